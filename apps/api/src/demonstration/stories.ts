import type { Subject } from '@ice-access/domain/components';
import type { CalendarDate } from '@ice-access/domain/kernel';
import type { AgreementStory, Story } from './story.ts';

const jail: Subject = { component: 'delegation287g', model: 'jailEnforcement' };
const field: Subject = { component: 'delegation287g', model: 'taskForce' };
const warrants: Subject = { component: 'delegation287g', model: 'warrantServiceOfficer' };
const cap: Subject = { component: 'criminalAlienProgram' };
const lesc: Subject = { component: 'lawEnforcementSupportCenter' };
const shield: Subject = { component: 'communityShield' };
const fraud: Subject = { component: 'taskForce', model: 'documentAndBenefitFraud' };
const border: Subject = { component: 'taskForce', model: 'borderEnforcement' };
const otherForce: Subject = { component: 'taskForce', model: 'other' };

type Told = Partial<Story> & Pick<Story, 'agency' | 'asks' | 'upTo'>;
const working: AgreementStory = { upTo: 'ready' };
const preparing: AgreementStory = { upTo: 'agencyReady' };
const approved = (agency: number, asks: readonly Subject[], agreements: readonly AgreementStory[], more: Partial<Story> = {}): Told => ({
  agency,
  asks,
  upTo: 'approve',
  agreements,
  ...more,
});

/** Sixty-four cases: every phase of a request and of an agreement, every component and model. The first agency has several. */
const told: readonly Told[] = [
  // Fairview County: one partnership that works, one request in the middle of the assessment, a draft.
  approved(0, [cap], [working], { idle: 530, returned: true }),
  { agency: 0, asks: [jail, warrants], upTo: 'agencyBegins', idle: 4, again: true },
  { agency: 0, asks: [fraud], upTo: 'begin', idle: 2 },
  approved(0, [lesc], [{ upTo: 'authority' }], { idle: 3, pair: 1 }),
  // Drafts.
  { agency: 5, asks: [], upTo: 'open', idle: 2 },
  { agency: 22, asks: [shield, fraud], upTo: 'fill', idle: 6, edition: '2026-1' },
  { agency: 38, asks: [lesc], upTo: 'begin', idle: 20, ending: 'discard' },
  // Sent, returned, acknowledged.
  { agency: 1, asks: [warrants], upTo: 'submit', idle: 3 },
  { agency: 23, asks: [shield], upTo: 'submit', idle: 22 },
  { agency: 24, asks: [], upTo: 'submit', idle: 5 },
  { agency: 31, asks: [border], upTo: 'submit', idle: 8, paper: true },
  { agency: 6, asks: [cap, lesc], upTo: 'return', idle: 9, returned: true },
  { agency: 25, asks: [fraud], upTo: 'return', idle: 41, returned: true },
  { agency: 7, asks: [jail], upTo: 'acknowledge', idle: 3, pair: 1 },
  // Assessment.
  { agency: 2, asks: [field, cap], upTo: 'start', idle: 6 },
  { agency: 8, asks: [jail], upTo: 'agencyBegins', idle: 33, pair: 1, edition: '2026-1' },
  { agency: 26, asks: [shield], upTo: 'agencyAnswers', idle: 4, pair: 2 },
  { agency: 9, asks: [warrants, cap], upTo: 'iceAnswers', idle: 3 },
  { agency: 36, asks: [otherForce], upTo: 'meet', idle: 5, pair: 1 },
  { agency: 10, asks: [cap], upTo: 'takeOver', idle: 12, paper: true, pair: 2 },
  // Determination: on the table and nothing proposed yet, then ever further.
  { agency: 5, asks: [field], upTo: 'complete', idle: 3 },
  { agency: 9, asks: [jail], upTo: 'complete', idle: 2, pair: 1 },
  { agency: 18, asks: [warrants], upTo: 'complete', idle: 5, pair: 2 },
  { agency: 25, asks: [cap, field], upTo: 'complete', idle: 3, pair: 1 },
  { agency: 11, asks: [jail, cap], upTo: 'complete', idle: 4 },
  { agency: 12, asks: [warrants], upTo: 'propose', idle: 6, pair: 1 },
  { agency: 27, asks: [fraud, shield], upTo: 'propose', idle: 38, pair: 2, outcome: 'first' },
  { agency: 13, asks: [field], upTo: 'agree', idle: 3, outcome: 'instead' },
  { agency: 37, asks: [jail], upTo: 'review', idle: 5, condition: true, pair: 1 },
  // Deferred, headquarters, hold.
  { agency: 15, asks: [jail], upTo: 'concur', idle: 20, outcome: 'deferred' },
  { agency: 16, asks: [field, warrants], upTo: 'concur', idle: 90, outcome: 'deferred', pair: 1 },
  { agency: 28, asks: [border], upTo: 'concur', idle: 4, pair: 2 },
  { agency: 17, asks: [warrants], upTo: 'memo', idle: 6 },
  { agency: 3, asks: [jail, cap], upTo: 'memo', idle: 44, pair: 1, condition: true },
  { agency: 18, asks: [field], upTo: 'acknowledge', idle: 15, ending: 'hold', pair: 2 },
  { agency: 19, asks: [jail], upTo: 'concur', idle: 40, ending: 'hold' },
  // Ended without an agreement.
  { agency: 20, asks: [shield], upTo: 'concur', idle: 210, outcome: 'none', pair: 1 },
  { agency: 29, asks: [otherForce, fraud], upTo: 'concur', idle: 130, outcome: 'none', pair: 2 },
  { agency: 21, asks: [field], upTo: 'memo', idle: 420, ending: 'decline' },
  { agency: 30, asks: [jail], upTo: 'submit', idle: 640, ending: 'decline' },
  { agency: 4, asks: [field], upTo: 'agencyBegins', idle: 260, ending: 'withdraw', pair: 1 },
  { agency: 32, asks: [lesc], upTo: 'submit', idle: 75, ending: 'withdraw' },
  { agency: 33, asks: [fraud], upTo: 'start', idle: 120, ending: 'lapse', pair: 2 },
  // Agreements on their way.
  approved(1, [cap, lesc], [{ upTo: 'opened' }, { upTo: 'sendDraft' }], { idle: 3 }),
  approved(2, [lesc], [{ upTo: 'change', changes: true }], { idle: 5, pair: 1 }),
  approved(4, [warrants], [{ upTo: 'counter', changes: true }], { idle: 2, again: true }),
  approved(39, [border], [{ upTo: 'agencyAgrees', changes: true }], { idle: 4, pair: 2 }),
  approved(22, [shield], [{ upTo: 'agree' }], { idle: 4 }),
  approved(8, [cap], [{ upTo: 'agencyClears' }], { idle: 3, pair: 1 }),
  approved(35, [lesc], [{ upTo: 'clear' }], { idle: 2, pair: 2 }),
  approved(34, [lesc], [{ upTo: 'countersign', ending: 'sealFails' }], { idle: 2, pair: 2 }),
  approved(23, [fraud], [{ upTo: 'agencySigns', changes: true }], { idle: 2 }),
  // In force.
  approved(3, [jail], [preparing], { idle: 12, pair: 1 }),
  approved(37, [cap, lesc], [working, preparing], { idle: 30, pair: 2 }),
  approved(31, [fraud, shield], [working, working], { idle: 45, outcome: 'selected' }),
  approved(11, [field], [working], { idle: 60, outcome: 'instead', pair: 2 }),
  // Suspended, under notice, held, and ended.
  approved(12, [jail], [{ upTo: 'ready', ending: 'suspend' }], { idle: 25 }),
  approved(24, [shield], [{ upTo: 'ready', ending: 'giveNotice' }], { idle: 30, pair: 1 }),
  approved(26, [otherForce], [{ upTo: 'agree', ending: 'hold' }], { idle: 20, pair: 2 }),
  approved(14, [warrants], [{ upTo: 'ready', ending: 'terminate' }], { idle: 170 }),
  approved(
    27,
    [border, lesc],
    [
      { upTo: 'sendDraft', ending: 'withdraw' },
      { upTo: 'agree', ending: 'close' },
    ],
    { idle: 90, pair: 1 },
  ),
  approved(16, [cap], [{ upTo: 'sendDraft', ending: 'lapse' }], { idle: 110, pair: 2 }),
  approved(7, [lesc], [working], { idle: 430 }),
  // The same program once more: the newer agreement takes the place of the older one.
  approved(7, [lesc], [working], { idle: 20, again: true, pair: 1 }),
];

/** The stories with everything that was left unsaid. */
export const storiesFor = (asOf: CalendarDate, fieldOffice: string): readonly Story[] =>
  told.map((one) => ({
    ending: undefined,
    idle: 5,
    pair: 0,
    outcome: 'selected',
    returned: false,
    paper: false,
    condition: false,
    again: false,
    agreements: [],
    ...one,
    fieldOffice,
    asOf,
  }));
