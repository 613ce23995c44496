import { type ReactNode, useId } from 'react';

/** A section with its h2, named by it. */
export function Section({
  title,
  says,
  className = 'ax-section',
  children,
}: {
  title: ReactNode;
  says?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says !== undefined && <p>{says}</p>}
      {children}
    </section>
  );
}

export const Card = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <Section title={title} className="ax-card">
    {children}
  </Section>
);

export interface Fact {
  term: ReactNode;
  says: ReactNode;
  from?: ReactNode;
}

/** Facts as pairs, each with its source under it. */
export function Facts({ facts, tall = false }: { facts: readonly Fact[]; tall?: boolean }) {
  return (
    <dl className={tall ? 'ax-facts ax-facts--tall' : 'ax-facts'}>
      {facts.map(({ term, says, from }) => (
        <div key={String(term)}>
          <dt>{term}</dt>
          <dd>
            {says}
            {from !== undefined && <small>{from}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface Line {
  key: string;
  head: ReactNode;
  says?: ReactNode;
  aside?: ReactNode;
}

/** A list of things with a head, a line under it and something at its end. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="ax-lines">
      {lines.map(({ key, head, says, aside }) => (
        <li key={key}>
          <div>
            <h3>{head}</h3>
            {says !== undefined && <p>{says}</p>}
          </div>
          {aside}
        </li>
      ))}
    </ul>
  );
}
