export * from './agreement.ts';
export * from './determination.ts';
export * from './letter.ts';
export type { Typeset } from './typeset.ts';
