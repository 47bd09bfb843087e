/** A part of a text that says that something is not there, or not wanted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AHEAD =
  /\b(?:no(?! matter| less| longer than| wonder| doubt)|not(?! only| just| merely| least| to mention| limited| (?:strictly |necessarily )?(?:required|necessary|needed|essential|expected|mandatory|a must|a (?:hard )?requirement))|without(?! a doubt)|never|neither|nor|don't|do not|doesn't|does not|didn't|did not|needn't|need not|haven't|hasn't|have not|isn't|aren't|won't|wouldn't expect|rather than|instead of|unlike|other than|apart from|moved? (?:away|off)(?: from)?|moving (?:away|off)(?: from)?|away from|in place of|replac(?:ed|ing)|lack(?:s|ing)? (?:of )?|zero|nothing to do with|gave up|dropped|retir(?:ed|ing)|free of|leav(?:e|ing) \w+ behind)\b/gi;
const BEHIND = /\b(?:is|are|was|were)?(?:n't| not) (?:strictly |necessarily |at all )?(?:required|necessary|needed|essential|mandatory|expected|important|a must|a (?:hard )?requirement|part of)|\b(?:is|are) (?:unnecessary|not for us|irrelevant)|\bnot (?:strictly |necessarily )?(?:required|necessary|needed)|\bno longer (?:used|in use|needed|required)|\b(?:handled|managed|done|run|owned|maintained|looked after|taken care of) by (?:the|our|a|another|other|others|my|an|ops|external)\b|\b(?:is|are|was|should be|were) (?:somebody|someone) else's\b/gi;
/** The same, said by a person of themselves, or of something named first: "React I've never touched". */
const NEVER = /\bI(?:'ve| have)? (?:never|hardly|barely|not yet|have yet to) (?:\w+ )?(?:touched|used|seen|run|worked|written|tried|needed|done|got|had)\b|\bover (?:somebody|someone)'s shoulder\b/gi;
/** "Not required, but a plus" denies nothing. */
const WELCOME = /\b(?:but|though|although)\b,? (?:it|they|that|this|would|is|are|an?|nice|definitely|certainly|still|always)\b.*\b(?:plus|bonus|nice|helps?|advantage|welcome|useful|great|preferred)\b/i;
/** "With or without", "not only": nothing is denied. */
const HARMLESS = /(?:with or |why |if |or |whether or )$/i;
/** "Haven't touched Perl since", "no Java beyond one course": there was some. */
const EXCEPTION = /\b(?:since|beyond|except|more than)\b/i;
const STOP = /[;.!?–—()]|\s-\s|,?\s*\b(?:but|however|although|though|yet (?=[a-z]+ (?:i|we|you))|just|only|while|whereas)\b|,\s*(?=(?:and )?(?:we|you|I|they|it|he|she|our|the|my|with|so|because|instead|it's|rather|strong|solid|experience|knowledge)\b)|,? and (?=(?:we|you|I|they|it|have|use|now|am|know|love|did|was)\b)/g;
/** What one has moved to is there. */
const MOVED = /\b(?:mov(?:ed?|ing)|away|replac\w+|in place|instead|retir\w+|rather)\b/i;
const TO = /\b(?:to|towards|in favou?r of|by|with)\b/g;

/** Verbs of wishing: what somebody wants to learn is not there yet. */
const WISH =
  /\b(?:want(?:s|ed|ing)?|wish(?:es)?|hop(?:e|es|ing)|plan(?:s|ning)?|would (?:like|love)|'d (?:like|love)|eager|keen|excited|aim(?:s|ing)?|intend(?:s|ing)?|look(?:s|ing)? forward|ready|curious|interested|looking|dream(?:s|ing)? of|mean(?:ing)?|itching|next(?: up)?(?: is| step)?)(?: (?:to|in|about|on|for))? (?:(?:finally|eventually|one day|soon|properly) )?(?:learn|learning|pick(?:ing)? up|get(?:ting)? (?:into|better at|started with|my hands on)|try|trying|explor\w+|mov\w+ (?:into|to|towards)|grow\w* (?:into|in)|start\w*|div\w+ into|know\w* more|deepen\w*|work\w* (?:with|on|in)|us(?:e|ing)|transition\w* (?:into|to)|switch\w* (?:into|to)|becom\w+|tak(?:e|ing) up|get to know|understand\w*|touch)\b|\bcurious about\b|\b(?:on|next on) my (?:list|to-?do|roadmap|reading list)\b|\b(?:goal|ambition|dream) is\b|\b(?:not|haven't|never|no) [\w ]{0,30}\byet\b/gi;
/** Others did it. */
const OTHERS =
  /(?<!\b(?:with|for|to|of|among|helped|help|taught|teach|supported|support|trained|train|mentored|and|advised|told|showed|between|alongside) (?:(?:my|our|the|other|some|two|three|a|several) )?)\b(?:(?:my|our|the|another|other|a) )?(?:(?:\w+ )?(?:colleagues?|team-?mates?|co-?workers?)|(?:dev-?ops|platform|infra(?:structure)?|data|ops|sre|security|front-?end|back-?end|cloud|other|it|ml|analytics|it) (?:team|guys|people|folks|department|engineers?)|(?:data scientists|developers|designers|analysts|researchers|scientists) (?:(?:in|at|of) [\w ]{2,25}?)?|(?:boss|wife|husband|partner|friend|brother|sister|manager|flatmate))\b(?!')(?= ?(?:\w+ )?(?:\w+ed|ran|runs?|built|builds?|did|does|wrote|writes?|owns?|took|takes|set up|handles?|uses?|used|know|knows|looks?|had|has|was|were|who|is|are|keeps?|kept|do|writes?|works?)\b)/gi;

/** From each match to the end of its clause. */
function spansAfter(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    if (HARMLESS.test(text.slice(0, index)) || WELCOME.test(text.slice(index))) return [];
    const from = index + found.length;
    STOP.lastIndex = from;
    TO.lastIndex = from;
    const ends = [STOP.exec(text)?.index, MOVED.test(found) ? TO.exec(text)?.index : undefined, text.length].filter((end) => end !== undefined);
    const end = Math.min(...ends);
    return EXCEPTION.test(text.slice(from, end).split(',')[0]!) ? [] : [{ start: index, end }];
  });
}

/** From the begin of its clause to each match. */
function spansBefore(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].filter(({ index }) => !WELCOME.test(text.slice(index))).map(({ 0: found, index }) => {
    const before = text.slice(0, index);
    const from = Math.max(0, ...[...before.matchAll(/[;.!?–—(]|,\s*(?:and |but )?|\b(?:but|while|whereas)\b/gi)].filter(({ index: at }) => !isList(before.slice(at))).map(({ 0: cut, index: at }) => at + cut.length));
    return { start: from, end: index + found.length };
  });
}

/** The rest of a list: "Docker, Helm and Kubernetes are". */
const isList = (text: string): boolean => /^,\s*(?:[\w.+#-]+(?: [\w.+#-]+)?)(?:,\s*[\w.+#-]+(?: [\w.+#-]+)?)*,?(?:\s+(?:and|or|nor)\s+[\w.+#-]+(?: [\w.+#-]+)?)?\s*$/.test(text);

/** What customers use is no part of the job. */
const CUSTOMERS = /\b(?:our|their|whose|the|many|most) (?:customers?|clients?|users|tenants)(?:' \w+)? (?:runs?|uses?|works?|hosts?|rely|relies|writes?|are on|have|build|own|deploy|store)\b/gi;

/** What a sentence of a posting denies. Places are in the sentence. */
export const denialsInPosting = (sentence: string): readonly Span[] => [...spansAfter(sentence, AHEAD), ...spansBefore(sentence, BEHIND), ...spansAfter(sentence, CUSTOMERS)];

/** What a sentence of a background says that the person does not have. */
export const denialsInBackground = (sentence: string): readonly Span[] => [...spansAfter(sentence, AHEAD), ...spansBefore(sentence, BEHIND), ...spansAfter(sentence, WISH), ...spansBefore(sentence, NEVER), ...spansAfter(sentence, OTHERS)];
