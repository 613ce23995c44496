export * from './components/index.ts';
export * from './kernel/index.ts';
export * from './parties/index.ts';
