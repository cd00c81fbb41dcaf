// Plain JavaScript of any Node's: it runs where the project's own Node is missing, to say so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Bindgraph needs Node 22.19 or newer, and this is ${process.version}. "npm ci" brings one along (the npm package "node"),\n` +
      'unless install scripts are switched off: run "npm rebuild node", or install a newer Node.',
  );
  process.exit(1);
}
