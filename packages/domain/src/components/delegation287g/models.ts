import type { Model } from '../define.ts';

export const models = [
  {
    key: 'jailEnforcement',
    name: 'Jail enforcement',
    oneLine: 'Trained officers of the jail question and process noncitizens who were arrested on local charges, inside the jail only.',
  },
  {
    key: 'taskForce',
    name: 'Task force',
    oneLine: 'Trained officers use limited immigration authority during their police work, under the direction of ICE.',
  },
  {
    key: 'warrantServiceOfficer',
    name: 'Warrant service officer',
    oneLine: 'Trained officers of the jail serve ICE warrants on people in custody, and do nothing else under federal authority.',
  },
] as const satisfies readonly Model[];
