export * from './clocks.ts';
export * from './facts.ts';
export * from './parse.ts';
export * from './parts.ts';
export * from './rejection.ts';
export * from './state.ts';
export * from './view.ts';
