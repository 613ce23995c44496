import {
  type Answers,
  type Edition,
  editionOf,
  figuresContradicting,
  newerThan,
  questionOf,
  type Section,
  summaryOf,
} from '@ice-access/domain/assessment';
import { determinationRow, determinationTable, type RequestContent, type RequestState } from '@ice-access/domain/request';
import { digestOf } from '@ice-access/ledger';

/** The answers to the questions of these sections. */
export function answersIn(sections: readonly Section[], answers: Answers): Answers {
  const ids = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** What a page shows of one section, in one hash. */
export const sectionDigest = (edition: Edition, section: Section, answers: Answers): string =>
  digestOf({ edition: edition.id, section: section.id, answers: answersIn([section], answers) });

const agencySections = (edition: Edition): readonly Section[] => edition.sections.filter(({ side }) => side === 'agency');

/** What a draft's review page shows, in one hash. */
export const draftDigest = (edition: Edition, answers: Answers): string =>
  digestOf({ edition: edition.id, answers: answersIn(agencySections(edition), answers) });

/** What is frozen when a draft is sent. */
export const draftBody = (edition: Edition, answers: Answers) => ({
  edition: edition.id,
  answers: answersIn(agencySections(edition), answers),
});

/** The content of a request, summed up from its rows: what the rules may ask about. */
export function contentOf(state: RequestState, answers: Answers): RequestContent {
  const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
  const table = state.phase !== 'unopened' && 'civilRights' in state ? determinationTable(state) : null;
  const determinationDigest = digestOf(table);
  const rowDigests = rowDigestsOf(state);
  if (edition === undefined)
    return { missing: [], contradictions: [], newerEdition: null, draftDigest: '', sections: {}, determinationDigest, rowDigests };
  const summary = summaryOf(edition, answers);
  const digests = new Map(edition.sections.map((section) => [section.id, sectionDigest(edition, section, answers)]));
  return {
    missing: summary.missingAtFiling,
    contradictions: figuresContradicting(edition, answers).map(({ questions, sentence }) => ({
      sections: [...new Set(questions.flatMap((id) => questionOf(edition, id)?.section ?? []))],
      sentence,
    })),
    newerEdition: newerThan(edition.id)?.id ?? null,
    draftDigest: draftDigest(edition, answers),
    sections: Object.fromEntries(summary.sections.map(({ id, missing }) => [id, { missing, digest: digests.get(id) ?? '' }])),
    determinationDigest,
    rowDigests,
  };
}

/** What both sides read in each row on which something is proposed, in one hash a row. */
export function rowDigestsOf(state: RequestState): RequestContent['rowDigests'] {
  // Before there is a table, nothing is proposed; most cases that are listed or sent have none.
  if (state.phase === 'unopened' || !('civilRights' in state)) return {};
  return Object.fromEntries(
    state.tracks.flatMap((track) => {
      const row = determinationRow(track);
      return row === null ? [] : [[track.trackId, digestOf(row)]];
    }),
  );
}
