import type { Tx } from '@ice-access/database';

/** A person as both sides see them: the name is gone once it was erased. */
export interface PersonCard {
  readonly name: string;
  readonly office: string;
  readonly email?: string;
}

/** A name as both sides see it. */
export const nameShown = (name: string | null | undefined): string => name ?? 'A person whose name was erased';

/** The people with these ids whom row-level security shows to this reader. */
export async function peopleOf(tx: Tx, ids: Iterable<string>): Promise<Readonly<Record<string, PersonCard>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return {};
  const { rows } = await tx.$client.query<{
    person_id: string;
    display_name: string | null;
    email: string | null;
    office: string | null;
  }>({
    name: 'people of',
    // The office that somebody holds, or held last.
    text: `select p.person_id, p.display_name, p.email, (select o.role from office o where o.person_id = p.person_id
        order by o.ends_on desc nulls first, o.starts_on, o.role limit 1) as office
      from person p where p.person_id = any($1::uuid[])`,
    values: [wanted],
  });
  return Object.fromEntries(
    rows.map(({ person_id, display_name, email, office }) => [
      person_id,
      { name: nameShown(display_name), office: office ?? '', ...(email === null ? {} : { email }) },
    ]),
  );
}

/** Every UUID that stands somewhere in a value: the people, texts and documents that it may name. */
export function uuidsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g)].map(([, id]) => id ?? '');
}
