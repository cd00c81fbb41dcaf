import { defineConfig } from 'rolldown';

/*
 * Puts the command and what it runs on into a few files: Node spends most of its start on finding and reading hundreds. The
 * library stays as the compiler writes it, since whoever uses it has packages of their own beside it.
 */
export default defineConfig({
  input: 'src/cli.ts',
  platform: 'node',
  // Most starts need neither.
  external: ['@graphql-yoga/render-graphiql', 'pino-pretty'],
  output: { dir: 'dist', chunkFileNames: 'cli/[name].js' },
});
