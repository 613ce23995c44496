import { type Tx, tables } from '@ice-access/database';
import { agreementClockCommand, agreementCommands } from '@ice-access/domain/agreement';
import type { CalendarDate } from '@ice-access/domain/kernel';
import { organisationClockCommand, RemindOfReview } from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import { clockCommand, requestCommands } from '@ice-access/domain/request';
import { lte } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import { handleAgreement } from '../agreement/handle.ts';
import { readAgreement } from '../agreement/onFile.ts';
import type { Caller } from '../context.ts';
import { failureOf, type Log } from '../log.ts';
import { handleOrganisation } from '../organisation/handle.ts';
import { readOrganisation } from '../organisation/onFile.ts';
import { handle } from '../request/handle.ts';
import { readRequest, todayOf } from '../request/onFile.ts';

const { request, agreement, organisation } = tables;
const batchMax = 200;
/** One case may have several dates behind it, such as two confirmations of one day. */
const stepsMax = 50;

type World = Omit<Caller, 'actor' | 'provedAt'>;
interface DueStep {
  readonly version: number;
  readonly command: { readonly type: string; readonly data: object };
}

// Days in the United States end after the day in UTC began: a case whose date is not yet there is looked at and left alone.
const requestsDue = (tx: Tx, date: CalendarDate) =>
  tx.select({ id: request.requestId }).from(request).where(lte(request.wakeOn, date)).orderBy(request.wakeOn).limit(batchMax);
const agreementsDue = (tx: Tx, date: CalendarDate) =>
  tx.select({ id: agreement.agreementId }).from(agreement).where(lte(agreement.wakeOn, date)).orderBy(agreement.wakeOn).limit(batchMax);

const organisationsDue = (tx: Tx, date: CalendarDate) =>
  tx
    .select({ id: organisation.organisationId })
    .from(organisation)
    .where(lte(organisation.wakeOn, date))
    .orderBy(organisation.wakeOn)
    .limit(batchMax);

async function organisationStep(tx: Tx, id: string, at: string): Promise<DueStep | undefined> {
  const onFile = await readOrganisation(tx, id);
  const command = onFile === undefined ? undefined : organisationClockCommand(onFile.state, officeDay(at));
  return onFile === undefined || command === undefined ? undefined : { version: onFile.head.sequence, command };
}

async function requestStep(tx: Tx, id: string, at: string): Promise<DueStep | undefined> {
  const onFile = await readRequest(tx, id);
  const command = onFile === undefined ? undefined : clockCommand(onFile.state, todayOf(onFile.agency, at));
  return onFile === undefined || command === undefined ? undefined : { version: onFile.head.sequence, command };
}

async function agreementStep(tx: Tx, id: string, at: string): Promise<DueStep | undefined> {
  const onFile = await readAgreement(tx, id);
  const command = onFile === undefined ? undefined : agreementClockCommand(onFile.state, todayOf(onFile.agency, at));
  return onFile === undefined || command === undefined ? undefined : { version: onFile.head.sequence, command };
}

/** Time acts through commands: whatever date has come is carried out as `system.clock`. Gives how many commands were carried out. */
export async function runClock(world: World, log: Log): Promise<number> {
  const caller: Caller = { ...world, actor: systemActors.clock, provedAt: null };
  const scope = scopeOf(caller.actor);
  const today = world.now().slice(0, 10);

  async function carryOut(find: () => Promise<DueStep | undefined>, send: (step: DueStep) => Promise<unknown>): Promise<number> {
    for (let done = 0; done < stepsMax; done += 1) {
      const step = await find();
      if (step === undefined) return done;
      await send(step);
    }
    return stepsMax;
  }
  /** What one case refuses must not keep the others from their dates. */
  const guarded = (id: string, run: Promise<number>): Promise<number> =>
    run.catch((error: unknown) => {
      log.warn({ case: id, ...failureOf(error) }, 'a date could not be carried out');
      return 0;
    });

  let done = 0;
  for (const { id } of await world.database.reading(scope, (tx) => requestsDue(tx, today))) {
    const find = () => world.database.reading(scope, (tx) => requestStep(tx, id, world.now()));
    const send = async ({ version, command }: DueStep) => {
      const spec = requestCommands.find(({ type }) => type === command.type);
      if (spec !== undefined) await handle(caller, { requestId: id, expectedVersion: version, key: world.ids(), data: command.data }, spec);
    };
    done += await guarded(id, carryOut(find, send));
  }
  for (const { id } of await world.database.reading(scope, (tx) => agreementsDue(tx, today))) {
    const find = () => world.database.reading(scope, (tx) => agreementStep(tx, id, world.now()));
    const send = async ({ version, command }: DueStep) => {
      const spec = agreementCommands.find(({ type }) => type === command.type);
      if (spec !== undefined)
        await handleAgreement(caller, { agreementId: id, expectedVersion: version, key: world.ids(), data: command.data }, spec);
    };
    done += await guarded(id, carryOut(find, send));
  }
  for (const { id } of await world.database.reading(scope, (tx) => organisationsDue(tx, today))) {
    const find = () => world.database.reading(scope, (tx) => organisationStep(tx, id, world.now()));
    const send = async ({ version, command }: DueStep) => {
      await handleOrganisation(
        caller,
        { organisationId: id, expectedVersion: version, key: world.ids(), data: command.data },
        RemindOfReview,
      );
    };
    done += await guarded(id, carryOut(find, send));
  }
  return done;
}
