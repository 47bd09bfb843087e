// `npm run bench [-- size|speed|shift|heap|scale ...]` measures what dist/ holds and prints it: everything without a name, about
// three minutes. Nothing is written and nothing is judged: the exit code says only whether it could be measured.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';
import { closeLab, openLab } from './lab.mjs';
import { heading } from './report.mjs';

const parts = { size: 'Bytes', speed: 'Main-thread CPU and time to paint, beside a static page', shift: 'Layout shift', heap: 'Heap', scale: 'A thousand roles, and ten thousand', reading: 'Reading a posting' };

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length) throw new Error(`there is no bench called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  if (!existsSync(join(root, 'dist/cdn/role-toolkit.js'))) throw new Error('there is no dist/cdn: run `npm run build` first');

  const names = asked.length ? asked : Object.keys(parts);
  const lab = names.some((name) => name !== 'size') ? await openLab() : undefined;
  try {
    for (const name of names) {
      heading(parts[name]);
      const { measure } = await import(`./${name}.mjs`);
      await measure(lab);
    }
  } finally {
    await closeLab(lab);
  }
}

try {
  await main();
} catch (error) {
  console.error(`could not measure: ${error.stack ?? error.message}`);
  process.exitCode = 1;
}
