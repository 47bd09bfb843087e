import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { BACKGROUND, compare, headline, itemNamed, partsOf, paste, POSTING, showGap, showResult } from '../support/gap.js';
import { expectFocus, first, isSeen, readText, settle, statesOf, within } from '../support/reader.js';

const pressIn = async (gap: Element, item: string, name: string) => {
  await click([...itemNamed(gap, item).querySelectorAll('button')].find((button) => readText(button) === name)!);
  await settle(gap);
};

/** Neither a score nor a word of chances, of how well somebody knows a thing, or for how long. */
const NO_CLAIM = /\d ?%|score|match rate|likel|probab|qualified|fit for|\byears?\b|expert|beginner|level of/i;

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
    expect(headline(gap)).to.equal('Your text names 2 of the 4 required items that could be read, and implies 1; 1 term of the posting could not be read.');
    expect(readText(first(gap, '.top'))).to.contain('Nice to have: 0 of 1.');
    expect(partsOf(gap)).to.deep.equal({
      'Required, and not in your text': ['Kubernetes'],
      'Nice to have, and not in your text': ['Rust'],
      'In both texts': ['Python', 'Docker'],
      'Implied by your text': ['Containerization'],
      'Part of the work, and not in your text': ['Data pipelines', 'Apache Airflow'],
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

  it('marks the words of a quote as the whole text does, and as the legend says', async () => {
    const gap = await showResult();
    for (const details of within<HTMLDetailsElement>(gap, 'details')) details.open = true;
    const lookOf = (mark: Element) => (({ textDecorationLine, textDecorationStyle, outlineStyle }) => `${textDecorationLine} ${textDecorationStyle} ${outlineStyle}`)(getComputedStyle(mark));
    const inText = (words: string) => within(gap, '.whole mark').find((mark) => readText(mark).startsWith(`${words} (`))!;
    for (const [item, words] of [['Kubernetes', 'Kubernetes'], ['Python', 'Python'], ['Containerization', 'Containers'], ['Scala', 'Scala']] as const) {
      const quoted = itemNamed(gap, item).querySelector('mark')!;
      expect([readText(quoted), lookOf(quoted)], item).to.deep.equal([words, lookOf(inText(words))]);
    }
    expect(lookOf(itemNamed(gap, 'Kubernetes').querySelector('mark')!)).to.match(/^none .*solid$/);
    const [posting, own] = within(gap, 'details.marked').map((part) => readText(part.querySelector('p')!));
    expect(posting).to.contain('Boxed: not in your text');
    expect(own).to.contain('Underlined: in both').and.not.contain('Boxed');
  });

  it('shows both texts with what was read in them', async () => {
    const gap = await showResult();
    const [posting] = within<HTMLDetailsElement>(gap, 'details.marked');
    await click(posting!.querySelector('summary')!);
    expect(isSeen(posting!.querySelector('.whole')!)).to.equal(true);
    expect(posting!.querySelector('.whole')!.textContent!.replace(/ \((?:in both|implied|not in your text|in this text only)\)/g, '')).to.equal(POSTING);
    const looks = [...posting!.querySelectorAll('mark')].map(readText);
    expect(looks).to.include('Kubernetes (not in your text)').and.include('Python (in both)').and.include('Containers (implied)');
    const styles = [...posting!.querySelectorAll('mark')].map((mark) => `${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark).textDecorationStyle} ${getComputedStyle(mark).outlineStyle}`);
    expect(new Set(styles).size).to.equal(3);
  });

  it('lists what could not be read, and what the market asks and the posting leaves out', async () => {
    const gap = await showResult();
    const text = readText(gap);
    expect(text).to.contain('Terms of the posting that could not be read');
    expect(within(gap, '.chips li').map(readText)).to.include('Talend').and.include('SQL').and.include('PyTorch or TensorFlow');
    expect(text).to.contain('What the market asks of ML Engineers, and this posting does not name');
    const own = within(gap, '[part~=result]')[0]!.cloneNode(true) as Element;
    for (const quoted of own.querySelectorAll('q, .whole')) quoted.remove();
    expect(own.textContent).not.to.match(NO_CLAIM);
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
      expect(Object.keys(partsOf(gap)).join()).not.to.contain('not in your text');
      expect(within(gap, 'button').map(readText)).not.to.include('I have this');
    });
  }
});

describe('a reader can correct what was read', () => {
  it('"I have this" moves it to what is there, changes the counts, and can be taken back', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'I have this');
    expect(headline(gap)).to.contain('names 2 of the 4').and.contain('implies 1; you added 1');
    expect(partsOf(gap)['In both texts']).to.include('Kubernetes');
    expect(readText(itemNamed(gap, 'Kubernetes'))).to.contain('You say that you have it.');
    await pressIn(gap, 'Kubernetes', 'Take back');
    expect(headline(gap)).to.contain('names 2 of the 4').and.not.contain('added');
  });

  it('"Not a requirement" takes it out', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'Not a requirement');
    expect(headline(gap)).to.contain('names 2 of the 3');
    expect(partsOf(gap)['Taken out by you: no requirements']).to.deep.equal(['Kubernetes']);
  });

  it('by keyboard, and the focus comes to the item that stands there next, without a jump of the page', async () => {
    const gap = await showGap();
    await compare(gap, 'Scala', 'Requirements\n- Python\n- Docker\n- Kubernetes');
    const focused = () => gap.shadowRoot!.activeElement?.ariaLabel;
    itemNamed(gap, 'Python').querySelector('button')!.focus();
    // Some engines scroll to what has the focus only when a key is pressed.
    await press('Shift');
    await aTimeout(100);
    const before = scrollY;
    for (const next of ['I have this: Docker', 'I have this: Kubernetes', null]) {
      await press('Enter');
      await settle(gap);
      expect(focused() ?? null).to.equal(next);
      expect(scrollY).to.equal(before);
    }
    expect(partsOf(gap)).to.have.property('In both texts').that.has.length(3);
    expectFocus(first(gap, '[part~=headline]'));
  });

  it('each button says what it is about', async () => {
    const gap = await showResult();
    expect([...itemNamed(gap, 'Kubernetes').querySelectorAll('button')].map((button) => button.ariaLabel)).to.deep.equal(['I have this: Kubernetes', 'Not a requirement: Kubernetes']);
  });

  it('corrections stay for what a changed posting asks too', async () => {
    const gap = await showResult();
    await pressIn(gap, 'Kubernetes', 'I have this');
    await compare(gap, BACKGROUND, `${POSTING} `);
    expect(headline(gap)).to.contain('you added 1');
    await compare(gap, BACKGROUND, 'Requirements\n- Python');
    expect(headline(gap)).not.to.contain('added');
  });
});
