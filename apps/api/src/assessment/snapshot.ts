import type { Tx, tables } from '@ice-access/database';
import { type Answers, editionOf } from '@ice-access/domain/assessment';
import type { Instant } from '@ice-access/domain/kernel';
import type { RequestEvent } from '@ice-access/domain/request';
import { canonicalText } from '@ice-access/ledger';
import { answersIn, draftBody } from './content.ts';
import { keepFit } from './fitResult.ts';

interface Handing {
  readonly requestId: string;
  readonly agencyId: string;
  readonly edition: string;
  readonly answers: () => Promise<Answers>;
  /** The answers that a command corrected. */
  readonly corrected: Answers;
  readonly at: Instant;
}

/**
 * Freezes what a command handed over: the whole form when it was sent, a section when it was finished, corrected answers by
 * themselves. The event carries the digest. With it goes the fit that both sides are shown from then on.
 */
export async function freeze(
  tx: Tx,
  event: RequestEvent,
  { requestId, agencyId, edition, answers, corrected, at }: Handing,
): Promise<void> {
  const questions = editionOf(edition);
  if (questions === undefined) return;
  const keep = (row: Pick<Snapshot, 'snapshotId' | 'sectionId' | 'side' | 'digest' | 'body'>) =>
    keepSnapshot(tx, { requestId, agencyId, edition, at, ...row });
  if (event.type === 'RequestSubmitted') {
    const { submissionId, digest } = event.data;
    const body = canonicalText(draftBody(questions, await answers()));
    await keep({ snapshotId: submissionId, sectionId: null, side: 'agency', digest, body });
    await keepFit(tx, { requestId, agencyId, edition: questions, snapshotId: submissionId, at });
  }
  if (event.type === 'SectionFinished') {
    const { snapshotId, sectionId, digest } = event.data;
    const section = questions.sections.find(({ id }) => id === sectionId);
    if (section === undefined) return;
    const body = canonicalText({ edition, answers: answersIn([section], await answers()) });
    await keep({ snapshotId, sectionId, side: section.side, digest, body });
    await keepFit(tx, { requestId, agencyId, edition: questions, snapshotId, at });
  }
  if (event.type === 'AnswersCorrected') {
    const { snapshotId, sectionId, digest } = event.data;
    const side = event.by.party === 'agency' ? 'agency' : 'ice';
    await keep({ snapshotId, sectionId, side, digest, body: canonicalText({ edition, answers: corrected }) });
    await keepFit(tx, { requestId, agencyId, edition: questions, snapshotId, at });
  }
}

type Snapshot = Omit<typeof tables.snapshot.$inferSelect, 'at' | 'place' | 'figures'> & { readonly at: Instant };

async function keepSnapshot(tx: Tx, row: Snapshot): Promise<void> {
  await tx.$client.query({
    name: 'keep snapshot',
    text: `insert into snapshot (snapshot_id, request_id, section_id, side, agency_id, edition, digest, body, at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [row.snapshotId, row.requestId, row.sectionId, row.side, row.agencyId, row.edition, row.digest, row.body, row.at],
  });
}
