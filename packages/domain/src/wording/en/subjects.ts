/** Official names of the programs and their models, by subject key. */
const names: Readonly<Record<string, string>> = {
  'delegation287g/jailEnforcement': '287(g), jail enforcement model',
  'delegation287g/taskForce': '287(g), task force model',
  'delegation287g/warrantServiceOfficer': '287(g), warrant service officer model',
  criminalAlienProgram: 'Criminal Alien Program',
  lawEnforcementSupportCenter: 'Law Enforcement Support Center',
  communityShield: 'Operation Community Shield',
  'taskForce/documentAndBenefitFraud': 'Document and Benefit Fraud Task Force',
  'taskForce/borderEnforcement': 'Border Enforcement Security Task Force',
  'taskForce/other': 'Task force',
};

/** The official name of a program with its model. */
export const subjectName = (key: string): string => names[key] ?? key;
