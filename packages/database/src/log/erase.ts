import { and, eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { typedText } from '../schema/index.ts';

/**
 * Erases a typed text and its salt. What stays is its hash, which without the salt says nothing; every chain stays valid, and the
 * timeline says when and under what authority. Only the worker's role may. Gives whether there was something to erase.
 */
export async function eraseText(
  tx: Tx,
  { textId, on, under }: { readonly textId: string; readonly on: string; readonly under: string },
): Promise<boolean> {
  const { rowCount } = await tx
    .update(typedText)
    .set({ text: null, salt: null, erasedOn: on, erasedUnder: under })
    .where(and(eq(typedText.textId, textId), isNotNull(typedText.text)));
  return rowCount === 1;
}
