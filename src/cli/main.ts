#!/usr/bin/env node
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VERSION } from '../version.generated.js';
import { hintsFor } from './hints.js';
import { validate, type Finding } from './validate.js';

const USAGE = `role-toolkit ${VERSION}

  role-toolkit validate FILE [--extends] [--format text|json]
  role-toolkit hints TAG... [--folder /role-toolkit/] [--own] [--extends]

validate checks a dataset for <role-data src>. Prints each problem with its line, its path and what to do.
  --extends       FILE is a change to the built-in dataset, as with <role-data extends>
  --format json   a list of { file, line, path, severity, message }
Exits 0 without errors (there may be warnings), 1 with errors, 2 when it was not told what to check.

hints prints the lines that a page with these elements needs in its head, so that the loader's files are fetched at once.
  --folder        where the page finds the files of dist/cdn
  --own           the page has a dataset of its own
  --extends       the page has a change to the built-in dataset`;

function print(file: string, findings: readonly Finding[], format: string): void {
  if (format === 'json') {
    console.log(JSON.stringify(findings.map(({ severity, line, path, message }) => ({ file, line, path, severity, message })), null, 2));
    return;
  }
  for (const { severity, line, path, message } of findings) console.log(`${file}:${line}: ${severity}: ${path || 'the document'} ${message}`);
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  console.log(`${count('error')} errors, ${count('warning')} warnings`);
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { extends: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' }, folder: { type: 'string', default: '/role-toolkit/' }, own: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });
  if (values.version) console.log(VERSION);
  else if (values.help) console.log(USAGE);
  if (values.version || values.help) return 0;
  const [command, ...names] = positionals;
  if (command === 'hints' && names.length) {
    console.log(hintsFor(names, values.folder, values.extends ? 'change' : values.own ? 'whole' : undefined).join('\n'));
    return 0;
  }
  const [file, ...rest] = names;
  if (command !== 'validate' || file === undefined || rest.length) return fail(USAGE);
  if (values.format !== 'text' && values.format !== 'json') return fail(`--format takes text or json, got "${values.format}"`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file} could not be read: ${(error as Error).message}`);
  }
  const findings = validate(text, { extends: values.extends });
  print(file, findings, values.format);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(`${(error as Error).message}\n\n${USAGE}`);
}
