import { type Look, sayDate, sayFound } from '@ice-access/domain/wording';
import { numberInWords } from '../primitives/dates.ts';
import { Card, Facts } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { Resources } from './shapes.ts';

const figure = (value: number | null, unit: string) => (value === null ? 'No figure stated' : `${numberInWords(value)} ${unit}`);

/** What ICE has for this partnership, with who stated it and when: a figure that is not stated is said to be so. */
export function ResourceCard({ resources, look }: { resources: Resources | null; look: Look }) {
  return (
    <Card title="What ICE has for it">
      {resources === null ? (
        <StatusTag glyph="later">The field office has not stated its resources yet</StatusTag>
      ) : (
        <>
          <Facts
            facts={[
              { term: 'Supervisors', says: figure(resources.supervisors, 'officers') },
              { term: 'Training seats', says: figure(resources.seats, 'seats') },
              { term: 'Beds', says: figure(resources.beds, 'beds') },
              { term: 'Funds', says: resources.fundsUsd === null ? 'No figure stated' : `$${numberInWords(resources.fundsUsd)}` },
            ]}
          />
          <p>{sayFound(resources.statement)}</p>
          <p className="ax-small ax-quiet">
            {look.person(resources.by.person)}, {sayDate(resources.on)}
          </p>
        </>
      )}
    </Card>
  );
}
