export * from './define.ts';
export * from './registry.ts';
export * from './slug.ts';
export * from './sources.ts';
export * from './subject.ts';
