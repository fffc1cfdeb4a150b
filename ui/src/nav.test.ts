import { beforeEach, expect, test, vi } from "vitest";

// A window as far as places need one: a hash with a history behind it.
type Entry = { hash: string; state: unknown };
const listeners: (() => void)[] = [];
const history: { all: Entry[]; at: number } = { all: [{ hash: "", state: null }], at: 0 };
const pushState = (state: unknown, _: string, hash: string) => {
  history.all.splice(history.at + 1, history.all.length, { hash, state });
  history.at += 1;
};
const location = {
  get hash() { return history.all[history.at]?.hash ?? ""; },
  set hash(to: string) {
    pushState(null, "", to);
    turn();
  },
};
const turn = () => listeners.forEach((one) => one());
const step = (by: number) => {
  history.at = Math.max(0, Math.min(history.at + by, history.all.length - 1));
  turn();
};
vi.stubGlobal("window", {
  location, addEventListener: (_: string, one: () => void) => listeners.push(one),
  history: {
    pushState, back: () => step(-1), forward: () => step(1),
    replaceState: (state: unknown, _: string, hash: string) => void (history.all[history.at] = { hash, state }),
    get state() { return history.all[history.at]?.state; },
  },
});

const { anew, back, call, forward, go, nav, reach, recalled, remember, screenOf, settle, start, watching } = await import("./nav.svelte");
start([{ id: "home" }, { id: "suppliers", noun: "supplier" }, { id: "statement", holds: ["control", "statementVersion"], at: { statementVersion: "versions" } }]);

beforeEach(() => {
  [history.all, history.at] = [[{ hash: "", state: null }], 0];
  nav.at = { screen: "home", record: null, query: {} };
  anew();
});

test("going sets the address, and back and forward return", () => {
  go("suppliers");
  go("suppliers", "SUP-003", { dependence: "high" });
  expect(location.hash).toBe("#/suppliers/SUP-003?dependence=high");
  back();
  expect([nav.at.screen, nav.at.record]).toEqual(["suppliers", null]);
  forward();
  expect(nav.at.record).toBe("SUP-003");
  back();
  back();
  expect(nav.at.screen).toBe("home");
});

test("what a screen does not show one by one is reached where it stands there", () => {
  reach({ noun: "statementVersion", id: "0199", filter: {} });
  expect(location.hash).toBe("#/statement/versions");
  reach({ noun: "control", id: "A.4.4", filter: {} });
  expect(location.hash).toBe("#/statement/A.4.4");
});

test("a filter is no step on the way back", () => {
  go("suppliers");
  settle({ query: { find: "a" } });
  settle({ query: { find: "ac" } });
  expect(location.hash).toBe("#/suppliers?find=ac");
  back();
  expect(nav.at.screen).toBe("home");
});

test("a place that is gone says so, and going on forgets it", () => {
  location.hash = "#/nowhere/1";
  expect([nav.at.screen, nav.gone]).toEqual(["home", "#/nowhere/1"]);
  go("suppliers");
  expect(nav.gone).toBeNull();
});

test("whoever watches is told what is left and whether it was a way back", () => {
  const told: string[] = [];
  watching({ leave: (address) => told.push(`leave ${address}`), arrive: (address, was) => told.push(`arrive ${address} ${was}`) });
  go("suppliers");
  back();
  expect(told).toEqual(["leave #/home", "arrive #/suppliers false", "leave #/suppliers", "arrive #/home true"]);
  watching({ leave: () => undefined, arrive: () => undefined });
});

test("a list finds its corner again whichever of its records is open, and no other list does", () => {
  go("suppliers");
  remember("grid", { top: 320 });
  go("suppliers", "SUP-001");
  expect(recalled("grid")).toEqual({ top: 320 });
  settle({ query: { dependence: "low" } });
  expect(recalled("grid")).toBeUndefined();
});

test("a noun has its screen, also where it is held by another", () => {
  expect([screenOf("supplier"), screenOf("control"), screenOf("nothing")]).toEqual(["suppliers", "statement", null]);
});

test("the way leads back to where the workspace was opened and no further, and on as far as it went", () => {
  go("suppliers");
  go("statement");
  expect([nav.step - nav.first, nav.last - nav.step]).toEqual([2, 0]);
  back();
  expect([nav.step - nav.first, nav.last - nav.step]).toEqual([1, 1]);
  back();
  back();
  expect([nav.step - nav.first, nav.last - nav.step]).toEqual([0, 2]);
  forward();
  go("home");
  expect(nav.last).toBe(nav.step);
  anew();
  back();
  expect([nav.at.screen, nav.step]).toEqual(["home", nav.first]);
  location.hash = "#/suppliers";
  expect([nav.at.screen, nav.step - nav.first]).toEqual(["suppliers", 1]);
});

test("a name is that of the record in sight", () => {
  go("suppliers", "SUP-001");
  call("SUP-001 Brightfold");
  settle({ query: { dependence: "low" } });
  expect(nav.name).toBe("SUP-001 Brightfold");
  settle({ record: "SUP-002" });
  expect(nav.name).toBe("");
});
