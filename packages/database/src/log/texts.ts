import { commitText } from '@ice-access/ledger';
import type { Tx } from '../open.ts';
import { typedText } from '../schema/index.ts';

/** A typed text about to be filed beside the log. */
export interface FiledText {
  readonly textId: string;
  readonly salt: string;
  readonly text: string;
  readonly audience: 'both' | 'agency' | 'ice';
}

/** Whose it is, and who typed it when. */
export interface TextStamp {
  readonly stream: string;
  readonly agencyId: string;
  readonly by: string;
  readonly at: string;
}

/** Stores what was typed; the event holds id and hash only. */
export async function storeTexts(tx: Tx, texts: readonly FiledText[], { stream, agencyId, by, at }: TextStamp): Promise<void> {
  if (texts.length === 0) return;
  await tx.insert(typedText).values(
    texts.map(({ textId, salt, text, audience }) => ({
      textId,
      stream,
      agencyId,
      audience,
      salt,
      text,
      sha256: commitText({ salt, text }),
      by,
      at: new Date(at),
    })),
  );
}

/** A text as a reader gets it: the words, or when and under what authority they were erased. */
export type ReadText = { readonly text: string } | { readonly erasedOn: string; readonly under: string };

/** The texts with these ids that row-level security lets this reader see. */
export async function readTexts(tx: Tx, textIds: readonly string[]): Promise<Readonly<Record<string, ReadText>>> {
  if (textIds.length === 0) return {};
  const { rows } = await tx.$client.query<{ id: string; text: string | null; erasedOn: string | null; under: string | null }>({
    name: 'read texts',
    text: `select text_id as id, text, erased_on::text as "erasedOn", erased_under as under from typed_text where text_id = any($1::uuid[])`,
    values: [textIds],
  });
  return Object.fromEntries(
    rows.map(({ id, text, erasedOn, under }) => [id, text === null ? { erasedOn: erasedOn ?? '', under: under ?? '' } : { text }]),
  );
}
