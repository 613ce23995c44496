import { mkdir } from 'node:fs/promises';
import { casesOf } from './asking.ts';
import { openBrowser, phone, wide, windowAt } from './browser.ts';
import { Cast } from './cast.ts';
import { open } from './opening.ts';

const [portal = '', console_ = ''] = (process.env.ICE_ACCESS_DOORS ?? '').split(' ');
await mkdir('/tmp/shots-time', { recursive: true });
const browser = await openBrowser();
const cast = new Cast(browser, { portal, console: console_ });
const shoot = async (page: any, path: string, name: string) => {
  for (const [width, size] of Object.entries({ wide, phone })) {
    await page.setViewportSize(size);
    await open(page, path);
    await page.screenshot({ path: `/tmp/shots-time/${name}-${width}.png`, fullPage: true });
  }
  console.log(name);
};
try {
  const program = await cast.page('program@access.example');
  const requests = await casesOf(program.context(), 'request');
  const agreements = await casesOf(program.context(), 'agreement');
  await shoot(program, '/capacity', 'capacity');
  await shoot(program, '/capacity?liaisons=2&seats=24&hold=taskForce', 'capacity-what-if');
  await shoot(program, '/set-times', 'set-times');
  for (const phase of ['determining', 'onHold', 'assessing']) {
    const one = requests.find((r) => r.phase === phase);
    if (one) await shoot(program, `/requests/${one.id}/time`, `ice-${phase}`);
  }
  const inForce = agreements.find((a) => a.phase === 'inForce');
  if (inForce) await shoot(program, `/agreements/${inForce.id}/time`, 'ice-agreement');
  const official = await cast.page('official@fairview.example');
  const own = await casesOf(official.context(), 'request');
  const one = own.find((r) => r.phase === 'assessing');
  if (one) {
    await shoot(official, `/requests/${one.id}/time`, 'agency-assessing');
    await shoot(official, `/requests/${one.id}`, 'agency-overview');
  }
} finally {
  await browser.close();
}
