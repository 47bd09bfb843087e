import type { ReactiveController, ReactiveElement } from 'lit';
import { prepareReading, readSteps, type Reading, type RoleModel, type TextKind } from '../core/index.js';
import { inSlices } from '../in-slices.js';

export const KINDS: readonly TextKind[] = ['background', 'posting'];
/** Milliseconds without a change until the texts are read. */
const SETTLED = 200;

/** Both texts as they were read. */
export type Readings = Readonly<Record<TextKind, Reading>>;

interface Done {
  readonly text: string;
  readonly model: RoleModel;
  readonly reading: Reading;
}

/** Holds two texts and reads them, a slice at a time, some while after they change. What was read stays until something newer is. */
export class TextReader implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #handleRead: () => void;
  readonly texts: Record<TextKind, string> = { background: '', posting: '' };
  #done: Partial<Record<TextKind, Done>> = {};
  #model: RoleModel | undefined;
  #prepared: RoleModel | undefined;
  /** A text of which reading takes longer than a slice. */
  isReading = false;
  /** Reading came upon something that it could not go on from. */
  isBroken = false;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param handleRead is called when both texts have been read. */
  constructor(host: ReactiveElement, handleRead: () => void) {
    this.#host = host;
    this.#handleRead = handleRead;
    host.addController(this);
  }

  /** What was read last, by the dataset that is there; nothing while both texts are empty. */
  get readings(): Readings | undefined {
    const { background, posting } = this.#done;
    if (!background || !posting || background.model !== this.#model || posting.model !== this.#model) return undefined;
    return this.#hasText || background.text || posting.text ? { background: background.reading, posting: posting.reading } : undefined;
  }

  get #hasText(): boolean {
    return KINDS.some((kind) => this.texts[kind].trim() !== '');
  }

  hostConnected(): void {
    if (this.#hasText) this.#readSoon(0);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.isReading = false;
  }

  /** Makes what reading needs, while nothing has been typed yet. */
  prepare(): void {
    const model = this.#model;
    if (!model || model === this.#prepared) return;
    this.#prepared = model;
    void inSlices(prepareReading(model), () => model !== this.#model || !this.#host.isConnected);
  }

  take(kind: TextKind, text: string): void {
    this.texts[kind] = text;
    this.#readSoon(SETTLED);
  }

  /** The dataset to read by. With another one both texts are read anew. */
  use(model: RoleModel): void {
    if (model === this.#model) return;
    this.#model = model;
    if (this.#hasText) this.#readSoon(0);
  }

  #readSoon(wait: number): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.#timer = setTimeout(() => void this.#read(), wait);
  }

  async #read(): Promise<void> {
    const turn = this.#turn;
    const model = this.#model;
    if (!model) return;
    try {
      const done: Partial<Record<TextKind, Done>> = {};
      for (const kind of KINDS) {
        const one = await this.#readOne(kind, model, turn);
        if (!one) return;
        done[kind] = one;
      }
      this.#done = done;
      this.isBroken = false;
    } catch (error) {
      console.error(`<${this.#host.localName}>`, error);
      this.isBroken = true;
    }
    this.isReading = false;
    this.#host.requestUpdate();
    this.#handleRead();
  }

  /** Undefined where another reading has begun meanwhile. A text that was read already is not read again. */
  async #readOne(kind: TextKind, model: RoleModel, turn: number): Promise<Done | undefined> {
    const text = this.texts[kind];
    const known = this.#done[kind];
    if (known?.text === text && known.model === model) return known;
    const handlePause = (): void => {
      if (this.isReading) return;
      this.isReading = true;
      this.#host.requestUpdate();
    };
    const reading = await inSlices(readSteps(model, text, kind), () => turn !== this.#turn, handlePause);
    return reading && { text, model, reading };
  }
}
