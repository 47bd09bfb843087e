import { once } from '../once.js';
import { anyOf, phrases } from './phrases.js';

/** What a part of a posting is for: what it asks, what would be good, the work, the tools in use; or what tells nothing of the toolkit. */
export type Section = 'required' | 'preferred' | 'unwanted' | 'duties' | 'stack' | 'about' | 'benefits' | 'equal-opportunity' | 'application';

/** In this order, because "preferred qualifications" is no list of requirements, and "about you" is not about the employer. */
const HEADINGS = once((): readonly (readonly [Section, RegExp])[] => [
  ['equal-opportunity', /equal|diversity|inclusi|\beeo\b|accommodation|privacy|data protection/],
  // "What we don't ask", "would not be a bonus"; but "fine if you haven't".
  ['unwanted', anyOf(
    /^not (needed|required|necessary|for you)(?!.*\bbut\b)|not (wanted|assessed|relevant|in use|asked|interested)|need not|unnecessary|irrelevant|(?<!'t |not )do without/,
    /gave up|no longer|^gone\b|forget|never mind|^(?!.*\bif\b).*(?:\b(?:do|does|did|would|could|can|will)(?:n't| not)|\bwon't)\b|no need|leave at home/,
    /(?:\b(?:are|is)n't|\b(?:are|is) not)$|out of scope|not in (?:your|our|the) (?:remit|scope)|(?:not|no) (?:a )?part of|not (?:needed|required) at all|not an? (?:advantage|plus)|not your|not on the list|left behind|not looking for|leaves? us cold|\bskip\b|not on your|not right for us|(?:by|what) (?:others|other teams|(?:somebody|someone) else)\b/,
  )],
  // What would be, and not of the work that you or I would do.
  ['preferred', anyOf(
    /(nice|good|great|handy|useful).to.(have|know)|bonus|\bplus(es|ses|points?)?\b|^(also )?(welcome|appreciated|handy)\b|also (welcome|good|value|nice)|\bhelps?$|hopefully/,
    /you score|impress|makes? us happy|added value|on top|(nicer|better) still|not (essential|required|needed|mandatory),? but|^not essential|wishes/,
    /^(?:should|could|can)(?: haves?)?$|might (?:also )?have|curious|lucky|^(?:good|nice|fine|great|cool) (?:not|but|no)\b/,
    /of interest|we (also )?value|gold|preferred|preferential|desirable|desired|ideally|advantag|optional|even better|brownie|beneficial|extra|stand out/,
    /sets? you apart|sweeten|cherr(?:y|ies)|but not|not (a )?must|also (like|love)|helps? if|helpful|wish ?list|^nice\b|^assets?\b|lovely|icing|further skills/,
    /useful|without it|even more|preference|might have|cheer|favou?r\b|\b(?:brilliant|fine|great|good|nice|cool|happy|wonderful|\w+er) if\b/,
    /^(?!who\b)(?!.*\b(?:convince|trust|from you|fit|expect|need|want|ask|you to|requir\w+|look\w*|day|week)\b).*(?<!\b(?:you|i) ?)(?:'d|\bwould)\b(?! (?:you|i)\b)/,
  )],
  ['required', /\b(?:interview|apply|fit|thrive|happy here) if\b/],
  ['application', anyOf(
    /how to apply|apply\b|application(?!s? (?:\w+ )?(?:engineer|developer|security|support|architect|manager|analyst))|interview/,
    /(hiring|recruitment) process|^process|next steps?|contact|closing date|how it goes/,
  )],
  ['benefits', anyOf(
    /benefit|perks?\b|offer|compensation|salary|\bpay\b|package|why (join|us|work|you)|in it for you|you('ll| will)? (get|receive|enjoy)|rewards?/,
    /working hours|what you can expect|we give|in return|^the deal|^terms/,
  )],
  ['duties', /responsib|dut(y|ies)\b|tasks?\b|awaits|happens|needs doing|purpose|functions\b|assignment|accountabilit|job description|get up to/],
  ['required', anyOf(
    /about you|who you are|who we('re| are) looking|require|requirm|must.?haves?|^musts?\b|qualification/,
    /\b(you|i)('ll|'d| will| would)? (bring|need|have|know|offer|should|thrive|shine)|bring along|\byou are\b/,
    /your (profile|background|experience|skills|toolkit|strengths|know)|essential|looking for|expect\b|we(?:'d| would)? (need|want|ask)|they're after|ideal candidate/,
    /\bskills?\b|experience|minimum|competenc|criteria|person spec|^you$|need to have|mandatory|non-negotiable|gets us excited|^needed|got\b|we look for/,
    /you can\b|what counts|you come with|hope for|basics|knowledge|what it takes|to succeed|the person|your fit|your side|makes you|thrive|\bmust\b/,
    /deal.?breakers?|your (?:toolbox|tools)|backpack|do without|our person|you're|convince|from you/,
  )],
  ['stack', anyOf(
    /(?<!full[ -])stack|technolog|\btools?\b|toolbox|toolchain|environment|^tech$|we (use|run|work with)|how we (?:work|build)|under the hood|(what|'ll|will) you find/,
    /you('ll| will) find|you find here|what we have|we have$|\bkit\b|in use$|bonnet|built (?:from|with|on|of)/,
  )],
  ['duties', anyOf(
    /\b(you|i)('ll|'d| will| would)? (do|be|work|own|build|tackle|spend|look after)|(will|do) (you|i) do/,
    /the (role|job|work|mission|position|challenge|gig|opportunity)|^(role|job|mission|purpose|position)/,
    /your (mission|job|impact|days?|role|work|week|challenge)|day.to.day|in this (role|job|position)|typical (day|week)|scope|first (month|90|year|six)/,
    /projects?|overview|key area/,
  )],
  ['about', anyOf(
    /^about|about (us|the (company|team|employer|organi[sz]ation))|who we are|our (story|mission|company|values|culture|team|world)/,
    /the (company|team|organi[sz]ation|employer|client)|company|^us$|we are|information|background/,
  )],
]);

const USUAL =
  /^(?:(?:key |main |your |the |job |essential |core |what are your )?(?:responsibilities|tasks|duties)|(?:minimum |basic |preferred |required |key |desired |desirable |essential |additional |technical |our |the |job |general )?(?:qualifications?|requirements?|skills(?: and experience| & experience|ets?)?|experience|criteria)|nice[- ]to[- ]haves?|good to have|must[- ]haves?|bonus(?: points| skills)?|preferred|desirable|desired|essential|required|about (?:you|us|the (?:role|job|team|company|position))|who (?:you|we) are|(?:will|would) be an? (?:plus|bonus|advantage)|what (?:you(?:'ll| will|'d| would)? (?:do|bring|need|have|be doing|get|know|own)|we(?:'re| are)? (?:offer|looking for|expect|ask|use|do|need)|(?:we'd like|sets you apart|would help))|what's in it for you|your (?:profile|role|background|mission|job|day|impact)|the (?:role|job|position|team|company|stack)|our (?:stack|tech stack|offer|team|company)|tech stack|stack|benefits|perks|we offer|why join us|how to apply|equal opportunity|the ideal candidate|you)$/i;

/** A line that is a heading of many postings, word for word: it is one without any mark too, as when a page is copied as text. */
export const isUsualHeading = (line: string): boolean => USUAL.test(line.replace(/[\s:]+$/, ''));

/** The section that a heading opens; undefined where its words tell nothing. */
function sectionOf(heading: string): Section | undefined {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}' .?/+-]+/gu, ' ').trim();
  return HEADINGS().find(([, pattern]) => pattern.test(words))?.[0];
}

/** Headings of a background: all that matters is what is not there, what is wished for, and what others did. */
const UNHELD = phrases(() => [
  /^\W*(?:not|never|cannot|without|haven't|don't)\b(?! only| just| to mention)/i,
  /^\W*(?:what|things|tools|skills|areas|topics)\b.*(?:\b(?:not|never|cannot)\b(?! only)|n't\b)|\b(?:not|never|can't|cannot)(?: \w+)?$/i,
  /\b(?:i|we|people) (?:lack|miss|got rid of)\b|\b(?:ask|leave (?:it |that )?to) (?:somebody|someone|others)\b/i,
  /^\W*(?:no experience|zero|missing|gaps?|unknown|unfamiliar|lacking|open points)\b/i,
  /^\W*(?:would like|want to|(?:still )?to (?:learn|do)|next up|planned|future|some ?day|wish)/i,
  /^\W*(?:my |next |learning |future |career )*(?:goals?|plans|dreams|ambitions|wishes)\b|^\W*(?:\w+ )?by (?:an?other|others|somebody|someone)\b/i,
  /what i'd rather not/i,
  /^\W*(?:what i(?:'m| am|'d| would)? (?:want|looking|like|love|hope|seek)|looking for|(?:what )?(?:others|colleagues|somebody else)\b|(?:only )?(?:seen|heard|read about))/i,
]);
const sectionOfBackground = (heading: string): Section | undefined => (UNHELD().test(heading) ? 'unwanted' : undefined);

const SENTENCES = once((): readonly (readonly [Section, RegExp])[] => [
  ['equal-opportunity', anyOf(
    /equal.opportunit|regardless of|without regard to|reasonable (accommodation|adjustment)|protected (veteran|characteristic)|all qualified applicants/i,
    /discriminat|people of all backgrounds|under-?represented/i,
  )],
  ['benefits', anyOf(
    /^in return\b|^further (?:education|training)\b|\b(?:is|are) yours (?:after|from|once)\b|\b(?:budget|money|allowance|time|days) for (?:courses|trainings?|conferences|certif\w+|books|learning)\b/i,
    /\bwe offer\b|benefits include|\b401\(?k|paid (leave|time off|holiday)|parental leave|days? of (holiday|annual leave|vacation)|days' (holiday|leave)/i,
    /pension|health(care)? insurance|private medical|dental|stock options|equity package|learning budget|training budget|gym membership/i,
    /at our (cost|expense)|per annum|salary (of|is|range|between)|free (lunch|coffee|fruit|breakfast)/i,
  )],
  ['application', /send (us )?your (cv|r[ée]sum[ée]|application)|apply (?:by|via|through|now|today|with (?:your|a|the|us)\b)|cover letter|applications? (?:with|should|must|are(?! (?:\w+ )?(?:welcome|encouraged|invited) from))\b|^closing date|closing date(?: is|:)/i],
]);

/** The section that a sentence belongs to whatever heading it stands under. */
const sectionOfSentence = (sentence: string): Section | undefined => SENTENCES().find(([, pattern]) => pattern.test(sentence))?.[0];

/** A cell of a table with nothing in it but how much the rest of its row is asked for. */
const CELL = once(() => /^(?:essential|required?|must(?:[- ]have)?|mandatory|desirable|desired|preferred|can|could|should|[ED]|no|irrelevant|nice(?:[- ]to[- ]have)?|good to have|(?:an? )?(?:plus|bonus|advantage)|optional|not (?:required|needed|necessary|relevant|assessed|asked)\b.*)(?:, .*)?$/i);
/** Of these the words of headings tell nothing. */
const LETTERS: Readonly<Record<string, Section>> = { e: 'required', d: 'preferred', no: 'unwanted' };

/** What such a cell says; undefined of any other. */
const sectionOfCell = (cell: string): Section | undefined => (CELL().test(cell) ? (LETTERS[cell.toLowerCase()] ?? sectionOf(cell.replace(/,.*/, ''))) : undefined);

/** Sections in which tools are no part of the job. */
export const isAside = (section: Section | undefined): boolean => section === 'unwanted' || section === 'benefits' || section === 'equal-opportunity' || section === 'application';

/** A posting asks, a background tells what is there. */
export type TextKind = 'posting' | 'background';

/** How a kind of text is parted into sections. */
export interface Sections {
  readonly ofHeading: (words: string) => Section | undefined;
  readonly ofSentence: (words: string) => Section | undefined;
  readonly ofCell: (words: string) => Section | undefined;
  /** Words before a colon that may name a section, at most. */
  readonly longestLead: number;
  /** What stands alone on a line may be all that the text says of a thing. */
  readonly readsHeadings: boolean;
  /** A row of a table that says of all it names that it is not there. */
  readonly isDeniedRow: (cells: readonly string[]) => boolean;
}

/** A rating of nothing at all, and no figure that says more. */
const isRatedZero = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(?:0(?: ?\/ ?\d+)?(?: (?:years?|yrs?))?|no|none|never|not yet|zero|nil|n\/a|want|wish|planned|[✗✘❌])(?: \(.*\)| (?:experience|knowledge|practice|idea|exposure|use|so far|yet|at all|to learn(?: it)?|next|later))?$/i.test(cell)) && !cells.some((cell) => /^[1-9]/.test(cell));

export const SECTIONS: Readonly<Record<TextKind, Sections>> = {
  posting: { ofHeading: sectionOf, ofSentence: sectionOfSentence, ofCell: sectionOfCell, longestLead: 6, readsHeadings: false, isDeniedRow: () => false },
  background: { ofHeading: sectionOfBackground, ofSentence: () => undefined, ofCell: () => undefined, longestLead: 9, readsHeadings: true, isDeniedRow: isRatedZero },
};
