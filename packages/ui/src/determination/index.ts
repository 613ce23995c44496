export * from './DeterminationView.tsx';
export * from './desk.ts';
