import { expect, test } from "vitest";
import type { Refusal } from "../ipc/wire";
import { grouped, partOf, thin } from "./against";
import { input, review } from "./sheet.fixture";

const reason = (id: string, field: string, row: string | null = null): Refusal => ({ id: `refuse-review-${id}`, args: {}, field, row }) as unknown as Refusal;

test("many reasons of a kind are one line with a place each, and none is left out", () => {
  const inputs = Array.from({ length: 21 }, (_, at) => reason("input-open", "inputs", `MR-I${at + 1}`));
  const lines = grouped([...inputs, reason("no-next", "nextReviewOn"), reason("attendance-open", "participants", "p1")], (one) => one.row ?? "");
  expect(lines.map((line) => [line.kind.replace("refuse-review-", ""), line.places.length])).toEqual([["input-open", 21], ["no-next", 1], ["attendance-open", 1]]);
  expect(lines[0]?.places[20]).toEqual({ part: "MR-I21", called: "MR-I21" });
});

test("a reason leads to where it is settled", () => {
  const parts = [
    reason("input-open", "inputs", "MR-I3"), reason("no-snapshot", "inputs"), reason("chair-absent", "chair"), reason("no-chair", "chair"),
    reason("no-improvement", "decisions", "MR-R1"), reason("action-owner", "owner", "a1"), reason("verdict-why", "suitableWhy"), reason("no-cut-off", "cutOff"),
  ].map(partOf);
  expect(parts).toEqual(["MR-I3", "when", "people", "when", "decisions", "actions", "conclusion", "when"]);
});

test("before a meeting it is told what there is nothing to see of, and what says nothing without a reason", () => {
  const data = { from: "register", sentence: { id: "input-sentence-none", args: {} }, columns: ["column-number"], rows: [["ACT-1"]], counts: [] };
  const inputs = [input("MR-I1", {}), input("MR-I2", { nothing: true }), input("MR-I3", { data }), input("MR-I4", { conclusion: "Fine.", covered: true }), input("MR-I8", { required: false })];
  expect(thin(review({ inputs })).map(({ kind, places }) => [kind, places.map(({ part }) => part)])).toEqual([
    ["against-input-bare", ["MR-I1"]], ["against-input-unsaid", ["MR-I2"]], ["against-input-silent", ["MR-I3"]],
  ]);
  expect(thin(review({ inputs, state: "in-meeting" }))).toEqual([]);
});
