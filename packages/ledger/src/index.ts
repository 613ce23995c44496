export * from './canonical.ts';
export * from './chain.ts';
export * from './commitment.ts';
export * from './merkle.ts';
export * from './offline.ts';
export * from './verify.ts';
