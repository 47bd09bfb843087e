/** Text as it stands in a cell of a Markdown table: no line breaks, pipes and what Markdown reads as markup escaped. */
const cellText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|*_`~&<>[\]]/g, '\\$&');

/** A GitHub-flavoured Markdown table. Every row gets as many cells as `header` has: what is missing is empty. */
export function toMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map((row) => line(header.map((_, i) => row[i] ?? '')))].join('\n');
}
