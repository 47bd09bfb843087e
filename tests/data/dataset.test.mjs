import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';
import { checkData, checkNames, readData } from './check-data.mjs';

const promises = {
  schemas: 'follow their schemas',
  names: 'have every id once, and the id as the name of the file',
  references: 'refer only to what is there',
  facts: 'hold facts that have sources and fit their dimensions',
  texts: 'hold texts of the agreed lengths',
  taxonomy: 'hold a taxonomy in order, without circles, where each name belongs to one entity',
  usage: 'hold nothing that nothing refers to, no address without a source, and none with what others add to follow who comes from where',
};

describe('the files of data/', () => {
  for (const check of checkNames) it(promises[check], () => assert.deepEqual(checkData(readData(), [check]), []));

  it('are what the built dataset is made of', () => {
    const { schemas: _, roles, rankings, guides, comparisons, profiles, ...rest } = readData();
    const contents = (files) => files.map(([, content]) => content);
    const { schemaVersion, id, version, language, ...built } = builtInDataset();
    assert.deepEqual(built, { ...rest, roles: contents(roles), alternatives: contents(rankings), guides: contents(guides), comparisons: contents(comparisons), profiles: contents(profiles) });
    assert.deepEqual([schemaVersion, id, language], [1, 'role-toolkit', 'en']);
    assert.match(version, /^\d+\.\d+\.\d+/);
  });

  it('name by its id, and not in words, each role that a move comes from and that is there', () => {
    const { roles, profiles } = builtInDataset();
    const names = new Set(roles.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toLowerCase()));
    const inWords = profiles.flatMap(({ transitions = [] }) => transitions).flatMap(({ from }) => from.label ?? []);
    assert.deepEqual(inWords.filter((label) => names.has(label.toLowerCase())), []);
  });

  it('pass the check that every dataset has to pass', () => assert.equal(parseDataset(builtInDataset()).roles.size, 16));
});

describe('the check of the files', () => {
  const roleOf = (data, id) => data.roles.find(([file]) => file === `roles/${id}.json`)[1];
  const entityOf = (data, id) => data.taxonomy.find((entity) => entity.id === id);
  const mlTools = (data) => roleOf(data, 'ml-engineer').facts.tools[0];
  const mlToolkit = (data) => roleOf(data, 'ml-engineer').toolkit;
  const ranking = (data) => data.rankings[0][1];
  const damages = [
    ['schemas', 'a name that is no text', /roles\/ml-engineer\.json\/name: must be string/, (data) => { roleOf(data, 'ml-engineer').name = 5; }],
    ['schemas', 'a field that is not there', /roles\/ml-engineer\.json: must have required property 'facts'/, (data) => { delete roleOf(data, 'ml-engineer').facts; }],
    ['names', 'an id that is there twice', /taxonomy\.json.*"amazon" is there twice/, (data) => data.taxonomy.unshift({ ...entityOf(data, 'amazon') })],
    ['names', 'a file under another name', /roles\/ml\.json\/id: "ml-engineer" is not the file's name/, (data) => { data.roles.find(([, role]) => role.id === 'ml-engineer')[0] = 'roles/ml.json'; }],
    ['names', 'an alternative that is there twice', /alternatives\/.*is there twice/, (data) => ranking(data).items.push(ranking(data).items[0])],
    ['references', 'an unknown tool', /tools\/0\/items\/\d+: unknown id "tensorflw"/, (data) => mlTools(data).items.push('tensorflw')],
    ['references', 'an unknown tool in brackets', /unknown id "tensorflw"/, (data) => mlTools(data).items.push({ id: 'python', with: ['tensorflw'] })],
    ['references', 'an unknown source', /unknown id "nobody"/, (data) => mlTools(data).sources.push('nobody')],
    ['references', 'an unknown dimension', /unknown id "tolls"/, (data) => { roleOf(data, 'ml-engineer').facts.tolls = [mlTools(data)]; }],
    ['references', 'an unknown role behind a link', /links: unknown id "ml-enginer"/, (data) => { ranking(data).items[0].links[0].roleId = 'ml-enginer'; }],
    ['references', 'an unknown broader concept', /\/docker\/broader: unknown id "boxes"/, (data) => entityOf(data, 'docker').broader.push('boxes')],
    ['facts', 'a fact without a source', /tools\/0: no source, no fact/, (data) => { delete mlTools(data).sources; }],
    ['facts', 'a fact of another kind', /a entities fact must hold "items", has "text"/, (data) => { mlTools(data).text = 'x'; delete mlTools(data).items; }],
    ['facts', 'a blank that holds something', /must hold "", has "items"/, (data) => { mlTools(data).status = 'missing'; }],
    ['facts', 'a range the wrong way round', /money: min is above max/, (data) => { roleOf(data, 'ml-engineer').facts.salary[0].money.max = 1; }],
    ['facts', 'a pair fact in a role', /belongs to a pair of roles/, (data) => { roleOf(data, 'ml-engineer').facts.overlap = [mlTools(data)]; }],
    ['facts', 'a role fact in a pair', /belongs to a role/, (data) => { ranking(data).facts = { tools: [mlTools(data)] }; }],
    ['facts', 'a choice between one and the same', /names an entity twice/, (data) => mlTools(data).items.push({ anyOf: ['docker', 'docker'] })],
    ['facts', 'a choice with a note', /unexpected "note"/, (data) => mlTools(data).items.push({ anyOf: ['docker', 'aws'], note: 'x' })],
    ['facts', 'an item of a toolkit at the wrong level', /ml-engineer\.json\/toolkit\/items\/0: adjacent, but named on \d+ of \d+ pages/, (data) => { mlToolkit(data).items[0].level = 'adjacent'; }],
    ['facts', 'an item that is called core and is not', /toolkit\/items\/\d+: core, but named on \d+ of \d+ pages/, (data) => { mlToolkit(data).items.find(({ level }) => level === 'adjacent').level = 'core'; }],
    ['facts', 'an item that is there twice in a toolkit', /toolkit\/items\/\d+: "python" is there twice/, (data) => mlToolkit(data).items.push({ ...mlToolkit(data).items.find(({ id }) => id === 'python') })],
    ['facts', 'a source of an item that is none of the toolkit', /toolkit: "nobody" is a source of an item, not of the whole/, (data) => mlToolkit(data).items[0].sources.push('nobody')],
    ['facts', 'an item of a toolkit without a source', /toolkit: an item without a source/, (data) => { mlToolkit(data).items[0].sources = []; }],
    ['facts', 'a mention of an item that the toolkit has', /toolkit\/mentions\/\d+: "python" is there twice/, (data) => mlToolkit(data).mentions.push({ id: 'python', sources: ['ml-engineer-in-practice'] })],
    ['facts', 'a mention without a source', /toolkit\/mentions\/0: no source, no fact/, (data) => { delete mlToolkit(data).mentions[0].sources; }],
    ['references', 'an unknown entity that is mentioned', /toolkit\/mentions: unknown id "tensorflw"/, (data) => { mlToolkit(data).mentions[0].id = 'tensorflw'; }],
    ['references', 'an unknown source of a mention', /toolkit\/mentions: unknown id "nobody"/, (data) => mlToolkit(data).mentions[0].sources.push('nobody')],
    ['references', 'an unknown entity in a toolkit', /ml-engineer\.json\/toolkit\/items: unknown id "tensorflw"/, (data) => { mlToolkit(data).items[0].id = 'tensorflw'; }],
    ['references', 'an unknown source of a toolkit', /toolkit\/sources: unknown id "nobody"/, (data) => mlToolkit(data).sources.push('nobody')],
    ['references', 'an unknown source of a share', /toolkit\/items\/shares: unknown id "nobody"/, (data) => { mlToolkit(data).items[0].shares = [{ source: 'nobody', min: 1, max: 1 }]; }],
    ['texts', 'a tagline that is too long', /tagline: 11 words, expected 1 to 10/, (data) => { ranking(data).items[0].tagline = 'one two three four five six seven eight nine ten eleven'; }],
    ['texts', 'a body that is too short', /body: 1 words, expected 60 to 110/, (data) => { ranking(data).items[0].body = 'Short'; }],
    ['texts', 'a full stop', /take no full stop/, (data) => { ranking(data).items[0].tagline += '.'; }],
    ['texts', 'a role that is its own alternative', /no alternative to itself/, (data) => { ranking(data).items[0].roleId = ranking(data).base; }],
    ['taxonomy', 'an alias of two entities', /"Docker" belongs to "docker" already|"docker" belongs to/, (data) => entityOf(data, 'kubernetes').aliases.push('docker')],
    ['taxonomy', 'a circle', /docker\/broader: runs in a circle/, (data) => { entityOf(data, 'containerization').broader = ['docker']; }],
    ['taxonomy', 'a homepage without a source', /homepage and homepageSource go together/, (data) => { Object.assign(entityOf(data, 'docker'), { homepage: 'https://docker.example/', homepageSource: null }); }],
    ['taxonomy', 'entities out of order', /out of order/, (data) => data.taxonomy.reverse()],
    ['usage', 'a company that nothing refers to', /taxonomy\.json\/acme: nothing refers to it/, (data) => data.taxonomy.push({ id: 'acme', name: 'Acme', kind: 'company' })],
    ['usage', 'a source that nothing cites', /sources\.json\/nobody: nothing refers to it/, (data) => data.sources.push({ id: 'nobody', title: 'Nobody' })],
    ['usage', 'two sources that a reader cannot tell apart', /sources\.json\/nobody: a reader cannot tell it from "torchora-mlops"/, (data) => data.sources.push({ ...data.sources.find(({ id }) => id === 'torchora-mlops'), id: 'nobody' })],
    ['usage', 'an address that tells where one comes from', /airesumefit-platform\/url: .* says more than where the page is/, (data) => { data.sources.find(({ id }) => id === 'airesumefit-platform').url += '?utm_source=x'; }],
    ['usage', 'a link to an address without a source', /https:\/\/unseen\.example\/ is not the address of its source/, (data) => { ranking(data).items[0].links[1].url = 'https://unseen.example/'; }],
  ];
  for (const [check, what, expected, damage] of damages) {
    it(`finds ${what}`, () => {
      const data = structuredClone(readData());
      damage(data);
      assert.match(checkData(data, [check]).join('\n'), expected);
    });
  }
});
