import type { Conflict } from './Draft.ts';

/** An open choice as the server tells it. */
type Told = Pick<Conflict, 'mine' | 'fields'> & {
  readonly conflictId: string;
  /** Who wrote `mine`. */
  readonly by: string;
  readonly theirs: (Pick<Conflict, 'by' | 'at'> & { readonly answer: Conflict['theirs']; readonly version: number }) | null;
};

/** The open choice as it stands before this writer. */
export const conflictOf = ({ conflictId, fields, mine, by, theirs }: Told, account: string): Conflict => ({
  conflictId,
  fields,
  mine,
  theirs: theirs?.answer ?? null,
  theirVersion: theirs?.version ?? 0,
  by: theirs?.by ?? null,
  at: theirs?.at ?? null,
  ...(by === account ? {} : { mineBy: by }),
});
