import type { ComposedClause } from '@ice-access/domain/agreement';

/** The paragraphs of one clause. */
export function ClauseText({ clause }: { clause: Pick<ComposedClause, 'paragraphs'> }) {
  return clause.paragraphs.map(({ number, text, items }, index) => (
    <div key={number || `${index}`}>
      <p className="ax-words">
        {number !== '' && <b>{number} </b>}
        {text}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  ));
}

/** The whole text, clause by clause: readable words, no picture. */
export function ComposedText({ clauses }: { clauses: readonly ComposedClause[] }) {
  return (
    <div className="ax-doc">
      {clauses.map((clause) => (
        <div key={clause.id}>
          <h3>
            {clause.number} {clause.heading}
          </h3>
          <ClauseText clause={clause} />
        </div>
      ))}
    </div>
  );
}
