import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { mustBeAgreedText } from '../page.ts';
import { defineCommand } from '../parts.ts';

// Who signs is often not the agency that asked: a commission, a board, a mayor. Hence two offices.
export const SignForAgency = defineCommand({
  type: 'SignForAgency',
  says: 'The authorized official, or the governing body, signs first, in the office that the authority names.',
  from: ['agencySigning'],
  to: ['countersigning'],
  by: ['agency.official', 'agency.governingBody'],
  fresh: true,
  payload: z.strictObject({ digest: sha256, capacity: typed }),
  texts: { capacity: 'both' },
  decide: (agreement, data, { today, clocks, calendar, content }) => {
    const other = mustBeAgreedText(data.digest, agreement, content);
    if (other !== undefined) return refuse(other);
    return accept([{ type: 'SignedForAgency', data: { ...data, dueOn: dueOn(today, clocks.iceSigns, calendar) } }]);
  },
});
