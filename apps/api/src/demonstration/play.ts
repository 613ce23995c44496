import { Readable } from 'node:stream';
import type { Answers } from '@ice-access/domain/assessment';
import type { Subject } from '@ice-access/domain/components';
import type { Actor } from '@ice-access/domain/parties';
import { scopeOf } from '../account/scope.ts';
import type { AgreementSpec } from '../agreement/handle.ts';
import { handleAgreement } from '../agreement/handle.ts';
import { type OpenedAgreement, readAgreement } from '../agreement/onFile.ts';
import { textOf } from '../agreement/text.ts';
import { attach } from '../document/attach.ts';
import type { CaseRef } from '../document/case.ts';
import type { RequestSpec } from '../request/deed.ts';
import { handle } from '../request/handle.ts';
import { readRequest } from '../request/onFile.ts';
import type { DemoAgency } from './agencies.ts';
import { onePage } from './onePage.ts';
import type { Stage } from './stage.ts';

/** One selected program on its way to an agreement. */
export interface PlayedAgreement {
  readonly agreementId: string;
  readonly subject: Subject;
}

/** One case while it is played. Everything goes through the handlers that the two doors use. */
export class Play {
  readonly requestId: string;
  readonly agreements: PlayedAgreement[] = [];
  answers: Answers = {};
  /** Of the last event that this story wrote; the calendar writes only where a story has nothing more to say. */
  #version = 0;
  readonly stage: Stage;
  readonly agency: DemoAgency;
  /** Of its questions; the current one where nothing is said. */
  readonly edition: string | undefined;

  constructor(stage: Stage, agency: DemoAgency, edition?: string) {
    this.edition = edition;
    this.stage = stage;
    this.agency = agency;
    this.requestId = stage.id();
  }

  get people() {
    return this.stage.cast.of(this.agency);
  }

  /** The request as its log has it. */
  onFile(actor: Actor) {
    const { database } = this.stage.caller(actor);
    return database.reading(scopeOf(actor), (tx) => readRequest(tx, this.requestId));
  }

  async send(actor: Actor, spec: RequestSpec, data: object): Promise<void> {
    const input = { requestId: this.requestId, expectedVersion: this.#version, key: this.stage.id(), data };
    const caller = { ...this.stage.caller(actor), edition: this.edition };
    this.#version = (await handle(caller, input, spec)).version;
  }

  /** An agreement with the digest of its text, as this actor reads it. */
  agreement(actor: Actor, agreementId: string): Promise<{ state: OpenedAgreement; digest: string; version: number }> {
    const { database } = this.stage.caller(actor);
    return database.reading(scopeOf(actor), async (tx) => {
      const onFile = await readAgreement(tx, agreementId);
      if (onFile === undefined || onFile.state.phase === 'unopened') throw new Error(`the agreement ${agreementId} was not opened`);
      const { content } = await textOf(tx, onFile.state);
      return { state: onFile.state, digest: content.textDigest, version: onFile.head.sequence };
    });
  }

  /** Sends a command about an agreement; the data may depend on the digest of the text that was read. */
  async sign(actor: Actor, spec: AgreementSpec, { of, data }: { of: PlayedAgreement; data: (digest: string) => object }): Promise<void> {
    const { digest, version } = await this.agreement(actor, of.agreementId);
    const input = { agreementId: of.agreementId, expectedVersion: version, key: this.stage.id(), data: data(digest) };
    await handleAgreement(this.stage.caller(actor), input, spec);
  }

  /** Attaches a one-page document, the way an upload does. */
  async document(actor: Actor, { of, kind, title }: { of: CaseRef; kind: string; title: string }): Promise<string> {
    const { stage } = this;
    const documentId = stage.id();
    const { database } = stage.caller(actor);
    const received = await stage.store.receive(Readable.from([onePage(title)]), documentId);
    const what = {
      of,
      kind,
      fileName: `${title}.pdf`,
      content: { type: 'application/pdf', extension: 'pdf' },
      key: stage.id(),
      documentId,
      at: stage.at,
    };
    const answer = await attach({ database, store: stage.store }, actor, { ...what, received });
    if (typeof answer === 'string') throw new Error(`a document of the demonstration was refused: ${answer}`);
    return answer.attached.documentId;
  }
}
