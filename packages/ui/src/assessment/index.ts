export * from './AnswerReview.tsx';
export * from './FitBars.tsx';
export * from './FitView.tsx';
export * from './QuestionForm.tsx';
export type { Otherwise } from './SeenOtherwise.tsx';
export * from './TaskList.tsx';
export { readNumber, ValueField } from './ValueField.tsx';
export { Weights } from './Weights.tsx';
