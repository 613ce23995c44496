import type { Answers } from '@ice-access/domain/assessment';
import { sha256Of } from '@ice-access/ledger';
import { Refused } from '../command/refused.ts';

/** A snapshot as its row has it. */
export interface StoredSnapshot {
  readonly snapshotId: string;
  readonly sectionId: string | null;
  readonly digest: string;
  readonly body: string;
}

/** A snapshot's body: what one side handed over. */
export interface HandedOver {
  readonly edition: string;
  readonly answers: Answers;
}

/** What was handed over is not what stands there now. The log of the program gets the snapshot's id, the reader the sentence. */
class Tampered extends Refused {
  override readonly cause: Error;

  constructor(snapshotId: string) {
    super('INTERNAL_SERVER_ERROR', {
      code: 'tampered',
      sentence:
        'What was handed over in this case was changed in the database afterwards, so it is not shown. The log of the case is kept apart from it. Tell the help desk.',
    });
    this.cause = Object.assign(new Error('snapshot differs from its digest'), { name: 'SnapshotTampered', code: snapshotId });
  }
}

/**
 * The hash of a snapshot's body: of the whole form as it stands, of a section with its name. The body is canonical and its keys are
 * sorted, so that the section's name belongs at its end.
 */
export function snapshotDigest({ sectionId, body }: Pick<StoredSnapshot, 'sectionId' | 'body'>): string {
  return sectionId === null ? sha256Of(body) : sha256Of(`${body.slice(0, -1)},"section":${JSON.stringify(sectionId)}}`);
}

/** What a snapshot holds. Refused when its body is not the one that was hashed as it was handed over. */
export function handedOverIn(row: StoredSnapshot): HandedOver {
  if (snapshotDigest(row) !== row.digest) throw new Tampered(row.snapshotId);
  // The digest fits, so this is what `freeze` wrote.
  return JSON.parse(row.body) as HandedOver;
}
