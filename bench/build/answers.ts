import {
  type Answer,
  type Answers,
  type Cell,
  type Column,
  currentEdition,
  type Question,
  type Row,
  type Side,
} from '@ice-access/domain/assessment';

const listRow = '00000000-0000-4000-8000-00000000000a';
const cell = (column: Column): Cell => {
  switch (column.kind) {
    case 'number':
      return 4;
    case 'text':
      return 'County jail';
    case 'choice':
      return column.choices[0]?.value ?? '';
    case 'yesNo':
      return true;
  }
};
const someRow = ({ columns }: Extract<Question, { kind: 'list' }>): Row =>
  Object.fromEntries(columns.map((column) => [column.id, cell(column)]));

const value = (question: Question): Answer => {
  if (question.id === 'programs') return { value: ['delegation287g/jailEnforcement'] };
  if (question.id === 'officersEmployed') return { value: 60, source: 'Duty roster', asOf: '2026-10-01', confidence: 'high' };
  switch (question.kind) {
    case 'number':
      return { value: Math.max(question.min, 4), source: 'Duty roster', asOf: '2026-10-01', confidence: 'high' };
    case 'choice':
      return { value: question.choices[0]?.value ?? '' };
    case 'multiChoice':
      return { value: question.choices.slice(0, 1).map((choice) => choice.value) };
    case 'yesNo':
      return { value: true };
    case 'text':
      return { value: 'Two officers on each shift book people in, and the night shift cannot reach the field office.' };
    case 'date':
      return { value: '2027-01-15' };
    case 'list':
      return { value: { rows: { [listRow]: someRow(question) }, order: [listRow] } };
  }
};

/** What one side answers: every question, so that nothing is missing. */
export const answersOf = (side: Side): Answers =>
  Object.fromEntries(
    currentEdition.sections
      .filter((section) => section.side === side)
      .flatMap(({ questions }) => questions.map((question) => [question.id, value(question)])),
  );

export const allAnswers: Answers = { ...answersOf('agency'), ...answersOf('ice') };
