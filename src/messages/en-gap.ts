import type { GapCount, GapItem, LeftOutItem, Need, Silence } from '../core/index.js';
import { counted, isolated, list } from './en-words.js';

const needs: Record<Need, string> = { required: 'required', preferred: 'nice to have', named: 'mentioned' };

const besides = ({ implied, added }: GapCount): string => `${implied ? `, and implies ${implied}` : ''}${added ? `; you added ${added}` : ''}`;
const unreadOf = (unread: number): string => (unread ? `; ${counted(unread, 'term')} of the posting could not be read` : '');

/** What `<role-gap>` says, in English. */
export const gapMessages = {
  gapTitle: 'Your background against a posting',
  gapPrivacy: 'Both texts are read in this page. Nothing is sent, and nothing is kept.',
  gapLimits: 'It counts what the two texts name. It says nothing of how well you know a thing, nor of your chances: what a text leaves out you may have all the same.',
  gapBackground: 'Your background',
  gapBackgroundHint: 'A résumé, a profile, or a few sentences of your own',
  gapPosting: 'The posting',
  gapPostingHint: 'The whole text of the posting, headings included',
  gapRole: 'Role to hold the posting against (optional)',
  gapNoRole: 'none',
  gapReading: 'Reading…',
  gapRead: (count: number, unread: number) => `${count === 1 ? '1 skill, tool or language' : `${count} skills, tools and languages`} read${unread ? `; ${counted(unread, 'term')} could not be read` : ''}.`,
  gapSilence: (silence: Silence): string =>
    ({
      empty: '',
      short: 'Too short to read anything in it. Paste more of the text.',
      'not-english': 'This does not seem to be in English, the only language that is read here.',
      'not-covered': 'Hardly anything here could be read: the vocabulary covers skills, tools and languages of tech roles, and this seems to be of another field.',
    })[silence],
  gapNoVocabulary: 'The role data names no skills, tools or languages, so no text can be read by it.',
  gapForeign: 'This does not seem to be in English: only names of tools may have been read.',
  gapHeadline: (count: GapCount, unread: number) => `Your text names ${count.named} of the ${counted(count.of, 'required item')} that could be read${besides(count)}${unreadOf(unread)}.`,
  gapNoneRequired: (count: GapCount, unread: number) =>
    `No requirement could be read in this posting, but ${counted(count.of, 'thing')} that it mentions: your text names ${count.named} of them${besides(count)}${unreadOf(unread)}.`,
  gapForeignHeadline: (count: GapCount, unread: number) =>
    `This posting does not seem to be in English, so what it requires cannot be told. It mentions ${counted(count.of, 'thing')} that could be read: your text names ${count.named} of them${besides(count)}${unreadOf(unread)}.`,
  gapPreferred: (count: GapCount) => `Nice to have: ${count.named} of ${count.of}${besides(count)}.`,
  gapOnlyPosting: 'Put in your background to see which of these it names.',
  gapOnlyBackground: 'Put in a posting to hold your background against.',
  gapNothingYet: 'Put in both texts. What can be read appears here while you type.',
  gapNothingHeld: 'Nothing could be read in your background, so nothing here says that you lack anything.',
  gapMatched: 'In both texts',
  gapImplied: 'Implied by your text',
  gapMissingRequired: 'Required, and not in your text',
  gapMissingPreferred: 'Nice to have, and not in your text',
  gapMissingNamed: 'Part of the work, and not in your text',
  gapAskedRequired: 'The posting requires',
  gapAskedPreferred: 'The posting would like',
  gapAskedNamed: 'The posting mentions',
  gapExtra: 'In your text, and not in the posting',
  gapTakenOut: 'Taken out by you: no requirements',
  gapUnread: 'Terms of the posting that could not be read',
  gapUnreadWhy: 'They are not in the vocabulary, so they count nowhere above. Look at them yourself.',
  gapUnreadOwn: 'Terms of your text that could not be read',
  gapLeftOut: (role: string, isStated: boolean) => (isStated ? `What the market asks of ${isolated(role)}s, and this posting does not name` : `What most pages read for ${isolated(role)} name, and this posting does not`),
  gapLeftOutItem: ({ names, anyOf, isHeld }: LeftOutItem) => `${list(names, anyOf ? 'or' : 'and')}${isHeld ? ' (in your text)' : ''}`,
  gapNeed: (need: Need) => needs[need],
  gapNames: ({ names }: Pick<GapItem, 'names'>) => list(names, 'or'),
  gapVia: ({ name, isKind }: { readonly name: string; readonly isKind: boolean }) => (isKind ? `Implied by ${isolated(name)}` : `The posting takes something similar; you name ${isolated(name)}`),
  gapInPosting: 'Posting',
  gapInBackground: 'You',
  gapSaidByYou: 'You say that you have it.',
  gapHave: 'I have this',
  gapNotAsked: 'Not a requirement',
  gapTakeBack: 'Take back',
  gapOf: (action: string, names: readonly string[]) => `${action}: ${list(names, 'or')}`,
  gapWholePosting: 'The posting, with what was read in it',
  gapWholeBackground: 'Your text, with what was read in it',
  gapLegend: (isPosting: boolean) => `Underlined: in both. Doubly underlined: implied. ${isPosting ? 'Boxed: not in your text. ' : ''}Dotted: in this text only.`,
  gapAlso: 'also in your text',
  gapCut: 'Only the first 200,000 characters are read.',
  gapBroken: 'Something in these texts could not be read.',
  gapPrint: 'Print',
  gapMark: { matched: 'in both', implied: 'implied', missing: 'not in your text', extra: 'in this text only' },
};
