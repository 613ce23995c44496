import { expect, test } from 'vitest';
import { anAgreement, pageOf } from '../testing/agreement.ts';
import { people } from '../testing/people.ts';
import { agreement } from './decide.ts';

const { agencyCounsel, iceCounsel, headquarters, programOffice, official, signatory, clock } = people;

test('neither side sees the other counsel’s note, also while the agreement is on hold', () => {
  const story = anAgreement.agreed();
  const both = story
    .and(agencyCounsel, 'ClearText', { ...pageOf(story), agencyNote: 'Our risk is the insurance.', iceNote: null })
    .and(iceCounsel, 'ClearText', { ...pageOf(story), agencyNote: null, iceNote: 'Watch clause 4.' });
  const held = both.and(headquarters, 'HoldAgreement', { reason: 'Funds.', reviewOn: '2027-01-20' });
  for (const { state, content } of [both, held]) {
    expect(JSON.stringify(agreement.viewFor('agency', state, content))).not.toContain('internal');
    for (const party of ['ice', 'oversight', 'system'] as const)
      expect(JSON.stringify(agreement.viewFor(party, state, content))).not.toContain('"own"');
  }
});

test('what may be done from a view is what may be done from the whole state', () => {
  const stories = [
    anAgreement.opened(),
    anAgreement.sent(),
    anAgreement.agreed(),
    anAgreement.cleared(),
    anAgreement.signed(),
    anAgreement.operating(),
  ];
  for (const { state, content, today } of stories)
    for (const actor of [official, agencyCounsel, programOffice, headquarters, signatory, clock]) {
      const whole = agreement.actionsFor({ ...state, content }, { actor, today });
      expect(agreement.actionsFor(agreement.viewFor(actor.party, state, content), { actor, today })).toEqual(whole);
    }
});
