import type { Outputs } from '../../api.ts';

export type AgencyCard = Outputs['joining']['lookUp'][number];

/** What an agency says of itself when it asks to take part. Texts are as they were typed. */
export interface Joining {
  /** The agency's id in the register; a new one for an agency that is not in it. */
  readonly organisationId: string;
  readonly inRegister: boolean;
  readonly agencyName: string;
  readonly state: string;
  readonly county: string;
  readonly agencyType: string;
  readonly ori: string;
  readonly headName: string;
  readonly headTitle: string;
  readonly headEmail: string;
  readonly headPhone: string;
  readonly same: '' | 'yes' | 'no';
  readonly administratorName: string;
  readonly administratorTitle: string;
  readonly administratorEmail: string;
  readonly letterDocumentId: string;
  readonly letterName: string;
  readonly note: string;
}

/** The steps of the way in, in their order. */
export const steps = ['agency', 'people', 'letter', 'review'] as const;
export type Step = (typeof steps)[number];

/** Nothing is said yet. */
export const emptyJoining = (organisationId: string): Joining => ({
  organisationId,
  inRegister: true,
  agencyName: '',
  state: '',
  county: '',
  agencyType: '',
  ori: '',
  headName: '',
  headTitle: '',
  headEmail: '',
  headPhone: '',
  same: '',
  administratorName: '',
  administratorTitle: '',
  administratorEmail: '',
  letterDocumentId: '',
  letterName: '',
  note: '',
});

/** The kinds of agency, as the FBI register names them. */
export const agencyTypes = [
  'County',
  'City',
  'State Police',
  'Other State Agency',
  'Tribal',
  'University or College',
  'Federal',
  'Other',
] as const;

const filled = (typed: string) => typed.trim() !== '';
const looksLikeMail = (typed: string) => /^\S+@\S+\.\S+$/.test(typed.trim());

/** What one step still lacks: the field and the sentence. */
export function missingIn(step: Step, said: Joining): readonly { field: string; says: string }[] {
  const asked: readonly (readonly [boolean, string, string])[] = {
    agency: said.inRegister
      ? ([[filled(said.ori), 'agency', 'Find your agency in the register and choose it, or say that it is not in the list.']] as const)
      : ([
          [filled(said.agencyName), 'agency-name', 'Enter the full name of your agency.'],
          [/^[A-Za-z]{2}$/.test(said.state.trim()), 'state', 'Enter the state as two letters, for example OH.'],
          [filled(said.county), 'county', 'Enter the county, or the city where there is none.'],
          [filled(said.agencyType), 'agency-type', 'Choose the kind of agency.'],
        ] as const),
    people: [
      [filled(said.headName), 'head-name', 'Enter the name of the head of your agency.'],
      [filled(said.headTitle), 'head-title', 'Enter the title of the head, for example Sheriff.'],
      [looksLikeMail(said.headEmail), 'head-email', 'Enter the e-mail address of the head, for example name@agency.example.'],
      [filled(said.headPhone), 'head-phone', 'Enter a telephone number of the head’s office.'],
      [said.same !== '', 'same', 'Say who the administrator is.'],
      [said.same !== 'no' || filled(said.administratorName), 'administrator-name', 'Enter the name of the administrator.'],
      [said.same !== 'no' || filled(said.administratorTitle), 'administrator-title', 'Enter the title of the administrator.'],
      [
        said.same !== 'no' || looksLikeMail(said.administratorEmail),
        'administrator-email',
        'Enter the e-mail address of the administrator.',
      ],
    ] as const,
    letter: [[filled(said.letterDocumentId), 'letter', 'Attach the letter of your agency.']] as const,
    review: [],
  }[step];
  return asked.flatMap(([there, field, says]) => (there ? [] : [{ field, says }]));
}

/** The first step that is not complete before this one: nobody reviews what was not said. */
export const stepToShow = (asked: Step, said: Joining): Step =>
  steps.slice(0, steps.indexOf(asked)).find((step) => missingIn(step, said).length > 0) ?? asked;

const orNull = (typed: string) => (filled(typed) ? typed.trim() : null);

/** What is sent. */
export function joiningData(said: Joining) {
  const sameAsHead = said.same === 'yes';
  return {
    inRegister: said.inRegister,
    agencyName: said.agencyName.trim(),
    state: said.state.trim().toUpperCase(),
    county: said.county.trim(),
    agencyType: said.agencyType,
    ori: orNull(said.ori),
    headName: said.headName.trim(),
    headTitle: said.headTitle.trim(),
    headEmail: said.headEmail.trim(),
    headPhone: said.headPhone.trim(),
    sameAsHead,
    administratorName: sameAsHead ? null : orNull(said.administratorName),
    administratorTitle: sameAsHead ? null : orNull(said.administratorTitle),
    administratorEmail: sameAsHead ? null : orNull(said.administratorEmail),
    letterDocumentId: said.letterDocumentId,
    note: orNull(said.note),
  };
}
