export * from './ActionBar.tsx';
export * from './DeterminationGrid.tsx';
export * from './Due.tsx';
export * from './FiveAnswers.tsx';
export * from './Ledger.tsx';
export * from './Road.tsx';
export * from './Timeline.tsx';
export * from './YourTurn.tsx';
