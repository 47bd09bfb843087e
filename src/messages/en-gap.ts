// What `<role-gap>` says, in English.
import type { GapCount, GapItem, LeftOutItem, Need, Silence } from '../core/index.js';
import { counted, isolated, list } from './en-words.js';

const needs: Record<Need, string> = { required: 'required', preferred: 'nice to have', named: 'mentioned' };

const besides = ({ implied, added }: GapCount): string => `${implied ? `, and implies ${implied}` : ''}${added ? `; you added ${added}` : ''}`;
const unreadOf = (unread: number): string => (unread ? `; ${counted(unread, 'term')} of the posting could not be read` : '');

export const gapTitle = 'Your background against a posting';
export const gapPrivacy = 'Both texts are read in this page. Nothing is sent, and nothing is kept.';
export const gapLimits = 'It counts what the two texts name. It says nothing of how well you know a thing, nor of your chances: what a text leaves out you may have all the same.';
export const gapBackground = 'Your background';
export const gapBackgroundHint = 'A résumé, a profile, or a few sentences of your own';
export const gapPosting = 'The posting';
export const gapPostingHint = 'The whole text of the posting, headings included';
export const gapRole = 'Role to hold the posting against (optional)';
export const gapNoRole = 'none';
export const gapReading = 'Reading…';
export const gapRead = (count: number, unread: number) => `${count === 1 ? '1 skill, tool or language' : `${count} skills, tools and languages`} read${unread ? `; ${counted(unread, 'term')} could not be read` : ''}.`;
export const gapSilence = (silence: Silence): string =>
  ({
    empty: '',
    short: 'Too short to read anything in it. Paste more of the text.',
    'not-english': 'This does not seem to be in English, the only language that is read here.',
    'not-covered': 'Hardly anything here could be read: the vocabulary covers skills, tools and languages of tech roles, and this seems to be of another field.',
  })[silence];
export const gapNoVocabulary = 'The role data names no skills, tools or languages, so no text can be read by it.';
export const gapForeign = 'This does not seem to be in English: only names of tools may have been read.';
export const gapHeadline = (count: GapCount, unread: number) => `Your text names ${count.named} of the ${counted(count.of, 'required item')} that could be read${besides(count)}${unreadOf(unread)}.`;
export const gapNoneRequired = (count: GapCount, unread: number) =>
  `No requirement could be read in this posting, but ${counted(count.of, 'thing')} that it mentions: your text names ${count.named} of them${besides(count)}${unreadOf(unread)}.`;
export const gapForeignHeadline = (count: GapCount, unread: number) =>
  `This posting does not seem to be in English, so what it requires cannot be told. It mentions ${counted(count.of, 'thing')} that could be read: your text names ${count.named} of them${besides(count)}${unreadOf(unread)}.`;
export const gapPreferred = (count: GapCount) => `Nice to have: ${count.named} of ${count.of}${besides(count)}.`;
export const gapOnlyPosting = 'Put in your background to see which of these it names.';
export const gapOnlyBackground = 'Put in a posting to hold your background against.';
export const gapNothingYet = 'Put in both texts. What can be read appears here while you type.';
export const gapNothingHeld = 'Nothing could be read in your background, so nothing here says that you lack anything.';
export const gapMatched = 'In both texts';
export const gapImplied = 'Implied by your text';
export const gapMissingRequired = 'Required, and not in your text';
export const gapMissingPreferred = 'Nice to have, and not in your text';
export const gapMissingNamed = 'Part of the work, and not in your text';
export const gapAskedRequired = 'The posting requires';
export const gapAskedPreferred = 'The posting would like';
export const gapAskedNamed = 'The posting mentions';
export const gapExtra = 'In your text, and not in the posting';
export const gapTakenOut = 'Taken out by you: no requirements';
export const gapUnread = 'Terms of the posting that could not be read';
export const gapUnreadWhy = 'They are not in the vocabulary, so they count nowhere above. Look at them yourself.';
export const gapUnreadOwn = 'Terms of your text that could not be read';
export const gapLeftOut = (role: string, isStated: boolean) => (isStated ? `What the market asks of ${isolated(role)}s, and this posting does not name` : `What most pages read for ${isolated(role)} name, and this posting does not`);
export const gapLeftOutItem = ({ names, anyOf, isHeld }: LeftOutItem) => `${list(names, anyOf ? 'or' : 'and')}${isHeld ? ' (in your text)' : ''}`;
export const gapNeed = (need: Need) => needs[need];
export const gapNames = ({ names }: Pick<GapItem, 'names'>) => list(names, 'or');
export const gapVia = ({ name, isKind }: { readonly name: string; readonly isKind: boolean }) => (isKind ? `Implied by ${isolated(name)}` : `The posting takes something similar; you name ${isolated(name)}`);
export const gapInPosting = 'Posting';
export const gapInBackground = 'You';
export const gapSaidByYou = 'You say that you have it.';
export const gapHave = 'I have this';
export const gapNotAsked = 'Not a requirement';
export const gapTakeBack = 'Take back';
export const gapOf = (action: string, names: readonly string[]) => `${action}: ${list(names, 'or')}`;
export const gapWholePosting = 'The posting, with what was read in it';
export const gapWholeBackground = 'Your text, with what was read in it';
export const gapLegend = (isPosting: boolean) => `Underlined: in both. Doubly underlined: implied. ${isPosting ? 'Boxed: not in your text. ' : ''}Dotted: in this text only.`;
export const gapAlso = 'also in your text';
export const gapCut = 'Only the first 200,000 characters are read.';
export const gapBroken = 'Something in these texts could not be read.';
export const gapPrint = 'Print';
export const gapMark = { matched: 'in both', implied: 'implied', missing: 'not in your text', extra: 'in this text only' };
