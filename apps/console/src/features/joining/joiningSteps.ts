import { callBackFields, callBackOf, type OrganisationStep } from '@ice-access/ui/organisation';
import type { Choice } from '@ice-access/ui/primitives';
import type { Outputs } from '../../api.ts';

type Asking = Outputs['joining']['get']['askings'][number];
type Ticks = 'letterRead' | 'headConfirmed' | 'registerMatches' | 'lookAlikesSeen' | 'duplicatesSeen';
const checklist: Readonly<Record<Ticks, string>> = {
  letterRead: 'I read the letter: paper of the agency, signed by its head',
  registerMatches: 'Name, place and ORI match the register',
  lookAlikesSeen: 'I compared the agencies of a similar name',
  duplicatesSeen: 'I compared other askings for this agency and from these addresses',
  headConfirmed: 'The agency confirmed by telephone who its head and its administrator are',
};
const orNull = (typed: string | undefined) => (typed === undefined || typed.trim() === '' ? null : typed.trim());

/** The checklist and the recorded call back. Nothing is ticked beforehand. */
export const verifyAgency = (joiningId: string, today: string): OrganisationStep => ({
  fields: [
    ...Object.entries(checklist).map(([name, label]) => ({
      name,
      kind: 'tick' as const,
      label,
      missing: `Confirm: ${label.charAt(0).toLowerCase()}${label.slice(1)}`.replace('Confirm: i ', 'Confirm: I '),
    })),
    ...callBackFields(today),
    { name: 'note', kind: 'words', label: 'Note', optional: true, seenBy: 'Only ICE reads this' },
  ],
  payload: (values) => ({
    joiningId,
    checklist: Object.fromEntries(Object.keys(checklist).map((name) => [name, values[name] === 'yes'])),
    ...callBackOf(values),
    note: orNull(values.note),
  }),
});

/** Does not verify, with the reason. */
export const refuseJoining = (joiningId: string): OrganisationStep => ({
  fields: [{ name: 'reason', kind: 'words', label: 'Reason', hint: 'The head of the agency that was named gets it by letter.' }],
  payload: ({ reason }) => ({ joiningId, reason }),
});

const types = ['County', 'City', 'State Police', 'Other State Agency', 'Tribal', 'University or College', 'Federal', 'Other'];

/** Adds an agency to the register, with what the asking says filled in. */
export const addAgency = (asking: Asking, fieldOffices: readonly Choice[]): OrganisationStep => ({
  fields: [
    { name: 'name', kind: 'line', label: 'Name', initial: asking.agencyName ?? '' },
    { name: 'ori', kind: 'line', label: 'ORI', hint: 'Nine characters, as the FBI gives it.', initial: asking.ori ?? '' },
    { name: 'type', kind: 'select', label: 'Kind', choices: types.map((value) => ({ value, label: value })), initial: asking.agencyType },
    { name: 'state', kind: 'line', label: 'State', hint: 'Two letters, for example OH.', initial: asking.state },
    { name: 'county', kind: 'line', label: 'County', initial: asking.county ?? '' },
    { name: 'fieldOffice', kind: 'select', label: 'Field office', choices: fieldOffices, optional: true },
    {
      name: 'reason',
      kind: 'words',
      label: 'Reason',
      hint: 'Why it is missing, and where you found the number.',
      seenBy: 'Only ICE reads this',
    },
  ],
  payload: ({ name, ori, type, state, county, fieldOffice, reason }) => ({
    name,
    ori: (ori ?? '').trim().toUpperCase(),
    type,
    state: (state ?? '').trim().toUpperCase(),
    county,
    fieldOffice: orNull(fieldOffice),
    reason,
  }),
});
