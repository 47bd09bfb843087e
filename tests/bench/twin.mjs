// The static page that our elements are held against: what they have rendered, as plain HTML with its CSS in the page.
import { withPage } from './lab.mjs';
import { staticPage, widgetPage } from './pages.mjs';

/** Runs in the page. Every style sheet becomes a class, which scopes its rules as a hand-written page would. */
function serialise() {
  const sheets = [];
  const classOf = (sheet) => `s${sheets.includes(sheet) ? sheets.indexOf(sheet) : sheets.push(sheet) - 1}`;

  const splitSelectors = (selectors) => selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim());
  const scope = (selector, name) =>
    selector.startsWith(':host') ? selector.replace(/^:host(?:\(([^)]*)\))?/, `.${name}$1`) : `.${name} ${selector}`;
  const scopeRules = (rules, name) => {
    for (const rule of rules) {
      if (rule.selectorText !== undefined) rule.selectorText = splitSelectors(rule.selectorText).map((selector) => scope(selector, name)).join(', ');
      else if (rule.cssRules) scopeRules(rule.cssRules, name);
    }
  };
  const cssOf = (sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
    scopeRules(copy.cssRules, classOf(sheet));
    return [...copy.cssRules].map((rule) => rule.cssText).join('\n');
  };

  const parts = [...document.querySelectorAll('.widget')].map((widget) => {
    const content = document.createElement('div');
    content.append(document.importNode(widget.shadowRoot.querySelector('.box'), true));
    for (const slot of content.querySelectorAll('slot')) slot.remove();
    const comments = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    content.className = ['widget', ...widget.shadowRoot.adoptedStyleSheets.map(classOf)].join(' ');
    return content.outerHTML;
  });
  return { parts, css: sheets.map(cssOf).join('\n') };
}

/** Runs in the page. */
const describe = () =>
  [...document.querySelectorAll('.widget')].map((widget) => ({
    text: (widget.shadowRoot ?? widget).textContent.replace(/\s+/g, ''),
    height: widget.offsetHeight,
  }));

function compare(ours, twin) {
  if (ours.length !== twin.length || !ours.length) throw new Error(`the static page has ${twin.length} widgets in place of ${ours.length}`);
  ours.forEach(({ text, height }, i) => {
    if (!text || text !== twin[i].text) throw new Error(`widget ${i} of the static page has another text`);
    if (Math.abs(twin[i].height / height - 1) > 0.02) throw new Error(`widget ${i} is ${height} px high, and ${twin[i].height} px in the static page`);
  });
}

/** Puts a page with our elements and its static twin on the server; resolves with their addresses once they look the same. */
export async function putTwins(lab, name, tags) {
  const path = `/${name.replace(/\W+/g, '-')}`;
  const ours = `${lab.server.url}${path}`;
  const twin = `${ours}-static`;
  lab.server.put(path, widgetPage(tags));
  const visit = (url, look) =>
    withPage(lab, {}, async (page) => {
      await page.goto(url);
      await page.evaluate('painted');
      return page.evaluate(look);
    });
  lab.server.put(`${path}-static`, staticPage(await visit(ours, serialise)));
  compare(await visit(ours, describe), await visit(twin, describe));
  return { ours, twin };
}
