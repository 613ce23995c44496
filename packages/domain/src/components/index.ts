export * from './define.ts';
export * from './instrument.ts';
export * from './load.ts';
export * from './registry.ts';
export * from './slug.ts';
export * from './sources.ts';
export * from './subject.ts';
export * from './texts.ts';
