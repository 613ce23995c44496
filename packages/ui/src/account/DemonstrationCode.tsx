import { useEffect, useState } from 'react';
import { Button } from '../primitives/index.ts';
import type { SignInDoor } from './signInDoor.ts';

interface DemonstrationCodeProps {
  readonly door: SignInDoor;
  readonly email: string;
  /** Asked anew after each try: a code opens once. */
  readonly attempt: number;
  readonly onUse: (code: string) => void;
}

const againMs = 5_000;

/** The code that a made-up person's app would show now. Only a server with the demonstration answers. */
export function DemonstrationCode({ door, email, attempt, onUse }: DemonstrationCodeProps) {
  const [code, setCode] = useState<string | null>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const codes = await door.demonstrationCodes().catch(() => []);
      if (!gone) setCode(codes.find((one) => one.email.toLowerCase() === email.toLowerCase())?.code ?? null);
    };
    void ask();
    const timer = setInterval(() => void ask(), againMs);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [door, email, attempt]);
  if (code === undefined) return null;
  if (code === null)
    return <p className="ax-note">A code counts once, and this person’s newest was just used. The next one comes within half a minute.</p>;
  return (
    <p className="ax-note">
      In this demonstration the app of this person shows <code className="ax-nowrap">{code}</code>.{' '}
      <Button kind="quiet" onClick={() => onUse(code)}>
        Use this code
      </Button>
    </p>
  );
}
