/** One thing wrong with a dataset. */
export interface Problem {
  /** Where, as a path from the document's root: `roles/3/salary/0/money/max`. Empty for the document itself. */
  readonly path: string;
  /** What is expected and what is there: `must be a number, got "250k"`. */
  readonly message: string;
}

/** Says everything that is wrong with a dataset, not just the first thing. */
export class DatasetError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(({ path, message }) => `${path || 'the document'} ${message}`);
    const more = problems.length > 20 ? `; and ${problems.length - 20} more` : '';
    super(`invalid dataset: ${shown.join('; ')}${more}`);
    // Assigning fails where the page has frozen Error.prototype.
    Object.defineProperty(this, 'name', { value: 'DatasetError' });
  }
}
