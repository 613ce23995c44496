import { tiles } from './tiles.ts';

interface TileMapProps {
  title: string;
  description: string;
  counts: ReadonlyMap<string, number>;
}

const size = 60;
/** Classes by equal factors, chosen so that a few agreements and a few hundred can both be told apart. */
const classes = [
  { look: 'c0', from: 0, says: 'none' },
  { look: 'c1', from: 1, says: '1 to 9' },
  { look: 'c2', from: 10, says: '10 to 29' },
  { look: 'c3', from: 30, says: '30 to 99' },
  { look: 'c4', from: 100, says: '100 or more' },
] as const;
const lookOf = (count: number) => classes.findLast(({ from }) => count >= from)?.look ?? 'c0';

/** One square per state, all of one size, so that small states can be read. */
export function TileMap({ title, description, counts }: TileMapProps) {
  return (
    <>
      <svg viewBox="0 0 660 480" role="img" aria-label={`${title}. ${description}`}>
        {Object.entries(tiles).map(([state, [column, row]]) => {
          const count = counts.get(state) ?? 0;
          const look = lookOf(count);
          const middle = column * size + 30;
          const dark = look === 'c3' || look === 'c4' ? 'w' : '';
          return (
            <g key={state}>
              <rect className={look} x={column * size + 2} y={row * size + 2} width={56} height={56} rx={5} />
              <text className={dark} x={middle} y={row * size + (count === 0 ? 37 : 28)} fontSize={20}>
                {state}
              </text>
              {count > 0 && (
                <text className={`n ${dark}`} x={middle} y={row * size + 49} fontSize={19}>
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul className="ax-key ax-plain" aria-label="Key">
        {classes.map(({ look, says }) => (
          <li key={look}>
            <i className={look} aria-hidden="true" />
            {says}
          </li>
        ))}
      </ul>
    </>
  );
}
