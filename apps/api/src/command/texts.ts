import type { FiledText } from '@ice-access/database';
import { fileTexts } from '@ice-access/domain/kernel';
import { commitText } from '@ice-access/ledger';
import type { Caller } from '../context.ts';

interface Spec {
  readonly texts?: Parameters<typeof fileTexts>[0];
}

/** Takes the typed texts out of a payload: the decider and the log see their ids and hashes only. */
export function takeTexts(
  spec: Spec,
  payload: object,
  { ids, salts }: Pick<Caller, 'ids' | 'salts'>,
): { data: object; texts: readonly FiledText[] } {
  const texts: FiledText[] = [];
  const data = fileTexts(spec.texts, payload, (text, audience) => {
    const filed = { textId: ids(), salt: salts(), text, audience };
    texts.push(filed);
    return { textId: filed.textId, sha256: commitText(filed) };
  });
  return { data, texts };
}
