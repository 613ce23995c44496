import { type FormEvent, type ReactNode, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/ChoiceFields.tsx';

interface SignPanelProps {
  /** What the signer confirms, one by one. Never ticked beforehand. */
  statements: readonly { id: string; says: ReactNode; unticked: string }[];
  then: ReactNode;
  sign: string;
  onSign: () => void;
  busy: boolean;
  refused?: ReactNode;
  decline?: ReactNode;
  children?: ReactNode;
}

/** The signature: what is confirmed, what follows, and declining beside it. */
export function SignPanel({ statements, then, sign, onSign, busy, refused, decline, children }: SignPanelProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const missing = statements.filter(({ id }) => !ticked.includes(id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = missing;
    if (first) document.getElementById(first.id)?.focus();
    else if (!busy) onSign();
  };
  return (
    <section className="ax-sign" aria-labelledby="your-signature">
      <h2 id="your-signature">Your signature</h2>
      <form className="ax-stack" onSubmit={submit} noValidate>
        {statements.map(({ id, says, unticked }) => (
          <Checkbox
            key={id}
            id={id}
            label={says}
            checked={ticked.includes(id)}
            onChange={(on) => setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id))}
            error={tried && !ticked.includes(id) ? unticked : undefined}
          />
        ))}
        {children}
        <p className="ax-quiet">{then}</p>
        {refused !== undefined && (
          <Alert tone="late" takesFocus>
            <p>{refused}</p>
          </Alert>
        )}
        <div className="ax-actions">
          <Button type="submit" size="big" busy={busy}>
            {sign}
          </Button>
          {decline}
        </div>
      </form>
    </section>
  );
}
