import { Anchor, Facts, Section, Seen } from '@ice-access/ui/primitives';
import type { Joining, Step } from './joining.ts';

interface ReviewJoiningProps {
  said: Joining;
  addressOf: (step: Step) => string;
}

/** Everything once more, with the way back to each part. */
export function ReviewJoining({ said, addressOf }: ReviewJoiningProps) {
  return (
    <>
      <Section title="Your agency" className="ax-section-first">
        <Facts
          facts={[
            { term: 'Name', says: said.agencyName },
            { term: 'County and state', says: `${said.county}, ${said.state.toUpperCase()}` },
            { term: 'Kind', says: said.agencyType },
            { term: 'ORI', says: said.ori === '' ? 'Not given' : said.ori },
            { term: 'In the register', says: said.inRegister ? 'Yes' : 'No: the program office adds it' },
          ]}
        />
        <p>
          <Anchor href={addressOf('agency')}>Change the agency</Anchor>
        </p>
      </Section>
      <Section title="Head and administrator">
        <Facts
          facts={[
            { term: 'Head', says: `${said.headName}, ${said.headTitle}`, from: `${said.headEmail}, ${said.headPhone}` },
            said.same === 'yes'
              ? { term: 'Administrator', says: 'The head as well' }
              : {
                  term: 'Administrator',
                  says: `${said.administratorName}, ${said.administratorTitle}`,
                  from: said.administratorEmail,
                },
          ]}
        />
        <p>
          <Anchor href={addressOf('people')}>Change head or administrator</Anchor>
        </p>
      </Section>
      <Section title="Letter">
        <Facts
          facts={[
            { term: 'File', says: said.letterName },
            { term: 'Note', says: said.note.trim() === '' ? 'None' : said.note },
          ]}
        />
        <p>
          <Anchor href={addressOf('letter')}>Change the letter</Anchor>
        </p>
      </Section>
      <Seen>After sending, the ICE ACCESS program office reads this</Seen>
    </>
  );
}
