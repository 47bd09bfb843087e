import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { buttonNamed, first, readText, show } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const said = (table: Element) => readText(first(table, '[role=status]'));

/** The same document in a frame, whose pages may not write to the clipboard. */
async function frameWithoutClipboard(): Promise<{ frame: HTMLIFrameElement; table: Element }> {
  const frame = await show<HTMLIFrameElement>('<iframe title="no clipboard" allow="clipboard-write \'none\'" width="600" height="400"></iframe>');
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/role-toolkit.js';
  frame.contentDocument!.body.innerHTML = '<role-compare-table roles="ml-engineer backend-engineer" toolbar></role-compare-table>';
  frame.contentDocument!.body.append(script);
  const table = frame.contentDocument!.querySelector('role-compare-table')!;
  await waitUntil(() => table.shadowRoot?.querySelector('button'), 'the frame has no toolbar', { timeout: 60_000 });
  return { frame, table };
}

describe('copying a table as Markdown', () => {
  it('puts what is shown into the clipboard and says so, or says that the browser did not allow it', async () => {
    const provider = await show(html`<role-data .data=${crew()}><role-compare-table roles="designer producer" toolbar></role-compare-table><textarea aria-label="paste"></textarea></role-data>`);
    const table = provider.querySelector('role-compare-table')!;
    expect(said(table)).to.equal('');
    await click(buttonNamed(table, 'Copy as Markdown'));
    await waitUntil(() => said(table) !== '', 'nothing is said', { timeout: 30_000 });
    if (said(table) === 'The browser did not allow copying.') return;
    expect(said(table)).to.equal('Copied');
    const paper = provider.querySelector('textarea')!;
    paper.focus();
    await press('Control+v');
    expect(paper.value.split('\n')).to.deep.equal([
      '|  | Designer | Producer |',
      '| --- | --- | --- |',
      '| A day | Draws, tries, draws again | Keeps the plan honest |',
      '| Craft | Listening, Drawing | Listening, Drawing |',
      '| Pay | €40,000 to €60,000 (a year · total pay · Lisbon · 2025) | no figure given |',
      '',
      'Sources: Diary of a studio, 2025-03',
    ]);
  });

  it('names the base role, the sources with their addresses, and the credit that the built-in data asks for', async () => {
    const page = await show(html`<div>
      <role-compare-table roles="data-analyst" base="ml-engineer" dimensions="focus" toolbar></role-compare-table>
      <role-data extends .data=${{ roles: [] }}><role-compare-table roles="ml-engineer data-analyst" dimensions="focus" toolbar></role-compare-table></role-data>
      <textarea aria-label="paste"></textarea>
    </div>`);
    const tables = [...page.querySelectorAll('role-compare-table')];
    const paper = page.querySelector('textarea')!;
    for (const [i, table] of tables.entries()) {
      await click(buttonNamed(table, 'Copy as Markdown'));
      await waitUntil(() => said(table) !== '', 'nothing is said', { timeout: 30_000 });
      if (said(table) === 'The browser did not allow copying.') return;
      paper.value = '';
      paper.focus();
      await press('Control+v');
      const [header] = paper.value.split('\n');
      const [, sources, credit] = paper.value.split('\n\n');
      expect(header).to.equal(i === 0 ? '|  | ML Engineer (base role) | Data Analyst |' : '|  | ML Engineer | Data Analyst |');
      expect(sources).to.match(/^Sources: Alternatives to the ML Engineer toolkit, roletoolkit, undated; .+, <https:\/\/[^\s>]+>/);
      expect(credit).to.match(/^Data: Role Toolkit dataset \d+\.\d+\.\d+, CC BY 4\.0, <https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/>$/);
    }
  });

  it('says that the browser did not allow it where a page may not', async () => {
    const { frame, table } = await frameWithoutClipboard();
    frame.contentWindow!.focus();
    const button = buttonNamed(table, 'Copy as Markdown');
    button.focus();
    // Where a browser does not know the policy of a frame, it still refuses what no reader asked for.
    if ('featurePolicy' in document) await press('Enter');
    else button.click();
    await waitUntil(() => said(table) !== '', 'nothing is said', { timeout: 30_000 });
    expect(said(table)).to.equal('The browser did not allow copying.');
  });
});
