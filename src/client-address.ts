import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { OptionError } from './options.ts';

/**
 * Makes what tells from where a request comes: the address of its connection. Where that is a trusted proxy's, it is the last
 * one in `X-Forwarded-For` that is none: those before it were written by whoever sent it.
 *
 * @param trustedProxies addresses, and networks such as `10.0.0.0/8`.
 * @throws OptionError for one that is neither.
 */
export function createAddressReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string | undefined {
  const odd = trustedProxies.find((proxy) => !isNetwork(proxy));
  if (odd !== undefined) throw new OptionError(`Trusted proxies must be addresses or networks, such as 10.0.0.0/8, not ${JSON.stringify(odd)}.`);
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    trusted.addSubnet(address, Number(bits ?? (isIPv6(address) ? 128 : 32)), familyOf(address));
  }
  const isTrusted = (address: string): boolean => trustedProxies.length > 0 && isIP(address) > 0 && trusted.check(address, familyOf(address));
  let last = { address: '', site: undefined as string | undefined };
  return ({ socket, headers }) => {
    // A client that has gone already has no address any more.
    const address = socket.remoteAddress ?? '';
    // Many have the same, and most are no proxy's.
    if (address === last.address) return last.site;
    let client = plain(address);
    if (!isTrusted(client)) {
      last = { address, site: isIP(client) ? siteOf(client) : undefined };
      return last.site;
    }
    const hops = headers['x-forwarded-for']?.toString().split(',') ?? [];
    while (isTrusted(client)) {
      const before = plain(hops.pop()?.trim() ?? '');
      if (!isIP(before)) break;
      client = before;
    }
    return isIP(client) ? siteOf(client) : undefined;
  };
}

/** Whether this is an address, or a network by its first address and the number of bits that its addresses share. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = isIPv6(address) ? 128 : 32;
  return isIP(address) > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Where Node listens on IPv6, it sees the addresses of IPv4 as such of IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** What is one client's: an address, or of IPv6 the network of 64 bits, since whoever has one has all of it. */
function siteOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail].map((groups) => groups.split(':').filter((group) => group !== '')) as [string[], string[]];
  const gap = Array<string>(8 - before.length - after.length).fill('0');
  return `${[...before, ...gap, ...after].slice(0, 4).join(':')}::/64`;
}
