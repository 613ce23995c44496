import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';
import { rowShut } from '../tableRows.ts';

export const AskAboutOutcome = defineCommand({
  type: 'AskAboutOutcome',
  says: 'Either side asks about one row before it agrees; the other side answers, and both read it.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ askId: id, trackId: id, question: typed }),
  texts: { question: 'both' },
  precondition: (request, situation) =>
    mayDetermine(request, situation) ?? (request.tracks.length === 0 ? { code: 'noTracks' } : undefined),
  decide: ({ tracks, questions = [] }, data) => {
    const shut = rowShut(tracks, data.trackId);
    if (shut !== undefined) return refuse(shut);
    if (questions.some(({ askId }) => askId === data.askId)) return refuse({ code: 'idTaken', id: data.askId });
    return accept([{ type: 'OutcomeQuestioned', data }]);
  },
});
