import { Alert } from '../primitives/Alert.tsx';

/** What a step did, in the words of the past. */
const sentences: Readonly<Record<string, string>> = {
  InvitePerson: 'The invitation is sent. It works once, for 7 days.',
  WithdrawInvitation: 'The invitation is withdrawn. Its link no longer works.',
  GrantOffice: 'The role is given. The person and the administrators get a letter.',
  EndOffice: 'The role ends on that day. Cases and agreements stay: they belong to the office, not to the person.',
  DelegateOffice: 'The absence is covered. The role falls back by itself after the last day.',
  EndDelegation: 'Nobody stands in any more.',
  DisablePerson: 'The account is closed. Open pages of this person end at once.',
  ReopenPerson: 'The account is open again. The roles that were not ended count again.',
  StartFactorReset: 'The reset is started. A second person has to confirm it.',
  ConfirmFactorReset: 'The reset is confirmed. The person sets up a new factor at the next sign-in, and everybody concerned gets a letter.',
  ConfirmFactorResetByCallBack:
    'The reset is confirmed by your call. The person sets up a new factor at the next sign-in, and everybody concerned gets a letter.',
  CancelFactorReset: 'The reset is called off. The factors count as before.',
  ReleaseAccount: 'The account is released. The person can sign in again.',
  RecordReview: 'The review is recorded. The next one is due in a year.',
  ChangeOfficeholder: 'The change is recorded.',
};

/** What was done last on this page. */
export interface Happening {
  readonly type: string;
  readonly link: string | null;
  readonly attempt: number;
}

/** An outcome that takes the focus; with the link to hand on where the program sends no mail. */
export function Done({ last }: { last: Happening | undefined }) {
  if (last === undefined) return null;
  return (
    <Alert key={last.attempt} tone="good" takesFocus title="Done">
      <p>{sentences[last.type] ?? 'It is recorded.'}</p>
      {last.link !== null && (
        <>
          <p>No mail server is set up. Hand this link to the person yourself; it is shown once:</p>
          <p>
            <code className="ax-break">{last.link}</code>
          </p>
        </>
      )}
    </Alert>
  );
}
