export { openList } from './openList.ts';
export { RegisterRefused, readRegister } from './readRegister.ts';
