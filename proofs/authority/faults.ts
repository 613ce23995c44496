import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

type Edit = readonly [file: string, from: string, to: string];
const fault = (name: string, says: string, ...edits: readonly Edit[]): Fault => ({
  name,
  says,
  plant: (scratchDir) => {
    for (const [file, from, to] of edits) replaceOnce(scratchDir, file, { from, to });
  },
});
const policies = 'packages/database/migrations/0005_policies.sql';

export const faults: readonly Fault[] = [
  fault('procedureWithoutPolicy', 'A door offers a procedure that the matrix does not name.', [
    'apps/api/src/request/router.ts',
    'export const homeRouter = router({',
    'export const homeRouter = router({ peek: signedIn.query(() => null),',
  ]),
  fault('roleTooMany', 'A preparer may submit a request.', [
    'packages/domain/src/request/commands/submitRequest.ts',
    "by: ['agency.official']",
    "by: ['agency.official', 'agency.preparer']",
  ]),
  fault('stepUpNotAsked', 'Who decides about a request need not have shown both factors just now.', [
    'apps/api/src/request/handle.ts',
    'if (shut === undefined) needProof(spec, caller);',
    '',
  ]),
  fault('denyEverything', 'The doors refuse everybody.', ['apps/api/src/doorParts.ts', 'actor: found?.actor ?? null,', 'actor: null,']),
  fault(
    'hiddenFieldReturned',
    'An agency is shown what ICE keeps for itself about its request.',
    ['packages/domain/src/request/view.ts', "return { ...without(state, 'internal'), content };", 'return { ...state, content } as never;'],
    [
      policies,
      "create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency() and audience in ('both', 'agency'))",
      'create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency())',
    ],
  ),
  fault('orPolicy', 'A policy of the typed texts lets an agency in by one of two conditions, not by both.', [
    policies,
    "create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency() and audience in ('both', 'agency'))",
    "create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency() or audience in ('both', 'agency'))",
  ]),
];
