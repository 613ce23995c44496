import { type AccountCalls, sayNo } from '@ice-access/ui/account';
import { TRPCClientError } from '@trpc/client';
import { client } from './api.ts';
import { refusedOf } from './refused.ts';

/** What my account asks of this door. */
export const accountCalls: AccountCalls = {
  factors: () => client.account.factors.query(),
  removeTotp: () => client.account.removeTotp.mutate(),
  removePasskey: (id) => client.account.removePasskey.mutate({ id }),
  sessions: () => client.account.sessions.query(),
  endSession: (id) => client.account.endSession.mutate({ id }),
  endOtherSessions: () => client.account.endOtherSessions.mutate(),
  endEverywhere: () => client.account.endEverywhere.mutate(),
  actIn: (organisationId) => client.account.actIn.mutate({ organisationId }),
  changeEmail: (email) => client.account.changeEmail.mutate({ email }),
  sayThrown: (error) => {
    const refused = refusedOf(error);
    if (refused !== undefined) return refused.sentence ?? sayNo({ is: 'no', code: refused.code });
    return error instanceof Error && !(error instanceof TRPCClientError) ? error.message : sayNo({ is: 'no', code: 'offline' });
  },
};
