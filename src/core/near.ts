import type { RoleModel } from './model.js';

/** An item that is not held, beside one that is, and the wider concept that both belong to. */
export interface NearItem {
  readonly id: string;
  readonly name: string;
  /** The name of the one that is held. */
  readonly beside: string;
  /** The name of the concept. */
  readonly concept: string;
}

const NO_CONCEPTS: readonly string[] = [];

/** What is one level up from things that are held. */
export class Neighbourhood {
  readonly #model: RoleModel;
  readonly #own: ReadonlySet<string>;
  readonly #held: readonly string[];
  /** Where in `#held` those stand that are a concept, or belong to it. */
  readonly #places = new Map<string, number[]>();

  constructor(model: RoleModel, held: Iterable<string>) {
    this.#model = model;
    this.#own = new Set(held);
    this.#held = [...this.#own];
    this.#held.forEach((id, place) => {
      this.#put(id, place);
      this.#broaderOf(id).forEach((concept) => this.#put(concept, place));
    });
  }

  #put(concept: string, place: number): void {
    const places = this.#places.get(concept);
    if (!places) this.#places.set(concept, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  /** The one that is held beside `id`, and what they have in common: its broader concept before narrower ones, these before its siblings. */
  find(id: string): NearItem | undefined {
    const broader = this.#broaderOf(id);
    const wider = broader.find((concept) => this.#own.has(concept));
    if (wider !== undefined) return this.#near(id, wider, wider);
    let first = this.#firstOf(id, id);
    if (first < Infinity) return this.#near(id, this.#held[first]!, id);
    broader.forEach((concept) => (first = Math.min(first, this.#firstOf(concept, id))));
    if (first === Infinity) return undefined;
    const beside = this.#held[first]!;
    return this.#near(id, beside, this.#broaderOf(beside).find((one) => broader.includes(one))!);
  }

  #near(id: string, beside: string, concept: string): NearItem {
    return { id, name: this.#nameOf(id), beside: this.#nameOf(beside), concept: this.#nameOf(concept) };
  }

  #firstOf(concept: string, other: string): number {
    const places = this.#places.get(concept);
    if (!places) return Infinity;
    return (this.#held[places[0]!] === other ? places[1] : places[0]) ?? Infinity;
  }

  #broaderOf(id: string): readonly string[] {
    return this.#model.entities.get(id)?.broader ?? NO_CONCEPTS;
  }

  #nameOf(id: string): string {
    return this.#model.entities.get(id)?.name ?? id;
  }
}

export const findNear = (neighbourhood: Neighbourhood, wanted: readonly string[]): readonly NearItem[] => wanted.map((id) => neighbourhood.find(id)).filter((item) => item !== undefined);

/**
 * One level up: for each of `wanted` the first of `held` that is its broader concept, else that it is the broader concept of, else that has a
 * broader concept in common with it. Items without such a neighbour are left out.
 */
export const nearItems = (model: RoleModel, wanted: readonly string[], held: Iterable<string>): readonly NearItem[] => findNear(new Neighbourhood(model, held), wanted);
