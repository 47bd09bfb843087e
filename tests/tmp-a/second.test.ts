import { expect } from '@open-wc/testing';
const at = (path: string) => `/__fixtures__${path}${path.includes('?') ? '&' : '?'}test=second`;
const log = async (m: string) => (await fetch(`/__fixtures__/log?match=${m}`)).json();
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
it('not dark any more', () => { expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false); });
it('raf', () => new Promise<void>((r) => requestAnimationFrame(() => r())));
it('fixtures', async () => {
  for (const [p, s] of [['/status/404', 404], ['/status/500', 500], ['/status/204', 204], ['/html', 200], ['/empty', 200], ['/truncated', 200], ['/two', 200], ['/null', 200], ['/number', 200], ['/string', 200], ['/array', 200], ['/object', 200], ['/nonsense', 404]] as const)
    expect((await fetch(at(p))).status, p).to.equal(s);
  expect((await (await fetch(at('/status/500'))).json()).error).to.equal('status 500');
  let failed = 0;
  await fetch(at('/reset')).catch(() => failed++);
  await fetch('/__fixtures__/redirect-loop').catch(() => failed++);
  expect(failed).to.equal(2);
  const r = await fetch(at('/redirect')); expect(r.redirected).to.equal(true); expect([200, 503]).to.include(r.status);
  for (const p of ['/big', '/big-declared']) {
    const big = await fetch(at(p)); expect(big.headers.has('content-length')).to.equal(p === '/big-declared');
    const t = await big.text(); expect(t.length).to.equal(20 * 1024 * 1024); expect(JSON.parse(t)).to.be.an('array');
  }
});
it('never, headers-only, slow, log', async () => {
  for (const p of ['/never', '/headers-only', '/slow?ms=5000']) {
    const c = new AbortController();
    const f = fetch(at(p), { signal: c.signal }).then((r) => r.text()).catch((e) => e.name);
    await wait(200); c.abort(); expect(await f).to.equal('AbortError');
  }
  await wait(300);
  const l = await log('test=second');
  expect([...new Map(l.map((e: any) => [e.path, e])).values()].filter((e: any) => e.closedEarly).map((e: any) => e.path.split('?')[0])).to.deep.equal(['/reset', '/never', '/headers-only', '/slow']);
  const t = performance.now(); await fetch(at('/slow?ms=300&file=package.json')).then((r) => r.json()); expect(performance.now() - t).to.be.greaterThan(290);
});
