// Fetches the elements that a page has, and no others, when it has them. Elements inside the shadow roots of others are not seen:
// a page that has such imports their files itself.

/** By tag: the element's own file, and those that it imports. The build writes it here. */
declare const FILES: Readonly<Record<string, readonly string[]>>;

const fetchFile = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);

/** All files at once: the element's own would ask for the others only when it is there. */
async function fetchElement(tag: string): Promise<void> {
  try {
    await Promise.all(FILES[tag]!.map(fetchFile));
  } catch (error) {
    console.warn(`role-toolkit: <${tag}> could not be fetched, and stays as the page has it.`, error);
  }
}

/** Live, so that asking them again costs next to nothing. */
const missing = new Map(Object.keys(FILES).map((tag) => [tag, document.getElementsByTagName(tag)]));

function fetchMissing(): void {
  for (const [tag, found] of missing) {
    if (!found.length) continue;
    missing.delete(tag);
    void fetchElement(tag);
  }
}

new MutationObserver(fetchMissing).observe(document, { childList: true, subtree: true });
fetchMissing();
