import { appendEvents, type Tx } from '@ice-access/database';
import { type AgreementEvent, afterAgreement, agreement, type Follow } from '@ice-access/domain/agreement';
import type { Instant } from '@ice-access/domain/kernel';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import { firstTargets } from '@ice-access/domain/time';
import { genesis } from '@ice-access/ledger';
import { systemActors } from '../account/system.ts';
import type { Answer } from '../command/once.ts';
import { refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { caseAgency, todayOf } from '../request/onFile.ts';
import { fillFirstDraft } from './firstDraft.ts';
import { gather } from './gather.ts';
import { queueLetters } from './letters.ts';
import { type AgreementOnFile, readAgreement, streamOf } from './onFile.ts';
import { projectAgreement } from './project.ts';
import { contentOf } from './text.ts';

export interface Deed {
  readonly onFile: AgreementOnFile;
  readonly agreementId: string;
  readonly facts: readonly AgreementEvent[];
  readonly at: Instant;
}

/** Writes what was decided: the log, the row, and what follows from it. */
export async function record(tx: Tx, caller: Caller, { onFile, agreementId, facts, at }: Deed): Promise<Answer> {
  const { agency } = onFile;
  const head = await appendEvents(tx, {
    stream: streamOf(agreementId),
    agencyId: agency.agencyId,
    head: onFile.head,
    schemaVersion: 1,
    facts,
  });
  const state = agreement.fold(onFile.state, facts);
  if (state.phase === 'unopened') throw new Error('an accepted command left the agreement unopened');
  await projectAgreement(tx, { agreementId, state, version: head.sequence, at, agency });
  if (onFile.state.phase === 'unopened') await fillFirstDraft(tx, state, { by: systemActors.reaction.person, at });
  await queueLetters(tx, caller, { events: facts, state, agency, agreementId, sequence: onFile.head.sequence });
  for (const event of facts) for (const next of afterAgreement(event, state)) await followUp(tx, caller, next, at);
  return { version: head.sequence, phase: state.phase, reference: state.reference };
}

/** Carries out what one stream's event means for an agreement, as the program itself. Coming twice, the phase refuses it the second time. */
export async function followUp(tx: Tx, caller: Caller, { id, command }: Follow, at: Instant): Promise<void> {
  const actor = systemActors.reaction;
  const onFile = (await readAgreement(tx, id, true)) ?? (await unopened(tx, command.data));
  const today = todayOf(onFile.agency, at);
  const content = await contentOf(tx, onFile.state);
  const gathered = await gather(tx, onFile.state, Number(today.slice(0, 4)));
  const clocks = (caller.targets ?? firstTargets).agreement;
  const outcome = agreement.decide(onFile.state, command, { actor, today, at, clocks, calendar, content, gathered });
  if (!outcome.ok && outcome.rejection.code === 'wrongPhase') return;
  if (!outcome.ok) throw refusedBy(outcome.rejection);
  await record(tx, caller, { onFile, agreementId: id, facts: outcome.value, at });
}

async function unopened(tx: Tx, data: object): Promise<AgreementOnFile> {
  const agencyId = 'agencyId' in data && typeof data.agencyId === 'string' ? data.agencyId : '';
  const office = 'fieldOffice' in data && typeof data.fieldOffice === 'string' ? data.fieldOffice : null;
  const agency = await caseAgency(tx, agencyId, office);
  if (agency === undefined) throw new Error('an agreement is opened for an agency that is not there');
  return { agency, contentVersion: 0, events: [], state: agreement.initial, head: genesis };
}
