import { agencyRoles, iceRoles, type Role } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';
import { Empty, Section, Table, useTitle } from '@ice-access/ui/primitives';
import { type Case, useCase } from '../../case/useCase.ts';

const isRole = (office: string): office is Role => [...agencyRoles, ...iceRoles].some((role) => role === office);
const officeName = (office: string) => (isRole(office) ? sayRole(office) : office);

function partOf({ view }: Case, person: string): string {
  if ('liaisons' in view) {
    if (view.liaisons.investigations === person) return 'Liaison (investigations) of this request';
    if (view.liaisons.detention === person) return 'Liaison (detention) of this request';
    if (view.civilRights?.reviewer === person) return 'Civil-rights reviewer of this request';
  }
  return 'Has acted in this request';
}

/** Everyone who has a part in this request. */
export function PeopleTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  useTitle(`People, request ${theCase.reference}`);
  const people = Object.entries(theCase.people);
  return (
    <Section title="People">
      {people.length === 0 ? (
        <Empty title="Nobody has acted yet" />
      ) : (
        <Table
          caption="Everyone who has a part in this request"
          captionHidden
          columns={[
            { key: 'name', head: 'Name' },
            { key: 'office', head: 'Office' },
            { key: 'part', head: 'Part' },
            { key: 'mail', head: 'E-mail' },
          ]}
          rows={people.map(([id, { name, office, email }]) => ({
            key: id,
            cells: [name, officeName(office), partOf(theCase, id), email === undefined ? '' : <a href={`mailto:${email}`}>{email}</a>],
          }))}
        />
      )}
    </Section>
  );
}
