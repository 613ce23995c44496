import { createTransport } from 'nodemailer';

/** One letter on its way to people's mailboxes. */
export interface Mail {
  /** Fixed by the outbox row: a mail that is sent twice is recognised as one (RFC 5322 3.6.4). */
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}

/** Sends text mail through the operator's mail server. Several receivers never see each other's addresses. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'access.example';
  return {
    send: async ({ messageId, to, subject, text }) => {
      await transport.sendMail({
        from,
        envelope: { from: /<([^>]+)>/.exec(from)?.[1] ?? from, to: [...to] },
        messageId: `<${messageId}@${domain}>`,
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        // A letter's text is ours: nothing in it may reach into the file system or the network.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
