import { once } from '../once.js';
import { BY_OTHERS, clauseOfThat, denials, spansAfter, spansBefore, spansOf, type Span } from './denial.js';
import { othersIn } from './others.js';
import { namedIn } from './named.js';
import { matchesOf, phrases, words } from './phrases.js';

/** Said of people alone, so that whatever name stands behind is one: "was written by Wout De Backer in Java". */
const BY_PERSON = once(() => /\b(?:written|designed|programmed|coded|drawn|authored|taught|invented) by (?!me\b|us\b|hand\b|myself|ourselves|our\b|my\b|you|default|means|\w+ing\b|(?:the|an?) (?!(?!whole|entire)\w+ (?:team|department|colleague))\w)\w+/gi);

/** Not there yet: wishes, plans, and what somebody else asks for. */
const GAINING = once(() => /(?:learn|pick(?:ing)? up|get(?:ting)? (?:into|better at|started with|my hands on|to know)|try|explor|mov\w+ (?:into|to|towards)|grow\w* in|go\w* (?:deeper|to|for)|start|begin|obtain|div(?:e|ing) into|know\w* more|deepen|work\w* (?:with|on|in)|us(?:e|ing)\b|transition|switch|becom|tak(?:e|ing) up|introduc|understand|touch|study|acquire|gain|find out|do something)/);
const WISHING = words(() => [
  /want(?:s|ed|ing)?|wish(?:es)?|hop(?:e|es|ing)|plan(?:s|ning|ned(?= to))?|would|thinking|told(?= to learn)|eager|keen|excited|aim(?:s|ing)?|intend(?:s|ing)?|looks?(?= forward)|looking|ready/,
  /curious|interested|intention|motivated|determined|(?<!\b(?:had|got|took) (?:the|an?) )(?:chance|opportunity)|dream(?:s|ing)?|mean(?:ing)?|itching|next(?: up)?(?: is| step)?|going/,
  /and to(?= learn)|shall|should|must|can|willing|open|prepared|happy|glad(?:ly)?|will/,
]);
const WISH = once(() => new RegExp(`(?:${WISHING().source}|'d|'ll)(?: (?!keep|continue|stay|remain|go on|carry on)[\\w]+){0,3}? ${GAINING().source}`, 'gi'));
const PLAN = phrases(() => [
  /\b(?:want|(?<!you're |you are )looking for|search(?:ing)? for|wish for|wish list)(?: |: )(?:an?|some|more|something|projects?)\b/gi,
  /(?:\b(?:hop(?:e|es|ing)(?=,| (?:to|for|that|i|one day|some ?day|soon|you)\b)|would (?:like|love|enjoy)|in (?:the )?future)|'d (?:like|love))\b(?![^.;]*\b(?:keep|continue|bring|my (?!next)|contribut\w+|offer|help|apply|say|tell|talk|discuss|join|show|mention|think|again|back)\b)/gi,
  /\bcurious (?:about|how)\b|(?<!\b(?:long|always|already) )\binterested in\b|\b(?:need|have|has) to (?:learn|study)\b/gi,
  /\bthere (?:is|was|were) (?:an? |some )?(?:talk|plans?|ideas?) (?:of|to)\b|\b(?:on|next on) my (?:list|to-?do|roadmap|reading list)\b/gi,
  /\b(?:goal|ambition|dream|plan|wish|intention) is\b|\bwish(?:ed|ing)? I (?:knew|had|could)\b|^\W*would have been\b|\b(?:look|search) for an? (?:\w+ ){0,2}(?:position|job|role|team|place|company|project|post)\b|\b(?:not|haven't|never|no) [\w ]{0,30}\byet\b/gi,
  /\b(?:getting|introducing|moving to|switching to|migrating to) (?=[^.;,]*\b(?:next|soon|later|some day)\b)|\bon (?:the|my) wish ?list\b|\bwanted (?:us|me|that)\b(?=[^.;]*\bbut\b)/gi,
  /\bnext (?:step|goal|target|challenge|language|tool|thing)\b[\w ]{0,15}?\b(?:is|will be|would be|should be)\b|\b(?:we|they|I) (?:looked at|thought (?:about|of)|considered|discussed|toyed with|talked about) (?=[^.;]*\bbut\b)/gi,
  /\b(?:about to (?:introduce|adopt|move|migrate|switch|roll|start|get)|enrolled for|(?:announced|proposed|suggested|considering) (?:an?|the) (?:switch|move|migration|change|transition))\b|\b(?:tomorrow|soon|later|next year) (?:perhaps|maybe|hopefully)\b|\b(?:maybe|perhaps) (?=[^.;]*\b(?:at some point|some ?day|one day|later|next|soon)\b)|\b(?:signed up|registered) for\b|\b(?:start(?:s|ing)?|will (?:attend|join|follow|do)) an? (?:[\w+#.]+ )?(?:course|class|certificate|training|bootcamp)\b/gi,
  /\b(?:(?:your|the|this) (?:posting|ad|advert|job|offer|description|vacancy) (?:mentions?|asks?|lists?|wants?|names?|says|requires?)|you (?:ask|use|run|mention|work with)|your stack)\b(?![^.!?]*\bI(?:'ve| have)? (?!no\b|not\b|never\b|haven't|don't|do not)[\w ]{0,30}?\b(?:both|all|it|them|these|those)\b)/gi,
]);
/** What one is not able to do, did not choose, did not pass, or only heard of. */
const UNABLE = phrases(() => [
  /\b(?:cannot|can't|cant|can not|couldn't) (?:yet )?(?:do(?! without)|write|use|code|program|work|read|offer|claim|show|operate)\b/gi,
  /\bknow (?:next to )?nothing\b|(?<=[,;] )(?:none|nothing) (?:in|of|with)\b|(?<=^|[,;.:] )zero (?!downtime|trust|touch|copy|config|defects|incidents|lost)/gi,
  /^\s*(?:clients|customers):|(?<=\w,? )they (?:used?|ran|run|had|have|owned?|wrote|write|did|do|are (?:using|running))\b(?= (?!(?:on|in|as|to)\b)\w)|\bread (?:\w+ )?(?:about|of)\b(?! \d)/gi,
  /\bavoid(?:ed|s|ing)?\b|\b(?:kept|keep|stay(?:ed)?|steer(?:ed)?) (?:away from|clear of)\b|\bdecided against\b|\b(?:we|i) considered\b|\bdropped out of\b|\byet to\b/gi,
  /(?<=^|[;,.|] )(?:level )?(?:(?:0|none|zero): |0 (?:years?|yrs?)\b)|\bi (?:still |now |first )?need (?!to\b)/gi,
  /\b(?:lie|lying|exaggeration|too much) to (?:say|claim)\b|\b(?:I|have|we|and) (?:declined|refused)\b(?! to)|^\W*(?:except(?: for)?|save for|everything but|all but)\b|^\W*[✗✘❌]/gi,
  /\b(?<!because )(?:nobody|no one|no-one|none of (?:us|them))\b(?: (?:at|in|on|of|there|here)(?: \w+){0,3}?)? (?:used?|uses|wrote|writes|knew|knows|had|has|ran|runs|needs?|needed|touched)\b(?![^.;]*\b(?:better|than|but|except)\b)/gi,
  /\bknow what (?=[^.;,]{1,30} (?:is|are|does)\b,? (?:but|only)\b)|\b(?:except|with the exception of) (?=[^.;,]*\W?$)|\b(?:everything|all)\b[^.;,]{0,30}? but (?=[\w+#. ]{1,30}$)/gi,
  /\bbefore (?:my time|me|I (?:came|joined|started|arrived)),? (?:they|it|there|everything)\b|\((?:not (?:me|mine|by me)|colleagues?|(?:by )?others)\):/gi,
  /\b(?:(?:were|was|been|got|who|they|recruiters?) (?:once |even )?offered|there (?:was|were|is|are) (?:an? )?offers?)\b(?![^.]*\b(?:accepted|took it|said yes|happily|still hold|after|because|where|and (?:wrote|built|worked|did|ran))\b)/gi,
  /\b(?:watch|observ|shadow)(?:ed|ing) (?:(?:my|the|our|some|other|two|how) )?(?:colleagues?|others|people|somebody|someone|developers|engineers|experts|admins|them|how)\b|\bguests? (?:in|at) |\btried to (?:get|convince|persuade|talk) (?=[^.;]*\b(?:no luck|in vain|but|without success|failed)\b)|\bover (?:the|his|her|their) shoulders?\b|\bsat in (?:meetings|talks)\b/gi,
  /\b(?:read|reading|translat(?:ed|ing)|bought|browsed) (?:an?|the|some|two) (?:\w+ )?(?:books?|manuals?|tours?|articles?|handbooks?) (?:on|about|of|for)\b/gi,
  /\b(?:went to|attended|visited|sat in on|sat through|watched|saw) (?:an?|the|one|some) (?:[\w+#.]+ ){0,3}(?:talks?|demos?|meetups?|presentations?|webinars?)\b|\bheard (?:\w+ ){0,3}(?:about|of)\b(?! \d)/gi,
  /\b(?:wouldn't|didn't|won't|never|not|don't|doesn't) (?:let|allow) (?:me|us|nobody|anybody|anyone)\b/gi,
  /\b(?:have|had|there(?: i|')s|there are) (?:an?|one|two|three|some|our own) (?:\w+ )?(?:people|person|colleagues?|specialists?|experts?|guys?|department|agency|admins?) (?:for|on(?! the)|who)\b/gi,
  /\bmy (?:\w+ )?(?:gap|weak (?:spot|point|side)|blind spot) is\b|\bfailed (?:the|an?)\b/gi,
]);

/** What was put in its place before one came is still there. */
const REPLACED = once(() => /(?<=\b(?:replaced|superseded|ousted) (?:by|with|for) )\w/i);
/** A person says it of themselves, or of something named first: "React I've never touched". */
const BEHIND = phrases(() => [
  /\b(?:is|are|comes?|will be) (?:the (?:\w+ )?)?(?:next|later|after)\b|\bwould have been\b/gi,
  /\b(?:is|are|was|were|stands?|stays?) (?:only |still )?(?:planned(?! (?:and|by me)\b)|scheduled|discussed|foreseen|envisaged|announced|pending|supposed to|meant to|to (?:be|come|follow|start|arrive)|on (?:the|my|our) (?:\w+ ?)?(?:list|road ?map|horizon|agenda))\b|\b(?:is|are|was|were|has|have)(?:n't| not) yet\b/gi,
  /\b(?:is|are|was|were|will)(?:n't| not|) (?:\w+ )?(?:in use|be taught|taught|used)\b(?<=n't.*|not.*)/gi,
  /\b(?:I|she|he|they|we)(?:'ve| have| has)? (?:\w+ly |always )?(?:leaves?|hides?|avoids?|let|(?:only|just) (?:reads?|knows?|heard|saw|seen|watched|ever|have read|have seen|click|consume|open|start)|not worked)(?: \w+|(?=\W*$))/gi,
  /\b(?:starts?|begins?|booked|scheduled|due|comes?|follows?|from) (?:\w+ ){0,2}next (?:year|month|week|spring|summer|autumn|fall|winter|semester|term|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
  /\b(?:has|have|had) been (?:decided|planned|discussed|proposed)\b|\bproposed by\b|\bwould (?:\w+ )?(?:be welcome|tempt|interest|appeal)\b|\bis where I(?:'d| would) (?:like to )?(?:go|head|move)\b/gi,
  /\b(?:replaced|thrown out|removed|retired|gone|dead|dropped|abandoned|switched off|phased out|history)\b(?:[^.;,]{0,15}\b(?:when|before|by the time) (?:I|we)\b|[^.;,]{0,15}, (?:and )?I (?:came|joined|started|arrived) (?:in|later|after)\b)|\bI(?:'ve| have)? (?:seen|watched) how (?:the )?(?:others|colleagues|they|people)\b/gi,
  /\bI(?:'ve| have)? (?:only )?(?:read|seen|watched) (?:\w+ )?but (?:not|never)\b|\b(?:none of|not) my (?:concern|business|turf)\b/gi,
  /\b(?:looks?|sounds?|seems?) (?:\w+ )?(?:interesting|promising|nice|tempting|fun|cool|exciting)\b|\b(?:scares?|frightens?|intimidates?) me\b|\bknow (?:\w+ )?only (?:because|from|by|through|in theory)\b|\bonly know (?:\w+ )?(?:because|from|by|of)\b/gi,
  /\b(?:in|at) another (?:department|team|office|place|division|unit|group|branch|company)\b|\bhappens? elsewhere\b|\bhidden from (?:me|us)\b|\b(?:that|which) (?:only )?(?:starts|begins) (?:in|on|next)\b|\b(?:course|class|training)\b[^.;,]{0,30} booked\b/gi,
  /\b(?:stopped|cancelled|dropped|shelved|postponed) before\b/gi,
  /\bsaw only\b|\bnext door\b|\bbefore my (?:time|arrival|start|day)\b|\b(?:predates?|predated) (?:me|us)\b|, only (?:seen|read|heard|watched)\b|\b(?:I|we) know (?:only|just|nothing but|little more than) (?:the|its) (?:name|word|logo)\b/gi,
  /\b(?:know|knew|known|seen|met|saw)\b[^.;,]{0,40}? from (?:the outside|outside|afar|a distance|hearsay|(?:\w+ ){0,2}?(?:talks?|books?|slides|conferences?|stories|youtube|videos|blogs?|podcasts?))\b(?!,? and\b)|\b(?:only on paper|on paper only|in theory only)\b/gi,
  /\b(?:before (?:me|I (?:came|joined|started|arrived))|after (?:me|I(?:'d| had| have)? (?:left|gone)))\b(?<!\b(?:I|we)\b[^.;]{0,60} (?:before|after) .*)/gi,
  /\bpassed me by\b|\b(?:gave up|abandoned|didn't finish|got cancelled|never got to|then cancelled)\b|\bover (?:somebody|someone)'s shoulder\b/gi,
  /\b(?:is|are|was|were|would be|remains?|does|did|has|will)(?:n't| not| never)? (?:still |be |been )?(?:(?<=(?:n't|not|never) (?:be |been )?)(?:my (?!first|only|main|native)|mine|in my|part|allowed|permitted|exist|something|for me|there|done|available|introduced)|(?<!\b(?:was|were) )new (?:to|for) me|foreign|unknown|unfamiliar|a (?:mystery|blank|closed book)|missing|(?:a|my|the|still a) (?:gap|weak spot|blind spot)|outsourced|forbidden|too \w+ for|\w+ elsewhere)\b/gi,
  /\b(?:what|which) I (?:would|'d) (?:like|love)\b|\bcourse is booked\b|\b(?:we|i) got rid of\b/gi,
  /, which I (?:haven't|have (?:not|never|only)|never|don't|do not|didn't|only|cannot|can't)\b(?! (?:like|love|miss|enjoy|regret))/gi,
  /\bnever (?:tried|used|touched|learned|bought|opened|installed|needed|written|seen|finished)(?=\W*$|[,;.])|\bnot my (?:\w+ )?(?:trade|thing|job|world)\b|, (?:both of )?which you (?:mention|ask)/gi,
]);
/** Something stands first: no verb may stand between, or it is another clause. */
const TOPIC = words(() => [/but|so|while|i|we|he|she|it|they|which|that|is|are|was|were|uses?|built|wrote|made|did|do|know|\w+ed/]);
const onTopic = (behind: RegExp): (() => RegExp) =>
  once(() => new RegExp(`(?<=^|[.;:–—(]\\s?|\\bbut |, (?:and )?)(?:(?!${TOPIC().source})[^.;:–—(!?]){2,90}?\\b(?:i|we|he|she)(?:${behind.source})`, 'gi'));
/** And then what the person has not done with it. */
const UNDONE = onTopic(
  /(?:(?:'ve| have| has| did| do| could| can| am|'m)? ?(?:never|not|n't|hardly|barely)| (?:have|has|do|did|ca|could)n't| (?:have|had|'ve had|see) (?:[\w ]{0,20}but )?(?:no|zero)(?! (?:problem|fear|trouble|doubt|complaint|difficult|issue))| (?:\w+ )?(?:have|had|'ve|ask|leave it to) (?:an?|one|our|my|the|some)? ?(?:\w+ )?(?:team|colleagues?|people|person|admins?|dbas?|vendor|guys?|somebody|someone|specialists?|experts?))\b(?! (?:\w+ )?(?:lik|lov|enjoy|miss|mind|stop|forg|regret|leav|liv|tire|only|just))/,
);
/** Or what is wished: "Terraform I'd love to learn". */
const WISHED = onTopic(
  /(?:'d| would|'m| am)? (?:still |really |only )?(?:like|love|want|hope|wish|plan|going|need|have yet|have|intend|keep meaning) to (?:learn|try|know|get into|pick up|start|understand|touch)(?: (?:more|better|some ?day|properly|next|soon|one day|here))?(?=\W*$|[.,;)]| (?:and|but) (?:never|haven't))/,
);
/** Without one of these there is none, which takes its time to look for. */
const LEARNING = once(() => / to (?:learn|try|know|get into|pick up|start|understand|touch)/i);
/** A wish ends where what one has begins: "a team where my Go counts". */
const HELD = once(() => /\b(?:where|with|us(?:e|ing)|bring|put|of|for) (?:all )?my (?!next|first|new|own|future)|\bwhere I (?:can|could|may) (?:go on|keep|continue|still)\b/i);

/** What a company has, where the one who tells sets themselves against it: "The bank ran on Oracle, but my team was on Postgres". */
const COMPANY = once(() => /^(?:the|my|our) (?:\w+ )?(?:company|bank|firm|employer|client|group|institute|university|office|hospital|agency|rest|others)(?:'s)?(?: \w+)? (?:ran|runs|used|uses|is|was|were|had|has|relied|relies|worked|works|standardi[sz]ed)\b[^.;]*?(?=,? (?:though|but|while|whereas) (?:I|my|we)\b|, (?:I|mine|my)\b)/gi);
/** Whom one led, hired, taught to be hired, sold or sat beside knew it: "manager of the Kafka team", "sold Snowflake licences". */
const BESIDE = once(() => /\b(?:next to|beside|sat with|coordinat(?:ed|ing)|accompan(?:ied|ying)|moderat(?:ed|ing)|managed|managing|manager of|oversaw|overseeing|supervised|hired|hiring|recruited|recruiting|interviewed|sold|selling)(?: for)? (?:(?!(?:for|with|in|on|across|by|at|and I)\b)[\w+#/.-]+ ){0,4}?(?:teams?|developers?|engineers?|people|candidates?|roles?|licen[cs]es|subscriptions|squads?|specialists?|experts?|programmers?|coders?)\b(?: (?:doing|of|for) [\w+#.]+)?/gi);
/** What one found there is of who made it. */
const OF_PREDECESSOR = once(() => /\b(?:the|an?|his|her) [^,.;]{1,30} of (?:my|our) predecessors?\b/gi);

/** What one does not claim, or only looks at, though it was said to be there: "it runs on Snowflake, but I only get files". */
const UNCLAIMED = phrases(() => [
  /\b(?:won't|wouldn't|will not|would not|don't|can't|cannot|do not|can not) (?:say|call)\b[^.;]{0,20}\b(?:it|that|them)\b/gi,
  /\b(?:refused|declined|avoided|dodged) (?:it|that|them)\b/gi,
  /\b(?:my|our) (?:\w+ )?(?:team|department|group|project) (?:does not|doesn't|never|didn't|did not) (?:\w+ ){1,3}(?:it|them)\b|\b(?:it's|is|are) (?:their|his|her) (?:\w+ )?(?:thing|job|business|baby|domain)\b|\bI(?:'ve| have)? (?:only|just)(?: ever)? (?:saw|see|seen|read|received|receive|got|get|look(?:ed)?|watch(?:ed)?|click(?:ed)?|copied|met)\b/gi,
]);
/** And what one takes back after having told of it. */
const RETRACTED = phrases(() => [
  /\bI(?:'m| am) not (?:the one|your (?:man|woman|person)|the (?:right )?person)\b|\bit never (?:happened|came|started|materiali[sz]ed)\b|\b(?:and|but|I|we) (?:turned (?:it|that|them|this) down|said no|declined|passed on (?:it|that))\b(?! to)|\bnothing (?:came of it|ever came of it)\b|\b(?:it|that|this|which) (?:doesn't|does not|hardly) count\b|\bcount (?:it|that|them) as (?:no|none|zero)\b/gi,
  /\b(?:won't|wouldn't|will not|would not|don't|do not|can't|cannot) (?:put|list|claim|count|mention|offer)\b[^.;]{0,20}\b(?:it|that|them)\b/gi,
]);
/** As with what was said before: "the CI is another team's, so is Jenkins". */
const SO = once(() => /, (?:and )?(?:so (?:is|are|was|were|does|do)|the same (?:goes|for|with)|likewise)\b/gi);
const SAME = once(() => /^\W*(?:and |but )?(?:the same (?:goes|is true|holds|applies|for|with)|likewise|ditto|nor|neither)\b|^(?:(?!(?:I|we|did|do|used?|know|have|some|also|wrote|built)\b)[\w+#/.-]+ ?){1,4},?:? (?:the same|likewise|ditto|neither|too|as well)\b(?=\W)/i);
/** One asks oneself, "Terraform?", and the next sentence answers. */
const TOPIC_ASKED = once(() => /^\W*(?!(?:what|how|who|why|where|when|which|is|are|do|does|can|could|would)\b)(?:[\w+#./-]+[ ,]*){1,4}\?\s*$/i);
const AFFIRMED = once(() => /^\W*(?:yes|daily|sure|of course|always|since|every|long ago|years|a (?:lot|bit|little|while)|some|\d+ (?:years?|months?)|I (?:use|write|wrote|know|love|did|have (?!no|not|never)))\b/i);
/** Of a sentence behind one that had nothing: whether it says the same of what it names. */
export const isSame = (sentence: string): boolean => SAME().test(sentence);

/** Twice denied is done: "there is no part of Terraform I have not broken". */
const TWICE = once(() => /\b(?:no|not (?:yet \w+ )?(?:an?|that)|nothing|hardly an?) (?:(?!\b(?:and|but|or|so|because)\b)[^.;,:]){0,60}\b(?:I|we) (?:don't|haven't|didn't|can't|cannot|do not|have not|did not)\b/i);

/** What one does no more one has done: "we don't use Jenkins anymore", "never touching PHP again". */
const PAST = once(() => /\b(?:use|do|touch|work|want|need|run|write|go|like)\w*\b[^.;,]{0,60}\b(?:again|any ?more|any longer)\b|\bno longer (?:use|do|run|work|write)/i);

/** "I know Kafka only by name". */
const BY_NAME = once(() => /\bknow [^.;,]{1,40}?(?:only (?:by|from)|from [\w ]{3,30} only)\b/gi);
/** The answer stands behind the name: "Java (no)", "Tableau: never", "Scala 0/5", "power bi neither". */
const ANSWER = phrases(() => [
  /(?<=[\w+#.])(?<!\b(?:or|and))(?: ?[(:=→]|,(?= (?:nil|none|n\/a|zero|no need)\b)| \.{3,}| ☆+| [-–—])*\s*(?:\bno(?: experience| idea)?|\bnever|\bnone(?: yet| so far)?|\bnope|\bnot (?:\w+ )?yet|\bzero|\bnil|\bn\/a|\bno (?:need|use)(?: \w+){0,2}|\bneither|\bnot(?: really| at all)?|(?:\w+ )?(?:not|nothing) at all|\bnothing)(?=\s*(?:[).,;/!·•|]|$))/gi,
  /(?<=[\w+#.])(?<!\b(?:to|of|at|from|by))(?: {0,4}(?:[(:=[→]|[;,](?= ?0)| [-–] ) {0,4}| {1,4})?(?:\bon (?:the|my) (?:\w+ ?)?list[\w ]*|(?<=[\s(:=;,[])0(?![.,]?\d)(?: ?(?:\/|of|out of) ?\d+| ?%)?(?: (?:years?|yrs?|months?))?|[✗✘❌]|[○☆◯⚪□▱░]{2,}|\([-–—]\))(?=\s*(?:[\]).,;/!·•|]|$))/gi,
  /(?<=[\w+#.])(?: ?[(:=]| [-–—](?: ?\()?) ?(?:no (?:\w+ )?(?:hands-on|experience|knowledge|practice|idea|clue|exposure|use)|not (?:used|started|tried|touched|my|so far|yet)|(?:only )?(?:heard|theory|seen|registered)|only (?:the (?:word|name)|by name|from)|no thanks?|not me\b|(?:my |a |the )?(?:colleagues?|vendor|agency|other team)(?=[^\w]*\))|planned(?! and\b)|aspirations?|aspiring|wish(?:ed|list)?|some ?day|soon|to learn)\b[^,;.|)]*/gi,
  /(?<=[\w+#.]) ?\((?:(?!(?:the|is|are)\b)[^()\s]+ ){0,5}by (?:an?|my|our|the) [^()]{0,30}\)/gi,
  /(?<=[\w+#.]) ?\((?:[^()]{0,40}[ ,])?(?:demo|theory|planned|booked|forgotten|next|from next \w+|(?:(?:never|not) (?:had|used|touched|written|tried|learn\w+|run|enough|mine|me)\b|I (?:never|don't|didn't|haven't|only (?:saw|read|heard))\b(?! (?:like|love|mind|miss))|I (?:don't|haven't)$)[^()]{0,60})\)/gi,
]);

/** From the begin of its item in a list to each match; from that of the list where it is one of bare names, "Rust, Scala: none". */
const itemsBefore = (text: string, pattern: RegExp): Span[] =>
  matchesOf(text, pattern).map(({ 0: found, index }) => {
    const before = text.slice(0, index);
    const names = found.includes(':') ? /(?:^|[;.:|] )(?:[\w+#.]+, )+[\w+#.]+$/.exec(before)?.index : undefined;
    return { start: names ?? Math.max(0, ...[...before.matchAll(/[,;/|:·•.]\s|\b(?:but|when|if|because|while|though|yes)\s/g)].map(({ index: at }) => at)), end: index + found.length };
  });
const endedAt = (pattern: RegExp, text: string, { start, end }: Span): Span => ({ start, end: Math.min(end, start + (pattern.exec(text.slice(start, end))?.index ?? end)) });

/**
 * What a sentence of a background says that the person does not have.
 *
 * @param isByMe the text says "I", so that names are others'.
 * @param tools where the sentence names what is read.
 */
export function denialsInBackground(written: string, isByMe: boolean, next = '', tools: readonly Span[] = []): readonly Span[] {
  // A point within a name, "Node.js", ends no clause.
  const sentence = written.replace(/\.(?=[a-z])/gi, '_');
  if (/\?\s*$/.test(sentence)) return TOPIC_ASKED().test(sentence) && AFFIRMED().test(next) ? [] : [{ start: 0, end: sentence.length }];
  const spans = [...spansIn(sentence), ...(isByMe ? namedIn(sentence, tools) : [])];
  return [...spans, ...matchesOf(sentence, SO()).filter(({ index }) => spans.some(({ start, end }) => start < index && end >= index - 1)).map(({ index }) => ({ start: index, end: sentence.length }))];
}

function spansIn(sentence: string): readonly Span[] {
  const isTwice = TWICE().test(sentence);
  return [
    ...(isTwice ? [] : denials(sentence).filter(({ start, end }) => !PAST().test(sentence.slice(start, end)))),
    ...spansBefore(sentence, BY_PERSON()),
    ...[BY_OTHERS(), BY_PERSON()].flatMap((pattern) => spansAfter(sentence, pattern)),
    ...itemsBefore(sentence, ANSWER()),
    ...[WISH(), PLAN()].flatMap((pattern) => spansAfter(sentence, pattern).map((span) => endedAt(HELD(), sentence, span))),
    ...spansAfter(sentence, UNABLE()),
    ...spansBefore(sentence, BEHIND()).map((span) => endedAt(REPLACED(), sentence, span)),
    ...[...(isTwice ? [] : [UNDONE()]), ...(LEARNING().test(sentence) ? [WISHED()] : []), BY_NAME(), COMPANY(), BESIDE(), OF_PREDECESSOR()].flatMap((pattern) => spansOf(sentence, pattern)),
    ...[UNCLAIMED, RETRACTED].flatMap((pattern) => matchesOf(sentence, pattern()).map(({ 0: found, index }) => clauseOfThat(sentence, index, index + found.length, pattern === RETRACTED))),
    ...othersIn(sentence),
  ];
}
