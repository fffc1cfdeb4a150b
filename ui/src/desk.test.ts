import { expect, test, vi } from "vitest";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "en", userAgent: "" });
  vi.stubGlobal("window", { location: { hash: "" }, addEventListener: () => undefined, history: { replaceState: () => undefined, pushState: () => undefined } });
});
const { asked, desk, go } = await import("./desk.svelte");
const { nav, start } = await import("./nav.svelte");

test("screen and record are the place, and a record that is picked is one", () => {
  start([{ id: "home" }, { id: "systems" }, { id: "reviews" }]);
  go("reviews", "new");
  expect([desk.screen, desk.record, nav.at.record]).toEqual(["reviews", "new", "new"]);
  asked();
  expect([desk.screen, desk.record]).toEqual(["reviews", null]);
  desk.record = "SYS-001";
  expect(nav.at).toEqual({ screen: "reviews", record: "SYS-001", query: {} });
  Object.assign(desk, { trouble: null, notice: null });
  expect(desk.record).toBe("SYS-001");
});
