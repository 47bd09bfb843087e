const told = new Set<string>();

/** Tells the page's author what is wrong and what to do, once per cause. */
export function warnOnce(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  console.warn(`role-toolkit: ${text}`);
}

/** Attributes that take some values only: which, and in words. */
const settings: Record<string, readonly [RegExp, string]> = {
  'heading-level': [/^[1-6]$/, '1 to 6'],
  limit: [/^[1-9]\d*$/, 'a whole number from 1'],
  order: [/^(curated|computed|both)$/, 'curated, computed or both'],
  orientation: [/^(auto|roles-as-(rows|columns))$/, 'auto, roles-as-rows or roles-as-columns'],
  differences: [/^(mark|only)$/, 'mark or only'],
  direction: [/^(into|out-of)$/, 'into or out-of'],
  sources: [/^(footnotes|each)$/, 'footnotes or each'],
  mode: [/^(steps|list)$/, 'steps or list'],
};

/** Warns of a value that an element ignores. What frameworks write for an object or for nothing is passed over. */
export function warnOfSetting(element: Element, attribute: string, value: string | null): void {
  const setting = settings[attribute];
  const text = value?.trim();
  if (!setting || text === undefined || setting[0].test(text) || /^(\[object .*|undefined|null|false)$/.test(text)) return;
  warnOnce(`<${element.localName} ${attribute}="${text.slice(0, 40)}"> is ignored: it takes ${setting[1]}.`);
}
