import { demoLoad } from '../cli/demoLoad.ts';

/** What the operator can do with the demonstration. */
export const demonstrationCommands = [
  { name: 'demo load', says: 'Load fictional agencies, people and cases into an empty database.', run: demoLoad },
];
