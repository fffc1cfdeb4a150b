import { expect, test } from "vitest";
import { sheaves, silent } from "./proposed";
import type { Proposal, Row } from "./wire";

const row = (values: Record<string, unknown>): Row => ({ id: "s1", number: "SYS-001", retiredOn: null, values, names: {}, missing: [], late: [], proposed: 0 });
const from = (id: string, patch: Record<string, unknown>, source = "the template", why = "Usual."): Proposal => ({ id, patch, source, why });

const form = [{ group: "what", fields: ["users", "affected"] }, { group: "how", fields: ["origin", "roles", "logs"] }];

test("proposals stand by source and reason, in the order of the form", () => {
  const proposals = [from("3", { logs: "All" }), from("1", { users: "Staff" }), from("2", { origin: "own" }, "SYS-002"), from("4", { affected: "All" }, "the template", "Seen.")];
  const all = sheaves({ row: row({}), proposals }, form);
  expect(all.map((one) => [one.source, one.why, one.proposals.map(({ id }) => id)])).toEqual([
    ["the template", "Usual.", ["1", "3"]], ["the template", "Seen.", ["4"]], ["SYS-002", "Usual.", ["2"]],
  ]);
});

test("what was written since is not among what is taken at once", () => {
  const proposals = [from("1", { users: "Staff" }), from("2", { roles: ["customer"] }), from("3", { origin: "own", logs: "All" })];
  const [all] = sheaves({ row: row({ users: "Nurses", roles: [], origin: "", logs: null }), proposals }, form);
  expect(all?.fills).toEqual(["3", "2"]);
  expect(sheaves({ row: row({}), proposals: [] }, form)).toEqual([]);
});

test("nothing said is empty, and no and nought are said", () => {
  expect([null, undefined, "", []].every(silent)).toBe(true);
  expect(["no", 0, false, ["x"]].some(silent)).toBe(false);
});
