import type { Clause } from '../../texts.ts';

export const authority: Clause = {
  id: 'authority',
  heading: 'Authority',
  standing: 'fixed',
  why: 'It says under whose authority each officer acts.',
  paragraphs: [
    'ICE acts under its authority to investigate federal offenses. The Agency’s officers act under the law of their State and the policies of the Agency. This agreement gives nobody the power of an immigration officer.',
    'The Agency declares that whoever signs for it may do so. The evidence is filed before the signature.',
  ],
  sources: ['K26', 'K31', 'K71'],
};
export const functions: Clause = {
  id: 'functions',
  heading: 'Joint operations',
  standing: 'open',
  why: 'The field of work may be agreed otherwise. That each operation has a plan may not.',
  paragraphs: [
    'The parties investigate together {gangProblem} in {area}. The Special Agent in Charge leads; the National Gang Unit supports.',
    'Each operation has a written plan before it starts: its purpose, who commands, which officers take part, what is done about people who are found by chance, and a civil-rights check by a named office.',
    'A person is not made part of an operation because of race, color, religion, sex, ethnicity, national origin or language, or because of tattoos, clothing or company alone.',
    'Before an operation the parties check that it does not cross another investigation.',
  ],
  sources: ['K26', 'ours'],
};
export const assignment: Clause = {
  id: 'assignment',
  heading: 'Assigned officers',
  standing: 'open',
  why: 'How many officers, and for how long, is agreed for each partner.',
  paragraphs: [
    'The Agency assigns up to {officersMax} investigators for {assignmentTerm}. ICE may refuse an officer, and the Agency may call one back at any time.',
    'An assigned officer keeps the Agency’s policies on force, pursuit and cameras. Where policies differ, the stricter one applies to that officer.',
  ],
  sources: ['K71', 'ours'],
};
export const supervision: Clause = {
  id: 'supervision',
  heading: 'Command and supervision',
  standing: 'fixed',
  why: 'An audit found that supervision was not defined.',
  paragraphs: [
    'During a joint operation {supervisorPosition} directs the work. The Agency’s commander takes part in planning and can stop the part of the Agency’s officers at any time.',
    'Discipline stays with each party.',
  ],
  sources: ['K63', 'K71'],
};
export const money: Clause = {
  id: 'money',
  heading: 'Costs and repayment of overtime',
  standing: 'fixed',
  why: 'Payments from the Treasury Forfeiture Fund have their own law.',
  paragraphs: [
    'The Agency pays the salaries and benefits of its officers. Overtime for a joint operation may be repaid from the Treasury Forfeiture Fund under 31 U.S.C. 9703 and 9705, where the operation is in ICE’s plan of the fiscal year and money is available. Nothing is promised before.',
    'Claims are made under the Agency’s identifier {ori} within {reportDays} days after each quarter, with hours by officer. Records are kept for inspection.',
    'Property that is forfeited is shared under the guidelines of the Department of the Treasury.',
  ],
  sources: ['K71'],
};
