import {
  type ArgumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  GraphQLDeferDirective,
  type GraphQLField,
  type GraphQLObjectType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  GraphQLStreamDirective,
  type GraphQLResolveInfo,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A field that the query asks for below the one that is being resolved. */
export interface SelectedField {
  readonly name: string;
  /** The property of upstream's JSON that it is read from; undefined for a field that has a resolver. */
  readonly property: string | undefined;
  /** Whether its items are to come one by one. */
  readonly isStreamed: boolean;
  /** Its arguments, with variables and defaults put in. */
  readonly arguments: ReadArguments;
  /** The fields asked for below it. */
  readonly fields: (type: string) => readonly SelectedField[];
}

/**
 * Looks ahead: the fields that the query asks for below the field being resolved, should it give an object of this type.
 * Fragments are followed; what `@skip`, `@include` and `@defer` leave out, for good or for now, is left out.
 */
export function selectedFields(info: GraphQLResolveInfo, type: string): readonly SelectedField[] {
  const { fieldNodes, schema, fragments, variableValues } = info;
  const fields = known.get(fieldNodes) ?? lookInto(fieldNodes.map(({ selectionSet }) => selectionSet), { schema, fragments, variableValues });
  known.set(fieldNodes, fields);
  return fields(type);
}

/** An executor has its own list of nodes for each execution; a compiled query one for all in which the same is left out. */
const known = new WeakMap<readonly FieldNode[], SelectedField['fields']>();

export type Look = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** @returns what looks once for each type. */
export function lookInto(sets: readonly (SelectionSetNode | undefined)[], info: Look): SelectedField['fields'] {
  const byType = new Map<string, readonly SelectedField[]>();
  return (typeName) => {
    const type = info.schema.getType(typeName) as GraphQLObjectType;
    const fields = byType.get(typeName) ?? collectFields(sets, type, info).map((node) => selectedField(node, type, info));
    byType.set(typeName, fields);
    return fields;
  };
}

/** The fields in selections that an object of this type has, in their order; one that is selected twice is there twice. */
export function collectFields(sets: readonly (SelectionSetNode | undefined)[], type: GraphQLObjectType, info: Look): FieldNode[] {
  const found: FieldNode[] = [];
  walk(sets, info.fragments, {
    isWanted: (selection) => isIncluded(selection, info),
    applies: (condition) => appliesTo(condition, type, info),
    onField: (node) => found.push(node),
  });
  return found;
}

/** A field, and the type of which the fragment that it is in is. */
interface TypedField {
  readonly node: FieldNode;
  readonly type: string | undefined;
}

/** The fields with one of these names that are always asked for below these: those that no directive may leave out. */
export function alwaysBelow(nodes: readonly FieldNode[], names: readonly string[], { fragments }: Pick<Look, 'fragments'>): TypedField[] {
  const found: TypedField[] = [];
  walk(nodes.map(({ selectionSet }) => selectionSet), fragments, {
    isWanted: ({ directives = [] }) => directives.length === 0,
    applies: () => true,
    onField: (node, type) => names.includes(node.name.value) && found.push({ node, type }),
  });
  return found;
}

interface Walker {
  readonly isWanted: (selection: SelectionNode) => boolean;
  /** Whether to go into a fragment on this type; undefined for one without a type. */
  readonly applies: (condition: string | undefined) => boolean;
  /** @param type that of the fragment which the field is in. */
  readonly onField: (node: FieldNode, type: string | undefined) => unknown;
}

/** Goes through the fields of selections, and into each fragment once: each may spread another one twice, and so on. */
function walk(sets: readonly (SelectionSetNode | undefined)[], fragments: Look['fragments'], { isWanted, applies, onField }: Walker): void {
  const seen = new Set<string>();
  const enter = (selection: SelectionNode, type: string | undefined): void => {
    if (!isWanted(selection)) return;
    if (selection.kind === Kind.FIELD) {
      onField(selection, type);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) return;
      seen.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && applies(condition)) for (const inner of fragment.selectionSet.selections) enter(inner, condition ?? type);
  };
  for (const set of sets) for (const selection of set?.selections ?? []) enter(selection, undefined);
}

/** Reads the arguments of a field, with variables and defaults put in. */
export type ReadArguments = (variableValues: Look['variableValues']) => Record<string, unknown>;

/** Most fields have nothing but variables for arguments, which have been checked already, and are the same for all objects. */
export function argumentReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  const { arguments: given = [] } = node;
  const fixed = given.some(dependsOnVariables) ? undefined : fixedArguments(field, node);
  if (fixed) return () => fixed;
  const names = given.flatMap(({ name, value }) => (value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : []));
  const isPlain = names.length === field.args.length;
  let last: { readonly of: Look['variableValues']; readonly values: Record<string, unknown> } | undefined;
  return (variableValues) => {
    if (last?.of === variableValues) return last.values;
    const values: Record<string, unknown> = {};
    for (const [name, variable] of names) values[name] = variableValues.coerced[variable];
    // What has no value may have a default, or must have one.
    const isWhole = isPlain && names.every(([name]) => values[name] !== undefined && values[name] !== null);
    last = { of: variableValues, values: isWhole ? values : getArgumentValues(field, node, variableValues) };
    return last.values;
  };
}

function dependsOnVariables(argument: ArgumentNode): boolean {
  let isDependent = false;
  visit(argument, { Variable: () => void (isDependent = true) });
  return isDependent;
}

/** Undefined where they cannot be: each execution then meets the error. */
function fixedArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> | undefined {
  try {
    return getArgumentValues(field, node);
  } catch {
    return undefined;
  }
}

function selectedField(node: FieldNode, type: GraphQLObjectType, info: Look): SelectedField {
  const field = type.getFields()[node.name.value];
  const read = field && argumentReader(field, node);
  return {
    name: node.name.value,
    property: field?.extensions['property'] as string | undefined,
    isStreamed: node.directives?.some(({ name }) => name.value === GraphQLStreamDirective.name) ?? false,
    arguments: (variableValues) => read?.(variableValues) ?? {},
    fields: lookInto([node.selectionSet], info),
  };
}

function isIncluded(node: SelectionNode, { variableValues }: Look): boolean {
  if (!node.directives?.length) return true;
  // What is deferred is nothing to wait for.
  if (getDirectiveValues(GraphQLDeferDirective, node, variableValues)?.['if'] === true) return false;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function appliesTo(condition: string | undefined, type: GraphQLObjectType, { schema }: Look): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}
