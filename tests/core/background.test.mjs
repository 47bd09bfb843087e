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

describe('what is of no one else', () => {
  reads('I ran Kubernetes for other people and wrote Helm charts for them.', ['helm', 'kubernetes']);
  reads('I taught people who had never seen SQL how to write it.', ['sql']);
  reads('It was me, not the vendor, who wrote the Kafka connectors.', ['apache-kafka']);
  reads('After the agency had failed I rebuilt the site in React.', ['react']);
  reads('Developers in my company deploy with the Argo CD that I set up.', ['argo-cd']);
  reads('My Terraform was so clean that somebody else could take it over in a day.', ['terraform']);
  reads('Customers: two banks, for whom I built dashboards in Tableau.', ['dashboards', 'tableau']);
});

describe('others by their names, and by whose they are', () => {
  reads('The importer was written by Lena Vogt in Scala.', []);
  reads('My colleague Marta runs the Kubernetes clusters.', []);
  reads('With Terraform our colleague Jan is responsible.', []);
  reads('A partner team built the React front end.', []);
  reads('The client’s own staff, and the firm’s data people keep everything in Tableau.', []);
  reads('The warehouse (Snowflake) was built by another supplier.', []);
  reads('Kafka is under the DBA team.', []);
  reads('It was done by IT with Ansible.', []);
  reads('Java was used there long before me.', []);
  reads('A compiler designed by me, written by hand in Rust.', ['rust']);
  reads('I wrote Java before I joined the bank.', ['java']);
});

describe('a denial ends where its clause does', () => {
  reads('Terraform was new to me when I joined, and now I own the modules.', ['terraform']);
  reads('I had never used Terraform before, but now I write modules daily.', ['terraform']);
  reads('Not a Docker expert, and no React wizard.', ['docker', 'react']);
  reads('I avoid Excel where I can, but I know it inside out.', ['excel']);
  reads('The old Perl scripts are gone, I ported them all to Python.', ['perl', 'python']);
  reads('Terraform modules that nobody fears and that don’t surprise us, Bash, Ansible.', ['ansible', 'bash', 'terraform']);
  reads('Argo CD instead of Jenkins, which I had run for years.', ['argo-cd', 'jenkins']);
  reads('I never deploy without running pytest.', ['pytest']);
  reads('There is no part of Terraform I have not broken once.', ['terraform']);
  reads('I left the company, not the language: Ruby is still my daily bread.', ['ruby']);
  reads('No ambition for Kubernetes.', []);
  reads('Kafka: none so far.', []);
  reads('Scala (a tutorial, planned).', []);
});

describe('what is not bad, not only, or not new is there', () => {
  reads('Not bad at SQL, and not a beginner in Terraform.', ['sql', 'terraform']);
  reads('Not long ago I moved our jobs to Airflow.', ['apache-airflow']);
  reads('No fuss: Python, Git.', ['git', 'python']);
  reads('Even without a team I kept Kafka alive.', ['apache-kafka']);
  reads('Ansible roles that I wrote are now maintained by the new admins.', ['ansible']);
  reads('The new admins took over my Ansible roles.', ['ansible']);
  reads('My colleagues in Oslo and I run Kafka.', ['apache-kafka']);
});

describe('a wish ends where what one has begins', () => {
  reads('Looking for a team where my Go and my Kubernetes count.', ['go', 'kubernetes']);
  reads('I hope the Java that I wrote there is still running.', ['java']);
  reads('Kubernetes I still want to learn.', []);
  reads('I aim at something other than tests, and to learn Rust.', []);
});

describe('headings and leads, by their nouns', () => {
  reads('Training wishes\nTerraform; Istio.\n\nPast work\nI ran Docker hosts.', ['docker']);
  reads('What I am still missing: Rust, Helm.', []);
  reads('Zero ▸ Rust (truly. I never looked at it). Helm. Istio.\nDaily ▸ Docker.', ['docker']);
  reads('Next: Rust\nNode.js: 3 years', ['node-js']);
  reads('Still on the to-do list: Terraform', []);
  reads('Stack of the company: Java. Mine: Python, daily.', ['python']);
});

describe('tables and marks', () => {
  reads('| | 0 | 1 | 2 |\n|---|---|---|---|\n| Python | | | x |\n| Rust | x | | |', ['python']);
  reads('| Docker | 4 |\n| Helm | - | colleague |\n| Istio | none, bought in |', ['docker']);
  reads('Docker 3 of 5, Helm 0 of 5; Python ●●●○○ / Rust ○○○○○', ['docker', 'python']);
  reads('Docker, good. Istio, nil.', ['docker']);
  reads('5. Helm or Istio — no\n6. Docker — yes', ['docker']);
  reads('Docker (daily), Helm (read, never written), Istio (once, by a colleague)', ['docker']);
});

describe('what was said before', () => {
  reads('I have never used Rust. The same goes for Istio.', []);
  reads('I use Docker. The same goes for Istio.', ['docker', 'istio']);
  reads('Istio is another team’s, so is Helm.', []);
  reads('I followed a course on Rust, but it doesn’t count.', []);
  reads('Everything runs on Istio, I only get the mails.', []);
  reads('Docker? Daily. Helm?', ['docker']);
});

describe('whose it is', () => {
  reads('Terraform is Maria’s and I keep away.', []);
  reads('Istio is the matter of the platform group.', []);
  reads('Docker is mine; Helm was the work of the release team (Istio, Terraform).', ['docker']);
  reads('The bank ran on Java, but I wrote Python.', ['python']);
  reads('Managed the Helm team, and sold Istio licences.', []);
  reads('For Istio we have a colleague.', []);
  reads('Helm charts of a partner, whose people also wrote the Terraform.', ['helm']);
  reads('The platform team runs Istio; I just write charts for it in Helm.', ['helm', 'istio']);
  reads('Nobody there knew Istio.', []);
});

describe('plans, and what was gone', () => {
  reads('A move to Istio has been decided.', []);
  reads('Istio is where I’d go next.', []);
  reads('We are getting Terraform next year.', []);
  reads('We looked at Istio but stayed with Docker.', ['docker']);
  reads('Jenkins had been thrown out when I joined.', []);
  reads('Node.js and Rust are what I would like to learn.', []);
  reads('I want to go on working with Docker.', ['docker']);
  reads('Looking for a shop with Istio, which I have run for years.', ['istio']);
  reads('It is not that I don’t know Docker.', ['docker']);
});

describe('departments, and what one does on what they keep', () => {
  reads('The Tableau sheets are made by controlling.', []);
  reads('For Istio there is ops.', []);
  reads('Consultants set up Terraform, I have been maintaining it since.', ['terraform']);
  reads('Istio happens elsewhere.', []);
  reads('We have Tableau, but my department does not touch it.', []);
});

describe('known by hearsay, booked, left out', () => {
  reads('I know what Istio is, but not more.', []);
  reads('Istio I know only in theory.', []);
  reads('A class in Rust that starts in March.', []);
  reads('Everything on your list but Istio.', []);
  reads('I work with all of it except Istio.', []);
  reads('havent used istio, dont know rust. docker yes terraform no', ['docker']);
  reads('If you need somebody for Istio, I am not the one.', []);
  reads('I never liked Java, but it paid my rent.', ['java']);
});

describe('names that are words, by what stands around', () => {
  reads('Vault ........ 3\nHelm; 4 of 5; 2019\nGit for the first time', ['git', 'helm', 'vault']);
  reads('Introduced Vault for 300 services.', ['vault']);
  reads('I moved from Java to Go.', ['go', 'java']);
  reads('switched to r and the tidyverse', ['r']);
});

it('nothing that repeats makes it run away', () => {
  const pieces = ['our ', 'a colleague ', 'the data team, ', 'was done by ', 'is the a ', 'I know ', 'for a ', 'would like to ', 'there is a ', 'responsible for ', 'Ana did ', 'x - ', 'maybe ', 'Python 0 ', '(a, ', 'your stack ', 'with a b ', 'no a ', 'not the a, ', 'rules that do not ', 'the a that I ', 'x (a planned ', 'written by ', 'because a friend had ', 'no a, but I use ', 'my friend Ana, ', 'managed a ', 'the bank ran a ', 'nobody at a ', 'x (a b ', 'is a\'s ', 'built a which is ', 'without a ', 'Next: a. ', 'so is a, ', 'a people who ', 'everything a ', 'course a ', 'I know what a ', 'to a instead of '];
  for (const piece of pieces) {
    const start = performance.now();
    readText(model, piece.repeat(Math.ceil(20_000 / piece.length)), 'background');
    assert.ok(performance.now() - start < 5000, piece);
  }
});

describe('people by their names', () => {
  reads('I do the Python part, Jonas does Django and Lena React.', ['python']);
  reads('My side was SQL. Mehmet, who sits next to me, writes Rust.', ['sql']);
  reads('The Kafka cluster was set up by Dmitri, I added Grafana.', ['grafana']);
  reads('For anything in Scala I ask Piotr, otherwise I write Python.', ['python']);
  reads('If you need Scala, talk to Igor. If you need SQL, talk to me.', ['sql']);
  reads('Yusuf’s team runs Kafka, mine runs RabbitMQ.', ['rabbitmq']);
  reads('Django was done by me and Vue by Olek.', ['django']);
  reads('Jonas taught me Django, with Priya I maintained Kafka.', ['apache-kafka', 'django']);
  reads('I use Terraform for AWS. Ansible does the rest.', ['ansible', 'aws', 'terraform']);
});

describe('what was planned, offered, watched, or gone before one came', () => {
  reads('We planned to move to Kubernetes, then the budget was cut; Docker it stayed.', ['docker']);
  reads('I was offered a Scala job and turned it down to stay with Python.', ['python']);
  reads('I have watched colleagues write Terraform, today I use Ansible.', ['ansible']);
  reads('Perl had been replaced by Python before I joined.', ['python']);
  reads('Kubernetes I know from conference talks. SQL I know from books and from daily work.', ['sql']);
  reads('I planned the Kubernetes migration; the move to PostgreSQL was planned by me too.', ['kubernetes', 'postgresql']);
  reads('The network unit manages Terraform; my daughter inspired me to learn Python.', ['python']);
  reads('We have two people for Kubernetes; I do Java.', ['java']);
});
