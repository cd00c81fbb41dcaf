import { defineConfig } from 'vitest/config';

/** The tests that ask queries of a gateway: what is compiled and what Yoga executes must be the same product. */
const asking = ['answers', 'bad-inputs', 'budget', 'cache', 'calls', 'credentials', 'examples', 'faults', 'graph', 'guesses', 'kinds', 'odd', 'plan', 'upstream-client'].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'compiled', include: ['test/**/*.test.ts'], typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' } },
      },
      { extends: true, test: { name: 'yoga', include: asking, env: { BINDGRAPH_TEST_PATH: 'yoga' } } },
    ],
    testTimeout: 15_000,
  },
  ssr: {
    // Without it vitest loads two copies of graphql, and each takes the other's errors for bugs.
    resolve: { conditions: ['module', 'node', 'module-sync', 'development|production'] },
  },
});
