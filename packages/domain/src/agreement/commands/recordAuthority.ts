import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { date, id, number, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { authorityKind } from '../facts.ts';
import { mustBeAgreedText } from '../page.ts';
import { defineCommand } from '../parts.ts';

// Knox County, Tennessee: signed in 2017, found in 2021 without proper county approval. Evidence comes before the signature.
export const RecordAuthority = defineCommand({
  type: 'RecordAuthority',
  says: 'The agency shows that it may sign this text: a resolution of its governing body, or the law that gives the power.',
  from: ['authority'],
  to: ['agencySigning'],
  by: ['agency.governingBody', 'agency.official'],
  payload: z.strictObject({
    digest: sha256,
    kind: authorityKind,
    body: typed,
    number: z.nullable(number),
    decidedOn: date,
    documentId: z.nullable(id),
  }),
  texts: { body: 'both' },
  decide: (agreement, data, { today, clocks, calendar, content }) => {
    const other = mustBeAgreedText(data.digest, agreement, content);
    if (other !== undefined) return refuse(other);
    if (data.decidedOn > today) return refuse({ code: 'dateInFuture', date: data.decidedOn });
    if (data.kind === 'resolution' && data.documentId === null) return refuse({ code: 'evidenceMissing', needs: 'document' });
    if (data.kind === 'resolution' && data.number === null) return refuse({ code: 'evidenceMissing', needs: 'number' });
    return accept([{ type: 'AuthorityRecorded', data: { ...data, dueOn: dueOn(today, clocks.agencySigns, calendar) } }]);
  },
});
