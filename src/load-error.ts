import type { Problem } from './core/index.js';
import type { RoleErrorReason } from './events.js';

/** A dataset could not be had; `message` is for readers. */
export class LoadError extends Error {
  constructor(
    readonly reason: RoleErrorReason,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
    // Assigning fails where the page has frozen Error.prototype.
    Object.defineProperty(this, 'name', { value: 'LoadError' });
  }
}
