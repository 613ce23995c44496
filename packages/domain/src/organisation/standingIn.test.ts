import { expect, test } from 'vitest';
import type { IceRole } from '../parties/roles.ts';
import { anOrganisation, aRequest, border, idOf, jail, officeOf, people } from '../testing/index.ts';
import { rolesOn } from './offices.ts';

const { headquarters, investigations, fieldDirector } = people;
const approval = { agreements: [jail, border].map(({ trackId }) => ({ trackId, agreementId: idOf(`agreement ${trackId}`) })) };

/** Who stands in for headquarters today, with the offices that the organisation's books give. */
function standingIn(person: string) {
  const { state, today } = anOrganisation.ice(headquarters).and(headquarters, 'DelegateOffice', {
    of: officeOf(headquarters),
    personId: person,
    startsOn: '2026-11-24',
    endsOn: '2026-12-01',
    reason: 'On leave.',
    officeId: idOf(`standing in ${person}`),
  });
  const roles = state.phase === 'verified' ? rolesOn(state, person, today).filter((role): role is IceRole => role.startsWith('ice.')) : [];
  expect(roles).toContain('ice.headquarters');
  return { ...headquarters, person, roles };
}

test('whoever stands in counts as themselves: who assessed does not decide, nor who determined', () => {
  aRequest.recommended().when(standingIn(investigations.person), 'ApproveRequest', approval).thenRejected('sameHand', { did: 'assessed' });
  aRequest.recommended().when(standingIn(fieldDirector.person), 'ApproveRequest', approval).thenRejected('sameHand', { did: 'determined' });
});
test('whoever stands in and had no part in the case decides it', () => {
  aRequest.recommended().when(standingIn(people.signatory.person), 'ApproveRequest', approval).thenTypes('RequestApproved');
});
