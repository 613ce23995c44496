import { randomUUID } from 'node:crypto';
import { RecordSeal } from '@ice-access/domain/agreement';
import { type Answer, currentEdition, editionOf, type Question } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { fairview, people, someAnswer, zzOffice } from '@ice-access/domain/testing';
import { systemActors } from '../account/system.ts';
import { handleAgreement } from '../agreement/handle.ts';
import type { Scene, Wire } from './scene.ts';

/** What an agency with these programs in mind answers to a question. */
export const answerTo = (question: Question, programs: readonly string[]): Answer =>
  someAnswer(question, { programs, words: 'As the sheriff wrote it.' });

/** One request told through the two doors. Each step goes on where the one before ended, and fails aloud. */
export class Story {
  readonly requestId = randomUUID();
  version = 0;
  phase = 'unopened';
  readonly scene: Scene;
  /** The edition of its questions, where it is not the current one. */
  edition: string | undefined;

  constructor(scene: Scene) {
    this.scene = scene;
    this.edition = scene.edition;
  }

  #sections(side: 'agency' | 'ice') {
    const edition = this.edition === undefined ? currentEdition : (editionOf(this.edition) ?? currentEdition);
    return edition.sections.filter((section) => section.side === side);
  }

  /** Sends a command as it stands, and gives what came back. */
  send(
    actor: Actor,
    command: string,
    data: object = {},
    more: object = {},
  ): Promise<Wire<{ version: number; phase: string; reference: string }>> {
    return this.scene.call(actor, `request.${command}`, {
      requestId: this.requestId,
      expectedVersion: this.version,
      key: randomUUID(),
      data,
      ...more,
    });
  }

  /** Sends a command that has to succeed. */
  async and(actor: Actor, command: string, data: object = {}): Promise<this> {
    const { status, data: answer, refused } = await this.send(actor, command, data);
    if (status !== 200) throw new Error(`${command} in ${this.phase}: ${status} ${JSON.stringify(refused)}`);
    this.version = answer.version;
    this.phase = answer.phase;
    return this;
  }

  /** Answers every question of one side: the rows that the form would have saved, written at once. */
  async answer(side: 'agency' | 'ice', programs: readonly string[] = ['delegation287g/jailEnforcement']): Promise<this> {
    const by = side === 'agency' ? people.preparer.person : people.investigations.person;
    const rows = this.#sections(side).flatMap((section) =>
      section.questions.map((question, index) => ({
        question_id: question.id,
        section_id: section.id,
        answer: answerTo(question, programs),
        content_version: index + 1,
      })),
    );
    const values = `select $1::uuid as request_id, q.*, 1 as version, $2 as side, $3::uuid as agency_id, $4::uuid as by_person, $5::timestamptz as at
      from jsonb_to_recordset($6) as q(question_id text, section_id text, answer jsonb, content_version int)`;
    const parameters = [this.requestId, side, fairview, by, this.scene.now, JSON.stringify(rows)];
    const columns = 'request_id, question_id, version, side, agency_id, answer, by_person, at';
    await this.scene.sql(`insert into answer (${columns}, section_id) select ${columns}, section_id from (${values}) v`, parameters);
    await this.scene.sql(
      `insert into answer_history (${columns}, content_version) select ${columns}, content_version from (${values}) v`,
      parameters,
    );
    await this.scene.sql('update request set content_version = content_version + $2 where request_id = $1', [this.requestId, rows.length]);
    return this;
  }

  page(actor: Actor) {
    return this.scene.call(actor, 'assessment.get', { requestId: this.requestId });
  }

  async submit(): Promise<this> {
    const { data } = await this.page(people.official);
    return this.and(people.official, 'submitRequest', { submissionId: randomUUID(), digest: data.draftDigest });
  }

  async finishAll(side: 'agency' | 'ice'): Promise<this> {
    const actor = side === 'agency' ? people.official : people.investigations;
    const { data } = await this.page(actor);
    for (const section of this.#sections(side))
      await this.and(actor, 'finishSection', { sectionId: section.id, snapshotId: randomUUID(), digest: data.sections[section.id].digest });
    return this;
  }

  async draft(): Promise<this> {
    return this.and(people.preparer, 'openRequest', { requestId: this.requestId, agencyId: fairview, earlierRequestId: null });
  }

  async submitted(programs?: readonly string[]): Promise<this> {
    await this.draft();
    await this.answer('agency', programs);
    return this.submit();
  }

  async assessing(programs?: readonly string[]): Promise<this> {
    await this.submitted(programs);
    await this.and(people.programOffice, 'acknowledgeRequest', {
      fieldOffice: zzOffice,
      investigations: people.investigations.person,
      detention: people.detention.person,
    });
    return this.and(people.investigations, 'startAssessment');
  }

  async determining(programs?: readonly string[]): Promise<this> {
    await this.assessing(programs);
    await this.answer('ice');
    await this.finishAll('agency');
    await this.finishAll('ice');
    await this.and(people.detention, 'recordMeeting', {
      heldOn: this.scene.now.slice(0, 10),
      documentId: null,
      minutes: 'We met in Fairview.',
    });
    return this.and(people.investigations, 'completeAssessment', { summary: 'Beds and officers suffice.' });
  }

  async tracks(): Promise<readonly { trackId: string }[]> {
    const [row] = await this.scene.sql(
      "select body from event where stream = $1 and type = 'RequestSubmitted' order by sequence desc limit 1",
      [`request/${this.requestId}`],
    );
    return row.body.asks;
  }

  /** Gives the ids of the agreements that were opened. */
  async approved(programs?: readonly string[]): Promise<readonly string[]> {
    await this.determining(programs);
    const tracks = await this.tracks();
    for (const { trackId } of tracks) {
      await this.and(people.fieldDirector, 'proposeOutcome', { trackId, kind: 'selected', reason: 'It fits.', offers: null, until: null });
      await this.and(people.official, 'agreeOutcome', { trackId });
    }
    await this.and(people.programOffice, 'nameCivilRightsReviewer', { reviewer: people.civilRights.person });
    await this.and(people.civilRights, 'recordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null });
    const { data } = await this.scene.call(people.official, 'determination.get', { requestId: this.requestId });
    await this.and(people.official, 'concurDetermination', { digest: data.digest });
    await this.and(people.fieldDirector, 'concurDetermination', { digest: data.digest });
    await this.and(people.fieldDirector, 'fileFieldMemo', { memo: 'The office recommends it.' });
    const agreements = tracks.map(({ trackId }) => ({ trackId, agreementId: randomUUID() }));
    await this.and(people.headquarters, 'approveRequest', { agreements });
    return agreements.map(({ agreementId }) => agreementId);
  }
}

/** One agreement told through the two doors, from the draft on. */
export class AgreementStory {
  readonly agreementId: string;
  version = 1;
  phase = 'drafting';
  readonly scene: Scene;

  constructor(scene: Scene, agreementId: string) {
    this.scene = scene;
    this.agreementId = agreementId;
  }

  send(
    actor: Actor,
    command: string,
    data: object = {},
    more: object = {},
  ): Promise<Wire<{ version: number; phase: string; reference: string }>> {
    return this.scene.call(actor, `agreement.${command}`, {
      agreementId: this.agreementId,
      expectedVersion: this.version,
      key: randomUUID(),
      data,
      ...more,
    });
  }

  async and(actor: Actor, command: string, data: object = {}): Promise<this> {
    const { status, data: answer, refused } = await this.send(actor, command, data);
    if (status !== 200) throw new Error(`${command} in ${this.phase}: ${status} ${JSON.stringify(refused)}`);
    this.version = answer.version;
    this.phase = answer.phase;
    return this;
  }

  /** A document of this agreement, as an upload would have left it. */
  async document(kind = 'evidence'): Promise<string> {
    const documentId = randomUUID();
    await this.scene.sql(
      `insert into document (document_id, agreement_id, agency_id, kind, file_name, media_type, bytes, sha256, state, by_person, at)
       values ($1, $2, $3, $6, 'resolution.pdf', 'application/pdf', 1, $4, 'notScanned', $5, now())`,
      [documentId, this.agreementId, fairview, 'a'.repeat(64), people.official.person, kind],
    );
    return documentId;
  }

  async digest(): Promise<string> {
    return (await this.scene.call(people.official, 'agreement.get', { agreementId: this.agreementId })).data.textDigest;
  }

  async agreed(): Promise<this> {
    await this.and(people.programOffice, 'sendDraft', { digest: await this.digest() });
    const digest = await this.digest();
    await this.and(people.official, 'agreeText', { digest });
    return this.and(people.programOffice, 'agreeText', { digest });
  }

  async signed(): Promise<this> {
    await this.agreed();
    const digest = await this.digest();
    await this.and(people.agencyCounsel, 'clearText', { digest, agencyNote: null, iceNote: null });
    await this.and(people.iceCounsel, 'clearText', { digest, agencyNote: null, iceNote: null });
    await this.and(people.governingBody, 'recordAuthority', {
      digest,
      kind: 'resolution',
      body: 'The county commission of Fairview',
      number: '2026-114',
      decidedOn: this.scene.now.slice(0, 10),
      documentId: await this.document(),
    });
    await this.and(people.official, 'signForAgency', { digest, capacity: 'Sheriff of Fairview County' });
    return this.and(people.signatory, 'countersign', { digest, capacity: 'Deputy Director' });
  }

  /** What the worker does when both have signed. */
  async inForce(): Promise<this> {
    await this.signed();
    const answer = await handleAgreement(
      {
        actor: systemActors.sealer,
        provedAt: null,
        database: this.scene.worker,
        now: () => this.scene.now,
        ids: randomUUID,
        salts: () => 'ab'.repeat(16),
      },
      {
        agreementId: this.agreementId,
        expectedVersion: this.version,
        key: randomUUID(),
        data: { sha256: 'a'.repeat(64), bytes: 1000, documentId: await this.document('sealedAgreement') },
      },
      RecordSeal,
    );
    this.version = answer.version;
    this.phase = answer.phase;
    return this;
  }
}
