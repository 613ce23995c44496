import { demoClock } from '../cli/demoClock.ts';
import { demoLoad } from '../cli/demoLoad.ts';

/** What the operator can do with the demonstration. */
export const demonstrationCommands = [
  { name: 'demo load', says: 'Load fictional agencies, people and cases into an empty database.', run: demoLoad },
  { name: 'demo clock', says: 'Let the clock of the demonstration do now what it would do on a later day.', run: demoClock },
];
