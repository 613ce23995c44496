import {
  changes,
  civilRights,
  complaints,
  contacts,
  interpreters,
  liability,
  partiesAndPurpose,
  publicInformation,
  reports,
  review,
  startAndEnd,
} from '../../provisions/index.ts';
import type { SourceKey } from '../../sources.ts';
import type { Clause, Clocks } from '../../texts.ts';
import { costs } from './costs.ts';
import { authority, officers } from './officers.ts';

/** What differs between the three models. */
interface Differs {
  readonly purpose: string;
  readonly functions: Clause;
  readonly clocks: Clocks;
  readonly costs: readonly string[];
  readonly interpreter: string;
  readonly whileComplaintOpen: readonly string[];
  readonly counted: readonly string[];
  /** The signed copies from which facts and values are taken. */
  readonly copies: readonly SourceKey[];
}

/** The clauses of one model, in their order. */
export const clausesOf = ({ copies, clocks, ...model }: Differs): readonly Clause[] => [
  partiesAndPurpose([
    model.purpose,
    'The local need that it answers, as both parties determined it, is: {objective}.',
    'Nobody is bound to enter into such an agreement, and none is needed for ordinary cooperation with ICE.',
  ]),
  authority,
  model.functions,
  ...officers,
  costs(model.costs),
  interpreters(model.interpreter, copies),
  civilRights(copies),
  complaints(copies, model.whileComplaintOpen),
  reports(model.counted, ['K63', 'ours']),
  publicInformation(copies),
  liability(
    [
      'An officer who acts under this agreement is treated as a federal employee for claims under the Federal Tort Claims Act and for compensation for injury, and acts under color of federal authority for liability and immunity: 8 U.S.C. 1357(g)(7) and (8).',
      'The Agency works with ICE and the Department of Justice when a claim is made, and keeps what concerns it.',
    ],
    ['K46', ...copies],
  ),
  review(['K62', 'K65', ...copies], ['ICE may review the whole agreement every three years. The result is given to the Agency.']),
  contacts(copies),
  changes(copies),
  startAndEnd(
    clocks,
    copies,
    'When this agreement ends or is suspended, every authorization under it stops. Credentials, equipment and access are returned or closed within ten business days, and records are kept as federal law requires.',
  ),
];
