/** The nearest ancestor that scrolls up and down, through shadow roots; else the page. */
function scrollerOf(element: Element): Element | null {
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const { scrollHeight, clientHeight } = node as Element;
    if (scrollHeight > clientHeight && /auto|scroll/.test(getComputedStyle(node as Element).overflowY)) return node as Element;
  }
  return element.ownerDocument.scrollingElement;
}

/**
 * Changes what stands above an element, and scrolls by as much as that moves it, so that a button stays beneath the pointer that pressed it.
 * Measured at the next frame, before it is painted: by then elements inside others have drawn as well.
 */
export function keepInPlace(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  change();
  requestAnimationFrame(() => scrollerOf(element)?.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }));
}
