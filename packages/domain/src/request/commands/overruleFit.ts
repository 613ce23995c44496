import * as z from 'zod/mini';
import { subject } from '../../components/subjectSchema.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { overruledBand } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

/** The points are advice: a side that sees it otherwise says so, and the points stay as they are beside its word. */
export const OverruleFit = defineCommand({
  type: 'OverruleFit',
  says: 'A side sees the fit of a program otherwise than the points do, and says why. Both sides read it beside the points.',
  from: ['assessing', 'determining'],
  to: ['assessing', 'determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ subject, band: overruledBand, reason: typed }),
  texts: { reason: 'both' },
  precondition: mayDetermine,
  decide: (_request, data) => accept([{ type: 'FitOverruled', data }]),
});
