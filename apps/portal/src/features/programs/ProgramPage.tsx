import type { ComponentDefinition, ComponentSlug } from '@ice-access/domain/components';
import { sources } from '@ice-access/domain/components';
import { Alert, ButtonLink, Crumbs, Facts, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { PageMissing } from '../../frame/Trouble.tsx';
import { instrumentNames, programOf } from '../../programs/programs.ts';

type Program = ComponentDefinition<ComponentSlug>;

const List = ({ items }: { items: readonly string[] }) => (
  <div className="ax-prose">
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
);

const Models = ({ models }: { models: Program['models'] }) =>
  models.length === 0 ? null : (
    <Section title={`${models.length} models`}>
      <ul className="ax-lines">
        {models.map(({ key, name, oneLine }) => (
          <li key={key}>
            <div>
              <h3>{name}</h3>
              <p>{oneLine}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );

/** One program: what it offers, for whom, what it asks, what one would sign, how it is overseen, and where that is from. */
export function ProgramPage({ slug }: { slug: string }) {
  const program = programOf(slug);
  if (program === undefined) return <PageMissing />;
  const { asks } = program;
  return (
    <Main>
      <Crumbs trail={[{ text: 'Programs', href: '/compare' }, { text: program.name }]} />
      <PageTitle title={program.name} says={program.oneLine} />
      <div className="ax-cols">
        <div>
          <Section title="What it offers">
            <List items={program.offers} />
          </Section>
          <Section title="Who it is for">
            <List items={program.forWhom} />
          </Section>
          <Models models={program.models} />
          <Section title="What it asks of your agency">
            <Facts
              facts={[
                { term: 'People', says: asks.people },
                { term: 'Time', says: asks.time },
                { term: 'Money', says: asks.money },
                { term: 'Reports', says: asks.reports },
              ]}
            />
          </Section>
          <Section title="What you would sign">
            <p className="ax-text">{program.whatYouWouldSign}</p>
            {program.historicNote !== null && (
              <Alert tone="soon" title="Know this about the document">
                <p>{program.historicNote}</p>
              </Alert>
            )}
          </Section>
          <Section title="How it is overseen">
            <List items={program.oversight} />
          </Section>
          <Section title="Sources">
            <List items={program.sources.map((key) => sources[key])} />
          </Section>
        </div>
        <aside className="ax-stack ax-stack--wide" aria-label={`About ${program.name}`}>
          <section className="ax-card">
            <h2>In short</h2>
            <Facts
              tall
              facts={[
                { term: 'Short name', says: program.abbreviation },
                { term: 'Document', says: instrumentNames[program.instrument] },
                { term: 'Law', says: program.authority },
                { term: 'Office of ICE', says: program.owner },
              ]}
            />
          </section>
          <ButtonLink href="/requests/new">Start a request</ButtonLink>
        </aside>
      </div>
    </Main>
  );
}
