import { beforeEach, expect, test, vi } from "vitest";

const shell = vi.hoisted(() => ({ text: "", writes: [] as string[], slow: null as Promise<void> | null }));
vi.mock("../ipc/doors", () => ({
  keptMeeting: () => Promise.resolve(shell.text),
  keepMeeting: async (text: string) => {
    shell.writes.push(text);
    await shell.slow;
    shell.text = text;
  },
}));
const { keep, lineOf, recall, slideOf } = await import("./pending");

const line = (text: string) => ({ kind: "action" as const, text, of: null, result: "MR-R2", on: "MR-I1" });
const meeting = (text: string, on = true) => ({ file: "a.aims", review: "r1", at: "#/reviews/r1?slide=MR-I1", on, line: text ? line(text) : null, recent: [] });
const settled = () => new Promise((done) => setTimeout(done, 0));
beforeEach(() => Object.assign(shell, { text: "", writes: [], slow: null }));

test("what was typed last is written last, however slow the disk", async () => {
  let free: () => void = () => undefined;
  shell.slow = new Promise((done) => (free = done));
  for (const text of ["A", "As", "Ask"]) keep(meeting(text));
  shell.slow = null;
  free();
  await settled();
  expect(shell.writes).toHaveLength(2);
  expect((await recall())?.line?.text).toBe("Ask");
  expect([lineOf("r1")?.text, lineOf("r2")]).toEqual(["Ask", null]);
  // Whoever left the screen comes back to the slide, from wherever.
  keep(meeting("", false));
  expect([slideOf("r1"), slideOf("r2")]).toEqual(["MR-I1", ""]);
});

test("a meeting that left the screen without a line leaves nothing; with one, the line", async () => {
  keep(meeting("", false));
  await settled();
  expect([shell.text, await recall()]).toEqual(["", null]);
  keep(meeting("Half", false));
  await settled();
  expect(await recall()).toMatchObject({ on: false, line: { text: "Half" } });
});

test("lines that are too many for the shell never cost the line that is typed", async () => {
  const long = { kind: "note" as const, id: "", number: "", text: "x".repeat(15_000), input: "", on: "" };
  keep({ ...meeting("Half"), recent: [long] });
  await settled();
  expect((await recall())?.recent.length).toBe(1);
  keep({ ...meeting("Half"), recent: [long, long] });
  await settled();
  expect(await recall()).toMatchObject({ line: { text: "Half" }, recent: [] });
});

test("what cannot be read is nothing", async () => {
  for (const text of ["{", "7", "{\"file\":1}"]) {
    shell.text = text;
    expect(await recall()).toBeNull();
  }
});
