export { EmbeddedFailure, type EmbeddedFailureCode } from './failure.ts';
export { type FolderLock, lockFolder } from './lock.ts';
export { type Embedded, type EmbeddedAsk, runningEmbedded, startEmbedded } from './start.ts';
