import { describe, expect, test } from 'vitest';
import { anAgreement } from '../../testing/agreement.ts';
import { idOf } from '../../testing/ids.ts';
import { people } from '../../testing/people.ts';
import { agreementClockCommand, agreementIsLate, agreementWakeOn } from '../deadlines.ts';
import { isActive, operatingState } from '../operating.ts';
import { agreementNextStep } from '../turn.ts';

const { official, preparer, programOffice, headquarters, fieldDirector, clock, reaction } = people;
const item = { itemId: 'supervisorNamed', documentId: idOf('letter'), note: 'Named on Monday.' };
const notice = {
  startsOn: '2026-11-24',
  until: '2026-12-31',
  exigent: false,
  reasons: 'Two officers worked without a refresher.',
  howToRespond: 'In writing, within ten days.',
  correctiveSteps: 'Show the courses.',
};
const ending = { effectiveOn: '2027-02-22', reasons: 'The board decided so.', documentId: null };

describe('ConfirmReadiness', () => {
  test('a signed agreement is preparing until both sides confirmed their items', () => {
    expect(operatingState(anAgreement.inForce().state).state).toBe('preparing');
    expect(agreementNextStep(anAgreement.inForce().state)).toMatchObject({
      code: 'readinessConfirmed',
      holder: 'both',
      dueOn: '2027-05-23',
    });
    const { state } = anAgreement.operating();
    expect([operatingState(state), isActive(state)]).toEqual([{ state: 'operating', reasons: [] }, true]);
    expect(agreementNextStep(state)).toMatchObject({ code: 'operates', holder: 'nobody', dueOn: null });
  });
  test('by the side that the item names, with its evidence, once', () => {
    const story = anAgreement.inForce();
    story.when(official, 'ConfirmReadiness', item).thenRejected('notYourItem', { side: 'ice' });
    story.when(fieldDirector, 'ConfirmReadiness', { ...item, documentId: null }).thenRejected('evidenceMissing', { needs: 'document' });
    story.when(fieldDirector, 'ConfirmReadiness', { ...item, itemId: 'noSuch' }).thenRejected('unknownItem');
    anAgreement.operating().when(fieldDirector, 'ConfirmReadiness', item).thenRejected('alreadyConfirmed');
  });
  test('what runs out may be renewed before its date', () => {
    const renewal = { itemId: 'trainingCurrent', documentId: idOf('courses'), note: 'Refreshed.' };
    const { state } = anAgreement.operating().later(300).and(preparer, 'ConfirmReadiness', renewal);
    expect(state).toMatchObject({ confirmed: { trainingCurrent: { goodUntil: '2029-09-20' } } });
  });
});

describe('RevokeReadiness and EndConfirmation', () => {
  test('a revoked item stops the work, and says which', () => {
    const { state } = anAgreement.operating().and(fieldDirector, 'RevokeReadiness', { itemId: 'noticesPosted', reason: 'Taken down.' });
    expect(operatingState(state)).toEqual({
      state: 'notOperating',
      reasons: [{ code: 'itemOpen', itemId: 'noticesPosted', side: 'agency' }],
    });
  });
  test('the agency cannot revoke ICE’s item, nobody what is not confirmed', () => {
    const story = anAgreement.operating();
    story.when(official, 'RevokeReadiness', { itemId: 'supervisorNamed', reason: 'Gone.' }).thenRejected('notYourItem');
    story.when(official, 'RevokeReadiness', { itemId: 'noSuch', reason: 'Gone.' }).thenRejected('unknownItem');
    anAgreement.inForce().when(official, 'RevokeReadiness', { itemId: 'noticesPosted', reason: 'Gone.' }).thenRejected('nothingConfirmed');
  });
  test('a confirmation that ran out is ended by the clock and by nothing else', () => {
    const story = anAgreement.operating();
    expect(agreementWakeOn(story.state)).toBe('2028-11-25');
    story.when(clock, 'EndConfirmation', { itemId: 'trainingCurrent' }).thenRejected('notYet');
    story.when(clock, 'EndConfirmation', { itemId: 'noticesPosted' }).thenRejected('notConfirmed');
    anAgreement.inForce().when(clock, 'EndConfirmation', { itemId: 'noticesPosted' }).thenRejected('nothingConfirmed');
    const due = story.later(732);
    expect(agreementClockCommand(due.state, due.today)).toEqual({ type: 'EndConfirmation', data: { itemId: 'trainingCurrent' } });
    expect(isActive(due.and(clock, 'EndConfirmation', { itemId: 'trainingCurrent' }).state)).toBe(false);
  });
});

describe('suspension', () => {
  const suspended = () => anAgreement.operating().and(headquarters, 'SuspendAgreement', notice);
  test('takes hold at once where the clause allows it, and all work stops', () => {
    anAgreement.operating().when(headquarters, 'SuspendAgreement', notice).thenTypes('SuspensionNoticeGiven', 'SuspensionBegun');
    expect(operatingState(suspended().state)).toEqual({ state: 'notOperating', reasons: [{ code: 'suspended', until: '2026-12-31' }] });
  });
  test('waits for its notice where the clause asks for one, unless it is exigent', () => {
    const story = anAgreement.operating({ suspensionNoticeDays: 90 });
    story.when(headquarters, 'SuspendAgreement', notice).thenRejected('noticeTooShort', { earliest: '2027-02-22', days: 90 });
    story.when(headquarters, 'SuspendAgreement', { ...notice, exigent: true }).thenTypes('SuspensionNoticeGiven', 'SuspensionBegun');
    const noticed = story.and(headquarters, 'SuspendAgreement', { ...notice, startsOn: '2027-02-22', until: '2027-03-31' });
    expect([noticed.state.phase, isActive(noticed.state)]).toEqual(['inForce', true]);
    noticed.when(clock, 'BeginSuspension').thenRejected('notYet');
    noticed.when(headquarters, 'SuspendAgreement', notice).thenRejected('suspensionNoticeRunning');
    expect(noticed.and(headquarters, 'LiftSuspension').state).toMatchObject({ phase: 'inForce', suspension: null });
    const due = noticed.later(90);
    expect(agreementClockCommand(due.state, due.today)?.type).toBe('BeginSuspension');
    expect(due.and(clock, 'BeginSuspension').state.phase).toBe('suspended');
    story.when(clock, 'BeginSuspension').thenRejected('suspensionNoticeMissing');
  });
  test('has an end after its start, which a new notice can move', () => {
    anAgreement
      .operating()
      .when(headquarters, 'SuspendAgreement', { ...notice, until: '2026-11-24' })
      .thenRejected('dateNotAhead');
    const { startsOn: _startsOn, exigent: _exigent, ...longer } = notice;
    suspended().when(headquarters, 'ExtendSuspension', longer).thenRejected('dateNotAhead');
    suspended()
      .when(headquarters, 'ExtendSuspension', { ...longer, until: '2027-01-31' })
      .thenTypes('SuspensionExtended');
  });
  test('ends by headquarters at any time, by the clock after its last day', () => {
    suspended().when(clock, 'LiftSuspension').thenRejected('notYet', { on: '2026-12-31' });
    expect(suspended().and(headquarters, 'LiftSuspension').state.phase).toBe('inForce');
    const over = suspended().later(38);
    expect(agreementClockCommand(over.state, over.today)).toEqual({ type: 'LiftSuspension', data: {} });
    expect(isActive(over.and(clock, 'LiftSuspension').state)).toBe(true);
    anAgreement.inForce().when(headquarters, 'LiftSuspension').thenRejected('suspensionNoticeMissing');
  });
  test('corrected items can be confirmed meanwhile', () => {
    const story = suspended().and(fieldDirector, 'RevokeReadiness', { itemId: 'noticesPosted', reason: 'Taken down.' });
    story
      .when(preparer, 'ConfirmReadiness', { itemId: 'noticesPosted', documentId: null, note: 'Back up.' })
      .thenTypes('ReadinessConfirmed');
  });
});

describe('termination', () => {
  test('each side keeps the notice that its clause names', () => {
    const story = anAgreement.inForce();
    story
      .when(headquarters, 'GiveTerminationNotice', { ...ending, effectiveOn: '2027-02-21' })
      .thenRejected('noticeTooShort', { days: 90 });
    story.when(headquarters, 'GiveTerminationNotice', ending).thenTypes('TerminationNoticeGiven');
    story.when(official, 'GiveTerminationNotice', { ...ending, effectiveOn: '2026-11-24' }).thenTypes('TerminationNoticeGiven');
  });
  test('work goes on until the date, and the side that gave notice may take it back', () => {
    const noticed = anAgreement.operating().and(headquarters, 'GiveTerminationNotice', ending);
    expect(operatingState(noticed.state).state).toBe('operating');
    noticed.when(official, 'CancelTerminationNotice', { reason: 'No.' }).thenRejected('notYourNotice');
    expect(noticed.and(headquarters, 'CancelTerminationNotice', { reason: 'Corrected.' }).state.phase).toBe('inForce');
    const fromSuspension = anAgreement
      .operating()
      .and(headquarters, 'SuspendAgreement', notice)
      .and(headquarters, 'GiveTerminationNotice', ending)
      .and(headquarters, 'CancelTerminationNotice', { reason: 'Corrected.' });
    expect(fromSuspension.state.phase).toBe('suspended');
  });
  test('is complete on its date and not before', () => {
    const noticed = anAgreement.operating().and(headquarters, 'GiveTerminationNotice', ending);
    noticed.when(programOffice, 'CompleteTermination', { documentId: null }).thenRejected('notYet', { on: '2027-02-22' });
    const due = noticed.later(90);
    expect(agreementClockCommand(due.state, due.today)?.type).toBe('CompleteTermination');
    const ended = due.and(clock, 'CompleteTermination', { documentId: null });
    expect(ended.state).toMatchObject({ phase: 'terminated', held: { seal: expect.anything() } });
    expect(agreementIsLate(due.state, '2027-03-30')).toBe(false);
  });
});

describe('RecordExpiry and SupersedeAgreement', () => {
  test('an agreement with a term ends after its last day', () => {
    const story = anAgreement.operating({ termMonths: 36 });
    story.when(programOffice, 'RecordExpiry').thenRejected('notYet', { on: '2029-11-24' });
    const past = story.later(1097);
    expect(agreementClockCommand(past.state, past.today)).toEqual({ type: 'RecordExpiry', data: {} });
    past.when(headquarters, 'SuspendAgreement', { ...notice, startsOn: past.today, until: '2030-01-01' }).thenRejected('pastEndDate');
    past.when(clock, 'RecordExpiry').thenTypes('AgreementExpired');
    anAgreement.inForce().when(programOffice, 'RecordExpiry').thenRejected('noEndDate');
  });
  test('a newer one takes its place, also when it is on hold; twice is harmless', () => {
    const by = { byAgreementId: idOf('newer') };
    const held = anAgreement.operating().and(headquarters, 'HoldAgreement', { reason: 'Program hold.', reviewOn: '2027-01-20' });
    expect(held.and(reaction, 'SupersedeAgreement', by).state.phase).toBe('superseded');
    const superseded = anAgreement.inForce().and(reaction, 'SupersedeAgreement', by);
    superseded.when(reaction, 'SupersedeAgreement', by).thenRejected('wrongPhase');
    anAgreement
      .inForce()
      .when(reaction, 'SupersedeAgreement', { byAgreementId: idOf('agreement') })
      .thenRejected('sameAgreement');
    const unsigned = anAgreement.sent().and(headquarters, 'HoldAgreement', { reason: 'Program hold.', reviewOn: '2027-01-20' });
    unsigned.when(reaction, 'SupersedeAgreement', by).thenRejected('notSignedByBoth');
  });
});
