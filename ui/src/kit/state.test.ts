import { beforeEach, expect, test, vi } from "vitest";
import { acts, actOf } from "./acts";
import { columnsOf } from "./columns";
import { one } from "./cursor";
import { house, supplier } from "./fake";
import { handOf } from "./hand";
import { GridState, type About } from "./state.svelte";
import { Rows } from "./rows.svelte";

let doors = house(0);
vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
vi.mock("../ipc/doors", () => ({
  view: (name: string, args: Record<string, unknown>) => Promise.resolve().then(() => doors.view(name, args)),
  edit: (edited: never) => Promise.resolve().then(() => doors.edit(edited)),
  trouble: (thrown: unknown) => thrown, onMended: () => undefined,
}));

const about = (rows: Rows, readOnly = false, more: Partial<About> = {}) => {
  const told: string[] = [];
  const grid = new GridState(() => ({
    sketch: supplier, rows, columns: columnsOf(supplier), readOnly, page: 10, open: (row) => told.push(`open ${row.number}`), close: () => told.push("close"),
    add: () => told.push("add"), sort: (field) => told.push(`sort ${field}`), ...more,
  }));
  return { grid, told };
};
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }) as KeyboardEvent;
async function shown(count: number): Promise<Rows> {
  doors = house(count);
  const rows = new Rows("supplier", (thrown) => { throw thrown; });
  await rows.again({ noun: "supplier" }, 0, 40);
  return rows;
}
const again = (rows: Rows) => rows.again({ noun: "supplier" }, 0, 40);
const at = (rows: Rows, field: string, from = 0, to = 4) => rows.list.slice(from, to).map((row) => row?.values[field]);
beforeEach(() => void (doors = house(0)));

test("ten thousand rows are asked page by page, each once, as they come into sight", async () => {
  const rows = await shown(10_000);
  expect([rows.total, rows.list.length, doors.calls.length]).toEqual([10_000, 10_000, 1]);
  await Promise.all([rows.want(390, 420), rows.want(395, 410)]);
  expect(doors.calls.length).toBe(3);
  expect([rows.list[0]?.number, rows.list[419]?.number, rows.list[700]]).toEqual(["SUP-001", "SUP-420", undefined]);
  expect((await rows.between(9_998, 9_999)).map((row) => row.number)).toEqual(["SUP-9999", "SUP-10000"]);
});

test("an answer that comes late does not overtake a newer question", async () => {
  const rows = await shown(10);
  const first = rows.again({ noun: "supplier", filter: { dependence: "low" } }, 0, 40);
  const second = rows.again({ noun: "supplier", filter: { dependence: "high" } }, 0, 40);
  await Promise.all([first, second]);
  expect(rows.list.map((row) => row?.values["dependence"])).toEqual(["high", "high"]);
});

test("a record that stands still takes no key, no clearing and no filling down, and Enter opens it", async () => {
  const rows = await shown(4);
  const still = rows.list[0]!;
  const { grid, told } = about(rows, false, { hand: handOf(supplier, (row) => row.id === still.id) });
  expect([grid.takes(still, grid.column), grid.takes(rows.list[1], grid.column)]).toEqual([null, grid.column]);
  grid.key(key("N"));
  await grid.clear();
  expect([grid.editing, doors.calls.filter((call) => call !== "register.rows")]).toEqual([null, []]);
  grid.key(key("Enter"));
  expect(told).toEqual(["open SUP-001"]);
});

test("typing begins, Enter keeps and goes down, and the edit is one of its record", async () => {
  const rows = await shown(4);
  const { grid } = about(rows);
  expect(grid.key(key("N"))).toBe(true);
  expect(grid.editing).toEqual({ record: "s1", field: "name", start: "N" });
  await grid.ended(rows.list[0]!, grid.column!, "New", "Enter");
  expect([grid.editing, grid.cursor.at, doors.calls.at(-1)]).toEqual([null, { row: 1, column: 0 }, "supplier.amend"]);
  await again(rows);
  expect(at(rows, "name", 0, 1)).toEqual(["New"]);
});

test("Tab goes from cell to cell, and out of the list where several rows are chosen", async () => {
  const { grid } = about(await shown(4));
  expect([grid.key(key("Tab")), grid.cursor.at]).toEqual([true, { row: 0, column: 1 }]);
  grid.key(key("ArrowDown", { shiftKey: true }));
  expect([grid.many, grid.key(key("Tab")), grid.key(key("Tab", { shiftKey: true })), grid.cursor.at]).toEqual([true, false, false, { row: 1, column: 1 }]);
});

test("a refused value stays in its cell with its reason, and the cursor with it", async () => {
  const rows = await shown(4);
  const { grid } = about(rows);
  grid.begin("S");
  await grid.ended(rows.list[0]!, grid.column!, "Supplier 2", "Enter");
  expect([grid.editing?.record, grid.cursor.at.row, grid.typed["s1 name"], grid.against["s1 name"]?.length]).toEqual(["s1", 0, "Supplier 2", 1]);
  grid.drop();
  expect([grid.editing, grid.typed, grid.against]).toEqual([null, {}, {}]);
});

test("fill down carries the first of a selection, or the one above, in one edit", async () => {
  const rows = await shown(4);
  const { grid } = about(rows);
  grid.cursor = { at: { row: 3, column: 2 }, from: { row: 0, column: 2 } };
  await grid.fill();
  expect(doors.calls.at(-1)).toBe("supplier.many");
  await again(rows);
  expect(at(rows, "dependence")).toEqual(["low", "low", "low", "low"]);
  grid.cursor = { at: { row: 1, column: 3 }, from: { row: 1, column: 3 } };
  await grid.fill();
  await again(rows);
  expect(at(rows, "owner")).toEqual(["p1", "p1", null, "p1"]);
});

test("Del clears, and what cannot be cleared says so where it stands", async () => {
  const rows = await shown(2);
  const { grid } = about(rows);
  grid.cursor = { at: { row: 1, column: 0 }, from: { row: 0, column: 0 } };
  await grid.clear();
  expect(Object.keys(grid.against)).toEqual(["s1 name", "s2 name"]);
  grid.cursor = { at: { row: 1, column: 2 }, from: { row: 0, column: 2 } };
  await grid.clear();
  await again(rows);
  expect([at(rows, "dependence", 0, 2), grid.against]).toEqual([["", ""], {}]);
});

test("one text goes into every chosen cell, read by core", async () => {
  const rows = await shown(3);
  const { grid } = about(rows);
  grid.cursor = { at: { row: 1, column: 2 }, from: { row: 0, column: 2 } };
  await grid.say("high");
  expect(doors.calls.at(-1)).toBe("supplier.import");
  await again(rows);
  expect(at(rows, "dependence", 0, 3)).toEqual(["high", "high", "high"]);
});

test("a selection is copied as it reads", async () => {
  const rows = await shown(300);
  const { grid } = about(rows);
  grid.cursor = { at: { row: 1, column: 3 }, from: { row: 0, column: 3 } };
  expect(grid.copy()).toBe("Ada\n");
  grid.cursor = { at: { row: 299, column: 0 }, from: { row: 0, column: 0 } };
  expect(grid.copy()).toBeNull();
});

test("keys do what they promise, and nothing while a file is read only", async () => {
  const rows = await shown(3);
  const { grid, told } = about(rows);
  for (const press of [key(" "), key("Enter", { ctrlKey: true }), key("Escape"), key("ArrowUp"), key("Enter")]) expect(grid.key(press)).toBe(true);
  expect(told).toEqual(["open SUP-001", "add", "close", "sort name"]);
  expect([grid.key(key("z", { ctrlKey: true })), grid.key(key("F5")), grid.key(key("ArrowLeft", { altKey: true }))]).toEqual([false, false, false]);
  const closed = about(rows, true);
  closed.grid.key(key("x"));
  closed.grid.key(key("Delete"));
  await closed.grid.clear();
  expect([closed.grid.editing, doors.calls.filter((call) => call.startsWith("supplier."))]).toEqual([null, []]);
});

test("what still lacks words of its row waits for them, is never lost, and is kept with them", async () => {
  const rows = await shown(2);
  const hand = {
    ...handOf(supplier), key: (_: unknown, column: { name: string }, pressed: string) => (column.name === "dependence" && pressed === "3" ? "high" : undefined),
    lacks: (row: { values: Record<string, unknown> }, patch: Record<string, unknown>) =>
      patch["dependence"] === "high" && !(patch["owner"] ?? row.values["owner"]) ? { columns: ["owner"], why: { id: "refuse-empty", args: {} } } : null,
  };
  const { grid } = about(rows, false, { hand });
  grid.cursor = { at: { row: 1, column: 2 }, from: { row: 1, column: 2 } };
  const [row, dependence] = [rows.list[1]!, grid.column!];
  expect([grid.says(key("3")), grid.says(key("4"))]).toEqual(["high", undefined]);
  await grid.ended(row, dependence, grid.says(key("3")), "Enter");
  const edits = () => doors.calls.filter((call) => call.startsWith("supplier."));
  expect([edits(), grid.editing?.field, grid.value(row, dependence), grid.reasons(row, dependence)?.length]).toEqual([[], "owner", "high", 1]);
  grid.drop();
  grid.move({ at: { row: 0, column: 0 }, from: { row: 0, column: 0 } });
  expect([grid.value(row, dependence), grid.reasons(row, dependence)?.length]).toEqual(["high", 1]);
  const owner = columnsOf(supplier).find((column) => column.name === "owner")!;
  await grid.ended(row, owner, "p2", "Enter");
  await again(rows);
  expect([edits(), rows.list[1]?.values["dependence"], rows.list[1]?.values["owner"], grid.waiting]).toEqual([["supplier.amend"], "high", "p2", {}]);
});

const said = (grid: GridState) => Object.fromEntries(acts.map(({ id, against }) => [id, against(grid)?.id ?? null]));

test("what a menu offers is what the keys do, and each reason is the one that stands against it", async () => {
  const rows = await shown(3);
  const { grid, told } = about(rows);
  expect(said(grid)).toEqual({ edit: null, open: null, copy: null, paste: "register-menu-paste", fill: "register-menu-first", clear: null, add: null, duplicate: null, remove: null });
  acts.find(({ id }) => id === "open")?.run(grid);
  grid.key(key("Enter", { ctrlKey: true }));
  expect(told).toEqual(["open SUP-001", "add"]);
  grid.move(one({ row: 1, column: 0 }));
  expect(said(grid)["fill"]).toBeNull();
  const { grid: read } = about(rows, true);
  const closed = "register-menu-read-only";
  expect(said(read)).toEqual({ edit: closed, open: null, copy: null, paste: closed, fill: closed, clear: closed, add: closed, duplicate: closed, remove: closed });
  const { grid: none } = about(await shown(0));
  expect([said(none)["edit"], said(none)["open"], said(none)["add"]]).toEqual(["register-no-choice", "register-no-choice", null]);
  // The clipboard's keys are events of their own, and a letter is no act.
  expect(["c", "v"].map((name) => actOf({ key: name, shift: false, ctrl: true }))).toEqual([undefined, undefined]);
  expect(actOf({ key: "d", shift: false, ctrl: false })).toBeUndefined();
});

test("a row is taken away after what stands beside the list about it has gone", async () => {
  const rows = await shown(3);
  const { grid, told } = about(rows);
  actOf({ key: "Delete", shift: false, ctrl: true })?.run(grid);
  expect([told, doors.calls.includes("supplier.remove")]).toEqual([["close"], false]);
  await vi.waitFor(() => expect(doors.calls.at(-1)).toBe("supplier.remove"));
  // Where rows are fixed nothing goes.
  const { grid: read, told: none } = about(rows, true);
  const asked = doors.calls.length;
  await read.remove();
  expect([none, doors.calls.length]).toEqual([[], asked]);
});

test("a second key on a box that was just ticked opens it, and takes nothing back", async () => {
  const rows = await shown(4);
  const columns = columnsOf(supplier).map((column) => (column.name === "yearly" ? { ...column, kind: "flag" as const } : column));
  const { grid } = about(rows, false, { columns });
  grid.move(one({ row: 0, column: columns.findIndex(({ name }) => name === "yearly") }));
  grid.begin();
  await vi.waitFor(() => expect(doors.calls.at(-1)).toBe("supplier.amend"));
  const asked = doors.calls.length;
  grid.begin();
  expect([grid.editing?.field, doors.calls.length]).toEqual(["yearly", asked]);
  // Gone on and come back, it is ticked as before.
  grid.drop();
  grid.move(one({ row: 1, column: 0 }));
  grid.move(one({ row: 0, column: columns.findIndex(({ name }) => name === "yearly") }));
  grid.begin();
  await vi.waitFor(() => expect(doors.calls.length).toBeGreaterThan(asked));
});
