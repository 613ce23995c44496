import { sameValue } from './sameValue.ts';

type Order = readonly string[];
interface Orders {
  readonly base: Order;
  readonly mine: Order;
  readonly theirs: Order;
  /** Whether the merged list has this row. */
  readonly stays: (id: string) => boolean;
  /** Mine is taken as it is, whatever theirs says. */
  readonly mineLeads?: boolean;
}

/** Puts each of these rows behind the one that it stood behind; rows of one place go by their ids, so that both sides come to one order. */
function putIn(order: Order, added: readonly { readonly id: string; readonly behind: string | undefined }[]): Order {
  const result: string[] = [];
  const left = [...added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const take = (behind: string | undefined): void => {
    for (const one of left.filter((each) => each.behind === behind)) {
      if (result.includes(one.id)) continue;
      result.push(one.id);
      take(one.id);
    }
  };
  take(undefined);
  for (const id of order) {
    if (result.includes(id)) continue;
    result.push(id);
    take(id);
  }
  return [...result, ...left.map(({ id }) => id).filter((id) => !result.includes(id))];
}

/**
 * The order of a merged list. Somebody moved rows when the rows that all three versions have stand otherwise than before; two who
 * moved them differently have to choose. Rows that were added follow the row that they were put behind.
 */
export function mergedOrder({ base, mine, theirs, stays, mineLeads = false }: Orders): {
  readonly order: Order;
  readonly contested: boolean;
} {
  const inAll = (order: Order) => order.filter((id) => base.includes(id) && mine.includes(id) && theirs.includes(id));
  const before = inAll(base);
  const mineMoved = !sameValue(inAll(mine), before);
  const theirsMoved = !sameValue(inAll(theirs), before);
  const contested = mineMoved && theirsMoved && !sameValue(inAll(mine), inAll(theirs));
  const late = (order: Order, known: Order) => order.flatMap((id, place) => (known.includes(id) ? [] : [{ id, behind: order[place - 1] }]));
  const mineHolds = theirs.every((id) => !stays(id) || mine.includes(id));
  const theirsHolds = mine.every((id) => !stays(id) || theirs.includes(id));
  // Nobody moved a row: the order of before with what either added, unless one of them has all rows of the other and so an order for all.
  const still = !mineLeads && !mineMoved && !theirsMoved;
  const nobody = still && !mineHolds && !theirsHolds;
  const alike = still ? mineHolds === theirsHolds : mineMoved && theirsMoved && !contested;
  const mineFirst = mineLeads || (alike ? mine.join() < theirs.join() : still ? mineHolds : mineMoved && !theirsMoved);
  const lead = mineFirst ? mine : theirs;
  const known = nobody ? base : lead;
  const added = [...late(lead, known), ...late(lead === mine ? theirs : mine, known)].sort((a, b) =>
    `${a.id} ${a.behind ?? ''}` < `${b.id} ${b.behind ?? ''}` ? -1 : 1,
  );
  const once = added.filter(({ id }, place) => added.findIndex((one) => one.id === id) === place);
  return { order: putIn(known, once).filter(stays), contested };
}
