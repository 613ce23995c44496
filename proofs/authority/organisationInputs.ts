import { randomUUID } from 'node:crypto';
import { newcomersAsking, type Stand } from '@ice-access/api/testing';
import type { InputAsk } from './inputs.ts';

const day = (ahead = 0): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const calledBack = { calledOn: day(), numberFrom: 'stateDirectory', calledNumber: '555-0100', reached: 'The chief' };
const checklist = { letterRead: true, headConfirmed: true, registerMatches: true, lookAlikesSeen: true, duplicatesSeen: true };
const noToken = 'x'.repeat(43);
const idIn = (sheet: Stand['sheet'] | undefined, name: string): unknown => sheet?.[name] ?? randomUUID();

function rolesIn(sheet: Stand['sheet'] | undefined): { readonly deputy: string; readonly absent: string; readonly further: string } {
  const roles: unknown = sheet?.roles;
  const known = typeof roles === 'object' && roles !== null ? { ...roles } : {};
  return { deputy: 'agency.publicInformation', absent: 'agency.complaintOfficer', further: 'agency.trainingOfficer', ...known };
}

/** The office that somebody holds, or that of whoever is away. */
function officeOf(sheet: Stand['sheet'] | undefined, person: string): unknown {
  const offices: unknown = sheet?.offices;
  const own: unknown = typeof offices === 'object' && offices !== null ? Reflect.get(offices, person) : undefined;
  return own ?? idIn(sheet, 'away');
}

/** What each command of an organisation carries. */
function dataOf(name: string, { player, stand }: InputAsk): object | undefined {
  const sheet = stand?.sheet;
  const roles = rolesIn(sheet);
  const term = { fieldOffice: null, startsOn: day(1), endsOn: null, writtenWordDocumentId: sheet?.documentId ?? null };
  const reason = 'A reason.';
  switch (name) {
    case 'invitePerson':
      return { name: 'Somebody Else', email: `${randomUUID()}@new.example`, roles: [roles.deputy], ...term };
    case 'withdrawInvitation':
      return { invitationId: idIn(sheet, 'invitationId') };
    case 'grantOffice':
      return { personId: idIn(sheet, 'deputy'), role: roles.further, ...term };
    case 'endOffice':
      return { officeId: idIn(sheet, 'away'), lastOn: day(1), reason };
    case 'delegateOffice': {
      const personId = player.role === roles.absent ? idIn(sheet, 'deputy') : idIn(sheet, 'absent');
      return { of: officeOf(sheet, player.actor.person), personId, startsOn: day(1), endsOn: day(2), reason };
    }
    case 'endDelegation':
      return { officeId: idIn(sheet, 'delegationId') };
    case 'changeOfficeholder': {
      const to = { to: 'invited', personId: null, name: 'The new one', email: `${randomUUID()}@new.example`, note: null };
      return { fromPersonId: idIn(sheet, 'absent'), on: day(1), evidenceDocumentId: sheet?.documentId, passesOn: [roles.absent], ...to };
    }
    case 'disablePerson':
    case 'startFactorReset':
    case 'releaseAccount':
      return { personId: idIn(sheet, 'deputy'), reason };
    case 'reopenPerson':
      return { personId: idIn(sheet, 'shut'), reason };
    case 'confirmFactorReset':
    case 'cancelFactorReset':
      return { personId: idIn(sheet, 'lost') };
    case 'confirmFactorResetByCallBack':
      return { personId: idIn(sheet, 'lost'), ...calledBack };
    case 'recordReview':
      return { note: null };
    case 'addAgency':
      return { ori: 'ZZ0099900', name: 'Riverton Police', type: 'City', state: 'ZZ', county: 'RIVERTON', fieldOffice: null, reason };
    case 'verifyAgency':
      return { joiningId: idIn(sheet, 'joiningId'), checklist, ...calledBack, note: null };
    case 'refuseJoining':
      return { joiningId: idIn(sheet, 'joiningId'), reason };
    default:
      return undefined;
  }
}

/** What a visitor sends, whom nobody knows. */
function visitorInput({ procedure, stand }: InputAsk): object | undefined {
  const token = stand?.sheet.token ?? noToken;
  switch (procedure) {
    case 'joining.lookUp':
      return { q: 'Fairview' };
    case 'joining.ask':
      return { ...newcomersAsking(new Date().toISOString()), key: randomUUID() };
    case 'joining.list':
    case 'organisation.list':
      return {};
    case 'joining.get':
      return { organisationId: stand?.id };
    case 'invitation.look':
    case 'invitation.acceptSignedIn':
      return { token };
    case 'invitation.accept':
      return { token, name: 'Somebody New', password: `A long and lawful password ${randomUUID()}` };
    default:
      return undefined;
  }
}

/** Inputs about organisations: reads and commands of one, and what visitors send. */
export function organisationInput(ask: InputAsk): object | undefined {
  const [aggregate, name = ''] = ask.procedure.split('.');
  const visitor = visitorInput(ask);
  if (visitor !== undefined || aggregate !== 'organisation') return visitor;
  const { stand } = ask;
  if (['get', 'people', 'mayDo', 'timeline'].includes(name)) return { organisationId: stand?.id };
  const data = dataOf(name, ask);
  return data === undefined ? undefined : { organisationId: stand?.id, expectedVersion: stand?.version, key: randomUUID(), data };
}
