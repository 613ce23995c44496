import type { Clause } from '../../texts.ts';

/** Functions of the task force model: in the field, during police work (agreement of 2025, V). */
export const functions: Clause = {
  id: 'functions',
  heading: 'Authorized functions',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(5): the powers of each officer must stand in the written agreement.',
  paragraphs: [
    {
      lead: 'During ordinary police work, and only as the ICE supervisor directs, an authorized officer of {unit} may',
      items: [
        'ask a person who is believed to be a noncitizen about the right to be or remain in the United States;',
        'take and send fingerprints and photographs, and search federal immigration records;',
        'arrest without a warrant for an immigration violation where federal law allows it and the person is likely to escape before a warrant can be had;',
        'serve a warrant of arrest for an immigration violation that an ICE officer has signed;',
        'take and consider evidence, and take a sworn statement;',
        'prepare charging papers, which take effect only when an ICE officer signs them;',
        'prepare a detainer for an ICE officer to sign;',
        'take a person into custody for ICE and bring the person to a place that ICE names;',
        'give evidence about what was done under this agreement.',
      ],
    },
    'The officer tells the ICE supervisor before these powers are used or, where that is not possible, as soon as practicable. Every arrest is reported to ICE the same day.',
    'An operation that is only about immigration needs the written approval of ICE before it begins.',
    'A person who claims to be a citizen of the United States is referred to ICE at once, and within one hour at the latest.',
  ],
  sources: ['K46', 'K54'],
};
