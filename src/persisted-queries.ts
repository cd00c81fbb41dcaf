import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/**
 * Automatic persisted queries: a client sends a query once together with its hash, and from then on the hash alone. What is
 * kept is forgotten when other queries need the room; the client then sends it again by itself.
 */
export function persistQueries(): Plugin {
  const queries = new LRUCache<string, string>({ maxSize: 500_000, sizeCalculation: ({ length }) => length + 100 });
  return {
    onParams({ params, setParams }) {
      const hash = hashIn(params);
      if (hash === undefined) return;
      const query = params.query ?? queries.get(hash);
      // Clients look for this very message and code, and Apollo's for this status.
      if (!query) throw refuse('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 200);
      if (hash !== sha256(query)) throw refuse('The query has another SHA-256 than sha256Hash says.', 'PERSISTED_QUERY_MISMATCH', 400);
      queries.set(hash, query);
      setParams({ ...params, query });
    },
  };
}

const hashIn = ({ extensions }: GraphQLParams): string | undefined => (extensions?.['persistedQuery'] as { sha256Hash: string } | null | undefined)?.sha256Hash;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const refuse = (message: string, code: string, status: number): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status } } });
