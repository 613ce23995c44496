export * from './arrivals.ts';
export * from './figures.ts';
export * from './whatIf.ts';
