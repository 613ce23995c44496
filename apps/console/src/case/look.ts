import { currentEdition, editionOf } from '@ice-access/domain/assessment';
import { type Look, lookFrom } from '@ice-access/domain/wording';
import type { Outputs } from '../api.ts';

export const sectionTitle = (sectionId: string): string => currentEdition.sections.find(({ id }) => id === sectionId)?.title ?? sectionId;

/** Ids of a case to words. */
export function lookOf({
  people,
  texts,
  view,
  fieldOffice,
}: Pick<Outputs['request']['get'], 'people' | 'texts' | 'view' | 'fieldOffice'>): Look {
  return lookFrom({
    people,
    texts,
    ...('tracks' in view ? { tracks: view.tracks } : {}),
    sections: Object.fromEntries(
      (editionOf('edition' in view ? view.edition : '') ?? currentEdition).sections.map(({ id, title }) => [id, title]),
    ),
    ...(fieldOffice === null ? {} : { fieldOffices: { [fieldOffice.key]: fieldOffice.name } }),
  });
}
