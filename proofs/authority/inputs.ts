import { randomUUID } from 'node:crypto';
import { payloadFor, type Stand } from '@ice-access/api/testing';
import { agreementCommands } from '@ice-access/domain/agreement';
import { currentEdition } from '@ice-access/domain/assessment';
import { organisationOf } from '@ice-access/domain/parties';
import { requestCommands } from '@ice-access/domain/request';
import { fairview } from '@ice-access/domain/testing';
import { listedName, type Player, spares } from './cast.ts';
import { organisationInput } from './organisationInputs.ts';
import { passkeyOf, sessionOf } from './sessions.ts';

const nameOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
const today = (): string => new Date().toISOString().slice(0, 10);
const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});

const sectionsOf = (side: 'agency' | 'ice') => currentEdition.sections.filter((section) => section.side === side).map(({ id }) => id);
const noDigest = '0'.repeat(64);

/** What the fields of a payload hold in this case, where the sample values would meet another rule than the one that is asked about. */
function fitting(type: string, { sheet, id, about }: Stand, side: 'agency' | 'ice'): Readonly<Record<string, unknown>> {
  const mine = record(sheet[side]);
  const said = record(mine.said);
  const saidToUs = record(record(sheet[side === 'agency' ? 'ice' : 'agency']).said);
  const dated = { reviewOn: daysAhead(30), statedOn: today(), documentId: sheet.documentId, statementDocumentId: sheet.documentId };
  switch (`${about}.${type}`) {
    case 'request.SubmitRequest':
      return { digest: typeof sheet.draftDigest === 'string' && sheet.draftDigest !== '' ? sheet.draftDigest : noDigest };
    case 'request.FinishSection':
      return { sectionId: mine.sectionId ?? 'helpNeeded', digest: mine.digest ?? noDigest };
    case 'request.StartAssessment':
      return { agencySections: sectionsOf('agency'), iceSections: sectionsOf('ice') };
    case 'request.ReopenSection':
      return { sectionId: mine.finished ?? 'helpNeeded' };
    case 'request.CorrectAnswers':
      return side === 'agency'
        ? { sectionId: 'agencyAndSignatory', answers: { requestingOffice: { value: 'Office of the Undersheriff' } } }
        : { sectionId: 'iceNearestOffice', answers: { officeMiles: { value: 12 } } };
    case 'request.ReassignLiaisons':
      return { investigations: spares.investigations.person, detention: spares.detention.person };
    case 'request.NameCivilRightsReviewer':
      return { reviewer: spares.civilRights.person };
    case 'request.RecordMeeting':
      return { ...dated, heldOn: today() };
    case 'request.AcknowledgeMinutes':
      return { meetingId: sheet.meetingId ?? randomUUID(), note: 'Not the annex.' };
    case 'request.OpenThread':
      return { threadId: randomUUID(), dueOn: daysAhead(30) };
    case 'request.ReplyInThread':
      return { threadId: said.threadId, dueOn: daysAhead(30) };
    case 'request.CloseThread':
      return { threadId: said.threadId };
    case 'request.AnswerAboutOutcome':
      return { askId: saidToUs.askId };
    case 'request.AnswerDisagreement':
      return { disagreementId: saidToUs.disagreementId };
    case 'request.ChangeAction':
      return { actionId: said.actionId, dueOn: daysAhead(30) };
    case 'request.DropAction':
      return { actionId: said.actionId };
    case 'request.MarkActionDone':
      return { actionId: said.actionId, doneOn: today() };
    case 'request.RecordAwaitedEvent':
      return { happenedOn: today(), documentId: sheet.documentId };
    case 'request.ConcurDetermination':
      return { digest: sheet.tableDigest ?? noDigest };
    case 'request.AgreeOutcome':
      return { trackId: sheet.trackId, digest: sheet.rowDigest ?? noDigest };
    case 'request.ProposeOutcome':
    case 'request.AskAboutOutcome':
    case 'request.WithdrawComponent':
    case 'request.RecordDisagreement':
    case 'request.CloseRowInDisagreement':
      return { trackId: sheet.trackId };
    case 'request.PlanAction':
      return { actionId: randomUUID(), dueOn: daysAhead(30) };
    case 'request.ApproveRequest': {
      const selected = Array.isArray(sheet.selected) && sheet.selected.length > 0 ? sheet.selected : [randomUUID()];
      return { agreements: selected.map((trackId) => ({ trackId, agreementId: randomUUID() })) };
    }
    case 'request.OpenRequest':
    case 'request.RecordPaperRequest':
      return { requestId: id, documentId: null, receivedOn: today() };
    case 'agreement.ProposeChange':
      return { clauseId: sheet.openClause ?? 'purpose' };
    case 'agreement.AnswerChange':
      return { clauseId: sheet.proposedClause ?? sheet.openClause ?? 'purpose' };
    case 'agreement.ConfirmReadiness':
      return { itemId: mine.unconfirmed, documentId: sheet.documentId };
    case 'agreement.RevokeReadiness':
      return { itemId: mine.confirmed };
    case 'agreement.RecordAuthority':
      return { digest: sheet.digest, decidedOn: today(), documentId: sheet.documentId };
    case 'agreement.SuspendAgreement':
      return { startsOn: today(), exigent: true, until: daysAhead(60) };
    case 'agreement.ExtendSuspension':
      return { until: daysAhead(700) };
    case 'agreement.GiveTerminationNotice':
      return { effectiveOn: daysAhead(365), documentId: sheet.documentId };
    default:
      return about === 'agreement' ? { ...dated, digest: sheet.digest } : dated;
  }
}

/** Who asks what of which case. */
export interface InputAsk {
  readonly procedure: string;
  readonly player: Player;
  /** Undefined where the procedure is about no case. */
  readonly stand: Stand | undefined;
}

const commands = {
  request: new Map(requestCommands.map((spec) => [nameOf(spec.type), spec])),
  agreement: new Map(agreementCommands.map((spec) => [nameOf(spec.type), spec])),
};

function commandInput(aggregate: 'request' | 'agreement', name: string, { player, stand }: InputAsk): object | undefined {
  const spec = commands[aggregate].get(name);
  if (spec === undefined) return undefined;
  const opens = spec.from.some((phase) => phase === 'unopened');
  const one = opens ? blank(aggregate) : stand;
  if (one === undefined) return undefined;
  const side = player.door === 'portal' ? 'agency' : 'ice';
  const sample = payloadFor(spec, one.id);
  const fit = fitting(spec.type, one, side);
  const data = Object.fromEntries(Object.entries(sample).map(([field, value]) => [field, field in fit ? fit[field] : value]));
  const id = aggregate === 'request' ? { requestId: one.id } : { agreementId: one.id };
  return { ...id, expectedVersion: one.version, key: randomUUID(), data };
}

const blank = (about: 'request' | 'agreement'): Stand => ({
  name: 'unopened',
  about,
  phase: 'unopened',
  id: randomUUID(),
  version: 0,
  sheet: { documentId: randomUUID() },
});

/** The inputs of what is no command of a case. A procedure that is in neither list makes the proof fail. */
function otherInput({ procedure, player, stand }: InputAsk): object | null | undefined {
  const side = player.door === 'portal' ? 'agency' : 'ice';
  const ofCase = stand?.about === 'agreement' ? { agreementId: stand.id } : { requestId: stand?.id };
  switch (procedure) {
    case 'request.get':
    case 'request.timeline':
    case 'agreement.get':
    case 'agreement.timeline':
    case 'assessment.get':
    case 'assessment.fit':
    case 'assessment.offered':
    case 'assessment.corrections':
    case 'determination.get':
    case 'talk.threads':
    case 'document.list':
    case 'letter.list':
    case 'looking.ofCase':
      return ofCase;
    case 'assessment.conflicts':
      return ofCase;
    case 'assessment.history':
      return { ...ofCase, questionId: 'objective' };
    case 'assessment.here':
      return { ...ofCase, sectionId: currentEdition.sections[0]?.id };
    case 'assessment.saveMany':
      return { ...ofCase, fields: [record(record(stand?.sheet[side]).save)] };
    case 'assessment.resolve':
      return { ...ofCase, choice: 'theirs', ...record(record(stand?.sheet[side]).conflict) };
    case 'assessment.save':
      return { ...ofCase, ...record(record(stand?.sheet[side]).save) };
    case 'agreement.fillBlank':
      return { ...ofCase, key: stand?.sheet.blank ?? 'none', value: '12', expectedVersion: stand?.sheet.blankVersion ?? 0 };
    case 'request.list':
    case 'agreement.list':
    case 'public.listed':
    case 'register.reviewList':
    case 'looking.own':
    case 'looking.denials':
      return {};
    case 'meta.get':
    case 'meta.setTimes':
    case 'me.get':
    case 'public.counts':
    case 'home.get':
    case 'queue.counts':
    case 'queue.load':
    case 'capacity.get':
    case 'people.list':
    case 'fieldOffice.list':
      return null;
    case 'agency.lookUp':
      return { q: 'Fairview' };
    case 'agency.get':
      return { agencyId: fairview };
    case 'account.stay':
    case 'account.factors':
    case 'account.sessions':
    case 'account.removeTotp':
    case 'account.endOtherSessions':
    case 'account.endEverywhere':
      return null;
    case 'account.removePasskey':
      return { id: passkeyOf(player.actor.person) };
    case 'account.namePasskey':
      return { id: passkeyOf(player.actor.person), name: 'The key on my ring' };
    case 'account.endSession':
      return { id: sessionOf(player.door, player.actor.person, 'expired') };
    case 'account.actIn':
      return { organisationId: organisationOf(player.actor) };
    case 'account.changeEmail':
      return { email: `${randomUUID()}@new.example` };
    case 'register.decideMatch':
      return { key: randomUUID(), agencyKey: listedName, verdict: { is: 'notInRegister' } };
    default:
      return undefined;
  }
}

/** What is sent; undefined where nobody has said how this procedure is asked. */
export function inputFor(ask: InputAsk): { readonly input: object | null } | undefined {
  const [aggregate = '', name = ''] = ask.procedure.split('.');
  const command = aggregate === 'request' || aggregate === 'agreement' ? commandInput(aggregate, name, ask) : undefined;
  if (command !== undefined) return { input: command };
  const other = otherInput(ask);
  const input = other === undefined ? organisationInput(ask) : other;
  return input === undefined ? undefined : { input };
}
