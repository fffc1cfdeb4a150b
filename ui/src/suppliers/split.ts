// Who answers for what, system by system: a line a task, a column a system; and which systems with a supplier have no split at all.
import type { Row } from "../kit/wire";

export type Column = { system: Row; suppliers: string[]; said: Map<string, Row> };
export type Parted = { tasks: string[]; columns: Column[]; bare: Column[] };

const keys = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const said = (value: unknown): string => (typeof value === "string" ? value : "");

/** Systems inside the scope that rest on a supplier or have tasks, in the order they came in; `bare` are those that have none. */
export function parted(systems: Row[], suppliers: Row[], tasks: Row[]): Parted {
  const inside = systems.filter(({ values }) => values["scope"] === "in" && values["stage"] !== "retired");
  const of = (system: Row) => suppliers.filter(({ values }) => values["standing"] !== "ended" && (keys(values["systems"]).includes(system.id) || values["name"] === system.values["supplier"]));
  const columns = inside.map((system): Column => ({
    system, suppliers: of(system).map(({ values }) => said(values["name"])),
    said: new Map(tasks.filter(({ values }) => values["system"] === system.id).map((row) => [said(row.values["task"]), row])),
  }));
  const some = columns.filter((one) => one.said.size > 0);
  return {
    tasks: [...new Set(some.flatMap((one) => [...one.said.keys()]))], columns: some,
    bare: columns.filter((one) => one.said.size === 0 && one.suppliers.length > 0),
  };
}
