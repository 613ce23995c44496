import { Anchor, Main, PageTitle, Section, Table } from '@ice-access/ui/primitives';
import { ProgramCards } from '../../programs/ProgramCards.tsx';
import { instrumentNames, programs } from '../../programs/programs.ts';

/** The five programs side by side, by what they ask. */
export function ComparePage() {
  return (
    <Main>
      <PageTitle title="Compare the five programs" says="What each offers, what it asks of your agency, and what you would sign." />
      <Table
        caption="Five programs side by side"
        captionHidden
        look="roomy"
        columns={[
          { key: 'program', head: 'Program' },
          { key: 'who', head: 'Who for' },
          { key: 'people', head: 'People' },
          { key: 'money', head: 'Money' },
          { key: 'sign', head: 'You sign' },
        ]}
        rows={programs.map((program) => ({
          key: program.slug,
          cells: [
            <Anchor key="name" href={`/programs/${program.slug}`}>
              {program.name}
            </Anchor>,
            program.forWhom[0],
            program.asks.people,
            program.asks.money,
            instrumentNames[program.instrument],
          ],
        }))}
      />
      <Section title="One by one">
        <ProgramCards />
      </Section>
    </Main>
  );
}
