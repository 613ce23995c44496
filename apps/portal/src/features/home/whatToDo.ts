import { en, sayQuestionsAsked } from '@ice-access/domain/wording';

const buttons: Readonly<Record<string, string>> = {
  agencySends: 'Go on with the draft',
  agencyCompletes: 'Complete the request',
  agencyTakesOver: 'Take it over',
  bothAnswer: 'Answer the sections',
  agencyAnswers: 'Answer the sections',
  outcomesProposed: 'Go to the determination',
  proposalsAnswered: 'Answer the proposals',
  determinationConcurred: 'Read and concur',
  agencyReadsText: 'Read the text',
  bothReadText: 'Read the text',
  agencyAnswersChange: 'Answer the change',
  bothAnswerChanges: 'Answer the changes',
  counselClear: 'Clear the text',
  authorityShown: 'Show the authority',
  agencySigns: 'Read and sign',
  readinessConfirmed: 'Confirm readiness',
};

/** What a line of the list says, and what its button does. */
export function whatToDo(kind: 'request' | 'agreement' | 'questions', what: string): { says: string; does: string } {
  if (kind === 'questions') return { says: sayQuestionsAsked(Number(what)), does: 'Read and reply' };
  const steps: Readonly<Record<string, string>> = kind === 'request' ? en.request.nextSteps : en.agreement.nextSteps;
  const says = what === 'ends' ? 'The agreement ends.' : (steps[what] ?? what);
  return { says: says.replace(/\.$/, ''), does: buttons[what] ?? 'Open it' };
}
