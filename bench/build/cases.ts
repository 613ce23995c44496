import { agreementRowOf, answersIn, draftBody, requestRowOf } from '@ice-access/api/bench';
import { linked } from '@ice-access/database';
import { type AgreementEvent, agreement } from '@ice-access/domain/agreement';
import { currentEdition } from '@ice-access/domain/assessment';
import { type RequestEvent, request } from '@ice-access/domain/request';
import { idOf, agreementId as storyAgreementId, zzOffice } from '@ice-access/domain/testing';
import { canonicalText, commitText, genesis, sha256Of } from '@ice-access/ledger';
import type { Client } from 'pg';
import { allAnswers } from './answers.ts';
import { CaseRows } from './caseRows.ts';
import type { Agency, Cast } from './cast.ts';
import { type Chance, chance, uuidOf } from './ids.ts';
import { agreementStories, first, otherSubjects, requestStories, type Story, second } from './stories.ts';
import { dayOf, Template } from './template.ts';

interface Way<Event> {
  readonly template: Template<Event>;
  readonly ended: boolean;
}
type Ways<Event> = readonly Way<Event>[];

/** Each way as often as its share of a hundred says. */
const waysOf = <Event extends { readonly on: string }>(stories: readonly Story<Event>[]): Ways<Event> =>
  stories.flatMap(({ share, events, ended }) => {
    const template = new Template<Event>(events, events.at(-1)?.on ?? '2026-11-24');
    return Array.from({ length: share }, () => ({ template, ended }));
  });

/** Every reference to a typed text in what is to be stored. */
function textIdsIn(value: unknown, found: Map<string, string> = new Map()): Map<string, string> {
  if (Array.isArray(value)) for (const one of value) textIdsIn(one, found);
  else if (value !== null && typeof value === 'object') {
    if ('textId' in value && 'sha256' in value) found.set(String(value.textId), String(value.sha256));
    else for (const one of Object.values(value)) textIdsIn(one, found);
  }
  return found;
}

const words = 'The sheriff and the field office went through this together, and both have kept a copy of what was said.';
/** The answers of this share of the requests are stored: one in so many. */
export const answeredEach = 10;

/** Makes cases: histories that the program decided, moved in time and given to many agencies; rows and heads by the program's own fold. */
export class Cases {
  readonly #cast: Cast;
  readonly #rows: CaseRows;
  readonly #requestWays = waysOf(requestStories());
  readonly #agreementWays: Ways<AgreementEvent>;
  readonly #chance: Chance;
  readonly #today: number;
  #texts: number;
  #others: number;

  private constructor(client: Client, { cast, ways, seed }: { cast: Cast; ways: Ways<AgreementEvent>; seed: number }) {
    this.#cast = cast;
    this.#rows = new CaseRows(client);
    this.#agreementWays = ways;
    this.#chance = chance(seed);
    this.#today = dayOf(new Date().toISOString());
    // Each seed numbers its ids in a range of its own.
    this.#texts = seed * 100_000_000;
    this.#others = seed * 100_000_000;
  }

  static async open(client: Client, ask: { cast: Cast; seed: number }): Promise<Cases> {
    return new Cases(client, { ...ask, ways: waysOf(await agreementStories()) });
  }

  /** One request of some agency, whatever way it went, with its agreements. */
  async add(number: number): Promise<void> {
    const { below, between } = this.#chance;
    const agency = this.#cast.agencies[below(this.#cast.agencies.length)];
    const way = this.#requestWays[number % this.#requestWays.length];
    if (agency === undefined || way === undefined) throw new Error('there are no agencies to give cases to');
    await this.#request({ number, agency, way, daysAgo: way.ended ? between(1, 2200) : below(90), answered: below(answeredEach) === 0 });
  }

  /** A draft that is ready to be sent. Its row is old, so that it stands in nobody's way in a list. */
  async addDraft(number: number, agency: Agency): Promise<string> {
    const way = this.#requestWays[0];
    if (way === undefined) throw new Error('there is no way that a draft goes');
    return this.#request({ number, agency, way, daysAgo: 3000, answered: true });
  }

  flush(): Promise<void> {
    return this.#rows.flush();
  }
  counts(): Readonly<Record<string, number>> {
    return this.#rows.counts();
  }

  async #request(made: { number: number; agency: Agency; way: Way<RequestEvent>; daysAgo: number; answered: boolean }): Promise<string> {
    const { number, agency, way, daysAgo, answered } = made;
    const requestId = uuidOf('request', number);
    const days = this.#today - daysAgo - way.template.lastDay;
    const subjects = otherSubjects[number % otherSubjects.length];
    const known = new Map(this.#cast.standIns(agency, this.#chance));
    known.set(idOf('request'), requestId);
    known.set(first.trackId, uuidOf('track', number * 2));
    known.set(second.trackId, uuidOf('track', number * 2 + 1));
    known.set(idOf(`agreement ${first.trackId}`), uuidOf('agreement', number * 2));
    known.set(idOf(`agreement ${second.trackId}`), uuidOf('agreement', number * 2 + 1));
    known.set(idOf('agency Fairview County'), agency.agencyId);
    known.set('R-2026-0042', `R-${2000 + (number % 30)}-${10_000 + number}`);
    known.set(zzOffice, agency.office);
    known.set(`"subject":${JSON.stringify(first.subject)}`, `"subject":${JSON.stringify(subjects?.[0])}`);
    known.set(`"subject":${JSON.stringify(second.subject)}`, `"subject":${JSON.stringify(subjects?.[1])}`);
    const events = way.template.fill({ days, time: this.#time(), other: (mark) => this.#standIn(known, mark) });
    const state = request.fold(request.initial, this.#settled(events, { stream: `request/${requestId}`, agency }));
    const row = requestRowOf(state);
    if (row === undefined) throw new Error('a history that opens nothing');
    await this.#rows.add('request', {
      request_id: requestId,
      reference: row.reference,
      content_version: answered ? Object.keys(allAnswers).length : 0,
      phase: row.phase,
      components: row.components,
      liaisons: row.liaisons,
      submitted_on: row.submittedOn,
      paper: row.paper,
      earlier_request_id: row.earlierRequestId,
      ...this.#common(row, { agency, events }),
    });
    await this.#log(`request/${requestId}`, agency, events);
    if (answered) await this.#content(requestId, agency, events);
    const approval = events.find((event) => event.type === 'RequestApproved');
    if (approval !== undefined)
      for (const [at, { agreementId }] of approval.data.agreements.entries())
        await this.#agreement({ agreementId, at, agency, known, requestId, number, opened: dayOf(approval.on) });
    return requestId;
  }

  async #agreement(of: {
    agreementId: string;
    at: number;
    agency: Agency;
    known: Map<string, string>;
    requestId: string;
    number: number;
    opened: number;
  }) {
    const { agreementId, agency, number, requestId } = of;
    const way = this.#agreementWays[this.#chance.below(this.#agreementWays.length)];
    const subject = otherSubjects[number % otherSubjects.length]?.[of.at];
    if (way === undefined || subject === undefined) throw new Error('an agreement about nothing');
    const known = new Map(of.known);
    known.set(storyAgreementId, agreementId);
    known.set(idOf('track'), uuidOf('track', number * 2 + of.at));
    known.set('A-2026-0007', `A-${2000 + (number % 30)}-${10_000 + number * 2 + of.at}`);
    known.set(`"subject":${JSON.stringify(first.subject)}`, `"subject":${JSON.stringify(subject)}`);
    const filling = { days: of.opened - way.template.lastDay, time: this.#time(), other: (mark: string) => this.#standIn(known, mark) };
    const events = way.template.fill(filling);
    const state = agreement.fold(agreement.initial, this.#settled(events, { stream: `agreement/${agreementId}`, agency }));
    const row = agreementRowOf(state);
    if (row === undefined) throw new Error('a history that opens nothing');
    const { content_version: _none, ...common } = { content_version: 0, ...this.#common(row, { agency, events }) };
    await this.#rows.add('agreement', {
      agreement_id: agreementId,
      reference: row.reference,
      phase: row.phase,
      request_id: requestId,
      component: row.component,
      model: row.model,
      in_force_on: row.inForceOn,
      ends_on: row.endsOn,
      operating: row.operating,
      document_sha256: row.documentSha256,
      ...common,
    });
    await this.#log(`agreement/${agreementId}`, agency, events);
  }

  #common(
    row: {
      readonly fieldOffice: string | null;
      readonly waitingOn: string;
      readonly nextStep: string;
      readonly dueOn: string | null;
      readonly wakeOn: string | null;
      readonly lateAfter: string | null;
      readonly ended: boolean;
      readonly nextBy: readonly string[];
    },
    { agency, events }: { agency: Agency; events: readonly { readonly at: string }[] },
  ) {
    return {
      version: events.length,
      agency_id: agency.agencyId,
      agency_name: agency.name,
      state: agency.state,
      county: agency.county,
      field_office: row.fieldOffice,
      waiting_on: row.waitingOn,
      next_step: row.nextStep,
      due_on: row.dueOn,
      wake_on: row.wakeOn,
      late_after: row.lateAfter,
      ended: row.ended,
      next_by: row.nextBy,
      opened_at: events[0]?.at,
      updated_at: events.at(-1)?.at,
    };
  }

  #time(): string {
    const { below } = this.#chance;
    return `T${String(12 + below(10))}:${String(10 + below(50))}:${String(10 + below(50))}.${String(100 + below(900))}Z`;
  }

  #standIn(known: Map<string, string>, mark: string): string {
    const found = known.get(mark);
    if (found !== undefined) return found;
    // Hashes stand as they are: the answers are the same in every request.
    if (mark.length !== 36) return mark;
    this.#others += 1;
    const made = uuidOf('document', this.#others);
    known.set(mark, made);
    return made;
  }

  /** Gives every typed text an id, a salt and its hash of its own, in place. */
  #settled<Event extends { readonly at: string; readonly data: object; readonly by: { readonly person: string } }>(
    events: Event[],
    { stream, agency }: { stream: string; agency: Agency },
  ): readonly Event[] {
    for (const event of events) {
      const refs = textIdsIn(event.data);
      if (refs.size === 0) continue;
      let json = JSON.stringify(event.data);
      for (const [textId, sha256] of refs) {
        this.#texts += 1;
        const id = uuidOf('text', this.#texts);
        const salt = sha256Of(id).slice(0, 32);
        const committed = commitText({ salt, text: words });
        json = json.replaceAll(textId, id).replaceAll(sha256, committed);
        this.#pending.push([stream, agency.agencyId, id, salt, committed, event.by.person, event.at]);
      }
      Object.assign(event, { data: JSON.parse(json) });
    }
    return events;
  }
  #pending: (readonly [string, string, string, string, string, string, string])[] = [];

  async #log(stream: string, agency: Agency, facts: readonly (RequestEvent | AgreementEvent)[]): Promise<void> {
    const links = linked({ stream, agencyId: agency.agencyId, head: genesis, schemaVersion: 1, facts });
    for (const one of links)
      await this.#rows.add('event', {
        stream,
        sequence: one.sequence,
        type: one.type,
        schema_version: one.schemaVersion,
        data: one.data,
        actor: one.actor,
        office: one.office,
        at: one.at,
        on_date: one.on,
        agency_id: agency.agencyId,
        previous_hash: one.previousHash,
        hash: one.hash,
      });
    const last = links.at(-1);
    await this.#rows.add('stream_head', { stream, sequence: last?.sequence, hash: last?.hash, agency_id: agency.agencyId });
    for (const [of, agencyId, text_id, salt, sha256, by_person, at] of this.#pending.splice(0))
      await this.#rows.add('typed_text', {
        text_id,
        stream: of,
        agency_id: agencyId,
        audience: 'both',
        salt,
        text: words,
        sha256,
        by_person,
        at,
      });
  }

  /** The answers as rows, and what was handed over with the events that say so. */
  async #content(requestId: string, agency: Agency, events: readonly RequestEvent[]): Promise<void> {
    const at = events[0]?.at;
    const by = events[0]?.by.person;
    const isSent = events.length > 1;
    for (const section of currentEdition.sections.filter(({ side }) => side === 'agency' || isSent))
      for (const question of section.questions)
        await this.#rows.add('answer', {
          request_id: requestId,
          question_id: question.id,
          section_id: section.id,
          side: section.side,
          agency_id: agency.agencyId,
          answer: JSON.stringify(allAnswers[question.id]),
          version: 1,
          by_person: by,
          at,
        });
    const row = { request_id: requestId, agency_id: agency.agencyId, edition: currentEdition.id };
    for (const event of events) {
      if (event.type === 'RequestSubmitted') {
        const { submissionId, digest } = event.data;
        const body = canonicalText(draftBody(currentEdition, allAnswers));
        await this.#rows.add('snapshot', {
          ...row,
          snapshot_id: submissionId,
          section_id: null,
          side: 'agency',
          digest,
          body,
          at: event.at,
        });
      }
      if (event.type === 'SectionFinished') {
        const { sectionId, snapshotId, digest } = event.data;
        const section = currentEdition.sections.find(({ id }) => id === sectionId);
        if (section === undefined) continue;
        const body = canonicalText({ edition: currentEdition.id, answers: answersIn([section], allAnswers) });
        await this.#rows.add('snapshot', {
          ...row,
          snapshot_id: snapshotId,
          section_id: sectionId,
          side: section.side,
          digest,
          body,
          at: event.at,
        });
      }
    }
  }
}
