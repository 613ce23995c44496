export * from './keepers.ts';
export * from './kinds.ts';
export * from './retention.ts';
export * from './shielded.ts';
