export { type JobQueue, jobQueues, jobSchema } from './jobs.ts';
export { type Database, type OpenAsk, openDatabase, openPool, type Scope, type Tx } from './open.ts';
export { type RoleName, roles } from './roles.ts';
export * as tables from './schema/index.ts';
