import { dateInWords } from '../primitives/dates.ts';
import { StatusTag } from '../primitives/Status.tsx';
import type { InvitationShown, OfficeShown, PersonShown } from './shapes.ts';

/** From when to when a role counts, in words. */
export function termInWords({ standing, startsOn, endsOn }: Pick<OfficeShown, 'standing' | 'startsOn' | 'endsOn'>): string {
  switch (standing) {
    case 'begins':
      return endsOn === null ? `Begins ${dateInWords(startsOn)}` : `Begins ${dateInWords(startsOn)}, last day ${dateInWords(endsOn)}`;
    case 'inForce':
      return endsOn === null ? `Since ${dateInWords(startsOn)}` : `Since ${dateInWords(startsOn)}, last day ${dateInWords(endsOn)}`;
    case 'ended':
      return endsOn === null ? 'Ended' : `Ended, last day was ${dateInWords(endsOn)}`;
  }
}

/** How one role stands. */
export function OfficeStanding({ office }: { office: OfficeShown }) {
  const says = termInWords(office);
  if (office.standing === 'ended') return <span className="ax-quiet">{says}</span>;
  return (
    <StatusTag glyph={office.standing === 'begins' ? 'later' : 'done'} tone={office.standing === 'begins' ? 'ink' : 'good'}>
      {says}
    </StatusTag>
  );
}

/** How the account of one person stands. */
export function PersonStanding({ person }: { person: PersonShown }) {
  if (person.erased) return <span className="ax-quiet">Name and address erased</span>;
  if (person.disabledOn !== null)
    return (
      <StatusTag glyph="no" tone="late">
        Closed on {dateInWords(person.disabledOn)}
      </StatusTag>
    );
  if (person.reset !== null)
    return (
      <StatusTag glyph="turn" tone="soon">
        Factor reset waits for a second person
      </StatusTag>
    );
  return person.offices.some(({ standing }) => standing === 'inForce') ? (
    <StatusTag glyph="done" tone="good">
      Open
    </StatusTag>
  ) : (
    <span className="ax-quiet">Open, without a role today</span>
  );
}

const invitationWords: Readonly<Record<InvitationShown['standing'], string>> = {
  open: 'Sent, not accepted yet',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  expired: 'Expired: invite again',
};

/** How one invitation stands. */
export function InvitationStanding({ invitation: { standing } }: { invitation: InvitationShown }) {
  if (standing === 'open')
    return (
      <StatusTag glyph="due" tone="ink">
        {invitationWords.open}
      </StatusTag>
    );
  return <span className="ax-quiet">{invitationWords[standing]}</span>;
}
