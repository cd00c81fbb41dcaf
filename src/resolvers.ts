import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { nameOf, rawOf, wireTypeOf } from './bindings.ts';
import type { Context } from './context.ts';
import { encodeId, parseId } from './ids.ts';
import { bindingTypeOf } from './kinds.ts';
import type { Loaders, ScriptPart } from './loaders.ts';
import { type SelectedField, selectedFields } from './selection.ts';
import type { BindingSource, NamespaceSource, ScriptSource, Source } from './sources.ts';
import type { Resolvers } from './types.generated.ts';

/** The resolvers of what costs a request, or is the gateway's own. Every other field is a property of JSON: see schema.ts. */
export const resolvers: Resolvers = {
  Query: {
    account: (_query, { id }, { caller }) => ({ __typename: 'Account', account: caller.account(id) }),
    node: (_query, { id }, context, info) => resolveNode(id, context, info),
  },

  Account: {
    id: ({ account }) => encodeId(['Account', account]),
    accountId: ({ account }) => account,
    dispatchNamespaces: ({ account }, _arguments, { caller }) => caller.loaders.namespaces(account),
    dispatchNamespace: ({ account }, { name }, { caller }, info) =>
      existingNamespace({ __typename: 'DispatchNamespace', account, name }, caller.loaders, info),
  },

  DispatchNamespace: {
    id: ({ account, name }) => encodeId(['DispatchNamespace', account, name]),
    name: ({ name }) => name,
    script: (namespace, { name }, { caller }, info) =>
      existingScript(scriptIn(namespace, name), caller.loaders, selectedFields(info, 'Script')),
  },

  Script: {
    id: ({ account, namespace, name }) => encodeId(['Script', account, namespace, name]),
    name: ({ name }) => name,
    bindings: async (script, { types, names }, { caller }) =>
      (await bindingsOf(script, caller.loaders)).filter(
        ({ __typename, wire }) => (types?.includes(bindingTypeOf(__typename)) ?? true) && (names?.includes(nameOf(wire)) ?? true),
      ),
    binding: async (script, { name }, { caller }) =>
      (await bindingsOf(script, caller.loaders)).find(({ wire }) => nameOf(wire) === name) ?? null,
  },

  Binding: {
    id: ({ script: { account, namespace, name }, wire, nth }) =>
      encodeId(['Binding', account, namespace, name, wireTypeOf(wire), nameOf(wire), nth]),
    type: ({ __typename }) => bindingTypeOf(__typename),
  },

  UnknownBinding: {
    name: ({ wire }) => nameOf(wire),
    wireType: ({ wire }) => wireTypeOf(wire),
    raw: ({ wire }) => rawOf(wire),
  },
};

async function resolveNode(text: string, { caller }: Context, info: GraphQLResolveInfo): Promise<Source | null> {
  const id = parseId(text);
  if (!id) throw new GraphQLError('This is no id that this API gave out.', { extensions: { code: 'BAD_USER_INPUT' } });
  const account = caller.account(id[1]);
  switch (id[0]) {
    case 'Account':
      return { __typename: 'Account', account };
    case 'DispatchNamespace':
      return existingNamespace({ __typename: 'DispatchNamespace', account, name: id[2] }, caller.loaders, info);
    case 'Script': {
      const script: ScriptSource = { __typename: 'Script', account, namespace: id[2], name: id[3] };
      return existingScript(script, caller.loaders, selectedFields(info, 'Script'));
    }
    case 'Binding': {
      const [, , namespace, name, ...wanted] = id;
      const { bindings = [] } = await caller.loaders.script({ __typename: 'Script', account, namespace, name }, 'bindings');
      return bindings.find((binding) => isNamed(binding, wanted)) ?? null;
    }
  }
}

const isNamed = ({ wire, nth }: BindingSource, [type, name, place]: [string, string, number]): boolean =>
  wireTypeOf(wire) === type && nameOf(wire) === name && nth === place;

/** The namespace, should upstream know it. What the query asks for below it decides which call tells. */
async function existingNamespace(namespace: NamespaceSource, loaders: Loaders, info: GraphQLResolveInfo): Promise<NamespaceSource | null> {
  const fields = selectedFields(info, 'DispatchNamespace');
  const scripts = fields.filter(({ name }) => name === 'script').map((field) => proofOf(namespace, field, loaders));
  const json = scripts.length === 0 || fields.some(readsJson) ? loaders.namespace(namespace) : undefined;
  const [found, ...answers] = await Promise.allSettled([json, ...scripts]);
  if (found.status === 'fulfilled' && found.value === null) return null;
  if (answers.some((answer) => answer.status === 'fulfilled' && answer.value.missing === 'namespace')) return null;
  // With scripts below, each field tells of its own failure, and what was found of the others stands.
  if (found.status === 'rejected' && scripts.length === 0) throw found.reason;
  return namespace;
}

/** Whether a field of a namespace is read from the namespace's own JSON: all are, but those with a resolver. */
const readsJson = ({ name }: SelectedField): boolean => name !== '__typename' && !Object.hasOwn(resolvers.DispatchNamespace ?? {}, name);

/** Reads a script that a query asks for; async, so that a name which cannot be is a rejection too. */
async function proofOf(namespace: NamespaceSource, field: SelectedField, loaders: Loaders) {
  return loaders.script(scriptIn(namespace, field.arguments()['name'] as string), partFor(field.fields('Script')));
}

/** The script, should upstream know it. */
async function existingScript(script: ScriptSource, loaders: Loaders, fields: readonly SelectedField[]): Promise<ScriptSource | null> {
  const { missing } = await loaders.script(script, partFor(fields));
  return missing ? null : script;
}

const partFor = (fields: readonly SelectedField[]): ScriptPart =>
  fields.some(({ name }) => name === 'bindings' || name === 'binding') ? 'bindings' : 'existence';

const scriptIn = ({ account, name: namespace }: NamespaceSource, name: string): ScriptSource => ({ __typename: 'Script', account, namespace, name });

async function bindingsOf(script: ScriptSource, loaders: Loaders): Promise<readonly BindingSource[]> {
  const { bindings } = await loaders.script(script, 'bindings');
  if (bindings) return bindings;
  throw new GraphQLError(`The script ${script.name} is not there any more.`, { extensions: { code: 'NOT_FOUND' } });
}
