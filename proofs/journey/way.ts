import type { Page } from 'playwright-core';
import { type Cast, Desks } from '../../apps/e2e/src/cast.ts';
import * as iceText from '../../apps/e2e/src/console/agreeing.ts';
import * as ice from '../../apps/e2e/src/console/reviewing.ts';
import * as table from '../../apps/e2e/src/determining.ts';
import { open } from '../../apps/e2e/src/opening.ts';
import * as agencyText from '../../apps/e2e/src/portal/agreeing.ts';
import { answerAssessment } from '../../apps/e2e/src/portal/assessing.ts';
import * as filing from '../../apps/e2e/src/portal/filing.ts';
import { untilItSays } from '../../apps/e2e/src/waiting.ts';
import { type Paper, papersOf } from './papers.ts';
import type { Plan } from './plans.ts';
import { agencySays, iceSays } from './said.ts';

const liaisons = { investigations: 'Nora Bright', detention: 'Miles Renner' };
const reviewer = (mailbox: string) => `${mailbox}@access.example`;

/** What is known of a request at the end of its way. */
export interface Arrived {
  readonly plan: Plan;
  readonly reference: string;
  readonly withdrawn: boolean;
  readonly linked: boolean;
  readonly held: boolean;
  readonly offeredInstead: boolean;
  readonly active: boolean;
  readonly paper: Paper | undefined;
}

interface Way {
  readonly plan: Plan;
  readonly desks: Desks;
  readonly say: (sentence: string) => void;
}
const agencyDesk = ({ plan, desks }: Way, office: 'official' | 'preparer' | 'counsel' | 'board') =>
  desks.at(`${office}@${plan.agency.slug}.example`);

/** The agency types its answers and sends them; where the plan says so, ICE returns the request once and the agency answers. */
async function file(way: Way, earlier: string | undefined): Promise<{ requestId: string; reference: string }> {
  const { plan, desks, say } = way;
  const preparer = await agencyDesk(way, 'preparer');
  const requestId = await filing.openDraft(preparer, earlier);
  await filing.answerForFiling(preparer, agencySays(plan.needs, plan.ticks));
  const official = await agencyDesk(way, 'official');
  const reference = await filing.reviewAndSend(official, requestId);
  say(`${plan.agency.name} sent ${reference}: ${plan.asks}.`);
  if (plan.returned) {
    const program = await desks.at(reviewer('program'));
    await ice.findCase(program, reference);
    await ice.returnRequest(program, requestId, ['Say what would be different a year from now, in figures.']);
    await official.goto(`/requests/${requestId}/tasks`);
    await official.getByText('Say what would be different a year from now, in figures.').waitFor();
    await filing.changeAnswer(official, `/requests/${requestId}/sections/helpNeeded`, [
      'What should be different one year from now?',
      'Every one of our 60 queries a month is answered within an hour.',
    ]);
    await filing.reviewAndSend(official, requestId);
    say(`${reference} came back once, was answered and sent again.`);
  }
  return { requestId, reference };
}

async function assess(way: Way, requestId: string): Promise<void> {
  const { plan, desks, say } = way;
  await ice.acknowledge(await desks.at(reviewer('program')), requestId, liaisons);
  const investigations = await desks.at(reviewer('investigations'));
  await ice.startAssessment(investigations, requestId);
  if (plan.held) {
    const headquarters = await desks.at(reviewer('headquarters'));
    await ice.hold(headquarters, requestId, 'Training classes are full until spring. The request keeps its place.');
    await untilItSays(await agencyDesk(way, 'official'), `/requests/${requestId}`, /On hold/);
    await ice.releaseHold(headquarters, requestId);
    await untilItSays(await agencyDesk(way, 'official'), `/requests/${requestId}`, /Needs assessment/);
    say('It was put on hold with a reason and a date, and released to where it stood.');
  }
  const preparer = await agencyDesk(way, 'preparer');
  const theirs = await answerAssessment(preparer, requestId, agencySays(plan.needs, plan.ticks));
  const ours = await ice.answerForIce(await desks.at(reviewer('detention')), requestId, iceSays);
  await ice.recordMeeting(investigations, requestId, 'Both sides met at the agency, saw the rooms and went through the answers.');
  await ice.completeAssessment(investigations, requestId, 'The needs are described well, and the field office can reach the agency.');
  say(`Assessed: ${theirs} sections by the agency, ${ours} by ICE, one meeting.`);
}

async function determine(way: Way, requestId: string): Promise<void> {
  const { plan, desks, say } = way;
  const investigations = await desks.at(reviewer('investigations'));
  const official = await agencyDesk(way, 'official');
  const reason = 'The need is shown by the figures, and the people for it are there.';
  if (plan.agencyProposes) {
    await table.propose(official, requestId, { program: plan.asks, reason });
    await table.agreeTo(investigations, requestId, plan.asks);
  } else {
    const instead = plan.instead;
    await table.propose(investigations, requestId, {
      program: plan.asks,
      reason:
        instead === undefined ? reason : 'Four officers are too few for this model. Screening by ICE officers answers the need sooner.',
      ...(instead !== undefined && { instead }),
    });
    await table.agreeTo(official, requestId, plan.asks);
    if (instead !== undefined) {
      await table.propose(investigations, requestId, { program: instead, reason });
      await table.agreeTo(official, requestId, instead);
    }
  }
  await ice.nameReviewer(await desks.at(reviewer('program')), requestId, 'Esther Moody');
  await ice.recordFinding(await desks.at(reviewer('rights')), requestId, 'Public reports and court dockets of five years were read.');
  await table.concur(official, requestId);
  const director = await desks.at(reviewer('director'));
  await table.concur(director, requestId);
  await ice.recommend(director, requestId, 'The field office recommends approval. A supervisor is within 60 miles.');
  await ice.approve(await desks.at(reviewer('headquarters')), requestId);
  say(`Determined by both${plan.instead === undefined ? '' : `, ${plan.instead} in place of what was asked`}, and approved.`);
}

async function conclude(way: Way, requestId: string): Promise<string> {
  const { plan, desks, say } = way;
  const program = await desks.at(reviewer('program'));
  const [agreementId, ...more] = await ice.agreementsOf(program, requestId);
  if (agreementId === undefined || more.length > 0) throw new Error('one selected program makes one agreement');
  await iceText.fillBlank(program, agreementId, ['Contact of the agency', 'the administrator of the agency']);
  await iceText.sendDraft(program, agreementId);
  const official = await agencyDesk(way, 'official');
  await agencyText.agreeToText(official, agreementId);
  await iceText.agreeToTextForIce(program, agreementId);
  await agencyText.clearForAgency(await agencyDesk(way, 'counsel'), agreementId, 'Nothing stands against it in the law of the state.');
  await iceText.clearForIce(await desks.at(reviewer('counsel')), agreementId, 'The text is that of the model.');
  const authority = { body: `Governing body of the ${plan.agency.name}`, number: '2026-14' };
  await agencyText.showResolution(await agencyDesk(way, 'board'), agreementId, authority);
  await agencyText.signForAgency(official, agreementId, `Head of the ${plan.agency.name}`);
  await iceText.countersign(await desks.at(reviewer('signatory')), agreementId, 'Delegated signatory of ICE');
  await untilItSays(official, `/agreements/${agreementId}`, /In force/);
  say('Text agreed, cleared and signed by both; the signed document is filed.');
  return agreementId;
}

type Walk = { readonly plan: Plan; readonly earlier: string | undefined; readonly say: Way['say']; readonly keep: string | undefined };

/** Walks a request the whole way through the pages of both fronts. Where it fails, pictures of everybody's page are kept. */
export async function walk(cast: Cast, { plan, earlier, say, keep }: Walk): Promise<Arrived> {
  const desks = new Desks(cast);
  try {
    return await whole({ plan, desks, say }, earlier);
  } catch (error) {
    if (keep !== undefined) await desks.pictures(keep);
    throw error;
  } finally {
    await desks.close();
  }
}

async function whole(way: Way, earlier: string | undefined): Promise<Arrived> {
  const { plan, desks, say } = way;
  const { requestId, reference } = await file(way, earlier);
  const official = await agencyDesk(way, 'official');
  const seen = { plan, reference, offeredInstead: false, held: false, linked: false, active: false, withdrawn: false, paper: undefined };
  if (plan.withdrawn) {
    await filing.withdraw(official, requestId, 'The county board decided on other priorities for this year.');
    say(`${reference} is withdrawn by a dated statement.`);
    return { ...seen, withdrawn: true };
  }
  await assess(way, requestId);
  await determine(way, requestId);
  const agreementId = await conclude(way, requestId);
  const program = await desks.at(reviewer('program'));
  const names = [plan.agency.name, 'U.S. Immigration and Customs Enforcement'];
  const paper = await papersOf({ agreementId, names }, { official, program });
  const theirs = await agencyText.confirmForAgency(official, agreementId);
  const ours = await iceText.confirmForIce(await desks.at(reviewer('director')), agreementId);
  await untilItSays(program, `/agreements/${agreementId}`, /Operating/);
  await untilItSays(official, `/agreements/${agreementId}`, /Active/);
  say(`${reference} is active: ${theirs} items of readiness confirmed by the agency, ${ours} by ICE.`);
  await open(official, `/requests/${requestId}`);
  const linked = earlier !== undefined && (await official.getByRole('main').getByRole('link', { name: earlier }).count()) > 0;
  return {
    ...seen,
    active: true,
    linked,
    held: plan.held === true && (await timelineTells(official, requestId, /on hold/i)),
    offeredInstead: plan.instead !== undefined && (await timelineTells(official, requestId, /instead/i)),
    paper,
  };
}

/** Whether the timeline, as the agency reads it, tells of this. */
async function timelineTells(page: Page, requestId: string, words: RegExp): Promise<boolean> {
  await open(page, `/requests/${requestId}/timeline`);
  return words.test((await page.getByRole('region', { name: 'Timeline' }).textContent()) ?? '');
}
