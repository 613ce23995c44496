import { randomUUID } from 'node:crypto';
import { RecordSealingFailure, SupersedeAgreement } from '@ice-access/domain/agreement';
import { addDays } from '@ice-access/domain/kernel';
import { people } from '@ice-access/domain/testing';
import { systemActors } from '../../account/system.ts';
import { type AgreementSpec, handleAgreement } from '../../agreement/handle.ts';
import type { Scene } from '../scene.ts';
import { AgreementStory, Story } from '../story.ts';
import { type Days, evidenceOf, forAgencyAlone, forIceAlone, type Stand } from './stand.ts';

const { programOffice, official, headquarters, agencyCounsel, iceCounsel, governingBody } = people;
type Way = (story: AgreementStory, days: Days) => Promise<unknown>;
const today = (story: AgreementStory): string => story.scene.now.slice(0, 10);

/** What the program itself does. */
async function system(
  story: AgreementStory,
  actor: (typeof systemActors)[keyof typeof systemActors],
  [spec, data]: [AgreementSpec, object],
) {
  const caller = {
    actor,
    database: story.scene.worker,
    now: () => story.scene.now,
    ids: randomUUID,
    salts: () => 'ab'.repeat(16),
    provedAt: null,
  };
  const input = { agreementId: story.agreementId, expectedVersion: story.version, key: randomUUID(), data };
  const answer = await handleAgreement(caller, input, spec);
  story.version = answer.version;
  story.phase = answer.phase;
}

/** Fills in what the program could not know. */
const filled: Way = async (story) => {
  const { agreementId } = story;
  const { data } = await story.scene.call(programOffice, 'agreement.get', { agreementId });
  const blanks: readonly { key: string; kind: string; value: string; version: number }[] = data.blanks;
  for (const { key, kind, version } of blanks.filter(({ value }) => value === '')) {
    const value = kind === 'number' ? '12' : 'As both sides agreed.';
    const { status } = await story.scene.call(programOffice, 'agreement.fillBlank', { agreementId, key, value, expectedVersion: version });
    if (status !== 200) throw new Error(`${key} could not be filled in: ${status}`);
  }
};
const negotiating: Way = async (story, days) => {
  await filled(story, days);
  await story.and(programOffice, 'sendDraft', { digest: await story.digest() });
};
const legalReview: Way = async (story, days) => {
  await filled(story, days);
  await story.agreed();
};
const authority: Way = async (story, days) => {
  await legalReview(story, days);
  await story.and(agencyCounsel, 'clearText', { digest: await story.digest(), agencyNote: forAgencyAlone, iceNote: null });
  await story.and(iceCounsel, 'clearText', { digest: await story.digest(), agencyNote: null, iceNote: forIceAlone });
};
const agencySigning: Way = async (story, days) => {
  await authority(story, days);
  await story.and(governingBody, 'recordAuthority', {
    digest: await story.digest(),
    kind: 'resolution',
    body: 'The county commission of Fairview',
    number: '2026-114',
    decidedOn: today(story),
    documentId: await story.document(),
  });
};
const countersigning: Way = async (story, days) => {
  await agencySigning(story, days);
  await story.and(official, 'signForAgency', { digest: await story.digest(), capacity: 'Sheriff' });
};
const sealing: Way = async (story, days) => {
  await filled(story, days);
  await story.signed();
};
const changed =
  (by: typeof agencyCounsel | typeof iceCounsel): Way =>
  async (story, days) => {
    await negotiating(story, days);
    const clauseId = await openClause(story);
    await story.and(by, 'proposeChange', { clauseId, text: 'Other words.', reason: 'They are clearer.' });
  };
/** In force, with one item of each side confirmed. */
const inForce: Way = async (story, days) => {
  await filled(story, days);
  await story.inForce();
  const items = await itemsOf(story);
  for (const [side, actor] of [['agency', official] as const, ['ice', programOffice] as const]) {
    const item = items.find((one) => one.side === side);
    if (item !== undefined)
      await story.and(actor, 'confirmReadiness', { itemId: item.itemId, documentId: await story.document(), note: 'Done.' });
  }
};
const suspensionOf = (startsOn: string, exigent: boolean) => ({
  startsOn,
  until: addDays(startsOn, 400),
  exigent,
  reasons: 'Reasons.',
  howToRespond: 'In writing.',
  correctiveSteps: 'Steps.',
});
const terminated =
  (by: typeof official | typeof headquarters): Way =>
  async (story, days) => {
    await inForce(story, days);
    await story.and(by, 'giveTerminationNotice', { effectiveOn: addDays(today(story), 120), reasons: 'Reasons.', documentId: null });
  };
const lapseNoticed =
  (way: Way): Way =>
  async (story, days) => {
    await way(story, days);
    story.scene.now = days.later;
    await story.and(programOffice, 'giveLapseNotice', { documentId: null, notice: 'It will lapse.' });
  };

async function openClause(story: AgreementStory): Promise<string> {
  const { data } = await story.scene.call(official, 'agreement.get', { agreementId: story.agreementId });
  const clauses: readonly { clauseId: string; standing: { kind: string } }[] = data.changes;
  return clauses.find(({ standing }) => standing.kind === 'open')?.clauseId ?? '';
}
async function itemsOf(story: AgreementStory): Promise<readonly { itemId: string; side: string }[]> {
  const { data } = await story.scene.call(official, 'agreement.get', { agreementId: story.agreementId });
  return data.readiness.map(({ item }: { item: { itemId: string; side: string } }) => item);
}

/** Every phase of an agreement, and where a command needs more than the phase, a stand of its own. */
const ways: Readonly<Record<string, Way>> = {
  drafting: async () => undefined,
  negotiating,
  'negotiating/byAgency': changed(agencyCounsel),
  'negotiating/byIce': changed(iceCounsel),
  'negotiating/noticed': lapseNoticed(changed(iceCounsel)),
  legalReview,
  'legalReview/iceCleared': async (story, days) => {
    await legalReview(story, days);
    await story.and(iceCounsel, 'clearText', { digest: await story.digest(), agencyNote: null, iceNote: forIceAlone });
  },
  'legalReview/noticed': lapseNoticed(legalReview),
  authority,
  'authority/noticed': lapseNoticed(authority),
  agencySigning,
  'agencySigning/noticed': lapseNoticed(agencySigning),
  countersigning,
  sealing,
  'sealing/failed': async (story, days) => {
    await sealing(story, days);
    await system(story, systemActors.sealer, [RecordSealingFailure, { cause: 'diskFull' }]);
  },
  terminated: async (story, days) => {
    await terminated(official)(story, days);
    story.scene.now = days.now;
    await story.and(programOffice, 'completeTermination', { documentId: null });
  },
  superseded: async (story, days) => {
    await inForce(story, days);
    await system(story, systemActors.reaction, [SupersedeAgreement, { byAgreementId: randomUUID() }]);
  },
  onHold: async (story, days) => {
    await negotiating(story, days);
    await story.and(headquarters, 'holdAgreement', { reason: 'We wait.', reviewOn: addDays(today(story), 30) });
  },
  withdrawn: async (story, days) => {
    await negotiating(story, days);
    await story.and(official, 'withdrawFromAgreement', { statedOn: today(story), statementDocumentId: null, statement: 'We withdraw.' });
  },
  notConcluded: async (story, days) => {
    await negotiating(story, days);
    await story.and(headquarters, 'closeUnsigned', { reason: 'Nothing came of it.' });
  },
  lapsed: async (story, days) => {
    await lapseNoticed(authority)(story, days);
    story.scene.now = days.now;
    await story.and(programOffice, 'recordLapse');
  },
};

/** Those that live on: a newer one of the same component would take the place of each, so each is of another. */
const living: Readonly<Record<string, Way>> = {
  inForce,
  'inForce/noticed': async (story, days) => {
    await inForce(story, days);
    await story.and(headquarters, 'suspendAgreement', suspensionOf(addDays(today(story), 60), false));
  },
  suspended: async (story, days) => {
    await inForce(story, days);
    await story.and(headquarters, 'suspendAgreement', suspensionOf(today(story), true));
  },
  terminationNotice: terminated(official),
  'terminationNotice/byIce': terminated(headquarters),
};

async function sheetOf(story: AgreementStory): Promise<Stand['sheet']> {
  const documentId = await evidenceOf(story.scene, { agreementId: story.agreementId });
  const { data } = await story.scene.call(official, 'agreement.get', { agreementId: story.agreementId });
  const items: readonly { item: { itemId: string; side: string }; confirmed: unknown }[] = data.readiness;
  const clauses: readonly { clauseId: string; standing: { kind: string } }[] = data.changes;
  const side = (name: 'agency' | 'ice') => {
    const mine = items.filter(({ item }) => item.side === name);
    return {
      confirmed: mine.find(({ confirmed }) => confirmed !== null)?.item.itemId ?? mine[0]?.item.itemId,
      unconfirmed: mine.find(({ confirmed }) => confirmed === null)?.item.itemId ?? mine[0]?.item.itemId,
    };
  };
  return {
    documentId,
    digest: data.textDigest,
    openClause: clauses.find(({ standing }) => standing.kind === 'open')?.clauseId,
    proposedClause: clauses.find(({ standing }) => standing.kind === 'proposed')?.clauseId,
    blank: data.blanks[0]?.key,
    blankVersion: data.blanks[0]?.version,
    agency: side('agency'),
    ice: side('ice'),
  };
}

const three = ['criminalAlienProgram', 'lawEnforcementSupportCenter', 'communityShield'];
const five = [...three, 'taskForce/borderEnforcement', 'delegation287g/jailEnforcement'];

async function stand(
  scene: Scene,
  days: Days,
  { name, way, agreementId }: { name: string; way: Way; agreementId: string },
): Promise<Stand> {
  const story = new AgreementStory(scene, agreementId);
  scene.now = days.longAgo;
  await way(story, days);
  scene.now = days.now;
  const phase = name.split('/')[0] ?? name;
  if (story.phase !== phase) throw new Error(`the way to ${name} ended in ${story.phase}`);
  return { name, about: 'agreement', phase, id: agreementId, version: story.version, sheet: await sheetOf(story) };
}

/** An agreement in every phase, a few to a request. No agreement of today has a term, so none can expire. */
export async function standAgreements(scene: Scene, days: Days): Promise<readonly Stand[]> {
  const stands: Stand[] = [];
  for (const [group, programs] of [
    [ways, three],
    [living, five],
  ] as const) {
    let ids: string[] = [];
    for (const [name, way] of Object.entries(group)) {
      scene.now = days.longAgo;
      if (ids.length === 0) ids = [...(await new Story(scene).approved(programs))];
      stands.push(await stand(scene, days, { name, way, agreementId: ids.pop() ?? '' }));
    }
  }
  return stands;
}
