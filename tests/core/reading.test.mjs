import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../support-node/fast-check.mjs';
import { parseDataset, readSteps, readText } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const inPosting = (text) => readText(model, text, 'posting');
const idsIn = (text, kind = 'posting') => [...new Set(readText(model, text, kind).mentions.map(({ entity }) => entity.id))].sort();
const needsIn = (text) => Object.fromEntries(inPosting(text).mentions.map(({ entity, need }) => [entity.id, need]));
const reads = (text, ids, kind) => it(`${ids.length ? ids.join(', ') : 'nothing'} in: ${text}`, () => assert.deepEqual(idsIn(text, kind), [...ids].sort()));

describe('names with signs in them are read whole', () => {
  reads('Strong C++, C# or .NET.', ['c-plus-plus', 'c-sharp', 'dotnet']);
  reads('Experience with Node.js, Vue.js and D3.js', ['node-js', 'vue', 'd3-js']);
  reads('You set up CI/CD and run A/B tests.', ['ci-cd', 'ab-testing']);
  reads('We track runs in Weights & Biases (W&B).', ['weights-and-biases']);
  reads('Knowledge of C/C++', ['c', 'c-plus-plus']);
  reads('You know Python/SQL.', ['python', 'sql']);
  reads('Python(Pandas),SQL', ['pandas', 'python', 'sql']);
  reads('Python 3.11+, Java 17, Angular 2+, React 18 and ES6', ['angular', 'java', 'javascript', 'python', 'react']);
  reads('Proficiency in scikit-learn and scikit learn', ['scikit-learn']);
});

describe('a name inside another one is not read', () => {
  reads('Experience with NoSQL stores such as MongoDB', ['mongodb', 'nosql']);
  reads('Experience with JavaScript', ['javascript']);
  reads('Experience with PostgreSQL and MySQL', ['mysql', 'postgresql']);
  reads('Experience with SQL Server', []);
  reads('You know React Native.', []);
  reads('Scalable solutions, highly', ['scalability']);
});

describe('words that mean other things count only where they mean the tool', () => {
  const pairs = [
    ['You write services in Go.', ['go'], 'You will own the go-to-market plan. Go further with us.', []],
    ['You know R and Python.', ['r', 'python'], 'Our R&D department is growing.', []],
    ['Firmware in C, for microcontrollers', ['c'], 'We closed our Series C in March.', []],
    ['You have run Spark jobs.', ['apache-spark'], 'Your ideas will spark debates.', []],
    ['Our API is built with Express and Node.js.', ['express', 'node-js', 'apis'], 'To express interest, send an email.', []],
    ['Three years of React', ['react'], 'You react quickly when it matters.', []],
    ['You design REST services.', ['rest-apis'], 'You eat lunch with the rest of the team.', []],
    ['Experience with Rust', ['rust'], 'Our offices stand in the rust belt.', []],
    ['You know ML inside out.', ['machine-learning'], 'We are hiring an ML Engineer.', []],
    ['You know Helm and Kubernetes.', ['helm', 'kubernetes'], 'With Ana at the helm we have doubled.', []],
    ['Advanced Excel', ['excel'], 'People who excel at teaching', []],
  ];
  for (const [meant, ids, other, none] of pairs) {
    reads(meant, ids);
    reads(other, none);
  }
  it('whatever the page is called: the name of the employer is none of its tools', () => {
    assert.deepEqual(idsIn('At Databricks, we build things. You know Python.'), ['python']);
    assert.deepEqual(idsIn('You know Databricks and Python.'), ['databricks', 'python']);
  });
});

describe('what is denied is not asked', () => {
  reads('No Kubernetes required.', []);
  reads('You do not need to know Terraform, but you should know AWS.', ['aws']);
  reads('Clean functions in Python, not notebook-style', ['python']);
  reads('You know not only Python but also Go.', ['go', 'python']);
  reads('We moved away from Jenkins and now use CircleCI.', ['circleci']);
  it('but what is no must may be a plus', () => assert.deepEqual(needsIn('Kubernetes is not a must, but it would be a plus.'), { kubernetes: 'preferred' }));
  it('and a list of what is not needed asks for nothing', () => assert.deepEqual(idsIn('Must\n- Python\n- SQL\n\nNot needed\n- Java\n- a degree'), ['python', 'sql']));
  reads('You work without supervision in Python and SQL.', ['python', 'sql']);
  reads('Not afraid of Kubernetes', ['kubernetes']);
  reads('Zero-downtime deployments to Kubernetes', ['deployment', 'kubernetes'], 'background');
  reads('Dropped build times by 40 % with Docker', ['docker'], 'background');
  reads('Retired a legacy system using Python and Kafka', ['apache-kafka', 'python'], 'background');
  reads('React is not for me.', [], 'background');
  reads('Python: no experience', [], 'background');
  reads('Our SREs maintain the Terraform.', [], 'background');
  reads('We have Kafka, but it belongs to another team.', [], 'background');
  reads('I have never used Kubernetes, but Docker every day.', ['docker'], 'background');
  reads('Want to learn Rust. Python is my daily tool.', ['python'], 'background');
  reads('My colleagues ran the Kafka cluster.', [], 'background');
  reads('Haven’t touched Perl since 2012.', ['perl'], 'background');
});

describe('how much is asked', () => {
  it('by the heading above it', () => {
    const text = 'What you will do\n- Build pipelines in Airflow\n\nRequirements\n- Python\n- Docker\n\nNice to have\n- Rust\n\nBenefits\n- A Tableau conference a year\n\nEqual opportunity\nWe run on Scala.';
    assert.deepEqual(needsIn(text), { 'data-pipelines': 'named', 'apache-airflow': 'named', python: 'required', docker: 'required', rust: 'preferred' });
  });
  it('by headings that lost their marks, as when a page is copied as text', () => {
    const text = 'We make maps.\nWhat you will do\nBuild services in Go\nWhat you bring\nPython that others like to read\nDocker and CI/CD\nNice to have\nSome Rust\nBenefits\nA Tableau course';
    assert.deepEqual(needsIn(text), { go: 'named', python: 'required', docker: 'required', 'ci-cd': 'required', rust: 'preferred' });
  });
  it('by words before a colon', () => assert.deepEqual(needsIn('Must have: Docker, Kubernetes\nNice to have: Helm'), { docker: 'required', kubernetes: 'required', helm: 'preferred' }));
  it('by the columns of a table', () => {
    assert.deepEqual(needsIn('Area | Must have | Nice to have\nCloud | AWS | Azure\nCode | Python | Go'), { aws: 'required', azure: 'preferred', python: 'required', go: 'preferred' });
  });
  const within = [
    ['Python is a must, Rust is a plus.', { python: 'required', rust: 'preferred' }],
    ['Python required, Go preferred.', { python: 'required', go: 'preferred' }],
    ['Experience with Terraform (Pulumi a bonus)', { terraform: 'required', pulumi: 'preferred' }],
    ['Experience with a SIEM; Splunk preferred', { siem: 'required', splunk: 'preferred' }],
    ['Docker, Helm and Kubernetes are a plus.', { docker: 'preferred', helm: 'preferred', kubernetes: 'preferred' }],
    ['Kubernetes (nice to have)', { kubernetes: 'preferred' }],
    ['Docker, Go (optional)', { docker: 'required', go: 'preferred' }],
    ['Docker; Kubernetes not required but helpful', { docker: 'required', kubernetes: 'preferred' }],
    ['Ideally you know Kafka.', { 'apache-kafka': 'preferred' }],
  ];
  for (const [text, needs] of within) it(`within a sentence: ${text}`, () => assert.deepEqual(needsIn(text), needs));
});

describe('choices', () => {
  const choicesIn = (text) => [...new Set(inPosting(text).mentions.map(({ choice }) => choice?.join(' ') ?? ''))].filter(Boolean);
  for (const [text, choices] of [
    ['You know Python or Go.', ['python go']],
    ['At least one of MLflow, Kubeflow and Metaflow', ['mlflow kubeflow metaflow']],
    ['AWS/GCP/Azure', ['aws google-cloud azure']],
    ['Docker and Kubernetes', []],
    ['Docker/Python', []],
    ['You know AWS, OVH or Azure.', ['aws azure']],
    ['A cloud provider such as AWS, GCP or Azure', ['aws google-cloud azure']],
    ['Python, PyTorch or TensorFlow, Kubernetes, SQL', ['pytorch tensorflow']],
    ['Docker, Java, Go or Rust, Linux', ['java go rust']],
    ['SQL, PyTorch or TensorFlow, and Java or Kotlin', ['pytorch tensorflow', 'java kotlin']],
    ['Kafka, PostgreSQL or Docker', ['apache-kafka postgresql docker']],
    ['Scripting, Python or Bash', ['python bash']],
    ['Strong Python, with TypeScript or C#', ['typescript c-sharp']],
    ['Git and Terraform or Pulumi', ['terraform pulumi']],
    ['Docker (Linux), AWS/GCP/Azure, SQL', ['aws google-cloud azure']],
    ['Python / Django / Vue / Docker', []],
    ['Chef, Puppet or Flurbel', ['chef puppet']],
    ['Go, Java, Kotlin or something else that compiles', ['go java kotlin']],
    ['Python, Go, TypeScript, one of those', ['python go typescript']],
    ['Terraform, OpenTofu, Pulumi, pick your poison', ['terraform opentofu pulumi']],
    ['Terraform (Pulumi is fine too)', ['terraform pulumi']],
    ['Terraform (or Pulumi) and Helm', ['terraform pulumi']],
    ['Experience on AWS; Azure also considered', ['aws azure']],
    ['BigQuery (ours) or with Snowflake', ['bigquery snowflake']],
    ['Java (17 or 21) or Kotlin', ['java kotlin']],
    ['Terraform **or** Pulumi', ['terraform pulumi']],
    ['CloudFormation or similar, e.g. Terraform', ['cloudformation terraform']],
    ['MLOps or DevOps', ['mlops devops']],
    ['Docker, Kubernetes, whatever the others want to teach you', []],
  ]) {
    it(`${choices.length ? choices.join() : 'none'} in: ${text}`, () => assert.deepEqual(choicesIn(text), choices));
  }
  it('"or equivalent" takes something like it too', () => {
    assert.deepEqual(inPosting('Experience with Terraform or equivalent').mentions.map(({ entity, orSimilar }) => [entity.id, orSimilar]), [['terraform', true]]);
  });
});

describe('when nothing could be read it is said why', () => {
  const german = 'Wir suchen eine erfahrene Pflegekraft mit Herz und Verstand für unser Haus. Sie arbeiten im Team und haben Freude an der Arbeit mit Menschen.';
  for (const [text, kind, silence] of [
    ['', 'posting', 'empty'],
    [' \n ', 'background', 'empty'],
    ['Nice people wanted', 'posting', 'short'],
    [german, 'posting', 'not-english'],
    ['We look for a nurse who cares for patients on a ward, gives medicine, keeps records, and talks to relatives with patience.', 'posting', 'not-covered'],
    ['I have cared for patients on a ward for twelve years, and trained many others to do so.', 'background', 'not-covered'],
    ['Python, SQL', 'background', undefined],
  ]) {
    it(`${silence}: ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(readText(model, text, kind).silence, silence));
  }
  it('what is not in the vocabulary is listed', () => {
    assert.deepEqual(inPosting('Requirements\n- Python, Talend and SSIS\n- Experience with Guidewire ClaimCenter').unread.map(({ text }) => text), ['Talend', 'SSIS', 'Guidewire ClaimCenter']);
  });
});

describe('whatever is read', () => {
  const words = fc.constantFrom('Python', 'Go', 'C++', 'R&D', 'no', 'not', 'or', 'and', 'a plus', 'required', '(', ')', ',', ';', '.', ':', '\n', '\n- ', '# ', '**', 'Requirements', 'Nice to have', 'you', 'Docker', 'Kubernetes', 'deploy', 'models', '|', 'e.g.', '🚀', 'ｆｕｌｌ', '\u202e', '\ud800', "don't", 'SQL', '\t');
  const texts = fc.oneof(fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')), fc.string({ maxLength: 300, unit: 'binary' }));
  it('nothing throws, and every place is where it says', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('posting', 'background'), (text, kind) => {
        const { text: clean, mentions, unread } = readText(model, text, kind);
        for (const { start, end, sentence } of mentions) {
          assert.ok(start < end && sentence.start <= start && end <= sentence.end && sentence.end <= clean.length);
          assert.equal(clean.slice(start, end).trim(), clean.slice(start, end));
        }
        for (const term of unread) assert.equal(clean.slice(term.start, term.end), term.text);
      }),
      { numRuns: 2000 },
    );
  });
  it('is the same whatever the order of the dataset', () => {
    const dataset = builtInDataset();
    const turned = parseDataset({ ...dataset, taxonomy: [...dataset.taxonomy].reverse(), roles: [...dataset.roles].reverse() });
    fc.assert(
      fc.property(texts, (text) => {
        const ids = (one) => readText(one, text, 'posting').mentions.map(({ entity, need }) => `${entity.id} ${need}`);
        assert.deepEqual(ids(turned), ids(model));
      }),
      { numRuns: 300 },
    );
  });
  it('no text makes it run away', () => {
    const pieces = ['*', '?', '.', '\n', ' ', '(', '# ', 'a, ', 'a/', 'a: ', 'a | ', 'no ', 'not Python, ', 'Aaa ', '- Python and Docker\n', 'one of a-a ', 'a.com.', '@', 'Python or ', 'is a plus, ', 'x'];
    for (const piece of pieces) for (const kind of ['posting', 'background']) assert.ok(readText(model, piece.repeat(100_000), kind).isCut !== undefined, piece);
  });
  it('of more than 200,000 characters the first are read, and that is told', () => {
    const { text, isCut } = inPosting(`Requirements\n${'- Python\n'.repeat(40_000)}`);
    assert.deepEqual([text.length <= 200_000, isCut, inPosting('Python').isCut], [true, true, false]);
  });
  it('addresses are no terms', () => assert.deepEqual(readText(model, 'Ana · ana@mail.example · www.ana.dev · https://hub.example/ana\nPython, Talend', 'background').unread.map(({ text }) => text), ['Talend']));
  it('comes in steps: each sentence is found in one, and read in another', () => {
    const stepsOf = (count) => [...readSteps(model, 'You know Python. '.repeat(count), 'posting')].length;
    assert.equal(stepsOf(30) - stepsOf(20), 20);
  });
  it('a text that was wrapped by hand is read as if it were not', () => {
    assert.deepEqual(idsIn('You know Python and you have worked with machine\nlearning for years.'), idsIn('You know Python and you have worked with machine learning for years.'));
  });
  it('a dataset of other words is read by its own', () => {
    const bakery = parseDataset({
      schemaVersion: 1,
      dimensions: [{ id: 'craft', label: 'Craft', kind: 'entities', of: 'skill' }],
      taxonomy: [{ id: 'kneading', name: 'Kneading', kind: 'skill', aliases: ['dough work'] }, { id: 'steam-oven', name: 'Steam oven', kind: 'tool' }],
      roles: [{ id: 'baker', name: 'Baker', facts: { craft: [{ items: ['kneading'] }] } }],
    });
    assert.deepEqual(readText(bakery, 'You bring: dough work, and a feeling for the steam oven.', 'posting').mentions.map(({ entity, need }) => [entity.id, need]), [['kneading', 'required'], ['steam-oven', 'required']]);
  });
});
