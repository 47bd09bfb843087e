import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { become, CLASSIC, crew, everyHeading, everything, laboratory, MODULE, moduleTag, silence } from './support.mjs';

const card = '<role-card role-id="pilot"><p>own card</p></role-card>';
const asked = (visit, name = 'crew.json') => visit.requests.filter((request) => request.name === name);

describe('the requests of a page', () => {
  const { open } = laboratory();

  it('D17 a role-data that is removed before the answer gives the request up, without a rejection', async () => {
    const visit = await open(`<role-data src="crew.json">${card}</role-data>`, { routes: { 'crew.json': silence } });
    await become(() => asked(visit).length === 1, 'the request');
    await visit.run(() => document.querySelector('role-data').remove());
    await become(() => asked(visit)[0].aborted, 'the end of the request');
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });

  it('D17 a src that changes before the answer gives the former request up', async () => {
    const visit = await open(`<role-data src="slow.json">${card}</role-data>`, { routes: { 'slow.json': silence, 'crew.json': crew() } });
    await become(() => asked(visit, 'slow.json').length === 1, 'the request');
    await visit.run(() => document.querySelector('role-data').setAttribute('src', 'crew.json'));
    await visit.shows(['Pilot']);
    await become(() => asked(visit, 'slow.json')[0].aborted, 'the end of the request');
    await visit.isQuiet({ requests: [CLASSIC, 'slow.json', 'crew.json'] });
  });

  it('D17 a request that another role-data still waits for goes on', async () => {
    let answer;
    const visit = await open(`<role-data src="crew.json">${card}</role-data><role-data src="crew.json">${card}</role-data>`, {
      routes: { 'crew.json': (request, response) => (answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(crew()))) },
    });
    await become(() => answer, 'the request');
    await visit.run(() => document.querySelector('role-data').remove());
    await visit.settle();
    answer();
    await visit.shows(['Pilot']);
    assert.equal(asked(visit)[0].aborted, false);
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });

  it('D17 a role-data that comes back after it has been away asks again', async () => {
    const visit = await open(`<main><role-data src="crew.json">${card}</role-data></main>`, { routes: { 'crew.json': crew() } });
    await visit.shows(['Pilot']);
    await visit.run(async () => {
      const data = document.querySelector('role-data');
      data.remove();
      await new Promise((done) => setTimeout(done));
      document.querySelector('main').append(data);
    });
    await visit.shows(['Pilot']);
    await visit.settle();
    assert.equal(asked(visit).length, 2);
    assert.deepEqual(visit.thrown, []);
  });

  it('D18 two hundred role-data with the same src make one request', async () => {
    const visit = await open(`<role-data src="crew.json">${card}</role-data>`.repeat(200), { routes: { 'crew.json': crew() } });
    await visit.until((seen) => seen.length === 200 && seen.every(({ heading }) => heading === 'Pilot'));
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });

  for (const [head, file] of [[undefined, CLASSIC], [moduleTag, MODULE]]) {
    it(`a page makes no request but for itself and the script, and keeps nothing: ${file}`, async () => {
      const visit = await open(`${everything}<role-data selection="ml-engineer"><role-card></role-card><alternatives-list></alternatives-list><role-compare-table roles="ml-engineer ai-engineer" toolbar></role-compare-table></role-data>`, { head });
      await visit.shows([...everyHeading, 'ML Engineer', 'If ML Engineer is not quite it', 'ML Engineer or AI Engineer']);
      await visit.run(() => {
        for (const element of document.querySelectorAll('alternatives-list, role-compare-table')) element.shadowRoot.querySelector('[part~=button]')?.click();
      });
      await visit.until((seen) => seen[3].heading === 'Data Engineer');
      await visit.keepsNothing([file]);
      await visit.isQuiet({ requests: [file] });
    });
  }

  it('a request for a dataset carries no body and no referrer beyond the browser’s own, and asks for JSON', async () => {
    let headers;
    let method;
    const visit = await open(`<role-data src="crew.json">${card}</role-data>`, {
      routes: {
        'crew.json': (request, response) => {
          ({ headers, method } = request);
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(crew()));
        },
      },
    });
    await visit.shows(['Pilot']);
    assert.equal(method, 'GET');
    assert.equal(headers.accept, 'application/json');
    assert.deepEqual([headers.cookie, headers.authorization, headers['content-length']], [undefined, undefined, undefined]);
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });
});
