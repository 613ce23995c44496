import { partyBlanks } from '../provisions/index.ts';
import type { ComponentTexts } from '../texts.ts';
import { clauses } from './clauses/all.ts';
import { clocks } from './clocks.ts';
import { readiness } from './readiness.ts';

export const texts = {
  edition: '2026-1',
  models: {
    only: {
      subtitle: 'Operation Community Shield, Joint Operations',
      clauses,
      blanks: [
        ...partyBlanks,
        { key: 'objective', label: 'Local need', help: 'One sentence from the determination: what the partnership is for.', kind: 'text' },
        {
          key: 'gangProblem',
          label: 'The problem',
          help: 'What is investigated: “robberies and firearms sales by organized gangs”.',
          kind: 'text',
        },
        { key: 'area', label: 'Area', help: 'Where: “Fairview County and its cities”.', kind: 'text' },
        { key: 'officersMax', label: 'Investigators, at most', help: 'How many the agency assigns.', kind: 'number' },
        { key: 'assignmentTerm', label: 'Length of the assignment', help: '“one year” or “the time of each operation”.', kind: 'text' },
        { key: 'supervisorPosition', label: 'Position of the ICE supervisor', help: 'The position, not a person.', kind: 'text' },
        { key: 'ori', label: 'Originating Agency Identifier', help: 'Nine characters, as in the register.', kind: 'text' },
      ],
      readiness,
      clocks,
    },
  },
} as const satisfies ComponentTexts;
