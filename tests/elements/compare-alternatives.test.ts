import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, readTable, readText, show, within } from '../support/reader.js';

const GAPS = /^$|none given|left blank|not applicable|no figure/;

describe('ML Engineer beside its seven alternatives', () => {
  let table: HTMLElement;
  let rows: string[][];
  beforeEach(async () => {
    table = await show(html`<role-compare-table
      roles="ml-engineer data-engineer ai-engineer backend-engineer devops-engineer cloud-architect data-scientist fullstack-engineer"
      dimensions="focus skills tools outputs"
      base="ml-engineer"
    ></role-compare-table>`);
    rows = readTable(table);
  });

  it('is a table of eight roles in four columns', () => {
    expect(rows[0]).to.deep.equal(['Role', 'Focus', 'Key skills', 'Common tools', 'Typical output']);
    const names = ['ML Engineer', 'Data Engineer', 'AI Engineer', 'Backend Engineer', 'DevOps Engineer', 'Cloud Architect', 'Data Scientist', 'Fullstack Engineer'];
    expect(rows.slice(1).map(([name]) => name!.replace(' base role', ''))).to.deep.equal(names);
  });

  it('has something in each of the thirty-two cells', () => {
    const cells = rows.slice(1).flatMap((row) => row.slice(1));
    expect(cells).to.have.length(32);
    expect(cells.filter((cell) => GAPS.test(cell))).to.deep.equal([]);
  });

  it('says which role is the base, in words', () => {
    expect(rows.slice(1).filter(([name]) => name!.includes('base role')).map(([name]) => name)).to.deep.equal(['ML Engineer base role']);
  });

  it('says what is known of the roles', () => {
    const [, ml, data, , , , architect] = rows;
    expect(ml![2]).to.contain('MLOps').and.contain('Containerization').and.contain('Software engineering');
    expect(data![3]).to.contain('Apache Spark').and.contain('Apache Kafka').and.contain('Snowflake');
    expect(architect![0]).to.equal('Cloud Architect');
    for (const cell of architect!.slice(1)) expect(cell.length).to.be.greaterThan(10);
  });

  it('is a table in which each column and each row has a header', () => {
    const [header, ...lines] = [...first<HTMLTableElement>(table, 'table').rows];
    expect([...header!.cells].map(({ localName, scope }) => `${localName} ${scope}`)).to.deep.equal(Array<string>(5).fill('th col'));
    expect(lines).to.have.length(8);
    for (const line of lines) expect([...line.cells].map((cell) => [cell.localName, cell.scope].join(' ').trim())).to.deep.equal(['th row', 'td', 'td', 'td', 'td']);
  });

  it('has what each of two sources says of focus and output, with the numbers of the sources', () => {
    const data = rows.find(([name]) => name === 'Data Engineer')!;
    expect([data[1], data[4]]).to.deep.equal([
      'Creating and tuning data pipelines and data infrastructure source 1 Creating and maintaining data pipelines and data infrastructure source 2',
      'Clean, accessible data pipelines source 1 Optimized data lakes and warehouses source 1 Clean datasets source 2 Data warehouses source 2 Real-time data streams source 2',
    ]);
  });

  it('marks what only one of two sources says, and numbers the sources beneath', () => {
    const data = rows.find(([name]) => name === 'Data Engineer')!;
    expect(data[3]).to.contain('Snowflake source 1, BigQuery,').and.contain('Amazon S3 source 2');
    const notes = within(table, '[part~=sources] li').map(readText);
    expect(notes.length).to.be.greaterThan(1);
    for (const [i, note] of notes.entries()) expect(note).to.match(new RegExp(`^${i + 1} \\S.*undated$`));
    const marks = within(table, 'td sup');
    expect(marks.length).to.be.greaterThan(20);
    for (const mark of marks) expect(Number(readText(mark).replace('source ', ''))).to.be.within(1, notes.length);
  });
});

describe('MLOps Engineer beside its six alternatives', () => {
  let rows: string[][];
  beforeEach(async () => {
    const table = await show(html`<role-compare-table
      roles="mlops-engineer ml-engineer devops-engineer data-engineer ai-engineer backend-engineer fullstack-engineer"
      base="mlops-engineer"
    ></role-compare-table>`);
    rows = readTable(table);
  });

  it('shows focus, what is shared, what is distinctive, tools and output of seven roles', () => {
    expect(rows[0]).to.deep.equal(['Role', 'Focus', 'In common with the base role', 'Distinctive skills and tools', 'Common tools', 'Typical output']);
    expect(rows).to.have.length(8);
    expect(rows[1]![0]).to.equal('MLOps Engineer base role');
  });

  it('has something in each of the thirty-five cells', () => {
    const cells = rows.slice(1).flatMap((row) => row.slice(1));
    expect(cells).to.have.length(35);
    expect(cells.filter((cell) => GAPS.test(cell))).to.deep.equal([]);
  });

  it('says what DevOps Engineer shares with it and what is distinctive', () => {
    const devops = rows.find(([name]) => name === 'DevOps Engineer')!;
    expect(devops[2]).to.equal('CI/CD Container orchestration Monitoring Cloud infrastructure');
    expect(devops[3]).to.equal('Infrastructure as code (general) System administration Security hardening');
  });
});
