import { type ComposedClause, wordsOf } from '@ice-access/domain/agreement';
import { sayCommand } from '@ice-access/domain/wording';
import { Button } from '@ice-access/ui/primitives';
import { StepForm } from '@ice-access/ui/request';
import { useState } from 'react';
import { lookOf } from '../../agreement/look.ts';
import type { Agreement } from '../../agreement/useAgreement.ts';
import { client } from '../../api.ts';
import { useCommand } from '../../case/useCommand.ts';

interface Answer {
  clauseId: string;
  answer: 'accepted' | 'countered' | 'kept';
  text: string | null;
  reason: string | null;
}
const answers = [
  { value: 'accepted', label: 'Accept ICE’s words' },
  { value: 'countered', label: 'Propose other words' },
  { value: 'kept', label: 'Keep the clause as it is' },
] as const;
const both = 'Visible to your agency and to ICE';

function AnswerForm({ agreement, clause }: { agreement: Agreement; clause: ComposedClause }) {
  const look = lookOf(agreement);
  const { view, version } = agreement;
  const answer = useCommand<Answer>(version, look, (sent) =>
    client.agreement.answerChange.mutate({ agreementId: view.agreementId, ...sent }),
  );
  const { label, effect } = sayCommand('agreement', 'AnswerChange');
  return (
    <StepForm
      id={`answer-${clause.id}`}
      label={label}
      effect={effect}
      fields={[
        { name: 'answer', kind: 'choice', label: 'Your answer', choices: answers, missing: 'Choose your answer.' },
        {
          name: 'text',
          kind: 'words',
          label: 'Your words',
          initial: wordsOf(clause),
          when: ({ answer: chosen }) => chosen === 'countered',
          seenBy: both,
        },
        {
          name: 'reason',
          kind: 'words',
          label: 'Reason',
          when: ({ answer: chosen }) => chosen === 'countered' || chosen === 'kept',
          seenBy: both,
        },
      ]}
      submit={label}
      busy={answer.busy}
      refusal={answer.refusal}
      onSubmit={({ answer: chosen, text, reason }) => {
        const kind = answers.find(({ value }) => value === chosen)?.value;
        return kind === undefined
          ? Promise.resolve()
          : answer.run({ clauseId: clause.id, answer: kind, text: kind === 'countered' ? (text ?? '') : null, reason: reason || null });
      }}
    />
  );
}

function ProposeForm({ agreement, clause, close }: { agreement: Agreement; clause: ComposedClause; close: () => void }) {
  const look = lookOf(agreement);
  const { view, version } = agreement;
  const propose = useCommand<{ clauseId: string; text: string; reason: string }>(version, look, (sent) =>
    client.agreement.proposeChange.mutate({ agreementId: view.agreementId, ...sent }),
  );
  const { label, effect } = sayCommand('agreement', 'ProposeChange');
  return (
    <StepForm
      id={`propose-${clause.id}`}
      label={label}
      effect={effect}
      fields={[
        {
          name: 'text',
          kind: 'words',
          label: 'Your words',
          hint: 'An empty line begins a paragraph; a line that begins with a dash is an item of a list.',
          initial: wordsOf(clause),
          seenBy: both,
        },
        { name: 'reason', kind: 'words', label: 'Reason', seenBy: both },
      ]}
      submit={label}
      busy={propose.busy}
      refusal={propose.refusal}
      onSubmit={({ text, reason }) => propose.run({ clauseId: clause.id, text: text ?? '', reason: reason ?? '' })}
      onDone={close}
      onClose={close}
    />
  );
}

/** What can be done with one clause: answer ICE's words, or propose other ones. */
export function ClauseActions({ agreement, clause }: { agreement: Agreement; clause: ComposedClause }) {
  const [proposing, setProposing] = useState(false);
  const { view, actions } = agreement;
  if (view.phase !== 'negotiating') return null;
  const open = (type: string) => actions.some((action) => action.type === type && action.shut === undefined);
  const change = view.changes[clause.id];
  if (change && change.by.party !== 'agency' && open('AnswerChange')) return <AnswerForm agreement={agreement} clause={clause} />;
  if (change || clause.origin === 'fixed' || !open('ProposeChange')) return null;
  return proposing ? (
    <ProposeForm agreement={agreement} clause={clause} close={() => setProposing(false)} />
  ) : (
    <div className="ax-actions">
      <Button kind="outline" size="small" onClick={() => setProposing(true)}>
        {sayCommand('agreement', 'ProposeChange').label}
      </Button>
    </div>
  );
}
