import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { setViewport } from '../support/commands.js';
import { waitForState } from '../support/loading.js';
import { settle, show } from '../support/reader.js';

const fallback = '<p>Read it on <a href="#roles">our page about roles</a>.</p>';
const slots = '<p slot="header">Above</p><button slot="actions" style="color: inherit; background: none; border: 1px solid">Save</button><p slot="footer">Beneath</p>';

const markup: Record<string, Record<string, string>> = {
  'role-card': {
    ready: `<role-card role-id="ml-engineer"></role-card>`,
    'ready, chosen, in slots': `<role-data selection="ml-engineer"><role-card selectable>${slots}</role-card></role-data>`,
    'ready, without pay': `<role-card role-id="data-analyst" fields="focus languages primary-tools salary"></role-card>`,
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
    'ready, computed': `<alternatives-list role-id="cloud-architect" limit="3"></alternatives-list>`,
    'ready, one chosen': `<role-data selection="data-engineer"><alternatives-list role-id="ml-engineer" limit="3"></alternatives-list></role-data>`,
    pending: `<role-data src="/__fixtures__/never?test=axe"><alternatives-list role-id="ml-engineer">${fallback}</alternatives-list></role-data>`,
    empty: `<alternatives-list role-id="cloud-architect" order="curated">${fallback}</alternatives-list>`,
    failed: `<role-data src="/__fixtures__/status/404"><alternatives-list role-id="ml-engineer">${fallback}</alternatives-list></role-data>`,
    unknown: `<alternatives-list role-id="ml-enginer">${fallback}</alternatives-list>`,
  },
  // Waiting and failing look alike in all elements.
  'role-picker': {
    ready: `<role-picker role-id="ml-engineer">${slots}</role-picker>`,
    'ready, as a list': `<role-data><role-picker role-id="mlops-engineer" mode="list"></role-picker></role-data>`,
    empty: `<role-picker role-id="cloud-architect">${fallback}</role-picker>`,
    unknown: `<role-picker role-id="ml-enginer">${fallback}</role-picker>`,
  },
  'role-comparison': {
    ready: `<role-comparison roles="ml-engineer backend-engineer" sections="pricing verdict">${slots}</role-comparison>`,
    'ready, computed': `<role-comparison roles="data-engineer devops-engineer" sections="at-a-glance salary"></role-comparison>`,
    empty: `<role-comparison roles="ml-engineer">${fallback}</role-comparison>`,
    unknown: `<role-comparison roles="ml-enginer backend-engineer">${fallback}</role-comparison>`,
  },
  'role-profile': {
    ready: `<role-profile role-id="ml-engineer" sections="practice backgrounds closing">${slots}</role-profile>`,
    'ready, whole': `<role-profile role-id="ml-engineer"></role-profile>`,
    'ready, without a profile': `<role-profile role-id="cloud-architect"></role-profile>`,
    empty: `<role-profile >${fallback}</role-profile>`,
    unknown: `<role-profile role-id="ml-enginer">${fallback}</role-profile>`,
  },
  'role-transitions': {
    ready: `<role-transitions role-id="ml-engineer">${slots}</role-transitions>`,
    'ready, derived': `<role-transitions role-id="ml-engineer" from="devops-engineer cloud-architect"></role-transitions>`,
    empty: `<role-transitions >${fallback}</role-transitions>`,
    unknown: `<role-transitions role-id="ml-enginer">${fallback}</role-transitions>`,
  },
  'role-market': {
    ready: `<role-market role-id="ml-engineer">${slots}</role-market>`,
    empty: `<role-market role-id="data-scientist">${fallback}</role-market>`,
    unknown: `<role-market role-id="ml-enginer">${fallback}</role-market>`,
  },
  'role-fit': {
    ready: `<role-fit role-id="ml-engineer">${slots}</role-fit>`,
    empty: `<role-fit role-id="data-scientist">${fallback}</role-fit>`,
    unknown: `<role-fit role-id="ml-enginer">${fallback}</role-fit>`,
  },
  'role-salary-chart': {
    ready: `<role-salary-chart roles="ml-engineer backend-engineer data-analyst">${slots}</role-salary-chart>`,
    empty: `<role-salary-chart roles="data-analyst">${fallback}</role-salary-chart>`,
    unknown: `<role-salary-chart roles="ml-enginer backend-engineer">${fallback}</role-salary-chart>`,
  },
  'role-overlap': {
    ready: `<role-overlap roles="ml-engineer backend-engineer">${slots}</role-overlap>`,
    'ready, three roles': `<role-overlap roles="ml-engineer backend-engineer mlops-engineer"></role-overlap>`,
    empty: `<role-overlap roles="ml-engineer">${fallback}</role-overlap>`,
    unknown: `<role-overlap roles="ml-enginer backend-engineer">${fallback}</role-overlap>`,
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

/** Elements with a text of their own, through shadow roots. */
const withText = (root: Element): readonly Element[] =>
  [root, ...(root.shadowRoot?.querySelectorAll('*') ?? root.querySelectorAll('*'))].flatMap((element) => [
    ...([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) ? [element] : []),
    ...(element.shadowRoot && element !== root ? withText(element) : []),
  ]);

/** How much of the ink a text takes, where it is quieter than the rest. */
const inkOf = (element: Element): number => Number(/(?:\/ |^rgba.*, )([\d.]+)\)$/.exec(getComputedStyle(element).color)?.[1] ?? 1);

describe('text on a page whose own text is grey', () => {
  for (const [tag, cases] of Object.entries(markup)) {
    it(`has enough contrast in ${tag}`, async () => {
      const html = Object.values(cases).find((one) => !one.includes('src='))!;
      await expectAccessible(await show(`<main style="color-scheme: light; background: #fff; color: #555">${html}</main>`), ['color-contrast']);
    });
  }
});

/** Of black ink: what is left of it, and that in browsers that know no colours relative to others. */
const SHARE = CSS.supports('color', 'oklch(from currentColor l c h / calc(min(l, 1 - l)))') ? 0.72 : 0.88;

describe('quiet text', () => {
  for (const [tag, cases] of Object.entries(markup)) {
    it(`of ${tag} takes its share of the ink once, whatever it stands in`, async () => {
      const sections = Object.values(cases).filter((html) => !html.includes('src=')).flatMap((html) => [html, html.replaceAll(`<${tag} `, `<${tag} sources="each" explain differences="mark" `)]);
      const page = await show(`<main>${sections.map((html) => `<section>${html}</section>`).join('')}</main>`);
      await settle(page);
      const quiet = withText(page).filter((element) => inkOf(element) < 1);
      expect(quiet.length).to.be.above(0);
      for (const element of quiet) expect(inkOf(element), `${element.outerHTML.slice(0, 200)} in ${element.parentElement?.outerHTML.slice(0, 200)}`).to.be.closeTo(SHARE, 0.005);
    });
  }
});
