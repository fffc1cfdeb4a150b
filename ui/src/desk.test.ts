import { expect, test, vi } from "vitest";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "en", userAgent: "" });
  vi.stubGlobal("window", { location: { hash: "" }, addEventListener: () => undefined, history: { replaceState: () => undefined, pushState: () => undefined } });
});
const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(command: string, args?: object) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
const { asked, attempt, change, desk, go, undoAll } = await import("./desk.svelte");
const { view } = await import("./ipc/doors");
const { about } = await import("./ipc/about");
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

test("a refusal stays until the same act goes well; another answer does not take it away", async () => {
  const refusing = new Set(["Bad"]);
  const against = { message: { id: "fault-refused", args: {} }, refusals: [{ id: "refuse-empty", args: {} }] };
  invoke.mockImplementation((_, args) => (refusing.has(JSON.stringify(args).includes("Bad") ? "Bad" : "") ? Promise.reject(against)
    : Promise.resolve({ changed: { edit: "supplier.amend", nouns: ["supplier"], created: [] }, undo: null, redo: null })));
  const amend = (id: string, patch: object) => change({ supplier: { amend: { id, patch } } } as never);
  expect(await amend("u1", { name: "Bad" })).toBeNull();
  const shown = desk.trouble;
  expect(shown?.refusals).toEqual(against.refusals);
  // Questions, and edits of other records and fields.
  await attempt(async () => void (await view("register.rows", { noun: "supplier" })));
  await amend("u2", { name: "Good" });
  await amend("u1", { owner: "p1" });
  expect(desk.trouble).toBe(shown);
  await amend("u1", { name: "Good" });
  expect(desk.trouble).toBeNull();
  // What fails without a door is trouble, too, and stays.
  await attempt(() => Promise.reject(new Error("torn")));
  await amend("u1", { name: "Good" });
  expect(desk.trouble).not.toBeNull();
  desk.trouble = null;
});

test("Enter twice is one act: the second stroke gets the first one's answer, and taking back is never swallowed", async () => {
  invoke.mockClear();
  invoke.mockImplementation(() => Promise.resolve({ changed: { edit: "action.add", nouns: ["action"], created: [] }, undo: null, redo: null }));
  const add = (title: string) => change({ action: { add: { title } } } as never);
  const both = await Promise.all([add("Ask"), add("Ask")]);
  expect([both[0] === both[1], invoke.mock.calls.length]).toEqual([true, 1]);
  await add("Tell");
  await add("Ask");
  expect(invoke.mock.calls.length).toBe(3);
  const later = performance.now() + 800;
  const clock = vi.spyOn(performance, "now").mockReturnValue(later);
  await add("Ask");
  expect(invoke.mock.calls.length).toBe(4);
  clock.mockRestore();
  await undoAll(2);
  expect(invoke.mock.calls.length).toBe(6);
});

test("a call is known by its act and whose it is", () => {
  expect(about("edit", { edit: { supplier: { amend: { id: "u1", patch: { owner: "p", name: "n" } } } } })).toBe("edit supplier amend id=u1 name owner");
  expect(about("view", { name: "register.rows", args: { noun: "person", limit: 3 } })).toBe("view register.rows noun=person");
  expect(about("backups")).toBe("backups");
});

test("undoing several steps stops at the first refusal and says how far it came", async () => {
  let left = 2;
  invoke.mockImplementation(() => {
    left -= 1;
    return left >= 0 ? Promise.resolve({ changed: { edit: "workspace.undo", nouns: [], created: [] }, undo: null, redo: null })
      : Promise.reject({ message: { id: "fault-undo-conflict", args: {} }, refusals: [] });
  });
  expect(await undoAll(4)).toBe(2);
  expect(desk.trouble?.message.id).toBe("fault-undo-conflict");
  left = 9;
  expect(await undoAll(3)).toBe(3);
  expect([left, desk.trouble]).toEqual([6, null]);
});
