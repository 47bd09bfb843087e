// The states of each element for `npm run pictures -- states`: `[name, markup, act]`, `act` what a reader does before the picture
// (`>>>` goes into shadow roots).
const pair = 'ml-engineer backend-engineer';
const many = 'ml-engineer data-engineer ai-engineer backend-engineer devops-engineer cloud-architect';

const click = (selector) => async (page) => (await page.waitForSelector(selector, { visible: true })).click();
/** Types, and presses what stands in angle brackets. */
const type = (selector, ...keys) => async (page) => {
  await (await page.waitForSelector(selector)).focus();
  for (const key of keys) await (key.startsWith('<') ? page.keyboard.press(key.slice(1, -1)) : page.keyboard.type(key));
};
const inTurn = (...acts) => async (page) => {
  for (const act of acts) await act(page);
};

const abouts = ['role-card', 'alternatives-list', 'role-picker', 'role-profile', 'role-transitions', 'role-market', 'role-fit'];
const pairs = ['role-compare-table', 'role-comparison', 'role-salary-chart', 'role-overlap'];
const fallback = '<p>What the page says without the element.</p>';

const commonStates = [
  ...abouts.flatMap((tag) => [
    [`${tag}-ready`, `<${tag} role-id="ml-engineer">${fallback}</${tag}>`],
    [`${tag}-little-known`, `<${tag} role-id="security-engineer">${fallback}</${tag}>`],
    [`${tag}-unknown`, `<${tag} role-id="ml-enginer">${fallback}</${tag}>`],
    [`${tag}-empty`, `<${tag}>${fallback}</${tag}>`],
  ]),
  ...pairs.flatMap((tag) => [
    [`${tag}-ready`, `<${tag} roles="${pair}">${fallback}</${tag}>`],
    [`${tag}-little-known`, `<${tag} roles="security-engineer research-scientist">${fallback}</${tag}>`],
    [`${tag}-unknown`, `<${tag} roles="ml-engineer backend-enginer">${fallback}</${tag}>`],
    [`${tag}-empty`, `<${tag}>${fallback}</${tag}>`],
  ]),
];

const background = 'Six years of Python and Docker. My colleague runs Kubernetes. I never wrote Go. PyTorch every day.';
const posting = 'What you bring: Python, PyTorch or TensorFlow, Kubernetes, SQL, Flurbel. Nice to have: Go, a feature store.';
const gap = '<role-gap role-id="ml-engineer"></role-gap>';
const fill = inTurn(type('>>> #background', background), type('>>> #posting', posting));

export const states = [
  ...commonStates,
  ['role-card-failed', `<role-data src="/no-such-file.json"><role-card role-id="ml-engineer">${fallback}</role-card></role-data>`],
  ['role-card-pending', `<role-data src="/never"><role-card role-id="ml-engineer">${fallback}</role-card></role-data>`],
  ['role-card-origins', '<role-card role-id="ml-engineer"></role-card>', click('>>> [part~=origins]')],
  ['role-compare-table-eight', `<role-compare-table roles="${many}" dimensions="focus skills tools outputs" base="ml-engineer" toolbar explain></role-compare-table>`],
  ['role-compare-table-differences', `<role-compare-table roles="${pair}" differences="mark" toolbar></role-compare-table>`, click('>>> [part~=toolbar] button')],
  ['alternatives-list-computed', '<alternatives-list role-id="ml-engineer" order="computed" limit="3"></alternatives-list>'],
  ['alternatives-list-both-chosen', '<role-data selection="data-engineer"><alternatives-list role-id="ml-engineer" order="both" limit="3"></alternatives-list></role-data>'],
  ['role-picker-list', '<role-picker role-id="ml-engineer" mode="list"></role-picker>'],
  ['role-transitions-out', '<role-transitions role-id="ml-engineer" direction="out-of"></role-transitions>'],
  ['role-search-open', '<role-search></role-search>', type('>>> input', 'eng', '<ArrowDown>')],
  ['role-search-none', '<role-search></role-search>', type('>>> input', 'zebra')],
  ['role-search-several', '<role-data selection="ml-engineer data-engineer"><role-search multiple></role-search></role-data>', type('>>> input', 'plat')],
  ['role-gap-empty', gap],
  ['role-gap-filled', gap, fill],
  ['role-gap-corrected', gap, inTurn(fill, click('>>> [part=item] button'))],
];
