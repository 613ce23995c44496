import type { Clause } from '../../texts.ts';

/** Who pays what. The warrant service officer agreements have the agency pay the journey to the training too, and no systems clause. */
export const costs = (more: readonly string[]): Clause => ({
  id: 'costs',
  heading: 'Costs and systems',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(1): at the expense of the State or its subdivision.',
  paragraphs: [
    'The Agency pays the salaries, benefits and overtime of its officers and its own supplies. ICE pays the instructors.',
    ...more,
  ],
  sources: ['K46', 'K51', 'K53', 'K54'],
});
