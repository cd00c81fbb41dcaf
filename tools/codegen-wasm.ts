import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Compiles wasm/json-list.ts into a module: nothing is read from disk at run time. It is run as a command, since what it exports comes with types of its own for all that JavaScript has. */
export const plugin = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bindgraph-'));
  try {
    const file = join(folder, 'json-list.wasm');
    const options = ['--outFile', file, '--optimizeLevel', '3', '--noAssert', '--runtime', 'stub', '--memoryBase', '1024'];
    execFileSync(process.execPath, [fileURLToPath(import.meta.resolve('assemblyscript/bin/asc.js')), here('../wasm/json-list.ts'), ...options], { stdio: 'inherit' });
    return `/** What wasm/json-list.ts is compiled to, in base64. */\nexport const jsonListWasm = '${readFileSync(file, 'base64')}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
