import type { Problem } from './core/index.js';

/**
 * A reader asks for a role. The nearest `<role-data>` makes `roleIds` the selection, unless the page calls `preventDefault()`.
 * Fired by the reader's acts only, never because the page sets something.
 */
export class RoleSelectEvent extends Event {
  static readonly type = 'role-select';

  /** The `<role-data>` that answers, once one has taken the request. */
  provider: Element | undefined;

  constructor(
    /** The role that the reader chose, or took out of several. */
    readonly roleId: string,
    /** The whole selection that is asked for. */
    readonly roleIds: readonly string[] = [roleId],
  ) {
    super(RoleSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * Why a dataset could not be had:
 * `address` not a usable http(s) address; `network` no answer, or one that the browser keeps from the page (CORS, CSP);
 * `status` an answer other than 2xx; `timeout` no complete answer in time; `size` more than is read;
 * `empty` nothing in it; `json` not JSON; `dataset` JSON, but not a dataset.
 */
export type RoleErrorReason = 'address' | 'network' | 'status' | 'timeout' | 'size' | 'empty' | 'json' | 'dataset';

/** A dataset could not be had. Fired by `<role-data>`; the elements inside say so too. */
export class RoleErrorEvent extends Event {
  static readonly type = 'role-error';

  constructor(
    readonly reason: RoleErrorReason,
    /** What is wrong, where, and what to do, in a sentence. */
    readonly message: string,
    /** Of a `dataset` error: each problem with its path. */
    readonly problems: readonly Problem[],
  ) {
    super(RoleErrorEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * What a reader typed into a `<role-gap>` was read, or corrected. Ids and counts only: no word of either text.
 */
export class GapReadEvent extends Event {
  static readonly type = 'gap-read';

  constructor(
    /** Ids of the dataset, by where the background stands to them. */
    readonly matched: readonly string[],
    readonly implied: readonly string[],
    readonly missing: readonly string[],
    readonly extra: readonly string[],
    /** How many terms of the posting could not be read. */
    readonly unread: number,
  ) {
    super(GapReadEvent.type, { bubbles: true, composed: true });
  }
}

interface EventMap {
  'role-select': RoleSelectEvent;
  'role-error': RoleErrorEvent;
  'gap-read': GapReadEvent;
}

declare global {
  interface HTMLElementEventMap extends EventMap {}
  interface DocumentEventMap extends EventMap {}
  interface WindowEventMap extends EventMap {}
}
