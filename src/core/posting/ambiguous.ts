import { once } from '../once.js';
import { code, exact, skillRules, type Rule } from './ambiguous-skills.js';

const clusters = /kubernetes|k8s|clusters?|charts?|gitops|deploy|hashicorp|terraform|consul/i;
const infra = /ansible|puppet|chef\b|salt|terraform|cookbook|configuration management|provision/i;

/** Whether a name means its entity; else whether it does beside another one in a list, or anywhere in a sentence with a tool or language. */
export type Meaning = boolean | 'in-list' | 'in-company';

/** By the name in small letters. Names that are not here always count. */
const RULES = once((): Readonly<Record<string, Rule>> => ({
  // Languages
  go: { exact, near: code, notAfter: /((?<!\bfrom [\w+#]+ )\bto|\b(let's|you|we|I|'ll|ready,? set,?|on the)|-) *$/, notBefore: /^(-|'s\b| ?(to\b|live|further|beyond|deep|ahead|above|home|on\b|through|from|wherever|back|out|where|fast|big|and see))/i },
  r: { exact, near: /statistic|languages?|programming|packages?|tidyverse|shiny|ggplot|modell?ing|analys[ei]s|skills|fluen|proficien|experience (with|in)/i, notBefore: /^ ?&/, notAfter: /[&.] ?$/ },
  c: { exact, near: /embedded|kernel|languages?|programming|firmware|low-level|microcontroller|drivers?\b|compiler|skills/i, notAfter: /\b(series|vitamin|level|grade|round|class|plan|option|hepatitis)[ -]$|[&.'] ?$/i, notBefore: /^(-| ?&|-?(level|suite)\b| \d|\.[A-Z])/i },
  rust: { exact, near: code, notBefore: /^[ -](belt|proof|resist|protect|and corrosion)/i },
  ruby: { exact, notBefore: /^ (?!On\b)[A-Z][a-z]/ },
  bash: { notAfter: /\b(bug|birthday|the)\s$/i, notBefore: /^ (out|the)\b/i },
  groovy: { exact, near: /jenkins|gradle|java|scripts?|dsl/i },
  sas: { exact },
  ts: { exact, near: /javascript|\bjs\b|react|node|angular|vue/i, notBefore: /^\/SCI/ },
  js: { notAfter: /\.$|\b(next|nuxt|three|ember|backbone|nest|chart|alpine|ext) $/i },
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
  lambdas: { near: /aws|serverless|dynamo|api gateway|step functions|\bs3\b|sqs/i },
  ecs: { notAfter: /unity\W+$/i, notBefore: /^ \(?entity/i },
  xd: { exact, near: /figma|sketch|adobe|invision/i },
  ado: { exact, near: /azure|devops|boards|pipelines|repos|jira/i, notBefore: /^\.net/i },
  triton: { exact, near: /inference|serving|\bserve|tensorrt|nvidia|onnx|kserve|vllm|torchserve|bentoml/i, notAfter: /(openai('s)?|kernels? in|cuda)\W*(and|or)?\W*(in )?$/i, notBefore: /^\W*(kernel|lang|compil)|^,? (or|and) cuda/i },
  hcl: { exact, near: /terraform|hashicorp|\biac\b|packer|nomad|tofu/i, notBefore: /^ tech/i },
  rails: { notAfter: /\b(guard|hand|curtain|side)[ -]$/i },
  redshift: { notAfter: /\b(photometric|spectroscopic|high|low|cosmological|galaxy)[ -]$/i, notBefore: /^ (survey|estimat|range)/i },
  dbt: { notAfter: /\bcbt\b\W+(and |or )?$/i, notBefore: /^ (therap|skills group|groups?\b)/i },
  github: { notAfter: /\byour\s$/i, notBefore: /^ (profile|link|account|page|handle|username|stars?|copilot)\b|^ ?: ?(https?:|(www\.)?github\.com)/i },
  jenkins: { notAfter: /\b(mr|mrs|ms|miss|dr|prof)\.? $/i },
  elk: { exact },
  lambda: { exact, near: /aws|serverless|dynamo|api gateway|step functions|\bs3\b|cloud/i },
  windows: { exact, near: /servers?\b|linux|active directory|macos|powershell|admin|clients?\b|tickets|1[01]\b|\bos\b|desktops?|endpoints?|unix/i, notAfter: /\b(maintenance|time|sliding|change|attack|rolling|the)\s$/i },
  sketch: { exact, near: /figma|adobe|design tool|invision|zeppelin|\bxd\b/i },
  prefect: { exact, near: /workflow|orchestrat|pipelines?|airflow|dagster|flows?\b/i },
  tofu: { exact, near: clusters },
  git: { notAfter: /[./-]$/ },
  snowflake: { notBefore: /^ schema/i },
  ...skillRules(),
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
const BEFORE_TOOLS = once(() => /\b(?:with|using|in|use[ds]?|ran|run|running|via|through|of|know|knows|wrote|write|written|maintain\w*|administ\w*|deploy\w*|learn\w*|introduc\w*|replac\w*|adopt\w*|configur\w*|(?:set|picked|rolled) (?:up|out)|switched to|chose|chosen|picked|taught|teach\w*|doing|did|like|was|also|some|our|on)\s$/i);
const isBare = (before: string, after: string): boolean => /(?:^|[:;,(|])\s*$/.test(before) && /^\s*(?:[.,;:()|]|$)/.test(after);

/** "Vault ..... 3", "Helm; 4 of 5": rated, it is what it seems. */
const RATED = once(() => /^\s*(?:[;:=|–-]|\.{2,})+\s*\(?[1-9]/);

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
  const isAlone = isShort || (isBare(before, after) && before.trim() !== '') || (isFirst && RATED().test(after));
  // Where everything is in capitals, or nothing, they tell nothing.
  if (rule.exact && !isWritten) return isOneCase(sentence) && (isAlone || (name !== 'go' && rule.near?.test(`${before} ${after}`) && BEFORE_TOOLS().test(before)) || 'in-list');
  if (!rule.near || isAlone || rule.near.test(`${before} ${after}`)) return true;
  if (!isWritten || !rule.exact || isFirst) return 'in-list';
  return BEFORE_TOOLS().test(before) ? true : 'in-company';
}
