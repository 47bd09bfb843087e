import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { click, engine, press, setViewport } from '../support/commands.js';
import { compare, itemNamed, partsOf, showGap } from '../support/gap.js';
import { buttonNamed, focused, first, readText, settle, show, within } from '../support/reader.js';

const follow = async (markup: unknown) => {
  const provider = await show(markup as Parameters<typeof show>[0]);
  const list = provider.querySelector('alternatives-list, role-picker')!;
  await settle(list);
  return { provider, list };
};

/** By keyboard, as who cannot use a pointer does it. */
async function choose(list: Element, name: string): Promise<void> {
  buttonNamed(list, name).focus();
  await press('Enter');
  await settle(list);
}

/** Whether the middle of an element is what is seen in its place. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const seen = [0.25, 0.5, 0.75].map((part) => root.elementFromPoint(left + width * part, top + height / 2));
  return seen.some((one) => one === element || element.contains(one));
}

describe('the focus', () => {
  afterEach(async () => void (await setViewport(1280, 800)));

  it('comes to the beginning of a list that follows what is chosen in it', async () => {
    const { list } = await follow(html`<role-data selection="data-engineer"><alternatives-list limit="3"></alternatives-list></role-data>`);
    const [, second] = within(list, '[part=item] button').map(readText);
    await choose(list, second!);
    expect(readText(focused()!)).to.equal(`If ${second} is not quite it`);
    await press('Enter');
    await settle(list);
    expect(readText(first(list, '[part=heading]')), 'nothing else was chosen').to.equal(`If ${second} is not quite it`);
  });

  it('comes to the notice where nobody has ranked the alternatives to what is chosen', async () => {
    const { list } = await follow(html`<role-data selection="ml-engineer"><alternatives-list order="curated"></alternatives-list></role-data>`);
    await choose(list, 'AI Engineer');
    expect(readText(focused()!)).to.contain('Nobody has ranked alternatives to AI Engineer yet');
  });

  it('stays where the list is about the same role as before', async () => {
    const { list } = await follow(html`<role-data><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>`);
    await choose(list, 'AI Engineer');
    expect(focused()).to.equal(buttonNamed(list, 'AI Engineer'));
  });

  it('is left to the page that sends it elsewhere when a role is chosen', async () => {
    const { provider, list } = await follow(html`<role-data selection="data-engineer"><alternatives-list limit="3"></alternatives-list><button>Panel</button></role-data>`);
    const panel = provider.querySelector('button')!;
    provider.addEventListener('role-select', () => panel.focus());
    await choose(list, readText(within(list, '[part=item] button')[1]!));
    expect(focused()).to.equal(panel);
  });

  it('does not take a reader with a pointer to the top', async function () {
    // In WebKit the list has changed, and the page is at its top, before it can be looked at.
    if ((await engine()) === 'webkit') this.skip();
    await setViewport(800, 600);
    const { list } = await follow(html`<role-data selection="data-engineer"><alternatives-list limit="7"></alternatives-list></role-data>`);
    const fourth = within(list, '[part=item] button')[3]!;
    await click(fourth);
    const before = scrollY;
    expect(before).to.be.greaterThan(300);
    await settle(list);
    expect(scrollY).to.be.closeTo(before, 200);
    expect(focused()?.localName).to.equal('button');
  });

  it('stays in a guide that is read as a list, which keeps its questions', async () => {
    const { list } = await follow(html`<role-data selection="ml-engineer"><role-picker mode="list"></role-picker></role-data>`);
    await choose(list, 'AI Engineer');
    expect(readText(list)).to.contain('Is ML Engineer still right for you?');
    expect(focused()).to.equal(buttonNamed(list, 'AI Engineer'));
    await choose(list, 'Cloud Architect');
    expect(focused()).to.equal(buttonNamed(list, 'Cloud Architect'));
  });

  for (const width of [720, 320]) {
    it(`is never on what the first column covers, ${width} px wide`, async function () {
      // WebKit keeps to no scroll-padding when it scrolls to what gets the focus.
      if ((await engine()) === 'webkit') this.skip();
      this.timeout(60_000);
      await setViewport(width, 700);
      const table = await show(html`<role-compare-table roles="ml-engineer data-engineer ai-engineer backend-engineer devops-engineer cloud-architect" dimensions="focus skills tools outputs" base="ml-engineer" sources="each"></role-compare-table>`);
      await settle(table);
      const stops = within<HTMLElement>(table, 'td summary');
      expect(stops.length).to.be.greaterThan(15);
      stops[11]!.focus();
      const covered: string[] = [];
      for (let i = 0; i < 11; i++) {
        await press('Shift+Tab');
        if (!isUncovered(focused()!)) covered.push(readText(focused()!));
      }
      expect(covered).to.deep.equal([]);
    });
  }

  it('is in sight after the last item of a part is corrected', async () => {
    await setViewport(390, 500);
    const gap = await showGap();
    await compare(gap, 'I know Python.', 'Requirements: Python, Docker, Kubernetes, Kafka, Terraform, SQL, Airflow, Spark, Redis. Nice to have: Go.');
    await settle(gap);
    expect(partsOf(gap)['Nice to have, and not in your text']).to.deep.equal(['Go']);
    const button = [...itemNamed(gap, 'Go').querySelectorAll('button')].find((one) => readText(one) === 'Not a requirement')!;
    button.scrollIntoView({ block: 'center' });
    button.focus();
    await press('Enter');
    await settle(gap);
    const { top, bottom } = focused()!.getBoundingClientRect();
    expect(top, readText(focused()!)).to.be.within(0, innerHeight);
    expect(bottom).to.be.greaterThan(0);
  });
});
