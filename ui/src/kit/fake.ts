// A small stand-in for the doors, for tests only: two registers kept in memory, with the rules a page must be able to show.
import type { Trouble } from "../ipc/doors";
import type { FieldSketch, Kind, OneAnswer, Refusal, Row, RowsAnswer, RowsAsk, RowIn, Sketch } from "./wire";

const field = (name: string, kind: Kind, more: Partial<FieldSketch> = {}): FieldSketch => ({
  name, kind, codes: null, to: null, most: 200, required: false, wanted: false, unique: false, readOnly: false, due: null, twin: false, kept: false, sealed: false, until: null, ...more,
});
const plain = { edits: "open", rows: "many", parent: null, retires: true, titles: {}, derived: [], steps: [], state: null } as const;

export const person: Sketch = {
  ...plain, lists: [], noun: "person", prefix: "", group: "plan", title: "name", fields: [field("name", "line", { required: true }), field("role", "line")],
  derived: [], steps: [], state: null, grid: ["name", "role"], form: [{ group: "who", fields: ["name", "role"] }],
};
export const supplier: Sketch = {
  ...plain, lists: [], noun: "supplier", prefix: "SUP", group: "run", title: "name",
  fields: [
    field("name", "line", { required: true, unique: true }), field("owner", "person", { wanted: true }),
    field("dependence", "code", { wanted: true, codes: { list: "dependence", codes: ["low", "medium", "high"] } }),
    field("provides", "codes", { codes: { list: "provides", codes: ["system", "model", "data"] } }),
    field("systems", "links", { to: "system" }), field("exitPlan", "words"), field("yearly", "money"), field("reviewOn", "day"),
    field("personalData", "yesNo"), field("standing", "code", { codes: { list: "standing", codes: ["candidate", "approved", "ended"] } }),
    field("approved", "stamp", { readOnly: true }),
  ],
  derived: [], grid: ["name", "standing", "dependence", "owner", "reviewOn", "yearly", "provides"],
  form: [{ group: "what", fields: ["name", "owner", "provides"] }, { group: "risk", fields: ["dependence", "exitPlan", "reviewOn"] }],
  state: "standing", steps: [{ verb: "approve", takes: [], from: ["candidate"], to: "approved", aside: false }, { verb: "end", takes: [{ name: "exitPlan", field: "exitPlan", needed: true }], from: ["approved"], to: "ended", aside: true }],
};

const refusal = (fieldName: string, id: string, more: Partial<Refusal> = {}): Refusal => ({ field: fieldName, id, args: {}, ...more });
const thrown = (refusals: Refusal[]): Trouble => ({ message: { id: "fault-refused", args: {} }, refusals });

/** Both registers with some rows; `calls` counts what was asked. */
export function house(suppliers: number) {
  const calls: string[] = [];
  const people = ["Ada", "Bo"].map((name, at) => made(person, `p${at + 1}`, "", { name, role: "" }));
  const list: Row[] = Array.from({ length: suppliers }, (_, at) => made(supplier, `s${at + 1}`, `SUP-${String(at + 1).padStart(3, "0")}`, {
    name: `Supplier ${at + 1}`, owner: at % 3 === 0 ? "p1" : null, dependence: ["low", "medium", "high", ""][at % 4], standing: "candidate", provides: at % 2 ? ["data"] : [],
  }));
  let last = suppliers;

  function made(sketch: Sketch, id: string, number: string, values: Record<string, unknown>): Row {
    const nothing = (one: FieldSketch) => (one.kind === "codes" || one.kind === "links" ? [] : ["line", "words", "place", "code", "yesNo"].includes(one.kind) ? "" : null);
    return named(sketch, { id, number, retiredOn: null, values: { ...Object.fromEntries(sketch.fields.map((one) => [one.name, nothing(one)])), ...values }, names: {}, missing: [], late: [], proposed: 0 });
  }
  function named(sketch: Sketch, row: Row): Row {
    const owner = sketch === supplier ? String(row.values["owner"] ?? "") : "";
    const name = { p1: "Ada", p2: "Bo" }[owner];
    const says = (value: unknown) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
    return { ...row, names: name ? { owner: name } : {}, missing: sketch.fields.filter((one) => one.wanted && !says(row.values[one.name])).map((one) => one.name) };
  }
  const taken = (row: Row, filter: Record<string, string>) => Object.entries(filter).every(([name, text]) => {
    const value = row.values[name];
    if (text === "") return value === "" || value === null;
    if (text.includes("..")) return true;
    return typeof value === "string" && (text.split(",").includes(value) || (name === "name" && value.toLowerCase().includes(text.toLowerCase())));
  });

  function rows({ noun, filter = {}, text = "", sort = "", offset = 0, limit = 100, retired = false }: RowsAsk): RowsAnswer {
    const all = (noun === "person" ? people : list).filter((row) => retired || row.retiredOn === null);
    const found = all.filter((row) => taken(row, filter) && (text === "" || JSON.stringify(row.values).toLowerCase().includes(text.toLowerCase())));
    const by = sort.replace("-", "");
    if (by && by !== "number") found.sort((one, other) => String(one.values[by] ?? "").localeCompare(String(other.values[by] ?? ""), "en", { numeric: true }));
    if (sort.startsWith("-")) found.reverse();
    return { total: found.length, all: all.length, rows: found.slice(offset, offset + limit), states: [] };
  }
  function one(noun: string, id: string): OneAnswer {
    const row = (noun === "person" ? people : list).find((it) => it.id === id || it.number === id);
    if (!row) throw thrown([refusal("id", "refuse-no-such-record")]);
    const without = row.values["exitPlan"] === "";
    return {
      row, links: row.id === "s1" ? [{ noun: "person", field: "role", id: "p1", number: "", name: "Ada" }] : [], 
      stale: row.id === "s2" ? [{ act: "approve", by: "mara", on: "2026-10-01", changed: [{ field: "dependence", then: "low", now: "medium", parts: [] }] }] : [],
      proposals: row.id === "s2" ? [{ id: "x1", patch: { owner: "p2", provides: ["model"] }, source: "Sector", why: "Usual in banks." }] : [],
      addedAt: "", addedBy: "",
      steps: noun === "supplier" ? [{ verb: "approve", possible: !without, reasons: without ? [refusal("exitPlan", "refuse-supplier-exit")] : [] }, { verb: "end", possible: true, reasons: [] }] : [],
    };
  }
  function put(id: string, patch: Record<string, unknown>, row?: string): Refusal[] {
    const at = list.findIndex((it) => it.id === id || it.number === id);
    const found = list[at];
    if (!found) return [refusal("id", "refuse-no-such-record", row ? { row } : {})];
    const clash = list.some((it) => it.id !== found.id && patch["name"] !== undefined && it.values["name"] === patch["name"]);
    if (clash) return [refusal("name", "refuse-taken", row ? { row } : {})];
    if (patch["name"] === null) return [refusal("name", "refuse-empty", row ? { row } : {})];
    const values = Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, value ?? (supplier.fields.find((it) => it.name === name)?.kind === "codes" ? [] : ["name", "exitPlan", "dependence"].includes(name) ? "" : null)]));
    list[at] = named(supplier, { ...found, values: { ...found.values, ...values } });
    return [];
  }
  function edit(edited: Record<string, Record<string, Record<string, unknown>>>): object {
    const [[noun, verbs] = ["", {}]] = Object.entries(edited);
    const [[verb, args] = ["", {}]] = Object.entries(verbs);
    calls.push(`${noun}.${verb}`);
    const created: object[] = [];
    const refusals: Refusal[] = [];
    if (verb === "amend") refusals.push(...put(String(args["id"]), args["patch"] as object as Record<string, unknown>));
    else if (verb === "many") for (const id of args["ids"] as string[]) refusals.push(...put(id, args["patch"] as Record<string, unknown>, id));
    else if (verb === "add" || verb === "duplicate") {
      last += 1;
      const row = made(supplier, `s${last}`, `SUP-${String(last).padStart(3, "0")}`, verb === "add" ? args : { ...one("supplier", String(args["id"])).row.values, name: "Copy" });
      list.push(row);
      created.push({ kind: "supplier", id: row.id, number: row.number });
    } else if (verb === "import") {
      for (const { row, cells } of args["rows"] as RowIn[]) {
        const { number = "", ...rest } = cells;
        const says = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== ""));
        if (number) refusals.push(...put(number, says, String(row)).map((one) => ({ ...one, field: one.field === "id" ? "number" : (one.field ?? "") })));
        else if (!rest["name"]) refusals.push(refusal("number", "refuse-no-such-record", { row: String(row) }));
      }
    } else if (verb === "retire" || verb === "reinstate") {
      const at = list.findIndex((it) => it.id === args["id"]);
      const found = list[at];
      if (found) list[at] = { ...found, retiredOn: verb === "retire" ? "2026-11-26" : null };
    } else refusals.push(...put(String(args["id"]), { standing: verb === "approve" ? "approved" : "ended" }));
    if (refusals.length > 0) throw thrown(refusals);
    return { changed: { entry: 1, edit: `${noun}.${verb}`, created, undo: null, redo: null, nouns: [noun] }, undo: { id: `edit-${noun}-${verb}`, args: {} }, redo: null };
  }
  function view(name: string, args: Record<string, unknown>): unknown {
    calls.push(name);
    if (name === "registers") return [person, supplier];
    if (name === "register.rows") return structuredClone(rows(args as unknown as RowsAsk));
    if (name === "register.one") return structuredClone(one(String(args["noun"]), String(args["id"])));
    if (name === "register.heads") return (args["heads"] as string[]).map((head) => supplier.fields.find((it) => it.name === head.toLowerCase())?.name ?? (head === "Number" ? "number" : ""));
    throw thrown([]);
  }
  return { calls, list, view, edit };
}
