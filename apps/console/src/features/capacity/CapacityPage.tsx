import { capacityOf, usualPerSupervisor } from '@ice-access/domain/capacity';
import { Alert, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { Arriving } from './Arriving.tsx';
import { FieldOffices } from './FieldOffices.tsx';
import { Liaisons } from './Liaisons.tsx';
import { Supervision } from './Supervision.tsx';
import { type CapacitySearch, whatIfOf } from './search.ts';
import { Training } from './Training.tsx';
import { WhatIfForm } from './WhatIfForm.tsx';

/** What ICE has to do, what it has to do it with, and what a change would do. */
export function CapacityPage({ search }: { search: CapacitySearch }) {
  const { data } = useSuspenseQuery(trpc.capacity.get.queryOptions());
  const { figures, people, fieldOffices } = data;
  const change = whatIfOf(search);
  const now = capacityOf(figures);
  const then = change === null ? now : capacityOf(figures, change);
  const nameOf = (key: string) => fieldOffices.find((office) => office.key === key)?.name ?? key;
  return (
    <Main>
      <PageTitle
        title={change === null ? 'Capacity' : 'Capacity, what if'}
        head="Capacity"
        says="Counts of open cases, arrivals, seats and supervisors, as they stand now."
      />
      {change !== null && (
        <Alert>
          <p>You look at a change that is tried out, not at how it is. An arrow leads from how it is to how it would be.</p>
        </Alert>
      )}
      <Section title="What if" says="Nothing is changed by trying it out. The address of this page keeps what you tried.">
        <WhatIfForm key={JSON.stringify(search)} search={search} fieldOffices={fieldOffices} />
      </Section>
      <FieldOffices now={now} then={then} nameOf={nameOf} />
      <Liaisons liaisons={figures.liaisons} people={people} nameOf={nameOf} />
      <Arriving arrivals={figures.arrivals} />
      <Training figures={figures} now={now} then={then} />
      <Supervision offered={figures.offered} then={then} perSupervisor={change?.perSupervisor ?? usualPerSupervisor} nameOf={nameOf} />
    </Main>
  );
}
