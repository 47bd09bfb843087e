import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

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

/** Without the dataset, for the size in tests/bench. */
const withoutData = {
  name: 'without-data',
  transform: (code, id) => (id.endsWith('dataset.generated.js') ? { code: "export const datasetJson = '{}';", map: null } : null),
};

const esm = (plugins, file) => ({
  input: 'dist/page.js',
  context: 'window',
  treeshake: { moduleSideEffects: (id) => id.endsWith('define.js') },
  plugins: [...plugins, nodeResolve(), spareGlobals, minifyTemplates],
  output: { file, format: 'es', banner, intro: ownRealm, generatedCode: 'es2015', plugins: [minify] },
});

/** The classic script is the module in a function; it is small already, and has its banner. */
const classic = {
  input: 'dist/cdn/role-toolkit.js',
  output: { file: 'dist/cdn/role-toolkit.iife.js', format: 'iife', name: 'RoleToolkit', banner: compileHint, generatedCode: 'es2015', compact: true, strict: false },
};

export default (options) =>
  options.configWithoutData ? esm([withoutData], 'dist/bench/without-data.js') : [esm([], 'dist/cdn/role-toolkit.js'), classic];
