import { type DocumentNode, Kind, parse } from 'graphql';
import { typeDefs } from './schema.generated.ts';
import type { BindingType } from './types.generated.ts';
import { kindOf } from './wire.ts';

/** The SDL, read. */
export const document: DocumentNode = parse(typeDefs, { noLocation: true });

const kinds = document.definitions.flatMap((definition) => {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const kind = kindOf(definition);
  const resource = definition.fields?.find(({ name }) => name.value === 'resource')?.type;
  return kind
    ? [
        {
          spellings: [kind.name, ...kind.aliases],
          typeName: definition.name.value,
          bindingType: kind.name.toUpperCase() as BindingType,
          resourceType: resource?.kind === Kind.NAMED_TYPE ? resource.name.value : undefined,
        },
      ]
    : [];
});

/** A kind as upstream calls it, and its object type. */
export interface KnownKind {
  readonly wireType: string;
  readonly typeName: string;
}

const knownSpellings = kinds.flatMap(({ spellings: names, typeName }) => names.map((wireType): KnownKind => ({ wireType, typeName })));

/** The kinds that the SDL knows, by what upstream calls them. */
export const knownKinds: ReadonlyMap<string, KnownKind> = new Map(knownSpellings.map((kind) => [kind.wireType, kind]));

/** All that upstream may call a kind: the last one stands for what the SDL does not know. */
export const spellings: readonly KnownKind[] = [...knownSpellings, { wireType: '', typeName: 'UnknownBinding' }];

const bindingTypes = new Map(kinds.map(({ typeName, bindingType }) => [typeName, bindingType]));
const resourceTypes = new Map(kinds.map(({ bindingType, resourceType }) => [bindingType, resourceType]));

/** The enum value for a binding's object type. */
export const bindingTypeOf = (typeName: string): BindingType => bindingTypes.get(typeName) ?? 'UNKNOWN';

/** The type of a kind's field `resource`, which may be an interface; undefined for a kind that has none. */
export const resourceTypeOf = (type: BindingType): string | undefined => resourceTypes.get(type);
