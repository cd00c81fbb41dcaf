import {
  __Schema,
  __Type,
  type ASTVisitor,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The most fields that a query may get of the schema. What tools ask for is less than half of it. */
const maxFields = 25_000;

/**
 * Refuses introspection whose answer would be huge. It needs no credentials, and two kilobytes of aliases would make
 * megabytes of it.
 */
export function IntrospectionSizeRule(context: ValidationContext): ASTVisitor {
  const measure = new Measure(context);
  let total = 0;
  return {
    Field(field) {
      const before = total;
      total += measure.sizeOf(field);
      if (before > maxFields || total <= maxFields) return;
      context.reportError(new GraphQLError(`Introspection may give ${maxFields} fields: this would give more.`, { nodes: field }));
    },
  };
}

/** Counts the fields of an answer from the schema: each part of the query once for each part of the schema that it meets. */
class Measure {
  readonly #context: ValidationContext;
  readonly #sizes = new Map<SelectionSetNode, Map<unknown, number>>();
  #work = 0;

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  sizeOf(field: FieldNode): number {
    const schema = this.#context.getSchema();
    if (field.name.value === '__schema') return this.#sizeOfObject(field.selectionSet, __Schema, schema);
    if (field.name.value !== '__type') return 0;
    const name = field.arguments?.find((argument) => argument.name.value === 'name')?.value;
    // Which type it is may be for a variable to say.
    const types = name?.kind === Kind.STRING ? [schema.getType(name.value)] : Object.values(schema.getTypeMap());
    return Math.max(...types.map((type) => this.#sizeOfObject(field.selectionSet, __Type, type)));
  }

  #sizeOfObject(set: SelectionSetNode | undefined, type: GraphQLObjectType, source: unknown): number {
    if (!set || source === undefined || source === null) return 0;
    const sizes = this.#sizes.get(set) ?? new Map<unknown, number>();
    this.#sizes.set(set, sizes);
    const size = sizes.get(source) ?? sum(set.selections.map((selection) => this.#sizeOfSelection(selection, type, source)));
    sizes.set(source, size);
    return size;
  }

  #sizeOfSelection(selection: SelectionNode, type: GraphQLObjectType, source: unknown): number {
    // Each step finds a field at least, so that it need not go on.
    if (++this.#work > maxFields) return Infinity;
    if (selection.kind === Kind.FIELD) return 1 + this.#sizeBelow(selection, type, source);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.getFragment(selection.name.value);
    return this.#sizeOfObject(fragment?.selectionSet, type, source);
  }

  #sizeBelow({ name, selectionSet }: FieldNode, type: GraphQLObjectType, source: unknown): number {
    const field = type.getFields()[name.value];
    const inner = field && getNamedType(field.type);
    if (!selectionSet || !isObjectType(inner)) return 0;
    const value = field?.resolve?.(source, { includeDeprecated: true }, undefined, { schema: this.#context.getSchema() } as GraphQLResolveInfo);
    const objects: unknown[] = Array.isArray(value) ? value : [value];
    return sum(objects.map((object) => this.#sizeOfObject(selectionSet, inner, object)));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
