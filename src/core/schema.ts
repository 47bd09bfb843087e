import type { Problem } from './errors.js';

/** The part of JSON Schema 2020-12 that the dataset's schema uses. Tests hold the two to the same verdicts. */
export interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

const hasType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === 'number' ? Number.isFinite(value) : typeOf(value) === type;

const withArticle = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** What is there, short enough for a message: `"250k"`, `an array`, `null`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return value === undefined ? 'nothing' : withArticle(typeOf(value));
}

function expected(schema: Schema): string {
  if (schema.title) return schema.title;
  if (schema.enum) return `one of ${schema.enum.map(String).join(', ')}`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => (type === 'null' ? type : withArticle(type))).join(' or ');
}

/**
 * An object that inherits nothing, so that `__proto__` and `constructor` are keys like any others. Engines keep it as compactly as an object of a class,
 * which they do not with `Object.create(null)`. It saves two thirds of the memory that a thousand roles take.
 */
class Plain {
  [name: string]: unknown;
}
Object.setPrototypeOf(Plain.prototype, null);
Reflect.deleteProperty(Plain.prototype, 'constructor');

/**
 * Copies `value` as `schema` describes it: only the properties it names, into objects without a prototype,
 * so that what the caller does to its own objects later, or calls its keys, does not matter here.
 * What does not fit is added to `problems`; the copy is then not to be used.
 */
export function readAs(schema: Schema, root: Schema, value: unknown, path: string, problems: Problem[]): unknown {
  if (schema.$ref) return readAs(root.$defs![schema.$ref.slice('#/$defs/'.length)]!, root, value, path, problems);

  const refuse = (what = expected(schema)): void => {
    problems.push({ path, message: `must be ${what}, got ${describeValue(value)}` });
  };

  if (schema.anyOf) {
    for (const option of schema.anyOf) {
      const found: Problem[] = [];
      const copy = readAs(option, root, value, path, found);
      if (!found.length) return copy;
    }
    return refuse();
  }
  if (schema.enum && !schema.enum.includes(value)) return refuse();
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types && !types.some((type) => hasType(value, type))) return refuse();

  if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0)) return refuse('a text that is not empty');
    if (value.length > (schema.maxLength ?? Infinity)) return refuse(`${expected(schema)} of at most ${schema.maxLength} characters`);
    if (schema.pattern && !new RegExp(schema.pattern).test(value)) return refuse();
  } else if (typeof value === 'number') {
    if (value < (schema.minimum ?? -Infinity)) return refuse(`${schema.minimum} or more`);
  } else if (Array.isArray(value)) {
    return readArray(schema, root, value, path, problems);
  } else if (typeof value === 'object' && value !== null) {
    return readObject(schema, root, value as Record<string, unknown>, path, problems);
  }
  return value;
}

/**
 * The same of a whole document, in steps: one for each entry of its lists, because a file may have thousands.
 */
export function* readDocument(schema: Schema, value: unknown, problems: Problem[]): Generator<undefined, unknown> {
  if (typeOf(value) !== 'object') return readAs(schema, schema, value, '', problems);
  const document = value as Record<string, unknown>;
  const copy = new Plain();
  checkRequired(schema, document, '', problems);
  for (const name of Object.keys(document)) {
    const property = propertyOf(schema, name);
    const given = document[name];
    if (!property || given === undefined) continue;
    if (!property.items || !Array.isArray(given)) {
      copy[name] = readAs(property, schema, given, name, problems);
      continue;
    }
    checkLength(property, given, name, problems);
    const list: unknown[] = [];
    for (let i = 0; i < given.length; i++) {
      list.push(readAs(property.items, schema, given[i], `${name}/${i}`, problems));
      yield undefined;
    }
    copy[name] = list;
  }
  return copy;
}

function readArray(schema: Schema, root: Schema, value: readonly unknown[], path: string, problems: Problem[]): unknown[] {
  checkLength(schema, value, path, problems);
  const copy: unknown[] = [];
  for (let i = 0; i < value.length; i++) copy.push(readAs(schema.items ?? {}, root, value[i], path ? `${path}/${i}` : String(i), problems));
  return copy;
}

function checkLength({ minItems = 0, maxItems = Infinity }: Schema, { length }: readonly unknown[], path: string, problems: Problem[]): void {
  if (length < minItems) problems.push({ path, message: `must have ${minItems} or more items, got ${length}` });
  if (length > maxItems) problems.push({ path, message: `must have at most ${maxItems} items, got ${length}` });
}

function readObject(schema: Schema, root: Schema, value: Record<string, unknown>, path: string, problems: Problem[]): unknown {
  const copy = new Plain();
  checkRequired(schema, value, path, problems);
  for (const name of Object.keys(value)) {
    const property = propertyOf(schema, name);
    if (property && value[name] !== undefined) copy[name] = readAs(property, root, value[name], path ? `${path}/${name}` : name, problems);
  }
  return copy;
}

function checkRequired({ required = [] }: Schema, value: Record<string, unknown>, path: string, problems: Problem[]): void {
  for (const name of required) if (!Object.hasOwn(value, name) || value[name] === undefined) problems.push({ path, message: `must have "${name}"` });
}

const propertyOf = ({ properties, additionalProperties }: Schema, name: string): Schema | undefined =>
  properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
