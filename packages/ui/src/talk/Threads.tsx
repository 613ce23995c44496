import { type Look, talkWords } from '@ice-access/domain/wording';
import { Section } from '../primitives/Section.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { ActionBar } from '../request/ActionBar.tsx';
import type { TalkDesk } from './desk.ts';
import { askForm, closeForm, replyForm } from './forms.ts';
import type { TalkThread } from './shapes.ts';
import { ThreadList } from './ThreadList.tsx';
import { ThreadView } from './ThreadView.tsx';

function ThreadSteps({ thread, desk }: { thread: TalkThread; desk: TalkDesk }) {
  const actions = [
    ...(desk.mayNow('ReplyInThread') ? [{ type: 'ReplyInThread' as const, label: 'Reply' }] : []),
    ...(desk.mayNow('CloseThread') && thread.side === desk.side ? [{ type: 'CloseThread' as const, label: 'Close the thread' }] : []),
  ];
  if (thread.turn === null || desk.ended || actions.length === 0) return null;
  const { threadId: about } = thread;
  return (
    <ActionBar
      actions={actions}
      quiet
      slot={(type, close) => desk.form({ type, about, close, form: type === 'CloseThread' ? closeForm(about) : replyForm(about) })}
    />
  );
}

interface ThreadsProps {
  threads: readonly TalkThread[];
  desk: TalkDesk;
  /** Names and texts of the threads. */
  look: Look;
}

/** What both sides ask each other about single answers, by section, with whose turn it is. */
export function Threads({ threads, desk, look }: ThreadsProps) {
  const { side, today, calendar, ended, sections } = desk;
  return (
    <Section title={talkWords.threads} says={ended ? talkWords.atEnd : talkWords.holdsUpNothing}>
      <div className="ax-stack ax-stack--wide">
        {desk.mayNow('OpenThread') && (
          <ActionBar
            actions={[{ type: 'OpenThread' as const, label: 'Ask the other side' }]}
            quiet
            slot={(type, close) => desk.form({ type, form: askForm(desk.questions), about: 'new', close })}
          />
        )}
        {threads.length === 0 ? (
          <Empty title={talkWords.noThreads}>What one side asks about an answer stands here, with the reply.</Empty>
        ) : (
          <ThreadList
            threads={threads}
            sectionTitle={(sectionId) => sections.find(({ id }) => id === sectionId)?.title ?? 'Questions of an earlier edition'}
            one={(thread) => (
              <ThreadView thread={thread} side={side} today={today} calendar={calendar} look={look} ended={ended}>
                <ThreadSteps thread={thread} desk={desk} />
              </ThreadView>
            )}
          />
        )}
      </div>
    </Section>
  );
}
