import { Anchor, ButtonLink, Main, useTitle } from '@ice-access/ui/primitives';
import { ProgramCards } from '../../programs/ProgramCards.tsx';
import { FourSteps } from './FourSteps.tsx';
import { PublishedDoor } from './PublishedDoor.tsx';

const answers = [
  { term: 'How does it stand?', says: 'Needs assessment, 7 of 9 sections done' },
  { term: 'Whose turn is it?', says: 'Yours: 2 sections are open', yours: true },
  { term: 'By when?', says: 'Tue 8 Dec 2026, in 6 business days' },
  { term: 'What happens next?', says: 'ICE reads your answers and meets you' },
  { term: 'Who handles it?', says: 'Two named liaisons' },
];

/** What this is, in one sentence; the four steps; the five programs. */
export function PublicHome() {
  useTitle('Ask ICE for a partnership');
  return (
    <Main bare>
      <section className="ax-hero">
        <div className="ax-wrap ax-hero__in">
          <div>
            <h1>Ask, assess together, decide together, agree in writing.</h1>
            <p className="ax-lead">
              ICE ACCESS is how a state, local or tribal law-enforcement agency asks U.S. Immigration and Customs Enforcement (ICE) for a
              partnership, and how both sides keep a record of it.
            </p>
            <div className="ax-actions">
              <ButtonLink href="/requests/new" size="big">
                Start a request
              </ButtonLink>
              <ButtonLink href="/sign-in" kind="outline" size="big">
                Sign in
              </ButtonLink>
            </div>
          </div>
          <section className="ax-hero__card" aria-labelledby="five-answers">
            <h2 id="five-answers">Five answers on every case, for example</h2>
            <dl>
              {answers.map(({ term, says, yours }) => (
                <div key={term} className={yours ? 'is-you' : undefined}>
                  <dt>{term}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </section>
      <FourSteps />
      <section className="ax-band ax-band--well" id="programs">
        <div className="ax-wrap">
          <h2>Five programs</h2>
          <p>Each page says what the program offers, what it asks of your agency, what you would sign and how it is overseen.</p>
          <ProgramCards />
          <p>
            <Anchor href="/compare">Compare the five side by side</Anchor>
          </p>
        </div>
      </section>
      <section className="ax-band">
        <div className="ax-wrap ax-doors">
          <PublishedDoor />
          <div>
            <h2>You have a case already</h2>
            <p>Your turn is shown first. What you typed before is kept, and you go on in the same field.</p>
            <ButtonLink href="/sign-in" kind="outline">
              Sign in
            </ButtonLink>
          </div>
        </div>
      </section>
    </Main>
  );
}
