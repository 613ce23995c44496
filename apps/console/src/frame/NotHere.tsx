import { Anchor, Main, PageTitle } from '@ice-access/ui/primitives';

/** Not there and not yours look the same, so that nobody learns what exists. */
export const NotHere = () => (
  <Main narrow>
    <PageTitle title="Nothing at this address" says="The address may have a slip in it, or your office may not see this case." />
    <p>
      <Anchor href="/queue">Go to the queue</Anchor>
    </p>
  </Main>
);
