// Fetches the elements that a page has, and no others, when it has them. Elements inside the shadow roots of others are not seen:
// a page that has such imports their files itself.

/** By selector: the files for what it finds. An element's own comes first. The build writes it here. */
declare const FILES: Readonly<Record<string, readonly string[]>>;

/** Milliseconds until what could not be had is asked for again. */
const RETRIES = [5_000, 30_000];

const missing = new Map(Object.entries(FILES));

/** All files at once: the first would ask for the others only when it is there, and waits for them in any case. */
async function fetchFiles(selector: string, files: readonly string[], retries: readonly number[] = RETRIES): Promise<void> {
  const fetched = files.map((file) => import(new URL(file, import.meta.url).href) as Promise<unknown>);
  const [result] = await Promise.allSettled(fetched);
  if (result?.status !== 'rejected') return;
  // Of an own dataset its element says so, in the page.
  const isElement = /^[\w-]+$/.test(selector);
  if (isElement && retries === RETRIES) console.warn(`role-toolkit: <${selector}> could not be fetched, and stays as the page has it.`, result.reason);
  const [wait, ...later] = retries;
  if (isElement && wait) setTimeout(() => void fetchFiles(selector, files, later), wait);
}

function findIn(root: Element | Document): void {
  const isThere = (selector: string): boolean => ('matches' in root && root.matches(selector)) || root.querySelector(selector) !== null;
  if (!isThere([...missing.keys()].join())) return;
  for (const [selector, files] of missing) {
    if (!isThere(selector)) continue;
    missing.delete(selector);
    void fetchFiles(selector, files);
  }
  if (!missing.size) observer.disconnect();
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (missing.size && node instanceof Element) findIn(node);
});
observer.observe(document, { childList: true, subtree: true });
findIn(document);
