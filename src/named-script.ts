import type { OperationDefinitionNode } from 'graphql';
import type { Context } from './context.ts';
import { propertiesIn } from './existence.ts';
import { type Look, lookInto, type SelectedField } from './selection.ts';

/**
 * Reads the script that a query names.
 *
 * @returns what resolves when it has been read, or has failed; undefined for a name that upstream could never know.
 */
export type ReadNamedScript = (variableValues: Look['variableValues'], context: Context) => Promise<void> | undefined;

/**
 * Most queries are for the bindings of one script, by its name. It is read before such a query is executed, which then has nothing
 * to wait for: otherwise, each level would wait for the one above.
 *
 * @returns undefined for every other query.
 */
export function namedScriptReader(operation: OperationDefinitionNode, query: Look): ReadNamedScript | undefined {
  const account = only('account', lookInto([operation.selectionSet], query)('Query'));
  const namespace = only('dispatchNamespace', account?.fields('Account'));
  const script = only('script', namespace?.fields('DispatchNamespace'));
  if (!account || !namespace || !script) return undefined;
  const [property, ...others] = propertiesIn(script.fields('Script'));
  if (property !== 'bindings' || others.length > 0) return undefined;
  return (variableValues, { caller }) => {
    const valueOf = (field: SelectedField, name: string) => field.arguments(variableValues)[name] as string;
    try {
      return caller.loaders.script.readNamed({ __typename: 'Script', account: caller.account(valueOf(account, 'id')), namespace: valueOf(namespace, 'name'), name: valueOf(script, 'name') });
    } catch {
      // Of the account or the credentials: the field tells it.
      return undefined;
    }
  };
}

/** Fields that take no upstream call, whatever has them. */
const free = new Set(['__typename', 'id', 'accountId', 'identifier', 'name']);

/** The field of this name, should it be there once, and beside it nothing that takes a call of its own. */
function only(name: string, fields: readonly SelectedField[] = []): SelectedField | undefined {
  const [field, ...same] = fields.filter((each) => each.name === name);
  return same.length === 0 && fields.every((each) => each === field || free.has(each.name)) ? field : undefined;
}
