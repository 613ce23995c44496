import { expect, test } from 'vitest';
import { changeOfficeholder } from './OfficeholderView.tsx';
import type { PersonShown } from './shapes.ts';
import { shownActions, whyShut } from './shown.ts';
import { delegateOffice, grantOffice, invitePerson, type StepContext } from './steps.ts';

const context: StepContext = {
  kind: 'ice',
  today: '2026-11-24',
  people: [],
  fieldOffices: [{ value: 'chicago', label: 'Chicago' }],
  needsWrittenWord: false,
};
const asked = (step: ReturnType<typeof grantOffice>, values: Record<string, string>) =>
  step.fields.filter(({ when }) => when?.(values) ?? true).map(({ name }) => name);

test('a role that belongs to a field office asks for it, one that may belong to one lets it stay empty, others ask nothing', () => {
  const step = grantOffice(context, 'person');
  expect(asked(step, { role: 'ice.fieldDirector' })).toEqual(['role', 'fieldOffice', 'startsOn', 'endsOn']);
  expect(asked(step, { role: 'ice.inspector' })).toEqual(['role', 'fieldOfficeIfAny', 'startsOn', 'endsOn']);
  expect(asked(step, { role: 'ice.counsel' })).toEqual(['role', 'startsOn', 'endsOn']);
});

test('what is sent has nothing where nothing was typed, and names without their blanks', () => {
  const typed = {
    name: ' Ben Oakes ',
    email: ' ben@maple.example ',
    roles: 'agency.preparer agency.counsel',
    startsOn: '2026-12-01',
    endsOn: '',
  };
  expect(invitePerson({ ...context, kind: 'agency' }).payload(typed)).toEqual({
    name: 'Ben Oakes',
    email: 'ben@maple.example',
    roles: ['agency.preparer', 'agency.counsel'],
    fieldOffice: null,
    startsOn: '2026-12-01',
    endsOn: null,
    writtenWordDocumentId: null,
  });
});

test('the program office is asked for the written word of the agency, an administrator is not', () => {
  expect(asked(invitePerson({ ...context, needsWrittenWord: true }), {})).toContain('writtenWordDocumentId');
  expect(asked(invitePerson(context), {})).not.toContain('writtenWordDocumentId');
});

test('whoever stands in is chosen among the people who are offered', () => {
  const people = [{ value: 'one', label: 'One' }];
  expect(delegateOffice({ ...context, people }, 'office').fields[0]).toMatchObject({ name: 'personId', choices: people });
});

test('only what the old holder holds now, in their own right, passes on', () => {
  const office = { fieldOffice: null, startsOn: '2020-01-01', endsOn: null, delegatedFrom: null } as const;
  const sheriff: PersonShown = {
    personId: 'sheriff',
    name: 'Ida Reyes',
    email: null,
    joinedOn: '2020-01-01',
    disabledOn: null,
    erased: false,
    you: false,
    reset: null,
    offices: [
      { ...office, officeId: '1', role: 'agency.official', standing: 'inForce' },
      { ...office, officeId: '2', role: 'agency.preparer', standing: 'ended' },
      {
        ...office,
        officeId: '3',
        role: 'agency.counsel',
        standing: 'inForce',
        delegatedFrom: { officeId: '4', personId: 'counsel', name: 'Grace York' },
      },
    ],
  };
  const passesOn = changeOfficeholder(sheriff, []).fields.find(({ name }) => name === 'passesOn');
  expect(passesOn?.choices?.map(({ value }) => value)).toEqual(['agency.official']);
});

test('a shut action is shown with its reason when that could change, and left out when the role never has it', () => {
  const offered = [
    { type: 'GrantOffice', shut: { code: 'selfGrant' } },
    { type: 'ReopenPerson', shut: { code: 'notDisabled' } },
    { type: 'DisablePerson' },
  ] as const;
  const shown = shownActions(offered, { types: ['DisablePerson', 'ReopenPerson', 'GrantOffice', 'ReleaseAccount'], label: (type) => type });
  expect(shown.map(({ type, shut }) => [type, shut])).toEqual([
    ['DisablePerson', undefined],
    ['GrantOffice', 'Nobody gives an office to themselves. Ask another administrator, or the program office.'],
  ]);
  expect(whyShut(offered, 'DisablePerson')).toBeUndefined();
  expect(whyShut(offered, 'InvitePerson')).toContain('Your role does not do this');
});
