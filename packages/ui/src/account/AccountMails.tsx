import { Card } from '../primitives/index.ts';

/** Which mails come, so that one that is missing is missed. */
export const AccountMails = () => (
  <Card title="Mails that you get">
    <ul>
      <li>When it is your turn in a case, and before a date is due.</li>
      <li>When somebody signs in as you from a browser that was not used before.</li>
      <li>When your password, your e-mail address or a second step is changed, or a recovery code is used.</li>
      <li>When an office is given to you or ends.</li>
    </ul>
    <p>None of them asks for a password or a code. They cannot be switched off: they protect you.</p>
  </Card>
);
