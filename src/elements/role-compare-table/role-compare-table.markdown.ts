import { toMarkdownReferences, toMarkdownTable, type Comparison, type ComparisonRow, type RoleModel } from '../../core/index.js';
import { holdsBuiltIn } from '../../dataset.js';
import * as messages from '../../messages/en.js';
import { cellWords, sourceReference } from '../../render/words.js';

/** A comparison as Markdown, to take along: the table, and beneath it what a copy may not lose: who says so, and the credit that the data asks for. */
export function comparisonMarkdown({ roles, base, sources }: Comparison, rows: readonly ComparisonRow[], model: RoleModel): string {
  const header = ['', ...roles.map((role) => (role === base ? messages.baseNamed(role.name) : role.name))];
  const lines = rows.map((row) => [row.dimension.label, ...row.cells.map((cell) => cellWords(cell, model.language))]);
  const credit = holdsBuiltIn(model) ? [toMarkdownReferences(messages.credit, [messages.creditOf(model.version)])] : [];
  const said = sources.length ? [toMarkdownReferences(messages.sources, sources.map(sourceReference))] : [];
  return [toMarkdownTable(header, lines), ...said, ...credit].join('\n\n');
}
