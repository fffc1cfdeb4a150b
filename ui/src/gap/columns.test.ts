import type { Person } from "../everyone";
import { expect, test } from "vitest";
import type { GapRow } from "../ipc/wire";
import { placed } from "../kit/target";
import { columns, hand, line, needs, open, patch, ratings, rowIn, sketch } from "./columns";

const row = (item: string, kind: string, more: Partial<GapRow> = {}): GapRow => ({
  id: "", item, kind, part: "4", title: "", rating: "", maturity: null, finding: "", evidence: "", recommendation: "",
  exclusionReason: "", owner: null, ownerName: "", effort: "", reuse: "", actions: [], ratedBy: "", ratedOn: null, ...more,
});
const rows = [row("4.1-01", "requirement", { rating: "partly", owner: "p1" }), row("4.1-02", "requirement"), row("A.2.2", "control")];
const people = [{ id: "p1", name: "Eva Engineer" }] as Person[];
const word = (prefix: string, code: string) => (`${prefix}-${code}` === "cell-rating-not" ? ["Does not conform", "No conforme"] : []);
const pasted = (block: string[][], from = 0, down = 0) => {
  const { rows: made } = placed(block, columns, from, rows.slice(down).map((one) => one.item), (head) => columns.find((name) => name === head.toLowerCase()) ?? "");
  return made.flatMap((one) => rowIn(one, people, word));
};

test("a block goes from the cell down and to the right", () => {
  expect(pasted([["partly", "Half a list."], ["no conforme", "None."]], 1)).toEqual([
    { row: 1, item: "4.1-01", patch: { rating: "partly", finding: "Half a list." } },
    { row: 2, item: "4.1-02", patch: { rating: "not", finding: "None." } },
  ]);
});

test("as soon as one row has a number all go by numbers, and a mistyped one is refused, never moved", () => {
  expect(pasted([["A.2.2 AI policy", "na"], ["A.2-3", "partly"]], 3).map((one) => one.item)).toEqual(["A.2.2", "A.2-3"]);
  expect(pasted([["4.5 hours were spent"]], 2)).toEqual([{ row: 1, item: "4.1-01", patch: { finding: "4.5 hours were spent" } }]);
});

test("a row of heads is none of the items, and says which column is which", () => {
  expect(pasted([["Item", "Owner", "Else", "Rating"], ["A.2.2", "Eva Engineer", "x", "partly"]])).toEqual([
    { row: 2, item: "A.2.2", patch: { owner: "p1", rating: "partly" } },
  ]);
});

test("an unknown rating, person or level is left to the core to refuse", () => {
  expect(pasted([["maybe"]], 1)[0]?.patch.rating).toBe("maybe");
  expect(pasted([["Nobody"]], columns.indexOf("owner"))[0]?.patch.owner).toBe("Nobody");
  expect(patch("maturity", "-1")).toEqual({ maturity: 99 });
  expect(patch("owner", " ")).toEqual({ owner: null });
});

test("a clause cannot be excluded, and a rating says where it lacks what", () => {
  const mine = hand(() => rows, {});
  const rating = { ...sketch.fields[1]!, wide: 1 };
  expect(ratings(rows[0]!)).not.toContain("na");
  expect([open(rows[0]!, "exclusionReason"), mine.key(line(rows[0]!), rating, "4"), mine.key(line(rows[2]!), rating, "4")]).toEqual([false, undefined, "na"]);
  expect(needs(row("A.2.2", "control", { exclusionReason: "Too short" }), "na")).toBe("exclusionReason");
  expect(needs(row("A.2.2", "control", { evidence: "Seen." }), "conforms")).toBeNull();
  expect(mine.lacks(line(rows[1]!), { rating: "conforms" })?.columns).toEqual(["evidence"]);
});
