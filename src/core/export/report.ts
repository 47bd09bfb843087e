import { lineText } from './markdown.js';

/** A part of a report: a heading, and a line for each thing. */
export interface ReportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A report in Markdown: a title, paragraphs, and lists under headings. Parts without lines are left out. */
export function toMarkdownReport(title: string, paragraphs: readonly string[], sections: readonly ReportSection[]): string {
  const parts = sections.filter(({ lines }) => lines.length).map(({ heading, lines }) => `## ${lineText(heading)}\n\n${lines.map((line) => `- ${lineText(line)}`).join('\n')}`);
  return `${[`# ${lineText(title)}`, ...paragraphs.map(lineText), ...parts].join('\n\n')}\n`;
}
