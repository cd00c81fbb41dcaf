import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce, createContext, schema } from './api.js';

// Mercurius on Fastify. It keeps what it parsed and validated by default, and compiles a query that has come before.
const app = Fastify();
await app.register(mercurius, { schema, jit: 1, context: ({ headers }) => createContext(headers.authorization) });
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address().port);
