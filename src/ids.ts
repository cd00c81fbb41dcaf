import { parseJson } from './json.ts';
import { isResourceType } from './resources.ts';
import type { Source } from './sources.ts';
import type { ResourceType } from './wire.generated.ts';

/** What a global id names: a type, and what finds the object upstream. */
export type GlobalId =
  | readonly ['Account', account: string]
  | readonly ['Script', account: string, namespace: string, script: string]
  | readonly ['Binding', account: string, namespace: string, script: string, type: string, name: string, nth: number]
  | readonly [ResourceType, account: string, identifier: string];

const lengths: Readonly<Record<string, number>> = { Account: 2, Script: 4, Binding: 7 };

/** The id of an object that has one. */
export function idOf(source: Source): GlobalId {
  if ('wireType' in source) return ['Binding', source.script.account, source.script.namespace, source.script.name, source.wireType, source.name, source.nth];
  switch (source.__typename) {
    case 'Account':
      return ['Account', source.account];
    case 'Script':
      return ['Script', source.account, source.namespace, source.name];
    default:
      return [source.__typename, source.account, source.identifier];
  }
}

export const encodeId = (id: GlobalId): string => Buffer.from(JSON.stringify(id)).toString('base64url');

/** What an id names; undefined for anything that {@link encodeId} did not make. */
export function parseId(text: string): GlobalId | undefined {
  const id = parseJson(Buffer.from(text, 'base64url').toString());
  // Only the one spelling of an id is taken, so that two different strings never mean one object.
  return isGlobalId(id) && encodeId(id) === text ? id : undefined;
}

function isGlobalId(id: unknown): id is GlobalId {
  if (!Array.isArray(id) || typeof id[0] !== 'string' || lengthOf(id[0]) !== id.length) return false;
  const [type, ...parts] = id as unknown[];
  const nth = type === 'Binding' ? parts.pop() : 0;
  return Number.isSafeInteger(nth) && (nth as number) >= 0 && parts.every((part) => typeof part === 'string');
}

const lengthOf = (type: string): number | undefined => (isResourceType(type) ? 3 : lengths[type]);
