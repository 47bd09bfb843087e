import type { ComplexAttributeConverter } from 'lit';

/** What a framework writes when it is handed an object before the element is defined. */
const isGarbage = (value: string | null): boolean => value === null || value.startsWith('[object ');

/** Ids separated by spaces or commas, each once. Takes the list itself too, for pages that set the property. */
export function parseIds(value: string | readonly string[] | null | undefined): readonly string[] {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';
  return isGarbage(text) ? [] : [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** Any text, but not `[object Object]`. */
export const textAttribute: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => (isGarbage(value) ? undefined : value!),
};

/** True when there, unless it says `false`. */
export const flagAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false',
};

/** A whole number of at least 1, else undefined. */
export const countAttribute: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (value) => {
    const count = Number(value);
    return value !== null && Number.isInteger(count) && count > 0 ? count : undefined;
  },
};
