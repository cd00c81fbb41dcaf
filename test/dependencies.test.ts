import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as unknown;

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

describe('dependencies', () => {
  const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
  const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('are of one exact version each, which is the one in the lockfile', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });

  it('have a hash each, those of dependencies too', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('that a user gets run no script when they are installed', () => {
    expect(installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});
