import { defineConfig } from 'vitest/config';

/** Tests lie beside the code they hold, so a project is a folder. */
const beside = ['src/**/*.test.ts', 'src/**/*.test.tsx'];

/** Projects that need a real PostgreSQL share one server per run, started here (or TEST_DATABASE_URL). */
const onPostgres = {
  globalSetup: [`${import.meta.dirname}/packages/testing/src/oneServer.ts`],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

const project = (name: string, root: string, more: object = {}) => ({
  extends: true as const,
  test: { name, root: `${import.meta.dirname}/${root}`, include: beside, ...more },
});

export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      project('domain', 'packages/domain', { isolate: false }),
      project('ledger', 'packages/ledger', { isolate: false }),
      project('database', 'packages/database', onPostgres),
      project('register', 'packages/register', { testTimeout: 30_000 }),
      project('documents', 'packages/documents', { testTimeout: 30_000 }),
      project('ui', 'packages/ui'),
      project('testing', 'packages/testing', onPostgres),
      project('api', 'apps/api', onPostgres),
      project('portal', 'apps/portal'),
      project('console', 'apps/console'),
      project('e2e', 'apps/e2e', {
        include: ['journeys/**/*.spec.ts'],
        globalSetup: [`${import.meta.dirname}/apps/e2e/src/oneProduct.ts`],
        testTimeout: 300_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
      project('house', 'scripts', { include: ['**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
