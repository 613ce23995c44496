export * from './ClauseList.tsx';
export * from './ComposedText.tsx';
export * from './Paper.tsx';
export * from './Receipt.tsx';
export * from './SignPanel.tsx';
export * from './WordDiff.tsx';
