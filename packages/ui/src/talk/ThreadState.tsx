import type { Calendar } from '@ice-access/domain/kernel';
import { isThreadLate, type Thread } from '@ice-access/domain/request';
import { sayThreadTurn } from '@ice-access/domain/wording';
import { StatusTag } from '../primitives/Status.tsx';

interface ThreadStateProps {
  thread: Pick<Thread, 'turn' | 'dueOn' | 'since'>;
  /** The side that reads. */
  side: 'agency' | 'ice';
  today: string;
  calendar: Calendar;
}

/** Whose turn it is in a thread, by when, and of whom it is late. */
export function ThreadState({ thread, side, today, calendar }: ThreadStateProps) {
  const says = sayThreadTurn(thread, { today, calendar });
  if (thread.turn === null) return <StatusTag glyph="done">{says}</StatusTag>;
  if (isThreadLate(thread, today))
    return (
      <StatusTag glyph="late" tone="late">
        {says}
      </StatusTag>
    );
  return (
    <StatusTag glyph={thread.turn === side ? 'turn' : 'due'} tone={thread.turn === side ? 'you' : 'ink'}>
      {says}
    </StatusTag>
  );
}
