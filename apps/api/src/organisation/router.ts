import * as command from '@ice-access/domain/organisation';
import * as z from 'zod';
import type { output } from 'zod/mini';
import { organisationCommand } from '../command/envelope.ts';
import type { Context } from '../context.ts';
import { open, router, signedIn, wholeIn } from '../trpc.ts';
import { getMayDo } from './getMayDo.ts';
import { getOrganisation } from './getOrganisation.ts';
import { getPeople } from './getPeople.ts';
import { getTimeline } from './getTimeline.ts';
import { handleOrganisation } from './handle.ts';
import { acceptSignedIn, acceptWithAccount, lookAtInvitation } from './invitation/accept.ts';
import { askInput, askToJoin } from './joining/ask.ts';
import { getJoining } from './joining/getJoining.ts';
import { lookUpToJoin } from './joining/look.ts';
import { joiningInput, listInput, listJoinings, listOrganisations } from './listOrganisations.ts';
import type { OrganisationSpec } from './spec.ts';

/** The procedure of one command: its envelope, and the one way of every write. `made` are the fields that the server makes. */
const write = <Spec extends OrganisationSpec, Made extends keyof output<Spec['payload']> = never>(spec: Spec, made: readonly Made[] = []) =>
  signedIn.input(organisationCommand(spec, made)).mutation(({ ctx, input }) => handleOrganisation(ctx, input, spec));

/** What both sides do in their own organisation. */
const own = {
  invitePerson: write(command.InvitePerson, ['invitationId', 'tokenSha256']),
  withdrawInvitation: write(command.WithdrawInvitation),
  grantOffice: write(command.GrantOffice, ['officeId']),
  endOffice: write(command.EndOffice),
  delegateOffice: write(command.DelegateOffice, ['officeId']),
  endDelegation: write(command.EndDelegation),
  changeOfficeholder: write(command.ChangeOfficeholder, ['officeIds', 'invitationId', 'tokenSha256']),
  disablePerson: write(command.DisablePerson),
  reopenPerson: write(command.ReopenPerson),
  startFactorReset: write(command.StartFactorReset),
  confirmFactorReset: write(command.ConfirmFactorReset),
  cancelFactorReset: write(command.CancelFactorReset),
  releaseAccount: write(command.ReleaseAccount),
  recordReview: write(command.RecordReview),
};
/** What the program office does besides. */
const programOffice = {
  addAgency: write(command.AddAgency),
  verifyAgency: write(command.VerifyAgency, ['invitationIds', 'tokenHashes']),
  refuseJoining: write(command.RefuseJoining),
  confirmFactorResetByCallBack: write(command.ConfirmFactorResetByCallBack),
};

const about = z.strictObject({ organisationId: z.uuid().optional() }).optional();
const looking = signedIn.meta({ opens: 'organisation' }).input(about);
const reads = {
  get: looking.query(({ ctx, input }) => getOrganisation(ctx, input?.organisationId)),
  people: looking.query(({ ctx, input }) => getPeople(ctx, input?.organisationId)),
  mayDo: looking.query(({ ctx, input }) => getMayDo(ctx, input?.organisationId)),
  timeline: looking.query(({ ctx, input }) => getTimeline(ctx, input?.organisationId)),
};

export const agencyOrganisation = router({ ...reads, ...own });
export const reviewerOrganisation = router({
  ...reads,
  ...own,
  ...programOffice,
  list: signedIn.input(listInput).query(({ ctx, input }) => listOrganisations(ctx, input)),
});

const visitor = { person: '00000000-0000-0000-0000-000000000000', agencyId: null };
const lookInput = z.strictObject({
  q: z.string().min(1).max(120),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  limit: z.int().min(1).max(20).default(20),
});

/** How an agency comes to take part; anybody may ask. */
export const visitorsJoining = router({
  lookUp: open
    .input(lookInput)
    .query(({ ctx, input: { q, state, limit } }) => ctx.database.reading(visitor, (tx) => lookUpToJoin(tx, { q, state, limit }))),
  ask: open.input(askInput).mutation(({ ctx, input }) => askToJoin(ctx, input)),
});
/** How the program office answers. */
export const officeJoining = router({
  list: signedIn.input(joiningInput).query(({ ctx, input }) => listJoinings(ctx, input)),
  get: signedIn
    .meta({ opens: 'organisation' })
    .input(z.strictObject({ organisationId: z.uuid() }))
    .query(({ ctx, input }) => getJoining(ctx, input.organisationId)),
});

const token = z.string().regex(/^[\w-]{43}$/);
const partyOf = ({ door }: Pick<Context, 'door'>) => (door === 'agency' ? 'agency' : 'ice');

/** What a link offers, and accepting it. Each door knows its own party's invitations. */
export const invitationRouter = router({
  look: open.input(z.strictObject({ token })).query(({ ctx, input }) => lookAtInvitation(ctx, partyOf(ctx), input.token)),
  accept: open
    .input(z.strictObject({ token, name: z.string().trim().min(1).max(200), password: z.string().max(1_024) }))
    .mutation(({ ctx, input }) => acceptWithAccount(ctx, partyOf(ctx), input)),
  acceptSignedIn: wholeIn
    .input(z.strictObject({ token }))
    .mutation(({ ctx, input }) => acceptSignedIn(ctx, partyOf(ctx), { token: input.token, person: ctx.person })),
});
