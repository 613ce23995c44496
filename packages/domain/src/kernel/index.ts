export * from './businessDays.ts';
export * from './decider.ts';
export * from './federalHolidays.ts';
export * from './ids.ts';
export * from './instant.ts';
export * from './outcome.ts';
export * from './typedText.ts';
export * from './without.ts';
