import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withKindsTable } from '../tools/kinds-table.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('has every kind of the SDL in its table: run "npm run generate" where it has not', () => {
    expect(withKindsTable(readme)).toBe(readme);
    expect(readme).toContain('| `kv_namespace` | `KVNamespaceBinding` | `namespaceId` | `KVNamespace` |');
  });

  it('says the number of kinds that there are', () => {
    const rows = readme.split('\n').filter((line) => /^\| `\w+` \| `\w+Binding` \|/.test(line));
    expect(readme).toContain(`${rows.length} kinds of binding`);
  });

  it('names every code that an error of the gateway can have', () => {
    const sources = ['http.ts', 'server.ts', 'cloudflare/envelope.ts', 'cloudflare/errors.ts', 'cloudflare/credentials.ts', 'cloudflare/client.ts', 'cloudflare/path.ts', 'context.ts', 'cursors.ts', 'scan.ts', 'schema.ts', 'resolvers.ts', 'resources.ts', 'resource-loader.ts', 'script-loader.ts', 'script-list-loader.ts'];
    const text = sources.map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')).join('\n');
    const codes = new Set([...text.matchAll(/'([A-Z]+_[A-Z_]+|FORBIDDEN|UNAUTHENTICATED)'/g)].map(([, code = '']) => code));
    for (const other of ['TOO_LARGE', 'PAGINATION_LOOP', 'INVALID_CURSOR', 'ERR_BUFFER_TOO_LARGE', 'HPE_HEADER_OVERFLOW', 'SECRET_TEXT', 'SECRET_KEY']) codes.delete(other);
    expect([...codes].filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
