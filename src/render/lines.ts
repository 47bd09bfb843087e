import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import * as messages from '../messages/en.js';

/** One of several things that are said. */
export interface Line {
  readonly text: string;
  /** Every role beside this one has it too. */
  readonly isShared?: boolean;
  /** The numbers of the footnotes that say it, where others do not. */
  readonly mark?: string;
}

function make(tag: string, text: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

const unseen = (text: string): HTMLElement => make('span', ` ${text}`, 'unseen');

function makeItem({ text, isShared, mark }: Line, end: string): HTMLElement {
  if (!isShared && !mark) return make('li', text + end);
  const item = make('li', '');
  item.append(...(isShared ? [make('span', text, 'shared'), unseen(messages.shared)] : [text]));
  if (mark) {
    const raised = make('sup', mark);
    raised.prepend(unseen(`${messages.source} `));
    item.append(raised);
  }
  item.append(end);
  return item;
}

/**
 * The items of a list, made without templates: a table has hundreds of them, and a template for each costs as much as all else that it shows.
 * What is the same again keeps its nodes, and so what a reader has selected in them.
 */
class LinesDirective extends Directive {
  #shown: string | undefined;

  override render(lines: readonly Line[], separator = ''): unknown {
    const wanted = JSON.stringify([lines, separator]);
    if (wanted === this.#shown) return noChange;
    this.#shown = wanted;
    const items = document.createDocumentFragment();
    for (const [i, line] of lines.entries()) items.append(makeItem(line, i < lines.length - 1 ? separator : ''), ' ');
    return items;
  }
}

export const renderLines = directive(LinesDirective);
