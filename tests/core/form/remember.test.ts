import { remembering } from "../../../src/core/form/remember";

test("a text is read once and remembered", () => {
  const read = jest.fn((text: string) => ({ length: text.length }));
  const remembered = remembering(read);
  expect(remembered("及时")).toBe(remembered("及时"));
  expect(remembered("≥90%")).toEqual({ length: 4 });
  expect(read.mock.calls).toEqual([["及时"], ["≥90%"]]);
});

test("long texts are read each time, so that goals do not fill the memory", () => {
  const read = jest.fn((text: string) => text.length);
  const remembered = remembering(read);
  expect([remembered("目".repeat(301)), remembered("目".repeat(301))]).toEqual([301, 301]);
  expect(read).toHaveBeenCalledTimes(2);
});

test("after many texts it starts anew and still answers right", () => {
  const remembered = remembering(Number);
  const numbers = Array.from({ length: 10_000 }, (_, number) => number);
  expect(numbers.map((number) => remembered(String(number)))).toEqual(numbers);
  expect(remembered("0")).toBe(0);
});
