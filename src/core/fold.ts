/** Small letters without accents. */
export const fold = (text: string): string => (/^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
