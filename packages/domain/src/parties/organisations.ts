import { type CalendarDate, dateIn, type Instant } from '../kernel/instant.ts';
import type { Actor } from './actor.ts';

/** ICE takes part once: the same id in every installation. */
export const iceOrganisation = '00000000-0000-7000-8000-0000000000ce';
/** The first oversight body of an installation; others get ids of their own. */
export const theOversightBody = '00000000-0000-7000-8000-0000000000a1';

/** In which organisation somebody acts; null for the program itself. */
export function organisationOf(actor: Actor): string | null {
  switch (actor.party) {
    case 'agency':
      return actor.agencyId;
    case 'ice':
      return iceOrganisation;
    case 'oversight':
      return actor.organisationId;
    case 'system':
      return null;
  }
}

/** Where the days of offices begin and end, whichever organisation they are in: one zone, so that nobody holds an office twice or never. */
export const officeZone = 'America/New_York';

/** The day that counts for offices at this instant. */
export const officeDay = (at: Instant): CalendarDate => dateIn(officeZone, at);
