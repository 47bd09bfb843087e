import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { RoleErrorReason } from '../../src/index.js';
import { everyElement, expectAllReady, fixtureAddress, noneOpen, showFailure } from '../support/loading.js';
import { show } from '../support/reader.js';

const failures: Record<string, { route: string; reason: RoleErrorReason; says: RegExp }> = {
  'that is not there': { route: '/status/404', reason: 'status', says: /404/ },
  'that the server cannot give, though it answers in JSON': { route: '/status/500', reason: 'status', says: /500/ },
  'with no content': { route: '/status/204', reason: 'empty', says: /is empty/ },
  'whose connection breaks': { route: '/reset', reason: 'network', says: /could not be reached/ },
  'that is a log-in page': { route: '/html', reason: 'json', says: /web page, not .*JSON/ },
  'that is empty': { route: '/empty', reason: 'empty', says: /is empty/ },
  'that is cut off': { route: '/truncated', reason: 'json', says: /not valid JSON/ },
  'with two values': { route: '/two', reason: 'json', says: /not valid JSON/ },
  'that is null': { route: '/null', reason: 'dataset', says: /must be a role dataset, got null/ },
  'that is a number': { route: '/number', reason: 'dataset', says: /must be a role dataset, got 42/ },
  'that is a string': { route: '/string', reason: 'dataset', says: /must be a role dataset, got "roles"/ },
  'that is an empty list': { route: '/array', reason: 'dataset', says: /must be a role dataset, got an array/ },
  'that is an empty object': { route: '/object', reason: 'dataset', says: /must have "schemaVersion" \(and 2 more: see the console\)/ },
  'that redirects in circles': { route: '/redirect-loop', reason: 'network', says: /could not be reached/ },
};

describe('a file of role data', () => {
  for (const [what, { route, reason, says }] of Object.entries(failures)) {
    it(`${what}: each element says so, shows its fallback, and leaves no request behind`, async () => {
      const { src, requests } = fixtureAddress(route);
      const { error } = await showFailure(src);
      expect(error.reason).to.equal(reason);
      expect(error.message).to.match(says);
      const file = new URL(src, location.href).pathname.split('/').pop()!;
      expect(error.message, 'where').to.match(new RegExp(`^${file}: `));
      expect(error.message, 'what to do').to.match(/Check |Try again|Put a dataset|validate|must /);
      expect(await noneOpen(requests)).not.to.deep.equal([]);
    });
  }

  it('of the wrong shape: the path is named, and the event has every mistake', async () => {
    const { src, requests } = fixtureAddress('/slow?ms=0&file=tests/elements/datasets/mistakes.json');
    const { error, texts } = await showFailure(src);
    expect(error.reason).to.equal('dataset');
    expect(error.problems.map(({ path }) => path)).to.deep.equal(['dimensions/0/kind', 'roles/0/name', 'roles/1/facts/day/0/text']);
    for (const text of texts) expect(text).to.contain('dimensions/0/kind').and.contain('(and 2 more: see the console)');
    expect(await noneOpen(requests)).to.have.length(1);
  });

  for (const route of ['/big', '/big-declared']) {
    it(`that is too large is not read to the end: ${route}`, async () => {
      const { src, requests } = fixtureAddress(route);
      const { error } = await showFailure(src);
      expect(error.reason).to.equal('size');
      expect(error.message).to.contain('16 MB');
      const [request] = await noneOpen(requests);
      // What has no length is read up to the limit, and by then the server may have sent it all.
      if (route === '/big-declared') expect(request!.closedEarly).to.equal(true);
    });
  }

  it('on a site that does not allow it: CORS is named', async () => {
    const { src, requests } = fixtureAddress('/dataset?cors=no');
    const { error } = await showFailure(new URL(src, `http://127.0.0.1:${location.port}`).href);
    expect(error.reason).to.equal('network');
    expect(error.message).to.contain('CORS');
    expect(await noneOpen(requests)).to.have.length(1);
  });
});

describe('a file of role data is read', () => {
  const markup = '<role-card role-id="ml-engineer"><p>Fallback</p></role-card>';
  for (const [what, route] of Object.entries({
    'that begins with a byte order mark': '/bom',
    'that comes as plain text': '/text-plain',
    'that is somewhere else now': '/redirect',
  })) {
    it(what, async () => {
      const { src } = fixtureAddress(route);
      await expectAllReady(await show(`<role-data src="${src}">${markup}</role-data>`));
    });
  }

  it('from an address relative to the page', async () => {
    const provider = await show(`<role-data src=" ..${fixtureAddress('/dataset').src} ">${markup}</role-data>`);
    await expectAllReady(provider);
  });

  it('once for all who ask for the same', async () => {
    const { src, requests } = fixtureAddress('/slow?ms=200');
    const page = await show(`<div>${`<role-data src="${src}">${markup}</role-data>`.repeat(20)}</div>`);
    await expectAllReady(page);
    expect(await noneOpen(requests)).to.have.length(1);
  });

  it('a page that listens can give another address at once', async () => {
    const provider = await show('<role-data></role-data>');
    provider.innerHTML = everyElement;
    provider.addEventListener('role-error', () => provider.setAttribute('src', fixtureAddress('/dataset').src), { once: true });
    provider.setAttribute('src', '');
    await expectAllReady(provider);
  });
});
