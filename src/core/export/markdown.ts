import { safeUrl } from '../links.js';

/** Text as it stands in a line of Markdown: no line breaks, pipes and what Markdown reads as markup escaped. */
export const lineText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|*_`~&<>[\]]/g, '\\$&');

/** A GitHub-flavoured Markdown table. Every row gets as many cells as `header` has: what is missing is empty. */
export function toMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(lineText).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map((row) => line(header.map((_, i) => row[i] ?? '')))].join('\n');
}

/** Something that is named with the address where it is found. */
export interface Reference {
  readonly text: string;
  readonly url?: string | null | undefined;
}

/** An address as a link where it is one that leads somewhere by itself, else as text. */
const addressText = (url: string): string => (/^https?:\/\//i.test(safeUrl(url) ?? '') ? `<${safeUrl(url)!.replace(/[<>]/g, encodeURIComponent)}>` : lineText(url));

/** A line of things that are named, each with its address. */
export function toMarkdownReferences(label: string, references: readonly Reference[]): string {
  return `${lineText(label)}: ${references.map(({ text, url }) => [lineText(text), ...(url ? [addressText(url)] : [])].join(', ')).join('; ')}`;
}
