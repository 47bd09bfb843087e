import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { setViewport } from '../support/commands.js';
import { waitForState } from '../support/loading.js';
import { show } from '../support/reader.js';

const fallback = '<p>Read it on <a href="#roles">our page about roles</a>.</p>';
const slots = '<p slot="header">Above</p><button slot="actions">Save</button><p slot="footer">Beneath</p>';

const markup: Record<string, Record<string, string>> = {
  'role-card': {
    ready: `<role-card role-id="ml-engineer"></role-card>`,
    'ready, chosen, in slots': `<role-data selection="ml-engineer"><role-card selectable>${slots}</role-card></role-data>`,
    'ready, without pay': `<role-card role-id="data-engineer" fields="focus languages primary-tools salary"></role-card>`,
    'ready, with an unknown field': `<role-card role-id="ml-engineer" fields="focus skils"></role-card>`,
    pending: `<role-data src="/__fixtures__/never?test=axe"><role-card role-id="ml-engineer">${fallback}</role-card></role-data>`,
    empty: `<role-card>${fallback}</role-card>`,
    failed: `<role-data src="/__fixtures__/status/404"><role-card role-id="ml-engineer">${fallback}</role-card></role-data>`,
    unknown: `<role-card role-id="ml-enginer">${fallback}</role-card>`,
  },
  'role-compare-table': {
    ready: `<role-compare-table roles="ml-engineer backend-engineer" differences="mark" toolbar>${slots}</role-compare-table>`,
    'ready, many roles': `<role-compare-table roles="ml-engineer data-engineer ai-engineer backend-engineer" base="ml-engineer"></role-compare-table>`,
    'unknown, no dimension': `<role-compare-table roles="ml-engineer backend-engineer" dimensions="skils" toolbar></role-compare-table>`,
    pending: `<role-data src="/__fixtures__/never?test=axe"><role-compare-table roles="ml-engineer">${fallback}</role-compare-table></role-data>`,
    empty: `<role-compare-table roles="ml-engineer">${fallback}</role-compare-table>`,
    failed: `<role-data src="/__fixtures__/status/404"><role-compare-table roles="ml-engineer">${fallback}</role-compare-table></role-data>`,
    unknown: `<role-compare-table roles="ml-engineer data-enginer data-scientist" dimensions="focus skils"></role-compare-table>`,
  },
  'alternatives-list': {
    ready: `<alternatives-list role-id="mlops-engineer"></alternatives-list>`,
    'ready, one chosen': `<role-data selection="data-engineer"><alternatives-list role-id="ml-engineer" limit="3"></alternatives-list></role-data>`,
    pending: `<role-data src="/__fixtures__/never?test=axe"><alternatives-list role-id="ml-engineer">${fallback}</alternatives-list></role-data>`,
    empty: `<alternatives-list role-id="cloud-architect">${fallback}</alternatives-list>`,
    failed: `<role-data src="/__fixtures__/status/404"><alternatives-list role-id="ml-engineer">${fallback}</alternatives-list></role-data>`,
    unknown: `<alternatives-list role-id="ml-enginer">${fallback}</alternatives-list>`,
  },
};

describe('accessibility, as far as axe can tell', () => {
  const { body, documentElement: root } = document;
  after(async () => {
    root.removeAttribute('style');
    body.removeAttribute('style');
    await setViewport(1280, 800);
  });

  // In the dark only colours are different.
  const looks = [
    { scheme: 'light', width: 320, rules: undefined },
    { scheme: 'light', width: 1280, rules: undefined },
    { scheme: 'dark', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
  ];
  for (const { scheme, width, rules } of looks) {
    describe(`${scheme}, ${width} px wide`, () => {
      before(async () => {
        root.style.setProperty('color-scheme', scheme);
        // A page names its colours; what a browser paints by itself axe cannot see.
        body.style.setProperty('background', 'Canvas');
        body.style.setProperty('color', 'CanvasText');
        await setViewport(width, 800);
      });

      for (const [tag, cases] of Object.entries(markup)) {
        it(`${tag}: ${Object.keys(cases).join('; ')}`, async () => {
          const sections = Object.values(cases).map((html) => `<section>${html}</section>`);
          const page = await show(`<main><h2>Roles</h2>${sections.join('')}</main>`);
          for (const [i, state] of Object.keys(cases).entries()) await waitForState(page.querySelectorAll(`section ${tag}`)[i]!, state.split(',')[0]!);
          await expectAccessible(page, rules);
        });
      }
    });
  }
});
