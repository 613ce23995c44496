import type { CalendarDate } from '../kernel/instant.ts';
import type { OrganisationEvent } from './parts.ts';
import type { Asking, Member, Office, OrganisationState, Verified } from './state.ts';

type Data<Type extends OrganisationEvent['type']> = Extract<OrganisationEvent, { type: Type }>['data'];

function verified(state: OrganisationState): Verified {
  if (state.phase !== 'verified') throw new Error(`event of an organisation that is ${state.phase}`);
  return state;
}
function asked(state: OrganisationState) {
  if (state.phase !== 'asked') throw new Error(`event of a joining while it is ${state.phase}`);
  return state;
}
const answered = (askings: readonly Asking[], joiningId: string, change: Partial<Asking>): readonly Asking[] =>
  askings.map((asking) => (asking.joiningId === joiningId ? { ...asking, ...change } : asking));

function withAsking(
  state: OrganisationState,
  { organisationId, inRegister, ...data }: Data<'JoiningAsked'>,
  on: CalendarDate,
): OrganisationState {
  const before = state.phase === 'unopened' ? [] : state.askings;
  const asking: Asking = { ...data, askedOn: on, standing: 'open', refusedBecause: null };
  const known = state.phase === 'asked' || state.phase === 'refused' ? state.inRegister || inRegister : inRegister;
  return { phase: 'asked', organisationId, kind: 'agency', inRegister: known, askings: [...before, asking] };
}

const nobody = { members: [], offices: [], invitations: [], resets: [], reviewedOn: null } as const;

function opened({ organisationId, kind, offices, reviewDueOn }: Data<'OrganisationOpened'>, on: CalendarDate): Verified {
  const members = [...new Set(offices.map(({ personId }) => personId))].map(
    (personId): Member => ({ personId, joinedOn: on, disabledOn: null }),
  );
  const held = offices.map((office): Office => ({ ...office, delegatedFrom: null, grantedOn: on }));
  return {
    ...nobody,
    phase: 'verified',
    organisationId,
    kind,
    askings: [],
    verifiedOn: on,
    members,
    offices: held,
    reviewDueOn,
    remindOn: reviewDueOn,
  };
}

const onMember = (state: Verified, personId: string, change: Partial<Member>): Verified => ({
  ...state,
  members: state.members.map((member) => (member.personId === personId ? { ...member, ...change } : member)),
});
const withMember = (state: Verified, personId: string, on: CalendarDate): Verified =>
  state.members.some((member) => member.personId === personId)
    ? state
    : { ...state, members: [...state.members, { personId, joinedOn: on, disabledOn: null }] };
const withOffices = (state: Verified, offices: readonly Office[]): Verified => ({ ...state, offices: [...state.offices, ...offices] });

/** An office that ends takes along whoever stands in for it. */
function endedOn(state: Verified, officeId: string, lastOn: CalendarDate): Verified {
  const sooner = (endsOn: CalendarDate | null) => (endsOn === null || lastOn < endsOn ? lastOn : endsOn);
  return {
    ...state,
    offices: state.offices.map((office) => {
      if (office.officeId === officeId) return { ...office, endsOn: lastOn };
      return office.delegatedFrom === officeId ? { ...office, endsOn: sooner(office.endsOn) } : office;
    }),
  };
}
const onInvitation = (state: Verified, invitationId: string, standing: 'accepted' | 'withdrawn'): Verified => ({
  ...state,
  invitations: state.invitations.map((one) => (one.invitationId === invitationId ? { ...one, standing } : one)),
});
const withoutReset = (state: Verified, personId: string): Verified => ({
  ...state,
  resets: state.resets.filter((reset) => reset.personId !== personId),
});

function delegated(state: Verified, { of, officeId, personId, startsOn, endsOn }: Data<'OfficeDelegated'>, on: CalendarDate): Verified {
  const original = state.offices.find((office) => office.officeId === of);
  if (original === undefined) throw new Error(`no office ${of} to stand in for`);
  return withOffices(state, [{ ...original, officeId, personId, startsOn, endsOn, delegatedFrom: of, grantedOn: on }]);
}

/** The state after one more event. A log that breaks its own rules is a crash, not a rejection. */
export function evolve(state: OrganisationState, event: OrganisationEvent): OrganisationState {
  const { on, by } = event;
  switch (event.type) {
    case 'JoiningAsked':
      return withAsking(state, event.data, on);
    case 'AgencyAdded':
      return { ...asked(state), inRegister: true };
    case 'JoiningRefused': {
      const before = asked(state);
      const { joiningId, reason } = event.data;
      const askings = answered(before.askings, joiningId, { standing: 'refused', refusedBecause: reason });
      return { ...before, phase: askings.some(({ standing }) => standing === 'open') ? 'asked' : 'refused', askings };
    }
    case 'AgencyVerified': {
      const { organisationId, askings } = asked(state);
      const { joiningId, reviewDueOn } = event.data;
      // Whoever else asked for this agency was not it.
      const settled = askings.map((one): Asking => {
        if (one.joiningId === joiningId) return { ...one, standing: 'verified' };
        return one.standing === 'open' ? { ...one, standing: 'refused' } : one;
      });
      return {
        ...nobody,
        phase: 'verified',
        organisationId,
        kind: 'agency',
        askings: settled,
        verifiedOn: on,
        reviewDueOn,
        remindOn: reviewDueOn,
      };
    }
    case 'OrganisationOpened':
      return opened(event.data, on);
    case 'InvitationSent': {
      const before = verified(state);
      const { writtenWordDocumentId: _, ...invitation } = event.data;
      return { ...before, invitations: [...before.invitations, { ...invitation, invitedOn: on, invitedBy: by.person, standing: 'open' }] };
    }
    case 'InvitationWithdrawn':
      return onInvitation(verified(state), event.data.invitationId, 'withdrawn');
    case 'InvitationAccepted': {
      const { invitationId, personId, offices } = event.data;
      const joined = onInvitation(withMember(verified(state), personId, on), invitationId, 'accepted');
      return withOffices(
        joined,
        offices.map((office) => ({ ...office, personId, delegatedFrom: null, grantedOn: on })),
      );
    }
    case 'OfficeGranted': {
      const { writtenWordDocumentId: _, ...office } = event.data;
      return withOffices(withMember(verified(state), office.personId, on), [{ ...office, delegatedFrom: null, grantedOn: on }]);
    }
    case 'OfficeEnded':
    case 'DelegationEnded':
      return endedOn(verified(state), event.data.officeId, event.data.lastOn);
    case 'OfficeDelegated':
      return delegated(verified(state), event.data, on);
    case 'PersonDisabled':
      return onMember(verified(state), event.data.personId, { disabledOn: on });
    case 'PersonReopened':
      return onMember(verified(state), event.data.personId, { disabledOn: null });
    case 'FactorResetStarted': {
      const before = verified(state);
      return { ...before, resets: [...before.resets, { personId: event.data.personId, startedBy: by.person, startedOn: on }] };
    }
    case 'FactorResetConfirmed':
    case 'FactorResetCancelled':
      return withoutReset(verified(state), event.data.personId);
    case 'ReviewRecorded':
      return { ...verified(state), reviewedOn: on, reviewDueOn: event.data.nextOn, remindOn: event.data.nextOn };
    case 'ReviewReminded':
      return { ...verified(state), remindOn: event.data.againOn };
    case 'OfficeholderChanged':
    case 'AccountReleased':
      return verified(state);
  }
}
