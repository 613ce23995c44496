import { randomUUID } from 'node:crypto';

/** One place of an input that holds an id or a word: where another's could be put. */
export interface Slot {
  readonly path: readonly (string | number)[];
  readonly kind: 'id' | 'word';
}
/** An input that a schema accepts, and the places in it. */
export interface Sample {
  readonly value: unknown;
  readonly slots: readonly Slot[];
}

interface Check {
  readonly _zod?: { readonly def: Record<string, unknown> };
}
interface Node {
  readonly _zod: { readonly def: Def };
  readonly safeParse?: (value: unknown) => { readonly success: boolean };
}
interface Def extends Record<string, unknown> {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly Check[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && '_zod' in value;
const nodeAt = (def: Def, name: string): Node => {
  const found = def[name];
  if (!isNode(found)) throw new Error(`a ${def.type} without ${name}`);
  return found;
};
const nodesAt = (def: Def, name: string): readonly Node[] => {
  const found = def[name];
  return Array.isArray(found) ? found.filter(isNode) : [];
};
const accepts = (node: Node, value: unknown): boolean => node.safeParse?.(value).success ?? true;

const words = [
  'ZZ',
  'ZZ0010000',
  'zz',
  'sh',
  'sheriff',
  'purpose',
  'taskForce',
  '2026-11-24',
  '2026-11-24T00:00:00.000Z',
  'ice.counsel',
  'a@zz.example',
  'a'.repeat(64),
  'a'.repeat(43),
  'x'.repeat(20),
];

function textFor(node: Node): Sample {
  const { format } = node._zod.def;
  const id = randomUUID();
  if (format === 'uuid' || format === 'guid' || (accepts(node, id) && !accepts(node, 'sheriff')))
    return { value: id, slots: [{ path: [], kind: 'id' }] };
  const value = words.find((word) => accepts(node, word));
  if (value === undefined) throw new Error('no word that this text takes');
  return { value, slots: [{ path: [], kind: 'word' }] };
}

const under = (key: string | number, { value, slots }: Sample): Sample => ({
  value,
  slots: slots.map(({ path, kind }) => ({ path: [key, ...path], kind })),
});

/**
 * Makes an input for a schema: the fields that must be there and those that may be, one element of each list, the first choice of each.
 * Throws where it knows no value; the proof is broken then, since a procedure would go untried.
 */
export function sampleOf(node: Node): Sample {
  const { def } = node._zod;
  switch (def.type) {
    case 'object': {
      const parts = Object.entries(def.shape ?? {}).flatMap(([name, inner]) => (isNode(inner) ? [[name, sampleOf(inner)] as const] : []));
      return {
        value: Object.fromEntries(parts.map(([name, part]) => [name, part.value])),
        slots: parts.flatMap(([name, part]) => under(name, part).slots),
      };
    }
    case 'string':
      return textFor(node);
    case 'number':
    case 'int': {
      const value = [1, 0, 4, 25, 100].find((one) => accepts(node, one));
      if (value === undefined) throw new Error('no number that this takes');
      return { value, slots: [] };
    }
    case 'boolean':
      return { value: true, slots: [] };
    case 'literal':
      return { value: Array.isArray(def.values) ? def.values[0] : undefined, slots: [] };
    case 'enum':
      return { value: Object.values(def.entries ?? {})[0], slots: [] };
    case 'array': {
      const element = sampleOf(nodeAt(def, 'element'));
      const value = [1, 2, 3, 0].map((length) => Array.from({ length }, () => element.value)).find((list) => accepts(node, list));
      if (value === undefined) throw new Error('no list that this takes');
      return { value, slots: value.length === 0 ? [] : under(0, element).slots };
    }
    case 'union':
      return sampleOf(nodesAt(def, 'options')[0] ?? nodeAt(def, 'options'));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return sampleOf(nodeAt(def, 'innerType'));
    case 'pipe':
      return sampleOf(nodeAt(def, 'in'));
    case 'unknown':
    case 'any':
      return { value: { value: 'sheriff' }, slots: [{ path: ['value'], kind: 'word' }] };
    case 'null':
      return { value: null, slots: [] };
    case 'record':
      return { value: {}, slots: [] };
    default:
      throw new Error(`no value is known for a ${def.type}`);
  }
}

/** Each way that a union can go is a sample of its own, at the top of an input. */
export function samplesOf(node: unknown): readonly Sample[] {
  if (!isNode(node)) throw new Error('this is no schema');
  const { def } = node._zod;
  if (def.type === 'union') return nodesAt(def, 'options').flatMap(samplesOf);
  if (def.type === 'optional') return samplesOf(nodeAt(def, 'innerType'));
  const sample = sampleOf(node);
  if (!accepts(node, sample.value)) return [{ ...sample, value: withoutChoices(node, sample.value) }];
  return [sample];
}

/** Fields that exclude each other: what may be left out is left out. */
function withoutChoices(node: Node, value: unknown): unknown {
  const shape = node._zod.def.shape ?? {};
  const left = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(([name]) => {
    const inner: unknown = Reflect.get(shape, name);
    return !isNode(inner) || !['optional', 'default'].includes(inner._zod.def.type);
  });
  const bare = Object.fromEntries(left);
  if (!accepts(node, bare)) throw new Error(`no value that this object takes: ${JSON.stringify(value)}`);
  return bare;
}

/** The same input with another value in one place. */
export function put(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? put(one, rest, other) : one));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: put(Reflect.get(value, key), rest, other) };
}
