/** What results select, and how it is taken back. */
export class Suggested {
  #last: { readonly roleId: string; readonly before: string | undefined } | undefined;

  /**
   * What to select when answers come to a role. When they come to nothing, what was selected before the last result, unless the reader has
   * chosen otherwise since.
   */
  next(selected: string | undefined, roleId?: string): string | undefined {
    const last = this.#last?.roleId === selected ? this.#last : undefined;
    const before = last ? last.before : selected;
    this.#last = roleId === undefined ? undefined : { roleId, before };
    return roleId ?? last?.before;
  }

  forget(): void {
    this.#last = undefined;
  }
}
