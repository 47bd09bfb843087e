// Fetches the elements that a page has, and no others, when it has them. Elements inside the shadow roots of others are not seen:
// a page that has such imports their files itself.

/** By selector: the files for what it finds. An element's own comes first. The build writes it here. */
declare const FILES: Readonly<Record<string, readonly string[]>>;

/**
 * What is asked for where a file could not be had, and after how many milliseconds. It is the single file, since a browser may keep to the failure of
 * an address for as long as the page lives (https://github.com/whatwg/html/issues/6768), and a part is named by the files that import it. Each is a file
 * of its own, whose hash an import map may hold.
 */
const RETRIES = [
  ['role-toolkit.js', 5_000],
  ['role-toolkit.iife.js', 20_000],
] as const;

const missing = new Map(Object.entries(FILES));

const fetchFile = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href) as Promise<unknown>;

async function retry(): Promise<void> {
  for (const [file, wait] of RETRIES) {
    await new Promise((done) => setTimeout(done, wait));
    if (await fetchFile(file).then(() => true, () => false)) return;
  }
}

let retried: Promise<void> | undefined;

/** All files at once: the first would ask for the others only when it is there, and waits for them in any case. */
async function fetchFiles(selector: string, files: readonly string[]): Promise<void> {
  const [result] = await Promise.allSettled(files.map(fetchFile));
  // Of an own dataset its element says so, in the page.
  if (result?.status !== 'rejected' || !/^[\w-]+$/.test(selector)) return;
  console.warn(`role-toolkit: <${selector}> could not be fetched, and stays as the page has it.`, result.reason);
  retried ??= retry();
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
