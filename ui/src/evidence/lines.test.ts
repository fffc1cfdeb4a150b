import { expect, test } from "vitest";
import { lines } from "./lines";

test("one row more than is filled, and none where nothing can be written", () => {
  expect(lines([], false)).toEqual([1]);
  expect(lines([{ line: 2 }], false)).toEqual([1, 2, 3]);
  expect(lines([{ line: 2 }], true)).toEqual([1, 2]);
  expect(lines([{ line: 200 }], false)).toHaveLength(200);
});
