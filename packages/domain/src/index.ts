export * from './components/slug.ts';
export * from './kernel/index.ts';
export * from './parties/index.ts';
