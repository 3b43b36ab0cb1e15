/** A flat list, two by two. An odd one at its end is left out. */
export function pairs<Item>(flat: Iterable<Item>): Array<[Item, Item]> {
  const items = [...flat];
  return items.flatMap((item, n): Array<[Item, Item]> => (n % 2 === 0 && n + 1 < items.length ? [[item, items[n + 1] as Item]] : []));
}
