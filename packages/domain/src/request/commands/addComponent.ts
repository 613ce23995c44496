import { subjectKey } from '../../components/subject.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { isConsidered } from '../determination.ts';
import { track } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

export const AddComponent = defineCommand({
  type: 'AddComponent',
  says: 'Either side puts one more component on the table.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: track,
  precondition: mayDetermine,
  decide: ({ tracks }, data) => {
    const key = subjectKey(data.subject);
    if (isConsidered(tracks, key)) return refuse({ code: 'alreadyConsidered', subject: key });
    if (tracks.some(({ trackId }) => trackId === data.trackId)) return refuse({ code: 'trackIdTaken', trackId: data.trackId });
    return accept([{ type: 'ComponentAdded', data }]);
  },
});
