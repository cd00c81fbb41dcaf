import { print } from 'graphql';
import { assembleSchema } from './assemble-schema.ts';

/** Writes the SDL into a module, so that nothing is read from disk at run time and bundlers need no loader. */
export const plugin = () => `/** The whole schema, made from schema/*.graphql. */
export const typeDefs = /* GraphQL */ \`
${print(assembleSchema()).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;
`;
