import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, crew, everyHeading, everything, laboratory, SHOWING } from './support.mjs';

/** Loading, an inline dataset, a choice by a reader, and data that is bad in three ways: much of the code has to run. */
const bad = '<role-card role-id="pilot"><p>own card</p></role-card></role-data>';
const body = `<main>${everything}
  <role-data src="crew.json"><role-card role-id="pilot" selectable></role-card></role-data>
  <role-data selection="baker"><script type="application/json">${JSON.stringify(crew())}</script><role-card></role-card></role-data></main>
  <aside><role-data src="broken.json">${bad}<role-data src="gone.json">${bad}
  <role-data><script type="application/json">not JSON</script>${bad}</aside>`;
const headings = [...everyHeading, 'Pilot', 'Baker'];

const pages = {
  'C1 Array.from is that of Prototype.js, without iterables and mapping': () => {
    Array.from = function from(iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      let length = iterable.length || 0;
      const results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
  },
  'C2 prototypes have toJSON, and JSON.stringify is broken': () => {
    for (const { prototype } of [Object, Array, String, Number]) prototype.toJSON = () => '"broken"';
    JSON.stringify = () => 'broken';
  },
  'C3 Array.prototype.reduce is wrong': () => {
    Array.prototype.reduce = () => 'wrong';
    Array.prototype.reduceRight = () => 'wrong';
  },
  'C4 Array and Object prototypes have enumerable keys': () => {
    for (const { prototype } of [Array, Object, String, Function]) {
      prototype.added = function added() {
        return 'added';
      };
      prototype.alsoAdded = { src: 'added', data: 'added' };
    }
  },
  'C5 MooTools has replaced Element and extended natives': () => {
    const native = window.Element;
    window.Element = function Element(tag) {
      return document.createElement(tag);
    };
    window.Element.prototype = { inject: () => {} };
    window.Element.nativeOne = native;
    const add = (type, methods) => Object.assign(type.prototype, methods);
    add(Array, {
      each: Array.prototype.forEach,
      include() {
        return this;
      },
      flatten: () => [],
    });
    add(String, { contains: () => false, test: () => false, clean: () => '' });
    add(Number, { times: () => {}, each: () => {} });
    const { slice } = Array.prototype;
    Function.prototype.bind = function bind(self, ...given) {
      const call = this;
      return function bound(...rest) {
        return call.apply(self, slice.call(given).concat(slice.call(rest)));
      };
    };
  },
  'C6 zone.js has patched promises, listeners and the callbacks of custom elements': () => {
    window.Promise = class ZoneAwarePromise extends Promise {};
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function patched(type, listener, options) {
      const call = typeof listener === 'function' ? function task(event) { return listener.call(this, event); } : listener;
      return addEventListener.call(this, type, call, options);
    };
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function patched(tag, element, options) {
      for (const name of ['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback']) {
        const callback = element.prototype[name];
        if (!callback) continue;
        Object.defineProperty(element.prototype, name, { configurable: true, value: function zoned(...given) { return callback.apply(this, given); } });
      }
      return define.call(this, tag, element, options);
    };
  },
  'C7 intrinsics are frozen, Symbol too': () => {
    const names = 'Object Function Array String Number Boolean Symbol BigInt Promise Map Set WeakMap WeakSet WeakRef RegExp Date Error TypeError RangeError SyntaxError JSON Math Reflect Proxy ArrayBuffer Uint8Array Intl';
    const iterators = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator](), (function* g() {})()];
    for (const iterator of iterators) Object.freeze(Object.getPrototypeOf(iterator));
    const found = names.split(' ').map((name) => window[name]);
    for (const value of found) {
      if (value.prototype) Object.freeze(value.prototype);
      Object.freeze(value);
    }
  },
  'C8 a polyfill of scoped registries defines a class of its own in place of each': () => {
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function scoped(tag, element, options) {
      const standIn = class extends element {};
      return define.call(this, tag, standIn, options);
    };
  },
  'C10 Math.random is constant and the clock stands still': () => {
    Math.random = () => 0.5;
    Date.now = () => 0;
    performance.now = () => 0;
  },
  'C11 observers, matchMedia and requestIdleCallback are missing': () => {
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'matchMedia', 'requestIdleCallback']) delete window[name];
  },
};

/** Names of attributes that came from keys on the prototypes of the page. */
const strangeAttributes = () =>
  [...document.querySelectorAll('main *')]
    .flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('*')] : []))
    .flatMap((element) => element.getAttributeNames())
    .filter((name) => ['added', 'alsoadded', 'tojson'].includes(name));
const choose = () => document.querySelectorAll('role-card')[1].shadowRoot.querySelector('[part~=button]').click();

describe('pages that change what belongs to the language and the browser', () => {
  const { open } = laboratory();
  const routes = { 'crew.json': crew(), 'broken.json': '{"roles": 1}' };

  for (const [name, prepare] of Object.entries(pages)) {
    it(`${name}: everything works, and bad data is told, not thrown`, async () => {
      const visit = await open(body, { prepare, routes });
      await visit.shows(headings, `main :is(${SHOWING})`);
      assert.deepEqual(await visit.run(strangeAttributes), []);
      await visit.run(choose);
      await visit.until((seen) => seen[3].pressed.length === 1);
      const told = await visit.until((seen) => seen.every((card) => !card.busy && card.notices.length === 1), 'aside role-card');
      assert.deepEqual(told.flatMap(({ fallback }) => fallback), ['own card', 'own card', 'own card']);
      await visit.isQuiet({ requests: [CLASSIC, 'crew.json', 'broken.json', 'gone.json'], browserSays: true, says: [/must have "schemaVersion"/] });
    });
  }
});
