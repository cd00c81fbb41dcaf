import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 15_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
  ssr: {
    // Without it vitest loads two copies of graphql, and each takes the other's errors for bugs.
    resolve: { conditions: ['module', 'node', 'module-sync', 'development|production'] },
  },
});
