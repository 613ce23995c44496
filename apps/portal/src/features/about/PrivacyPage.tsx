import { Main, PageTitle } from '@ice-access/ui/primitives';

/** Who sees what, and what is kept. */
export function PrivacyPage() {
  return (
    <Main narrow>
      <PageTitle title="Privacy" says="Who sees what, what is kept and for how long." />
      <div className="ax-prose">
        <h2>Who sees what</h2>
        <ul>
          <li>A draft: the people of your agency only.</li>
          <li>
            A request that was sent: your agency, the ICE ACCESS program office, the field office that handles it, headquarters, and
            oversight readers.
          </li>
          <li>The public: which agency has which agreement, since when, and how it stands. No answers, no names of people.</li>
        </ul>
        <h2>What is written down</h2>
        <p>
          Each step is an entry in a log that cannot be changed. The entry holds dates, codes and the office that acted. What people type,
          and their names, stand beside the log and can be erased under the law; the log then says that a text was erased, when and under
          what authority.
        </p>
        <h2>On this computer</h2>
        <p>
          One cookie keeps you signed in until you close the browser, 12 hours at most. Answers that could not be sent yet are kept here,
          sealed for your account, for 7 days at most. Nothing is loaded from other sites, and nobody is followed.
        </p>
        <h2>What is not asked</h2>
        <p>
          No question asks about one person, and none about origin, citizenship, ethnicity or religion of residents or of people in custody.
        </p>
      </div>
    </Main>
  );
}
