import type { Clause } from '../../texts.ts';

const authority: Clause = {
  id: 'authority',
  heading: 'Authority',
  standing: 'fixed',
  why: 'The statute allows this agreement and sets its limits.',
  paragraphs: [
    'Section 287(g) of the Immigration and Nationality Act, 8 U.S.C. 1357(g), allows the Secretary of Homeland Security to authorize officers of a State or a political subdivision to perform functions of an immigration officer, under federal direction and supervision and to the extent consistent with State and local law.',
    'No officer serves under this agreement where a federal employee would lose a place because of it: 8 U.S.C. 1357(g)(6).',
    'The Agency declares that the law of its State allows this agreement, and that whoever signs for it may do so. The evidence is filed before the signature.',
  ],
  sources: ['K46', 'K31'],
};
const nomination: Clause = {
  id: 'nomination',
  heading: 'Nomination of officers',
  standing: 'fixed',
  why: 'Who may be authorized is decided by law and by ICE.',
  paragraphs: [
    'The Agency nominates up to {officersMax} officers. Each is a citizen of the United States, has {experienceYears} or more years of police or jail work, and has no open complaint of excessive force or discrimination.',
    'ICE carries out a background check and may refuse a nominee. The Agency gives ICE the disciplinary record of a nominee, and later of an authorized officer, when ICE asks.',
    'Where a bargaining agreement binds the Agency, the Agency settles the matter with the union before it nominates.',
  ],
  sources: ['K36', 'K51', 'K53', 'K54'],
};
const training: Clause = {
  id: 'training',
  heading: 'Training and certification',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(2): the agreement must require written certification of adequate training.',
  paragraphs: [
    'ICE trains each nominee: {trainingCourse}. The nominee passes each examination with 70 percent or more. Who fails one may repeat it once.',
    'ICE certifies in writing that an officer has the training. An officer whose refresher is overdue does not work under this agreement until it is done.',
  ],
  sources: ['K46', 'K36', 'K51', 'K54'],
};
const authorization: Clause = {
  id: 'authorization',
  heading: 'Authorization of each officer',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(5): duties, duration and the supervising position must be written for each officer.',
  paragraphs: [
    'ICE authorizes each officer by a letter that states the powers and duties, how long they last and the position of the ICE supervisor. The authorization lasts {authorizationTerm}.',
    'ICE may revoke an authorization at any time. The Agency tells ICE within 48 hours when an authorized officer leaves the role, and 90 days before where it can. Credentials and equipment are returned at once.',
    'No officer is authorized by this agreement alone.',
  ],
  sources: ['K46', 'K51', 'K54'],
};
const supervision: Clause = {
  id: 'supervision',
  heading: 'Direction and supervision',
  standing: 'fixed',
  why: '8 U.S.C. 1357(g)(3). An audit found that supervision was not defined.',
  paragraphs: [
    'In every use of federal authority under this agreement the officer is directed and supervised by ICE. The supervisor is {supervisorPosition}. One supervisor has no more than {officersPerSupervisor} officers.',
    'The supervisor can be reached while officers work under this agreement, reviews their work, and records the review. A difference of opinion goes to the contacts of both parties.',
    'For State and local duties the officer stays under the Agency’s own chain of command.',
  ],
  sources: ['K46', 'K63'],
};

/** Clauses on officers, alike in all three models; numbers and courses are filled in. */
export const officers: readonly Clause[] = [nomination, training, authorization, supervision];
export { authority };
