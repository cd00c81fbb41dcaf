import { readFileSync } from 'node:fs';

/** Writes the version of package.json into a module: nothing is read from disk at run time. */
export const plugin = () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return `/** The version of this package. */\nexport const version = '${version}';\n`;
};
