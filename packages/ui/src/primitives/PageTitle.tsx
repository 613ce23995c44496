import { type ReactNode, useEffect } from 'react';

interface PageTitleProps {
  /** What this page is, for the window: unique, without the product. */
  title: string;
  /** The one h1; the title when not said. */
  head?: ReactNode;
  eyebrow?: ReactNode;
  says?: ReactNode;
  /** What stands beside it, such as the state of saving. */
  aside?: ReactNode;
}

/** Sets the window's title: what, where, product. */
export function useTitle(title: string) {
  useEffect(() => {
    const house = document.documentElement.dataset.door === 'console' ? 'Reviewer console' : 'Agency portal';
    document.title = `${title} – ICE ACCESS ${house}`;
  }, [title]);
}

/** The head of a page: one h1, a sentence, and what stands beside it. */
export function PageTitle({ title, head, eyebrow, says, aside }: PageTitleProps) {
  useTitle(title);
  return (
    <div className="ax-title">
      <div>
        <h1 tabIndex={-1}>
          {eyebrow !== undefined && <span className="ax-eyebrow">{eyebrow}</span>}
          {head ?? title}
        </h1>
        {says !== undefined && <p>{says}</p>}
      </div>
      {aside}
    </div>
  );
}
