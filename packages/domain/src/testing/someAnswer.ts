import type { Answer } from '../assessment/answer.ts';
import type { Column, Question } from '../assessment/instrument.ts';
import type { Cell, Row } from '../assessment/list.ts';

const listRow = '00000000-0000-4000-8000-00000000000a';
const figure = { source: 'Duty roster', asOf: '2026-10-01', confidence: 'high' } as const;

function someCell(column: Column): Cell {
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
}
const someRow = (columns: readonly Column[]): Row => Object.fromEntries(columns.map((column) => [column.id, someCell(column)]));

/** An answer that the question accepts, and that contradicts no other one: with these programs in mind, and these words where words are asked for. */
export function someAnswer(question: Question, { programs, words }: { programs: readonly string[]; words: string }): Answer {
  if (question.id === 'programs') return { value: programs };
  if (question.id === 'officersEmployed') return { value: 60, ...figure };
  switch (question.kind) {
    case 'number':
      return { value: Math.max(question.min, 4), ...figure };
    case 'choice':
      return { value: question.choices[0]?.value ?? '' };
    case 'multiChoice':
      return { value: question.choices.slice(0, 1).map(({ value }) => value) };
    case 'yesNo':
      return { value: true };
    case 'text':
      return { value: words };
    case 'date':
      return { value: '2027-01-15' };
    case 'list':
      return { value: { rows: { [listRow]: someRow(question.columns) }, order: [listRow] } };
  }
}
