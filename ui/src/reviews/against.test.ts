import { expect, test, vi } from "vitest";
import type { Refusal } from "../ipc/wire";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "en", userAgent: "" });
  vi.stubGlobal("document", { documentElement: {} });
});
const { grouped, partOf } = await import("./against");

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
