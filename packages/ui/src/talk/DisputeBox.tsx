import { type Dispute, disputeStanding, type Seen } from '@ice-access/domain/request';
import { disputeStandings, type Look, sayPhase, talkWords } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Section } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import { Said } from './Said.tsx';

interface DisputeBoxProps {
  view: Seen;
  dispute: Dispute;
  look: Look;
  /** The answer's form, or the way on. */
  children?: ReactNode;
}

/** How a request ended, in the words of both sides: the record, the agency's statement, ICE's answer. Nothing of it goes away. */
export function DisputeBox({ view, dispute, look, children }: DisputeBoxProps) {
  const { answer } = dispute;
  const standing = disputeStanding(view);
  return (
    <Section title={talkWords.ended} says={talkWords.keptForEver}>
      <div className="ax-card ax-stack">
        {standing !== null && (
          <StatusTag glyph={standing === 'unanswered' ? 'due' : 'talk'} tone={standing === 'unanswered' ? 'soon' : 'ink'}>
            {disputeStandings[standing]}
          </StatusTag>
        )}
        <p>
          The record says: {sayPhase('request', view.phase).name}. {sayPhase('request', view.phase).means}
        </p>
        <ol className="ax-time ax-plain">
          <Said by={dispute.by} on={dispute.on} text={dispute.statement} look={look} />
          {answer !== null && <Said by={answer.by} on={answer.on} text={answer.statement} look={look} />}
        </ol>
        {dispute.documentId !== null && (
          <p>
            <a href={`/files/${dispute.documentId}`}>What the agency attached</a>
          </p>
        )}
        <p>{answer === null ? talkWords.notAnswered : answer.stands ? talkWords.stands : talkWords.corrected}</p>
        {children}
      </div>
    </Section>
  );
}
