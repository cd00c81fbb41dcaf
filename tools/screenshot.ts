import { mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withPage } from '../test/browser.ts';

/* Takes the README's picture: the demo's GraphiQL with the first example run. */

const demo = spawn(process.execPath, [new URL('../src/cli.ts', import.meta.url).pathname, '--demo', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const [line] = (await once(demo.stdout.setEncoding('utf8'), 'data')) as [string];
  await withPage(async (page) => {
    await page.goto(/http\S+/.exec(line)?.[0] ?? '');
    await page.locator('.graphiql-query-editor').getByText('BindingsOfAScript').waitFor();
    // GraphiQL reads what is in its editor with a delay.
    await page.waitForTimeout(1_000);
    await page.click('.graphiql-execute-button');
    await page.locator('.result-window').getByText('CATALOG').waitFor();
    const folder = new URL('../docs/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: new URL('graphiql.png', folder).pathname });
  });
} finally {
  demo.kill();
}
