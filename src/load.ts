import { rememberLeftOut, type LeftOut } from './context.js';
import { DatasetError, extendSteps, finish, parseSteps, SCHEMA_VERSION, type Dataset, type Problem, type RoleModel } from './core/index.js';
import { rememberExtended } from './dataset.js';
import { inSlices } from './in-slices.js';
import { LoadError } from './load-error.js';
import * as messages from './messages/en.js';
import { warnOnce } from './warn.js';

/** Milliseconds without anything arriving until a dataset is given up, and until it must be there whole. */
const STALLED = 10_000;
const TOO_LONG = 60_000;
/** Bytes of a dataset that are read: enough for 10,000 roles. */
const LOAD_LIMIT = 16 * 1024 * 1024;

/** What a change is made to; undefined for a dataset that stands alone. */
type Base = (() => Dataset) | undefined;

/** The model of a dataset given as JSON text, or of `base` with a change. @throws {LoadError} */
export const readJson = (text: string, base: Base): RoleModel => readValue(parseJson(text), base);

/** The same of an object. @throws {LoadError} */
export const readValue = (value: unknown, base: Base): RoleModel => finish(modelSteps(value, base));

function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (!json) throw new LoadError('empty', messages.loadEmpty);
  try {
    return JSON.parse(json);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new LoadError('json', json.startsWith('<') ? messages.loadHtml : messages.loadNotJson(cause));
  }
}

function* modelSteps(value: unknown, base: Base): Generator<undefined, RoleModel> {
  const kept: Kept = new Map();
  const all: LeftOut[] = [];
  for (;;) {
    try {
      const rest = withWritings(value, kept);
      const model = yield* base ? extendSteps(base(), rest) : parseSteps(rest);
      if (base) rememberExtended(model);
      if (all.length) rememberLeftOut(model, all);
      if (model.schemaVersion > SCHEMA_VERSION) warnOnce(messages.newerSchema(model.schemaVersion));
      return model;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      const told = error.problems.map(({ path, message }) => ({ path: placeOf(path, kept), message }));
      warnOnce(told.map(({ path, message }) => `${path || 'the document'} ${message}`).join('\n'));
      const found = told.map((problem) => readPlace(value, problem));
      if (!found.every((one) => one !== undefined)) throw new LoadError('dataset', messages.loadInvalid(told), told);
      leaveOut(value, found, kept);
      all.push(...found);
    }
  }
}

/** Of what editors wrote the entries that are read, by their number in the document; a list that is not there is read whole. */
type Kept = Map<string, readonly number[]>;

interface Found extends LeftOut {
  /** Undefined where the whole list is left out. */
  readonly index: number | undefined;
}

const OF_WRITING = /^(guides|comparisons|profiles)(?:\/(\d+))?(?=\/|$)/;
const read = (value: unknown, list: string): unknown => (value as Record<string, unknown>)[list];

const withWritings = (value: unknown, kept: Kept): unknown =>
  kept.size ? { ...(value as object), ...Object.fromEntries([...kept].map(([list, indices]) => [list, indices.map((i) => (read(value, list) as unknown[])[i])])) } : value;

const placeOf = (path: string, kept: Kept): string => path.replace(OF_WRITING, (whole, list: string, index?: string) => (index === undefined ? whole : `${list}/${kept.get(list)?.[Number(index)] ?? index}`));

/** Where in the document a problem is, when it is with something that editors wrote, which tells nothing of the facts. */
function readPlace(value: unknown, problem: Problem): Found | undefined {
  const [, name, number] = OF_WRITING.exec(problem.path) ?? [];
  if (!name) return undefined;
  const list = name as LeftOut['list'];
  if (number === undefined) return { list, about: [], problem, index: undefined };
  const [entries, index] = [read(value, list), Number(number)];
  if (!Array.isArray(entries) || index >= entries.length) return undefined;
  const { base, roles, roleId } = Object(entries[index]) as Record<string, unknown>;
  return { list, about: [base, roleId, ...(Array.isArray(roles) ? roles : [])].filter((id) => typeof id === 'string'), problem, index };
}

function leaveOut(value: unknown, found: readonly Found[], kept: Kept): void {
  for (const list of new Set(found.map((one) => one.list))) {
    const entries = read(value, list);
    const bad = new Set(found.filter((one) => one.list === list).map(({ index }) => index));
    const before = kept.get(list) ?? (Array.isArray(entries) ? [...entries.keys()] : []);
    kept.set(list, bad.has(undefined) ? [] : before.filter((i) => !bad.has(i)));
  }
}

/** The absolute address of a dataset, or a `LoadError` of reason `address`. */
export function resolveAddress(src: string, base: string): string {
  const address = src.trim();
  if (!address || address.startsWith('#')) throw new LoadError('address', messages.loadNoAddress);
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new LoadError('address', messages.loadBadAddress(address));
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new LoadError('address', messages.loadBadScheme(url.protocol));
  return url.href;
}

interface Load {
  readonly model: Promise<RoleModel>;
  readonly controller: AbortController;
  users: number;
}

const loads = new Map<string, Load>();

/**
 * The model behind an absolute address. Elements that ask for the same address share one request; it is ended when the
 * last of them calls `release`, and kept for newcomers until then.
 */
export function acquire(url: string, base: Base): { readonly model: Promise<RoleModel>; readonly release: () => void } {
  const key = `${base ? 'change' : 'whole'} ${url}`;
  let load = loads.get(key);
  if (!load) {
    const controller = new AbortController();
    load = { controller, users: 0, model: fetchModel(url, controller, base) };
    loads.set(key, load);
  }
  const held = load;
  held.users++;
  const release = (): void => {
    held.users--;
    if (held.users > 0) return;
    held.controller.abort();
    if (loads.get(key) === held) loads.delete(key);
  };
  return { model: held.model, release };
}

const fileOf = (url: string): string => (new URL(url).pathname.split('/').pop() || new URL(url).host).slice(0, 60);

async function fetchModel(url: string, controller: AbortController, base: Base): Promise<RoleModel> {
  let late = 0;
  const giveUp = (after: number): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      late = after;
      controller.abort();
    }, after);
  const whole = giveUp(TOO_LONG);
  let next = giveUp(STALLED);
  const handleArrival = (): void => {
    clearTimeout(next);
    next = giveUp(STALLED);
  };
  try {
    const response = await fetch(url, { signal: controller.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new LoadError('status', messages.loadStatus(response.status));
    const text = await readText(response, handleArrival);
    clearTimeout(next);
    clearTimeout(whole);
    const model = await inSlices(modelSteps(parseJson(text), base), () => controller.signal.aborted);
    if (!model) throw new LoadError('network', messages.loadNetwork);
    return model;
  } catch (error) {
    controller.abort();
    const failure = late ? new LoadError('timeout', messages.loadTimeout(late / 1000)) : error instanceof LoadError ? error : new LoadError('network', messages.loadNetwork);
    throw new LoadError(failure.reason, messages.loadFrom(fileOf(url), failure.message), failure.problems);
  } finally {
    clearTimeout(next);
    clearTimeout(whole);
  }
}

async function readText(response: Response, handleArrival: () => void): Promise<string> {
  const tooLarge = (): LoadError => new LoadError('size', messages.loadTooLarge(LOAD_LIMIT / 1024 / 1024));
  if (Number(response.headers.get('content-length')) > LOAD_LIMIT) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    handleArrival();
    bytes += value.byteLength;
    if (bytes > LOAD_LIMIT) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}
