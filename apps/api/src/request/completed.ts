import { type Answers, asksOf, type Edition, editionOf } from '@ice-access/domain/assessment';
import { subjectKey } from '@ice-access/domain/components';
import type { RequestState } from '@ice-access/domain/request';
import { correctionPayload, handedOverDigest } from '../assessment/correction.ts';
import { payloadOf } from '../command/envelope.ts';
import type { RequestSpec } from './deed.ts';

interface Rows {
  readonly state: RequestState;
  readonly answers: () => Promise<Answers>;
  /** The corrected answers of a command, as they were sent. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly ids: () => string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const sectionsOf = (edition: Edition, side: 'agency' | 'ice') =>
  edition.sections.filter((section) => section.side === side).map(({ id }) => id);
/** Stands for the edition of the request, which nobody has to send: an assessment starts with the questions that its request has. */
const ownEdition = 'own';

/** Some payload fields are no choice of the caller: the server knows them, and puts them in within the transaction. */
export const completed = {
  /** Before the payload is parsed: what has to be there, so that the domain's schema accepts what the client may leave out. */
  onTheWire(spec: RequestSpec, data: unknown): unknown {
    if (!isRecord(data)) return data;
    if (spec.type === 'SubmitRequest') return { ...data, asks: [], adviseUs: false };
    if (spec.type === 'StartAssessment') return { edition: ownEdition, agencySections: [ownEdition], iceSections: [ownEdition], ...data };
    if (spec.type === 'CorrectAnswers') return correctionPayload(data);
    return data;
  },

  /** Inside the transaction: which edition it is, and what the agency asks for in the answers that it sends. */
  async fromRows(spec: RequestSpec, payload: object, { state, answers, sent, ids }: Rows): Promise<object> {
    const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
    if (edition === undefined || state.phase === 'unopened') return payload;
    if (spec.type === 'StartAssessment' && 'edition' in payload && payload.edition === ownEdition)
      return payloadOf(spec, {
        edition: edition.id,
        agencySections: sectionsOf(edition, 'agency'),
        iceSections: sectionsOf(edition, 'ice'),
      });
    if (spec.type === 'CorrectAnswers' && 'sectionId' in payload)
      return { ...payload, digest: handedOverDigest({ edition: edition.id, section: payload.sectionId, answers: sent }) };
    if (spec.type !== 'SubmitRequest') return payload;
    const { asks, adviseUs } = asksOf(edition, await answers());
    const before = new Map(state.tracks.map(({ subject, trackId }) => [subjectKey(subject), trackId]));
    // A track that was asked for before keeps its id when the request is sent again.
    return payloadOf(spec, {
      ...payload,
      adviseUs,
      asks: asks.map((subject) => ({ trackId: before.get(subjectKey(subject)) ?? ids(), subject })),
    });
  },
};
