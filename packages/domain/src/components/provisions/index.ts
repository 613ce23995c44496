export * from './conduct.ts';
export * from './ending.ts';
export * from './parties.ts';
export * from './records.ts';
