export * from './agreement.ts';
export * from './everyChange.ts';
export * from './given.ts';
export { answersIn, goldenFits, mismatchesOf } from './goldenFits/mismatches.ts';
export * from './ids.ts';
export * from './organisation.ts';
export * from './people.ts';
export * from './request.ts';
export * from './smallEdition.ts';
