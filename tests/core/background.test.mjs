// What a person has, by what a background says; and what it says of others, of wishes and of what is not there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, readText } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const reads = (text, ids) => it(`${ids.join(', ') || 'nothing'} in: ${text}`, () => assert.deepEqual([...new Set(readText(model, text, 'background').mentions.map(({ entity }) => entity.id))].sort(), [...ids].sort()));

describe('what others did is theirs', () => {
  reads('A freelancer made the React screens, I made the Django side.', ['django']);
  reads('With an analyst who wrote the Tableau sheets, I mended the Django code.', ['django']);
  reads('Redis was looked after by our DBA.', []);
  reads('Kubernetes – our platform team runs it.', []);
  reads('The Perl scripts came from my predecessor.', []);
  reads('Jenkins was the release guys’ business.', []);
  reads('Redis we have in the house, but another department operates it.', []);
  reads('Spark, which a colleague wrote, I only start.', []);
  reads('While my wife, the engineer, wrote Scala, I taught SQL.', ['sql']);
  reads('Redis is in the hands of the admins.', []);
  reads('For Kubernetes there is a platform team.', []);
  reads('I do the Django side. In our group Lena wrote the React part.', ['django']);
});

describe('what is done with others, for them or by them with it is one’s own', () => {
  reads('Together with two designers I moved us to Kubernetes.', ['kubernetes']);
  reads('I taught my colleagues Docker and Git.', ['docker', 'git']);
  reads('My Tableau workbooks are used by the sales people.', ['tableau']);
  reads('I was one of the people who ran Kubernetes and Istio.', ['istio', 'kubernetes']);
  reads('Two colleagues and I built it in React and Django.', ['django', 'react']);
  reads('Full-stack developer who has worked with React for years.', ['react']);
});

describe('what is named first and not had', () => {
  reads('Scala, to be honest, I never wrote.', []);
  reads('Docker every day, but I have never used Kubernetes.', ['docker']);
  reads('Kubernetes was too big for us.', []);
  reads('Azure is new to me. AWS I have run for years and never liked.', ['aws']);
  reads('Never without Git, never with Perl.', ['git']);
  reads('Kafka is a gap, and I have yet to touch Spark.', []);
  reads('Java was supposed to come in the second year.', []);
  reads('I know Kafka only by name.', []);
});

describe('answers and ratings of nothing', () => {
  reads('Python 5/5, Scala 0/5 · Rust 0 · Java: zero · Perl (never)', ['python']);
  reads('AWS    0 yrs\nPython    5 yrs', ['python']);
  reads('Expert: Python; none: Rust', ['python']);
  reads('AWS: 0 years, Azure: 4 years', ['azure']);
  reads('Tableau I like. power bi neither', ['tableau']);
  reads('Upgraded Angular to 2.0 and failed jobs in Jenkins to 0', ['angular', 'jenkins']);
  reads('| Tool | Level |\n|---|---|\n| Python | 4 |\n| Scala | 0 |\n| Rust | - none |\n| Kafka | never |', ['python', 'rust']);
  reads('Python .......... ★★★★\nScala .......... ☆☆☆☆ never', ['python']);
});

describe('wishes, plans and what the posting asks', () => {
  reads('I would love a job with Rust.', []);
  reads('I still need Docker, and I am interested in Rust.', []);
  reads('I had to learn R in two weeks.', ['r']);
  reads('Maybe Kafka at some point.', []);
  reads('I’d like to keep working with Python.', ['python']);
  reads('Your posting mentions Terraform; I bring Ansible.', ['ansible']);
  reads('You ask for Python, and I have written it for years.', ['python']);
  reads('Go is planned for spring, Rust comes after it.', []);
});

it('an employer may be called like a tool', () => {
  assert.deepEqual(readText(model, 'Cook at Ruby Lane School, clerk at Vault Street Bakery', 'background').mentions, []);
});

describe('headings', () => {
  reads('# Not used so far\n- Azure\n\n# Used\n- AWS', ['aws']);
  reads('NOT YET  Helm, Istio', []);
  reads('What I do not know:\n- Scala\n\nIn the last job I wrote Python.', ['python']);
  reads('Looking for: a team with Kafka', []);
  reads('By another supplier: the Angular screens', []);
  reads('Tools I can not: Scala, Rust. Python I write daily.', ['python']);
});

it('nothing that repeats makes it run away', () => {
  const pieces = ['our ', 'a colleague ', 'the data team, ', 'was done by ', 'is the a ', 'I know ', 'for a ', 'would like to ', 'there is a ', 'responsible for ', 'Ana did ', 'x - ', 'maybe ', 'Python 0 ', '(a, ', 'your stack ', 'with a b '];
  for (const piece of pieces) {
    const start = performance.now();
    readText(model, piece.repeat(Math.ceil(20_000 / piece.length)), 'background');
    assert.ok(performance.now() - start < 5000, piece);
  }
});
