import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../primitives/Icon.tsx';
import { useTitle } from '../primitives/PageTitle.tsx';

interface ReceiptProps {
  title: string;
  says: ReactNode;
  facts: readonly { term: string; says: ReactNode }[];
}

/** What happened, as a page of its own whose head takes the focus. */
export function Receipt({ title, says, facts }: ReceiptProps) {
  useTitle(title);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="ax-receipt" aria-label="Receipt">
      <h1 ref={head} tabIndex={-1}>
        <Icon glyph="done" />
        <span>{title}</span>
      </h1>
      <p>{says}</p>
      <dl>
        {facts.map(({ term, says: fact }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What happens next, numbered, each with by whom and by when. */
export function NextSteps({ steps }: { steps: readonly { title: string; says: ReactNode }[] }) {
  return (
    <ol className="ax-next ax-plain">
      {steps.map(({ title, says }) => (
        <li key={title}>
          <div>
            <h3>{title}</h3>
            <p>{says}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface FileLine {
  key: string;
  name: string;
  href?: string | undefined;
  says: ReactNode;
}

/** Files to keep: name, kind, size. */
export function Files({ files }: { files: readonly FileLine[] }) {
  return (
    <ul className="ax-files ax-plain">
      {files.map(({ key, name, href, says }) => (
        <li key={key}>
          {href === undefined ? (
            <span>{name}</span>
          ) : (
            <a className="ax-act" href={href} download>
              <Icon glyph="download" />
              {name}
            </a>
          )}
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}
