import type { Calendar } from '@ice-access/domain/kernel';
import { isThreadLate } from '@ice-access/domain/request';
import type { Look } from '@ice-access/domain/wording';
import { Anchor } from '../primitives/Anchor.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Said } from './Said.tsx';
import type { TalkThread } from './shapes.ts';
import { ThreadState } from './ThreadState.tsx';

interface ThreadOfQuestionProps {
  questionId: string;
  threads: readonly TalkThread[];
  side: 'agency' | 'ice';
  today: string;
  calendar: Calendar;
  look: Look;
  /** The page of all questions and meetings of the case. */
  href: string;
}

/** What both sides wrote about one question, beside the question; nothing while nobody asked. */
export function ThreadOfQuestion({ questionId, threads, side, today, calendar, look, href }: ThreadOfQuestionProps) {
  const about = threads.filter((thread) => thread.questionId === questionId);
  if (about.length === 0) return null;
  const waits = about.some((thread) => thread.turn === side);
  const late = about.some((thread) => isThreadLate(thread, today));
  const count = about.length === 1 ? '1 question about this answer' : `${about.length} questions about this answer`;
  return (
    <Disclosure summary={late ? `${count}, one is late` : waits ? `${count}, your turn` : count} open={waits}>
      {about.map((thread) => (
        <div key={thread.threadId} className="ax-stack">
          <ThreadState thread={thread} side={side} today={today} calendar={calendar} />
          <ol className="ax-time ax-plain">
            {thread.entries.map(({ by, on, text }) => (
              <Said key={text.textId} by={by} on={on} text={text} look={look} />
            ))}
          </ol>
        </div>
      ))}
      <p>
        <Anchor href={href}>Reply under Questions and meetings</Anchor>
      </p>
    </Disclosure>
  );
}
