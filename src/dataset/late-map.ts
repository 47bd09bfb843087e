/**
 * Items by their ids, each made when it is first asked for: a page names some twenty of hundreds of sources. Its fields are not `#private`, since a framework that
 * wraps a dataset in a proxy calls the methods on the proxy.
 */
export class LateMap<T> implements ReadonlyMap<string, T> {
  private readonly ids: () => readonly string[];
  private readonly make: (place: number, id: string) => T;
  private readonly made: T[] = [];
  /** Of the ids that have been met: to index them all takes as long as to look for a hundred. */
  private readonly places = new Map<string, number>();

  constructor(ids: () => readonly string[], make: (place: number, id: string) => T) {
    this.ids = ids;
    this.make = make;
  }

  get size(): number {
    return this.ids().length;
  }

  idAt(place: number): string {
    const id = this.ids()[place]!;
    this.places.set(id, place);
    return id;
  }

  /** -1 when there is no such id. */
  placeOf(id: string): number {
    return this.places.get(id) ?? this.ids().indexOf(id);
  }

  has(id: string): boolean {
    return this.placeOf(id) >= 0;
  }

  get(id: string): T | undefined {
    const place = this.placeOf(id);
    if (place < 0) return undefined;
    const known = this.made[place];
    if (known !== undefined) return known;
    this.places.set(id, place);
    return (this.made[place] = this.make(place, id));
  }

  keys(): MapIterator<string> {
    return this.ids().values();
  }

  *values(): MapIterator<T> {
    for (const id of this.ids()) yield this.get(id)!;
  }

  *entries(): MapIterator<[string, T]> {
    for (const id of this.ids()) yield [id, this.get(id)!];
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(use: (item: T, id: string, all: ReadonlyMap<string, T>) => void, thisArg?: unknown): void {
    for (const [id, item] of this) use.call(thisArg, item, id, this);
  }
}
