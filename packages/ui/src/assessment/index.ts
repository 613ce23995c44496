export * from './AnswerReview.tsx';
export * from './FitBars.tsx';
export * from './QuestionForm.tsx';
export * from './TaskList.tsx';
export { readNumber, ValueField } from './ValueField.tsx';
