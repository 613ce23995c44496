import type { SourceKey } from '../sources.ts';
import type { Clause } from '../texts.ts';

/** Civil-rights law binds every agreement alike. */
export const civilRights = (sources: readonly SourceKey[]): Clause => ({
  id: 'civilRights',
  heading: 'Civil rights',
  standing: 'fixed',
  why: 'Federal civil-rights law applies to every agreement.',
  paragraphs: [
    'Both parties follow the Constitution and federal civil-rights law, among it Title VI of the Civil Rights Act of 1964, Section 504 of the Rehabilitation Act of 1973 and Title II of the Americans with Disabilities Act.',
    'Nobody is stopped, held, questioned or chosen for an interview under this agreement because of race, color, religion, sex, ethnicity, national origin or language.',
    'Each party tells the other within {complaintNoticeHours} hours of a lawsuit, a finding or an open investigation about civil rights that concerns work under this agreement. ICE may suspend the agreement until it is resolved.',
  ],
  sources,
});

/** How anybody can complain, and how soon the other party knows. */
export const complaints = (sources: readonly SourceKey[], whileOpen: readonly string[] = []): Clause => ({
  id: 'complaints',
  heading: 'Complaints',
  standing: 'fixed',
  why: 'The time limits are the same in every agreement of this kind.',
  paragraphs: [
    'A notice in English and Spanish, in each place where people meet officers who work under this agreement, says how to complain to the Agency and to the ICE Office of Professional Responsibility.',
    'A party that receives a complaint about work under this agreement tells the other within {complaintNoticeHours} hours, weekends and federal holidays not counted. It tells the other the result within {complaintResultDays} days of the resolution.',
    ...whileOpen,
    'Nobody is treated worse for a complaint made in good faith.',
  ],
  sources,
});

/** Who can be understood. Language adds duties and nothing else. */
export const interpreters = (who: string, sources: readonly SourceKey[]): Clause => ({
  id: 'interpreters',
  heading: 'Interpreters',
  standing: 'open',
  why: 'Who brings and pays the interpreter may be agreed otherwise. That there is one may not.',
  paragraphs: [
    'A person is spoken to in a language that the person understands, through a qualified interpreter in person, by telephone or by video where needed.',
    who,
    'The record says that the person was asked which language to use, and who interpreted.',
  ],
  sources,
});

/** Whose officers are whose. */
export const liability = (paragraphs: readonly string[], sources: readonly SourceKey[]): Clause => ({
  id: 'liability',
  heading: 'Liability',
  standing: 'fixed',
  why: 'The law decides it, not the parties.',
  paragraphs: [
    ...paragraphs,
    'Each party answers for its own officers and property. Nothing in this agreement gives a right to anybody who is not a party to it.',
  ],
  sources,
});
