import { expect, test, vi } from "vitest";

const stored = new Map<string, string>();
vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
vi.stubGlobal("localStorage", { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => void stored.set(key, text) });
vi.mock("../desk.svelte", () => ({ desk: { summary: { workspace: "w1" } } }));
const { earlier, keep, keptFor, turned } = await import("./kept.svelte");

test("a view is kept for its workspace and noun, and what cannot be read is as if it were not there", () => {
  stored.set("views w1 person", "{broken");
  expect(keptFor("person")).toEqual({ columns: null, views: [] });
  keep("supplier", { views: [{ name: "High", query: { dependence: "high" }, columns: null }] });
  expect([keptFor("supplier").views[0]?.name, [...stored.keys()]]).toEqual(["High", ["views w1 person", "views w1 supplier"]]);
});

test("columns come, go and move, and the first one stays first", () => {
  expect(turned(["name", "owner"], "due")).toEqual(["name", "owner", "due"]);
  expect(turned(["name", "owner"], "owner")).toEqual(["name"]);
  expect(earlier(["name", "owner", "due"], "due")).toEqual(["name", "due", "owner"]);
  expect(earlier(["name", "owner"], "owner")).toEqual(["name", "owner"]);
});
