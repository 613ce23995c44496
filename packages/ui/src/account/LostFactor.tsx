import { Disclosure } from '../primitives/index.ts';

/** Whom to ask when the telephone or the passkey is gone. */
export const LostFactor = ({ helper }: { helper: string }) => (
  <Disclosure summary="Lost your phone or your passkey?">
    <p>
      Use one of your recovery codes: each opens your account once. Without any, ask {helper}. They start a reset, a second person confirms
      it, and you set up a new second step. Everybody concerned gets a mail.
    </p>
  </Disclosure>
);
