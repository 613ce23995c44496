import { editionOf, questionsOf } from '@ice-access/domain/assessment';
import { type FoundText, type Look, lookFrom } from '@ice-access/domain/wording';
import type { Case } from './useCase.ts';

/** The edition that a case is read with. */
export const editionFor = ({ edition }: { edition: string }) => editionOf(edition);

/** Ids to words, from what came with the case. */
export function lookOf({ view, people, texts, fieldOffice }: Pick<Case, 'view' | 'people' | 'texts' | 'fieldOffice'>): Look {
  const edition = editionFor(view);
  return lookFrom({
    people,
    texts: texts as Readonly<Record<string, FoundText>>,
    tracks: 'tracks' in view ? view.tracks : [],
    sections: Object.fromEntries(edition?.sections.map(({ id, title }) => [id, title]) ?? []),
    questions: Object.fromEntries(edition ? questionsOf(edition).map(({ id, text }) => [id, text]) : []),
    fieldOffices: fieldOffice ? { [fieldOffice.key]: fieldOffice.name } : {},
  });
}
