import { describe, expect, test } from 'vitest';
import { anAgreement, pageOf } from '../../testing/agreement.ts';
import { people } from '../../testing/people.ts';
import { agreementClockCommand } from '../deadlines.ts';
import { operatingState } from '../operating.ts';
import { agreementRoad } from '../road.ts';
import { agreementTurn } from '../turn.ts';

const { official, preparer, programOffice, headquarters, clock } = people;
const hold = { reason: 'Funds of the year are spent.', reviewOn: '2027-01-20' };
const statement = { statedOn: '2026-11-24', statementDocumentId: null, statement: 'We withdraw.' };

describe('hold', () => {
  test('keeps where it stood, also after signature, and stops the clock', () => {
    const held = anAgreement.sent().and(headquarters, 'HoldAgreement', hold);
    expect(agreementTurn(held.state)).toMatchObject({ holder: 'ice', dueOn: '2027-01-20' });
    const released = held.later(10).and(programOffice, 'ReleaseHold');
    expect(released.state).toMatchObject({ phase: 'negotiating', dueOn: '2026-12-18' });
    const signed = anAgreement.operating().and(programOffice, 'HoldAgreement', hold);
    expect(operatingState(signed.state)).toEqual({ state: 'notOperating', reasons: [{ code: 'onHold', reviewOn: '2027-01-20' }] });
    expect(operatingState(signed.and(headquarters, 'ReleaseHold').state).state).toBe('operating');
  });
  test('is reviewed on a date ahead', () => {
    anAgreement
      .sent()
      .when(headquarters, 'HoldAgreement', { ...hold, reviewOn: '2026-11-24' })
      .thenRejected('dateNotAhead');
    const held = anAgreement.sent().and(headquarters, 'HoldAgreement', hold);
    held.when(headquarters, 'ExtendHold', { ...hold, reviewOn: '2026-11-24' }).thenRejected('dateNotAhead');
    held.when(headquarters, 'ExtendHold', { ...hold, reviewOn: '2027-03-01' }).thenTypes('HoldExtended');
    anAgreement.countersigned().when(headquarters, 'HoldAgreement', hold).thenRejected('wrongPhase');
  });
});

describe('WithdrawFromAgreement and CloseUnsigned', () => {
  test('are possible before both have signed, and not after', () => {
    anAgreement.signed().when(official, 'WithdrawFromAgreement', statement).thenTypes('AgencyWithdrew');
    anAgreement.cleared().when(headquarters, 'CloseUnsigned', { reason: 'No supervisor can be found.' }).thenTypes('AgreementNotConcluded');
    const heldInForce = anAgreement.inForce().and(headquarters, 'HoldAgreement', hold);
    heldInForce.when(official, 'WithdrawFromAgreement', statement).thenRejected('alreadySigned');
    heldInForce.when(headquarters, 'CloseUnsigned', { reason: 'No.' }).thenRejected('alreadySigned');
    anAgreement.inForce().when(official, 'WithdrawFromAgreement', statement).thenRejected('wrongPhase');
  });
  test('a withdrawal is the agency’s own dated statement', () => {
    anAgreement.sent().when(programOffice, 'WithdrawFromAgreement', statement).thenRejected('notYourRole');
    anAgreement
      .sent()
      .when(official, 'WithdrawFromAgreement', { ...statement, statedOn: '2026-12-01' })
      .thenRejected('dateInFuture');
  });
});

describe('lapse', () => {
  const notice = { documentId: null, notice: 'We have not heard from you.' };
  const noticed = () => anAgreement.sent().later(30).and(programOffice, 'GiveLapseNotice', notice);
  test('follows a notice that was not answered by its date', () => {
    anAgreement.sent().when(programOffice, 'GiveLapseNotice', notice).thenRejected('notYet');
    anAgreement.sent().when(programOffice, 'RecordLapse').thenRejected('noticeMissing');
    noticed().when(programOffice, 'GiveLapseNotice', notice).thenRejected('noticeRunning');
    noticed().when(clock, 'RecordLapse').thenRejected('noticeRunning');
    const over = noticed().later(60);
    expect(agreementClockCommand(over.state, over.today)).toEqual({ type: 'RecordLapse', data: {} });
    expect(over.and(clock, 'RecordLapse').state.phase).toBe('lapsed');
  });
  test('anything that the agency does answers it', () => {
    noticed().when(preparer, 'AnswerLapseNotice', { statement: 'We still want it.' }).thenTypes('LapseNoticeAnswered');
    anAgreement.sent().when(preparer, 'AnswerLapseNotice', { statement: 'We still want it.' }).thenRejected('noticeMissing');
    const story = noticed();
    expect(story.and(official, 'AgreeText', pageOf(story)).state).toMatchObject({ lapse: null });
  });
  test('nothing lapses while ICE holds the pen', () => {
    const story = anAgreement.sent();
    const waiting = story.and(official, 'AgreeText', pageOf(story)).later(30);
    waiting.when(programOffice, 'GiveLapseNotice', notice).thenRejected('agencyNotAwaited');
  });
});

test('the road shows what is passed, present and to come, and how it ended', () => {
  const standing = (state: Parameters<typeof agreementRoad>[0]) => agreementRoad(state).map((stop) => `${stop.phase} ${stop.standing}`);
  expect(standing(anAgreement.agreed().state).slice(1, 4)).toEqual(['negotiating passed', 'legalReview present', 'authority toCome']);
  expect(agreementRoad(anAgreement.sent().and(headquarters, 'HoldAgreement', hold).state)[1]).toMatchObject({
    phase: 'negotiating',
    aside: 'onHold',
  });
  expect(standing(anAgreement.sent().and(official, 'WithdrawFromAgreement', statement).state).slice(1)).toEqual([
    'negotiating passed',
    'legalReview notReached',
    'authority notReached',
    'agencySigning notReached',
    'countersigning notReached',
    'inForce notReached',
    'withdrawn present',
  ]);
});
