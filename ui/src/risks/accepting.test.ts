import { expect, test } from "vitest";
import { mayAccept } from "./accepting";

const acceptors = [
  { level: "medium", owner: true, people: ["md", "lead"] },
  { level: "high", owner: false, people: ["md"] },
];

test("its owner comes first where the criteria say so, and is not offered where they do not", () => {
  expect(mayAccept(acceptors, { stands: "medium", owner: "ada" })).toEqual(["ada", "md", "lead"]);
  expect(mayAccept(acceptors, { stands: "medium", owner: "lead" })).toEqual(["lead", "md"]);
  expect(mayAccept(acceptors, { stands: "high", owner: "ada" })).toEqual(["md"]);
  expect(mayAccept(acceptors, { stands: "", owner: "ada" })).toEqual([]);
});
