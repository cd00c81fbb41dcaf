import { describe, expect, it } from 'vitest';
import { authorization, startRig } from './rig.ts';

const rig = startRig();

const deferred = `{ account { dispatchNamespace(name: "production") { script(name: "storefront") {
  name
  bindings(types: [KV_NAMESPACE]) { name ... on KVNamespaceBinding @defer(label: "resource") { resource { title } } }
} } } }`;
const streamed = `{ account { dispatchNamespace(name: "fleet") { scripts(first: 5) { nodes @stream(initialCount: 2) { name bindings { name } } } } } }`;
const late = `{ account { dispatchNamespace(name: "production") { name ... on DispatchNamespace @defer { script(name: "storefront") { bindings { name } } } } } }`;

/** Sends a query, and reads the answer as the text of its parts. */
async function ask(query: string, accept: string) {
  const response = await fetch(rig.url(), { method: 'POST', headers: { 'content-type': 'application/json', accept, ...authorization }, body: JSON.stringify({ query }) });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const parts = type.includes('json')
    ? [text]
    : text.split(type.includes('multipart') ? /\r\n--.*\r\n/ : /\n\n/).map((part) => /\{.*\}/s.exec(part)?.[0] ?? '').filter((part) => part.includes('"'));
  return { status: response.status, type, parts: parts.map((part) => JSON.parse(part)) };
}

describe.each(['multipart/mixed', 'text/event-stream'])('over %s', (accept) => {
  it('a deferred resource comes after its binding', async () => {
    const { type, parts } = await ask(deferred, accept);
    expect(type).toContain(accept);
    expect(parts.length).toBeGreaterThan(1);
    const binding = parts[0].data.account.dispatchNamespace.script.bindings[0];
    expect(binding).toEqual({ name: 'SESSIONS' });
    expect(JSON.stringify(parts.slice(1))).toContain('"title":"storefront-sessions"');
    expect(parts.at(-1).hasNext ?? false).toBe(false);
  });

  it('a streamed list comes bit by bit', async () => {
    const { parts } = await ask(streamed, accept);
    expect(parts[0].data.account.dispatchNamespace.scripts.nodes).toHaveLength(2);
    const text = JSON.stringify(parts);
    for (let index = 1; index <= 5; index++) expect(text).toContain(`customer-000${index}`);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('a deferred script is not waited for to tell whether its namespace is there', async () => {
    const { parts } = await ask(late, accept);
    expect(parts[0].data.account.dispatchNamespace).toEqual({ name: 'production' });
    expect(JSON.stringify(parts.slice(1))).toContain('SESSIONS');
  });
});

describe.each(['application/json', 'application/graphql-response+json', '*/*'])('for a client that takes %s', (accept) => {
  it('everything comes whole (A26)', async () => {
    const whole = await ask(deferred, accept);
    expect([whole.status, whole.parts.length]).toEqual([200, 1]);
    expect(whole.parts[0].data.account.dispatchNamespace.script.bindings).toEqual([{ name: 'SESSIONS', resource: { title: 'storefront-sessions' } }]);
    expect((await ask(streamed, accept)).parts[0].data.account.dispatchNamespace.scripts.nodes).toHaveLength(5);
    expect((await ask(late, accept)).parts[0].data.account.dispatchNamespace.script.bindings.length).toBeGreaterThan(5);
  });
});
