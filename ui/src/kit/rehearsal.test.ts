import { expect, test } from "vitest";
import { supplier } from "./fake";
import { bad, corrected, imaged, steps } from "./rehearsal";
import { fieldOf } from "./wire";

const change = (id: string, field: string, from: string | number | null, to: string | number | null) => ({ table: "supplier", id, field, from, to });
const rehearsal = (changed: ReturnType<typeof change>[]) => ({ changed, refusals: [], wouldCommit: true });

test("changes stand by record; a new one by its name, and what says nothing is left out", () => {
  const told = steps(supplier, rehearsal([
    change("a", "exit_plan", "Old", "New"), change("a", "standing", "candidate", "candidate"),
    change("b", "name", null, "Bolt"), change("b", "provides", null, '["data"]'), change("b", "exit_plan", null, ""), change("b", "systems", null, "[]"),
    { ...change("c", "x", 1, 2), table: "counter" },
  ]));
  expect(told.map(({ id, title, steps: all }) => [id, title, all.map((one) => [one.field.name, one.to])])).toEqual([
    ["a", null, [["exitPlan", "New"]]], ["b", "Bolt", [["provides", ["data"]]]],
  ]);
});

test("a row's image reads as an answer does", () => {
  expect(imaged(fieldOf(supplier, "systems")!, '["s1"]')).toEqual(["s1"]);
  expect(imaged(fieldOf(supplier, "systems")!, "x")).toEqual([]);
});

test("refused cells come with what stands in them, row by row", () => {
  const rows = [{ row: 2, cells: { name: "A", owner: "Nobody" } }, { row: 3, cells: { name: "", owner: "" } }];
  const { cells, rest } = bad([
    { row: "3", field: "name", id: "refuse-empty", args: {} }, { row: "2", field: "owner", id: "refuse-nobody", args: {} },
    { row: "2", field: "owner", id: "refuse-two", args: {} }, { id: "refuse-whole", args: {} },
  ], rows);
  expect(cells.map((cell) => [cell.row, cell.field, cell.text, cell.reasons.length])).toEqual([[2, "owner", "Nobody", 2], [3, "name", "", 1]]);
  expect(rest).toHaveLength(1);
  expect(corrected(rows, 2, "owner", "Ada")[0]?.cells).toEqual({ name: "A", owner: "Ada" });
});
