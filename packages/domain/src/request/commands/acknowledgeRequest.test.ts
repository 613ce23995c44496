import { test } from 'vitest';
import { aRequest, everything, named, people } from '../../testing/index.ts';

const { programOffice, investigations, detention, civilRights, official } = people;

test('the program office names two liaisons and the field office; the assessment begins in ten business days', () => {
  aRequest
    .submitted()
    .when(programOffice, 'AcknowledgeRequest', named)
    .then({ type: 'RequestAcknowledged', data: { ...named, dueOn: '2026-12-08' } });
});
test('the field office is one of the known ones', () => {
  aRequest
    .submitted()
    .when(programOffice, 'AcknowledgeRequest', { ...named, fieldOffice: 'nowhere' })
    .thenRejected('unknownFieldOffice', { fieldOffice: 'nowhere' });
});
test('the two liaisons are two people, each holding the office', () => {
  const both = aRequest.submitted().where({ gathered: { offices: { [everything.ice.person]: everything.ice.roles } } });
  both
    .when(programOffice, 'AcknowledgeRequest', { ...named, investigations: everything.ice.person, detention: everything.ice.person })
    .thenRejected('samePersonTwice');
  aRequest
    .submitted()
    .when(programOffice, 'AcknowledgeRequest', { ...named, investigations: civilRights.person })
    .thenRejected('lacksOffice', { person: civilRights.person, needs: 'ice.liaisonInvestigations' });
  aRequest
    .submitted()
    .when(programOffice, 'AcknowledgeRequest', { ...named, detention: investigations.person, investigations: detention.person })
    .thenRejected('lacksOffice', { person: detention.person });
});
test('a person who acted for the agency is not named for ICE', () => {
  aRequest
    .submitted()
    .where({ gathered: { offices: { [official.person]: ['ice.liaisonInvestigations'], [detention.person]: ['ice.liaisonDetention'] } } })
    .when(programOffice, 'AcknowledgeRequest', { ...named, investigations: official.person })
    .thenRejected('actedForOtherSide');
});
test('both liaisons belong to the field office that gets the case', () => {
  for (const seats of [{}, { [investigations.person]: named.fieldOffice, [detention.person]: null }])
    aRequest.submitted().where({ gathered: { seats } }).when(programOffice, 'AcknowledgeRequest', named).thenRejected('ofOtherFieldOffice');
});
