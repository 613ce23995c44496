/** What the bench takes of the program: its own doors, its own rows, its own digests. */
export { rowOf as agreementRowOf } from './agreement/project.ts';
export { answersIn, contentOf, draftBody, draftDigest } from './assessment/content.ts';
export { FileStore } from './document/store.ts';
export { doors } from './door.ts';
export { filesFolder } from './doorParts.ts';
export { agencyRouter } from './doors/agencyRouter.ts';
export { proceduresAt } from './doors/procedures.ts';
export { reviewerRouter } from './doors/reviewerRouter.ts';
export { readEnv } from './env.ts';
export { makeLog } from './log.ts';
export { rowOf as requestRowOf } from './request/project.ts';
export { openAndListen } from './serve.ts';
