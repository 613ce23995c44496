import { agreementClocks } from '../../agreement/clocks.ts';
import { type AgreementCommandType, agreement } from '../../agreement/decide.ts';
import type { AgreementParts } from '../../agreement/parts.ts';
import { type AgreementPhase, endedAgreementPhases } from '../../agreement/state.ts';
import { agreementTurn } from '../../agreement/turn.ts';
import { everything, people, stranger } from '../../testing/people.ts';
import type { World } from '../world.ts';
import { agreementAlphabet, agreementContents } from './alphabet.ts';
import { type AgreementMemory, agreementMonitor, type FromRequest } from './rules.ts';

const { preparer, official, governingBody, agencyCounsel, programOffice, fieldDirector, headquarters, iceCounsel, signatory, oversight } =
  people;
const { clock, reaction, sealer, investigations } = people;
const agencySide = [preparer, official, governingBody, agencyCounsel, stranger];
const iceSide = [programOffice, investigations, fieldDirector, headquarters, iceCounsel, signatory, oversight];
const honest = [...agencySide, ...iceSide, clock, reaction, sealer];
const aside = [
  'WithdrawFromAgreement',
  'CloseUnsigned',
  'HoldAgreement',
  'ExtendHold',
  'GiveLapseNotice',
  'AnswerLapseNotice',
  'RecordLapse',
] as const satisfies readonly AgreementCommandType[];
/** What somebody with every office on both sides is not tried with again: who may act does not depend on it. */
const leftOut: readonly AgreementCommandType[] = [
  'ProposeChange',
  'TakeBackDraft',
  'RevokeReadiness',
  'EndConfirmation',
  'SuspendAgreement',
  'GiveTerminationNotice',
  'HoldAgreement',
  'GiveLapseNotice',
  'RecordSealingFailure',
];
const goals: readonly AgreementPhase[] = ['inForce', 'terminated', 'expired', 'superseded'];

/** The world in which an agreement is walked, from these openings, each with what its request's monitor handed on. */
export function agreementWorld(
  name: string,
  setting: { readonly conflict: boolean; readonly openings: readonly object[]; readonly from: FromRequest },
): World<AgreementParts, AgreementMemory> {
  const manyOffices = setting.conflict ? [everything.ice.person] : [];
  const payloads = agreementAlphabet(setting.openings);
  const isKnown = (type: string): type is AgreementCommandType => type in payloads;
  return {
    name,
    decider: agreement,
    clocks: agreementClocks,
    calendar: { holidays: [] },
    gathered: () => ({ reference: 'A-2026-0007' }),
    actors: setting.conflict ? [...honest, everything.agency, everything.ice] : honest,
    manyOffices,
    contents: agreementContents,
    payloads: (type, state, today) => (isKnown(type) && !(setting.conflict && leftOut.includes(type)) ? payloads[type](state, today) : []),
    monitor: agreementMonitor(manyOffices, setting.from),
    noise: ['on', 'at', 'reached', 'turnSince', 'heldOn', 'statedOn', 'givenOn', 'endedOn', 'decidedOn', 'attempt', 'bytes'],
    peopleLists: ['sides', 'assessedBy', 'concurredBy'],
    pen: agreementTurn,
    penIsExact: !setting.conflict,
    ended: endedAgreementPhases,
    afterEnd: [],
    isGoal: ({ phase }) => goals.includes(phase),
    aside,
  };
}
