import { describe, expect, test } from 'vitest';
import { anAgreement, givenAgreement, pageOf, termsInTest } from '../../testing/agreement.ts';
import { digestOf } from '../../testing/ids.ts';
import { people, stranger } from '../../testing/people.ts';
import { clauseStandings } from '../negotiation.ts';
import { agreementNextStep, agreementTurn } from '../turn.ts';

const { official, preparer, agencyCounsel, programOffice, iceCounsel, reaction, headquarters } = people;
const other = digestOf('another page');
const words = { clauseId: 'reports', text: 'Within twenty days.', reason: 'One clerk makes the table.' };
const proposed = () => anAgreement.sent().and(official, 'ProposeChange', words);

describe('OpenAgreement', () => {
  test('opens with a reference and the terms of its text', () => {
    const { state } = anAgreement.opened();
    expect(state).toMatchObject({ phase: 'drafting', reference: 'A-2026-0007', terms: termsInTest });
  });
  test('a second delivery changes nothing', () => {
    const story = anAgreement.opened();
    const [event] = story.events;
    const { reference: _reference, dueOn: _dueOn, ...data } = event?.type === 'AgreementOpened' ? event.data : { reference: '', dueOn: '' };
    story.when(reaction, 'OpenAgreement', data).thenRejected('wrongPhase');
  });
  test('nobody but the program itself opens one', () => {
    const opened = anAgreement.opened().events[0];
    const {
      reference: _reference,
      dueOn: _dueOn,
      ...data
    } = opened?.type === 'AgreementOpened' ? opened.data : { reference: '', dueOn: '' };
    givenAgreement().when(headquarters, 'OpenAgreement', data).thenRejected('notYourRole');
    givenAgreement()
      .where({ gathered: { reference: null } })
      .when(reaction, 'OpenAgreement', data)
      .thenRejected('referenceMissing');
  });
});

describe('SendDraft', () => {
  test('sends the text that the page showed', () => {
    const story = anAgreement.opened();
    story.when(programOffice, 'SendDraft', pageOf(story)).then({ type: 'DraftSent', data: { ...pageOf(story), dueOn: '2026-12-08' } });
  });
  test('refuses another page, and a text with a blank', () => {
    const story = anAgreement.opened();
    story.when(programOffice, 'SendDraft', { digest: other }).thenRejected('otherPage', pageOf(story));
    story
      .where({ content: { unfilled: ['facility'] } })
      .when(programOffice, 'SendDraft', pageOf(story))
      .thenRejected('unfilled', { blanks: ['facility'] });
  });
  test('is not there for another agency', () => {
    anAgreement.opened().when(stranger, 'SendDraft', { digest: other }).thenRejected('notFound');
  });
});

describe('TakeBackDraft', () => {
  test('keeps agreed changes and open ones, and voids agreement to the text', () => {
    const story = proposed().and(programOffice, 'AnswerChange', { clauseId: 'reports', answer: 'accepted', text: null, reason: null });
    const back = story
      .and(official, 'AgreeText', pageOf(story))
      .and(programOffice, 'TakeBackDraft', { reason: 'The name of the jail is wrong.' });
    expect(back.state).toMatchObject({ phase: 'drafting', settled: { reports: expect.anything() } });
    const again = back.and(programOffice, 'SendDraft', pageOf(back));
    expect(again.state).toMatchObject({ phase: 'negotiating', agreed: { agency: null, ice: null } });
  });
});

describe('ProposeChange', () => {
  test('waits for the other side', () => {
    const { state } = proposed();
    expect(state.phase === 'negotiating' && clauseStandings(state).get('reports')).toEqual({ kind: 'proposed', waitsFor: 'ice' });
    expect(agreementNextStep(state)).toMatchObject({ code: 'iceAnswersChange', holder: 'ice' });
  });
  test('only an open clause can change, one proposal at a time', () => {
    proposed().when(agencyCounsel, 'ProposeChange', words).thenRejected('changeOpen');
    anAgreement
      .sent()
      .when(official, 'ProposeChange', { ...words, clauseId: 'civilRights' })
      .thenRejected('clauseFixed');
    anAgreement
      .sent()
      .when(official, 'ProposeChange', { ...words, clauseId: 'noSuch' })
      .thenRejected('unknownClause');
    anAgreement.sent().when(preparer, 'ProposeChange', words).thenRejected('notYourRole');
  });
});

describe('AnswerChange', () => {
  const answer = { clauseId: 'reports', answer: 'accepted', text: null, reason: null };
  test('accepted words stand in the text', () => {
    const { state } = proposed().and(iceCounsel, 'AnswerChange', answer);
    expect(state).toMatchObject({ settled: { reports: expect.anything() }, changes: {} });
    expect(agreementTurn(state).holder).toBe('agency');
  });
  test('a counter is answered by the side that proposed', () => {
    const countered = proposed().and(programOffice, 'AnswerChange', {
      ...answer,
      answer: 'countered',
      text: 'Fifteen days.',
      reason: 'Our system needs it.',
    });
    expect(agreementTurn(countered.state).holder).toBe('agency');
    countered.when(programOffice, 'AnswerChange', answer).thenRejected('noChangesOpen');
    expect(countered.and(official, 'AnswerChange', answer).state).toMatchObject({ changes: {}, settled: { reports: expect.anything() } });
  });
  test('kept words need a reason and leave the clause as it was', () => {
    proposed()
      .when(programOffice, 'AnswerChange', { ...answer, answer: 'kept' })
      .thenRejected('answerUnclear', { needs: 'reason' });
    const kept = proposed().and(programOffice, 'AnswerChange', { ...answer, answer: 'kept', reason: 'Policy asks for it.' });
    expect(kept.state).toMatchObject({ changes: {}, settled: {} });
  });
  test('nobody answers an own proposal, or one that is not there', () => {
    proposed().when(official, 'AnswerChange', answer).thenRejected('noChangesOpen');
    const both = proposed().and(iceCounsel, 'ProposeChange', { ...words, clauseId: 'contacts' });
    expect(agreementTurn(both.state).holder).toBe('both');
    both.when(official, 'AnswerChange', answer).thenRejected('ownProposal');
    both.when(official, 'AnswerChange', { ...answer, clauseId: 'civilRights' }).thenRejected('nothingToAnswer');
    proposed()
      .when(programOffice, 'AnswerChange', { ...answer, answer: 'countered' })
      .thenRejected('answerUnclear', { needs: 'text' });
    proposed()
      .when(programOffice, 'AnswerChange', { ...answer, text: 'x' })
      .thenRejected('answerUnclear', { needs: 'textOnlyCountered' });
  });
});

describe('AgreeText', () => {
  test('both on one text sends it to the lawyers', () => {
    const story = anAgreement.sent();
    const one = story.and(official, 'AgreeText', pageOf(story));
    expect(agreementTurn(one.state).holder).toBe('ice');
    one.when(programOffice, 'AgreeText', pageOf(one)).thenTypes('TextAgreed', 'LegalReviewOpened');
  });
  test('a change voids what one side agreed to', () => {
    const story = anAgreement.sent();
    const changed = story.and(official, 'AgreeText', pageOf(story)).and(programOffice, 'ProposeChange', words);
    changed.when(official, 'AgreeText', pageOf(changed)).thenRejected('changesOpen', { clauseIds: ['reports'] });
    const settled = changed.and(official, 'AnswerChange', { clauseId: 'reports', answer: 'accepted', text: null, reason: null });
    settled.when(programOffice, 'AgreeText', pageOf(story)).thenRejected('otherPage');
    settled.when(programOffice, 'AgreeText', pageOf(settled)).thenTypes('TextAgreed');
  });
  test('twice by one side is refused', () => {
    const story = anAgreement.sent();
    story.and(official, 'AgreeText', pageOf(story)).when(official, 'AgreeText', pageOf(story)).thenRejected('alreadyAgreed');
  });
});

describe('ClearText', () => {
  const agencys = { agencyNote: 'Our code allows it.', iceNote: null };
  test('the second clearance asks for the authority to sign', () => {
    const story = anAgreement.agreed();
    const one = story.and(agencyCounsel, 'ClearText', { ...pageOf(story), ...agencys });
    expect(agreementTurn(one.state).holder).toBe('ice');
    one.when(iceCounsel, 'ClearText', { ...pageOf(story), agencyNote: null, iceNote: null }).thenTypes('TextCleared', 'LegalReviewDone');
    one.when(agencyCounsel, 'ClearText', { ...pageOf(story), ...agencys }).thenRejected('alreadyCleared');
  });
  test('a note stays with counsel’s own side', () => {
    const story = anAgreement.agreed();
    story.when(iceCounsel, 'ClearText', { ...pageOf(story), ...agencys }).thenRejected('noteForOtherSide');
    story.when(agencyCounsel, 'ClearText', { digest: other, ...agencys }).thenRejected('otherPage');
  });
});

describe('RaiseLegalObjection', () => {
  test('sends the text back to the table, where both may propose', () => {
    const back = anAgreement.agreed().and(iceCounsel, 'RaiseLegalObjection', { objection: 'Clause 4 names the wrong statute.' });
    expect(back.state).toMatchObject({ phase: 'negotiating', back: { because: 'legalObjection' }, agreed: { agency: null, ice: null } });
    expect(agreementNextStep(back.state)).toMatchObject({ code: 'bothReadText', holder: 'both' });
    back.when(programOffice, 'ProposeChange', words).thenTypes('ChangeProposed');
  });
});

test('an official who acted for ICE in the request cannot act for the agency', () => {
  const story = anAgreement.opened({ sides: [{ person: official.person, party: 'ice' }] });
  const sent = story.and(programOffice, 'SendDraft', pageOf(story));
  sent.when(official, 'AgreeText', pageOf(sent)).thenRejected('actedForOtherSide');
});
