import { partyBlanks } from '../provisions/index.ts';
import type { Blank, ComponentTexts, ModelTexts } from '../texts.ts';
import { charter } from './clauses/charter.ts';
import { clausesOf } from './clauses/model.ts';
import { clocks } from './clocks.ts';
import type { models } from './models.ts';
import { readiness } from './readiness.ts';

const blanks: readonly Blank[] = [
  ...partyBlanks,
  { key: 'objective', label: 'Local need', help: 'One sentence from the determination: what the partnership is for.', kind: 'text' },
  { key: 'area', label: 'Area', help: 'Where the task force works.', kind: 'text' },
  { key: 'officersMax', label: 'Investigators, at most', help: 'How many the agency assigns.', kind: 'number' },
  { key: 'assignmentTerm', label: 'Length of the assignment', help: '“one year, full time”.', kind: 'text' },
  { key: 'workplace', label: 'Workplace', help: 'Where the officers work: “the task force office in Fairview”.', kind: 'text' },
  { key: 'supervisorPosition', label: 'Position of the ICE supervisor', help: 'The position, not a person.', kind: 'text' },
  { key: 'ori', label: 'Originating Agency Identifier', help: 'Nine characters, as in the register.', kind: 'text' },
];
const counted = ['investigations opened and closed', 'indictments', 'arrests by kind', 'convictions', 'seizures by kind and value'];

export const texts = {
  edition: '2026-1',
  models: {
    documentAndBenefitFraud: {
      subtitle: 'Document and Benefit Fraud Task Force',
      clauses: clausesOf({
        purpose:
          'This memorandum of understanding, called “this agreement”, says how the Agency takes part in a Document and Benefit Fraud Task Force.',
        charter: charter(
          [
            'The task force investigates false papers, and fraud to obtain immigration or other public benefits, in {area}. It aims at those who make, sell or organize, and at what they earn.',
            'Federal partners may be prosecutors, the fraud units of other departments, postal inspectors and the inspectors general.',
          ],
          ['K27'],
        ),
        counted,
      }),
      blanks,
      readiness: readiness.documentAndBenefitFraud,
      clocks,
    },
    borderEnforcement: {
      subtitle: 'Border Enforcement Security Task Force',
      clauses: clausesOf({
        purpose:
          'This memorandum of understanding, called “this agreement”, says how the Agency takes part in a Border Enforcement Security Task Force.',
        charter: charter(
          [
            'The task force investigates smuggling of people, drugs, weapons and money, and violence connected with it, in {area}. The partners work under one roof.',
            'Public Law 112-205 of 7 December 2012 gives the aims of such units.',
          ],
          ['K70'],
        ),
        counted,
      }),
      blanks,
      readiness: readiness.borderEnforcement,
      clocks,
    },
    other: {
      subtitle: 'Task Force Participation',
      clauses: clausesOf({
        purpose:
          'This memorandum of understanding, called “this agreement”, says how the Agency takes part in the task force {taskForceName}.',
        charter: charter(
          ['The task force works on {charterSubject} in {area}. Its written charter names its members, its aims and how it ends.'],
          ['K4', 'ours'],
        ),
        counted,
      }),
      blanks: [
        ...blanks,
        { key: 'taskForceName', label: 'Name of the task force', help: 'As in its charter.', kind: 'text' },
        { key: 'charterSubject', label: 'What it works on', help: 'From the charter, in a few words.', kind: 'text' },
      ],
      readiness: readiness.other,
      clocks,
    },
  } satisfies { readonly [Key in (typeof models)[number]['key']]: ModelTexts },
} as const satisfies ComponentTexts;
