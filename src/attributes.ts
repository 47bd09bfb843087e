import type { ComplexAttributeConverter } from 'lit';
import type { AlternativesOrder } from './core/index.js';

/** What a framework writes when it is handed an object before the element is defined. */
const isGarbage = (value: string): boolean => value.startsWith('[object ');

/** Ids separated by spaces or commas, as often as they are given. Takes the list itself too, for pages that set the property. */
export function parseList(value: string | readonly string[] | null | undefined): readonly string[] {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';
  return isGarbage(text) ? [] : text.split(/[\s,]+/).filter(Boolean);
}

/** The same, each once. */
export const parseIds = (value: string | readonly string[] | null | undefined): readonly string[] => [...new Set(parseList(value))];

/** One id. Empty for what is no text, as when a framework hands over an object. */
export function parseId(value: unknown): string {
  return typeof value !== 'string' || isGarbage(value) ? '' : value.trim();
}

/** An address as text. Undefined where there is none, and for what is no address, as when a framework hands over an object. */
export function parseAddress(value: unknown): string | undefined {
  if (value instanceof URL) return value.href;
  return typeof value !== 'string' || isGarbage(value) ? undefined : value;
}

/** The level of a heading, 1 to 6; 3 for everything else. */
export function parseLevel(value: unknown): number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6 ? (value as number) : 3;
}

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

/** One of the orders of a list of alternatives, else undefined. */
export const orderAttribute: ComplexAttributeConverter<AlternativesOrder | undefined> = {
  fromAttribute: (value) => (['curated', 'computed', 'both'] as const).find((order) => order === value?.trim()),
};
