import { CSSResult, type CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(document: Document, style: CSSResult): CSSStyleSheet {
  let made = sheets.get(document);
  if (!made) sheets.set(document, (made = new Map()));
  let sheet = made.get(style);
  if (!sheet) {
    sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return sheet;
}

/**
 * Adopts the styles into a shadow root. A constructed sheet belongs to one document, so an element that moves to another
 * needs sheets made there: one a document and style, shared by all elements.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const document = root.ownerDocument;
  if (!document.defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSResult ? sheetFor(document, style) : style));
}
