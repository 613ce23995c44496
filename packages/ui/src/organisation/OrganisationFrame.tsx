import type { ReactNode } from 'react';
import { type Crumb, Crumbs, Tabs } from '../primitives/Navigation.tsx';
import { Main } from '../primitives/PageFrame.tsx';
import { PageTitle } from '../primitives/PageTitle.tsx';
import type { Addresses, OrganisationShown } from './shapes.ts';

export type OrganisationTab = 'people' | 'mayDo' | 'timeline';
const tabs: readonly (readonly [OrganisationTab, string])[] = [
  ['people', 'People and roles'],
  ['mayDo', 'Who can do what'],
  ['timeline', 'Timeline'],
];

interface OrganisationFrameProps {
  organisation: OrganisationShown;
  addresses: Addresses;
  tab: OrganisationTab;
  /** Tabs that this reader has. */
  has: readonly OrganisationTab[];
  says: ReactNode;
  trail?: readonly Crumb[] | undefined;
  children: ReactNode;
}

/** The head of the pages of an organisation: whose they are, and its tabs. */
export function OrganisationFrame({
  organisation: { name, reference },
  addresses,
  tab,
  has,
  says,
  trail,
  children,
}: OrganisationFrameProps) {
  const title = tabs.find(([key]) => key === tab)?.[1] ?? '';
  return (
    <Main>
      {trail && <Crumbs trail={trail} />}
      <PageTitle
        title={`${title}, ${name}`}
        head={title}
        eyebrow={reference === null || reference === name ? name : `${name} · ${reference}`}
        says={says}
      />
      <Tabs
        label="Parts of this organization"
        tabs={tabs.filter(([key]) => has.includes(key)).map(([key, text]) => ({ text, href: addresses[key], current: key === tab }))}
      />
      {children}
    </Main>
  );
}
