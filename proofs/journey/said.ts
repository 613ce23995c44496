import type { Said } from '../../apps/e2e/src/questions.ts';

/** What an agency answers in these journeys. The program it has in mind comes from the plan; the rest is a middling county. */
export const agencySays = (needs: string, programs: string): Said => [
  ['Which office makes this request?', 'Office of the Sheriff'],
  ['Who has the power to sign', 'A county commission or board of supervisors'],
  ['How does your governing body stand', 'It has agreed'],
  ['Who would do the work day by day?', 'Our own agency'],
  ['What does your agency need help with?', needs],
  ['What should be different one year from now?', 'Nobody waits days for an answer, and nothing goes unanswered at night.'],
  ['How often in the last 12 months did you ask ICE', '11'],
  ['Which programs do you have in mind?', programs],
  ['How many sworn officers', '40'],
  ['How many beds', '96'],
  ['How many people does the jail book', '7'],
  ['Which civil-rights matters', 'None'],
  ['What lies in your jurisdiction', 'A seaport'],
  ['How many visits to your jail', '48'],
  ['How many of these visits', '20'],
  ['How many queries a month', '60'],
];

/** What ICE's liaisons answer. */
export const iceSays: Said = [
  ['How far is the nearest ICE office', '38'],
  ['How far away is the nearest supervisor', '38'],
  ['How many delegated officers', '6'],
  ['Which sources were looked at?', 'Federal and state court records|Public reports and the press'],
  ['What do they show', 'Nothing found'],
];
