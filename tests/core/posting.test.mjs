import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, readText } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const needsIn = (text) => Object.fromEntries(readText(model, text, 'posting').mentions.map(({ entity, need }) => [entity.id, need]));
const asks = (text, needs) => it(`${Object.entries(needs).map((pair) => pair.join(' ')).join(', ') || 'nothing'} in: ${text.replaceAll('\n', ' / ')}`, () => assert.deepEqual(needsIn(text), needs));

describe('a heading says what the list under it is for', () => {
  const under = (heading, needs) => asks(`Requirements\n- Python\n\n${heading}\n- Docker\n`, { python: 'required', ...needs });
  under("What'd win us over", { docker: 'preferred' });
  under('It would please the team', { docker: 'preferred' });
  under('Splendid, and even nicer if', { docker: 'preferred' });
  under('What you would do', { docker: 'named' });
  under("What we'd expect", { docker: 'required' });
  under("What we won't ask", {});
  under('Would not be an advantage', {});
  asks('Requirements\nPython\nWill be a plus\nDocker', { python: 'required', docker: 'preferred' });
  under('Essential functions', { docker: 'named' });
  under('In your backpack', { docker: 'required' });
  under('What you can skip', {});
  under('A shelf with no name', { docker: 'named' });
  asks('About us\nWe like maps.\n\nWhat would you need to know already?\nPython.', { python: 'required' });
  asks('You will get an interview if\n- you write Python\n', { python: 'required' });
  asks('Application Security Engineer at Brill\n\nYou bring Python.', { python: 'required' });
  asks('About us\nWe like maps, and we have always done so. On a good day like this one here you will:\n- build things in Go\n- tune PostgreSQL\n\nRequirements\n- Python', { go: 'named', postgresql: 'named', python: 'required' });
  asks('Tasks\n- Build things in Go\n\nThe years that you have spent with a team of your own or of others must include:\n\n1. Python\n2. Docker\n', { go: 'named', python: 'required', docker: 'required' });
  asks('Nice to have\n- Rust\n- Networking beyond basics: BGP', { rust: 'preferred', networking: 'preferred' });
});

describe('rows of a table that say how much', () => {
  asks('Criterion | Weight | Seen in\nWorking with Python | Essential | Test\nDocker | Desirable | Interview\nJava | Not needed, it is elsewhere | -', { python: 'required', docker: 'preferred' });
  asks('Must\tPython\nPlus\tDocker', { python: 'required', docker: 'preferred' });
});

describe('a paragraph under a list of demands is none of them', () => {
  asks('Requirements\n- Python\n- Docker\n\nThe boats themselves are steered by Ansible, and that has been so since the days of the old captain.', { python: 'required', docker: 'required' });
  asks('Nice to have\n- Rust\n\nYou would build the new search with Elasticsearch.', { rust: 'preferred', elasticsearch: 'named' });
});

describe('what the employer uses is named, also among demands', () => {
  asks('Requirements\n- A relational database (ours is MySQL)', { 'sql-database': 'required', mysql: 'named' });
  asks('Requirements\n- Some CI/CD; we use CircleCI', { 'ci-cd': 'required', circleci: 'named' });
  asks('Requirements\n- We use Go, so you should know it', { go: 'required' });
});

describe('wishes and demands', () => {
  asks('Some Kafka would make our winter.', { 'apache-kafka': 'preferred' });
  asks('If you have met Kafka, so much the better.', { 'apache-kafka': 'preferred' });
  asks('Knowledge of Docker and, if possible, Helm.', { docker: 'required', helm: 'preferred' });
  asks('It does no harm to know Rust.', { rust: 'preferred' });
  asks('Strong SQL, plus enough Python to be dangerous.', { sql: 'required', python: 'required' });
  asks('Docker is a must and Helm a plus.', { docker: 'required', helm: 'preferred' });
  asks('We run alerts in Prometheus, and they have to get quieter.', { prometheus: 'named', alerting: 'named' });
  asks("Ideally you know dbt; SQL, though, isn't optional.", { dbt: 'preferred', sql: 'required' });
  asks('Do not apply if you cannot read Python.', { python: 'required' });
  asks('Nobody gets hired here without Python.', { python: 'required' });
});

describe('what others do is not asked', () => {
  asks('You sit beside the web team, who use Angular.', {});
  asks('The warehouse belongs to two analysts (they also write R).', {});
  asks('You read a schema that the data engineers keep in PostgreSQL.', {});
  asks('Kafka is run for us by the hosting group.', {});
  asks('The upkeep of Jenkins is the task of Operations.', {});
  asks('The sales floor lives in Excel, which need not trouble you.', {});
  asks('The biologists write R; you need not.', {});
  asks('You would join four engineers, who write Go.', { go: 'named' });
});

describe('what is gone or would not help is not asked', () => {
  asks('Jenkins was switched off in May; CircleCI does its work.', { circleci: 'required' });
  asks('We dropped Spark last year.', {});
  asks('We moved from Jenkins to CircleCI.', { circleci: 'named' });
  asks('Formerly a Perl shop, we now write Go.', { go: 'named' });
  asks('Docker would help. Kubernetes would not.', { docker: 'preferred' });
  asks('Nobody expects Scala here.', {});
  asks('No previous contact with Kafka is needed.', {});
  asks('Once a month you would help me with Terraform.', { terraform: 'named' });
});

describe('what others keep, and what will not do', () => {
  asks('The API talks to a Django application that Priya maintains. You need React.', { apis: 'named', react: 'required' });
  asks('The shop is Elixir and the shop team looks after it. You must know Linux.', { linux: 'required' });
  asks('Our consultants use Tableau. You need Looker.', { looker: 'required' });
  asks('PyTorch is a must (Keras will not do).', { pytorch: 'required' });
  asks('Prior Java knowledge is of no use here; Go you must know.', { go: 'required' });
  asks('Knowing Java alone is not enough; you need Spring Boot.', { java: 'required', 'spring-boot': 'required' });
});

describe('what is not denied', () => {
  asks('You do not only know Java but also Kotlin.', { java: 'required', kotlin: 'required' });
  asks('Basic Excel is not enough.', { excel: 'required' });
  asks('You write Python that other people enjoy reading.', { python: 'required' });
  asks('You explain Kubernetes to people who have never used it.', { kubernetes: 'required' });
  asks('We are not a Java shop: we write Go, and you should know it well.', { go: 'named' });
  asks('We do not care whether you learned Go at university.', { go: 'named' });
  asks('You have replaced Jenkins with GitHub Actions before.', { jenkins: 'required', 'github-actions': 'required' });
});

describe('a paragraph that has begun to ask goes on to ask', () => {
  asks('Brill makes maps.\n\nOh, and you know Python well. SQL is in your fingers. You keep your word, and Docker hides nothing from you.', { python: 'required', sql: 'required', docker: 'required' });
  asks('Brill makes maps.\n\nOh, and you know Python well. Our services run on Kubernetes. One of the batch jobs uses Spark.', { python: 'required', kubernetes: 'named', 'apache-spark': 'named' });
  asks("Brill makes maps.\n\nOh, and you know Python well. You'll build dashboards.", { python: 'required', dashboards: 'named' });
  asks('Most of your week will go into Terraform.', { terraform: 'named' });
  asks('The successful candidate will take Jenkins apart.', { jenkins: 'named' });
});

describe('what is of one thing is not of the others', () => {
  asks('Good Python, with Scala desirable.', { python: 'required', scala: 'preferred' });
  asks('Requirements\n- SQL, and R if you can.', { sql: 'required', r: 'preferred' });
  asks('Linux (must), Rust (could), Java (not needed).', { linux: 'required', rust: 'preferred' });
  asks('Requirements\n1. SQL and Excel (E)\n2. Tableau or Looker (D)', { sql: 'required', excel: 'required', tableau: 'preferred', looker: 'preferred' });
  asks('Ideally you have met Kafka, and Docker should be an old friend.', { 'apache-kafka': 'preferred', docker: 'required' });
  asks("If you've run Kafka at home, we'll bring you flowers.", { 'apache-kafka': 'preferred' });
  asks('Linux you know; some Kafka would round it off.', { linux: 'required', 'apache-kafka': 'preferred' });
  asks('Kafka is no must, but nice.', { 'apache-kafka': 'preferred' });
  asks('If you have seen GraphQL, great.', { graphql: 'preferred' });
  asks('Fluency in Python goes without saying; Rust you can learn on the job.', { python: 'required', rust: 'named' });
});

describe('questions and their answers', () => {
  asks("Docker? Puppet? We don't use them. Terraform? A plus.", { terraform: 'preferred' });
  asks("Q: What's wrong?\nA: Our Jenkins jobs are slow.\n\nQ: Non-negotiable?\nA: Linux. Docker too.\n\nQ: Kubernetes?\nA: No, we are too small.", { jenkins: 'named', linux: 'required', docker: 'required' });
});

describe('other people, and what they do', () => {
  asks('Working with the billing group, which maintains the Java services, and with Finance, which uses Excel.', {});
  asks('You agree on formats with two teams, both of whom use Scala.', {});
  asks('The supplier looks after Jenkins. You need SQL.', { sql: 'required' });
  asks('The web team writes Angular and hands you a bundle, which you deploy with Helm.', { deployment: 'named', helm: 'named' });
  asks('You need Python. Around it: the app (mobile squad, Kotlin), Snowflake and dbt (data squad).', { python: 'required' });
  asks('We have Kafka, but three specialists look after it. You need Linux.', { linux: 'required' });
  asks('Data Analyst at Nordlicht\n\nYou bring SQL.\n\nOur data engineers run Airflow.', { sql: 'required' });
  asks('Data Engineer at Nordlicht\n\nYou bring SQL.\n\nOur data engineers run Airflow.', { sql: 'required', 'apache-airflow': 'named' });
  asks('Backend Engineer at Nordlicht\n\nYou bring Python.\n\nOur engineers write TypeScript, and our web developers use Vue.', { python: 'required', typescript: 'named' });
  asks('The warehouse sits with another team (Snowflake, dbt). You need Python.', { python: 'required' });
  asks('Out of scope: Angular, Kotlin.\n\nRequirements\n- Go', { go: 'required' });
});

describe('what is taught there, sold there, or over', () => {
  asks('You need SQL. Training in Tableau is given in the first month.', { sql: 'required' });
  asks("We'll send you on a Kubernetes course. Linux you must know.", { linux: 'required' });
  asks('Terraform you will pick up here; what we cannot teach in time is Linux.', { terraform: 'named', linux: 'required' });
  asks('Our app Kafka Letters helps people who write; you need Python.', { python: 'required' });
  asks('Until 2021 all of it was Perl; none of it is left. You need Linux.', { linux: 'required' });
  asks('The site has been moved from Jenkins to CircleCI and from Puppet to Ansible.', { circleci: 'required', ansible: 'required' });
  asks('If Kafka is new to you, that is fine; you need Python.', { python: 'required' });
  asks('Previously all of it ran on Jenkins, today it runs on CircleCI.', { circleci: 'named' });
  asks('Knowledge of MATLAB is no longer asked for. You need Python.', { python: 'required' });
});

describe('rows and lines that rank', () => {
  asks('| Topic | Need | Seen in |\n| Python | E | form |\n| Docker | D | talk |\n| Java | no | |', { python: 'required', docker: 'preferred' });
  asks('NICE TO HAVE: Rust | Kafka | Helm\n\nRequirements\n- Go', { rust: 'preferred', 'apache-kafka': 'preferred', helm: 'preferred', go: 'required' });
  asks('MUST: SQL.\nCOULD: Rust.', { sql: 'required', rust: 'preferred' });
  asks('| Team | five people |\n| Stack | Go, Kafka |\n\nYou know Python well.', { go: 'named', 'apache-kafka': 'named', python: 'required' });
  asks('Requirements\n> Go\n> Docker', { go: 'required', docker: 'required' });
});

describe('a lead in prose says what its list is for', () => {
  const ask = (text, needs) => asks(`Engineer at a water board\n\n${text}`, needs);
  ask('Essential attributes. A sound knowledge of SQL; some years of Python. Desirable attributes. An acquaintance with Docker; a little Terraform.', { sql: 'required', python: 'required', docker: 'preferred', terraform: 'preferred' });
  ask('Preference may be given to applicants having, in addition: Ansible; Azure; or Kubernetes.', { ansible: 'preferred', azure: 'preferred', kubernetes: 'preferred' });
  ask('To be considered you will need to satisfy each of the following. You have run PostgreSQL. You have scripted in Bash.', { postgresql: 'required', bash: 'required' });
  ask('What must you bring? Java, very well. What makes us happy, but is not obligatory? You know Kafka. Some Terraform.', { java: 'required', 'apache-kafka': 'preferred', terraform: 'preferred' });
  ask('It is desirable, though no more than that, that you know Ansible; that you have run Kubernetes; and that you script in Python.', { ansible: 'preferred', kubernetes: 'preferred', python: 'preferred' });
  ask('We would regard as desirable Kafka; Docker; and some Kubernetes.', { 'apache-kafka': 'preferred', docker: 'preferred', kubernetes: 'preferred' });
  ask('Desirable: Rust; Kafka. You will work on our billing service, which is written in Java.', { rust: 'preferred', 'apache-kafka': 'preferred', java: 'named' });
  ask('Candidates with the following will be looked upon with favour by all of the panel:\n\nAnsible; Azure; Rust.', { ansible: 'preferred', azure: 'preferred', rust: 'preferred' });
  ask('Person specification: essential\n\nSQL to a high standard.\n\nPerson specification (desirable)\n\nSome contact with Azure.', { sql: 'required', azure: 'preferred' });
});

describe('levels behind a separator', () => {
  asks('Skills of the engineer that we seek (2 = must, 1 = nice to have, 0 = not needed)\n\nPython ; 2\nKubernetes ; 1\nRust ; 0', { python: 'required', kubernetes: 'preferred' });
  asks('A person is wanted for the team\n\nPython ..... must\nKafka ..... optional\nJava ..... no', { python: 'required', 'apache-kafka': 'preferred' });
  asks('What we ask of you and others: A is mandatory, B is desirable, C is irrelevant\n\nPython (A)\nDocker (B)\nScala (C)', { python: 'required', docker: 'preferred' });
});

describe('it belongs to somebody else, however long the sentence', () => {
  const work = (text, needs) => asks(`Data Engineer at a board that keeps the lights on in forty harbours along the coast, and has done so since the days of whale oil, which it would now like to forget.\n\nRequirements\n- Python\n\nThe work\n${text}`, { python: 'required', ...needs });
  work('The mobile app, which is written in Kotlin, is the concern of another directorate.', {});
  work('The firewalls belong to the cellar, and penetration testing is bought in each spring from a firm in Leeds.', {});
  work('The old catalogue, a Perl programme of great age, remains in the care of Dr Osei.', {});
  work('The institute also keeps a set of MATLAB licences; neither of these forms part of the post.', {});
  work('The harbour desk, which has its own tooling (Jira, Excel), will call you now and then.', {});
  work('The science team trains its models in PyTorch; you bring them into production with Docker.', { docker: 'named' });
  work('For Oracle there is a database team.', {});
  work('Data is delivered by our partners as JSON and loaded by you with Spark.', { 'apache-spark': 'named' });
  work('The pipelines, which are written in Java, are the responsibility of this post.', { 'data-pipelines': 'named', java: 'named' });
});

it('no text makes the reader of postings run away', () => {
  const pieces = ['the a team, who ', '(they use ', 'Team (', 'we moved from ', 'without ', 'that the a team ', 'would not, ', 'Our team uses a ', 'a | Essential | ', 'is run a by the ', 'you would not ', 'would be ', 'if possible, ', 'the a is ', 'an a that ', 'is not sufficient ', 'nothing in ', 'the a team runs it ', 'only is not ', 'all new staff learn ', 'training in a ', 'moved from a and from ', 'if you a, we will ', 'and a should ', 'a team does it, ', 'the a group, which owns ', 'a (team, ', '(D) ', 'our a engineers run ', 'until 2020 ', 'a? ', 'Our app A ', 'a, run by our ', 'you learn ', '> ', 'The following: ', 'desirable, ', 'for a there is a team ', ', which has its own ', 'a, which is a, ', ' ; 0', 'a ..... ', '1 = must, ', 'The a team runs ', 'it is and but ', '(the a '];
  for (const piece of pieces) assert.ok(readText(model, `Python ${piece.repeat(20_000)}`, 'posting').text, piece);
});

describe('texts that nobody would write', () => {
  /** Texts of 200,000 characters in which a pattern could look again and again; each is read in a moment, or this never ends. */
  const endless = {
    'a cell without an end': 'Python | ' + 'no Python, '.repeat(18_000),
    'words without an end in a cell': `Python | Python${'a'.repeat(190_000)}`,
    'clauses without an end in a cell': `Python | ${';'.repeat(190_000)} Java isn't required`,
    'marks of headings': `x${'#'.repeat(199_000)}x`,
    'spaces of Ogham and mathematics': `x${'\u205F'.repeat(199_000)}x`,
    'names of employers': '.A'.repeat(99_000),
    'cells without an end': 'a|'.repeat(99_000),
  };
  for (const [what, text] of Object.entries(endless)) for (const kind of ['posting', 'background']) it(`${what}, as a ${kind}`, () => assert.equal(readText(model, text, kind).kind, kind));

  for (const text of ['You know Terraform (formerly).', 'We use Kafka, formerly.', 'Our services ran on Kubernetes formerly.', 'You need Go. We moved away from Java.', 'Formerly.']) {
    it(`a cue at the end of a sentence: ${text}`, () => assert.equal(readText(model, text, 'posting').isCut, false));
  }

  it('words in a cell that only begin like a rating of nothing', () => {
    const read = (text) => [...new Set(readText(model, text, 'background').mentions.map(({ entity }) => entity.id))].sort();
    assert.deepEqual(read('Jane Doe | Python, Go, Kubernetes | No visa needed'), ['go', 'kubernetes', 'python']);
    assert.deepEqual(read('| Tool | Level |\n| Python | 4 |\n| Go | 0 years |\n| Java | no experience |'), ['python']);
  });
});

