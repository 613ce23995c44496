import { sayCommand } from '@ice-access/domain/wording';
import { Button } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { ActForm } from '../../act/ActForm.tsx';
import { area, type FormSpec, orNull } from '../../act/form.ts';
import type { AgreementCase } from './useAgreement.ts';

const answerForm = (clauseId: string, words: string): FormSpec => ({
  fields: [
    {
      kind: 'choice',
      name: 'answer',
      label: 'Your answer',
      choices: [
        { value: 'accepted', label: 'Accept the proposed words' },
        { value: 'countered', label: 'Offer other words' },
        { value: 'kept', label: 'Keep the words as they are' },
      ],
    },
    { ...area('text', 'Your words for this clause'), initial: words, when: ({ answer }) => answer === 'countered' },
    { ...area('reason', 'Reason, shown to the agency'), when: ({ answer }) => answer === 'countered' || answer === 'kept' },
  ],
  payload: ({ answer, text = '', reason = '' }) => ({
    clauseId,
    answer,
    text: answer === 'countered' ? orNull(text) : null,
    reason: answer === 'accepted' ? null : orNull(reason),
  }),
});
const proposeForm = (clauseId: string, words: string): FormSpec => ({
  fields: [{ ...area('text', 'Proposed words for this clause'), initial: words }, area('reason', 'Reason, shown to the agency')],
  payload: ({ text, reason }) => ({ clauseId, text, reason }),
});

interface ClauseFormsProps {
  readonly found: AgreementCase;
  readonly clauseId: string;
  readonly proposedBy: string | null;
  readonly words: string;
}

/** What ICE may say to one clause now: answer the agency's words, or propose others. */
export function ClauseForms({ found, clauseId, proposedBy, words }: ClauseFormsProps) {
  const [open, setOpen] = useState(false);
  const clause = found.composed.clauses.find(({ id }) => id === clauseId);
  const type = proposedBy === 'agency' ? 'AnswerChange' : proposedBy === null && clause?.origin !== 'fixed' ? 'ProposeChange' : undefined;
  const action = found.actions.find((one) => one.type === type && one.shut === undefined);
  if (type === undefined || action === undefined) return null;
  if (!open)
    return (
      <div className="ax-actions">
        <Button kind="outline" onClick={() => setOpen(true)}>
          {sayCommand('agreement', type).label}
        </Button>
      </div>
    );
  return (
    <ActForm
      kind="agreement"
      id={found.view.agreementId}
      version={found.version}
      type={type}
      words={sayCommand('agreement', type)}
      texts={action.texts}
      form={type === 'AnswerChange' ? answerForm(clauseId, words) : proposeForm(clauseId, words)}
      about={clauseId}
      close={() => setOpen(false)}
    />
  );
}
