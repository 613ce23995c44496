export * from './CaseTime.tsx';
export * from './SetTimes.tsx';
export * from './TimeGlance.tsx';
