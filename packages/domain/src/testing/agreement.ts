import { agreementClocks } from '../agreement/clocks.ts';
import type { AgreementParties } from '../agreement/compose.ts';
import { agreement } from '../agreement/decide.ts';
import type { AgreementParts } from '../agreement/parts.ts';
import type { AgreementState, Terms } from '../agreement/state.ts';
import type { AgreementContent } from '../agreement/view.ts';
import type { Template } from '../components/load.ts';
import { type Given, givenFor } from './given.ts';
import { digestOf, idOf } from './ids.ts';
import { fairview, people, zzOffice } from './people.ts';

export const sampleParties: AgreementParties = {
  agency: { name: 'Fairview County Sheriff’s Office', state: 'Zenith' },
  ice: { fieldOffice: 'Zenith Field Office' },
};
/** A plausible value for every blank of a template. */
export const sampleValues = ({ blanks }: Pick<Template, 'blanks'>): Readonly<Record<string, string>> =>
  Object.fromEntries(blanks.map(({ key, kind, label }) => [key, kind === 'number' ? '12' : label.toLowerCase()]));

export const agreementId = idOf('agreement');
/** One clause fixed, two open; one item for each side, one of which runs out. */
export const termsInTest: Terms = {
  edition: '2026-1',
  clauses: [
    { clauseId: 'civilRights', open: false },
    { clauseId: 'reports', open: true },
    { clauseId: 'contacts', open: true },
  ],
  readiness: [
    { itemId: 'supervisorNamed', side: 'ice', evidence: true, goodForMonths: null },
    { itemId: 'trainingCurrent', side: 'agency', evidence: true, goodForMonths: 24 },
    { itemId: 'noticesPosted', side: 'agency', evidence: false, goodForMonths: null },
  ],
  agencyNoticeDays: 0,
  iceNoticeDays: 90,
  suspensionNoticeDays: 0,
  prepareDays: 180,
  termMonths: null,
};
const opening = {
  agreementId,
  requestId: idOf('request'),
  agencyId: fairview,
  trackId: idOf('track'),
  subject: { component: 'delegation287g', model: 'jailEnforcement' },
  fieldOffice: zzOffice,
  liaisons: { investigations: people.investigations.person, detention: people.detention.person },
  replaces: [],
  assessedBy: [people.investigations.person, people.detention.person],
  concurredBy: [people.fieldDirector.person, people.civilRights.person],
  sides: [],
  terms: termsInTest,
} as const;

/** The digest of the text with its settled changes: another one after each. */
export const agreementContentOf = (state: AgreementState): AgreementContent => ({
  textDigest: digestOf('settled' in state ? JSON.stringify(state.settled) : 'no text'),
  unfilled: [],
});
/** `givenAgreement(...events).when(actor, type, data).then(...facts)`. */
export const givenAgreement = givenFor<AgreementParts>(agreement, {
  clocks: agreementClocks,
  calendar: { holidays: [] },
  gathered: { reference: 'A-2026-0007' },
  contentOf: agreementContentOf,
});
type Case = Given<AgreementParts>;

const { official, agencyCounsel, governingBody, programOffice, iceCounsel, signatory, reaction, sealer, preparer, fieldDirector } = people;
/** The page as it stands: what a command that names a text takes. */
export const pageOf = ({ content }: Case) => ({ digest: content.textDigest });

/** Histories with intentions: each goes on where the one before ends. */
export const anAgreement = {
  opened: (data: Partial<Record<keyof typeof opening, unknown>> = {}): Case =>
    givenAgreement().and(reaction, 'OpenAgreement', { ...opening, ...data }),
  sent: (terms: Partial<Terms> = {}): Case => {
    const story = anAgreement.opened({ terms: { ...termsInTest, ...terms } });
    return story.and(programOffice, 'SendDraft', pageOf(story));
  },
  agreed: (terms?: Partial<Terms>): Case => {
    const story = anAgreement.sent(terms);
    return story.and(official, 'AgreeText', pageOf(story)).and(programOffice, 'AgreeText', pageOf(story));
  },
  cleared: (terms?: Partial<Terms>): Case => {
    const story = anAgreement.agreed(terms);
    return story
      .and(agencyCounsel, 'ClearText', { ...pageOf(story), agencyNote: 'Our code allows it.', iceNote: null })
      .and(iceCounsel, 'ClearText', { ...pageOf(story), agencyNote: null, iceNote: null });
  },
  authorized: (terms?: Partial<Terms>): Case => {
    const story = anAgreement.cleared(terms);
    return story.and(governingBody, 'RecordAuthority', {
      ...pageOf(story),
      kind: 'resolution',
      body: 'Board of County Commissioners',
      number: '2026-14',
      decidedOn: story.today,
      documentId: idOf('resolution'),
    });
  },
  signed: (terms?: Partial<Terms>): Case => {
    const story = anAgreement.authorized(terms);
    return story.and(official, 'SignForAgency', { ...pageOf(story), capacity: 'Sheriff of Fairview County' });
  },
  countersigned: (terms?: Partial<Terms>): Case => {
    const story = anAgreement.signed(terms);
    return story.and(signatory, 'Countersign', { ...pageOf(story), capacity: 'Director, by delegation' });
  },
  inForce: (terms?: Partial<Terms>): Case =>
    anAgreement
      .countersigned(terms)
      .and(sealer, 'RecordSeal', { sha256: digestOf('document'), bytes: 152_000, documentId: idOf('document') }),
  operating: (terms?: Partial<Terms>): Case =>
    anAgreement
      .inForce(terms)
      .and(fieldDirector, 'ConfirmReadiness', { itemId: 'supervisorNamed', documentId: idOf('letter'), note: 'Named on Monday.' })
      .and(preparer, 'ConfirmReadiness', { itemId: 'trainingCurrent', documentId: idOf('courses'), note: 'All twelve officers.' })
      .and(preparer, 'ConfirmReadiness', { itemId: 'noticesPosted', documentId: null, note: 'Booking room and lobby.' }),
};
