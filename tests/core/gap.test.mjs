import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../support-node/fast-check.mjs';
import { gapBetween, parseDataset, readText, toMarkdownReport } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const gap = (background, posting, options) => gapBetween(model, readText(model, background, 'background'), readText(model, posting, 'posting'), options);
const told = ({ items }) => items.map(({ ids, need, status }) => `${ids.join('|')} ${need} ${status}`);

const POSTING = 'Requirements\n- Python and Docker\n- Containers in production\n- Kafka or RabbitMQ\n- Terraform or similar\n\nNice to have\n- Rust';

describe('a background against a posting', () => {
  it('matches, implies one level up, and misses', () => {
    assert.deepEqual(told(gap('Python, Docker, Pulumi and a little Scala', POSTING)), [
      'python required matched',
      'docker required matched',
      'containerization required implied',
      'apache-kafka|rabbitmq required missing',
      'terraform required implied',
      'rust preferred missing',
    ]);
  });
  it('says what implies it, and counts what is required', () => {
    const { items, counts } = gap('Docker and Pulumi', POSTING);
    assert.deepEqual(items.filter(({ status }) => status === 'implied').map(({ names, via }) => [names[0], via]), [['Containerization', { name: 'Docker', isKind: true }], ['Terraform', { name: 'Pulumi', isKind: false }]]);
    assert.deepEqual(counts.required, { of: 5, named: 1, implied: 2, added: 0 });
    assert.deepEqual(counts.preferred, { of: 1, named: 0, implied: 0, added: 0 });
  });
  it('does not imply two levels up, nor down', () => {
    assert.deepEqual(told(gap('Docker', 'You know infrastructure well.')), ['infrastructure required missing']);
    assert.deepEqual(told(gap('Containerization', 'You know Docker.')), ['docker required missing']);
  });
  it('takes one of a choice for all of it', () => assert.deepEqual(told(gap('RabbitMQ', 'You know Kafka or RabbitMQ.')), ['apache-kafka|rabbitmq required matched']));
  it('tells what is required first, then what is preferred, then the rest, each in the order of the posting', () => {
    const posting = 'What you will do\n- Run Kafka\n- Write Scala\n\nNice to have\n- Rust\n- Go\n\nRequirements\n- Python\n- Docker';
    assert.deepEqual(told(gap('', posting)).map((line) => line.split(' ').slice(0, 2).join(' ')), ['python required', 'docker required', 'rust preferred', 'go preferred', 'apache-kafka named', 'scala named']);
  });
  it('drops a choice only where one of it is asked for alone as strongly', () => {
    const choice = (need, alone) => told(gap('', `${need}\n- Python or Go\n\n${alone}\n- Python`)).map((line) => line.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(choice('Requirements', 'Must have'), ['python required']);
    assert.deepEqual(choice('Nice to have', 'Requirements'), ['python required']);
    assert.deepEqual(choice('Requirements', 'Nice to have'), ['python|go required', 'python preferred']);
  });
  it('takes a neighbour by any of its broader concepts, only where something similar will do', () => {
    const small = parseDataset({
      schemaVersion: 1,
      dimensions: [{ id: 'tools', label: 'Tools', kind: 'entities', of: 'tool' }],
      taxonomy: [{ id: 'heat', name: 'Heat', kind: 'skill' }, { id: 'steel', name: 'Steel', kind: 'skill' }, { id: 'oven', name: 'Ovenware', kind: 'tool', broader: ['steel', 'heat'] }, { id: 'stove', name: 'Stoveware', kind: 'tool', broader: ['heat'] }],
      roles: [{ id: 'cook', name: 'Cook', facts: {} }],
    });
    const status = (posting) => gapBetween(small, readText(small, 'I know Ovenware well.', 'background'), readText(small, posting, 'posting')).items.map((item) => item.status);
    assert.deepEqual(status('You know Stoveware or similar.'), ['implied']);
    assert.deepEqual(status('You know Stoveware.'), ['missing']);
  });
  it('says of a term that could not be read whether the background has it, as a word of its own', () => {
    const isHeld = (background) => gap(background, 'Requirements\n- Python\n- Kestra\n').unread.map(({ text, isHeld: held }) => [text, held]);
    assert.deepEqual(isHeld('Python and Kestra.'), [['Kestra', true]]);
    for (const other of ['Python and Kestrals.', 'Python and Orkestra.', 'Python.']) assert.deepEqual(isHeld(other), [['Kestra', false]], other);
  });
  it('quotes the sentences that say so', () => {
    const [item] = gap('I wrote Python for years. I like it.', 'You know Python well. You are nice.').items;
    assert.deepEqual(item.asked, { before: 'You know ', words: 'Python', after: ' well.' });
    assert.deepEqual(item.held, { before: 'I wrote ', words: 'Python', after: ' for years.' });
  });
  it('asks each thing once, as strongly as it is asked anywhere', () => {
    assert.deepEqual(told(gap('Scala', 'What you will do\n- Write Python\n\nRequirements\n- Python')), ['python required missing']);
    assert.deepEqual(told(gap('Scala', 'Requirements\n- Python or Go\n- Python')), ['python required missing']);
  });
  it('tells nothing of a background in which nothing could be read', () => {
    for (const background of ['', 'I have cared for patients on a ward for twelve years, and trained others.']) {
      const { items, idsBy, counts } = gap(background, POSTING);
      assert.ok(items.length > 4 && items.every(({ status }) => status === 'untold'));
      assert.deepEqual([idsBy.missing, counts.required.named], [[], 0]);
    }
  });
  it('counts a kind that stands beside its own examples once, by the examples', () => {
    assert.deepEqual(told(gap('AWS', 'Cloud platforms such as AWS, GCP or Azure are required.')), ['aws|google-cloud|azure required matched']);
    assert.deepEqual(told(gap('Airflow', 'Requirements\n- Airflow or a comparable orchestrator (Dagster, Prefect)')), ['apache-airflow|dagster|prefect required matched']);
    assert.deepEqual(told(gap('Tecton', 'Requirements\n- Feature stores (Feast, Tecton)')), ['feast|tecton required matched']);
  });
  it('reads a line that is all capitals', () => assert.deepEqual(told(gap('AWS\nSQL', 'You know AWS and SQL.')), ['aws required matched', 'sql required matched']));
  it('takes the field of a title as implied', () => {
    assert.deepEqual(told(gap('Machine Learning Engineer at Snackbase. PyTorch and MLflow daily.', 'You know machine learning well.')), ['machine-learning required implied']);
  });
  it('marks the one of a choice that is held', () => {
    const [item] = gap('Kafka', 'You know RabbitMQ or Kafka.').items;
    assert.deepEqual([item.heldId, item.asked.words], ['apache-kafka', 'Kafka']);
  });
  it('says which unread words stand in both texts', () => {
    assert.deepEqual(gap('I know Talend and Python.', 'Requirements\n- Python, Talend and SSIS').unread.map(({ text, isHeld }) => [text, isHeld]), [['Talend', true], ['SSIS', false]]);
  });
  it('of a posting in another language it does not say what is required', () => {
    const { items } = gap('Python', 'Wir suchen jemanden für unser Team in der Stadt. Kenntnisse in Python, Docker und SQL sind erforderlich, und von Vorteil ist die Arbeit mit Rust.');
    assert.ok(items.length > 2 && items.every(({ need }) => need === 'named'));
  });
  it('refuses the two the other way around', () => {
    const [background, posting] = [readText(model, 'Python', 'background'), readText(model, 'Python', 'posting')];
    assert.throws(() => gapBetween(model, posting, background), { name: 'TypeError', message: /got a posting and a background/ });
  });
  it('names what is there besides', () => assert.deepEqual(gap('Python and Scala', 'You know Python.').extra.map(({ id }) => id), ['scala']));
});

describe('what a reader says against it', () => {
  it('"I have this" counts as there, and says so', () => {
    const { items, counts } = gap('Scala', 'You know Python.', { corrections: new Map([['python', 'have']]) });
    assert.deepEqual(items.map(({ status, correction, held }) => [status, correction, held]), [['matched', 'have', undefined]]);
    assert.deepEqual(counts.required, { of: 1, named: 0, implied: 0, added: 1 });
  });
  it('"not a requirement" takes it out of all counts, and keeps it to take back', () => {
    const { items, takenOut, counts } = gap('Scala', 'You know Python and Go.', { corrections: new Map([['python', 'not-asked']]) });
    assert.deepEqual([items.map(({ key }) => key), takenOut.map(({ key }) => key), counts.required.of], [['go'], ['python'], 1]);
  });
  it('about something that is not there changes nothing', () => {
    assert.deepEqual(gap('Go', 'You know Go.', { corrections: new Map([['cobol', 'have'], ['go', 'have']]) }), gap('Go', 'You know Go.'));
  });
});

describe('what the market asks and a posting leaves out', () => {
  const named = (posting, roleId, background = '') => gap(background, posting, { roleId }).leftOut;
  it('SQL, by the editors, for an ML engineer', () => {
    const leftOut = named('Requirements\n- Python\n- PyTorch\n- Docker, Kubernetes, AWS\n- MLOps, deep learning and software engineering', 'ml-engineer');
    assert.deepEqual(leftOut, [{ names: ['SQL'], anyOf: false, isStated: true, isHeld: false }]);
  });
  it('and whether the background has it', () => assert.equal(named('You know Python.', 'ml-engineer', 'SQL every day').find(({ names }) => names[0] === 'SQL').isHeld, true));
  it('a choice is left out only when none of it is named', () => {
    assert.deepEqual(named('You know Python.', 'ml-engineer').filter(({ anyOf }) => anyOf).map(({ names }) => names), [['PyTorch', 'TensorFlow']]);
  });
  it('core items of the toolkit, and not as the editors’ word, where nobody has described the market', () => {
    const leftOut = named('You know Python.', 'data-engineer');
    assert.ok(leftOut.length > 2);
    assert.ok(leftOut.every(({ isStated, names }) => !isStated && !names.includes('Python')));
  });
  it('nothing without a role, or with an unknown one', () => assert.deepEqual([named('You know Python.'), named('You know Python.', 'cobol-engineer')], [[], []]));
});

describe('whatever two texts say', () => {
  const names = [...model.entities.values()].filter(({ kind }) => kind !== 'company').map(({ name }) => name);
  const lists = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 25 });
  it('nothing is in two lists, and the counts are those of the lists', () => {
    fc.assert(
      fc.property(lists, lists, (have, ask) => {
        const found = gap(have.join(', '), `Requirements\n${ask.map((name) => `- ${name}`).join('\n')}`);
        const keys = found.items.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        const asked = new Set(found.items.flatMap(({ ids }) => ids));
        for (const { id } of found.extra) assert.ok(!asked.has(id), id);
        const required = found.items.filter(({ need }) => need === 'required');
        const { of, named, implied, added } = found.counts.required;
        assert.deepEqual([of, named + implied + added], [required.length, required.filter(({ status }) => status === 'matched' || status === 'implied').length]);
      }),
      { numRuns: 300 },
    );
  });
  it('a text against itself misses nothing', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const posting = `Requirements\n${list.map((name) => `- ${name}`).join('\n')}`;
        assert.deepEqual(gap(posting, posting).items.filter(({ status }) => status === 'missing'), []);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the report', () => {
  it('is Markdown whose texts cannot become markup', () => {
    const text = toMarkdownReport('A | title', ['One\nline'], [{ heading: 'With', lines: ['<b>*bold*</b>'] }, { heading: 'Without', lines: [] }]);
    assert.equal(text, '# A \\| title\n\nOne line\n\n## With\n\n- \\<b\\>\\*bold\\*\\</b\\>\n');
  });
});
