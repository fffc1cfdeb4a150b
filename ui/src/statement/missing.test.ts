import { expect, test } from "vitest";
import type { ProposedControl } from "../ipc/wire";
import { waiting } from "./missing";

const control = (id: string, applicability: string, fields: string[]): ProposedControl => ({
  id, applicability, proposal: null, patch: {}, stale: false, facts: [], stands: "yes", beware: "",
  missing: fields.map((field) => ({ noun: "system", record: "s1", number: "SYS-001", field })),
});

test("an open question is asked once and the one most wait for comes first", () => {
  const all = [control("A.7.2", "undecided", ["ownData"]), control("A.7.4", "undecided", ["inputData", "ownData"]), control("A.7.5", "excluded", ["inputData"])];
  expect(waiting(all).map(({ field, controls }) => [field, controls])).toEqual([["ownData", ["A.7.2", "A.7.4"]], ["inputData", ["A.7.4"]]]);
});
