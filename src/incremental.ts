import { type DocumentNode, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const wholes = new WeakMap<DocumentNode, DocumentNode>();

/**
 * `@defer` and `@stream` come over multipart and SSE. A client that takes neither gets everything whole, as if it had not
 * asked for parts.
 */
export const wholeUnlessPartsAreTaken: Plugin = {
  onExecute({ args }) {
    const accept = (args.contextValue as { request?: Request }).request?.headers.get('accept') ?? '';
    if (/multipart\/mixed|text\/event-stream/i.test(accept)) return;
    const whole = wholes.get(args.document) ?? withoutParts(args.document);
    wholes.set(args.document, whole);
    args.document = whole;
  },
};

const withoutParts = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.DIRECTIVE]: (node) => (node.name.value === 'defer' || node.name.value === 'stream' ? null : undefined),
  });
