import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { everyElement, fixtureAddress, listenForErrors, noneOpen, waitForState } from '../support/loading.js';
import { expectMessage, show } from '../support/reader.js';

describe('a server that does not come to an end', () => {
  it('is given up after ten seconds, whether it says nothing or stops after the headers', async function () {
    this.timeout(240_000);
    const routes = ['/never', '/headers-only'].map(fixtureAddress);
    const { events, stop } = listenForErrors();
    const page = await show(`<div>${routes.map(({ src }) => `<role-data src="${src}">${everyElement}</role-data>`).join('')}</div>`);
    const elements = [...page.querySelectorAll('role-data > *')];

    for (const element of elements) expectMessage(element, 'Loading');
    for (const element of elements) await waitForState(element, 'failed');
    stop();

    expect(events.map(({ reason }) => reason)).to.deep.equal(['timeout', 'timeout']);
    for (const element of elements) expectMessage(element, 'came within 10 seconds');
    for (const { requests } of routes) expect((await noneOpen(requests)).map(({ closedEarly }) => closedEarly)).to.deep.equal([true]);
  });
});
