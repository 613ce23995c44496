import type { OrganisationEvent } from '@ice-access/domain/organisation';
import { type Look, sayEvent } from '@ice-access/domain/wording';
import type { Crumb } from '../primitives/Navigation.tsx';
import { Section } from '../primitives/Section.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { Timeline } from '../request/Timeline.tsx';
import { OrganisationFrame, type OrganisationTab } from './OrganisationFrame.tsx';
import type { Addresses, OrganisationShown } from './shapes.ts';

/** An event as the timeline gives it: without what opens an invitation's link, which no sentence needs. */
export interface EventShown {
  readonly type: OrganisationEvent['type'];
  readonly data: object;
  readonly on: string;
  readonly sequence: number;
}

interface TimelineViewProps {
  organisation: OrganisationShown;
  events: readonly EventShown[];
  addresses: Addresses;
  has: readonly OrganisationTab[];
  look: Look;
  trail?: readonly Crumb[] | undefined;
}

/** What happened to the people and roles of an organisation, newest first. */
export function TimelineView({ organisation, events, addresses, has, look, trail }: TimelineViewProps) {
  return (
    <OrganisationFrame
      organisation={organisation}
      addresses={addresses}
      tab="timeline"
      has={has}
      trail={trail}
      says="Every change of people and roles, newest first. The record cannot be changed."
    >
      <Section title="What happened">
        {events.length === 0 ? (
          <Empty title="Nothing happened yet">The first entry comes with the first change.</Empty>
        ) : (
          <Timeline
            entries={events.toReversed().map((event) => ({
              key: String(event.sequence),
              on: event.on,
              sentence: sayEvent('organisation', event as unknown as OrganisationEvent, look),
            }))}
          />
        )}
      </Section>
    </OrganisationFrame>
  );
}
