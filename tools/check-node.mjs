// Plain JavaScript of any Node's: it runs where the project's own Node is missing, to say so.
import { readFileSync } from 'node:fs';

const oldest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node.replace('>=', '');
if (oldest.localeCompare(process.versions.node, undefined, { numeric: true }) > 0) {
  console.error(
    `Bindgraph needs Node ${oldest} or newer, and this is ${process.version}. "npm ci" brings one along (the npm package "node"),\n` +
      'unless install scripts are switched off: run "npm rebuild node", or install a newer Node.',
  );
  process.exit(1);
}
