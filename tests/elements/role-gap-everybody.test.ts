// A <role-gap> for a reader who magnifies the page, does not tell colours apart, or listens; and with very long texts.
import { expect, waitUntil } from '@open-wc/testing';
import type { RoleGap } from '../../src/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { canEmulate, click, emulate, setViewport } from '../support/commands.js';
import { BACKGROUND, compare, headline, itemNamed, partsOf, paste, POSTING, showGap, showResult } from '../support/gap.js';
import { buttonNamed, expectFocus, first, isSeen, readText, settle, show, within } from '../support/reader.js';

const openAll = async (gap: Element) => {
  for (const details of within<HTMLDetailsElement>(gap, 'details')) details.open = true;
  await settle(gap);
};
/** The page does not scroll sideways, and nothing is cut off instead. */
const expectInside = (gap: Element) => {
  expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  const { right } = gap.getBoundingClientRect();
  const outside = within(gap, '*').filter((part) => isSeen(part) && !part.closest('.unseen') && part.getBoundingClientRect().right > right + 1);
  expect(outside.map((part) => `${part.localName}.${part.className}`)).to.deep.equal([]);
};
/** The text itself, without what is said beside each mark. */
const wholeText = (gap: Element) => first(gap, '.whole').textContent!.replace(/ \((?:in both|implied|not in your text|in this text only)\)/g, '');

describe('a gap in a narrow or magnified page', () => {
  afterEach(async () => void (await setViewport(1280, 800)));

  it('of 20,000 characters shows them whole, and does not scroll sideways', async () => {
    await setViewport(320, 640);
    const gap = await showGap();
    const long = `Requirements\n${'\nYou know Python, Terraform and Kubernetes, and you have worked with Kafka for years.'.repeat(250)}\n\n${POSTING}`;
    expect(long.length).to.be.greaterThan(20_000);
    await compare(gap, BACKGROUND, long);
    await waitUntil(() => partsOf(gap)['Required, and not in your text']?.includes('Apache Kafka'), 'it is not read', { timeout: 30_000 });
    expect(partsOf(gap)['Required, and not in your text']).to.include('Terraform');
    await openAll(gap);
    expectInside(gap);
    expect(first<HTMLTextAreaElement>(gap, '#posting').value).to.equal(long);
    expect(wholeText(gap)).to.equal(long);
  });

  it('at 320 px nothing stands out of the page', async () => {
    await setViewport(320, 640);
    const gap = await showResult();
    await openAll(gap);
    expectInside(gap);
  });

  it('at 400 % each field, button and the headline fits into the page, and nothing lies over what has the focus', async () => {
    await setViewport(320, 256);
    const gap = await showResult();
    await openAll(gap);
    expectInside(gap);
    const parts = within(gap, 'textarea, select, button, summary, [part~=headline]');
    expect(parts.length).to.be.greaterThan(12);
    for (const part of parts) {
      const what = `<${part.localName}> ${readText(part).slice(0, 40)}`;
      part.focus();
      expectFocus(part);
      part.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect(Math.min(left, top), what).to.be.at.least(-1);
      expect(right, what).to.be.at.most(innerWidth + 1);
      expect(bottom, what).to.be.at.most(innerHeight + 1);
      for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
        const seen = gap.shadowRoot!.elementFromPoint((left + right) / 2, y);
        expect(seen !== null && (part.contains(seen) || seen.contains(part)), `${what} at ${y} is covered by ${seen?.className}`).to.equal(true);
      }
    }
  });
});

describe('a gap in forced colours', () => {
  it('tells by more than colour what is in both texts, implied, missing, and in one only', async function () {
    if (!(await canEmulate())) this.skip();
    const gap = await showResult();
    await openAll(gap);
    await emulate({ forcedColors: 'active', colorScheme: 'dark' });
    try {
      const looks = new Map<string, Set<string>>();
      for (const mark of within(gap, '.whole mark')) {
        const { textDecorationLine, textDecorationStyle, outlineStyle, outlineWidth, color, backgroundColor } = getComputedStyle(mark);
        expect(color).not.to.equal(backgroundColor);
        // Where nothing is behind it, it stands on the page.
        if (/^rgba.*, 0\)$/.test(backgroundColor)) expect(color, readText(mark)).to.equal(getComputedStyle(first(gap, '.whole')).color);
        const what = /\(([^)]+)\)$/.exec(readText(mark))?.[1] ?? 'nothing is said';
        const line = textDecorationLine === 'none' ? 'none' : textDecorationStyle;
        looks.set(what, (looks.get(what) ?? new Set()).add(`${line}, ${outlineStyle === 'none' ? 0 : outlineWidth}`));
      }
      expect([...looks.keys()].sort()).to.deep.equal(['implied', 'in both', 'in this text only', 'not in your text']);
      for (const [what, some] of looks) expect(some.size, what).to.equal(1);
      expect(new Set([...looks.values()].flatMap((some) => [...some])).size).to.equal(4);
    } finally {
      await emulate();
    }
  });
});

const FIELD = 'I have cared for patients on a ward for twelve years, and trained many others to do so.';
const GERMAN = 'Wir suchen eine erfahrene Pflegekraft mit Herz und Verstand für unser Haus, die gerne im Team arbeitet und Freude an der Arbeit hat.';
const says = (gap: Element, words: RegExp) => waitUntil(() => words.test(headline(gap)), `it says: ${headline(gap)}`, { timeout: 10_000 });
const press = async (gap: Element, item: string, name: string) => {
  await click([...itemNamed(gap, item).querySelectorAll('button')].find((button) => readText(button) === name)!);
  await settle(gap);
};

/** What brings an empty gap into each of its states. */
const states: Record<string, (gap: RoleGap) => Promise<unknown>> = {
  'with nothing in it': async () => undefined,
  'with no background yet': async (gap) => { await paste(gap, 'posting', POSTING); await says(gap, /^Put in your background/); },
  'with no posting yet': async (gap) => { await paste(gap, 'background', BACKGROUND); await says(gap, /^Put in a posting/); },
  'with a result, all of it open': async (gap) => { await compare(gap, BACKGROUND, POSTING); await openAll(gap); },
  'corrected': async (gap) => { await compare(gap, BACKGROUND, POSTING); await press(gap, 'Kubernetes', 'I have this'); await press(gap, 'Rust', 'Not a requirement'); },
  'with a posting that is too short': async (gap) => { await compare(gap, BACKGROUND, 'Nice people wanted'); await says(gap, /Too short/); },
  'with a posting in another language': async (gap) => { await compare(gap, BACKGROUND, GERMAN); await says(gap, /not seem to be in English/); },
  'with a posting of another field': async (gap) => { await compare(gap, BACKGROUND, `We look for a nurse. ${FIELD}`); await says(gap, /another field/); },
  'with a background of another field': async (gap) => { await compare(gap, FIELD, POSTING); await says(gap, /nothing here says that you lack anything/); },
  'with a role that there is not': async (gap) => { await compare(gap, BACKGROUND, POSTING); gap.roleId = 'ml-enginer'; await settle(gap); expect(readText(gap)).to.contain('Did you mean'); },
  'that says it was copied': async (gap) => {
    await compare(gap, BACKGROUND, POSTING);
    await click(buttonNamed(gap, 'Copy as Markdown'));
    await waitUntil(() => readText(first(gap, '.tools [role=status]')) !== '', 'nothing is said', { timeout: 10_000 });
  },
};

describe('axe finds nothing in a gap', () => {
  for (const [look, scheme, width] of [['light', 'light', 1280], ['dark', 'dark', 1280], ['at 320 px', 'light', 320]] as const) {
    describe(look, () => {
      before(async () => {
        document.documentElement.style.setProperty('color-scheme', scheme);
        document.body.style.setProperty('background', 'Canvas');
        document.body.style.setProperty('color', 'CanvasText');
        await setViewport(width, 800);
      });
      after(async () => {
        for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
        await setViewport(1280, 800);
      });
      for (const [what, bring] of Object.entries(states)) {
        it(what, async () => {
          const page = await show('<main><h2>Roles</h2><role-gap role-id="ml-engineer"></role-gap></main>');
          await bring(page.querySelector('role-gap')!);
          await expectAccessible(page);
        });
      }
    });
  }
});
