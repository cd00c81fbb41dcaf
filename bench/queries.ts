import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLInterfaceType, isLeafType, isObjectType } from 'graphql';
import { scriptNames, type Variables } from './calls.ts';
import { kvNamespaceIds } from './quick-upstream.ts';

/** A query of the benchmark. */
export interface Query {
  readonly name: string;
  /** What it asks, in words. */
  readonly title: string;
  readonly text: string;
  /** Of the nth request. */
  readonly variables: (nth: number) => Variables;
  /** How often the digest of the credential that asked is in the answer: once for each script whose texts are selected. */
  readonly digests: number;
}

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

/** All that the SDL has of every kind of binding, without what takes another call. */
const everyKind = schema
  .getPossibleTypes(schema.getType('Binding') as GraphQLInterfaceType)
  .map((type) => ({ name: type.name, fields: Object.values(type.getFields()).map(selectionOf).filter((field) => field !== '') }))
  .filter(({ fields }) => fields.length > 0)
  .map(({ name, fields }) => `... on ${name} { ${fields.join(' ')} }`)
  .join('\n');

/** The selection of a field that is a value, or an object of nothing but values; '' for others, and for what every kind has. */
function selectionOf({ name, type, deprecationReason }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (['id', 'name', 'type'].includes(name) || deprecationReason !== undefined) return '';
  if (isLeafType(named)) return name;
  if (!isObjectType(named) || named.getInterfaces().length > 0) return '';
  const fields = Object.values(named.getFields()).map(selectionOf).filter((field) => field !== '');
  return fields.length > 0 ? `${name} { ${fields.join(' ')} }` : '';
}

const oneScript = (nth: number): Variables => ({ script: scriptNames[nth % scriptNames.length] ?? '' });
const none = (): Variables => ({});

export const queries: readonly Query[] = [
  {
    name: 'Q1',
    title: 'one script’s 12 bindings, with a fragment for every kind',
    text: `query Q1($script: String!) { account { dispatchNamespace(name: "n") { script(name: $script) { name bindings { name type ${everyKind} } } } } }`,
    variables: oneScript,
    digests: 1,
  },
  { name: 'Q2', title: 'nothing: { __typename }', text: 'query Q2 { __typename }', variables: none, digests: 0 },
  {
    name: 'Q2b',
    title: 'one script’s 12 bindings, one field',
    text: 'query Q2b($script: String!) { account { dispatchNamespace(name: "n") { script(name: $script) { bindings { name } } } } }',
    variables: oneScript,
    digests: 0,
  },
  {
    name: 'Q3',
    title: '100 scripts and their bindings, with a fragment for every kind',
    text: `query Q3 { account { dispatchNamespace(name: "n") { scripts(first: 100) { nodes { name bindings { name type ${everyKind} } } } } } }`,
    variables: none,
    digests: scriptNames.length,
  },
  {
    name: 'Q4',
    title: '100 scripts, their bindings, and the KV namespaces and D1 databases behind those',
    text: `query Q4 { account { dispatchNamespace(name: "n") { scripts(first: 100) { nodes { name bindings {
      name
      ... on PlainTextBinding { text }
      ... on KVNamespaceBinding { namespaceId resource { id title } }
      ... on D1Binding { databaseId resource { id name } }
    } } } } } }`,
    variables: none,
    digests: scriptNames.length,
  },
  {
    name: 'Q5',
    title: 'who of 100 scripts uses a KV namespace',
    text: `query Q5($kvNamespace: String!) { account { resource(type: KV_NAMESPACE, identifier: $kvNamespace) {
      usedBy(dispatchNamespace: "n") { nodes { script { name } binding { name } } pageInfo { hasNextPage } }
    } } }`,
    variables: (nth) => ({ kvNamespace: kvNamespaceIds[nth % kvNamespaceIds.length] ?? '' }),
    digests: 0,
  },
];
