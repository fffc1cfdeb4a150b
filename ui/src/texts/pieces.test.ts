import { expect, test } from "vitest";
import { pieces } from "./pieces";

test("open places stand apart from the words around them", () => {
  expect(pieces("We use AI {{what we use AI for}}.")).toEqual([
    { text: "We use AI ", open: false }, { text: "what we use AI for", open: true }, { text: ".", open: false },
  ]);
  expect(pieces("{{a}}{{b}}").map((one) => one.text)).toEqual(["a", "b"]);
  expect(pieces("{{a} and }}")).toEqual([{ text: "a} and", open: true }]);
  expect(pieces("")).toEqual([]);
});
