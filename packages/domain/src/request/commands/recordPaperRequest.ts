import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { askedTwice, asks } from '../asks.ts';
import { means } from '../facts.ts';
import { defineCommand } from '../parts.ts';

export const RecordPaperRequest = defineCommand({
  type: 'RecordPaperRequest',
  says: 'The program office records a request that came by letter or telephone, with the date it came and who wrote or called.',
  from: ['unopened'],
  to: ['submitted'],
  by: ['ice.programOffice'],
  payload: z.strictObject({
    requestId: id,
    agencyId: id,
    earlierRequestId: z.nullable(id),
    receivedOn: date,
    means,
    documentId: z.nullable(id),
    writer: typed,
    asks,
  }),
  texts: { writer: 'both' },
  decide: (_request, data, { today, clocks, calendar, gathered: { reference, earlierRequest, edition } }) => {
    if (data.receivedOn > today) return refuse({ code: 'dateInFuture', date: data.receivedOn });
    if (data.means === 'letter' && data.documentId === null) return refuse({ code: 'scanMissing' });
    if (data.earlierRequestId !== null && earlierRequest?.agencyId !== data.agencyId) return refuse({ code: 'notYourAgency' });
    if (data.earlierRequestId !== null && earlierRequest?.ended === false) return refuse({ code: 'earlierRequestOpen' });
    const twice = askedTwice(data.asks);
    if (twice !== undefined) return refuse(twice);
    if (reference === null) return refuse({ code: 'referenceMissing' });
    if (edition === null) return refuse({ code: 'editionUnknown' });
    const filed = { ...data, asks: [...data.asks], reference, edition: edition.editionId };
    return accept([{ type: 'PaperRequestRecorded', data: { ...filed, dueOn: dueOn(today, clocks.acknowledge, calendar) } }]);
  },
});
