import type { ReactNode } from 'react';
import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';

export interface Tab {
  href: string;
  text: string;
  count?: string | number | undefined;
  current: boolean;
}

/** Tabs are links: each has an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="ax-tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, text, count, current }) => (
          <li key={href}>
            <Anchor href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span> {count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Crumb {
  text: string;
  href?: string;
}

/** The way back. The last one is this page. */
export function Crumbs({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav className="ax-crumbs" aria-label="Breadcrumb">
      <ol>
        {trail.map(({ text, href }) => (
          <li key={text}>{href === undefined ? <span aria-current="page">{text}</span> : <Anchor href={href}>{text}</Anchor>}</li>
        ))}
      </ol>
    </nav>
  );
}

export interface Chip {
  text: string;
  href: string;
  on?: boolean;
}

/** Filters as links: a chip that is on takes itself away, one that is off adds itself. */
export function Chips({ label, chips, clear }: { label: string; chips: readonly Chip[]; clear?: string | undefined }) {
  return (
    <ul className="ax-chips" aria-label={label}>
      {chips.map(({ text, href, on = false }) => (
        <li key={text}>
          <Anchor href={href} className={on ? 'is-on' : undefined}>
            {text}
            <Icon glyph={on ? 'cross' : 'plus'} />
            <span className="ax-hide">{on ? 'take away' : 'add'}</span>
          </Anchor>
        </li>
      ))}
      {clear !== undefined && (
        <li>
          <Anchor href={clear} className="is-clear">
            Clear all
          </Anchor>
        </li>
      )}
    </ul>
  );
}

/** Where the reader is in a list, and the ways on. */
export function Pager({ summary, previous, next }: { summary: ReactNode; previous?: string | undefined; next?: string | undefined }) {
  return (
    <nav className="ax-pages" aria-label="Pages of this list">
      <span>{summary}</span>
      <span>
        {previous !== undefined && <Anchor href={previous}>Back</Anchor>}
        {next !== undefined && <Anchor href={next}>Next rows</Anchor>}
      </span>
    </nav>
  );
}
