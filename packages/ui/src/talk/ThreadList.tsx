import type { ReactNode } from 'react';
import type { TalkThread } from './shapes.ts';

interface ThreadListProps {
  threads: readonly TalkThread[];
  /** The title of a section of the assessment. */
  sectionTitle: (sectionId: string) => string;
  one: (thread: TalkThread) => ReactNode;
}

/** What waits comes before what is closed, and in each the oldest first. */
const inOrder = (threads: readonly TalkThread[]): readonly TalkThread[] => [
  ...threads.filter(({ turn }) => turn !== null),
  ...threads.filter(({ turn }) => turn === null),
];

/** Threads by the section of the assessment that their question stands in. */
export function ThreadList({ threads, sectionTitle, one }: ThreadListProps) {
  const sections = [...new Set(threads.map(({ section }) => section))];
  return (
    <div className="ax-stack ax-stack--wide">
      {sections.map((section) => (
        <div key={section} className="ax-stack">
          <h3>{sectionTitle(section)}</h3>
          {inOrder(threads.filter((thread) => thread.section === section)).map((thread) => (
            <div key={thread.threadId}>{one(thread)}</div>
          ))}
        </div>
      ))}
    </div>
  );
}
