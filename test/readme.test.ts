import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withKindsTable } from '../tools/kinds-table.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('has every kind of the SDL in its table: run "npm run generate" where it has not', () => {
    expect(withKindsTable(readme)).toBe(readme);
    expect(readme).toContain('| `kv_namespace` | `KVNamespaceBinding` | `namespaceId` | `KVNamespace` |');
  });

  it('says the number of kinds that there are', () => {
    const rows = readme.split('\n').filter((line) => /^\| `\w+` \| `\w+Binding` \|/.test(line));
    expect(readme).toContain(`${rows.length} kinds of binding`);
  });

  it('links in SECURITY.md to tests that there are', () => {
    const security = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8');
    const tests = [...security.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, file = '']) => file);
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
  });

  it('names every code that an error of the gateway can have', () => {
    const folder = new URL('../src/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.startsWith('demo'));
    const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    const codes = new Set([...text.matchAll(/'([A-Z]+_[A-Z_]+|FORBIDDEN|UNAUTHENTICATED)'/g)].map(([, code = '']) => code));
    const kinds = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    const others = [...codes].filter((code) => kinds.includes(`\n  ${code}\n`));
    for (const other of ['TOO_LARGE', 'PAGINATION_LOOP', 'INVALID_CURSOR', 'ERR_BUFFER_TOO_LARGE', 'ERR_HTTP_REQUEST_TIMEOUT', 'HPE_HEADER_OVERFLOW', ...others]) codes.delete(other);
    expect([...codes].filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
