import type { TrackOutcome } from '@ice-access/domain/request';
import type { TableRow } from './shapes.ts';

type Side = 'agency' | 'ice';

/** Whether the next word on this row is the reader's. */
export const isYours = ({ standing }: TableRow, side: Side): boolean => standing.kind === 'proposed' && standing.by.party !== side;
/** Whether a proposal or a question on this row waits for the reader. */
export const waitsForYou = (row: TableRow, side: Side): boolean => isYours(row, side) || row.questions.some(({ turn }) => turn === side);
/** What is proposed, agreed or closed; nothing while nothing is proposed, and of a program that was taken off the table. */
export const outcomeOf = ({ standing }: TableRow): TrackOutcome | null =>
  standing.kind === 'open' || standing.kind === 'withdrawn' ? null : standing.outcome;
/** The row that a reader looks at first: what waits for him, then what is open. */
export const firstRow = (rows: readonly TableRow[], side: Side): TableRow | undefined =>
  rows.find((row) => waitsForYou(row, side)) ??
  rows.find(({ standing }) => standing.kind === 'open' || standing.kind === 'proposed') ??
  rows[0];
