// Copies of a dataset with a mistake or three in each: the same ones for the same seed.

/** The value at a path such as `roles/0/name`; an empty path is the whole. */
export const valueAt = (whole, path) => path.split('/').filter(Boolean).reduce((value, key) => value[key], whole);

/** Puts `value` at a path such as `roles/0/name`, and returns the whole. */
export function put(whole, path, value) {
  const keys = path.split('/');
  const last = keys.pop();
  valueAt(whole, keys.join('/'))[last] = value;
  return whole;
}

/** mulberry32: small, and the same everywhere. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The paths of everything inside `value`, by shape: `roles/0/name` and `roles/1/name` have the shape `roles/#/name`. */
function pathsByShape(value, path = '', shapes = new Map()) {
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}/${key}` : key;
    const shape = here.replace(/\b\d+\b/g, '#').replace(/facts\/[^/]+/, 'facts/*');
    if (shapes.has(shape)) shapes.get(shape).push(here);
    else shapes.set(shape, [here]);
    if (typeof inner === 'object' && inner !== null) pathsByShape(inner, here, shapes);
  }
  return shapes;
}

/** What is put where something else belongs. */
const jsonValues = [
  null, true, false, 0, 1, -1, -0.5, 1.5, 1e308, 1e-9, 2024, '', ' ', 'x', 'en', 'python', 'not-there', 'Not An Id', 'a--b', '-a', 'a-', '__proto__', 'constructor', 'toString',
  'x'.repeat(80), 'x'.repeat(81), 'long text '.repeat(2000), '2024', '2024-05', '2024-05-31', '2024-5', '24', '2024\n', 'USD', 'usd', 'USDX', 'tool', 'skill', 'text', 'money', 'stated', 'missing',
  'year', 'base', 'https://x.example/', 'javascript:alert(1)', 'ü', '日本', '\u202E', '\u0000', '🍞🥐', [], [[]], [null], [5], [''], ['python'], ['python', 'python'], ['Not An Id'], ['a text', { id: 'python' }], {},
  { id: 'python' }, { id: 'Python' }, { id: 'python', note: '' }, { id: 'python', with: ['sql'] }, { id: 'python', with: 'sql' }, { anyOf: ['python'] }, { anyOf: ['python', 'sql'] },
  { id: 'x', name: 'X', facts: {} }, { id: 'x', title: 'X' }, { text: 'x' }, { items: [] }, { items: ['x'] }, { money: null }, { status: 'missing' }, { extra: 1 },
  { min: 1, max: 2, currency: 'USD', period: 'year', basis: null, region: 'US' }, { min: 1, max: 2 }, { constructor: [{}] }, { focus: [{ text: 'x' }] }, { focus: [] }, { length: 0 },
];

const deeds = {
  remove(dataset, path) {
    const keys = path.split('/');
    const last = keys.pop();
    const owner = valueAt(dataset, keys.join('/'));
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete owner[last];
  },
  replace: (dataset, path, pick, { values }) => put(dataset, path, copy(pick(values))),
  empty: (dataset, path) => put(dataset, path, Array.isArray(valueAt(dataset, path)) ? [] : typeof valueAt(dataset, path) === 'object' ? {} : ''),
  negate: (dataset, path) => put(dataset, path, typeof valueAt(dataset, path) === 'number' ? -valueAt(dataset, path) : -1),
  wrap: (dataset, path) => put(dataset, path, [valueAt(dataset, path)]),
  repeat(dataset, path) {
    const value = valueAt(dataset, path);
    if (Array.isArray(value)) value.push(...copy(value));
    else put(dataset, path, typeof value === 'string' ? `${value}-${value}` : [value, value]);
  },
  swap: (dataset, path, pick, { shapes }) => put(dataset, path, copy(valueAt(dataset, pick(pick(shapes))) ?? null)),
  add(dataset, path, pick, { values }) {
    const value = valueAt(dataset, path);
    if (Array.isArray(value)) value.push(copy(pick(values)));
    else if (typeof value === 'object' && value) value[pick(['id', 'name', 'extra', 'items', 'note', 'with', 'anyOf', 'url', 'date', 'kind', 'facts'])] = copy(pick(values));
    else put(dataset, path, pick(values));
  },
};

/** Copies what can be copied; a function, say, is put there as it is. */
function copy(value) {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/**
 * Yields `count` copies of a dataset, each with a mistake or three, and what was done to it.
 * @param more values to put into places, beside those that JSON knows.
 */
export function* damagedCopies(original, seed, count, more = []) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const stock = { shapes: [...pathsByShape(original).values()], values: [...jsonValues, ...more] };
  const text = JSON.stringify(original);
  for (let number = 0; number < count; number++) {
    const dataset = JSON.parse(text);
    const done = [];
    for (let left = random() < 0.7 ? 1 : 3; left > 0; left--) {
      const [deed, path] = [pick(Object.keys(deeds)), pick(pick(stock.shapes))];
      try {
        deeds[deed](dataset, path, pick, stock);
        done.push(`${deed} ${path}`);
      } catch (error) {
        // An earlier deed has taken the place away.
        if (!(error instanceof TypeError) || !done.length) throw error;
      }
    }
    yield { dataset, done, number };
  }
}

/**
 * A copy of a dataset with `text` before every string in it that may hold any text, by what `accepts` says of the whole.
 * @returns the copy, and the paths of those strings.
 */
export function poison(original, text, accepts) {
  let dataset = structuredClone(original);
  const paths = [];
  for (const path of [...pathsByShape(original).values()].flat()) {
    const value = valueAt(original, path);
    if (typeof value !== 'string') continue;
    const changed = put(structuredClone(dataset), path, text + value);
    if (!accepts(changed)) continue;
    dataset = changed;
    paths.push(path);
  }
  return { dataset, paths };
}

/** What a browser would act on, were it not text. */
export const hostileText = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script><a href="javascript:globalThis.ran = true">';

/** Values that no JSON file holds, and such as are large, deep or hostile. */
export function strangeValues() {
  const itself = {};
  itself.itself = itself;
  itself.items = [itself];
  const deep = (wrap) => Array.from({ length: 5000 }).reduce(wrap, 'deep');
  return [
    NaN, Infinity, -Infinity, undefined, () => 'x', Symbol('x'), 10n, new Date(0), new Map([['id', 'x']]), new Set(['x']), /x/, itself, [itself], deep((inner) => [inner]), deep((inner) => ({ items: inner })),
    'x'.repeat(100_000), hostileText, 'javascript:globalThis.ran=true', ' JaVaScRiPt:globalThis.ran=true', 'java\tscript:globalThis.ran=true', 'data:text/html,<script>1</script>',
    JSON.parse('{"__proto__": {"polluted": true}, "id": "x"}'), JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'), Object.create(null), new Array(10_000), Object.freeze(['python']), 'baker', 'brewer', 'oven', 'guild', 'roles',
  ];
}
