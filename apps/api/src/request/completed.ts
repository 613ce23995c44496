import { type Answers, asksOf, currentEdition, editionOf } from '@ice-access/domain/assessment';
import { subjectKey } from '@ice-access/domain/components';
import type { RequestState } from '@ice-access/domain/request';
import { payloadOf } from '../command/envelope.ts';
import type { RequestSpec } from './deed.ts';

interface Rows {
  readonly state: RequestState;
  readonly answers: () => Promise<Answers>;
  readonly ids: () => string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const sectionsOf = (side: 'agency' | 'ice') => currentEdition.sections.filter((section) => section.side === side).map(({ id }) => id);

/** Some payload fields are no choice of the caller: the server knows them, and puts them in within the transaction. */
export const completed = {
  /** Before the payload is parsed: what has to be there, so that the domain's schema accepts what the client may leave out. */
  onTheWire(spec: RequestSpec, data: unknown): unknown {
    if (!isRecord(data)) return data;
    if (spec.type === 'SubmitRequest') return { ...data, asks: [], adviseUs: false };
    if (spec.type === 'StartAssessment')
      return { edition: currentEdition.id, agencySections: sectionsOf('agency'), iceSections: sectionsOf('ice'), ...data };
    return data;
  },

  /** Inside the transaction: what the agency asks for is read from the answers that it sends. */
  async fromRows(spec: RequestSpec, payload: object, { state, answers, ids }: Rows): Promise<object> {
    const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
    if (spec.type !== 'SubmitRequest' || edition === undefined || state.phase === 'unopened') return payload;
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
