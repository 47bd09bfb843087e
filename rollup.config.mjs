import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup } from 'rollup';

/** Shrinks the HTML and CSS in our template literals. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id, html: { collapseWhitespace: true, conservativeCollapse: true } })) ?? null;
  },
};

/**
 * Two places where Lit reaches past `globalThis`: it writes to `Symbol`, which a hardened page has frozen (nothing here needs
 * it: we use legacy decorators), and it reads a global of its own by its bare name.
 */
const spareGlobals = {
  name: 'spare-globals',
  transform(code, id) {
    if (!id.endsWith('reactive-element/reactive-element.js')) return null;
    const changes = [
      ['Symbol.metadata??=Symbol("metadata"),', ''],
      ['=litPropertyMetadata.get(', '=globalThis.litPropertyMetadata.get('],
    ];
    for (const [from, to] of changes) {
      if (!code.includes(from)) throw new Error(`reactive-element.js no longer has ${from}: look again at what this build changes`);
      code = code.replace(from, to);
    }
    return { code, map: null };
  },
};

/**
 * Gives Lit a `globalThis` of its own: it then leaves no names on the page, is not fooled by elements whose id is a name it
 * reads, and gets a Trusted Types policy called `role-toolkit` (or `lit-html`, where only that is allowed).
 */
const ownRealm = `const globalThis = ((page) => {
  const types = page.trustedTypes;
  const createPolicy = (_, rules) => {
    for (const name of ['role-toolkit', 'lit-html']) try { return types.createPolicy(name, rules); } catch {}
    return rules;
  };
  return {
    ShadowRoot: page.ShadowRoot,
    trustedTypes: typeof types?.createPolicy === 'function' ? { emptyScript: types.emptyScript, createPolicy } : undefined,
  };
})(window);`;

/**
 * Tells Chromium to compile all functions at once, off the main thread, while the file arrives; others take it for a comment. A page
 * with an element runs most of them, and each that is compiled when it is first called is compiled on the main thread.
 */
const compileHint = '//# allFunctionsCalledOnLoad';
const banner = `${compileHint}\n/*! Role Toolkit: code MIT, data CC BY 4.0; with Lit, (c) Google LLC, BSD-3-Clause; see LICENSE */`;
/** Lit's own internal names begin with `_$`; with all of Lit in one file they can be short. */
const mangle = { properties: { regex: /^_\$/ } };
const minify = terser({ module: true, ecma: 2020, mangle, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!|^# all/ } });

/** On a page in another encoding than UTF-8 a classic script is read in that one. Ours are the same in all, template literals too. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({ code: code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`), map: null }),
};

/** A part of the built-in dataset. */
const isPart = (id) => /[\\/]dataset[\\/]\w+\.generated\.js$/.test(id);

/** What does something when it is imported, as package.json says. */
const { sideEffects } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const effects = new RegExp(`(?:${sideEffects.map((path) => path.slice(1).replaceAll('.', '\\.').replaceAll('**', '.+').replace(/(?<!\.)\*/g, '[^/]+')).join('|')})$`);
const treeshake = { moduleSideEffects: (id) => effects.test(id.replaceAll('\\', '/')) };

/** Without the dataset, for the size in tests/bench. */
const withoutData = {
  name: 'without-data',
  transform: (code, id) => (isPart(id) ? { code: '', map: null } : null),
};

const esm = (plugins, file) => ({
  input: 'dist/page.js',
  context: 'window',
  treeshake,
  plugins: [...plugins, nodeResolve(), spareGlobals, minifyTemplates],
  output: { file, format: 'es', banner, intro: ownRealm, generatedCode: 'es2015', inlineDynamicImports: true, plugins: [minify, asciiOnly] },
});

/**
 * What nearly every page needs, and so one file: what these three are made of. Only bundling tells, because what is left of a module
 * depends on what is asked of it.
 */
async function baseModules() {
  const entries = ['role-card', 'role-compare-table', 'alternatives-list'].map((tag) => `dist/register/${tag}.js`);
  const bundle = await rollup({ input: entries, context: 'window', treeshake, plugins: [nodeResolve()] });
  const { output } = await bundle.generate({});
  await bundle.close();
  const asked = new Set(output.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const made = output.filter(({ fileName }) => asked.has(fileName)).flatMap(({ modules }) => Object.entries(modules));
  return new Set(made.filter(([id, { renderedLength }]) => renderedLength && !isPart(id) && !/[\\/](elements[\\/](?!role-data|[\w-]+\.js)|register[\\/])/.test(id)).map(([id]) => id));
}

const tags = readdirSync(new URL('src/register/', import.meta.url)).map((file) => file.replace('.ts', ''));

/**
 * Writes into the loader, and into a file for people who write hints by hand, which files each element is made of, and those that only a
 * dataset of the page's own needs.
 */
const listFiles = {
  name: 'list-files',
  generateBundle(_, bundle) {
    const filesOf = (name) => [name, ...bundle[name].imports];
    const nameOf = (module) => Object.values(bundle).find(({ moduleIds }) => moduleIds?.some((id) => id.replaceAll('\\', '/').endsWith(`/dist/${module}`))).fileName;
    const files = {
      ...Object.fromEntries(tags.map((tag) => [tag, filesOf(`elements/${tag}.js`)])),
      'role-data[src], role-data > script': filesOf(nameOf('load.js')),
      'role-data[extends]': filesOf(nameOf('dataset/document.js')),
    };
    bundle['loader.js'].code = bundle['loader.js'].code.replaceAll('FILES', JSON.stringify(files));
    this.emitFile({ type: 'asset', fileName: 'files.json', source: `${JSON.stringify(files, null, 2)}\n` });
  },
};

/** The same in files that a page fetches as it needs them. */
const split = (base) => ({
  input: { loader: 'dist/loader.js', ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `dist/register/${tag}.js`])) },
  context: 'window',
  treeshake,
  plugins: [nodeResolve(), spareGlobals, minifyTemplates],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    banner: ({ name }) => (name === 'base' ? banner : compileHint),
    intro: ({ name }) => (name === 'base' ? ownRealm : ''),
    generatedCode: 'es2015',
    chunkFileNames: 'parts/[name].js',
    manualChunks: (id) => (isPart(id) ? `data/${basename(id, '.generated.js')}` : /[\\/]dataset[\\/](parts|late-map)\.js$/.test(id) ? 'data/parts' : base.has(id) || id.includes('node_modules') ? 'base' : undefined),
    onlyExplicitManualChunks: true,
    plugins: [minify, asciiOnly, listFiles],
  },
});

/** The classic script is the module in a function; it is small already, and has its banner. */
const classic = {
  input: 'dist/cdn/role-toolkit.js',
  output: { file: 'dist/cdn/role-toolkit.iife.js', format: 'iife', name: 'RoleToolkit', banner: compileHint, generatedCode: 'es2015', compact: true, strict: false },
};

export default async (options) =>
  options.configWithoutData ? esm([withoutData], 'dist/bench/without-data.js') : [esm([], 'dist/cdn/role-toolkit.js'), classic, split(await baseModules())];
