import type { Clause } from '../../texts.ts';

export const authority: Clause = {
  id: 'authority',
  heading: 'Authority',
  standing: 'fixed',
  why: 'It says under whose authority each officer acts.',
  paragraphs: [
    'ICE acts under its authority to investigate federal offenses. The Agency’s officers act under the law of their State and the policies of the Agency, and under federal authority only as far as a written designation says.',
    'The Agency declares that whoever signs for it may do so. The evidence is filed before the signature.',
  ],
  sources: ['K31', 'K71'],
};

/** The charter: what this kind of task force is for. */
export const charter = (paragraphs: readonly string[], sources: Clause['sources']): Clause => ({
  id: 'functions',
  heading: 'Charter of the task force',
  standing: 'open',
  why: 'What the task force works on is agreed with each partner. The limits stay.',
  paragraphs: [
    ...paragraphs,
    'The task force opens a case on a stated fact and not because of race, color, religion, sex, ethnicity, national origin or language.',
    'Before a case is opened the partners check that it does not cross another investigation. A connection with terrorism goes to the Joint Terrorism Task Force at once.',
  ],
  sources,
});
export const membership: Clause = {
  id: 'membership',
  heading: 'Membership and assigned officers',
  standing: 'open',
  why: 'How many officers, and for how long, is agreed for each partner.',
  paragraphs: [
    'The Agency assigns up to {officersMax} investigators for {assignmentTerm}. ICE may refuse an officer, and the Agency may call one back at any time.',
    'An assigned officer works at {workplace}, passes the background check that the systems require, and keeps the Agency’s policies on force, pursuit and cameras.',
  ],
  sources: ['K71', 'ours'],
};
export const supervision: Clause = {
  id: 'supervision',
  heading: 'Command and supervision',
  standing: 'fixed',
  why: 'An audit found that supervision was not defined.',
  paragraphs: [
    'The task force is led by {supervisorPosition}. The Agency’s commander sits with the partners, who meet every three months.',
    'Discipline stays with each party.',
  ],
  sources: ['K63', 'K71'],
};
export const designation: Clause = {
  id: 'designation',
  heading: 'Customs designation',
  standing: 'fixed',
  why: '19 U.S.C. 1401(i) and ICE’s own rules decide it.',
  paragraphs: [
    'Where the charter needs customs authority, ICE may designate a named officer after the standard training, for two years, in writing. The designation can be renewed after a new training and can be revoked at any time.',
    'The Agency tells ICE within {complaintNoticeHours} hours of a fact that speaks against an officer’s designation. Badge and credentials are returned when it ends.',
  ],
  sources: ['K28'],
};
export const money: Clause = {
  id: 'money',
  heading: 'Costs and repayment of overtime',
  standing: 'fixed',
  why: 'Payments from the Treasury Forfeiture Fund have their own law.',
  paragraphs: [
    'The Agency pays the salaries and benefits of its officers. Overtime may be repaid from the Treasury Forfeiture Fund under 31 U.S.C. 9703 and 9705, where the task force is in ICE’s plan of the fiscal year and money is available. Nothing is promised before.',
    'Claims are made under the Agency’s identifier {ori} within {reportDays} days after each quarter, with hours by officer. Records are kept for inspection.',
    'Property that is forfeited is shared under the guidelines of the Department of the Treasury.',
  ],
  sources: ['K71'],
};
