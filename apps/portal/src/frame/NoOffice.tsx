import { Main, PageTitle } from '@ice-access/ui/primitives';

/** Somebody who is signed in and holds no office today: what to do, and nothing of any case. */
export const NoOffice = () => (
  <Main narrow>
    <PageTitle title="You hold no office today" says="Your account is in order, but no office of yours is in force." />
    <p>
      An administrator of your agency can give you an office. Where there is none, the ICE ACCESS program office can. As soon as one is in
      force, this page opens.
    </p>
  </Main>
);
