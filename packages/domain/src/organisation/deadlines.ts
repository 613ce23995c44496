import type { CalendarDate } from '../kernel/instant.ts';
import type { OrganisationState } from './state.ts';

/** The next day on which time alone does something to an organisation; null when none. */
export const organisationWakeOn = (state: OrganisationState): CalendarDate | null => (state.phase === 'verified' ? state.remindOn : null);

/** What the calendar does today; nothing where no date has come. */
export const organisationClockCommand = (
  state: OrganisationState,
  today: CalendarDate,
): { readonly type: 'RemindOfReview'; readonly data: object } | undefined =>
  state.phase === 'verified' && state.remindOn <= today ? { type: 'RemindOfReview', data: {} } : undefined;
