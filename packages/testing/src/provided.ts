import type { TestServer } from './testServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}
