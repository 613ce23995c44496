import type { ReactNode } from 'react';

/** More of it, for who wants it. */
export function Disclosure({ summary, open = false, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="ax-more" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
