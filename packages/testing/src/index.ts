export type { Addresses } from './addresses.ts';
export { freshDatabase } from './freshDatabase.ts';
export { asAdmin, copyTemplate, type RunningTestServer, startTestServer, type TestServer } from './testServer.ts';
