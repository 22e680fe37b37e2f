import { attackWith } from "./attack";

jest.setTimeout(240_000);

test("a short attack: every undo is identity, and nothing changes beyond what was asked", async () => {
  const told: string[] = [];
  const print = (text: string) => {
    told.push(text);
  };
  const { tally } = await attackWith({ seed: 20261130, wanted: 20, print });
  expect({ ...tally, told }).toMatchObject({ actions: 20, different: 0, beyond: 0, faults: 0 });
});
