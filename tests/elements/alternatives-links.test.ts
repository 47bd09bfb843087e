import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { readText, show, within } from '../support/reader.js';

const NO_ADDRESS = 'no confirmed address';

const linkLists = (list: Element) => within(list, 'ol.list > li').map((item) => [...item.querySelectorAll('[part~=links] li')]);
const addresses = (list: Element) => within<HTMLAnchorElement>(list, 'a').map((anchor) => anchor.href);

describe('the links of the alternatives', () => {
  it('to ML Engineer lead to the four confirmed addresses', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    expect(addresses(list)).to.deep.equal([
      'https://cloud.google.com/learn/certification/guides/data-engineer',
      'https://developer.mozilla.org/en-US/docs/Learn/Server-side/First_steps/Introduction',
      'https://archives.docs.gitlab.com/16.7/ee/ci/index.html',
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/wellarchitected-framework.pdf',
    ]);
  });

  it('to ML Engineer are two for each alternative, first the toolkit of the role', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    const names = ['Data Engineer', 'AI Engineer', 'Backend Engineer', 'DevOps Engineer', 'Cloud Architect', 'Data Scientist', 'Fullstack Engineer'];
    for (const [i, links] of linkLists(list).entries()) {
      expect(links).to.have.length(2);
      expect(readText(links[0]!)).to.equal(`${names[i]} toolkit (${NO_ADDRESS})`);
    }
  });

  it('without a confirmed address are text that says so', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    const external = linkLists(list).map(([, link]) => link!);
    expect(external.filter((link) => !link.querySelector('a')).map(readText)).to.deep.equal([
      `AWS AI Services (${NO_ADDRESS})`,
      `web.dev: introduction to Data Science (${NO_ADDRESS})`,
      `MDN Web Docs: Full-Stack Development concepts (${NO_ADDRESS})`,
    ]);
    for (const link of external.filter((candidate) => candidate.querySelector('a'))) expect(readText(link)).not.to.contain(NO_ADDRESS);
  });

  it('say what an address really shows where the label promises something else', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    const gitlab = linkLists(list)[3]![1]!;
    expect(readText(gitlab)).to.equal('GitLab\'s CI/CD documentation (an archived copy, version 16.7)');
  });

  it('to MLOps Engineer have no toolkit for the fourth alternative', async () => {
    const list = await show(html`<alternatives-list role-id="mlops-engineer"></alternatives-list>`);
    const toolkits = linkLists(list).map((links) => links.filter((link) => readText(link).includes('toolkit')).length);
    expect(toolkits).to.deep.equal([1, 1, 1, 0, 1, 1]);
    expect(linkLists(list)[3]!.map(readText)).to.deep.equal(['PyTorch for AI development (the documentation of version 1.5.0)']);
  });

  it('to MLOps Engineer lead to the five confirmed addresses, and are text where React has none', async () => {
    const list = await show(html`<alternatives-list role-id="mlops-engineer"></alternatives-list>`);
    expect(addresses(list)).to.deep.equal([
      'https://www.tensorflow.org/guide/keras.md.txt',
      'https://docs.docker.com/storage/',
      'https://cloud.google.com/dataflow/docs/guides/setting-pipeline-options',
      'https://docs.pytorch.org/1.5.0/',
      'https://go.googlesource.com/go/+/weekly.2011-12-22/doc/docs.html',
    ]);
    expect(readText(linkLists(list)[5]![1]!)).to.equal(`React documentation (${NO_ADDRESS})`);
  });
});
