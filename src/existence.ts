import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from './loaders.ts';
import { scriptSearch } from './scan.ts';
import { existence, type ScriptAnswer, type ScriptProperty } from './script-loader.ts';
import { type Look, type SelectedField, selectedFields } from './selection.ts';
import type { NamespaceSource, ScriptSource } from './sources.ts';

/*
 * A namespace or a script that is not there is null, which has to be known before anything below it is resolved. What the
 * query asks for below it decides which call tells: as a rule one that is needed anyway.
 */

/** The namespace, should upstream know it. */
export function existingNamespace(namespace: NamespaceSource, loaders: Loaders, info: GraphQLResolveInfo): Promise<NamespaceSource | null> {
  const fields = selectedFields(info, 'DispatchNamespace');
  const proofs = fields.flatMap((field) => proofOf(namespace, field, loaders, info) ?? []);
  const needsJson = proofs.length === 0 || fields.some(({ property }) => property !== undefined);
  const json = needsJson ? loaders.resource.load(namespace).then((read) => read !== null) : undefined;
  const all = json ? [json, ...proofs] : proofs;
  // Whichever is the first to tell: one that hangs keeps nobody waiting who did not ask for it.
  return (all.length === 1 ? (all[0] as Promise<boolean>) : Promise.any(all)).then(
    (isThere) => (isThere ? namespace : null),
    // With scripts below, each field tells of its own failure, and what was found of the others stands.
    () => (proofs.length === 0 && json ? json.then(() => namespace) : namespace),
  );
}

/** What a field below a namespace reads, and so tells of it: whether it is there. Undefined for one that tells nothing. */
function proofOf(namespace: NamespaceSource, field: SelectedField, loaders: Loaders, info: Look): Promise<boolean> | undefined {
  try {
    if (field.name === 'script') return provenByScript(namespace, field, loaders, info);
    return field.name === 'scripts' ? provenByList(namespace, field, loaders, info) : undefined;
  } catch (error) {
    // Of arguments that cannot be: the field tells it.
    return Promise.reject(error);
  }
}

function provenByScript({ account, identifier: namespace }: NamespaceSource, field: SelectedField, loaders: Loaders, info: Look): Promise<boolean> {
  const script: ScriptSource = { __typename: 'Script', account, namespace, name: field.arguments(info.variableValues)['name'] as string };
  return Promise.resolve(readAll(script, loaders, field.fields('Script'), (answers) => answers.every(({ missing }) => missing !== 'namespace')));
}

function provenByList(namespace: NamespaceSource, field: SelectedField, loaders: Loaders, info: Look): Promise<boolean> {
  const { page } = scriptSearch(namespace, field.arguments(info.variableValues));
  return loaders.scriptList(page).then((list) => list !== null);
}

/** The script, should upstream know it. What failed of it is told by the fields that wanted it, unless nothing else is known. */
export const existingScript = (script: ScriptSource, loaders: Loaders, fields: readonly SelectedField[]): ScriptSource | null | Promise<ScriptSource | null> =>
  readAll(script, loaders, fields, (answers) => (answers.some(({ missing }) => missing) ? null : script));

/** Reads all properties that a query asks for at once, and hands them on. Fails only where every one does. */
function readAll<Value>(script: ScriptSource, { script: loader }: Loaders, fields: readonly SelectedField[], use: (answers: readonly ScriptAnswer[]) => Value): Value | Promise<Value> {
  const [first = existence, ...others] = propertiesIn(fields);
  if (others.length === 0) return loader.read(script, first, (answer) => use([answer]));
  return Promise.allSettled([first, ...others].map((property) => loader.load(script, property))).then((results) => {
    const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const [failure] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    if (failure && answers.length === 0) throw failure;
    return use(answers);
  });
}

/** What of a script's JSON fields need, each once. */
export function propertiesIn(fields: readonly SelectedField[]): readonly ScriptProperty[] {
  const properties = known.get(fields) ?? [...new Set(fields.flatMap(propertiesOf))];
  known.set(fields, properties);
  return properties;
}

const known = new WeakMap<readonly SelectedField[], readonly ScriptProperty[]>();

/** What of a script's JSON a field needs. */
const propertiesOf = ({ name, property }: SelectedField): ScriptProperty[] => {
  if (property !== undefined) return [property];
  return name === 'bindings' || name === 'binding' || name === 'secrets' ? ['bindings'] : [];
};
