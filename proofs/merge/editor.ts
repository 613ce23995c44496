import type { Scene } from '@ice-access/api/testing';
import { type Answer, isList, type ListValue } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { type Acknowledged, type Contested, markIn } from './model.ts';
import type { Chance } from './random.ts';

/** What was counted while the editors wrote. */
export interface Tally {
  acknowledged: Acknowledged[];
  conflictsShown: number;
  merged: number;
  rows: number;
  retries: number;
  retriesAnsweredOtherwise: number;
  /** The same thing sent twice, and what each time was answered. */
  repeated: { readonly questionId: string; readonly by: string; readonly on: number; readonly first: Answered; readonly again: Answered }[];
  answersLost: number;
  offlineStretches: number;
  chosen: number;
  wrong: string[];
}
interface Page {
  readonly version: number;
  readonly answer: Answer | null;
}
/** Written and not sent yet, or sent without hearing. */
interface Pending {
  readonly answer: Answer;
  readonly on: Page;
  readonly tried: readonly Answer[];
  /** What the server really answered to the last try, whose answer got lost. */
  readonly really: Answered | undefined;
  /** The choice that one of those answers named, heard or not. */
  readonly contested: Contested | undefined;
}
/** What the server answered, as far as it has to be the same every time. */
export interface Answered {
  readonly status: number;
  readonly version: number | undefined;
  readonly conflictId: string | undefined;
}
interface Sent {
  readonly status: number;
  readonly version: number | undefined;
  readonly answer: Answer | null;
  readonly conflictId: string | undefined;
  readonly fields: readonly string[] | undefined;
}
const contestedBy = ({ conflictId, fields }: Sent): Contested | undefined =>
  conflictId === undefined ? undefined : { conflictId, fields: fields ?? [] };
const nothing: Page = { version: 0, answer: null };
const noRows: ListValue = { rows: {}, order: [] };
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Where somebody writes, and what chance makes of it. */
interface Desk {
  readonly scene: Scene;
  readonly requestId: string;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly mark: () => string;
}

/** One person with the form open: he writes, loses the line, tries again and chooses, as a browser does. */
export class Editor {
  readonly actor: Actor;
  readonly #ask: Desk;
  readonly #pages = new Map<string, Page>();
  readonly #pending = new Map<string, Pending>();
  readonly #seen = new Set<string>();
  #offline = false;

  constructor(actor: Actor, ask: Desk) {
    this.actor = actor;
    this.#ask = ask;
  }

  readonly saw = (questionId: string, version: number): boolean => version === 0 || this.#seen.has(`${questionId} ${version}`);

  #look(questionId: string, page: Page): void {
    this.#pages.set(questionId, page);
    this.#seen.add(`${questionId} ${page.version}`);
  }

  /** Types a new whole answer. */
  writeText(questionId: string): void {
    this.#type(questionId, { value: this.#ask.mark() });
  }

  /** Adds, changes, takes out or moves a row. */
  writeRow(questionId: string): void {
    const { chance, mark, tally } = this.#ask;
    const value = this.#value(questionId);
    const rows = { ...value.rows };
    let order = [...value.order];
    const kind =
      order.length === 0 || order.length > 12
        ? order.length > 12
          ? 'remove'
          : 'add'
        : chance.pick(['add', 'add', 'change', 'change', 'remove', 'move'] as const);
    const id = kind === 'add' ? chance.uuid() : chance.pick(order);
    if (kind === 'add' || kind === 'change') rows[id] = { ...rows[id], name: mark() };
    if (kind === 'remove') delete rows[id];
    const rest = order.filter((one) => one !== id);
    const at = chance.below(rest.length + 1);
    if (kind === 'add' || kind === 'move') order = [...rest.slice(0, at), id, ...rest.slice(at)];
    if (kind === 'remove') order = rest;
    tally.rows += 1;
    this.#type(questionId, { value: { rows, order } });
  }

  #value(questionId: string): ListValue {
    const answer = this.#pending.get(questionId)?.answer ?? this.#pages.get(questionId)?.answer;
    return answer !== null && answer !== undefined && isList(answer.value) ? answer.value : noRows;
  }

  #type(questionId: string, answer: Answer): void {
    const before = this.#pending.get(questionId);
    const on = before?.on ?? this.#pages.get(questionId) ?? nothing;
    // What was sent and not heard of may have arrived: it is named with whatever is sent next.
    const tried = before?.really === undefined ? (before?.tried ?? []) : [before.answer, ...before.tried];
    this.#pending.set(questionId, { answer, on, tried: tried.slice(0, 10), really: undefined, contested: undefined });
  }

  /** The line goes down, or comes back: then everything that waits is sent at once. */
  async turnLine(): Promise<void> {
    this.#offline = !this.#offline;
    if (this.#offline) this.#ask.tally.offlineStretches += 1;
    else await this.sendAll();
  }

  /** Sends what waits for one question; the answer may get lost on its way back. */
  async send(questionId: string, mayGetLost = true): Promise<void> {
    const pending = this.#pending.get(questionId);
    if (pending === undefined || this.#offline) return;
    const { scene, requestId, tally, chance } = this.#ask;
    const field = { questionId, answer: pending.answer, expectedVersion: pending.on.version, tried: pending.tried };
    const { status, data, refused } = await scene.call(this.actor, 'assessment.save', { requestId, ...field });
    const sent: Sent =
      status === 200
        ? { status, version: data.version, answer: data.answer, conflictId: undefined, fields: undefined }
        : {
            status,
            version: refused?.theirs?.version,
            answer: refused?.theirs?.answer ?? null,
            conflictId: refused?.conflictId,
            fields: refused?.fields,
          };
    if (mayGetLost && chance.happens(0.35)) {
      tally.answersLost += 1;
      this.#pending.set(questionId, { ...pending, really: sent, contested: contestedBy(sent) ?? pending.contested });
      return;
    }
    this.#heard(questionId, pending, sent);
  }

  async sendAll(): Promise<void> {
    const all = [...this.#pending];
    if (all.length === 0 || this.#offline) return;
    const { scene, requestId } = this.#ask;
    const fields = all.map(([questionId, { answer, on, tried }]) => ({ questionId, answer, expectedVersion: on.version, tried }));
    const { status, data, refused } = await scene.call(this.actor, 'assessment.saveMany', { requestId, fields });
    const saved: readonly { questionId: string; version: number; answer: Answer | null }[] =
      (status === 200 ? data.saved : refused?.saved) ?? [];
    const conflicts: readonly { questionId: string; conflictId: string; fields: readonly string[]; theirs: Page | null }[] =
      refused?.conflicts ?? [];
    for (const [questionId, pending] of all) {
      const one = saved.find((each) => each.questionId === questionId);
      const other = conflicts.find((each) => each.questionId === questionId);
      if (one !== undefined) this.#heard(questionId, pending, { ...one, status: 200, conflictId: undefined, fields: undefined });
      else if (other !== undefined)
        this.#heard(questionId, pending, {
          status: 412,
          version: other.theirs?.version,
          answer: other.theirs?.answer ?? null,
          conflictId: other.conflictId,
          fields: other.fields,
        });
      else this.#ask.tally.wrong.push(`${status} ${JSON.stringify(refused)}`);
    }
  }

  #heard(questionId: string, pending: Pending, sent: Sent): void {
    const { tally } = this.#ask;
    const { status, version, answer, conflictId } = sent;
    if (status !== 200 && (status !== 412 || conflictId === undefined)) {
      tally.wrong.push(`${status} to ${questionId}`);
      this.#pending.delete(questionId);
      return;
    }
    if (pending.really !== undefined) {
      tally.retries += 1;
      const again = { status, version, conflictId };
      tally.repeated.push({ questionId, by: this.actor.person, on: pending.on.version, first: pending.really, again });
    }
    if (status === 412) tally.conflictsShown += 1;
    if (status === 200 && canonical(answer) !== canonical(pending.answer)) tally.merged += 1;
    this.#acknowledge(questionId, { on: pending.on, answer: pending.answer, contested: contestedBy(sent) ?? pending.contested });
    this.#pending.delete(questionId);
    this.#look(questionId, { version: version ?? 0, answer });
  }

  #acknowledge(questionId: string, { on, answer, contested }: { on: Page; answer: Answer | null; contested: Contested | undefined }): void {
    const by = this.actor.person;
    const idsOf = (one: Answer | null) => (one !== null && isList(one.value) ? Object.keys(one.value.rows) : []);
    const rowIds = answer !== null && isList(answer.value) ? [...new Set([...idsOf(on.answer), ...idsOf(answer)])] : [null];
    for (const rowId of rowIds) {
      const mark = markIn(answer, rowId);
      if (mark !== markIn(on.answer, rowId)) this.#ask.tally.acknowledged.push({ questionId, mark, rowId, by, on: on.version, contested });
    }
  }

  /** Looks at the page anew, where nothing waits. */
  async refresh(): Promise<void> {
    if (this.#offline) return;
    const { data } = await this.#ask.scene.call(this.actor, 'assessment.get', { requestId: this.#ask.requestId });
    const answers: Readonly<Record<string, Page>> = data.answers;
    for (const [questionId, page] of Object.entries(answers)) if (!this.#pending.has(questionId)) this.#look(questionId, page);
  }

  /** Chooses between two versions, his own or a colleague's. */
  async choose(questions: readonly string[]): Promise<void> {
    if (this.#offline) return;
    const { scene, requestId, chance, tally, mark } = this.#ask;
    const { data } = await scene.call(this.actor, 'assessment.conflicts', { requestId });
    const open: readonly { conflictId: string; questionId: string; mine: Answer | null; theirs: Page | null }[] = data.conflicts;
    // By what each one says, as their ids are others at every run.
    const here = open
      .filter(({ questionId }) => questions.includes(questionId) && !this.#pending.has(questionId))
      .sort((a, b) => (canonical(a.mine) < canonical(b.mine) ? -1 : 1));
    if (here.length === 0) return;
    const { conflictId, questionId, theirs } = chance.pick(here);
    this.#look(questionId, theirs ?? nothing);
    const choice = chance.pick(['mine', 'mine', 'theirs', 'other'] as const);
    const isRows = theirs?.answer !== null && theirs?.answer !== undefined && isList(theirs.answer.value);
    const other: Answer =
      isRows && isList(theirs.answer.value) ? { value: added(theirs.answer.value, chance.uuid(), mark()) } : { value: mark() };
    const more = choice === 'other' ? { answer: other } : {};
    const chosen = { requestId, conflictId, choice, expectedVersion: theirs?.version ?? 0, ...more };
    const { status, data: done } = await scene.call(this.actor, 'assessment.resolve', chosen);
    if (status !== 200) {
      tally.wrong.push(`${status} to a choice`);
      return;
    }
    tally.chosen += 1;
    if (choice === 'other') this.#acknowledge(questionId, { on: theirs ?? nothing, answer: other, contested: undefined });
    this.#look(questionId, done);
  }

  /** Comes back and hears of everything. */
  async end(questions: readonly string[]): Promise<void> {
    this.#offline = false;
    await this.sendAll();
    // Some of what is open stays open.
    if (this.#ask.chance.happens(0.3)) await this.choose(questions);
  }
}
const added = ({ rows, order }: ListValue, id: string, name: string): ListValue => ({
  rows: { ...rows, [id]: { name } },
  order: [...order, id],
});
