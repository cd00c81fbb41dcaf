import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';

const folder = new URL('../examples/', import.meta.url);
const files = readdirSync(folder);

describe('the examples', () => {
  const rig = startRig();

  it('are numbered without a gap', () => {
    expect(files.map((file) => Number(file.slice(0, 2)))).toEqual(files.map((_file, index) => index + 1));
  });

  it.each(files)('%s runs as it stands, and costs what it says', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    const { data, errors, calls } = await rig.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"(name|id)":"/);
    expect(calls).toHaveLength(Number(/^# .* Upstream calls: (\d+)\.$/m.exec(query)?.[1]));
  });

  it('begin with one that shows bindings of several kinds', async () => {
    const { data } = await rig.ask(readFileSync(new URL(files[0] ?? '', folder), 'utf8'));
    const types = data.account.dispatchNamespace.script.bindings.map(({ type }: { type: string }) => type) as string[];
    expect(new Set(types).size).toBeGreaterThan(7);
  });
});
