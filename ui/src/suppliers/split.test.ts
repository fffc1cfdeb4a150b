import { expect, test } from "vitest";
import type { Row } from "../kit/wire";
import { parted } from "./split";

const row = (id: string, values: Record<string, unknown>): Row => ({ id, number: id, retiredOn: null, values, names: {}, missing: [], late: [], proposed: 0 });

test("a system with a supplier and no task is named, and the tasks stand by system", () => {
  const systems = [row("s1", { scope: "in", stage: "in-use" }), row("s2", { scope: "in", stage: "in-use" }), row("s3", { scope: "out", stage: "in-use" }), row("s4", { scope: "in", stage: "retired" }), row("s5", { scope: "in", stage: "idea" })];
  const suppliers = [row("a", { name: "Acme", standing: "approved", systems: ["s1", "s2", "s3", "s4"] }), row("b", { name: "Bee", standing: "ended", systems: ["s5"] })];
  const tasks = [row("t1", { task: "Logs", system: "s1", whose: ["us"] }), row("t2", { task: "Stop", system: "s1", whose: [] })];
  const found = parted(systems, suppliers, tasks);
  expect(found.bare.map((one) => [one.system.id, one.suppliers])).toEqual([["s2", ["Acme"]]]);
  expect(found.columns.map((one) => one.system.id)).toEqual(["s1"]);
  expect(found.tasks).toEqual(["Logs", "Stop"]);
  expect(found.columns[0]?.said.get("Stop")?.id).toBe("t2");
});
