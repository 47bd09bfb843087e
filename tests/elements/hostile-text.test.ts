import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { readText, settle, show, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

type Json = string | number | null | boolean | Json[] | { [key: string]: Json };
const shown = ['name', 'title', 'label', 'text', 'tagline', 'body', 'why', 'bestFor', 'note', 'publisher', 'region'];

/** Every text of a dataset that a reader sees, with something before it. */
function poison(value: Json, text: string, key = ''): Json {
  if (typeof value === 'string') return shown.includes(key) ? `${text}${value}` : value;
  if (Array.isArray(value)) return value.map((item) => poison(item, text, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, text, name)]));
}

const elements = html`
  <role-card role-id="designer" fields="day craft pay" selectable></role-card>
  <role-compare-table roles="designer producer" toolbar differences="mark"></role-compare-table>
  <role-compare-table roles="designer producer" base="designer" orientation="roles-as-rows"></role-compare-table>
  <alternatives-list role-id="designer"></alternatives-list>`;

const attacks = {
  'an image that fails': '<img src=x onerror="globalThis.ran = true">',
  'a script': '</style></script><script>globalThis.ran = true</script>',
  'the end of an attribute': '" onmouseover="globalThis.ran = true" x=\'',
  'a frame': '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
  'an entity': '&lt;b&gt;&amp;',
  'what templates read': '${globalThis.ran = true} {{globalThis.ran = true}} <!--?lit$1$-->',
  'an SVG': '<svg onload="globalThis.ran = true"><a href="javascript:globalThis.ran = true">',
};

describe('text that looks like markup', () => {
  for (const [what, text] of Object.entries(attacks)) {
    it(`is shown as text in every field: ${what}`, async () => {
      delete (globalThis as { ran?: boolean }).ran;
      const provider = await show(html`<role-data .data=${poison(crew(), text)}>${elements}</role-data>`);
      await new Promise((done) => setTimeout(done, 50));
      expect((globalThis as { ran?: boolean }).ran).to.equal(undefined);
      for (const element of provider.children) {
        expect(within(element, 'img, script, iframe, style, svg a, [onerror], [onmouseover], [onload]'), element.localName).to.have.length(0);
        expect(readText(element).split(text.replace(/\s+/g, ' ').trim()).length, element.localName).to.be.greaterThan(5);
      }
    });
  }

  it('is shown as text where it is an id that leads nowhere', async () => {
    const page = await show(html`<div><role-card role-id=${attacks['a script']}></role-card><role-compare-table roles=${attacks['an SVG']}></role-compare-table></div>`);
    for (const element of page.children) {
      expect(readText(element)).to.contain('There is no role');
      expect(within(element, 'script, svg, style')).to.have.length(0);
    }
  });
});

describe('an address that would run something', () => {
  const bad = [
    'javascript:globalThis.ran=true', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://example.org/1', 'file:///etc/passwd', 'view-source:javascript:alert(1)',
  ];
  const withLinks = (urls: readonly string[]) => {
    const data = crew();
    data.alternatives[0]!.items[0]!.links = urls.map((url, i) => ({ label: `Link ${i}`, url }));
    return data;
  };

  for (const url of bad) {
    it(`is never linked to: ${JSON.stringify(url)}`, async () => {
      const provider = await show(html`<role-data .data=${withLinks([url])}>${elements}</role-data>`);
      for (const element of provider.children) expect(within(element, '[href], [src], [action]')).to.have.length(0);
      expect(readText(provider.querySelector('alternatives-list')!)).to.contain('Link 0 (no confirmed address)');
    });
  }

  it('does not hide behind a remark: it is said to have no confirmed address', async () => {
    const data = withLinks(['javascript:alert(1)']);
    Object.assign(data.alternatives[0]!.items[0]!.links[0]!, { note: 'the second edition' });
    const provider = await show(html`<role-data .data=${data}>${elements}</role-data>`);
    expect(readText(provider.querySelector('alternatives-list')!)).to.contain('the second edition').and.contain('no confirmed address');
  });

  it('is not what good addresses are taken for', async () => {
    const good = ['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:team@example.org', '/handbook', 'handbook.html', '//example.org/x', '#part'];
    const provider = await show(html`<role-data .data=${withLinks(good)}>${elements}</role-data>`);
    expect(within(provider.querySelector('alternatives-list')!, 'a').map((anchor) => anchor.getAttribute('href'))).to.deep.equal(good);
  });

  it('does not run when the dataset changes to it', async () => {
    const provider = await show<HTMLElement & { data: unknown }>(html`<role-data .data=${withLinks(['https://example.org/'])}>${elements}</role-data>`);
    provider.data = withLinks(['javascript:alert(1)']);
    await settle();
    expect(within(provider.querySelector('alternatives-list')!, 'a')).to.have.length(0);
  });
});
