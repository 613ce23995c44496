import { describe, expect, test } from 'vitest';
import { anAgreement, pageOf } from '../../testing/agreement.ts';
import { digestOf, idOf } from '../../testing/ids.ts';
import { everything, people } from '../../testing/people.ts';
import { agreementTurn } from '../turn.ts';

const { official, governingBody, programOffice, signatory, sealer, investigations, fieldDirector } = people;
const other = { digest: digestOf('another page') };
const capacity = { capacity: 'Sheriff of Fairview County' };
const resolution = {
  kind: 'resolution',
  body: 'Board of County Commissioners',
  number: '2026-14',
  decidedOn: '2026-11-20',
  documentId: idOf('resolution'),
};
const asSignatory = (person: string) => ({ ...signatory, person });

describe('RecordAuthority', () => {
  test('opens the way to the agency’s signature', () => {
    const story = anAgreement.cleared();
    story.when(governingBody, 'RecordAuthority', { ...pageOf(story), ...resolution }).thenTypes('AuthorityRecorded');
  });
  test('a resolution needs its number and its document, and a day that has come', () => {
    const story = anAgreement.cleared();
    const data = { ...pageOf(story), ...resolution };
    story.when(official, 'RecordAuthority', { ...data, documentId: null }).thenRejected('evidenceMissing', { needs: 'document' });
    story.when(official, 'RecordAuthority', { ...data, number: null }).thenRejected('evidenceMissing', { needs: 'number' });
    story.when(official, 'RecordAuthority', { ...data, decidedOn: '2027-01-01' }).thenRejected('dateInFuture');
  });
  test('is for this text and no other', () => {
    const story = anAgreement.cleared();
    story.when(official, 'RecordAuthority', { ...resolution, ...other }).thenRejected('otherPage');
  });
  test('an official whose own law gives the power needs no resolution', () => {
    const story = anAgreement.cleared();
    const own = { kind: 'ownAuthority', body: 'State code, section 12', number: null, decidedOn: story.today, documentId: null };
    story.when(official, 'RecordAuthority', { ...pageOf(story), ...own }).thenTypes('AuthorityRecorded');
  });
});

describe('RecordAuthorityRefused', () => {
  const refusal = { reason: 'The board wants a shorter notice.', decidedOn: '2026-11-20', documentId: null };
  test('brings the text back to the table', () => {
    expect(anAgreement.cleared().and(governingBody, 'RecordAuthorityRefused', refusal).state).toMatchObject({
      phase: 'negotiating',
      back: { because: 'authorityRefused' },
    });
    anAgreement
      .cleared()
      .when(official, 'RecordAuthorityRefused', { ...refusal, decidedOn: '2027-01-01' })
      .thenRejected('dateInFuture');
  });
});

describe('SignForAgency', () => {
  test('without evidence of authority there is nothing to sign', () => {
    const story = anAgreement.cleared();
    story.when(official, 'SignForAgency', { ...pageOf(story), ...capacity }).thenRejected('wrongPhase');
  });
  test('the body may sign itself', () => {
    const story = anAgreement.authorized();
    story.when(governingBody, 'SignForAgency', { ...pageOf(story), capacity: 'Chair of the Board' }).thenTypes('SignedForAgency');
  });
  test('another text than the one agreed is refused', () => {
    anAgreement
      .authorized()
      .when(official, 'SignForAgency', { ...other, ...capacity })
      .thenRejected('otherPage');
    const story = anAgreement.authorized();
    const changed = story.where({ content: { textDigest: other.digest } });
    changed.when(official, 'SignForAgency', { ...other, ...capacity }).thenRejected('otherPage');
  });
});

describe('Countersign', () => {
  test('is the day on which the agreement takes effect', () => {
    const story = anAgreement.signed({ termMonths: 36 });
    const { state } = story.and(signatory, 'Countersign', { ...pageOf(story), capacity: 'Director' });
    expect(state).toMatchObject({ phase: 'sealing', effectiveOn: '2026-11-24', endsOn: '2029-11-24' });
    expect(agreementTurn(state).holder).toBe('system');
  });
  test('not by who assessed, determined or signed for the agency', () => {
    const story = anAgreement.signed();
    const sign = { ...pageOf(story), capacity: 'Director' };
    story.when(asSignatory(investigations.person), 'Countersign', sign).thenRejected('sameHand', { did: 'assessed' });
    story.when(asSignatory(fieldDirector.person), 'Countersign', sign).thenRejected('sameHand', { did: 'determined' });
    story.when(asSignatory(official.person), 'Countersign', sign).thenRejected('actedForOtherSide');
  });
  test('a second countersignature is refused', () => {
    const story = anAgreement.countersigned();
    story.when(signatory, 'Countersign', { ...pageOf(story), capacity: 'Director' }).thenRejected('wrongPhase');
  });
  test('not before the agency, and not another text', () => {
    const early = anAgreement.authorized();
    early.when(signatory, 'Countersign', { ...pageOf(early), capacity: 'Director' }).thenRejected('wrongPhase');
    anAgreement
      .signed()
      .when(signatory, 'Countersign', { ...other, capacity: 'Director' })
      .thenRejected('otherPage');
  });
});

describe('DeclineToSign', () => {
  test('whoever’s turn it is declines, and signatures are void', () => {
    const declined = anAgreement.signed().and(signatory, 'DeclineToSign', { reason: 'The supervisor is not there yet.' });
    expect(declined.state).toMatchObject({ phase: 'negotiating', back: { because: 'signingDeclined' } });
    expect(declined.state).not.toHaveProperty('agencySignature');
    anAgreement.authorized().when(official, 'DeclineToSign', { reason: 'Too early.' }).thenTypes('SigningDeclined');
    anAgreement.authorized().when(signatory, 'DeclineToSign', { reason: 'Too early.' }).thenRejected('notYourTurn', { turn: 'agency' });
    anAgreement.signed().when(official, 'DeclineToSign', { reason: 'Too late.' }).thenRejected('notYourTurn', { turn: 'ice' });
  });
});

describe('sealing', () => {
  const seal = { sha256: digestOf('document'), bytes: 152_000, documentId: idOf('document') };
  test('the stored document puts the agreement in force', () => {
    anAgreement
      .countersigned()
      .when(sealer, 'RecordSeal', seal)
      .then({ type: 'AgreementSealed', data: { ...seal, dueOn: '2027-05-23' } });
  });
  test('a failure is seen, tried again and then sealed', () => {
    const failed = anAgreement.countersigned().and(sealer, 'RecordSealingFailure', { cause: 'storageFull' });
    expect(agreementTurn(failed.state)).toMatchObject({ holder: 'ice', by: ['ice.programOffice'] });
    failed.when(sealer, 'RecordSeal', seal).thenRejected('sealingFailed');
    failed.when(sealer, 'RecordSealingFailure', { cause: 'storageFull' }).thenRejected('sealingFailed');
    failed.and(programOffice, 'RetrySealing').when(sealer, 'RecordSeal', seal).thenTypes('AgreementSealed');
    anAgreement.countersigned().when(programOffice, 'RetrySealing').thenRejected('sealingRunning');
  });
  test('nobody else seals', () => {
    anAgreement.countersigned().when(everything.ice, 'RecordSeal', seal).thenRejected('notYourRole');
  });
});
