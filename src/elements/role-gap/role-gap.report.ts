import type { Readings } from '../../controllers/text-reader.js';
import { toMarkdownReport, type Gap, type GapItem, type GapStatus, type Need, type Quote, type Role } from '../../core/index.js';
import * as messages from '../../messages/en.js';

/** The counts in a sentence; or why there are none. Nothing that was read never looks like nothing that is missing. */
export function summaryOf({ counts, unread }: Gap, { background, posting }: Readings): string {
  if (posting.silence) return posting.silence === 'empty' ? messages.gapOnlyBackground : messages.gapSilence(posting.silence);
  if (background.silence === 'empty') return messages.gapOnlyPosting;
  if (background.silence) return messages.gapNothingHeld;
  if (!posting.isEnglish) return messages.gapForeignHeadline(counts.all, unread.length);
  return counts.required.of ? messages.gapHeadline(counts.required, unread.length) : messages.gapNoneRequired(counts.all, unread.length);
}

interface GapPart {
  readonly heading: string;
  readonly items: readonly GapItem[];
  /** The needs among them: with one it goes without saying. */
  readonly needs: readonly Need[];
}

/** What a posting names, in the order that a reader looks for it: what is missing and required first. */
export function gapParts({ items, takenOut }: Gap): readonly GapPart[] {
  const of = (status: GapStatus, need?: Need): readonly GapItem[] => items.filter((item) => item.status === status && (!need || item.need === need));
  const parts: readonly (readonly [string, readonly GapItem[]])[] = [
    [messages.gapAskedRequired, of('untold', 'required')],
    [messages.gapAskedPreferred, of('untold', 'preferred')],
    [messages.gapAskedNamed, of('untold', 'named')],
    [messages.gapMissingRequired, of('missing', 'required')],
    [messages.gapMissingPreferred, of('missing', 'preferred')],
    [messages.gapMatched, of('matched')],
    [messages.gapImplied, of('implied')],
    [messages.gapMissingNamed, of('missing', 'named')],
    [messages.gapTakenOut, takenOut],
  ];
  return parts.map(([heading, found]) => ({ heading, items: found, needs: [...new Set(found.map(({ need }) => need))] }));
}

const sentenceOf = ({ before, words, after }: Quote): string => `${before}${words}${after}`.trim();

/** The result as Markdown, to take along. */
export function gapReport(gap: Gap, readings: Readings, role: Role | undefined): string {
  const lines = ({ items, needs }: GapPart): readonly string[] =>
    items.map((item) => {
      const need = needs.length > 1 ? ` (${messages.gapNeed(item.need)})` : '';
      const quotes = [`${messages.gapInPosting}: “${sentenceOf(item.asked)}”`, item.held ? `${messages.gapInBackground}: “${sentenceOf(item.held)}”` : item.correction === 'have' ? messages.gapSaidByYou : ''];
      return [`${messages.gapNames(item)}${need}`, ...quotes.filter(Boolean)].join(' · ');
    });
  return toMarkdownReport(
    messages.gapTitle,
    [summaryOf(gap, readings), ...(gap.counts.preferred.of ? [messages.gapPreferred(gap.counts.preferred)] : []), messages.gapLimits],
    [
      ...gapParts(gap).map((part) => ({ heading: part.heading, lines: lines(part) })),
      { heading: messages.gapExtra, lines: gap.extra.map(({ name }) => name) },
      { heading: role ? messages.gapLeftOut(role.name, gap.leftOut[0]?.isStated ?? false) : '', lines: role ? gap.leftOut.map(messages.gapLeftOutItem) : [] },
      { heading: messages.gapUnread, lines: gap.unread.map(({ text, isHeld }) => (isHeld ? `${text} (${messages.gapAlso})` : text)) },
    ],
  );
}
