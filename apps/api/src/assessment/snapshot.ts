import { type Tx, tables } from '@ice-access/database';
import { type Answers, editionOf } from '@ice-access/domain/assessment';
import type { Instant } from '@ice-access/domain/kernel';
import type { RequestEvent } from '@ice-access/domain/request';
import { canonicalText } from '@ice-access/ledger';
import { answersIn, draftBody } from './content.ts';

interface Handing {
  readonly requestId: string;
  readonly agencyId: string;
  readonly edition: string;
  readonly answers: Answers;
  readonly at: Instant;
}

/** Freezes what a command handed over: the whole form when it was sent, a section when it was finished. The event carries the digest. */
export async function freeze(tx: Tx, event: RequestEvent, { requestId, agencyId, edition, answers, at }: Handing): Promise<void> {
  const questions = editionOf(edition);
  if (questions === undefined) return;
  const row = { requestId, agencyId, edition, at: new Date(at) };
  if (event.type === 'RequestSubmitted') {
    const { submissionId, digest } = event.data;
    const body = canonicalText(draftBody(questions, answers));
    await tx.insert(tables.snapshot).values({ ...row, snapshotId: submissionId, sectionId: null, side: 'agency', digest, body });
  }
  if (event.type === 'SectionFinished') {
    const { snapshotId, sectionId, digest } = event.data;
    const section = questions.sections.find(({ id }) => id === sectionId);
    if (section === undefined) return;
    const body = canonicalText({ edition, answers: answersIn([section], answers) });
    await tx.insert(tables.snapshot).values({ ...row, snapshotId, sectionId, side: section.side, digest, body });
  }
}
