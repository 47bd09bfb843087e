import * as messages from '../messages/en.js';
import { make, makeUnseen } from './make.js';

/** One of several things that are said. */
export interface Line {
  readonly text: string;
  /** Every role beside this one has it too. */
  readonly isShared?: boolean;
  /** The numbers of the footnotes that say it, where others do not. */
  readonly mark?: string;
}

export const makeMark = (mark: string): HTMLElement => make('sup', {}, makeUnseen(` ${messages.source} `), mark);

function makeItem({ text, isShared, mark }: Line, end: string): HTMLElement {
  const item = document.createElement('li');
  if (isShared) item.append(make('span', { class: 'shared' }, text), makeUnseen(` ${messages.shared}`));
  else item.textContent = mark ? text : text + end;
  if (mark) item.append(makeMark(mark));
  if (mark || isShared) item.append(end);
  return item;
}

/** A list of things. Where they stand in a run, all but the last end with a comma. */
export function makeList(attributes: Readonly<Record<string, string>>, lines: readonly Line[], isRun = false): HTMLElement {
  const list = make('ul', attributes, ...lines.map((line, i) => makeItem(line, isRun && i < lines.length - 1 ? ', ' : '')));
  list.setAttribute('role', 'list');
  return list;
}
