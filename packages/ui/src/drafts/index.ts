export * from './Draft.ts';
export * as vault from './vault.ts';
