import { expect, test } from "vitest";
import { parts, pieces } from "./pieces";

test("open places stand apart from the words around them", () => {
  expect(pieces("We use AI {{what we use AI for}}.")).toEqual([
    { text: "We use AI ", open: false }, { text: "what we use AI for", open: true }, { text: ".", open: false },
  ]);
  expect(pieces("{{a}}{{b}}").map((one) => one.text)).toEqual(["a", "b"]);
  expect(pieces("{{a} and }}")).toEqual([{ text: "a} and", open: true }]);
  expect(pieces("")).toEqual([]);
});

test("light text has paragraphs and lists", () => {
  const found = parts("Seven:\n\n- one\n- two\n\nThen\nthis.\n1. a\n2. b");
  expect(found.map((part) => [part.kind, part.items.length])).toEqual([["plain", 1], ["bullets", 2], ["plain", 1], ["steps", 2]]);
  expect(found[2]?.items[0]?.map((piece) => piece.text).join("")).toBe("Then this.");
});
