import type { Clause } from '../../texts.ts';

/** Functions of the warrant service officer model: two powers, at release (agreements of 2019 and 2025). */
export const functions: Clause = {
  id: 'functions',
  heading: 'Authorized functions',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(5): the powers of each officer must stand in the written agreement.',
  paragraphs: [
    {
      lead: 'In {facility} only, with a person whose release from local custody is due, an authorized officer may do two things',
      items: [
        'serve a warrant of arrest for an immigration violation that an ICE officer has signed; and',
        'serve a warrant of removal that an ICE officer has signed.',
      ],
    },
    'An authorized officer does not question anybody about status or citizenship, and decides nothing about it. ICE decides for whom a warrant is made.',
    'The officer explains the warrant, gives the person a copy and tells ICE at once that it was served. An interpreter who was used is named on the warrant.',
    'After service the person is held for the time that the law allows and no longer. A person who claims to be a citizen of the United States is referred to ICE at once, and within one hour at the latest.',
  ],
  sources: ['K46', 'K52', 'K53'],
};
