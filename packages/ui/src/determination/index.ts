export * from './DeterminationView.tsx';
export * from './desk.ts';
export { commenting, stating } from './steps.ts';
