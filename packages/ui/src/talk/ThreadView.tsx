import type { Calendar } from '@ice-access/domain/kernel';
import { type Look, sayDate, sayHand } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Said } from './Said.tsx';
import type { TalkThread } from './shapes.ts';
import { ThreadState } from './ThreadState.tsx';

interface ThreadViewProps {
  thread: TalkThread;
  side: 'agency' | 'ice';
  today: string;
  calendar: Calendar;
  look: Look;
  /** A request that ended: nobody has to reply any more. */
  ended?: boolean;
  /** Reply, close. */
  children?: ReactNode;
}

/** One thread: the question it is about, whose turn it is, and everything that was written. */
export function ThreadView({ thread, side, today, calendar, look, ended = false, children }: ThreadViewProps) {
  const { threadId, question, entries, closed } = thread;
  return (
    <article className="ax-card ax-stack" aria-labelledby={`thread-${threadId}`}>
      <h4 id={`thread-${threadId}`}>{question}</h4>
      {ended && closed === null ? null : <ThreadState thread={thread} side={side} today={today} calendar={calendar} />}
      <ol className="ax-time ax-plain">
        {entries.map(({ by, on, text }) => (
          <Said key={text.textId} by={by} on={on} text={text} look={look} />
        ))}
      </ol>
      {closed !== null && (
        <p className="ax-quiet">
          Closed by {sayHand(closed.by, look)} on {sayDate(closed.on)}.
        </p>
      )}
      {children}
    </article>
  );
}
