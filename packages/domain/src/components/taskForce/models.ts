import type { Model } from '../define.ts';

export const models = [
  {
    key: 'documentAndBenefitFraud',
    name: 'Document and Benefit Fraud Task Force',
    oneLine: 'Joint investigations of false papers and of fraud to obtain benefits, with federal partners.',
  },
  {
    key: 'borderEnforcement',
    name: 'Border Enforcement Security Task Force',
    oneLine: 'A team under one roof that investigates smuggling and violence connected with the border.',
  },
  {
    key: 'other',
    name: 'Other task force',
    oneLine: 'A task force with a charter of its own, for a problem that the needs assessment has shown.',
  },
] as const satisfies readonly Model[];
