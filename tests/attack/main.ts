import { attackWith } from "./attack";

// npm run attack [SEED] [ACTIONS] [ONLY]: does every action on random workbooks and takes it back, and compares the whole
// saved file before and after. ONLY: the number of one workbook.

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  const [seed = 1, wanted = 3_000, only] = process.argv.slice(2).map(Number);
  const start = performance.now();
  const { tally, kinds } = await attackWith({ seed, wanted, only, print });
  print(`\nSeed ${seed}, ${Math.round((performance.now() - start) / 1000)} s`);
  for (const [name, count] of Object.entries(tally)) print(`${name.padEnd(10)} ${count}`);
  for (const [kind, count] of [...kinds].sort(([, a], [, b]) => b - a).slice(0, 40))
    print(`${String(count).padStart(5)}  ${kind}`);
  if (tally.different + tally.beyond + tally.faults > 0) process.exitCode = 1;
}

void main();
