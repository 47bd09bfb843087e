/** Makes a value when it is first asked for, so that a page which never asks does not pay for it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
