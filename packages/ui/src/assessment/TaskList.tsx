import type { ReactNode } from 'react';
import { Anchor } from '../primitives/Anchor.tsx';
import { Icon } from '../primitives/Icon.tsx';
import { StatusTag } from '../primitives/Status.tsx';

export type TaskState = 'notStarted' | 'inProgress' | 'done' | 'question' | 'shut';

export interface Task {
  key: string;
  title: string;
  /** Without it, the task cannot be opened now. */
  href?: string | undefined;
  says: ReactNode;
  state: TaskState;
}

const looks = {
  notStarted: { glyph: 'later', tone: 'ink', says: 'Not started' },
  inProgress: { glyph: 'now', tone: 'you', says: 'In progress' },
  done: { glyph: 'done', tone: 'good', says: 'Done' },
  question: { glyph: 'talk', tone: 'soon', says: 'Has a question' },
  shut: { glyph: 'locked', tone: 'ink', says: 'Not open yet' },
} as const satisfies Record<TaskState, { glyph: string; tone: string; says: string }>;

/** Numbered tasks in any order, each with how far it is and who wrote last. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="ax-tasks ax-plain">
      {tasks.map(({ key, title, href, says, state }) => (
        <li key={key}>
          <div>
            {href === undefined ? <b>{title}</b> : <Anchor href={href}>{title}</Anchor>}
            <p>{says}</p>
          </div>
          <StatusTag glyph={looks[state].glyph} tone={looks[state].tone}>
            {looks[state].says}
          </StatusTag>
        </li>
      ))}
    </ol>
  );
}

interface SectionNavProps {
  label: string;
  summary: string;
  tasks: readonly Task[];
  current: string;
}

const Steps = ({ tasks, current }: Pick<SectionNavProps, 'tasks' | 'current'>) => (
  <ol>
    {tasks.map(({ key, title, href, state }, index) => {
      const here = key === current;
      const glyph = state === 'done' ? 'done' : here || state === 'inProgress' ? 'now' : 'later';
      return (
        <li key={key} className={glyph === 'later' ? 'is-later' : undefined}>
          <Icon glyph={glyph} />
          {href === undefined ? (
            <span>{title}</span>
          ) : (
            <Anchor href={href} aria-current={here ? 'page' : undefined}>
              {index + 1} {title}
              <small>{looks[state].says}</small>
            </Anchor>
          )}
        </li>
      );
    })}
  </ol>
);

/** The sections beside a form; folded on a small screen. */
export function SectionNav({ label, summary, tasks, current }: SectionNavProps) {
  return (
    <>
      <nav className="ax-side ax-side--wide" aria-label={label}>
        <h2>{summary}</h2>
        <Steps tasks={tasks} current={current} />
      </nav>
      <nav className="ax-side ax-side--small" aria-label={`${label}, small screens`}>
        <details>
          <summary>
            <b>{summary}</b>: show all
          </summary>
          <div>
            <Steps tasks={tasks} current={current} />
          </div>
        </details>
      </nav>
    </>
  );
}
