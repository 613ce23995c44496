import { Files } from '@ice-access/ui/agreement';
import { dateInWords, Facts, Section, sizeInWords } from '@ice-access/ui/primitives';
import type { Outputs } from '../../api.ts';

type Asking = Outputs['joining']['get']['askings'][number];
const erased = 'Erased';
const standings: Readonly<Record<Asking['standing'], string>> = { open: 'Waits for you', verified: 'Verified', refused: 'Not verified' };

/** What one asking says, with its letter. */
export function AskingFacts({ asking }: { asking: Asking }) {
  const { headName, headTitle, headEmail, headPhone, letter } = asking;
  return (
    <Section
      title={`Asking ${asking.reference}`}
      says={`${standings[asking.standing]}. Asked on ${dateInWords(asking.askedOn)}.`}
      className="ax-card ax-stack"
    >
      <Facts
        facts={[
          {
            term: 'Agency as typed',
            says: asking.agencyName ?? erased,
            from: [asking.state, asking.county, asking.agencyType, asking.ori].filter(Boolean).join(', '),
          },
          { term: 'Head', says: `${headName ?? erased}, ${headTitle ?? erased}`, from: `${headEmail ?? erased}, ${headPhone ?? erased}` },
          asking.sameAsHead
            ? { term: 'Administrator', says: 'The head as well' }
            : {
                term: 'Administrator',
                says: `${asking.administratorName ?? erased}, ${asking.administratorTitle ?? erased}`,
                from: asking.administratorEmail ?? erased,
              },
          ...(asking.note === null ? [] : [{ term: 'Note', says: asking.note }]),
          ...(asking.refusedBecause === null ? [] : [{ term: 'Not verified because', says: asking.refusedBecause }]),
        ]}
      />
      {letter === null ? (
        <p className="ax-quiet">The letter is not on file any more.</p>
      ) : (
        <Files
          files={[
            {
              key: letter.documentId,
              name: letter.fileName,
              href: `/files/${letter.documentId}`,
              says: `The letter, ${sizeInWords(letter.bytes)}, not scanned`,
            },
          ]}
        />
      )}
    </Section>
  );
}
