import { accessSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Debian's chromium; undefined where none is installed. `.ci/run` installs it. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
});

/** Opens a page and hands it over with the URLs of all requests that it makes. */
export async function withPage<Value>(use: (page: Page, requests: readonly string[]) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    return await use(page, requests);
  } finally {
    await browser.close();
  }
}
