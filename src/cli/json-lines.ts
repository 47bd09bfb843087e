/**
 * The line, from 1, on which each value of a JSON text begins, by its path (`roles/0/name`; the document is the empty path).
 *
 * @param text JSON that `JSON.parse` accepts.
 */
export function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;
  /** Where the next value stands: its parent's path, and its name or place there. */
  const stack: { readonly path: string; readonly isList: boolean; index: number; name: string | undefined }[] = [];
  let line = 1;
  let isName = false;
  for (const [token] of text.matchAll(tokens)) {
    const top = stack.at(-1);
    if (token === '\n') line++;
    else if (token === ',') {
      if (top?.isList) top.index++;
      else isName = true;
    } else if (token === '}' || token === ']') {
      stack.pop();
      isName = false;
    } else if (isName && top && token !== ':') {
      top.name = JSON.parse(token) as string;
      isName = false;
    } else if (token !== ':') {
      const path = top ? [...(top.path ? [top.path] : []), top.isList ? top.index : top.name].join('/') : '';
      if (!lines.has(path)) lines.set(path, line);
      if (token === '{' || token === '[') stack.push({ path, isList: token === '[', index: 0, name: undefined });
      isName = token === '{';
    }
  }
  return lines;
}

/** The line of a path, or of the nearest value around it where the path itself is not there. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): number {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
    const line = lines.get(place);
    if (line !== undefined || !place) return line ?? 1;
  }
}
