import type { Person } from "../everyone";
import { expect, test } from "vitest";
import type { GapRow } from "../ipc/wire";
import { filled, lacks, open, pasted, patch, ratings } from "./columns";

const row = (item: string, kind: string, more: Partial<GapRow> = {}): GapRow => ({
  id: "", item, kind, part: "4", title: "", rating: "", maturity: null, finding: "", evidence: "", recommendation: "",
  exclusionReason: "", owner: null, ownerName: "", effort: "", reuse: "", actions: [], ratedBy: "", ratedOn: null, ...more,
});
const rows = [row("4.1-01", "requirement", { rating: "partly", owner: "p1" }), row("4.1-02", "requirement"), row("A.2.2", "control")];
const people = [{ id: "p1", name: "Eva Engineer" }] as Person[];
const word = (prefix: string, code: string) => (`${prefix}-${code}` === "cell-rating-not" ? ["Does not conform", "No conforme"] : []);

test("a block goes from the cell down and to the right", () => {
  const block = [["partly", "2", "Half a list."], ["no conforme", "", "None."]];
  expect(pasted(block, rows, 0, "rating", people, word)).toEqual([
    { row: 1, item: "4.1-01", patch: { rating: "partly", maturity: 2, finding: "Half a list." } },
    { row: 2, item: "4.1-02", patch: { rating: "not", maturity: null, finding: "None." } },
  ]);
});

test("rows that begin with an item go to it, wherever the cell is", () => {
  const block = [["A.2.2 AI policy", "na", "", "", "", "", "No AI is built or used by us.", "Eva Engineer"]];
  expect(pasted(block, rows, 1, "owner", people, word)).toEqual([
    { row: 1, item: "A.2.2", patch: {
      rating: "na", maturity: null, finding: "", evidence: "", recommendation: "",
      exclusionReason: "No AI is built or used by us.", owner: "p1",
    } },
  ]);
  expect(pasted([["3.5 hours were spent"]], rows, 0, "finding", people, word)[0]?.item).toBe("4.1-01");
});

test("an unknown rating, person or level is left to the core to refuse", () => {
  expect(pasted([["maybe"]], rows, 0, "rating", people, word)[0]?.patch.rating).toBe("maybe");
  expect(pasted([["Nobody"]], rows, 0, "owner", people, word)[0]?.patch.owner).toBe("Nobody");
  expect(patch("maturity", "-1")).toEqual({ maturity: 99 });
  expect(patch("owner", " ")).toEqual({ owner: null });
});

test("filling down carries one cell to the rows below that can hold it", () => {
  expect(filled(rows, 0, 2, "owner")).toEqual([
    { row: 1, item: "4.1-02", patch: { owner: "p1" } }, { row: 2, item: "A.2.2", patch: { owner: "p1" } },
  ]);
  expect(filled(rows, 0, 2, "exclusionReason").map((one) => one.item)).toEqual(["A.2.2"]);
});

test("a clause cannot be excluded, and a rating says what it lacks", () => {
  expect(ratings(rows[0]!)).not.toContain("na");
  expect(open(rows[0]!, "exclusionReason")).toBe(false);
  expect(lacks(rows[2]!, "na")).toBe(true);
  expect(lacks(row("A.2.2", "control", { evidence: "Seen." }), "conforms")).toBe(false);
});
