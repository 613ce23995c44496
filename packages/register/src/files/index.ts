export { agencyIdOf } from './agencyId.ts';
export { openList } from './openList.ts';
export { RegisterRefused, readRegister } from './readRegister.ts';
