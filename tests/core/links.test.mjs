import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, safeUrl } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

describe('an address that is safe to link to', () => {
  const safe = [
    'https://example.org/', 'http://example.org', 'HTTPS://EXAMPLE.ORG/', 'https://example.org/a?b=c:d#e', 'https://example.org/javascript:alert(1)', 'https://日本.example/',
    'mailto:a@example.org', 'Mailto:a@example.org?subject=x', '/roles/ml', 'roles/ml', './ml.html', '../ml', '?role=ml', '?q=javascript:alert(1)', '#ml', '#javascript:alert(1)', '//example.org/ml',
    './javascript:alert(1)', 'https://archives.docs.gitlab.com/16.7/ee/ci/index.html', 'https://nodejs.org//api//fs.html',
  ];
  for (const url of safe) it(url, () => assert.equal(safeUrl(url), url));

  it('loses the spaces around it', () => assert.equal(safeUrl('  https://example.org/\n'), 'https://example.org/'));

  it('is each one of the built-in dataset', () => {
    const { sources, taxonomy, alternatives } = builtInDataset();
    const links = alternatives.flatMap(({ items }) => items.flatMap((item) => item.links));
    const urls = [...sources.map(({ url }) => url), ...taxonomy.map(({ homepage }) => homepage), ...links.map(({ url }) => url)].filter(Boolean);
    assert.ok(urls.length > 20);
    for (const url of urls) assert.equal(safeUrl(url), url);
  });
});

describe('an address that is not linked to', () => {
  const schemes = ['javascript:alert(1)', 'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://example.org/', 'about:blank', 'filesystem:https://x/', 'view-source:https://x/', 'intent://x', 'ws://example.org', 'tel:110', 'custom:x'];
  const disguises = {
    plain: (url) => url,
    'in capitals': (url) => url.toUpperCase(),
    'in mixed case': (url) => [...url].map((c, i) => (i % 2 ? c : c.toUpperCase())).join(''),
    'after spaces': (url) => `   ${url}`,
    'after a line break': (url) => `\n\r\n${url}`,
    'after a control character': (url) => `\u0001${url}`,
    'after NUL': (url) => `\u0000${url}`,
    'after a no-break space': (url) => `\u00a0${url}`,
    'after a byte order mark': (url) => `\ufeff${url}`,
    'with a tab inside': (url) => `${url.slice(0, 3)}\t${url.slice(3)}`,
    'with a line break inside': (url) => `${url.slice(0, 3)}\n${url.slice(3)}`,
    'with a carriage return before the colon': (url) => url.replace(':', '\r:'),
    'with a space before the colon': (url) => url.replace(':', ' :'),
    'with a zero-width space': (url) => `\u200b${url}`,
    'with a backslash before it': (url) => `\\${url}`,
  };
  for (const [how, disguise] of Object.entries(disguises)) {
    it(`of another scheme, ${how}`, () => {
      for (const url of schemes) assert.equal(safeUrl(disguise(url)), undefined, JSON.stringify(disguise(url)));
    });
  }

  it('is nothing at all', () => {
    for (const url of [null, undefined, '', ' ', '\n']) assert.equal(safeUrl(url), undefined);
  });

  it('has a control character or a space inside, whatever its scheme', () => {
    for (const url of ['https://example.org/a\nb', 'https://exa\tmple.org/', 'https://example.org/\u0000', 'https://example.org/\u007f', 'ht\ntps://example.org', '/a b']) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
  });

  it('cannot be slipped in by entities or escapes: what comes back never leads to another scheme', () => {
    const tricks = ['javascript&colon;alert(1)', 'javascript&#58;alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:alert(1)', 'java%0ascript:alert(1)', '%6Aavascript:alert(1)', 'javascript%3Aalert(1)', 'javascript：alert(1)', 'ｊavascript:alert(1)', '\u0131javascript:x', 'https:javascript:alert(1)', ':javascript:alert(1)', '//javascript:alert(1)', '/\\javascript:alert(1)', 'mailto:javascript:alert(1)', 'feed:javascript:alert(1)', 'jar:javascript:x', 'x-javascript:alert(1)'];
    for (const trick of tricks) {
      const url = safeUrl(trick);
      if (url === undefined || !URL.canParse(url, 'https://page.example/folder/')) continue;
      assert.match(new URL(url, 'https://page.example/folder/').protocol, /^(https?|mailto):$/, trick);
    }
  });

  it('is not lost from a dataset: it stays as text', () => {
    const dataset = builtInDataset();
    dataset.sources[0].url = 'javascript:alert(1)';
    assert.equal(parseDataset(dataset).sources.get(dataset.sources[0].id).url, 'javascript:alert(1)');
  });
});
