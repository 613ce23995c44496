import { doors, FileStore, filesFolder, makeLog, openAndListen, readEnv } from '@ice-access/api/bench';

// The program's two doors, without its worker: what letters cost is no part of answering a command.
const env = readEnv();
const log = makeLog('error');
const store = new FileStore(filesFolder(env));
await store.open();
await openAndListen(doors.portal, env.portal, { env, log, store });
await openAndListen(doors.console, env.console, { env, log, store });
process.on('SIGTERM', () => process.exit(0));
