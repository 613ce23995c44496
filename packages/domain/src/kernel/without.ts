/** A state without one key, in every member of the union and inside `held`: a plain Omit does neither. */
export type Without<State, Key extends PropertyKey> = State extends { held: infer Held }
  ? Omit<State, Key | 'held'> & { readonly held: Without<Held, Key> }
  : State extends unknown
    ? Omit<State, Key>
    : never;

export function without<State extends object, Key extends PropertyKey>(state: State, key: Key): Without<State, Key> {
  const entries = Object.entries(state)
    .filter(([name]) => name !== key)
    .map(([name, value]) => [name, name === 'held' ? without(value, key) : value]);
  return Object.fromEntries(entries) as Without<State, Key>;
}
