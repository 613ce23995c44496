import type { ReactNode } from 'react';
import { Digest } from '../primitives/Digest.tsx';
import { Icon } from '../primitives/Icon.tsx';

interface PaperProps {
  title: string;
  pdfHref?: string | undefined;
  digest?: string | undefined;
  summary: ReactNode;
  /** On a page of its own it is not folded into a box. */
  whole?: boolean;
  children: ReactNode;
}

/** The exact text, readable, not a picture: to scroll, to print, to download. */
export function Paper({ title, pdfHref, digest, summary, whole = false, children }: PaperProps) {
  return (
    <section className="ax-paper" aria-label={title}>
      <div className="ax-paper__head">
        <h2>{title}</h2>
        <span className="ax-row">
          <button type="button" className="ax-button--quiet ax-act" onClick={() => window.print()}>
            <Icon glyph="print" />
            Print
          </button>
          {pdfHref !== undefined && (
            <a className="ax-act" href={pdfHref}>
              <Icon glyph="download" />
              PDF
            </a>
          )}
        </span>
      </div>
      {whole ? (
        <div className="ax-paper__text ax-paper__text--whole">{children}</div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="ax-paper__text" tabIndex={0} aria-label={`${title}, scroll to read`}>
          {children}
        </section>
      )}
      <div className="ax-paper__foot">
        <span>{summary}</span>
        {digest !== undefined && (
          <span>
            Digest (SHA-256): <Digest value={digest} />
          </span>
        )}
      </div>
    </section>
  );
}
