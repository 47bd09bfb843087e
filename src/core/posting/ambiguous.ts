import { once } from '../once.js';

/** When a name that is also another word counts as the tool, language or skill. */
interface Rule {
  /** It has to be written as the dataset spells it, capitals and all. */
  readonly exact?: true;
  /** It has to stand in a list with another tool or language, or in a sentence with one of `near`. */
  readonly near?: RegExp;
  /** Not after, or before, these words. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** Only after these. */
  readonly onlyAfter?: RegExp;
}

const exact = true;
const code = /\b(languages?|programming|coding|code|codebase|written in|scripts?|developers?|software|services?|backend|back-end|compiler|fluen|proficien|experience (with|in)|skills?)\b/i;
const clusters = /kubernetes|k8s|clusters?|charts?|gitops|deploy|hashicorp|terraform|consul/i;
const infra = /ansible|puppet|chef\b|salt|terraform|cookbook|configuration management|provision/i;

/** Whether a name means its entity; else whether it does beside another one in a list, or anywhere in a sentence with a tool or language. */
export type Meaning = boolean | 'in-list' | 'in-company';

/** By the name in small letters. Names that are not here always count. */
const RULES = once((): Readonly<Record<string, Rule>> => ({
  // Languages
  go: { exact, near: code, notAfter: /(\b(to|let's|you|we|I|'ll|ready,? set,?|on the)|-) *$/, notBefore: /^(-|'s\b| ?(to\b|live|further|beyond|deep|ahead|above|home|on\b|through|from|wherever|back|out|where|fast|big|and see))/i },
  r: { exact, near: /statistic|languages?|programming|packages?|tidyverse|shiny|ggplot|modell?ing|analys[ei]s|skills|fluen|proficien|experience (with|in)/i, notBefore: /^ ?&/, notAfter: /[&.] ?$/ },
  c: { exact, near: /embedded|kernel|languages?|programming|firmware|low-level|microcontroller|drivers?\b|compiler|skills/i, notAfter: /\b(series|vitamin|level|grade|round|class|plan|option|hepatitis)[ -]$|[&.'] ?$/i, notBefore: /^(-| ?&|-?(level|suite)\b| \d|\.[A-Z])/i },
  rust: { exact, near: code, notBefore: /^[ -](belt|proof|resist|protect|and corrosion)/i },
  ruby: { exact, notBefore: /^ (?!On\b)[A-Z][a-z]/ },
  bash: { notAfter: /\b(bug|birthday|the)\s$/i, notBefore: /^ (out|the)\b/i },
  groovy: { exact, near: /jenkins|gradle|java|scripts?|dsl/i },
  sas: { exact },
  ts: { exact, near: /javascript|\bjs\b|react|node|angular|vue/i, notBefore: /^\/SCI/ },
  js: { notAfter: /\.$/ },
  shell: { notAfter: /\b(the|oil major|at)\s$/i, notBefore: /^ (out|plc|oil|station|company)/i },
  // Frameworks and tools whose names are words
  spark: { exact, notAfter: /\b(to|will|can|may|the|a|that)\s$/i, notBefore: /^ (plugs?|joy|interest|ideas?|creativ|innovation|curiosity|conversation|lively|change|your|new|a\b)/i },
  express: { exact, near: /node|proxy|server|javascript|typescript|api|back-?end|mongo|react/i, notAfter: /\b(to|american)\s$/i, notBefore: /^ (interest|your|ideas?|yourself|delivery|route|vpn|mail|shipping|checkout)/i },
  react: { exact, notBefore: /^ (native\b|quickly|to\b|fast|calmly|when|well|promptly|with care)/i },
  vue: { notBefore: /^ (cinema|international|entertainment)/i },
  spring: { exact, near: /java|kotlin|boot|hibernate|jvm|microservice|framework/i },
  bootstrap: { exact, near: /css|html|tailwind|front-?end/i },
  flask: { exact, near: /python|django|fastapi|api|web|microservice/i },
  jest: { exact, near: /test|react|javascript|typescript|cypress|playwright/i },
  node: { exact, near: /javascript|typescript|express|back-?end|react|\bnpm\b|api/i, notBefore: /^ (pool|autoscal|failure|group|affinity|selector|count|in\b)/i },
  excel: { exact, notBefore: /^ (at|as|when|under|within|because)\b|^ in (an?|your|our|this|the|every|all|what|fast)\b/i },
  looker: { notBefore: /^ studio/i },
  oracle: { exact, near: /databases?|\bdbs?\b|sql|postgres|mysql|warehouse/i, notBefore: /^ (cloud|fusion|erp|financial|hcm|netsuite|ebs|hr|oci|corporation)/i },
  elastic: { exact, near: /search|kibana|logstash|logging|opensearch|stack/i, notBefore: /^ (load|beanstalk|container|kubernetes|scal|compute|block|ip)/i },
  beam: { exact, near: /apache|flink|dataflow|spark|stream|pipeline/i },
  hive: { exact, near: /hadoop|spark|presto|hdfs|metastore|apache|sql/i },
  iceberg: { exact, near: /table|delta|hudi|lake|spark|trino|apache/i, notAfter: /tip of the\s$/i },
  delta: { exact, near: /lake|spark|databricks|iceberg|hudi|parquet/i },
  synapse: { exact, near: /azure|microsoft|warehouse|fabric/i },
  superset: { exact, near: /dashboard|tableau|looker|metabase|\bbi\b|apache|preset/i, notAfter: /\ba\s$/i },
  soda: { exact, near: /data quality|great expectations|checks?|monte carlo/i },
  feast: { exact, near: /feature|tecton|mlops/i },
  evidently: { exact, near: /drift|monitor|arize|whylabs/i },
  ray: { exact, near: /distributed|clusters?|\bml\b|train|serve|dask|gpu|tune|scal|spark/i, notAfter: /\b(x|X|dr|mr)[-. ]*$/i, notBefore: /^ ?(&|-|(?!Serve|Train|Tune|Data|Core)[A-Z][a-z])/ },
  chroma: { exact, near: /vector|embedding|\brag\b|pinecone|retriev|langchain/i },
  torch: { exact, near: /python|tensor|model|deep|train/i },
  tf: { exact, notAfter: /\b(infra\w*|iac|code|provision\w*)[\w ]{0,12}$/i, near: /keras|pytorch|model|deep|learning|\bml\b/i },
  hf: { exact, near: /transformers|model|llm|hub/i },
  dl: { exact, near: /machine|\bml\b|deep|model|\bcv\b|nlp/i },
  helm: { exact, near: clusters, notAfter: /\bat the\s$/i },
  chef: { exact, near: infra, notBefore: /^ [A-Z][a-z]/, notAfter: /\b(head|sous|pastry|executive|our|a|the|in-house)\s$/i },
  puppet: { exact, near: infra },
  vault: { exact, near: /hashicorp|passwords?|secrets?|terraform|credentials?|consul|certificate/i, notAfter: /\b(key|data|the)\s$/i },
  nomad: { exact, near: clusters, notAfter: /digital\s$/i },
  packer: { exact, near: /images?\b|hashicorp|terraform|\bami\b|ansible/i },
  port: { exact, near: /backstage|internal developer|developer portal|\bidp\b/i, notBefore: /^ (of\b|\d|authority)/i },
  backstage: { exact, near: /portal|platform|catalog|spotify|plugins?|\bidp\b|templates?/i, notAfter: /\bgo\s$/i },
  flux: { exact, near: /argo|gitops|kubernetes|helm|\bcd\b/i },
  argo: { exact, near: /\bcd\b|kubernetes|gitops|flux|helm|sync/i, notBefore: /^ (workflows?|rollouts?|events?)/i },
  loki: { exact, near: /grafana|logs?\b|logging|prometheus|promtail/i },
  sentinel: { exact, near: /azure|siem|splunk|kql|microsoft|soc\b/i },
  lambda: { exact, near: /aws|serverless|dynamo|api gateway|step functions|\bs3\b|cloud/i },
  windows: { exact, near: /servers?\b|linux|active directory|macos|powershell|admin|clients?\b|tickets|1[01]\b|\bos\b|desktops?|endpoints?|unix/i, notAfter: /\b(maintenance|time|sliding|change|attack|rolling|the)\s$/i },
  sketch: { exact, near: /figma|adobe|design tool|invision|zeppelin|\bxd\b/i },
  prefect: { exact, near: /workflow|orchestrat|pipelines?|airflow|dagster|flows?\b/i },
  tofu: { exact, near: clusters },
  gatekeeper: { exact, near: /policy|policies|\bopa\b|kubernetes/i },
  git: { notAfter: /[./-]$/ },
  snowflake: { notBefore: /^ schema/i },
  // Abbreviations and plain words for skills
  rest: { exact, notBefore: /^ (of|assured)\b/i },
  ml: { notBefore: /^\b(s|l)\b/, notAfter: /\d\s?$/ },
  ai: { notAfter: /[-.]$/ },
  ir: { exact, near: /incident|soc\b|forensic|respon/i },
  ha: { exact, near: /availab|failover|cluster|recover/i },
  fp: { exact, near: /functional|haskell|scala/i },
  oo: { exact },
  dx: { exact, near: /developer|platform/i },
  ids: { exact, near: /\bips\b|intrusion|firewall/i },
  ips: { exact, near: /\bids\b|intrusion|firewall/i },
  idp: { exact, near: /platform|portal|backstage|golden/i },
  sca: { exact, near: /sast|dast|dependency|depend/i },
  doe: { exact, near: /experiment|design/i },
  pac: { exact, near: /policy/i },
  dora: { exact, near: /metric|deploy|lead time/i, notBefore: /^ (regulation|complian)/i },
  soc: { exact, notBefore: /^ ?[12]\b/ },
  rag: { exact, notBefore: /^ (status|rating)/i },
  cdc: { exact, near: /capture|debezium|kafka|pipeline|stream|ingest/i },
  glm: { exact },
  llm: { notBefore: /^ in \w* ?law/i },
  stride: { exact, near: /threat/i },
  ros: { exact, near: /robot|gazebo|c\+\+/i },
  py: { exact, near: code },
  // Plain words that are skills only in company
  networking: { notBefore: /^ (event|opportunit|lunch|evening|drinks)/i, notAfter: /\bprofessional\s$/i },
  hybrid: { near: /cloud|on-prem|azure|aws/i, notBefore: /^ (work|model|role|office|setup|set-up|team|position|\()/i },
  performance: { near: /optimi|tun(e|ing)|profil|latency|throughput|queries|load|page|web|database|app/i, notBefore: /^ (review|management|bonus|apprais|related|-|indicator|marketing)/i },
  security: { notAfter: /\b(job|social|financial|national|food)\s$/i, notBefore: /^ (clearance|guard|vetting|check)/i },
  evaluation: { near: /model|metric|offline|llm|machine|predict|experiment/i },
  experiments: { near: /design|run|a\/b|statistic|hypothes|product|online/i },
  apis: { notAfter: /\b(?!Our|The|Your|Web|Public|REST|Design|Build|Develop)[A-Z]\w+\s$/ },
  api: { notAfter: /\b(?!Our|The|Your|Web|Public|REST|Design|Build|Develop)[A-Z]\w+\s$/ },
  'programming skills': { notBefore: /^ in\b/i },
  'coding skills': { notBefore: /^ in\b/i },
  documentation: { notAfter: /\bread(?:ing)? (?:\w+'? )?$/i },
  guardrails: { near: /llm|\bai\b|model|prompt|agent|responsible|safety/i },
  warehouse: { near: /data|dbt|sql|snowflake|bigquery|analytic|query|queries|model|kimball/i },
  scale: { near: /system|service|platform|million|infrastructure|horizontal|traffic|reliab/i, notBefore: /^ (our|the|up|the business|a business|of)\b/i, notAfter: /\b(a|the|pay|salary|global)\s$/i },
  scaling: { near: /system|service|platform|infrastructure|horizontal|auto|kubernetes|traffic/i, notBefore: /^ (our|the|up) /i },
  'at scale': { near: /system|service|platform|data|infrastructure|model|traffic|software|deploy|cluster/i },
  operations: { near: /production|infrastructure|cloud|system|it\b|platform|incident|software/i, notBefore: /^ (manager|team in|department)/i, notAfter: /\b(business|people|sales|revenue|global|clinic|finance)\s$/i },
  deployment: { notBefore: /^ of (staff|troops)/i },
  report: { notBefore: /^ (to|directly|into)\b/i, notAfter: /\b(will|you|to|technical|annual|final)\s$/i },
  reports: { notBefore: /^ (to|directly|into)\b/i, notAfter: /\b(direct|annual|role|position|who|and|bounty|bug)\s$/i },
  etl: { notAfter: /\breverse\s$/i },
  retraining: { near: /model|\bml\b|drift|pipeline|schedul|automat/i },
  mathematics: { notAfter: /\bbusiness\s$/i },
  reporting: { notBefore: /^ (to|directly|into|line)\b/i },
  stream: { near: /data|event|kafka|process/i, notAfter: /\b(value|work|job|a|the)\s$/i },
  streaming: { notBefore: /^ (service|platform|company|giant|music|video|films)/i, notAfter: /\b(video|music|live|audio)\s$/i },
  publish: { near: /paper|research|journal|conference|venue/i },
  published: { near: /paper|research|journal|conference|venue|neurips|icml/i },
  publication: { near: /research|paper|journal|conference|record|peer|scientific|top/i },
  document: { onlyAfter: /^\W*$|\b(?:to|and|you|will|we|i|or)\s$|,\s$/i, notBefore: /^ (management|store|processing|database|understanding|search|review)/i },
  prompt: { exact, near: /llm|gpt|model|\bai\b/i },
  prompts: { near: /llm|gpt|model|\bai\b/i },
  recommendations: { near: /engine|model|personali|system|rank|machine|ml\b/i },
  drift: { near: /model|data|detect|monitor|concept/i, notBefore: /^ (away|apart|in configuration)/i },
  regression: { notBefore: /^ (test|suite|bug|pack)/i },
  transformers: { near: /hugging|deep|model|attention|nlp|llm|vision|\bml\b/i },
  embedding: { notBefore: /^ (a|the|our|security|good)\b/i, near: /vector|model|retriev|search|text|llm|similarity/i },
  responsive: { near: /design|css|web|layout|interface|ui|front|mobile|page/i, notBefore: /^ to\b/i },
  availability: { near: /system|service|high|reliab|uptime|cluster|platform|failover|latency/i, notBefore: /^ (to|for|on|and start)\b/i, notAfter: /\b(your|start)\s$/i },
  reliable: { near: /system|service|platform|pipeline|infrastructure|software|production/i, notBefore: /^ (person|colleague|team|and punctual)/i },
  resilience: { near: /system|service|platform|infrastructure|chaos|failover/i },
  resilient: { near: /system|service|platform|infrastructure|architect/i },
  identity: { near: /access|\biam\b|okta|entra|sso|directory/i, notAfter: /gender\s$|(brand|sexual) $/i, notBefore: /^,? (or|and) expression/i },
  regulatory: { near: /complian|require|audit|gdpr/i },
  secrets: { near: /manage|vault|rotat|credential|kms|key/i },
  tested: { near: /code|software|well|unit|pipeline/i },
  tests: { near: /\b(write|writes|written|writing|code|unit|automated|python|integration|regression|end-to-end|software|coverage|pytest|jest|typescript|java)\b/i, notAfter: /\b(data|a\/b|ab|hypothesis|dbt|schema|load|penetration|lab|blood|restore|recovery|disaster)\s$/i },
  'models in production': { notAfter: /\bmonitor\w* $/i },
  testing: { notAfter: /\b(a\/b|sequential|significance|hypothesis|penetration|ab|split|drug|user|usability)\s$/i },
  tracing: { near: /distributed|telemetry|observab|logs|metrics|jaeger/i },
  traces: { near: /distributed|telemetry|observab|logs|metrics|jaeger/i },
  playbooks: { notAfter: /ansible\s$/i, near: /incident|runbook|soc\b|respon|security/i },
  coach: { near: /team|junior|engineer|develop|colleague/i },
  literature: { near: /research|scientific|paper|review|follow/i },
  containers: { notAfter: /\b(shipping|freight|glass|tag)\s$/i },
  container: { notAfter: /\b(shipping|freight|tag)\s$/i, notBefore: /^ (ship|terminal|port|yard)/i },
  infrastructure: { notBefore: /^ (project finance|fund|as code)/i, notAfter: /\b(research|rail|transport|road)\s$/i },
  lineage: { near: /data|column|catalog|dbt|govern/i },
  latency: { near: /optimi|reduc|low|improv|p99|cut/i },
  vertex: { exact, near: /\bai\b|google|gcp|sagemaker|ml\b/i },
}));

interface Place {
  /** As it stands in the text. */
  readonly written: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** The sentence is an item of a list, and little more than the name. */
  readonly isShort: boolean;
  /** It begins the sentence, so that a capital tells nothing. */
  readonly isFirst: boolean;
}

/** What one says before the name of a tool. */
const BEFORE_TOOLS = /\b(?:with|using|in|use[ds]?|ran|run|running|via|through|of|know|knows|wrote|write|written|maintain\w*|administ\w*|deploy\w*|learn\w*|like|also|some|our|on)\s$/i;
const isBare = (before: string, after: string): boolean => /(?:^|[:;,(|])\s*$/.test(before) && /^\s*(?:[.,;:()|]|$)/.test(after);

const isOneCase = (sentence: string): boolean => sentence === sentence.toLowerCase() || sentence === sentence.toUpperCase();

/**
 * Whether a name means the entity where it stands.
 *
 * @param spelling the name as the dataset spells it.
 */
export function meansIt(spelling: string, { written, before, after, sentence, isShort, isFirst }: Place): Meaning {
  const name = spelling.toLowerCase();
  const rule = Object.hasOwn(RULES(), name) ? RULES()[name] : undefined;
  // An employer's name may begin with that of a tool.
  if (/\b(?:at|worked for) $/.test(before) && /^ [A-Z][a-z]/.test(after)) return false;
  if (!rule) return true;
  if (rule.notAfter?.test(before) || rule.notBefore?.test(after) || (rule.onlyAfter && !rule.onlyAfter.test(before))) return false;
  const isWritten = written === spelling;
  const isAlone = isShort || (isBare(before, after) && before.trim() !== '');
  // Where everything is in capitals, or nothing, they tell nothing.
  if (rule.exact && !isWritten) return isOneCase(sentence) && (isAlone || 'in-list');
  if (!rule.near || isAlone || rule.near.test(`${before} ${after}`)) return true;
  if (!isWritten || !rule.exact || isFirst) return 'in-list';
  return BEFORE_TOOLS.test(before) ? true : 'in-company';
}
