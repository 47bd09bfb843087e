// What cells say of pay, in English.
import type { Money } from '../core/index.js';

const basis: Record<string, string> = { base: 'base pay', total: 'total pay', wage: 'wage' };
export const perPeriod = ({ period }: Money): string => (period === 'hour' ? 'an hour' : `a ${period}`);
const classOf = ({ occupation, proxy }: Money): string => (occupation ? `counted as ${occupation}${proxy ? ', a wider class' : ''}` : '');
const percentilesOf = ({ percentiles }: Money): string => (percentiles ? `percentiles ${percentiles.join(' to ')}` : '');
const ownTerms = (money: Money): readonly (string | undefined)[] => [money.experience, classOf(money), percentilesOf(money)];
export const basisOf = (money: Money): string => (money.basis ? basis[money.basis]! : 'basis not given');

export const amount = (min: string, max: string) => (min === max ? min : `${min} to ${max}`);
export const amountWithMedian = (range: string, median: string) => (range ? `${range}, median ${median}` : `median ${median}`);
export const amountTerms = (money: Money, asOf: string | null) =>
  [perPeriod(money), basisOf(money), money.region, ...ownTerms(money), asOf ?? 'undated'].filter(Boolean).join(' · ');
/** What tells a figure from others of the same currency, period, basis and region. */
export const amountOwnTerms = (money: Money) => ownTerms(money).filter(Boolean).join(' · ');
