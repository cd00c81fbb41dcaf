/** A list that is made when the executor goes through it: nobody holds its items before, or afterwards. */
export class LazyList<Item> implements Iterable<Item> {
  readonly items: () => readonly Item[];

  constructor(items: () => readonly Item[]) {
    this.items = items;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.items()[Symbol.iterator]();
  }
}
