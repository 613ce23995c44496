import type { ReactNode } from 'react';
import { Anchor } from './Anchor.tsx';

export interface NavLink {
  text: string;
  href: string;
  current?: boolean;
}

interface PageFrameProps {
  /** The name of this house: Agency portal, Reviewer console. */
  house: string;
  home: string;
  demonstration: boolean;
  /** Set only when the operator says that this is an official site. */
  official: { name: string; contact: string } | null;
  nav: readonly NavLink[];
  /** Who is signed in, in which office, and for which organization; the name leads to the account. */
  who: { name: string; office: string; organization: string; account: string; onSignOut: () => void } | null;
  signIn?: string | undefined;
  /** Between the menu and the person, such as a search box. */
  find?: ReactNode;
  foot: readonly NavLink[];
  children: ReactNode;
}

const Strip = ({ demonstration, official }: Pick<PageFrameProps, 'demonstration' | 'official'>) => (
  <aside className={official && !demonstration ? 'ax-strip ax-strip--official' : 'ax-strip'} aria-label="About this site">
    <div className="ax-wrap ax-strip__in">
      {demonstration ? (
        <span>
          <strong>Demonstration:</strong> made-up agencies and figures
        </span>
      ) : (
        <span />
      )}
      <span>{official ? `An official site of ${official.name}` : 'Not an official government site'}</span>
    </div>
  </aside>
);

const Mark = () => (
  <svg viewBox="0 0 34 34" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="2.5">
    <path d="M19 5.5H8A2.5 2.5 0 0 0 5.5 8v18A2.5 2.5 0 0 0 8 28.5h4" />
    <path d="M15 28.5h11a2.5 2.5 0 0 0 2.5-2.5V8A2.5 2.5 0 0 0 26 5.5h-3" />
    <path d="m11.5 17.3 3.9 3.9 7.2-8.2" />
  </svg>
);

const links = (nav: readonly NavLink[]) =>
  nav.map(({ text, href, current }) => (
    <li key={href}>
      <Anchor href={href} aria-current={current ? 'page' : undefined}>
        {text}
      </Anchor>
    </li>
  ));

/** What stands around every page: skip link, strip, header, main, footer. */
export function PageFrame({ house, home, demonstration, official, nav, who, signIn, find, foot, children }: PageFrameProps) {
  const signOut = who && (
    <button type="button" className="ax-signout" onClick={who.onSignOut}>
      Sign out
    </button>
  );
  const entry = signIn !== undefined && who === null && <Anchor href={signIn}>Sign in</Anchor>;
  return (
    <>
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <Strip demonstration={demonstration} official={official} />
      <header className="ax-top">
        <div className="ax-wrap ax-top__in">
          <Anchor className="ax-name" href={home}>
            <Mark />
            <span>
              <b>ICE ACCESS</b>
              <span>{house}</span>
            </span>
          </Anchor>
          <nav className="ax-nav" aria-label="Main">
            <ul>{links(nav)}</ul>
          </nav>
          {find}
          <div className="ax-who">
            {who ? (
              <div className="ax-who__in">
                <div>
                  <Anchor href={who.account}>
                    <b>{who.name}</b>
                  </Anchor>
                  <span>{who.office}</span>
                  <span>{who.organization}</span>
                </div>
                {signOut}
              </div>
            ) : (
              entry
            )}
          </div>
          <details className="ax-menu">
            <summary>Menu</summary>
            <nav aria-label="Main, small screens">
              <ul>
                {links(nav)}
                {entry && <li>{entry}</li>}
                {who && (
                  <li>
                    <Anchor href={who.account}>My account</Anchor>
                    <p className="ax-small">{[who.name, who.office, who.organization].filter((part) => part !== '').join(', ')}</p>
                  </li>
                )}
                {who && (
                  <li>
                    <button type="button" onClick={who.onSignOut}>
                      Sign out {who.name}
                    </button>
                  </li>
                )}
              </ul>
            </nav>
          </details>
        </div>
      </header>
      {children}
      <footer className="ax-foot">
        <div className="ax-wrap">
          <ul>{links(foot)}</ul>
          <p>
            ICE ACCESS stands for Agreements of Cooperation in Communities to Enhance Safety and Security. ICE is U.S. Immigration and
            Customs Enforcement.{' '}
            {official
              ? `This site is run by ${official.name}, ${official.contact}.`
              : `This is ${demonstration ? 'a demonstration and ' : ''}not an official government site.`}
          </p>
        </div>
      </footer>
    </>
  );
}

/** The main region. Wide for lists, narrow for reading and forms. */
export function Main({ narrow = false, bare = false, children }: { narrow?: boolean; bare?: boolean; children: ReactNode }) {
  const look = bare ? undefined : narrow ? 'ax-main ax-wrap ax-wrap--narrow' : 'ax-main ax-wrap';
  return (
    <main id="main" tabIndex={-1} className={look}>
      {children}
    </main>
  );
}
