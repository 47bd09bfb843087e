const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which `share` of the values lie, interpolated. */
export function quantile(values, share) {
  const order = sorted(values);
  const place = (order.length - 1) * share;
  const low = Math.floor(place);
  return order[low] + (order[Math.ceil(place)] - order[low]) * (place - low);
}

export const median = (values) => quantile(values, 0.5);

/** `31.2 (29.8-33.0)`: median and quartiles. */
export const spread = (values, digits = 1) =>
  `${median(values).toFixed(digits)} (${quantile(values, 0.25).toFixed(digits)}-${quantile(values, 0.75).toFixed(digits)})`;

export const bytes = (count) => count.toLocaleString('en-US');

export function heading(text) {
  console.log(`\n== ${text}\n`);
}

/** Prints rows of cells under a head; columns that hold numbers stand to the right. */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((row) => row[i].length)));
  const isNumber = head.map((_, i) => lines.slice(1).every((row) => /^[\d.,+-]|^$/.test(row[i])));
  const print = (row) => console.log(`  ${row.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ')}`.trimEnd());
  print(lines[0]);
  print(widths.map((width) => '-'.repeat(width)));
  for (const line of lines.slice(1)) print(line);
  console.log();
}
