import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import type { GapReadEvent, RoleData, RoleGap } from '../../src/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { click, press, setViewport } from '../support/commands.js';
import { compare, headline, itemNamed, partsOf, paste } from '../support/gap.js';
import { showElement } from '../support/guide.js';
import { buttonNamed, first, isSeen, readText, settle, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const BACKGROUND = 'I have written Python services for six years. Docker every day, and some Scala. I have never used Kubernetes.';
const POSTING = 'Requirements\n- Python and Docker\n- Containers in production\n- Kubernetes\n- Experience with Talend\n\nNice to have\n- Rust\n\nWhat you will do\n- Build pipelines in Airflow';

const showGap = (markup = html`<role-gap role-id="ml-engineer"></role-gap>`) => showElement('role-gap', markup) as Promise<RoleGap>;
async function showResult(markup?: Parameters<typeof showGap>[0]): Promise<RoleGap> {
  const gap = await showGap(markup);
  await compare(gap, BACKGROUND, POSTING);
  return gap;
}
const pressIn = async (gap: Element, item: string, name: string) => {
  await click([...itemNamed(gap, item).querySelectorAll('button')].find((button) => readText(button) === name)!);
  await settle(gap);
};
const spoken = (gap: Element) => readText(within(gap, '.frame > [role=status]')[0]!);

describe('a background against a posting', () => {
  it('asks for two texts, and says first that nothing is sent or kept, and what it does not say', async () => {
    const gap = await showGap();
    expect(statesOf(gap)).to.deep.equal(['ready']);
    expect(within(gap, 'label').map(readText)).to.deep.equal(['Your background', 'The posting', 'Role to hold the posting against (optional)']);
    expect(readText(first(gap, 'header'))).to.contain('Nothing is sent').and.contain('nothing of how well').and.contain('chances');
    expect(within(gap, '[part~=result]')).to.have.length(0);
  });

  it('reads while the reader types, and counts', async () => {
    const gap = await showResult();
    expect(headline(gap)).to.equal('Your text names 3 of the 4 required items that could be read; 1 term of the posting could not be read.');
    expect(readText(first(gap, '.top'))).to.contain('Of 1 item that would be nice to have it names 0.');
    expect(partsOf(gap)).to.deep.equal({
      'In both texts': ['Python', 'Docker'],
      'Implied by your text': ['Containerization'],
      'Required, and not in your text': ['Kubernetes'],
      'Nice to have, and not in your text': ['Rust'],
      'Part of the work, and not in your text': ['Apache Airflow'],
      'In your text, and not in the posting': ['Scala'],
    });
  });

  it('quotes the sentences that each thing was read from, and marks the words by more than colour', async () => {
    const gap = await showResult();
    const quotes = [...itemNamed(gap, 'Containerization').querySelectorAll('[part~=quote]')].map(readText);
    expect(quotes).to.deep.equal(['Posting Containers in production', 'You Docker every day, and some Scala.']);
    const [mark] = itemNamed(gap, 'Containerization').querySelectorAll('mark');
    expect(readText(mark!)).to.equal('Containers');
    expect(getComputedStyle(mark!).textDecorationLine).to.equal('underline');
    expect(readText(itemNamed(gap, 'Containerization'))).to.contain('Docker');
  });

  it('shows both texts with what was read in them', async () => {
    const gap = await showResult();
    const [posting] = within<HTMLDetailsElement>(gap, 'details.marked');
    await click(posting!.querySelector('summary')!);
    expect(isSeen(posting!.querySelector('.whole')!)).to.equal(true);
    expect(posting!.querySelector('.whole')!.textContent).to.equal(POSTING);
    const looks = [...posting!.querySelectorAll('mark')].map((mark) => [readText(mark), mark.title]);
    expect(looks).to.deep.include(['Kubernetes', 'not in your text']).and.deep.include(['Python', 'in both']).and.deep.include(['Containers', 'implied']);
    const styles = [...posting!.querySelectorAll('mark')].map((mark) => `${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark).textDecorationStyle} ${getComputedStyle(mark).outlineStyle}`);
    expect(new Set(styles).size).to.equal(3);
  });

  it('lists what could not be read, and what the market asks and the posting leaves out', async () => {
    const gap = await showResult();
    const text = readText(gap);
    expect(text).to.contain('Terms of the posting that could not be read');
    expect(within(gap, '.chips li').map(readText)).to.include('Talend').and.include('SQL').and.include('PyTorch or TensorFlow');
    expect(text).to.contain('What the market asks of ML Engineers, and this posting does not name');
    expect(text).not.to.match(/\d ?%|score|match rate/);
  });

  it('begins anew when the texts are gone', async () => {
    const gap = await showResult();
    await paste(gap, 'posting', '');
    await waitUntil(() => headline(gap).startsWith('Put in a posting'), 'still the old result', { timeout: 10_000 });
    await paste(gap, 'background', '');
    await waitUntil(() => !within(gap, '[part~=result]').length, 'still a result', { timeout: 10_000 });
  });

  it('takes a posting of the page to begin with', async () => {
    const gap = await showGap(html`<role-gap .posting=${POSTING}></role-gap>`);
    await waitUntil(() => headline(gap).startsWith('Put in your background'), 'the posting is not read', { timeout: 10_000 });
    expect(first<HTMLTextAreaElement>(gap, '#posting').value).to.equal(POSTING);
  });
});

describe('when nothing could be read', () => {
  const cases: [string, string, string, RegExp][] = [
    ['only one text', '', POSTING, /^Put in your background/],
    ['a posting of another field', BACKGROUND, 'We look for a nurse who cares for patients on a ward, gives medicine, keeps records, and talks to relatives with patience.', /another field/],
    ['a posting that is not in English', BACKGROUND, 'Wir suchen eine erfahrene Pflegekraft mit Herz und Verstand für unser Haus, die gerne im Team arbeitet und Freude an der Arbeit hat.', /not seem to be in English/],
    ['a posting of three words', BACKGROUND, 'Nice people wanted', /Too short/],
    ['a background of another field', 'I have cared for patients on a ward for twelve years, and trained many others to do so.', POSTING, /nothing here says that you lack anything/],
  ];
  for (const [what, background, posting, words] of cases) {
    it(`says why, and counts nothing: ${what}`, async () => {
      const gap = await showGap();
      await compare(gap, background, posting);
      await waitUntil(() => words.test(headline(gap)), `it says: ${headline(gap)}`, { timeout: 10_000 });
      expect(headline(gap)).not.to.match(/\d of the/);
      if (posting !== POSTING) expect(partsOf(gap)).not.to.have.property('Required, and not in your text');
    });
  }
});

describe('a reader can correct what was read', () => {
  it('"I have this" moves it to what is there, changes the counts, and can be taken back', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'I have this');
    expect(headline(gap)).to.contain('names 4 of the 4');
    expect(partsOf(gap)['In both texts']).to.include('Kubernetes');
    expect(readText(itemNamed(gap, 'Kubernetes'))).to.contain('You say that you have it.');
    await pressIn(gap, 'Kubernetes', 'Take back');
    expect(headline(gap)).to.contain('names 3 of the 4');
  });

  it('"Not a requirement" takes it out', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'Not a requirement');
    expect(headline(gap)).to.contain('names 3 of the 3');
    expect(partsOf(gap)['Taken out by you: no requirements']).to.deep.equal(['Kubernetes']);
  });

  it('by keyboard, and the focus goes to the counts, which have changed', async () => {
    const gap = await showResult();
    [...itemNamed(gap, 'Rust').querySelectorAll('button')][0]!.focus();
    await press('Enter');
    await settle(gap);
    expect(gap.shadowRoot!.activeElement).to.equal(first(gap, '[part~=headline]'));
    expect(partsOf(gap)['In both texts']).to.include('Rust');
  });

  it('each button says what it is about', async () => {
    const gap = await showResult();
    expect([...itemNamed(gap, 'Kubernetes').querySelectorAll('button')].map((button) => button.ariaLabel)).to.deep.equal(['I have this: Kubernetes', 'Not a requirement: Kubernetes']);
  });

  it('another posting forgets the corrections', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'I have this');
    await compare(gap, BACKGROUND, `${POSTING}\n`);
    expect(headline(gap)).to.contain('names 3 of the 4');
  });
});

describe('what others hear of it', () => {
  it('is said politely once it settles, not at each key', async () => {
    const gap = await showGap();
    await paste(gap, 'posting', POSTING);
    await paste(gap, 'background', 'P');
    const said: string[] = [];
    const watcher = new MutationObserver(() => said.push(spoken(gap)));
    watcher.observe(within(gap, '.frame > [role=status]')[0]!, { subtree: true, childList: true, characterData: true });
    for (const text of ['Py', 'Pyt', 'Python', 'Python and', 'Python and Docker']) {
      await paste(gap, 'background', text);
      await aTimeout(60);
    }
    await waitUntil(() => said.some((text) => text.startsWith('Your text names')), 'nothing is said', { timeout: 30_000 });
    expect(said.filter(Boolean)).to.have.length(1);
    watcher.disconnect();
  });

  it('is an event with ids and counts, and no word of either text', async () => {
    const gap = await showGap();
    const heard: GapReadEvent[] = [];
    gap.addEventListener('gap-read', (event) => heard.push(event));
    await compare(gap, BACKGROUND, POSTING);
    await waitUntil(() => heard.length > 0, 'no event', { timeout: 30_000 });
    const { matched, implied, missing, extra, unread } = heard.at(-1)!;
    expect({ matched, implied, missing, extra, unread }).to.deep.equal({ matched: ['python', 'docker'], implied: ['containerization'], missing: ['kubernetes', 'rust', 'apache-airflow'], extra: ['scala'], unread: 1 });
    expect(JSON.stringify({ ...heard.at(-1)! })).not.to.contain('services').and.not.to.contain('Talend');
  });

  it('is not fired because the page set something', async () => {
    const gap = await showGap();
    await compare(gap, BACKGROUND, POSTING);
    await aTimeout(1500);
    let heard = 0;
    gap.addEventListener('gap-read', () => heard++);
    gap.roleId = 'data-engineer';
    gap.headingLevel = 2;
    await settle(gap);
    await aTimeout(1500);
    expect(heard).to.equal(0);
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
  it('as Markdown, or is told that the browser did not allow it', async () => {
    const gap = await showResult();
    const said = () => readText(first(gap, '.tools [role=status]'));
    await click(buttonNamed(gap, 'Copy as Markdown'));
    await waitUntil(() => said() !== '', 'nothing is said', { timeout: 30_000 });
    if (said() === 'The browser did not allow copying.') return;
    const paper = await show<HTMLTextAreaElement>('<textarea aria-label="paste"></textarea>');
    paper.focus();
    await press('Control+v');
    expect(paper.value).to.contain('# Your background against a posting').and.contain('## Required, and not in your text\n\n- Kubernetes').and.contain('“Containers in production”').and.contain('- Talend');
  });

  it('on paper, without fields and buttons', async () => {
    const gap = await showResult();
    let printed = 0;
    window.print = () => void printed++;
    await click(buttonNamed(gap, 'Print'));
    expect(printed).to.equal(1);
  });
});

describe('it is for everybody', () => {
  it('in 20,000 characters it stays on the page and its texts are read whole', async () => {
    const gap = await showGap();
    const long = `Requirements\n${'\nYou know Python, Terraform and Kubernetes, and you have worked with Kafka for years.'.repeat(250)}\n\n${POSTING}`;
    await compare(gap, BACKGROUND, long);
    expect(partsOf(gap)['Required, and not in your text']).to.include('Terraform').and.include('Apache Kafka');
  });

  it('at 320 px nothing stands out of the page', async () => {
    await setViewport(320, 640);
    const gap = await showResult();
    for (const details of within<HTMLDetailsElement>(gap, 'details')) details.open = true;
    await settle(gap);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    await setViewport(1280, 800);
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing in any of its states: ${scheme}`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', 'Canvas');
      document.body.style.setProperty('color', 'CanvasText');
      try {
        const page = await show('<main><h2>Roles</h2><role-gap role-id="ml-engineer"></role-gap></main>');
        const gap = page.querySelector('role-gap')!;
        await expectAccessible(page);
        await compare(gap, BACKGROUND, POSTING);
        for (const details of within<HTMLDetailsElement>(gap, 'details')) details.open = true;
        await settle(gap);
        await expectAccessible(page);
        await pressIn(gap, 'Kubernetes', 'I have this');
        await pressIn(gap, 'Rust', 'Not a requirement');
        await expectAccessible(page);
        await compare(gap, BACKGROUND, 'Nice people wanted');
        await expectAccessible(page);
      } finally {
        for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
      }
    });
  }
});
