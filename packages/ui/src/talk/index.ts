export * from './DisputeBox.tsx';
export type * from './desk.ts';
export * from './forms.ts';
export * from './HoldOverdue.tsx';
export * from './Meetings.tsx';
export type * from './shapes.ts';
export * from './ThreadOfQuestion.tsx';
export * from './Threads.tsx';
