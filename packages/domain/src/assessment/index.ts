export * from './answer.ts';
export * from './asked.ts';
export type { Try } from './change/tries.ts';
export { thresholdsOf, triesOf } from './change/tries.ts';
export { type Change, setsThatChange, type WhatWould, whatWould } from './change/whatWould.ts';
export { whatWouldSays } from './change/wording.ts';
export * from './compareFits.ts';
export * from './consistency.ts';
export * from './contradictions.ts';
export type { Contribution } from './contribution.ts';
export * from './editions/all.ts';
export * from './fairness.ts';
export * from './fit.ts';
export * from './instrument.ts';
export * from './list.ts';
export * from './move.ts';
export type { RequirementResult } from './requirement.ts';
export * from './sharedFit.ts';
export type { Band, Met } from './standings.ts';
export { brokenEditions } from './succession.ts';
export {
  adviceSentence,
  adviceSentence,
  type FitDiffers,
  fairnessSentence,
  fairnessSentence,
  fitDiffersSentence,
  previewSentence,
  previewSentence,
} from './wording.ts';
