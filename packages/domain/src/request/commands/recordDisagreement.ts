import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

// In October 2009 ICE said that Houston had withdrawn, and the city said that it had not: what one side does not agree with is kept as it said it.
export const RecordDisagreement = defineCommand({
  type: 'RecordDisagreement',
  says: 'Either side records that it disagrees, with one row or with the whole. It stays for ever and stops nothing.',
  from: ['determining', 'deferred', 'headquartersReview'],
  to: ['determining', 'deferred', 'headquartersReview'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ disagreementId: id, trackId: z.nullable(id), text: typed }),
  texts: { text: 'both' },
  precondition: mayDetermine,
  decide: ({ tracks, disagreements = [] }, data) => {
    const { trackId, disagreementId } = data;
    if (trackId !== null && !tracks.some((track) => track.trackId === trackId)) return refuse({ code: 'unknownTrack', trackId });
    if (disagreements.some((one) => one.disagreementId === disagreementId)) return refuse({ code: 'idTaken', id: disagreementId });
    return accept([{ type: 'DisagreementRecorded', data }]);
  },
});
