export * from './conflictOf.ts';
export * from './Draft.ts';
export { countTyped } from './typed.ts';
export * as vault from './vault.ts';
