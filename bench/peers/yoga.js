import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';
import { announce, createContext, schema } from './api.js';

// GraphQL Yoga on node:http. It keeps what it parsed and validated by default; with "jit" as the third argument it compiles queries, too.
const yoga = createYoga({
  schema,
  context: ({ req }) => createContext(req.headers.authorization),
  plugins: process.argv[4] === 'jit' ? [useGraphQlJit()] : [],
  graphiql: false,
  landingPage: false,
  cors: false,
  multipart: false,
  logging: false,
});

const server = createServer(yoga).listen(0, '127.0.0.1', () => announce(server.address().port));
