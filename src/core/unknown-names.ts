import type { Problem } from './errors.js';
import type { Schema } from './schema.js';
import { suggestId } from './suggest.js';

/**
 * Names in a document that its schema does not know and that look like one it knows: `aliasses`. They are ignored when it is read, so that an older
 * build reads a newer file, and so a slip of the finger is never told otherwise. Names that resemble none
 * that is still free are left alone. `ofEntries`: what the entries of the document's lists may say beyond the schema.
 */
export function* unknownNames(schema: Schema, root: Schema, value: unknown, ofEntries: readonly string[] = [], path = ''): Generator<Problem> {
  const options = optionsOf(schema, root);
  if (Array.isArray(value)) {
    const items = options.find((option) => option.items)?.items;
    if (items) for (const [i, item] of value.entries()) yield* unknownNames(items, root, item, ofEntries, path ? `${path}/${i}` : String(i));
  } else if (typeof value === 'object' && value !== null) {
    const known = new Map(options.flatMap(({ properties }) => Object.entries(properties ?? {})));
    const other = options.find((option) => option.additionalProperties)?.additionalProperties;
    for (const [name, inner] of Object.entries(value)) {
      const place = path ? `${path}/${name}` : name;
      const property = known.get(name) ?? other;
      if (property) yield* unknownNames(property, root, inner, ofEntries, place);
      else if (!(isEntry(path) && ofEntries.includes(name))) yield* told(name, [...known.keys(), ...(isEntry(path) ? ofEntries : [])].filter((one) => !Object.hasOwn(value, one)), place);
    }
  }
}

/** Of one of the lists of the document: `roles/3`. */
const isEntry = (path: string): boolean => /^[^/]+\/\d+$/.test(path);

function* told(name: string, known: readonly string[], path: string): Generator<Problem> {
  const near = suggestId(name, known.map((one) => one.toLowerCase()));
  const meant = known.find((one) => one.toLowerCase() === near);
  if (meant !== undefined) yield { path, message: `is not known, and ignored; did you mean "${meant}"?` };
}

/** The schemas that a value may follow. */
function optionsOf(schema: Schema, root: Schema): readonly Schema[] {
  if (schema.$ref) return optionsOf(root.$defs![schema.$ref.slice('#/$defs/'.length)]!, root);
  return schema.anyOf ? schema.anyOf.flatMap((option) => optionsOf(option, root)) : [schema];
}
