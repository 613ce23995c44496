import { walkLifecycle } from './index.ts';

const { unreached, stuck, breaches, ...r } = walkLifecycle({ quick: process.argv[2] !== 'full', say: console.log });
console.log(r, unreached, stuck.length, breaches.length, process.cpuUsage().user / 1e6);
for (const s of stuck.slice(0, 3)) console.log(s);
for (const s of breaches.slice(0, 3)) console.log(s);
