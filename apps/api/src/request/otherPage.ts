import type { Tx } from '@ice-access/database';
import { type Answer, type Answers, editionOf } from '@ice-access/domain/assessment';
import { changedSince } from '../assessment/changedFields.ts';
import { draftDigest, sectionDigest } from '../assessment/content.ts';
import type { OnFile } from './onFile.ts';

const known = (answers: Readonly<Record<string, Answer | null>>): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])));

/** Which answers changed since the caller read the page that he tried to hand over. */
export async function whatChanged(
  tx: Tx,
  { onFile: { state }, answers, payload }: { readonly onFile: OnFile; readonly answers: Answers; readonly payload: object },
): Promise<readonly string[]> {
  const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
  if (edition === undefined || state.phase === 'unopened' || !('digest' in payload) || typeof payload.digest !== 'string') return [];
  const sectionId = 'sectionId' in payload ? payload.sectionId : undefined;
  const section = edition.sections.find(({ id }) => id === sectionId);
  const digestAt = (then: Readonly<Record<string, Answer | null>>) =>
    section === undefined ? draftDigest(edition, known(then)) : sectionDigest(edition, section, known(then));
  const changed = await changedSince(tx, state.requestId, { current: answers, digestAt, read: payload.digest });
  return section === undefined ? changed : changed.filter((id) => section.questions.some((question) => question.id === id));
}
