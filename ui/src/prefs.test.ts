import { expect, test, vi } from "vitest";

const stored = new Map<string, string>();
vi.stubGlobal("localStorage", { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => void stored.set(key, text) });
const { leaveAt, left, prefer, prefs, resized, saw } = await import("./prefs.svelte");

test("what a person prefers is kept, and what cannot be read is as usual", () => {
  expect(prefs.narrowRail).toBe(false);
  prefer({ narrowRail: true });
  expect(JSON.parse(stored.get("prefs") ?? "")).toEqual({ narrowRail: true, zoom: 1, singleKeys: true, allColumns: false, folded: [] });
  stored.set("left w", "{broken");
  expect(left("w")).toEqual({ at: "", seen: [] });
});

test("sizes have a smallest, a largest and a usual one", () => {
  expect([resized(1, 1), resized(1, -1), resized(1.75, 0), resized(2, 1), resized(0.7, -1)]).toEqual([1.1, 0.9, 1, 2, 0.7]);
});

test("a workspace remembers where it was left and the last twelve records, each once", () => {
  leaveAt("a", "#/systems");
  for (let at = 0; at < 14; at += 1) saw("a", { screen: "systems", record: `SYS-${at}`, name: `SYS-${at} One` });
  saw("a", { screen: "systems", record: "SYS-9", name: "SYS-9 Renamed" });
  const { at, seen } = left("a");
  expect([at, seen.length, seen[0]?.name]).toEqual(["#/systems", 12, "SYS-9 Renamed"]);
  expect(seen.filter((one) => one.record === "SYS-9")).toHaveLength(1);
  expect(left("b").seen).toEqual([]);
});
