/**
 * The address when it is safe to link to: `https:`, `http:`, `mailto:` or relative to the page. Else undefined, and the
 * caller shows text. What a browser would strip before reading the scheme (tabs, line breaks, control characters) is refused.
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  const address = url?.trim();
  if (!address || /[\u0000-\u0020\u007f]/.test(address)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto' ? address : undefined;
}
