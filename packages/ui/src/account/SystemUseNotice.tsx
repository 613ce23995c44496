import { useState } from 'react';
import { Button } from '../primitives/index.ts';

/** CJIS Security Policy AC-8: the four things that everybody is told before signing in. */
const statements = [
  'You are about to use a government information system.',
  'Use of this system may be monitored, recorded and audited.',
  'Unauthorized use is prohibited. It may be punished under criminal and civil law.',
  'By using this system you consent to monitoring and recording.',
] as const;

let readSincePageLoad = false;

/** Whether the notice was acknowledged on this page since it was loaded; the sign-in controls come only then. */
export function useSystemUseNotice(): { readonly read: boolean; readonly acknowledge: () => void } {
  const [read, setRead] = useState(readSincePageLoad);
  return {
    read,
    acknowledge: () => {
      readSincePageLoad = true;
      setRead(true);
    },
  };
}

/** Stands before the sign-in controls and stays until it is acknowledged. */
export function SystemUseNotice({ demonstration, onAcknowledge }: { demonstration: boolean; onAcknowledge: () => void }) {
  return (
    <section className="ax-card ax-stack ax-section" aria-labelledby="system-use">
      <h2 id="system-use">Before you sign in</h2>
      {demonstration && <p>This is a demonstration. In use, this notice is binding:</p>}
      <ul>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      <Button onClick={onAcknowledge}>I have read this and go on</Button>
    </section>
  );
}
