export * from './agreementTime.ts';
export * from './dayEnds.ts';
export * from './lateness.ts';
export * from './ledger.ts';
export * from './requestTime.ts';
export * from './targets.ts';
