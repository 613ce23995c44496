export * from './answer.ts';
export * from './asked.ts';
export * from './consistency.ts';
export * from './contradictions.ts';
export * from './editions/all.ts';
export * from './fairness.ts';
export * from './fit.ts';
export * from './instrument.ts';
export { adviceSentence, fairnessSentence } from './wording.ts';
