import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { asked, everyElement, expectAllReady, fixtureAddress, listenForErrors, noneOpen, showFailure, waitForState } from '../support/loading.js';
import { expectMessage, readText, settle, show, tags } from '../support/reader.js';

const studio = 'tests/elements/datasets/studio.json';
const card = '<role-card role-id="ml-engineer" fields="day"><p>Fallback</p></role-card>';
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('an address that changes while it is loading', () => {
  /** Puts a provider on the page and gives it one address after the other, each when the server has the request for the one before. */
  async function changeInTurn(routes: readonly string[], markup: string) {
    const addresses = routes.map(fixtureAddress);
    const provider = await show(`<role-data src="${addresses[0]!.src}">${markup}</role-data>`);
    for (const [i, { src }] of addresses.entries()) {
      if (i > 0) await asked(addresses[i - 1]!.requests);
      provider.setAttribute('src', src);
      await settle();
    }
    return { provider, superseded: addresses.slice(0, -1) };
  }

  async function expectClosedEarly(superseded: readonly ReturnType<typeof fixtureAddress>[]): Promise<void> {
    for (const { src, requests } of superseded) expect((await noneOpen(requests)).map(({ closedEarly }) => closedEarly), src).to.deep.equal([true]);
  }

  const threeSlow = ['/slow?ms=8000', '/slow?ms=7000&file=tests/elements/datasets/mistakes.json', '/slow?ms=6000'];

  it('three times: the last one wins, whatever the order of the answers', async () => {
    const { events, stop } = listenForErrors();
    const { provider, superseded } = await changeInTurn([...threeSlow, `/slow?ms=100&file=${studio}`], card);
    await waitForState(provider.firstElementChild!, 'ready');
    expect(readText(provider)).to.contain('Studio Engineer').and.contain('Tunes the microphones');
    await expectClosedEarly(superseded);
    await settle();
    stop();
    expect(readText(provider)).to.contain('Studio Engineer');
    expect(events).to.deep.equal([]);
  });

  it('three times, the last one to a file that is not there: that is told once, and every element shows its fallback', async () => {
    const { events, stop } = listenForErrors();
    const { provider, superseded } = await changeInTurn([...threeSlow, '/status/404'], everyElement);
    for (const element of provider.children) await waitForState(element, 'failed');
    await expectClosedEarly(superseded);
    stop();
    expect(events.map(({ reason, target }) => [reason, target === provider])).to.deep.equal([['status', true]]);
    expect(provider.children).to.have.length(tags.split(', ').length - 1);
    for (const element of provider.children) expectMessage(element, '404');
  });

  it('and comes back to the first: the first is what is shown', async () => {
    const [first, second] = [`/slow?ms=300&file=${studio}`, '/dataset'].map(fixtureAddress);
    const provider = await show(`<role-data src="${first!.src}">${card}</role-data>`);
    for (const { src } of [second!, first!]) {
      provider.setAttribute('src', src);
      await settle();
    }
    await waitForState(provider.firstElementChild!, 'ready');
    expect(readText(provider)).to.contain('Studio Engineer');
  });

  it('to nothing: the built-in roles are there at once, and the request is ended', async () => {
    const { src, requests } = fixtureAddress('/never');
    const provider = await show(`<role-data src="${src}">${everyElement}</role-data>`);
    await asked(requests);
    provider.removeAttribute('src');
    await settle();
    await expectAllReady(provider);
    expect((await noneOpen(requests)).map(({ closedEarly }) => closedEarly)).to.deep.equal([true]);
  });
});

describe('a provider that goes away while it is loading', () => {
  it('ends its request and says nothing', async () => {
    const { src, requests } = fixtureAddress('/never');
    const { events, stop } = listenForErrors();
    const provider = await show(`<role-data src="${src}">${everyElement}</role-data>`);
    await asked(requests);
    provider.remove();
    expect((await noneOpen(requests)).map(({ closedEarly }) => closedEarly)).to.deep.equal([true]);
    stop();
    expect(events).to.deep.equal([]);
  });

  it('loads again when it comes back', async () => {
    const { src } = fixtureAddress(`/slow?ms=50&file=${studio}`);
    const provider = await show(`<role-data src="${src}">${card}</role-data>`);
    const place = provider.parentElement!;
    provider.remove();
    await pause(20);
    place.append(provider);
    await waitForState(provider.firstElementChild!, 'ready');
    expect(readText(provider)).to.contain('Studio Engineer');
  });

  it('keeps its request when it is only moved', async () => {
    const { src, requests } = fixtureAddress(`/slow?ms=300&file=${studio}`);
    const page = await show(`<main><section></section><role-data src="${src}">${card}</role-data></main>`);
    const provider = page.querySelector('role-data')!;
    for (let i = 0; i < 5; i++) (i % 2 ? page : page.firstElementChild!).append(provider);
    await waitForState(provider.firstElementChild!, 'ready');
    expect(await noneOpen(requests)).to.have.length(1);
  });
});

describe('a file of two thousand roles', () => {
  const many = '/many?roles=2000';
  const itsCard = '<role-card role-id="role-7" fields="focus"></role-card>';
  const isReady = (provider: Element) => provider.firstElementChild!.matches(':state(ready)');

  /** Calls `turn` whenever the page has its turn between the arrival of a long JSON text and the moment that it says to be over. */
  async function watchTurns(turn: (count: number) => boolean): Promise<void> {
    const { parse } = JSON;
    const { port1, port2 } = new MessageChannel();
    try {
      await new Promise<void>((over) => {
        let turns = 0;
        port1.onmessage = () => (turn(turns++) ? over() : port2.postMessage(0));
        JSON.parse = (text: string, ...rest: []) => {
          if (text.length > 1_000_000) queueMicrotask(() => port2.postMessage(0));
          return parse(text, ...rest) as unknown;
        };
      });
    } finally {
      JSON.parse = parse;
      port1.close();
    }
  }

  it('lets the page have its turn while it is checked', async () => {
    const provider = await show(`<role-data>${itsCard}</role-data>`);
    let turns = 0;
    provider.setAttribute('src', fixtureAddress(many).src);
    await watchTurns((count) => {
      turns = count;
      return isReady(provider);
    });
    expect(turns).to.be.greaterThan(4);
    await settle();
    expect(readText(provider)).to.contain('What role 7 is about');
  });

  it('is given up when the address changes while it is checked', async () => {
    const provider = await show(`<role-data>${itsCard}</role-data>`);
    provider.setAttribute('src', fixtureAddress(many).src);
    await watchTurns((count) => {
      if (count === 1) provider.setAttribute('src', fixtureAddress('/dataset').src);
      if (isReady(provider)) expect.fail('the first file is shown');
      return provider.firstElementChild!.matches(':state(unknown)');
    });
    await settle();
    expectMessage(provider.firstElementChild!, 'role-7');
  });
});

describe('after bad data', () => {
  it('good data is shown, the fallback goes, and the other way round', async () => {
    const { provider } = await showFailure(fixtureAddress('/truncated').src);
    provider.setAttribute('src', fixtureAddress('/dataset').src);
    await settle();
    await expectAllReady(provider);
    provider.setAttribute('src', fixtureAddress('/status/404').src);
    for (const element of provider.children) {
      await waitForState(element, 'failed');
      expectMessage(element, '404');
    }
  });

  it('the event comes again for each failure', async () => {
    const { provider } = await showFailure(fixtureAddress('/empty').src);
    const { events, stop } = listenForErrors();
    for (const route of ['/two', '/status/500']) {
      provider.setAttribute('src', fixtureAddress(route).src);
      await settle();
      await waitForState(provider.firstElementChild!, 'failed');
    }
    stop();
    expect(events.map(({ reason }) => reason)).to.deep.equal(['json', 'status']);
  });
});
