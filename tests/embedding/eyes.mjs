// Runs inside each page, in a world of its own: what the page does to `Array`, `JSON` or `fetch` does not reach it, and it
// leaves nothing on the page's `window`. It reports policy violations and says what a reader sees.

/* oxlint-disable no-undef -- runs in the browser */
export function eyes() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    globalThis.reportViolation([effectiveDirective, blockedURI, sample].join(' '));
  });

  /** All elements a selector finds, in open shadow roots and in frames of the same origin too. */
  function all(selector, root = document) {
    const found = [];
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
      if (element.localName === 'iframe' && element.contentDocument) found.push(...all(selector, element.contentDocument));
    }
    return found;
  }

  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();

  function describe(element) {
    const root = element.shadowRoot;
    const inside = (selector) => [...(root?.querySelectorAll(selector) ?? [])];
    const box = inside('.card, .frame, .alternatives')[0];
    const styleOf = (node) => node.ownerDocument.defaultView.getComputedStyle(node);
    return {
      tag: element.localName,
      defined: element.matches(':defined'),
      /** More than one would be content twice. */
      boxes: inside('[part~="base"]').length,
      busy: inside('[aria-busy="true"]').length > 0,
      heading: inside('[part~="heading"]').map(text)[0] ?? '',
      notices: inside('[part~="notice"]').map(text),
      text: inside('[part~="base"]').map(text).join(' '),
      height: element.getBoundingClientRect().height,
      display: styleOf(element).display,
      border: box ? styleOf(box).borderTopWidth : '',
      bar: inside('.pay .span')[0]?.getBoundingClientRect().width ?? 0,
      pressed: inside('[aria-pressed="true"]').map(text),
      /** The page's own children that are really shown. */
      fallback: [...element.children].filter((child) => child.getClientRects().length > 0).map(text),
    };
  }

  globalThis.see = (selector) => all(selector).map(describe);
  /** The markup inside the elements, without Lit's own comments. */
  globalThis.markup = (selector) => all(selector).map((element) => element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''));
  globalThis.settle = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}
