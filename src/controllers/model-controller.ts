import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { providers, roleContext, type RoleContext } from '../context.js';
import { builtInModel } from '../dataset.js';

/** Another copy of the library may have fetched less of the built-in dataset than this one. */
const withOwnModel = (value: RoleContext): RoleContext => (value.isBuiltIn && value.model !== builtInModel() ? { ...value, model: builtInModel() } : value);

/** Gives an element the context of the nearest `<role-data>`, or the built-in dataset where there is none. */
export class ModelController implements ReactiveController {
  readonly #host: ReactiveElement;
  #provided: RoleContext | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    new ContextConsumer(host, { context: roleContext, subscribe: true, callback: (value) => (this.#provided = withOwnModel(value)) });
    host.addController(this);
  }

  /** True inside a `<role-data>`. */
  get isProvided(): boolean {
    return this.#provided !== undefined;
  }

  get value(): RoleContext {
    return this.#provided ?? { status: 'ready', model: builtInModel(), error: undefined, selection: [] };
  }

  hostConnected(): void {
    if (!this.#provided) this.#findProvider();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#provided = undefined;
  }

  /** Where no event was answered, the page may have stopped it: look for a provider among the ancestors. */
  #findProvider(): void {
    for (let node: Node | null = this.#host; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host) {
      const provider = providers.get(node);
      if (!provider) continue;
      const follow = (value: RoleContext, unsubscribe?: () => void): void => {
        this.#provided = withOwnModel(value);
        this.#unsubscribe = unsubscribe;
        this.#host.requestUpdate();
      };
      provider.addCallback(follow, this.#host, true);
      return;
    }
  }
}
