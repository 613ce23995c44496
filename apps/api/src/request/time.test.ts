import { people, zzOffice } from '@ice-access/domain/testing';
import { firstTargets } from '@ice-access/domain/time';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';

const { official, programOffice, headquarters, investigations } = people;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
}, 180_000);
afterAll(() => scene.close());

const at = (date: string, hour = 18): void => {
  scene.now = `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`;
};
/** What each door says of the time of one case. */
async function bothSides(read: string, input: object) {
  const ask = async (actor: typeof official | typeof programOffice) => {
    const { time, lateness } = (await scene.call(actor, read, input)).data;
    return { time, lateness };
  };
  return { agency: await ask(official), ice: await ask(programOffice) };
}

describe('the time of a request', () => {
  test('is the same at both doors, to the day, through a return, a hold and a late step', async () => {
    at('2026-11-24');
    const story = await new Story(scene).submitted();
    at('2026-12-01');
    await story.and(programOffice, 'returnRequest', { gaps: ['The beds are missing.'] });
    at('2026-12-04');
    await story.submit();
    await story.and(programOffice, 'acknowledgeRequest', {
      fieldOffice: zzOffice,
      investigations: investigations.person,
      detention: people.detention.person,
    });
    at('2026-12-07');
    await story.and(programOffice, 'holdRequest', { reason: 'Funds of the new year.', reviewOn: '2027-01-15' });
    at('2026-12-17');
    await story.and(headquarters, 'releaseHold');
    at('2027-01-08');
    const { agency, ice } = await bothSides('request.get', { requestId: story.requestId });
    expect(agency).toEqual(ice);
    const { time, lateness } = agency;
    expect(time.days).toBe(45);
    expect([time.holders.ice.days, time.holders.agency.days, time.holders.onHold.days]).toEqual([32, 3, 10]);
    expect(time.steps.map(({ step, days }: { step: string; days: number }) => [step, days])).toEqual([
      ['acknowledge', 7],
      ['resubmit', 3],
      ['beginAssessment', 35],
    ]);
    expect(lateness).toMatchObject({ step: 'beginAssessment', holder: 'ice', about: 'step' });
  });
  test('ends its days in the zone of the field office', async () => {
    at('2026-11-24');
    const { requestId } = await new Story(scene).submitted();
    const daysAt = async (now: string) => {
      scene.now = now;
      return (await bothSides('request.get', { requestId })).agency.time.days;
    };
    // Midnight in Chicago is six hours after midnight in UTC.
    expect([await daysAt('2026-11-25T05:59:00.000Z'), await daysAt('2026-11-25T06:00:00.000Z')]).toEqual([0, 1]);
  });
});

test('the time of an agreement is the same at both doors, and the governing body’s days are neither side’s', async () => {
  at('2027-02-01');
  const [agreementId = ''] = await new Story(scene).approved(['criminalAlienProgram']);
  const story = new AgreementStory(scene, agreementId);
  at('2027-02-11');
  const { agency, ice } = await bothSides('agreement.get', { agreementId });
  expect(agency).toEqual(ice);
  expect(agency.time.holders.ice.days).toBe(10);
  await story.agreed();
  const clear = { digest: await story.digest(), agencyNote: null, iceNote: null };
  await story.and(people.agencyCounsel, 'clearText', clear);
  await story.and(people.iceCounsel, 'clearText', clear);
  at('2027-03-01');
  const later = await bothSides('agreement.get', { agreementId });
  expect(later.agency).toEqual(later.ice);
  const { holders, days } = later.agency.time;
  expect([days, holders.ice.days, holders.agency.days, holders.thirdParty.days]).toEqual([28, 10, 0, 18]);
});

describe('the times that are set', () => {
  test('are read by anybody at both doors', async () => {
    for (const door of ['agency', 'reviewer'] as const)
      expect((await scene.call(null, 'meta.setTimes', undefined, door)).data).toEqual(firstTargets);
  });
});
