import type { Column, Question } from './instrument.ts';
import { isShare } from './number.ts';

const rowsMaxEver = 100;
const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

interface Bounds {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

function wrongBounds(name: string, { unit, min, max }: Bounds): readonly string[] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [`${name} has no finite bounds`];
  if (min > max) return [`${name} has its smallest figure above its largest`];
  return isShare(unit) && max > 100 ? [`${name} lets a share be more than 100 percent`] : [];
}

function wrongColumn(question: string, column: Column): readonly string[] {
  const name = `${question}, ${column.id}`;
  switch (column.kind) {
    case 'number':
      return wrongBounds(name, column);
    case 'choice':
      return column.choices.length === 0
        ? [`${name} offers nothing`]
        : twice(column.choices.map(({ value }) => value)).map((value) => `${name} offers ${value} twice`);
    case 'text':
      return column.maxLength > 0 && Number.isFinite(column.maxLength) ? [] : [`${name} takes no text`];
    case 'yesNo':
      return [];
  }
}

/** Questions that nobody could answer as they stand: figures without bounds, shares of more than the whole, lists without columns. */
export function wrongKind(question: Question): readonly string[] {
  switch (question.kind) {
    case 'number':
      return wrongBounds(question.id, question);
    case 'choice':
    case 'multiChoice':
      return question.choices.length === 0 ? [`${question.id} offers nothing`] : [];
    case 'list': {
      const { id, columns, rowsMax } = question;
      return [
        ...(columns.length === 0 ? [`${id} has rows without columns`] : []),
        ...(Number.isInteger(rowsMax) && rowsMax >= 1 && rowsMax <= rowsMaxEver
          ? []
          : [`${id} takes no number of rows from 1 to ${rowsMaxEver}`]),
        ...twice(columns.map((column) => column.id)).map((column) => `${id} has two columns called ${column}`),
        ...columns.flatMap((column) => wrongColumn(id, column)),
      ];
    }
    case 'text':
    case 'yesNo':
    case 'date':
      return [];
  }
}
