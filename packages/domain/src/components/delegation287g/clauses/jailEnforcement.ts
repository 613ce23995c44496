import type { Clause } from '../../texts.ts';

/** Functions of the jail enforcement model: inside the jail only (agreements of 2020 and 2025, IV.A). */
export const functions: Clause = {
  id: 'functions',
  heading: 'Authorized functions',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(5): the powers of each officer must stand in the written agreement.',
  paragraphs: [
    {
      lead: 'In {facility} only, with people who are held there after an arrest on a State or local charge, and only as the ICE supervisor directs, an authorized officer may',
      items: [
        'ask a person who is believed to be a noncitizen about the right to be or remain in the United States;',
        'take and send fingerprints and photographs, and search federal immigration records;',
        'take and consider evidence, and take a sworn statement;',
        'serve a warrant of arrest for an immigration violation that an ICE officer has signed;',
        'prepare charging papers, which take effect only when an ICE officer signs them;',
        'prepare a detainer for an ICE officer to sign;',
        'hold a person for transfer to ICE after the local charge is resolved, for the time that the law allows.',
      ],
    },
    'An authorized officer does nothing else under federal authority. Nobody is arrested on a local charge in order to be questioned under this agreement.',
    'A person who claims to be a citizen of the United States is referred to ICE at once, and within one hour at the latest.',
  ],
  sources: ['K46', 'K51'],
};
