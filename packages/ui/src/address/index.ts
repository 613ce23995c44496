export { ownAddress } from './ownAddress.ts';
