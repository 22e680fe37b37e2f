const numbers = new WeakMap<object, number>();
let last = 0;

/** A number by which an object is known as long as it is there; the same object has the same one. */
export function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++last;
  numbers.set(object, number);
  return number;
}
