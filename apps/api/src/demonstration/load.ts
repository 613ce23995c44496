import { openDatabase, roles } from '@ice-access/database';
import type { LoginAddresses } from '@ice-access/database/migrate';
import { addDays, type CalendarDate } from '@ice-access/domain/kernel';
import pg from 'pg';
import { agencyIdOf } from '../agency/agencyId.ts';
import type { FileStore } from '../document/store.ts';
import { keepForecasts } from '../forecast/keepForecasts.ts';
import { makeLog } from '../log.ts';
import { runClock } from '../outbox/clock.ts';
import { demoAgencies } from './agencies.ts';
import { playJoining, playPeople, playReviews } from './organisations.ts';
import { Play } from './play.ts';
import { demoFieldOffice, saveDemoAgencies, saveDemoPeople } from './populate.ts';
import { chanceOf } from './random.ts';
import { inOrder, type Scheduled, schedule } from './schedule.ts';
import { Stage } from './stage.ts';
import { agreementSteps } from './steps/agreementSteps.ts';
import { requestEndings, requestSteps } from './steps/requestSteps.ts';
import { type Step, upTo } from './steps/step.ts';
import { storiesFor } from './stories.ts';
import type { Story } from './story.ts';

export interface DemoAsk {
  readonly ownerUrl: string;
  readonly logins: LoginAddresses;
  readonly store: FileStore;
  readonly asOf: CalendarDate;
  readonly seed: string;
  readonly say: (sentence: string) => void;
  /** How many of the stories are played; all of them unless a test wants a few. */
  readonly most?: number;
}
export interface DemoDone {
  readonly agencies: number;
  readonly cases: number;
  readonly agreements: number;
  readonly events: number;
}

function stepsOf(story: Story, index: number, plays: readonly Play[], stories: readonly Story[]): readonly Step[] {
  const earlier = stories.findLastIndex((one, place) => place < index && one.agency === story.agency);
  const way = upTo(
    requestSteps(story, () => (story.again ? (plays[earlier]?.requestId ?? null) : null)),
    story.upTo,
  );
  const ending = story.ending === undefined ? [] : requestEndings[story.ending];
  const agreements = story.agreements.flatMap((one, place) =>
    agreementSteps(one, (play) => {
      const found = play.agreements[place];
      if (found === undefined) throw new Error(`story ${index} has no agreement number ${place + 1}`);
      return found;
    }),
  );
  return [...way, ...ending, ...agreements];
}

/** A demonstration that is cut off is thrown away whole, so its many small writes need not wait for the disk one by one. */
function unhurried(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
}

interface Performance {
  readonly steps: readonly Scheduled[];
  readonly plays: readonly Play[];
  readonly until: CalendarDate;
  /** The next day on which time alone changes a case. */
  readonly nextDate: () => Promise<CalendarDate | null>;
}

/** Plays the steps in the order of time. On each day between them the calendar does what the program's own clock would have done. */
async function perform(stage: Stage, { steps, plays, until, nextDate }: Performance): Promise<void> {
  const log = makeLog('warn');
  const passDays = async (to: CalendarDate) => {
    for (let day = await nextDate(); day !== null && day <= to; ) {
      stage.at = new Date(`${day}T12:00:00.000Z`);
      if ((await runClock(stage.world, log)) === 0) throw new Error(`nothing could be carried out on ${day}, although a date had come`);
      day = await nextDate();
    }
  };
  let day = '';
  for (const { at, story, step } of steps) {
    const today = at.toISOString().slice(0, 10);
    if (today !== day) await passDays(today);
    day = today;
    stage.at = at;
    const play = plays[story];
    if (play === undefined) continue;
    await step.run(play).catch((error: unknown) => {
      throw new Error(
        `the demonstration stopped in story ${story} at "${step.name}" on ${stage.today}: ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''}`,
      );
    });
  }
  await passDays(until);
}

async function nextDate(owner: pg.Client): Promise<CalendarDate | null> {
  const { rows } = await owner.query<{ day: string | null }>(
    'select least((select min(wake_on) from request), (select min(wake_on) from agreement))::text as day',
  );
  return rows[0]?.day ?? null;
}

/** Makes the demonstration by commands, with dates that count back from `asOf`. The same day and seed make the same log. */
export async function loadDemonstration({ ownerUrl, logins, store, asOf, seed, say, most }: DemoAsk): Promise<DemoDone> {
  const chance = chanceOf(`${seed} ${asOf}`);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const agency = openDatabase({ url: unhurried(logins.agencyUrl), role: roles.agencyDoor, max: 2 });
  const ice = openDatabase({ url: unhurried(logins.reviewerUrl), role: roles.reviewerDoor, max: 2 });
  const system = openDatabase({ url: unhurried(logins.workerUrl), role: roles.worker, max: 2 });
  try {
    await saveDemoAgencies(owner, Number(asOf.slice(0, 4)) - 1);
    const cast = await saveDemoPeople(owner, { logins, chance, at: new Date(`${addDays(asOf, -800)}T12:00:00.000Z`) });
    say(`Demonstration: ${demoAgencies.length} fictional agencies and their people.`);
    const stage = new Stage({ cast, chance, store, agencyOf: ({ ori }) => agencyIdOf(ori), databases: { agency, ice, system } });
    await playReviews(stage, asOf);
    const stories = storiesFor(asOf, demoFieldOffice.key).slice(0, most);
    const plays = stories.map((story) => {
      const of = demoAgencies[story.agency];
      if (of === undefined) throw new Error(`the demonstration has no agency number ${story.agency}`);
      stage.at = new Date(`${addDays(asOf, -story.idle)}T12:00:00.000Z`);
      return new Play(stage, of, story.edition);
    });
    const steps = inOrder(
      stories.map((story, index) => schedule(stepsOf(story, index, plays, stories), { asOf, idle: story.idle, story: index })),
    );
    await perform(stage, { steps, plays, until: asOf, nextDate: () => nextDate(owner) });
    await playJoining(stage, asOf);
    await playPeople(stage, owner, asOf);
    await keepForecasts(system, { alone: true });
    // Nobody of the demonstration has a mailbox.
    await owner.query("update account_letter set state = 'kept', body = null where state = 'queued'");
    await owner.query("update outbox set state = 'kept', settled_at = at where state = 'queued' and to_party is not null");
    const { rows } = await owner.query<{ agreements: number; events: number }>(
      'select (select count(*)::int from agreement) as agreements, (select count(*)::int from event) as events',
    );
    return { agencies: demoAgencies.length, cases: stories.length, agreements: rows[0]?.agreements ?? 0, events: rows[0]?.events ?? 0 };
  } finally {
    await Promise.all([agency.close(), ice.close(), system.close(), owner.end()]);
  }
}
