import { useEffect, useState } from 'react';
import { Loading } from '../primitives/index.ts';
import type { Entry } from './answers.ts';
import { CodeStep } from './CodeStep.tsx';
import { type Demonstration, DemonstrationPeople } from './DemonstrationPeople.tsx';
import { EnrolSteps } from './EnrolSteps.tsx';
import { StartSignIn } from './StartSignIn.tsx';
import { SystemUseNotice, useSystemUseNotice } from './SystemUseNotice.tsx';
import { sayNo } from './sayNo.ts';
import type { Offers, SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';

type At =
  | { readonly is: 'start'; readonly refused?: string | undefined }
  | { readonly is: 'code'; readonly email: string }
  | { readonly is: 'enrol' };

interface SignInStepsProps {
  readonly door: SignInDoor;
  readonly demonstration: Demonstration | null;
  /** Whom to ask when a factor is lost. */
  readonly helper: string;
  /** Somebody is in already and has only a second step to set up. */
  readonly enrol?: boolean;
  /** The code of what an identity provider's way back said. */
  readonly refused?: string | undefined;
  /** Whether somebody who has to set up a second step needs a passkey for what he does. Asked when a session is there. */
  readonly passkeyNeeded: () => Promise<boolean>;
  /** The session is whole. */
  readonly onIn: () => void;
}

const plainOffers: Offers = { oidc: null, passkeyFirst: false, demonstration: false };

/** Signing in, step by step: the notice, a way in, the second step, and setting one up where there is none. */
export function SignInSteps({ door, demonstration, helper, enrol = false, refused, passkeyNeeded, onIn }: SignInStepsProps) {
  const notice = useSystemUseNotice();
  const [offers, setOffers] = useState<Offers>();
  const [needed, setNeeded] = useState<boolean>();
  const [at, setAt] = useState<At>(
    enrol ? { is: 'enrol' } : { is: 'start', refused: refused === undefined ? undefined : sayNo({ is: 'no', code: refused }) },
  );
  useEffect(() => {
    const ask = async () => {
      const found = (await door.offers()) ?? plainOffers;
      // Made-up people get their second step when their codes are asked for the first time.
      if (found.demonstration) await door.demonstrationCodes();
      setOffers(found);
    };
    void ask().catch(() => setOffers(plainOffers));
  }, [door]);
  useEffect(() => {
    if (at.is === 'enrol' && needed === undefined) void passkeyNeeded().then(setNeeded, () => setNeeded(false));
  }, [at.is, needed, passkeyNeeded]);

  if (!notice.read && at.is !== 'enrol')
    return (
      <>
        {at.is === 'start' && at.refused !== undefined && (
          <TroubleAlert title="You are not signed in" trouble={{ says: at.refused, attempt: 0 }} />
        )}
        <SystemUseNotice demonstration={demonstration !== null} onAcknowledge={notice.acknowledge} />
      </>
    );
  if (offers === undefined) return <Loading what="the ways to sign in" lines={4} />;

  const entered = (entry: Entry, email: string) => {
    if (entry.is === 'in') onIn();
    else if (entry.is === 'code') setAt({ is: 'code', email });
    else if (entry.is === 'enrol') setAt({ is: 'enrol' });
  };
  switch (at.is) {
    case 'start':
      return (
        <>
          <StartSignIn door={door} offers={offers} refused={at.refused} onEntry={entered} />
          {demonstration && <DemonstrationPeople door={door} demonstration={demonstration} onEntry={entered} />}
        </>
      );
    case 'code':
      return (
        <CodeStep
          door={door}
          email={at.email}
          demonstration={demonstration !== null}
          helper={helper}
          onEntry={(entry) => entered(entry, at.email)}
          onStartAgain={(says) => setAt({ is: 'start', refused: says })}
        />
      );
    case 'enrol':
      return needed === undefined ? (
        <Loading what="the second steps" lines={4} />
      ) : (
        <EnrolSteps door={door} passkeyNeeded={needed} onDone={onIn} />
      );
  }
}
