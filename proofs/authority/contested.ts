import { randomUUID } from 'node:crypto';
import type { Stand } from '@ice-access/api/testing';
import { currentEdition } from '@ice-access/domain/assessment';
import { fairview, people } from '@ice-access/domain/testing';
import type pg from 'pg';

const writers = { agency: people.official.person, ice: people.investigations.person } as const;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** In every request, on each side, an answer of an open section with a second version that nobody has chosen yet; each stand names its own. */
export async function contest(owner: pg.Client, stands: readonly Stand[]): Promise<readonly Stand[]> {
  const contested: Stand[] = [];
  for (const stand of stands) {
    if (stand.about !== 'request') contested.push(stand);
    else contested.push({ ...stand, sheet: { ...stand.sheet, ...(await openChoices(owner, stand)) } });
  }
  return contested;
}

async function openChoices(owner: pg.Client, { id, sheet }: Stand): Promise<Readonly<Record<string, unknown>>> {
  const sides: Record<string, unknown> = {};
  for (const side of ['agency', 'ice'] as const) {
    const mine = fieldsOf(sheet[side]);
    const { questionId, answer, expectedVersion } = fieldsOf(mine.save);
    const sectionId = currentEdition.sections.find(({ questions }) => questions.some((question) => question.id === questionId))?.id;
    const conflictId = randomUUID();
    await owner.query(
      `insert into answer_conflict (conflict_id, request_id, question_id, section_id, side, agency_id, base_version, mine, sent_digest,
         met_version, fields, by_person, at)
       values ($1, $2, $3, $4, $5, $6, 0, $7, 'planted', $8, '{answer}', $9, now())`,
      [conflictId, id, questionId, sectionId, side, fairview, JSON.stringify(answer), expectedVersion, writers[side]],
    );
    sides[side] = { ...mine, conflict: { conflictId, expectedVersion } };
  }
  return sides;
}
