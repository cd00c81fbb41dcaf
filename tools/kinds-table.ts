import { readFileSync, writeFileSync } from 'node:fs';
import { Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { kindOf } from '../src/wire.ts';
import { assembleSchema } from './assemble-schema.ts';

const readme = new URL('../README.md', import.meta.url);
const section = /(<!-- kinds: [^>]*-->\n)[\s\S]*?(<!-- \/kinds -->)/;

/** The README as it should be: with a table of all kinds, made from the SDL. */
export function withKindsTable(text: string): string {
  if (!section.test(text)) throw new Error('The README has no place for the table of kinds.');
  return text.replace(section, (_all, head: string, tail: string) => `${head}\n${table()}\n\n${tail}`);
}

function table(): string {
  const types = assembleSchema().definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const rows = types.flatMap(row);
  return ['| kind | type | its own fields | points at | |', '|---|---|---|---|---|', ...rows].join('\n');
}

function row(type: ObjectTypeDefinitionNode): string[] {
  const kind = kindOf(type);
  if (!kind) return [];
  const fields = (type.fields ?? []).map(({ name }) => name.value).filter((name) => !['id', 'name', 'type', 'resource'].includes(name));
  const resource = type.fields?.find(({ name }) => name.value === 'resource')?.type;
  const target = resource?.kind === Kind.NAMED_TYPE ? `\`${resource.name.value}\`` : '';
  const [sentence = ''] = (type.description?.value ?? '').split(/(?<=\.)\s/);
  const note = kind.deprecated ? ` *Deprecated.*` : '';
  return [`| \`${kind.name}\` | \`${type.name.value}\` | ${fields.map((field) => `\`${field}\``).join(' ')} | ${target} | ${sentence}${note} |`];
}

if (import.meta.main) writeFileSync(readme, withKindsTable(readFileSync(readme, 'utf8')));
