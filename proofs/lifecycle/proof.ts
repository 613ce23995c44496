import { lifecycleRules, walkLifecycle } from '@ice-access/domain/walk';
import type { Proof } from '../proof.ts';
import { faults } from './faults.ts';

const shown = 3;

export const proof: Proof = {
  name: 'lifecycle',
  says: 'Every way through a request and its agreements goes on, ends well, and keeps every rule.',
  faults,
  run: async ({ quick, say }) => {
    const { unreached, stuck, breaches, compared, ...found } = walkLifecycle({ quick, say });
    say(`What may be done by the view of a party was compared with the whole state ${compared.toLocaleString('en-US')} times.`);
    for (const rule of lifecycleRules) {
      const broken = breaches.filter((breach) => breach.rule === rule.name);
      say(`${broken.length === 0 ? 'kept   ' : 'BROKEN '} ${rule.says}`);
      for (const { way } of broken.slice(0, 1)) say(`  ${way.join(' > ')}`);
    }
    for (const one of unreached) say(`Never reached: ${one}`);
    for (const { phase, because, way } of stuck.slice(0, shown)) say(`Stuck in ${phase}, ${because}: ${way.join(' > ')}`);
    const figures = { ...found, unreached: unreached.length, stuck: stuck.length, forbiddenPaths: breaches.length };
    const holds = unreached.length === 0 && stuck.length === 0 && breaches.length === 0 && found.viewDiffers === 0;
    return { figures, holds: holds && found.rules >= 12 && found.transitions > 60 };
  },
};
