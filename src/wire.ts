import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, type TypeDefinitionNode, valueFromASTUntyped } from 'graphql';

/*
 * What the SDL's directives say of upstream's JSON: the only two that there are.
 */

/** What `@kind` says of a binding's type. */
export interface BindingKind {
  /** The `type` that upstream sends. */
  readonly name: string;
  /** Other spellings of it. */
  readonly aliases: readonly string[];
  /** Why Cloudflare discourages it, where it does. */
  readonly deprecated: string | undefined;
}

/** The kind of binding that a type stands for; undefined for any other type. */
export function kindOf(type: TypeDefinitionNode | null | undefined): BindingKind | undefined {
  const kind = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? directive(type, 'kind') : undefined;
  return kind && {
    name: kind['name'] as string,
    aliases: (kind['aliases'] as string[] | undefined) ?? [],
    deprecated: kind['deprecated'] as string | undefined,
  };
}

/** The properties of upstream's JSON that hold a field, best first: those of `@wire`, else the field's name in snake_case. */
export const wireNames = (field: FieldDefinitionNode): readonly string[] =>
  (directive(field, 'wire')?.['names'] as string[] | undefined) ?? [snakeCase(field.name.value)];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function directive({ directives }: FieldDefinitionNode | ObjectTypeDefinitionNode, name: string): Record<string, unknown> | undefined {
  const node = directives?.find((candidate) => candidate.name.value === name);
  return node && Object.fromEntries((node.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
}
