export const kindNames: Readonly<Record<string, string>> = {
  letter: 'Letter',
  report: 'Report or figures',
  resolution: 'Decision of the governing body',
  map: 'Plan or map',
  evidence: 'Evidence of readiness',
  sealedAgreement: 'Signed agreement',
  other: 'Something else',
};
