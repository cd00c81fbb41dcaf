import { type DocumentNode, Kind, parse } from 'graphql';
import { typeDefs } from './schema.generated.ts';
import type { BindingType } from './types.generated.ts';
import { kindOf } from './wire.ts';

/** The SDL, read. */
export const document: DocumentNode = parse(typeDefs, { noLocation: true });

const kinds = document.definitions.flatMap((definition) => {
  const kind = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? kindOf(definition) : undefined;
  return kind && definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [{ ...kind, typeName: definition.name.value }] : [];
});

const typeNames: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(({ name, aliases, typeName }) => [name, ...aliases].map((spelling) => [spelling, typeName] as const)),
);

const bindingTypes: ReadonlyMap<string, BindingType> = new Map(
  kinds.map(({ name, typeName }) => [typeName, name.toUpperCase() as BindingType]),
);

/** The object type for what upstream calls a kind; undefined for a kind that the SDL does not know. */
export const typeNameOf = (wireType: string): string | undefined => typeNames.get(wireType);

/** The enum value for a binding's object type. */
export const bindingTypeOf = (typeName: string): BindingType => bindingTypes.get(typeName) ?? 'UNKNOWN';
