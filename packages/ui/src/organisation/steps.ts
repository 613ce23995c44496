import { fieldBoundRoles, fieldBoundWhenSeated } from '@ice-access/domain/parties';
import type { Choice } from '../primitives/ChoiceFields.tsx';
import type { StepField, StepValues } from '../request/StepFields.tsx';
import { roleChoices } from './roleChoices.ts';
import type { OrganisationKind } from './shapes.ts';

/** The form of one step: its fields, and how what was typed becomes what is sent. */
export interface OrganisationStep {
  readonly fields: readonly StepField[];
  payload(values: StepValues): object;
}

/** What the forms of an organisation offer to choose from. */
export interface StepContext {
  readonly kind: OrganisationKind;
  readonly today: string;
  /** People to choose, already without who cannot be meant. */
  readonly people: readonly Choice[];
  readonly fieldOffices: readonly Choice[];
  /** The program office acts on the written word of the agency and attaches it. */
  readonly needsWrittenWord: boolean;
}

/** A step that asks for nothing but a press. */
export const nothingAsked = (data: object): OrganisationStep => ({ fields: [], payload: () => data });

/** A step that asks why. */
export const reasonAsked = (data: object, label = 'Reason'): OrganisationStep => ({
  fields: [
    { name: 'reason', kind: 'words', label, seenBy: 'Visible to the administrators of this organization and to the program office' },
  ],
  payload: ({ reason }) => ({ ...data, reason }),
});

const orNull = (typed: string | undefined): string | null => (typed === undefined || typed.trim() === '' ? null : typed.trim());
const chosen = (typed: string | undefined): string[] => (typed ?? '').split(' ').filter((one) => one !== '');
const rolesIn = (values: StepValues): string[] => chosen(values.roles ?? values.role);
const bound = (values: StepValues) => rolesIn(values).some((role) => fieldBoundRoles.has(role));
const mayBeBound = (values: StepValues) => !bound(values) && rolesIn(values).some((role) => fieldBoundWhenSeated.has(role));

const fieldOfficeFields = ({ fieldOffices }: StepContext): readonly StepField[] => [
  { name: 'fieldOffice', kind: 'select', label: 'Field office', choices: fieldOffices, when: bound },
  {
    name: 'fieldOfficeIfAny',
    kind: 'select',
    label: 'Field office',
    hint: 'Leave it empty for the whole program.',
    choices: fieldOffices,
    optional: true,
    when: mayBeBound,
  },
];
const termFields = ({ today }: StepContext): readonly StepField[] => [
  { name: 'startsOn', kind: 'date', label: 'First day', initial: today },
  { name: 'endsOn', kind: 'date', label: 'Last day', hint: 'Leave it empty when no end is known.', optional: true },
];
const writtenWordField: StepField = {
  name: 'writtenWordDocumentId',
  kind: 'file',
  label: 'The written word of the agency',
  hint: 'A letter or a mail of its head, as a file.',
  missing: 'Attach the written word of the agency.',
};
const common = (values: StepValues) => ({
  fieldOffice: orNull(values.fieldOffice) ?? orNull(values.fieldOfficeIfAny),
  startsOn: values.startsOn,
  endsOn: orNull(values.endsOn),
  writtenWordDocumentId: orNull(values.writtenWordDocumentId),
});

/** Invites a person, with the roles that are given on acceptance. */
export const invitePerson = (context: StepContext): OrganisationStep => ({
  fields: [
    { name: 'name', kind: 'line', label: 'Name', missing: 'Enter the name of the person.' },
    {
      name: 'email',
      kind: 'email',
      label: 'E-mail address',
      hint: 'Of this person alone, not a shared mailbox.',
      missing: 'Enter the e-mail address of the person.',
    },
    { name: 'roles', kind: 'several', label: 'Roles', choices: roleChoices(context.kind), missing: 'Choose at least one role.' },
    ...fieldOfficeFields(context),
    ...termFields(context),
    ...(context.needsWrittenWord ? [writtenWordField] : []),
  ],
  payload: (values) => ({
    name: (values.name ?? '').trim(),
    email: (values.email ?? '').trim(),
    roles: rolesIn(values),
    ...common(values),
  }),
});

/** Gives one more role to a person who belongs here. */
export const grantOffice = (context: StepContext, personId: string): OrganisationStep => ({
  fields: [
    { name: 'role', kind: 'choice', label: 'Role', choices: roleChoices(context.kind), missing: 'Choose the role.' },
    ...fieldOfficeFields(context),
    ...termFields(context),
    ...(context.needsWrittenWord ? [writtenWordField] : []),
  ],
  payload: (values) => ({ personId, role: values.role, ...common(values) }),
});

/** Ends a role on a day, with a reason. */
export const endOffice = (officeId: string, today: string): OrganisationStep => ({
  fields: [
    { name: 'lastOn', kind: 'date', label: 'Last day on which it counts', initial: today },
    { name: 'reason', kind: 'words', label: 'Reason' },
  ],
  payload: ({ lastOn, reason }) => ({ officeId, lastOn, reason }),
});

/** Lets somebody stand in for a role from a day to a day. */
export const delegateOffice = ({ people, today }: StepContext, officeId: string): OrganisationStep => ({
  fields: [
    { name: 'personId', kind: 'select', label: 'Who stands in', choices: people, missing: 'Choose who stands in.' },
    { name: 'from', kind: 'date', label: 'First day of the absence', initial: today },
    { name: 'until', kind: 'date', label: 'Last day of the absence', hint: 'At most 180 days after the first.' },
    { name: 'reason', kind: 'words', label: 'Reason' },
  ],
  payload: ({ personId, from, until, reason }) => ({ officeId, personId, from, until, reason }),
});

/** What has to be recorded of a call back, in every place that asks for one. */
export const callBackFields = (today: string): readonly StepField[] => [
  { name: 'calledOn', kind: 'date', label: 'Date of the call', initial: today },
  {
    name: 'numberFrom',
    kind: 'choice',
    label: 'Where the number is from',
    hint: 'Never from the message that asks: that number may be the asker’s own.',
    choices: [
      { value: 'register', label: 'A register' },
      { value: 'officialSite', label: 'The agency’s official site' },
      { value: 'stateDirectory', label: 'A directory of the state' },
    ],
  },
  { name: 'calledNumber', kind: 'line', label: 'Number that you called' },
  { name: 'reached', kind: 'line', label: 'Whom you reached, with their office' },
];

/** What was recorded of a call back. */
export const callBackOf = ({ calledOn, numberFrom, calledNumber, reached }: StepValues) => ({
  calledOn,
  numberFrom,
  calledNumber,
  reached,
});

/** The program office confirms a reset by a call, where the agency has no second person. */
export const confirmByCallBack = (personId: string, today: string): OrganisationStep => ({
  fields: callBackFields(today),
  payload: (values) => ({ personId, ...callBackOf(values) }),
});

/** Records the yearly look at who can do what. */
export const recordReview: OrganisationStep = {
  fields: [{ name: 'note', kind: 'words', label: 'Note', hint: 'What was changed, or that nothing had to be.', optional: true }],
  payload: ({ note }) => ({ note: orNull(note) }),
};
