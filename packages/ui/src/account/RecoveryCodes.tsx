import { useState } from 'react';
import { Alert, Button, Checkbox } from '../primitives/index.ts';

const inTwo = (code: string): string => (code.includes('-') ? code : code.replace(/^(.{5})(.+)$/, '$1-$2'));

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** What to press when they are kept. */
  readonly goOn: string;
  readonly onKept: () => void;
}

/** The recovery codes, this one time. The page goes on only when the person says that they are kept. */
export function RecoveryCodes({ codes, goOn, onKept }: RecoveryCodesProps) {
  const [kept, setKept] = useState(false);
  const [said, setSaid] = useState('');
  const [attempt, setAttempt] = useState(0);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(codes.map(inTwo).join('\n')).then(
      () => true,
      () => false,
    );
    setSaid(
      copied
        ? 'The codes are copied. Paste them where only you can read them.'
        : 'Copying did not work here. Print them, or write them down.',
    );
  };
  return (
    <section className="ax-card ax-stack" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" tabIndex={-1} ref={(head) => head?.focus()}>
        Keep your recovery codes
      </h2>
      <p>Each opens your account once when you have neither your app nor your passkey. They are shown now and never again.</p>
      <ol className="ax-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{inTwo(code)}</code>
          </li>
        ))}
      </ol>
      <div className="ax-actions">
        <Button kind="outline" onClick={() => void copy()}>
          Copy the codes
        </Button>
        <Button kind="outline" onClick={() => window.print()}>
          Print the codes
        </Button>
      </div>
      <p role="status">{said}</p>
      {attempt > 0 && !kept && (
        <Alert key={attempt} tone="late" takesFocus>
          <p>Say that you kept them: they cannot be shown again.</p>
        </Alert>
      )}
      <Checkbox id="codes-kept" label="I kept them where only I can read them" checked={kept} onChange={setKept} />
      <Button onClick={() => (kept ? onKept() : setAttempt(attempt + 1))}>{goOn}</Button>
    </section>
  );
}
