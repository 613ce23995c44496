import * as before from '../../2026-1/sections/needs.ts';
import { changed } from './change.ts';

const visits = { required: true, kind: 'number', unit: 'visits', min: 0, max: 5_000, whole: true } as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An agreement that ended, and one that never came about, are told apart: an old "it has ended" has to be looked at again. */
export const workingWithIce = changed(before.workingWithIce, {
  adds: [
    {
      after: 'visitsServed',
      question: {
        id: 'visitsByMonth',
        changedBy: 'nobody',
        kind: 'list',
        row: 'month',
        rowsMax: 12,
        columns: [
          {
            id: 'month',
            label: 'Month',
            required: true,
            kind: 'choice',
            choices: months.map((label) => ({ value: label.toLowerCase(), label })),
          },
          { id: 'asked', label: 'Asked for', ...visits },
          { id: 'served', label: 'Took place', ...visits },
        ],
        text: 'How do the visits spread over the months?',
        help: 'One row for each month that you have figures for.',
        why: 'A year with a steady need and a year with one busy month are not the same.',
        who: 'Jail administrator',
        about: 'context',
        required: 'optional',
        requiredFor: ['delegation287g', 'criminalAlienProgram'],
        source: 'K14',
      },
    },
  ],
  instead: [
    {
      id: 'earlierAgreement',
      kind: 'choice',
      choices: [
        { value: 'none', label: 'None' },
        { value: 'current', label: 'Yes, in force today' },
        { value: 'endedByUs', label: 'Yes, and our agency ended it' },
        { value: 'endedByIce', label: 'Yes, and ICE ended it' },
        { value: 'neverSigned', label: 'We asked for one that was never signed' },
      ],
      text: 'Has your agency had an agreement with ICE before?',
      help: 'Of any kind.',
      why: 'An earlier agreement and this request belong together.',
      who: 'Agency counsel',
      about: 'context',
      changedBy: 'nobody',
      source: 'K10',
    },
  ],
});
