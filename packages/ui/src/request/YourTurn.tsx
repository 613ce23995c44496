import type { ReactNode } from 'react';
import { ButtonLink } from '../primitives/Button.tsx';

export interface TurnItem {
  key: string;
  head: ReactNode;
  says: ReactNode;
  due: ReactNode;
  late: boolean;
  href: string;
  does: string;
}

/** What waits for the reader: the first has the filled button. */
export function YourTurn({ items }: { items: readonly TurnItem[] }) {
  return (
    <ul className="ax-turns ax-plain">
      {items.map(({ key, head, says, due, late, href, does }, index) => (
        <li key={key} className={late ? 'ax-turn ax-turn--late' : 'ax-turn'}>
          <div>
            <h2>{head}</h2>
            <p>{says}</p>
            <div>{due}</div>
          </div>
          <ButtonLink href={href} kind={index === 0 ? 'main' : 'outline'}>
            {does}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
