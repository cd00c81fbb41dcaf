import { readFileSync } from 'node:fs';

/** Writes what package.json says of the package into a module: nothing is read from disk at run time. */
export const plugin = () => {
  const { version, engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string; engines: { node: string } };
  const oldestNode = engines.node.replace('>=', '');
  return `/** The version of this package. */\nexport const version = '${version}';\n\n/** The oldest Node that it runs on. */\nexport const oldestNode = '${oldestNode}';\n`;
};
