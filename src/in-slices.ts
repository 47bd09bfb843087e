/** Milliseconds that work holds the page at a time: half a frame. */
const SLICE = 8;

/**
 * Runs work that comes in steps, and lets the page have its turn between slices of it.
 *
 * @param isOver tells whether the result is no longer wanted.
 * @param handlePause is called before each pause.
 * @returns the result; undefined where it is no longer wanted.
 */
export async function inSlices<T>(steps: Generator<undefined, T>, isOver: () => boolean, handlePause?: () => void): Promise<T | undefined> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    handlePause?.();
    await new Promise((resume) => setTimeout(resume));
    if (isOver()) return undefined;
    begun = performance.now();
  }
}
