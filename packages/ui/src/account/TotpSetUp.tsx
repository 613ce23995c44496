import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { Button, Loading } from '../primitives/index.ts';
import { CodeField, plainCode } from './CodeField.tsx';
import type { SignInDoor, TotpKey } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

const QrPicture = lazy(async () => ({ default: (await import('./QrPicture.tsx')).QrPicture }));

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

interface TotpSetUpProps {
  readonly door: SignInDoor;
  readonly onDone: (recoveryCodes: readonly string[] | null) => void;
  readonly onLeave: () => void;
}

/** An app that shows codes: take up the key, then enter the code that it shows. */
export function TotpSetUp({ door, onDone, onLeave }: TotpSetUpProps) {
  const [key, setKey] = useState<TotpKey>();
  const [code, setCode] = useState('');
  const step = useStep();
  useEffect(() => {
    void step.run(() => door.startTotp()).then((answer) => answer?.is === 'key' && setKey(answer));
  }, [door]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (plainCode(code).length !== 6) return step.say('Enter the 6 figures that your app shows.');
    const answer = await step.run(() => door.confirmTotp(plainCode(code)));
    if (answer !== undefined && !isNo(answer)) onDone(answer.recoveryCodes);
  };
  return (
    <section className="ax-card ax-stack" aria-labelledby="totp-set-up">
      <h2 id="totp-set-up" tabIndex={-1} ref={focusOnce}>
        Set up an app that shows codes
      </h2>
      <TroubleAlert title="Not set up yet" trouble={step.trouble} />
      {key === undefined ? (
        step.trouble === undefined && <Loading what="your key" lines={4} />
      ) : (
        <form className="ax-form" onSubmit={(event) => void submit(event)} noValidate>
          <p>Open an authenticator app on your phone, add an account there, and scan this picture. Or type the key into the app.</p>
          <Suspense fallback={<Loading what="the picture" lines={4} />}>
            <QrPicture of={key.uri} label="QR code with the key that stands below" />
          </Suspense>
          <p>
            Key: <code className="ax-key">{inFours(key.secret)}</code>
          </p>
          <CodeField label="Code that the app shows now" value={code} onChange={setCode} />
          <div className="ax-actions">
            <Button type="submit" busy={step.busy}>
              Confirm the app
            </Button>
            <Button kind="quiet" onClick={onLeave}>
              Not now
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();
