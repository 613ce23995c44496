import { describe, expect, test } from 'vitest';
import { aRequest, cap, jail, people } from '../testing/index.ts';
import { lookFrom, saySubject, sayTableNews, type TableShown } from './index.ts';

const look = lookFrom({ tracks: [jail, cap], people: { [people.civilRights.person]: { name: 'Lee Okafor' } } });
const jailName = saySubject('delegation287g/jailEnforcement');
const shown = ({ state }: { state: unknown }) => state as TableShown;
const proposal = { trackId: jail.trackId, kind: 'deferred', reason: 'Wait.', offers: null, until: '2027-03-01' } as const;

describe('what changed on the table', () => {
  const open = aRequest.determining([jail]);
  const proposed = open.and(people.fieldDirector, 'ProposeOutcome', proposal);
  const agreed = proposed.and(people.official, 'AgreeOutcome', { trackId: jail.trackId });

  test('is nothing when nothing changed', () => {
    expect(sayTableNews(shown(open), shown(open), look)).toEqual([]);
  });
  test('names who proposes what, and that both agree', () => {
    expect(sayTableNews(shown(open), shown(proposed), look)).toEqual([`ICE proposes “Deferred until Mon 1 Mar 2027” for ${jailName}.`]);
    expect(sayTableNews(shown(proposed), shown(agreed), look)).toEqual([`Both agree on “Deferred until Mon 1 Mar 2027” for ${jailName}.`]);
  });
  test('names a program that came to the table', () => {
    const added = agreed.and(people.official, 'AddComponent', cap);
    expect(sayTableNews(shown(agreed), shown(added), look)).toEqual([`${saySubject('criminalAlienProgram')} was put on the table.`]);
  });
  test('names the reviewer of civil rights and the finding', () => {
    const named = agreed.and(people.programOffice, 'NameCivilRightsReviewer', { reviewer: people.civilRights.person });
    const found = named.and(people.civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null });
    expect(sayTableNews(shown(agreed), shown(found), look)).toEqual(['The civil-rights finding was recorded: no objection.']);
    expect(sayTableNews(shown(agreed), shown(named), look)).toEqual(['Lee Okafor was named to review civil rights.']);
  });
  test('says who concurred, and which concurrence is void', () => {
    const ready = aRequest.reviewed([jail]);
    const digest = ready.content.determinationDigest;
    const one = ready.and(people.official, 'ConcurDetermination', { digest });
    expect(sayTableNews(shown(ready), shown(one), look)).toEqual(['The agency concurred with the determination.']);
    const changed = one.and(people.fieldDirector, 'ProposeOutcome', proposal);
    expect(sayTableNews(shown(one), shown(changed), look)).toEqual([
      `ICE proposes “Deferred until Mon 1 Mar 2027” for ${jailName}.`,
      'The civil-rights finding is void: Lee Okafor reviews the new table.',
      'The concurrence of the agency is void.',
    ]);
  });
});
