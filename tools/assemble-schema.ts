import { readdirSync, readFileSync } from 'node:fs';
import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, type EnumValueDefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, type NameNode, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { kindOf } from '../src/wire.ts';

const folder = new URL('../schema/', import.meta.url);

/**
 * The whole schema: every file of `schema/`, with the two things that are not written there twice:
 * the values of `BindingType`, one for each `@kind` type, and the descriptions of fields that an interface describes already.
 */
export function assembleSchema(): DocumentNode {
  const definitions = readdirSync(folder)
    .toSorted()
    .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')).definitions);
  return { kind: Kind.DOCUMENT, definitions: inheritDescriptions(addBindingTypes(definitions)) };
}

function addBindingTypes(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const values = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(bindingTypeValue)
    .toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return definitions.map((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'BindingType'
      ? { ...definition, values: [...values, ...(definition.values ?? [])] }
      : definition,
  );
}

function bindingTypeValue(type: ObjectTypeDefinitionNode): EnumValueDefinitionNode[] {
  const kind = kindOf(type);
  if (!kind) return [];
  return [
    {
      kind: Kind.ENUM_VALUE_DEFINITION,
      name: nameNode(kind.name.toUpperCase()),
      ...(type.description && { description: type.description }),
      ...(kind.deprecated && { directives: [deprecated(kind.deprecated)] }),
    },
  ];
}

const deprecated = (reason: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: nameNode('deprecated'),
  arguments: [{ kind: Kind.ARGUMENT, name: nameNode('reason'), value: { kind: Kind.STRING, value: reason } }],
});

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

function inheritDescriptions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = definitions.filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  return definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
    const parents = (definition.interfaces ?? []).map(({ name }) => interfaces.find((parent) => parent.name.value === name.value));
    const inherited = (name: string) => parents.flatMap((parent) => parent?.fields ?? []).filter((field) => field.name.value === name);
    return { ...definition, fields: (definition.fields ?? []).map((field) => describe(field, inherited(field.name.value))) };
  });
}

/** The field with the descriptions, of itself and of its arguments, that it leaves to the interfaces. */
function describe(field: FieldDefinitionNode, inherited: readonly FieldDefinitionNode[]): FieldDefinitionNode {
  return {
    ...withDescription(field, inherited),
    arguments: (field.arguments ?? []).map((argument) =>
      withDescription(argument, inherited.flatMap((parent) => parent.arguments ?? []).filter(({ name }) => name.value === argument.name.value)),
    ),
  };
}

function withDescription<Node extends FieldDefinitionNode | InputValueDefinitionNode>(node: Node, inherited: readonly Node[]): Node {
  const description = [node, ...inherited].find((candidate) => candidate.description)?.description;
  return description ? { ...node, description } : node;
}
