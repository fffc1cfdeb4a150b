import { beforeEach, expect, test, vi } from "vitest";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "en", userAgent: "" });
  vi.stubGlobal("window", { location: { hash: "" }, addEventListener: () => undefined, history: { replaceState: () => undefined, pushState: () => undefined } });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});
const took = vi.hoisted(() => vi.fn(() => Promise.resolve(null)));
const state = vi.hoisted(() => ({ now: "vouched" }));
vi.mock("./ipc/doors", async (whole) => ({
  ...(await whole<object>()), filesToTake: () => Promise.resolve(["a.pdf"]), takeEvidence: took, view: () => Promise.resolve({ implemented: ["A.4.2", "A.4.3"] }),
}));
vi.mock("./kit/doors", async (whole) => ({ ...(await whole<object>()), oneOf: () => Promise.resolve({ row: { number: "EV-009", values: { state: state.now } } }) }));

const { addFiles, ranged, takeFiles } = await import("./taken");
const { desk, go } = await import("./desk.svelte");
const { start } = await import("./nav.svelte");
start([{ id: "evidence" }]);

beforeEach(() => {
  took.mockClear();
  state.now = "vouched";
  go("evidence", "EV-009");
});

test("twenty new items are told by the first and the last, a few by number", () => {
  expect(ranged(["EV-009", "EV-010"])).toBe("EV-009, EV-010");
  expect(ranged(Array.from({ length: 21 }, (_, at) => `EV-0${at + 10}`))).toBe("EV-010 – EV-030");
});

test("the toolbar makes a new item, whatever is open", async () => {
  await addFiles();
  expect(took.mock.calls).toEqual([[0, null, []]]);
  expect(desk.into).toBeNull();
});

test("into an item that somebody vouched for a file goes only after a yes that names what rests on it", async () => {
  const first = takeFiles();
  await vi.waitFor(() => expect(desk.into?.controls).toEqual(["A.4.2", "A.4.3"]));
  desk.into?.answer(false);
  await first;
  expect(desk.into).toBeNull();
  expect(took).not.toHaveBeenCalled();
  const second = takeFiles();
  await vi.waitFor(() => expect(desk.into).not.toBeNull());
  desk.into?.answer(true);
  await second;
  expect(took.mock.calls).toEqual([[0, "EV-009", []]]);
});

test("a draft is asked about by nobody", async () => {
  state.now = "draft";
  await takeFiles();
  expect(desk.into).toBeNull();
  expect(took.mock.calls).toEqual([[0, "EV-009", []]]);
});
