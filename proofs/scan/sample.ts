/** As much of a JSON schema as inputs of ours use. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}
export type Ids = Readonly<Record<string, string>>;

const nobody = '00000000-0000-7000-8000-00000000abcd';

function textFor(name: string, { enum: choices, format, pattern, default: usual }: Schema, ids: Ids): string | undefined {
  if (typeof usual === 'string') return usual;
  if (choices?.[0] !== undefined) return choices[0];
  if (ids[name] !== undefined) return ids[name];
  if (format === 'uuid' || /Id$/.test(name)) return nobody;
  if (format === 'date') return '2026-11-24';
  if (pattern === '^[A-Z]{2}$' || name === 'state') return 'TX';
  // A cursor is made by the answer before; one that is made up would hide everything behind it.
  return name === 'cursor' || format !== undefined ? undefined : 'county';
}

/** A value that a schema takes, every optional field filled in, ids of cases that are really there. */
export function sampleOf(schema: Schema, ids: Ids, name = ''): unknown {
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return sampleOf(choice, ids, name);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((one) => sampleOf(one, ids, name)));
  if (schema.const !== undefined) return schema.const;
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
          const value = sampleOf(one, ids, key);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case 'array':
      return schema.items === undefined ? [] : [sampleOf(schema.items, ids, name)];
    case 'string':
      return textFor(name, schema, ids);
    case 'integer':
    case 'number':
      return schema.default ?? Math.max(schema.minimum ?? 1, 10);
    case 'boolean':
      return schema.default ?? false;
    default:
      return undefined;
  }
}

/** Every text within a value, each with the value that has a mark behind that text alone: where a tool is to put its own. */
export function marked(value: unknown, mark = '*'): readonly unknown[] {
  if (typeof value === 'string') return [`${value}${mark}`];
  if (Array.isArray(value)) return value.flatMap((one, at) => marked(one, mark).map((other) => value.with(at, other)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => marked(one, mark).map((other) => ({ ...value, [key]: other })));
}
