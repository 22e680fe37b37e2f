/**
 * Measures tasks: the median milliseconds of so many rounds after one to warm up. Each round runs every task once, so
 * that what else the machine does weighs on all of them alike.
 */
export async function measure<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[];
  const times = names.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [index, name] of names.entries()) {
      const start = performance.now();
      await tasks[name]();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  const medians = times.map((values, index) => [names[index], median(values)]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

/** The middle one of these numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
