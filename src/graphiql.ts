import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GraphiQLOptions, Plugin } from 'graphql-yoga';
import { checkOptions } from './options.ts';

/** How GraphiQL opens. */
export interface GraphiQLSettings {
  /** The queries that it shows, each in a tab, to whoever opens it for the first time. */
  readonly tabs?: readonly string[] | undefined;
  /** The headers that it sends, which its user sees and can change. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

interface Page {
  readonly html: string;
  /** A quarter of it. */
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

/** Serves GraphiQL to browsers. Its page is made when it is first asked for: it is most of what a gateway weighs. */
export function serveGraphiQL(endpoint: string, settings: GraphiQLSettings): Plugin {
  checkOptions(settings, { tabs: 'a list of strings', headers: 'an object' }, 'graphiql.');
  let page: Promise<Page> | undefined;
  return {
    onRequest(hook) {
      const { request, url, fetchAPI } = hook;
      if (request.method !== 'GET' || url.pathname !== endpoint || !request.headers.get('accept')?.includes('text/html')) return;
      page ??= render(settings);
      const isCompressed = /\bgzip\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))/i.test(request.headers.get('accept-encoding') ?? '');
      return page.then(({ html, compressed, headers }) =>
        // Headers of its own for each: Yoga's Response writes the length of its body into the object that it is given.
        hook.endResponse(new fetchAPI.Response(isCompressed ? compressed : html, { headers: { ...headers, ...(isCompressed && { 'content-encoding': 'gzip' }) } })),
      );
    },
  };
}

async function render(settings: GraphiQLSettings): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(optionsFor(settings))
    // A tab that is pressed for the first time jumps to where its opening animation began, and so misses the click.
    .replace('</head>', '<style>.graphiql-tab { transform: none !important }</style></head>')
    // As a browser reads it: what is hashed must be what it runs.
    .replaceAll(/\r\n?/g, '\n');
  return {
    html,
    compressed: await promisify(gzip)(html),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept, Accept-Encoding',
      'content-security-policy': policyFor(html),
      'referrer-policy': 'no-referrer',
    },
  };
}

const optionsFor = ({ tabs, headers }: GraphiQLSettings): GraphiQLOptions => ({
  title: 'Bindgraph',
  // What is typed in there is somebody's token.
  shouldPersistHeaders: false,
  defaultEditorToolsVisibility: headers ? 'headers' : false,
  ...(tabs && { defaultTabs: tabs.map((query) => ({ query })) }),
  ...(headers && { defaultHeaders: JSON.stringify(headers, null, 2), headers: JSON.stringify(headers, null, 2) }),
});

/** Only the one script of the page runs, and it talks to nobody but this gateway. The editor writes styles, and starts workers from blobs. */
function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash('sha256', script, 'base64')}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
