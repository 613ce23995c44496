export * from './answers.ts';
export * from './cases.ts';
export * from './documents.ts';
export * from './log.ts';
export * from './outbox.ts';
export * from './parties.ts';
export * from './register.ts';
export * from './values.ts';
