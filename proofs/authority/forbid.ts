import { forAgencyAlone, forIceAlone, type Stand } from '@ice-access/api/testing';
import { fairview } from '@ice-access/domain/testing';
import { type Player, players } from './cast.ts';
import type { Ground } from './ground.ts';
import { phasesOf } from './measure.ts';
import { aboutOf, type Offered, standFor } from './offered.ts';
import { type Seen, tryOut } from './probe.ts';
import { type Prohibition, triedBy, type Unseen } from './prohibitions.ts';

/** One try at what is forbidden. */
export interface Try {
  readonly prohibition: Prohibition;
  readonly player: Player;
  readonly offered: Offered;
  readonly stand: Stand | undefined;
}

/** What is not offered at this door is asked as it would be at the other. */
function targets({ door, tries }: Prohibition, offered: readonly Offered[]): readonly Offered[] {
  const here = offered.filter((one) => one.door === door);
  if (typeof tries === 'function') return here.filter(tries);
  return tries.map((procedure) => {
    const found = here.find((one) => one.procedure === procedure) ?? offered.find((one) => one.procedure === procedure);
    return found === undefined ? { door, procedure, kind: 'mutation' as const } : { ...found, door };
  });
}

/** Every try that the prohibitions ask for. */
export function triesOf(prohibition: Prohibition, { stands }: Ground, offered: readonly Offered[]): readonly Try[] {
  return targets(prohibition, offered).flatMap((one) => {
    const about = aboutOf(one);
    const phases =
      about === 'nothing' ? [undefined] : phasesOf(stands, about).filter((phase) => prohibition.phases?.includes(phase) ?? true);
    return triedBy(prohibition).flatMap((player) =>
      phases.map((phase): Try => {
        const stand = phase === undefined ? undefined : standFor(stands, { procedure: one.procedure, player, phase, about });
        return { prohibition, player, offered: one, stand };
      }),
    );
  });
}

function wordsOf(unseen: Unseen, stands: readonly Stand[]): readonly string[] {
  if (unseen === 'wordsOfIce') return [forIceAlone];
  if (unseen === 'wordsOfAgency') return [forAgencyAlone];
  return [fairview, 'Fairview', ...stands.map(({ id }) => id)];
}

/** Tries it, and says in words what went wrong; nothing when the prohibition held. */
export async function breach(ground: Ground, { prohibition, player, offered, stand }: Try): Promise<string | undefined> {
  const { procedure, kind } = offered;
  const seen: Seen = await tryOut(ground, { player, procedure, kind, stand, strength: 'full' });
  const told = `${prohibition.says} ${player.role} (${player.relation}): ${procedure} in ${stand?.name ?? 'no phase'} was answered ${seen.answer.status} ${seen.answer.code ?? ''}`;
  if (seen.verdict === 'broken') return told;
  if (prohibition.mayNot !== 'do') {
    const word = wordsOf(prohibition.mayNot.see, ground.stands).find((one) => seen.answer.body.includes(one));
    return word === undefined ? undefined : `${told}, and its body holds “${word}”`;
  }
  if (seen.done || seen.verdict === 'allowed') return told;
  return seen.changes.length === 0 ? undefined : `${told}, and ${seen.changes.map(({ table }) => table).join(', ')} changed`;
}

const readers = [
  { door: 'console', role: 'ice.counsel', words: forIceAlone },
  { door: 'portal', role: 'agency.counsel', words: forAgencyAlone },
] as const;

/** Each side reads what it wrote for itself: else nobody could have found it at the other. */
export async function ownWordsUnread(ground: Ground): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const { door, role, words } of readers) {
    const player = players.find((one) => one.door === door && one.role === role && one.relation === 'own');
    const found = player === undefined ? false : await isRead(ground, player, words);
    if (!found) unread.push(`${role} nowhere reads what its own side wrote for itself`);
  }
  return unread;
}

async function isRead(ground: Ground, player: Player, words: string): Promise<boolean> {
  for (const stand of ground.stands.filter(({ about }) => about !== 'organisation')) {
    const seen = await tryOut(ground, { player, procedure: `${stand.about}.timeline`, kind: 'query', stand, strength: 'full' });
    if (seen.answer.body.includes(words)) return true;
  }
  return false;
}
