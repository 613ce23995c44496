export * from './actor.ts';
export * from './fieldBound.ts';
export * from './organisations.ts';
export * from './ori.ts';
export * from './registerKeepers.ts';
export * from './roles.ts';
export * from './sides.ts';
