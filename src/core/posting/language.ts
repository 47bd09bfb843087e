import type { Token } from './tokens.js';

const ENGLISH = new Set('the and of to in a for with you your we our is are be will as on that this have or an at from by it not can'.split(' '));
const OTHERS = new Set(
  'der die das und mit für ist ein eine wir sie den von auf zu im nicht le la les des et une pour avec nous vous est dans el los las y para con por una que del de het een en van voor wij zijn met op e il di per con una che och att som för med av är i na się jest oraz w z na do og på til vi er'.split(' '),
);

/** Words from which it can be told. */
const ENOUGH = 400;

/** Whether a text seems to be in English. Lists of names are in no language, and count as English. */
export function seemsEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, ENOUGH).filter(({ word }) => /^\p{L}+$/u.test(word));
  const share = (list: ReadonlySet<string>): number => words.filter(({ word }) => list.has(word)).length / Math.max(1, words.length);
  const letters = words.map(({ word }) => word).join('');
  const foreign = letters.replace(/[a-z]/g, '').length / Math.max(1, letters.length);
  if (foreign > 0.3) return false;
  return words.length < 12 || share(ENGLISH) >= share(OTHERS) || share(OTHERS) < 0.08;
}
