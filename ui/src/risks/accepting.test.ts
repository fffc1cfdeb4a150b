import { expect, test } from "vitest";
import { endsUnseen, mayAccept } from "./accepting";

const acceptors = [
  { level: "medium", owner: true, people: ["md", "lead"] },
  { level: "high", owner: false, people: ["md"] },
];

test("its owner comes first where the criteria say so, and is not offered where they do not", () => {
  expect(mayAccept(acceptors, { stands: "medium", owner: "ada", alone: "" })).toEqual(["ada", "md", "lead"]);
  expect(mayAccept(acceptors, { stands: "medium", owner: "lead", alone: "" })).toEqual(["lead", "md"]);
  expect(mayAccept(acceptors, { stands: "high", owner: "ada", alone: "" })).toEqual(["md"]);
  expect(mayAccept(acceptors, { stands: "", owner: "ada", alone: "" })).toEqual([]);
  // Who rated it alone does not accept it.
  expect(mayAccept(acceptors, { stands: "medium", owner: "ada", alone: "Ada Lind" }, [{ id: "ada", name: "Ada Lind" }])).toEqual(["md", "lead"]);
});

test("an acceptance that ends before its effect is judged is told before it is given", () => {
  const risk = { ends: "2027-05-30", checkOn: "2027-06-30" };
  expect(endsUnseen(risk)).toEqual({ until: "2027-05-30", check: "2027-06-30" });
  expect(endsUnseen(risk, "2027-06-30")).toBeNull();
  expect(endsUnseen(risk, "2027-02-01")).toEqual({ until: "2027-02-01", check: "2027-06-30" });
  expect(endsUnseen({ ends: "2027-05-30", checkOn: null })).toBeNull();
  expect(endsUnseen({ ends: null, checkOn: "2027-06-30" })).toBeNull();
});
