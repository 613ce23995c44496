import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const OpenRequest = defineCommand({
  type: 'OpenRequest',
  says: 'The agency starts a request, and names its earlier one where there was one.',
  from: ['unopened'],
  to: ['draft'],
  by: ['agency.preparer', 'agency.official'],
  payload: z.strictObject({ requestId: id, agencyId: id, earlierRequestId: z.nullable(id) }),
  decide: (_request, data, { actor, gathered: { reference, earlierRequest, edition } }) => {
    if (actor.party !== 'agency' || actor.agencyId !== data.agencyId) return refuse({ code: 'notYourAgency' });
    if (data.earlierRequestId !== null && earlierRequest?.agencyId !== data.agencyId) return refuse({ code: 'notYourAgency' });
    if (data.earlierRequestId !== null && earlierRequest?.ended === false) return refuse({ code: 'earlierRequestOpen' });
    if (reference === null) return refuse({ code: 'referenceMissing' });
    if (edition === null) return refuse({ code: 'editionUnknown' });
    return accept([{ type: 'RequestOpened', data: { ...data, reference, edition: edition.editionId } }]);
  },
});
