import { agencyRouter, reviewerRouter } from '@ice-access/api/bench';
import type { Stand } from '@ice-access/api/testing';
import type { About } from './authority.ts';
import type { Door, Player } from './cast.ts';
import type { Ground } from './ground.ts';
import { routes } from './routes.ts';

/** One thing that a door offers. */
export interface Offered {
  readonly door: Door;
  readonly procedure: string;
  readonly kind: 'query' | 'mutation' | 'route';
}

const procedures = { portal: agencyRouter._def.procedures, console: reviewerRouter._def.procedures } as const;

/** Every procedure and every route of a door, as the running program has them. */
export function offeredAt(door: Door, { listening }: Pick<Ground, 'listening'>): readonly Offered[] {
  const found = Object.entries(procedures[door]).map(([procedure, { _def }]): Offered => {
    const kind: string = _def.type;
    return { door, procedure, kind: kind === 'mutation' ? 'mutation' : 'query' };
  });
  return [...found, ...listening[door].map((procedure): Offered => ({ door, procedure, kind: 'route' }))];
}

const aboutNothing = new Set(['request.openRequest', 'request.recordPaperRequest', 'request.list', 'agreement.list']);
const ofRequest = /^(request|assessment|determination|document|letter|looking|talk)\./;
const aboutNoCase = new Set(['looking.own', 'looking.denials', 'organisation.list']);
// An invitation is of one's own organisation, or it is no invitation of this door.
const ofOrganisation = /^(organisation\.|joining\.get|invitation\.)/;

/** What a procedure or a route is about: its phases are the rows of the matrix. */
export function aboutOf({ procedure }: Offered): About {
  const route = routes[procedure];
  if (route !== undefined) return route.about;
  if (aboutNothing.has(procedure) || aboutNoCase.has(procedure)) return 'nothing';
  if (ofRequest.test(procedure)) return 'request';
  if (procedure.startsWith('agreement.')) return 'agreement';
  return ofOrganisation.test(procedure) ? 'organisation' : 'nothing';
}

/** Where a command needs more of a case than its phase, the stand that has it. */
function wanted(procedure: string, phase: string, door: Door): string | undefined {
  switch (procedure) {
    case 'request.takeOverRequest':
    case 'request.recordPaperWithdrawal':
      return `${phase}/onPaper`;
    case 'request.completeAssessment':
      return 'assessing/done';
    case 'request.moveEdition':
      return `${phase}/older`;
    case 'request.agreeOutcome':
      return door === 'portal' ? 'determining/byIce' : 'determining/byAgency';
    case 'request.acknowledgeMinutes':
    case 'request.replyInThread':
    case 'request.closeThread':
      return `${phase}/talked`;
    case 'request.answerAboutOutcome':
    case 'request.answerDisagreement':
    case 'request.changeAction':
    case 'request.dropAction':
    case 'request.markActionDone':
    case 'request.closeRowInDisagreement':
      return `${phase}/spoken`;
    case 'request.recordAwaitedEvent':
      return `${phase}/awaiting`;
    case 'request.answerDispute':
      return `${phase}/unanswered`;
    case 'request.recordCivilRightsReview':
      return 'determining/settled';
    case 'request.concurDetermination':
      return 'determining/reviewed';
    case 'request.giveLapseNotice':
      return `${phase}/awaited`;
    case 'request.answerLapseNotice':
    case 'request.recordLapse':
    case 'agreement.answerLapseNotice':
    case 'agreement.recordLapse':
      return `${phase}/noticed`;
    case 'request.approveRequest':
      return 'headquartersReview/recommended';
    case 'agreement.answerChange':
      return door === 'portal' ? 'negotiating/byIce' : 'negotiating/byAgency';
    case 'agreement.retrySealing':
      return 'sealing/failed';
    case 'agreement.beginSuspension':
      return 'inForce/noticed';
    case 'agreement.cancelTerminationNotice':
      return door === 'portal' ? undefined : 'terminationNotice/byIce';
    default:
      return undefined;
  }
}

/** The case that stands in this phase, and fits this command best. */
export function standFor(stands: readonly Stand[], { procedure, player, phase, about }: Wanted): Stand | undefined {
  if (about === 'organisation') return organisationFor(stands, { procedure, player, phase, about });
  const name = wanted(procedure, phase, player.door);
  const of = stands.filter((stand) => stand.about === about);
  return of.find((stand) => stand.name === name && stand.phase === phase) ?? of.find((stand) => stand.name === phase);
}
interface Wanted {
  readonly procedure: string;
  readonly player: Player;
  readonly phase: string;
  readonly about: About;
}

/** One's own organisation, or an agency's as the program office or another agency finds it. */
function organisationFor(stands: readonly Stand[], { procedure, player, phase }: Wanted): Stand | undefined {
  const named = (name: string) => stands.find((stand) => stand.about === 'organisation' && stand.name === name);
  if (phase === 'own') return named(player.actor.party === 'agency' ? 'fairview' : player.actor.party);
  if (phase === 'verified') return named(player.door === 'portal' ? 'lakeland' : 'fairview');
  return procedure === 'organisation.addAgency' && phase === 'asked' ? named('asked/new') : named(phase);
}
