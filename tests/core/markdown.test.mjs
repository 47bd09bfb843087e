import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMarkdownReferences, toMarkdownTable } from '../../dist/core/index.js';

/** The cells of a line of a table, as a reader of GitHub-flavoured Markdown splits it: at every pipe that is not escaped. */
const cellsOf = (line) => line.replace(/^\|/, '').replace(/\|$/, '').split(/(?<!\\)(?:\\\\)*\|/).map((cell) => cell.trim());
const only = (text) => toMarkdownTable(['Role'], [[text]]).split('\n')[2];

describe('a line of references in Markdown', () => {
  const only = (text, url) => toMarkdownReferences('Sources', [{ text, url }]);

  it('has each with its address, where there is one', () => {
    const line = toMarkdownReferences('Sources', [{ text: 'One, undated', url: 'https://x.example/a_b' }, { text: 'Two, 2024', url: null }]);
    assert.equal(line, 'Sources: One, undated, <https://x.example/a_b>; Two, 2024');
  });

  it('links to nothing that does not lead anywhere by itself, and ends no link early', () => {
    assert.equal(only('A', 'javascript:alert(1)'), 'Sources: A, javascript:alert(1)');
    assert.equal(only('A', 'b/c_d.html'), 'Sources: A, b/c\\_d.html');
    assert.equal(only('A', 'https://x.example/>[x](javascript:y)'), 'Sources: A, <https://x.example/%3E[x](javascript:y)>');
    assert.equal(only('*A* <b>\n|', null), 'Sources: \\*A\\* \\<b\\> \\|');
  });
});

describe('a table in Markdown', () => {
  it('has a line of headers, a line of rules, and a line for each row', () => {
    assert.equal(toMarkdownTable(['Role', 'Focus'], [['Baker', 'Bread'], ['Brewer', 'Beer']]), '| Role | Focus |\n| --- | --- |\n| Baker | Bread |\n| Brewer | Beer |');
  });

  it('may have no rows', () => assert.equal(toMarkdownTable(['Role'], []), '| Role |\n| --- |'));

  it('keeps an empty cell', () => assert.deepEqual(toMarkdownTable(['A', 'B'], [['', 'x']]).split('\n')[2].split('|').length, 4));

  const escaped = {
    'a pipe': ['a|b', 'a\\|b'],
    'an escaped pipe': ['a\\|b', 'a\\\\\\|b'],
    'a backslash at the end': ['a\\', 'a\\\\'],
    backticks: ['`rm -rf`', '\\`rm -rf\\`'],
    HTML: ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    'a link': ['[here](javascript:alert(1))', '\\[here\\](javascript:alert(1))'],
    'a picture': ['![x](https://x.example/p.png)', '!\\[x\\](https://x.example/p.png)'],
    'an address in angle brackets': ['<https://x.example>', '\\<https://x.example\\>'],
    'stars and underscores': ['*a* _b_ __c__', '\\*a\\* \\_b\\_ \\_\\_c\\_\\_'],
  };
  for (const [what, [text, expected]] of Object.entries(escaped)) it(`shows ${what} as it is written`, () => assert.equal(only(text), `| ${expected} |`));

  it('shows tildes as they are written, not as a line through the text', () => assert.match(only('~~gone~~'), /\\~/));

  it('shows an entity as it is written, not as the character it stands for', () => assert.match(only('&lt;b&gt; R&amp;D'), /\\&lt;|&amp;lt;/));

  it('has no line breaks inside a cell', () => {
    for (const text of ['a\nb', 'a\r\nb', 'a\rb', 'a\n\n| x | y |\n| --- | --- |', 'a\u2028b', 'a\u2029b', 'a\u0085b', '\n', 'a\tb']) {
      const table = toMarkdownTable(['One', 'Two'], [[text, 'end'], ['next', 'row']]);
      assert.equal(table.split(/[\n\r\u2028\u2029]/).length, 4, JSON.stringify(text));
    }
    assert.equal(only('a\r\n  b'), '| a b |');
  });

  it('is a rectangle, whatever is in it', () => {
    const texts = ['|', '||', '\\', '\\|', '\\\\|', 'a | b', '`|`', '`a|b', '|\n|', '<td>|', '[|](|)', '', ' ', '---', ':-:', '# x', '- x', '> x', '\u0000|'];
    for (const text of texts) {
      const lines = toMarkdownTable([text, 'Two', text], [[text, text, text], ['a', text, 'b']]).split('\n');
      assert.equal(lines.length, 4, JSON.stringify(text));
      for (const line of lines) assert.equal(cellsOf(line).length, 3, `${JSON.stringify(text)}: ${line}`);
    }
  });

  it('has as many cells in every row as it has headers, though a row came with fewer or more', () => {
    const lines = toMarkdownTable(['A', 'B'], [['one'], ['one', 'two', 'three'], []]).split('\n');
    for (const line of lines) assert.equal(cellsOf(line).length, 2, line);
  });
});
