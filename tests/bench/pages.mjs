// The pages that are measured. What a page shows beside the widgets is the same in all.
export const scriptPath = '/role-toolkit.iife.js';

const text = [
  'Three years into machine learning engineering, the part of the week that goes fastest is the part with no model in it.',
  'So I stopped reading advice and started comparing. What would I keep, what would be new, and who is happy in that chair?',
  'I have not decided. But asking which of these lines describes me on a good day turned out to be the better question.',
].map((words) => `<p class="words">${words}</p>`);

const look = 'body { margin: 2rem auto; max-width: 56rem; padding-inline: 1rem; font: 1.0625rem/1.6 Georgia, serif; color-scheme: light dark }';

export const widgets = {
  table: `<role-compare-table roles="ml-engineer data-engineer ai-engineer backend-engineer devops-engineer cloud-architect data-scientist fullstack-engineer" dimensions="focus skills tools outputs" base="ml-engineer"></role-compare-table>`,
  card: '<role-card role-id="data-engineer"></role-card>',
  pair: '<role-compare-table roles="ml-engineer data-engineer ai-engineer" dimensions="focus skills tools outputs" base="ml-engineer"></role-compare-table>',
  list: '<alternatives-list role-id="ml-engineer"></alternatives-list>',
};

export const scenes = {
  'table 8x4': [widgets.table],
  'card + table + list': [widgets.card, widgets.pair, widgets.list],
};

/**
 * Says when every widget has its content on the screen (`at`, in ms since the navigation began), and resolves when the
 * page has come to rest. The same in both pages. It looks first when deferred scripts have run: asking at each frame
 * before would make frames that the page alone would not have.
 */
const watch = `<script>
  globalThis.painted = new Promise((done) => {
    const isFilled = (widget) => (widget.shadowRoot ?? widget).querySelector('td, dl, ol') !== null;
    const rest = (at) => requestIdleCallback(() => setTimeout(done, 100, at), { timeout: 3000 });
    const look = () => requestAnimationFrame([...document.querySelectorAll('.widget')].every(isFilled) ? () => rest(performance.now()) : look);
    addEventListener('DOMContentLoaded', look);
  });
</script>`;

const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page with widgets</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>`;

const between = (parts) => `<h1>A page with widgets</h1>\n${text[0]}\n${parts.map((part, i) => `${part}\n${text[(i + 1) % text.length]}`).join('\n')}`;

export const blankPage = page('', '');

const scriptTag = (delay = 0) => `<script defer src="${scriptPath}${delay ? `?delay=${delay}` : ''}"></script>`;

/** A page with our elements. */
export function widgetPage(tags, { css = '', delay = 0, script = true } = {}) {
  const marked = tags.map((tag) => tag.replace(/^<[\w-]+/, '$& class="widget"'));
  return page(`${script ? scriptTag(delay) : ''}<style>${look}${css}</style>`, between(marked) + watch);
}

/** A page without any script of ours: the same content as plain HTML. */
export const staticPage = ({ css, parts }) => page(`<style>${look}\n${css}</style>`, between(parts) + watch);
