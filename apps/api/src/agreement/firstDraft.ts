import { type Tx, tables } from '@ice-access/database';
import { type Answers, currentEdition, known, questionOf } from '@ice-access/domain/assessment';
import { loadTemplate, type Template } from '@ice-access/domain/components';
import { capitalized } from '@ice-access/register';
import { eq } from 'drizzle-orm';
import { sharedAnswers } from '../assessment/answers.ts';
import type { OpenedAgreement } from './onFile.ts';

interface Facts {
  readonly ori: string;
  readonly agency: string;
  readonly counties: readonly string[];
  readonly fieldOffice: string;
  readonly answers: Answers;
}

function answered(answers: Answers, ...ids: readonly string[]): string | undefined {
  for (const id of ids) {
    const question = questionOf(currentEdition, id);
    const value = question && known(question, answers[id]);
    if (typeof value === 'number' && value > 0) return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim().replace(/\.$/, '');
  }
  return undefined;
}

/**
 * Words for every blank, as far as the case knows them, so that the program office edits a draft and does not face an empty form.
 * What nobody said yet is put in general words that commit to nothing.
 */
export function suggestions({ ori, agency, counties, fieldOffice, answers }: Facts): Readonly<Record<string, string>> {
  const county = counties.length === 0 ? 'the area of the agency' : counties.map((one) => `${capitalized(one)} County`).join(', ');
  return {
    actingThrough: 'the office that signs below, with the consent that the law of its state requires',
    agencyContact: 'the office of the agency that made the request',
    iceContact: `the two liaisons of the ${fieldOffice}`,
    objective: answered(answers, 'objective') ?? 'to meet the local need that both parties assessed and determined together',
    officersMax: answered(answers, 'officersForJail', 'officersForField', 'investigatorsOffered') ?? '2',
    experienceYears: '2',
    trainingCourse: 'the course that ICE requires for this work, before anybody takes it up',
    authorizationTerm: 'two years',
    supervisorPosition: `the supervisor whom the ${fieldOffice} names by position`,
    officersPerSupervisor: '10',
    facility: `the jail of ${agency}`,
    unit: 'the unit that the agency names in writing',
    accessHours: 'at times that both contacts agree on in advance',
    interviewPlace: 'in a room that both can see and hear in private, or by video',
    ori,
    usersMax: '5',
    coordinator: 'the records supervisor',
    localRule: 'the written rule of the agency on when to ask',
    gangProblem: answered(answers, 'challengeInWords') ?? 'the cases that the determination describes',
    area: county,
    assignmentTerm: 'one year',
    workplace: `an office that the ${fieldOffice} provides`,
    taskForceName: `the local task force of ${county}`,
    charterSubject: answered(answers, 'objective') ?? 'what its charter says',
  };
}

/** Fills the blanks of a new agreement's text with what the case knows. */
export async function fillFirstDraft(
  tx: Tx,
  state: OpenedAgreement,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  const template: Template = await loadTemplate(state.subject);
  const [agency] = await tx.select().from(tables.agency).where(eq(tables.agency.agencyId, state.agencyId));
  const [office] = await tx.select().from(tables.fieldOffice).where(eq(tables.fieldOffice.key, state.fieldOffice));
  const answers = await sharedAnswers(tx, state.requestId, 'both');
  const words = suggestions({
    ori: agency?.ori ?? '',
    agency: agency?.displayName ?? '',
    counties: agency?.counties ?? [],
    fieldOffice: `${office?.name ?? state.fieldOffice} field office`,
    answers,
  });
  const rows = template.blanks.flatMap(({ key }) => {
    const value = words[key];
    return value === undefined || value === ''
      ? []
      : [{ agreementId: state.agreementId, key, agencyId: state.agencyId, value, version: 1, by, at: new Date(at) }];
  });
  if (rows.length > 0) await tx.insert(tables.agreementValue).values(rows);
}
