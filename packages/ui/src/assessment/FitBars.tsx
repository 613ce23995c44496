import type { Contribution, Fit } from '@ice-access/domain/assessment';
import type { CSSProperties, ReactNode } from 'react';
import { StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';

interface FitBarsProps {
  fits: readonly Fit[];
  nameOf: (fit: Fit) => string;
  /** Whether it was asked for. */
  noteOf: (fit: Fit) => ReactNode;
  /** Where an answer can be read or changed. */
  whereOf: (questionId: string) => { text: string; href?: string | undefined };
  /** Stands under the sentence: what the sides say about it. */
  beside?: ((fit: Fit) => ReactNode) | undefined;
  /** Stands below the points: what would change it. */
  more?: ((fit: Fit) => ReactNode) | undefined;
  /** The one whose points are open at first. */
  openKey?: string | undefined;
}

/** One key for one program in one of its models. */
export const fitKey = ({ slug, model }: Pick<Fit, 'slug' | 'model'>): string => (model === null ? slug : `${slug}/${model}`);

type Placed = CSSProperties & Partial<Record<'--l' | '--v' | '--w', string>>;
const at = (values: Placed): Placed => values;

function Bar({ fit: { score, range } }: { fit: Fit }) {
  const open = range.high > range.low;
  const says = open ? `${score} of 100 points, could be ${range.low} to ${range.high}` : `${score} of 100 points`;
  return (
    <div className="ax-fit__bar" role="img" aria-label={says}>
      <i style={at({ '--v': `${range.low}%` })} />
      {open && <i className="is-open" style={at({ '--l': `${range.low}%`, '--v': `${range.high - range.low}%` })} />}
      {open && <i className="is-today" style={at({ '--l': `${score}%` })} />}
    </div>
  );
}

const signed = (points: number) => (points === 0 ? '0' : points > 0 ? `+ ${points}` : `− ${-points}`);

function Points({ one }: { one: Contribution }) {
  if (!one.known)
    return <span className="is-open">{one.low === one.high ? 'no points' : `? ${signed(one.low)} to ${signed(one.high)}`}</span>;
  return <span className={one.points > 0 ? 'is-up' : one.points < 0 ? 'is-down' : undefined}>{signed(one.points)}</span>;
}

function Fall({ one, most }: { one: Contribution; most: number }) {
  const size = one.known ? Math.abs(one.points) : Math.max(Math.abs(one.low), Math.abs(one.high));
  if (size === 0) return null;
  const look = one.known ? (one.points > 0 ? 'u' : 'd') : 'q';
  return (
    <span className="ax-fall" aria-hidden="true">
      <i className={look} style={at({ '--w': `${Math.round((50 * size) / most)}%` })} />
    </span>
  );
}

function Why({ fit, name, whereOf }: { fit: Fit; name: string } & Pick<FitBarsProps, 'whereOf'>) {
  const most = Math.max(1, ...fit.contributions.map((one) => Math.max(Math.abs(one.low), Math.abs(one.high))));
  return (
    <>
      <Table
        caption={`What adds and takes away points, ${name}`}
        captionHidden
        columns={[
          { key: 'because', head: 'Because' },
          { key: 'points', head: 'Points' },
          { key: 'bar', head: <span className="ax-hide">Bar</span> },
          { key: 'from', head: 'Where it is from' },
        ]}
        rows={[
          { key: 'start', cells: [`Every request begins at ${fit.start}`, fit.start, null, 'The edition of the questions'] },
          ...fit.contributions.map((one) => {
            const { text, href } = whereOf(one.questionId);
            return {
              key: one.questionId,
              cells: [
                <>
                  {one.sentence}
                  <small>{one.reason}</small>
                </>,
                <Points key="points" one={one} />,
                <Fall key="bar" one={one} most={most} />,
                href === undefined ? text : <a href={href}>{text}</a>,
              ],
            };
          }),
          {
            key: 'total',
            cells: [
              <b key="total">Total</b>,
              <b key="score">{fit.score} of 100</b>,
              null,
              fit.range.high > fit.range.low ? `Between ${fit.range.low} and ${fit.range.high} once all answers are in` : 'Nothing missing',
            ],
          },
        ]}
      />
      {fit.requirements.length > 0 && (
        <>
          <h4>What must be so</h4>
          <ul className="ax-plain ax-stack ax-stack--tight">
            {fit.requirements.map(({ id, met, remedy, sentence }) => (
              <li key={id}>
                <StatusTag
                  glyph={met === 'met' ? 'done' : met === 'notMet' ? 'no' : 'later'}
                  tone={met === 'met' ? 'good' : met === 'notMet' ? 'late' : 'ink'}
                >
                  {sentence}
                  {met === 'notMet' && remedy === 'ice' && ' ICE lacks this.'}
                  {met === 'notMet' && remedy === 'agency' && ' The agency can bring it about.'}
                  {met === 'notMet' && remedy === 'nobody' && ' Nobody can bring it about.'}
                </StatusTag>
              </li>
            ))}
          </ul>
        </>
      )}
      {fit.duties.length > 0 && (
        <>
          <h4>Duties that the answers add, whatever the points</h4>
          <ul>
            {fit.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** How well each program fits. Solid is certain, stripes are what missing answers could add, the dark line is today. */
export function FitBars({ fits, nameOf, noteOf, whereOf, beside, more, openKey }: FitBarsProps) {
  return (
    <ul className="ax-fits ax-plain">
      {fits.map((fit) => {
        const name = nameOf(fit);
        const key = fitKey(fit);
        return (
          <li key={key}>
            <div className="ax-fit">
              <h2>
                {name}
                <small>{noteOf(fit)}</small>
              </h2>
              <Bar fit={fit} />
              <div className="ax-fit__n">
                {fit.score}
                <small>of 100</small>
              </div>
              <p>{fit.sentence}</p>
            </div>
            {beside?.(fit)}
            <details className="ax-why" open={key === openKey}>
              <summary>
                Why {fit.score}?<span className="ax-hide"> {name}</span>
              </summary>
              <div className="ax-stack">
                <Why fit={fit} name={name} whereOf={whereOf} />
                {more?.(fit)}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
