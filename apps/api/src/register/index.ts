export { importLists, type ListImport } from './importLists.ts';
export { importRegister, type RegisterImport } from './importRegister.ts';
export { readIndex } from './readIndex.ts';
