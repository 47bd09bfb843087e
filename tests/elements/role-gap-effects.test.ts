import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import type { GapReadEvent, RoleData } from '../../src/index.js';
import '../../src/define.js';
import { canEmulate, click, emulate } from '../support/commands.js';
import { BACKGROUND, compare, headline, partsOf, paste, POSTING, showGap, showResult } from '../support/gap.js';
import { buttonNamed, first, isSeen, readText, settle, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const spoken = (gap: Element) => readText(within(gap, '.frame > [role=status]')[0]!);

describe('what others hear of it', () => {
  it('is said politely, once, when it has settled, and not while the reader goes on', async () => {
    const gap = await showGap();
    await paste(gap, 'posting', POSTING);
    await paste(gap, 'background', 'P');
    const status = within(gap, '.frame > [role=status]')[0]!;
    expect([null, 'polite']).to.include(status.ariaLive);
    const said: string[] = [];
    const watcher = new MutationObserver(() => said.push(spoken(gap)));
    watcher.observe(status, { subtree: true, childList: true, characterData: true });
    const headlines = new Set<string>();
    // Slower than it reads (200 ms), quicker than it speaks (1,200 ms after that).
    for (const text of ['Py', 'Pyt', 'Python', 'Python and', 'Python and Docker']) {
      await paste(gap, 'background', text);
      await aTimeout(400);
      headlines.add(headline(gap));
    }
    expect(headlines.size, 'it is read meanwhile').to.be.greaterThan(1);
    expect(said, 'while it is typed').to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'nothing is said', { timeout: 30_000 });
    await aTimeout(1600);
    watcher.disconnect();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Your text names 2 of the 4/);
  });

  it('is an event with ids and counts, and no word of either text', async () => {
    const gap = await showGap();
    const heard: GapReadEvent[] = [];
    gap.addEventListener('gap-read', (event) => heard.push(event));
    await compare(gap, BACKGROUND, POSTING);
    await waitUntil(() => heard.length > 0, 'no event', { timeout: 30_000 });
    const { matched, implied, missing, extra, unread } = heard.at(-1)!;
    expect({ matched, implied, missing, extra, unread }).to.deep.equal({ matched: ['python', 'docker'], implied: ['containerization'], missing: ['kubernetes', 'rust', 'data-pipelines', 'apache-airflow'], extra: ['scala'], unread: 1 });
    expect(JSON.stringify({ ...heard.at(-1)! })).not.to.contain('services').and.not.to.contain('Talend');
  });

  it('is not fired, and nothing is said, because the page set something', async () => {
    const gap = await showGap();
    await compare(gap, BACKGROUND, POSTING);
    await aTimeout(1500);
    const before = spoken(gap);
    let heard = 0;
    gap.addEventListener('gap-read', () => heard++);
    gap.roleId = 'data-engineer';
    gap.headingLevel = 2;
    gap.posting = 'Requirements\n- Rust';
    await settle(gap);
    await aTimeout(1800);
    expect(partsOf(gap)['Required, and not in your text']).to.deep.equal(['Rust']);
    expect([heard, spoken(gap)]).to.deep.equal([0, before]);
  });
});

describe('the role that a posting is held against', () => {
  const leftOut = (gap: Element) => within(gap, '.part > :is(h1, h2, h3, h4, h5, h6)').map(readText).find((text) => text.includes('this posting does not'));
  const pick = async (gap: Element, id: string) => {
    const select = first<HTMLSelectElement>(gap, 'select');
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(gap.parentElement!);
  };

  it('is the reader’s choice, or none', async () => {
    const gap = await showResult(html`<role-gap></role-gap>`);
    expect(leftOut(gap)).to.equal(undefined);
    await pick(gap, 'data-engineer');
    expect(leftOut(gap)).to.equal('What most pages read for Data Engineer name, and this posting does not');
    await pick(gap, '');
    expect(leftOut(gap)).to.equal(undefined);
  });

  it('is the selection of the role-data around it, which the choice changes', async () => {
    const data = await show<RoleData>(html`<role-data selection="ml-engineer"><role-gap></role-gap><role-card></role-card></role-data>`);
    const gap = data.querySelector('role-gap')!;
    await compare(gap, BACKGROUND, POSTING);
    expect(leftOut(gap)).to.contain('ML Engineer');
    await pick(gap, 'data-engineer');
    expect(data.selection).to.equal('data-engineer');
    expect(leftOut(gap)).to.contain('Data Engineer');
    expect(readText(data.querySelector('role-card')!)).to.contain('Data Engineer');
  });

  it('can be none, and another again, inside a role-data too', async () => {
    const data = await show<RoleData>(html`<role-data selection="ml-engineer"><role-gap></role-gap></role-data>`);
    const gap = data.querySelector('role-gap')!;
    await compare(gap, BACKGROUND, POSTING);
    await pick(gap, '');
    expect(leftOut(gap)).to.equal(undefined);
    await pick(gap, 'data-engineer');
    expect(leftOut(gap)).to.contain('Data Engineer');
  });

  it('is the page’s when the page names another, and told when there is no such role', async () => {
    const gap = await showResult(html`<role-gap role-id="ml-engineer"></role-gap>`);
    await pick(gap, 'data-engineer');
    gap.roleId = 'data-scientist';
    await settle(gap);
    expect(leftOut(gap)).to.contain('Data Scientist');
    gap.roleId = 'ml-enginer';
    await settle(gap);
    expect(statesOf(gap)).to.deep.equal(['unknown']);
    expect(readText(gap)).to.contain('Did you mean “ml-engineer”?');
    expect(partsOf(gap)).to.have.property('In both texts');
  });

  it('goes with another dataset, whose words are read then', async () => {
    const data = await show<RoleData>(html`<role-data .data=${crew()}><role-gap></role-gap></role-data>`);
    const gap = data.querySelector('role-gap')!;
    await compare(gap, 'Drawing, and Python', 'Requirements\n- Listening and drawing');
    expect(partsOf(gap)).to.deep.equal({ 'In both texts': ['Drawing'], 'Required, and not in your text': ['Listening'] });
    data.data = undefined;
    await waitUntil(() => partsOf(gap)['In your text, and not in the posting']?.includes('Python'), 'still the old words', { timeout: 10_000 });
  });
});

describe('a reader takes the result along', () => {
  const said = (gap: Element) => readText(first(gap, '.tools [role=status]'));
  /** Presses Copy where the clipboard does this instead, and waits for what is said. */
  const copy = async (gap: Element, writeText: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
    try {
      await click(buttonNamed(gap, 'Copy as Markdown'));
      await waitUntil(() => said(gap) !== '', 'nothing is said', { timeout: 30_000 });
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  };

  it('as Markdown', async () => {
    const gap = await showResult();
    const copied: string[] = [];
    await copy(gap, async (text) => void copied.push(text));
    expect(said(gap)).to.equal('Copied');
    expect(copied).to.have.length(1);
    for (const words of ['# Your background against a posting', headline(gap), '## Required, and not in your text\n\n- Kubernetes', '“Containers in production”', '- Talend']) expect(copied[0]).to.contain(words);
    expect(copied[0]!.replace(/“[^”]*”/g, '')).not.to.match(/\d ?%|score|likel|probab|\byears?\b|level of/i);
  });

  it('or is told that the browser did not allow it', async () => {
    const gap = await showResult();
    await copy(gap, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(said(gap)).to.equal('The browser did not allow copying.');
  });

  it('on paper: the button prints', async () => {
    const gap = await showResult();
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      await click(buttonNamed(gap, 'Print'));
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });

  it('on paper, whole, without fields and buttons', async function () {
    if (!(await canEmulate())) this.skip();
    const gap = await showResult();
    await emulate({ media: 'print' });
    try {
      const [left, items] = [within(gap, '.fields, button, .whole'), within(gap, '[part~=item]')];
      expect(left.length).to.be.greaterThan(10);
      expect(items.length).to.be.greaterThan(7);
      expect(items.filter((item) => item.closest('details'))).not.to.have.length(0);
      for (const part of left) expect(isSeen(part), part.className).to.equal(false);
      for (const part of [first(gap, '[part~=headline]'), ...items]) expect(isSeen(part), part.className).to.equal(true);
    } finally {
      await emulate();
    }
  });
});

describe('an element that is moved while it reads', () => {
  it('reads on, and one that comes back shows what was typed', async () => {
    const page = await show('<main><div></div><role-gap></role-gap></main>');
    const gap = page.querySelector('role-gap')!;
    await paste(gap, 'background', BACKGROUND);
    await paste(gap, 'posting', POSTING);
    page.querySelector('div')!.append(gap);
    await waitUntil(() => partsOf(gap)['In both texts'], 'it does not read on', { timeout: 10_000 });
    await paste(gap, 'posting', 'Requirements\n- Docker');
    gap.remove();
    await aTimeout(400);
    page.append(gap);
    await waitUntil(() => partsOf(gap)['In both texts']?.join() === 'Docker', 'it does not come back', { timeout: 10_000 });
  });
});

describe('a very long text', () => {
  it('is read in slices: the page has its turn before the result is there, and a change meanwhile is what counts', async () => {
    const gap = await showGap();
    await paste(gap, 'background', 'Python');
    await paste(gap, 'posting', `Requirements\n${'- Python, Terraform and Kubernetes, and years with Kafka\n'.repeat(3500)}`);
    await waitUntil(() => readText(first(gap, '#posting-read')) === 'Reading…', 'it is read in one go', { timeout: 30_000, interval: 5 });
    expect(within(gap, '[part~=item]')).to.have.length(0);
    await paste(gap, 'posting', 'Requirements\n- Python\n- Docker');
    await waitUntil(() => partsOf(gap)['Required, and not in your text']?.includes('Docker'), 'the last text is not read', { timeout: 30_000 });
    expect(partsOf(gap)['Required, and not in your text']).to.deep.equal(['Docker']);
  });
});
