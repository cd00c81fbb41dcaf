import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { announce, createContext, schema } from './api.js';

// Apollo Server, standalone. It keeps what it parsed and validated by default, and has no compiler of queries.
const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => createContext(req.headers.authorization),
  listen: { port: 0, host: '127.0.0.1' },
});
announce(new URL(url).port);
