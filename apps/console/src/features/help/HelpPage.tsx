import { adviceSentence, currentEdition, fairnessSentence } from '@ice-access/domain/assessment';
import { Anchor, Main, PageTitle, Section, Table } from '@ice-access/ui/primitives';

const keys = [
  ['/', 'search'],
  ['j and k', 'next and previous row of the queue'],
  ['Enter', 'open the row'],
  ['g then q', 'go to the queue'],
  ['?', 'this page'],
] as const;

/** The keys, and how the fit is worked out. */
export const HelpPage = () => (
  <Main narrow>
    <PageTitle title="Help and keys" />
    <Section title="Keys">
      <Table
        caption="Keys of the console"
        captionHidden
        look="lines"
        columns={[
          { key: 'key', head: 'Key' },
          { key: 'does', head: 'What it does' },
        ]}
        rows={keys.map(([key, does]) => ({ key, cells: [<kbd key="key">{key}</kbd>, does] }))}
      />
    </Section>
    <Section title="How time is counted">
      <p>
        <Anchor href="/set-times">How long steps may take</Anchor>: the page that agencies read too.
      </p>
    </Section>
    <Section title="How fit is worked out">
      <div id="fit" className="ax-stack">
        <p>{adviceSentence}</p>
        <p>{fairnessSentence}</p>
        <p>
          Edition {currentEdition.id}, in use since {currentEdition.inUseSince}. Weights were set by {currentEdition.weightsSet.by} on{' '}
          {currentEdition.weightsSet.on}: {currentEdition.weightsSet.basis}
        </p>
      </div>
    </Section>
  </Main>
);
