import { RoleSelectEvent } from '../../events.js';

/** What results select, and how it is taken back. */
export class Suggested {
  #last: { readonly roleId: string; readonly before: readonly string[] } | undefined;

  /**
   * Asks for the role that answers come to. When they come to nothing, for the selection before the last result, unless the reader has
   * chosen otherwise since.
   */
  ask(picker: Element, selection: readonly string[], roleId?: string): void {
    const last = selection.length === 1 && selection[0] === this.#last?.roleId ? this.#last : undefined;
    this.#last = roleId === undefined ? undefined : { roleId, before: last ? last.before : selection };
    if (roleId !== undefined) picker.dispatchEvent(new RoleSelectEvent(roleId));
    else if (last) picker.dispatchEvent(new RoleSelectEvent(last.roleId, last.before));
  }

  forget(): void {
    this.#last = undefined;
  }
}
