import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { roleContext, type RoleContext } from '../context.js';
import { builtInModel } from '../dataset.js';

/** Gives an element the context of the nearest `<role-data>`, or the built-in dataset where there is none. */
export class ModelController implements ReactiveController {
  #provided: RoleContext | undefined;

  constructor(host: ReactiveElement) {
    new ContextConsumer(host, { context: roleContext, subscribe: true, callback: (value) => (this.#provided = value) });
    host.addController(this);
  }

  /** True inside a `<role-data>`. */
  get isProvided(): boolean {
    return this.#provided !== undefined;
  }

  get value(): RoleContext {
    return this.#provided ?? { status: 'ready', model: builtInModel(), error: undefined, selection: [] };
  }

  hostDisconnected(): void {
    this.#provided = undefined;
  }
}
