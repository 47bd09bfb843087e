import { once } from '../once.js';
import { phrases } from './phrases.js';
import { SECTIONS, type Section, type Sections, type TextKind } from './sections.js';

/** Headings of what is not there, by their noun: "Training wishes", "Intentions for 2026", "Next", "Limits", "What I'm missing, and I know it". */
const UNHELD = phrases(() => [
  /\b(?:wish(?:es| ?list)?|hopes|intentions?|ambitions?|aspirations?)(?: (?:for|in) [\w ]{1,20})?\W*$|^\W*(?:what(?:'s| is)? )?(?:comes )?next\b(?!\W?js)/i,
  /^(?:\W|\d)*(?:limits|limitations|blind spots|weak(?:nesses| (?:spots|points|sides))|(?:no|zero|none|never)\b(?! (?:less|nonsense|fuss))|(?:dont|havent|didnt|cant)\b|(?:nothing|forgotten|tomorrow|later|un(?:comfortable|familiar|sure)(?: with| about| in)?)\W*$)/i,
  /^\W*(?:(?:my |[\w ]{1,20} )?plans|to[- ]learn|learning (?:goals|wishes|plans?|list)|want(?:ed)?|to be learn(?:ed|t)|reading list|(?:still )?on (?:my|the) [\w -]{0,12}(?:list|radar))\W*$|\bdisappoint|\b(?:little|few) (?:or|to) no\b|\bwithout having\b/i,
  /\b(?:i|we)(?:'m|'ve| am| have)? (?:still )?(?:lack|miss|missing|lacking|left out|refuse[ds]?|decline[ds]?)\b|\b(?:is|what's) missing\b|^\W*(?:still )?(?:missing|lacking)\b/i,
  /\b(?:stack|tools|technology) (?:of|in) (?:the|my) (?:\w+ )?(?:company|firm|employer|client|customer|team|department|product)\W*$|^\W*what (?:the|my|our) (?:\w+ )?(?:team|company|firm|employer|client|customer|department) (?:uses|runs|has|works with)\W*$|^\W*(?:(?:only |just |in )?theory|rejected|offered|observed|watched)(?: only)?\W*$|\b(?:interests?|interested in|curious about)\W*$/i,
]);

const NIL = once(() => /^(?:0(?: ?(?:\/|of|out of) ?\d+)?|no|none|nothing|never|nil|n\/?a|not yet|neither|[-–—]{1,3}|[✗✘❌])(?:[.!]?| ?[,;:(].*| (?:experience|knowledge|yrs?|years?|so far|at all)\b.*)$/i);
const OTHERS = once(() => /^(?:an? |my |the |our )?(?:colleagues?|others?|other team|vendor|supplier|agency|client|customer|student|somebody else|someone else)\b/i);
/** A cell that says that there is some: a figure, a mark, a date. */
const SOME = once(() => /^(?:[1-9]|\+|x$|yes\b|daily|basic|good|solid|expert|[✓✔★●■])/i);

/** A row with a word for nothing in it; a mere stroke says so where all that stands besides is others. */
const isDeniedRow = ([, ...said]: readonly string[]): boolean =>
  said.some((cell) => NIL().test(cell) && !/^[-–—]/.test(cell)) ? !said.some((cell) => SOME().test(cell)) : said.length > 0 && said.every((cell) => NIL().test(cell) || OTHERS().test(cell));

const { background } = SECTIONS;
const BACKGROUND: Sections = {
  ...background,
  ofHeading: (words): Section | undefined => background.ofHeading(words) ?? (UNHELD().test(words) ? 'unwanted' : undefined),
  isDeniedRow: (cells) => background.isDeniedRow(cells) || isDeniedRow(cells),
  longestLead: 11,
};

/** How a text of a kind is parted. */
export const sectionsFor = (kind: TextKind): Sections => (kind === 'posting' ? SECTIONS.posting : BACKGROUND);
