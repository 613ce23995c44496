import { sayDate } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Card } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import type { DeterminationRead } from './shapes.ts';

interface Step {
  readonly key: string;
  readonly done: boolean;
  readonly says: ReactNode;
}
const many = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function stepsOf(
  { look }: DeterminationDesk,
  { rows, civilRights, concurred, resources, recommendation, decision }: DeterminationRead,
): readonly Step[] {
  const settled = rows.filter(({ standing }) => standing.kind !== 'open' && standing.kind !== 'proposed').length;
  const open = rows.length - settled;
  const review = civilRights?.review ?? null;
  const says = (side: 'agency' | 'ice', name: string) => (concurred[side] ? `${name} has concurred` : `${name} has not concurred yet`);
  return [
    {
      key: 'rows',
      done: rows.length > 0 && open === 0,
      says:
        open > 0 || rows.length === 0
          ? `${many(open, 'row')} not settled yet`
          : rows.length === 1
            ? 'The row is settled'
            : `All ${rows.length} rows are settled`,
    },
    {
      key: 'rights',
      done: review !== null,
      says: review === null ? 'Civil-rights review: not recorded yet' : `Civil-rights review done, ${sayDate(review.on)}`,
    },
    {
      key: 'resources',
      done: resources !== null,
      says:
        resources === null
          ? 'Resource statement: not given yet'
          : `Resources stated by ${look.person(resources.by.person)}, ${sayDate(resources.on)}`,
    },
    { key: 'agency', done: concurred.agency, says: says('agency', 'The agency') },
    { key: 'ice', done: concurred.ice, says: says('ice', 'ICE') },
    {
      key: 'memo',
      done: recommendation !== null,
      says:
        recommendation === null
          ? 'Recommendation of the field: not given yet'
          : `${recommendation.recommends === false ? 'The field office does not recommend it' : recommendation.recommends === true ? 'The field office recommends it' : 'The field office gave its recommendation'}, ${sayDate(recommendation.on)}`,
    },
    {
      key: 'decision',
      done: decision !== null,
      says:
        decision === null
          ? 'Headquarters has not decided yet'
          : `Headquarters ${decision.kind === 'approved' ? 'approved' : 'declined'}, ${look.person(decision.by.person)}, ${sayDate(decision.on)}`,
    },
  ];
}

/** What has to be there before headquarters decides, and what is there: the same list on both sides. */
export function ReadyList({ desk, table }: { desk: DeterminationDesk; table: DeterminationRead }) {
  return (
    <Card title="From the table to the decision">
      <ul className="ax-plain ax-stack ax-stack--tight">
        {stepsOf(desk, table).map(({ key, done, says }) => (
          <li key={key}>
            <StatusTag glyph={done ? 'done' : 'later'} tone={done ? 'good' : 'ink'}>
              {says}
            </StatusTag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
