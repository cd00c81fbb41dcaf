import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { chromiumPath, withPage } from './browser.ts';
import { authorization, startRig } from './rig.ts';

const folder = new URL('../examples/', import.meta.url);
const tabs = readdirSync(folder).toSorted().map((file) => readFileSync(new URL(file, folder), 'utf8'));

describe('GraphiQL', () => {
  const rig = startRig(undefined, { graphiql: { tabs, headers: { Authorization: authorization.authorization } } });

  it('is served to a browser, and to nobody else', async () => {
    const page = await fetch(rig.url(), { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-encoding')).toBe('gzip');
    const plain = await fetch(rig.url(), { headers: { accept: 'text/html', 'accept-encoding': 'gzip;q=0' } });
    expect(plain.headers.get('content-encoding')).toBe(null);
    expect(await page.text()).toBe(await plain.text());
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';.*frame-ancestors 'none'$/);
    expect(policy).not.toMatch(/http|\*|unsafe-eval/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    const api = await fetch(rig.url(), { headers: { accept: 'application/json' } });
    expect(api.headers.get('content-type')).toContain('json');
  });

  it.skipIf(!chromiumPath)('opens in a browser offline, with a tab for each example, all of which run as they stand', { timeout: 120_000, retry: 1 }, async () => {
    await withPage(async (page, requests) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      const introspection = page.waitForResponse((response) => response.request().postData()?.includes('__schema') ?? false);
      await page.goto(rig.url());
      expect(await (await introspection).text()).toMatch(/^\{"data":\{"__schema":/);
      const tab = page.locator('.graphiql-tab-button');
      await tab.first().waitFor();
      const operations = tabs.map((query) => /^query (\w+)/m.exec(query)?.[1] ?? '');
      expect(await tab.allTextContents()).toEqual(operations);
      for (const [index, operation] of operations.entries()) {
        await tab.nth(index).click({ delay: 100 });
        await page.locator('.graphiql-query-editor').getByText(operation).waitFor();
        const body = await press(page, operation);
        expect(body).toContain('{"data":{');
        expect(body).not.toContain('"errors"');
        // The first one shows what it got, without anybody having typed a thing.
        if (index === 0) await page.locator('.result-window').getByText('DURABLE_OBJECT_NAMESPACE').first().waitFor();
      }
      expect(problems).toEqual([]);
      const { origin } = new URL(rig.url());
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith(`blob:${origin}`) && !url.startsWith('data:'))).toEqual([]);
    });
  });

  if (!chromiumPath) console.log('No chromium was found, so GraphiQL was not opened: install Debian’s "chromium" for that.');
});

/** Presses the button until this operation is sent: GraphiQL reads what is in its editor with a delay. */
async function press(page: Page, operation: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const answered = page.waitForResponse((response) => response.request().postData()?.includes(operation) ?? false, { timeout: 1_000 });
      await Promise.all([answered, page.click('.graphiql-execute-button')]);
      return (await answered).text();
    },
    { timeout: 15_000 },
  );
}

describe('a gateway without GraphiQL', () => {
  const rig = startRig(undefined, { graphiql: false });

  it('serves a browser no page', async () => {
    const page = await fetch(rig.url(), { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type') ?? '').not.toContain('text/html');
  });
});
