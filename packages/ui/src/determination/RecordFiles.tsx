import { sayDate } from '@ice-access/domain/wording';
import { Files } from '../agreement/Receipt.tsx';
import { Digest } from '../primitives/Digest.tsx';
import { sizeInWords } from '../primitives/dates.ts';
import { Section } from '../primitives/Section.tsx';
import type { DeterminationRead } from './shapes.ts';

const after = { reached: 'After both sides concurred', decided: 'After the decision of headquarters' } as const;

/** The determination record as a document, with the hash that is kept in the log. */
export function RecordFiles({ records }: { records: DeterminationRead['records'] }) {
  if (records.length === 0) return null;
  return (
    <Section title="The determination record" says="Everything on this page that both sides see, as one document. Its hash is in the log.">
      <Files
        files={records.map(({ documentId, bytes, after: when, on }) => ({
          key: documentId,
          name: `${after[when]}, ${sayDate(on)}`,
          href: `/files/${documentId}`,
          says: `PDF, ${sizeInWords(bytes)}`,
        }))}
      />
      <ul className="ax-plain">
        {records.map(({ documentId, sha256, after: when }) => (
          <li key={documentId} className="ax-small ax-quiet">
            {after[when]}: SHA-256 <Digest value={sha256} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
