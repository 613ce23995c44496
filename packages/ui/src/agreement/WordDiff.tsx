import { diffWords } from 'diff';

/** What changed between two texts, word by word: struck through is out, underlined is in. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <div className="ax-doc">
      <p className="ax-words">
        {diffWords(before, after).map(({ value, added, removed }) => {
          at += value.length;
          const key = `${at}-${added ? 'in' : removed ? 'out' : 'same'}`;
          return added ? <ins key={key}>{value}</ins> : removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
        })}
      </p>
    </div>
  );
}
