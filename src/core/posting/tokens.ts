import { fold } from '../fold.js';
import { once } from '../once.js';

/** A word, number or sign of a sentence, with its places in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it is compared: small letters, no accents. */
  readonly word: string;
  /** Its stem: see `stem`. SSRS is not several SSR. */
  readonly stem: string;
  /** It has a letter. */
  readonly isWord: boolean;
}

/** What is known of words by how they are written: a text says most of its words more than once. */
export type Words = Map<string, Pick<Token, 'word' | 'stem' | 'isWord'>>;

/** Words keep what belongs to names of tools: `C++`, `C#`, `.NET`, `Node.js`; other signs stand alone, so that `CI/CD` is three. Hyphens part words as spaces do. */
const TOKEN = once(() => /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*(?:\+\+|#)?|[^\s\p{L}\p{N}-]/gu);

/** The tokens of a part of a text that begins at `offset`; `words` is what was seen in other parts of it. */
export const tokenize = (text: string, offset = 0, words: Words = new Map()): readonly Token[] =>
  Array.from(text.matchAll(TOKEN()), ({ 0: found, index }) => ({ start: offset + index, end: offset + index + found.length, text: found, ...(words.get(found) ?? lookAt(found, words)) }));

function lookAt(written: string, words: Words): Pick<Token, 'word' | 'stem' | 'isWord'> {
  const word = fold(written);
  const known = { word, stem: /^[A-Z]{2,}S$/.test(written) ? word : stem(word), isWord: /\p{L}/u.test(word) };
  words.set(written, known);
  return known;
}

/** One form for the spellings of a common noun: singular, American. Not for names of tools: pandas are not a panda. */
export function stem(word: string): string {
  let stemmed = word;
  if (word.endsWith('es')) stemmed = word.replace(/(?<=analy|hypothe)ses$/, 'sis').replace(/(?<=me|cra|inde|proce)(sh|x|ss)es$/, '$1');
  else if (word.endsWith('is') && /^(?:api|kpi|sli|cli|gui)s$/.test(word)) return word.slice(0, -1);
  if (stemmed.length > 3 && stemmed.endsWith('s') && !/(?:ss|us|is|ics)$/.test(stemmed)) stemmed = stemmed.endsWith('ies') ? `${stemmed.slice(0, -3)}y` : stemmed.slice(0, -1);
  return stemmed.replace(/(is|ys)(?=(?:e|ed|er|ing|ation)$)/, (found) => (stemmed.length > 6 ? `${found[0]}z` : found)).replace(/ll(?=(?:ing|ed|er)$)/, 'l').replace(/our$/, 'or');
}
