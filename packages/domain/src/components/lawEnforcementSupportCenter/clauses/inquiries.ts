import type { Clause } from '../../texts.ts';

export const authority: Clause = {
  id: 'authority',
  heading: 'Authority',
  standing: 'fixed',
  why: 'It says what this arrangement does not give.',
  paragraphs: [
    'Ordinary communication with ICE about status needs no agreement: 8 U.S.C. 1357(g)(10). Access follows the Agency’s Originating Agency Identifier, {ori}, and the rules of the State’s system. The parties sign this agreement so that both can read and check how it is used.',
    'This agreement gives no officer of the Agency any power of an immigration officer.',
    'The Agency declares that whoever signs for it may do so. The evidence is filed before the signature.',
  ],
  sources: ['K25', 'K46', 'ours'],
};
export const users: Clause = {
  id: 'users',
  heading: 'Who may ask',
  standing: 'fixed',
  why: 'The rules for criminal-justice information bind every user.',
  paragraphs: [
    'Only users whom the Agency has named, at most {usersMax}, and who were trained within the last two years send inquiries. The coordinator is {coordinator}.',
    'A user who leaves the role loses access the same day. The Agency keeps the list of users and gives it to ICE when ICE asks.',
  ],
  sources: ['K25', 'ours'],
};
export const asking: Clause = {
  id: 'asking',
  heading: 'When to ask',
  standing: 'open',
  why: 'The local rule on when to ask is the Agency’s own.',
  paragraphs: [
    'An inquiry is sent only about a person who is under arrest or lawful investigation, for the purpose codes that the State’s system allows.',
    'Each inquiry carries the name of the user, a case number and a purpose, and is kept in the Agency’s log. The Agency’s written rule on when to ask is {localRule}.',
    'Nobody is asked about because of race, color, religion, sex, ethnicity, national origin or language.',
  ],
  sources: ['K25', 'K25c', 'ours'],
};
export const answers: Clause = {
  id: 'answers',
  heading: 'What an answer is',
  standing: 'fixed',
  why: 'An audit found that a search by name has limits.',
  paragraphs: [
    'An answer is information. It is not a warrant and not a detainer, and by itself no ground to stop, arrest or hold a person.',
    'An answer rests on a name and a date of birth until fingerprints confirm it. The Agency acts on it only after it has confirmed identity.',
    'ICE answers at any hour; how long an answer takes depends on the inquiry. A confirmation of a record in the national system is given within ten minutes.',
    'Information about victims that 8 U.S.C. 1367 protects is not given to anybody outside the exceptions of that law. The Agency keeps no copy of an answer longer than its case needs.',
  ],
  sources: ['K20', 'K67', 'K68', 'K69'],
};
export const audit: Clause = {
  id: 'audit',
  heading: 'Log, audit and misuse',
  standing: 'fixed',
  why: 'What is not logged cannot be checked.',
  paragraphs: [
    'The Agency audits its log at least every 12 months and gives ICE the date and the result. ICE may see the log at any time.',
    'The Agency tells ICE of a misuse within {complaintNoticeHours} hours, takes the user’s access away until it is resolved, and says what was done.',
    'Each party pays its own staff, lines and equipment. ICE charges nothing for an answer or for training.',
  ],
  sources: ['K25', 'ours'],
};
