import { describe, expect, test } from 'vitest';
import { weigh } from './house/weight.ts';

const fronts = [
  { app: 'portal', page: 'the public home', routes: ['index.tsx'], scriptsMax: 140 },
  { app: 'console', page: 'the queue', routes: ['_in.tsx', '_in/queue.tsx'], scriptsMax: 160 },
] as const;

describe.each(fronts)('what the $app weighs, compressed', ({ app, page, routes, scriptsMax }) => {
  test(`the first load of ${page} is at most ${scriptsMax} KB of scripts`, () => {
    const scripts = weigh(app).scripts(routes);
    console.log(`${app}, ${page}: ${scripts.toFixed(1)} KB of scripts`);
    expect(scripts).toBeLessThanOrEqual(scriptsMax);
  });
  test('all styles are at most 35 KB', () => {
    const styles = weigh(app).styles();
    console.log(`${app}: ${styles.toFixed(1)} KB of styles`);
    expect(styles).toBeGreaterThan(0);
    expect(styles).toBeLessThanOrEqual(35);
  });
});
