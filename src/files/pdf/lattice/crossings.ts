import type { Rule } from "../ink/ink";

/** How far two lines may miss each other and still meet; in points. */
export const reach = 3;

/** Lines that hang together by their crossings. */
export interface Network {
  readonly verticals: readonly Rule[];
  readonly horizontals: readonly Rule[];
}

/** Whether an upright and a level line meet. */
export function meet(vertical: Rule, horizontal: Rule): boolean {
  return (
    vertical.at >= horizontal.start - reach &&
    vertical.at <= horizontal.end + reach &&
    horizontal.at >= vertical.start - reach &&
    horizontal.at <= vertical.end + reach
  );
}

/** Takes lines apart into those that hang together; a line that crosses none is left out. */
export function networksOf(rules: readonly Rule[]): readonly Network[] {
  const verticals = rules.filter(({ isVertical }) => isVertical);
  const horizontals = rules.filter(({ isVertical }) => !isVertical);
  const group = [...rules.keys()];
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  const count = verticals.length;
  verticals.forEach((vertical, one) => {
    horizontals.forEach((horizontal, other) => {
      if (meet(vertical, horizontal)) group[find(one)] = find(count + other);
    });
  });
  const networks = new Map<number, { verticals: Rule[]; horizontals: Rule[] }>();
  const networkOf = (index: number) => {
    const root = find(index);
    const network = networks.get(root) ?? { verticals: [], horizontals: [] };
    networks.set(root, network);
    return network;
  };
  verticals.forEach((rule, index) => networkOf(index).verticals.push(rule));
  horizontals.forEach((rule, index) => networkOf(count + index).horizontals.push(rule));
  return [...networks.values()].filter(
    (network) => network.verticals.length > 0 && network.horizontals.length > 0,
  );
}

/** Cuts off what hangs over the last crossing, such as the line below a word; a line with one crossing is none. */
export function trim(network: Network): Network {
  const verticals = trimAll(network.verticals, network.horizontals, (one, other) => meet(one, other));
  const horizontals = trimAll(network.horizontals, verticals, (one, other) => meet(other, one));
  const isDone =
    verticals.length === network.verticals.length && horizontals.length === network.horizontals.length;
  return isDone ? { verticals, horizontals } : trim({ verticals, horizontals });
}

function trimAll(
  rules: readonly Rule[],
  others: readonly Rule[],
  doMeet: (rule: Rule, other: Rule) => boolean,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const places = others.filter((other) => doMeet(rule, other)).map(({ at }) => at);
    const [start, end] = [Math.min(...places), Math.max(...places)];
    return end - start > reach ? [{ ...rule, start, end }] : [];
  });
}
