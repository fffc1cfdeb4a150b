import { expect, test } from "vitest";
import { pressed } from "./clicker";

function key(name: string, held: Partial<Record<"ctrlKey" | "altKey" | "metaKey" | "shiftKey", boolean>> = {}) {
  const seen = { stopped: 0, prevented: 0 };
  const event = { key: name, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held, preventDefault: () => void (seen.prevented += 1), stopImmediatePropagation: () => void (seen.stopped += 1) };
  return { event, seen };
}

test("a clicker's keys turn, go black and leave", () => {
  const means = (name: string) => pressed(key(name).event, false);
  expect(["PageDown", "ArrowRight", " ", "Enter"].map(means)).toEqual(Array.from({ length: 4 }, () => ({ kind: "turn", by: 1 })));
  expect(["PageUp", "ArrowLeft"].map(means)).toEqual(Array.from({ length: 2 }, () => ({ kind: "turn", by: -1 })));
  expect(["Home", "End", "b", "B", ".", "Escape", "F11"].map((name) => means(name)?.kind)).toEqual(["first", "last", "black", "black", "black", "leave", "full"]);
});

test("no key opens anything else before the audience; what is taken back is told there", () => {
  for (const [name, held] of [["k", { ctrlKey: true }], ["N", { ctrlKey: true }], ["?", {}], ["x", {}], ["F5", {}], ["ArrowLeft", { altKey: true }]] as const) {
    const { event, seen } = key(name, held);
    pressed(event, false);
    expect(seen, name).toEqual({ stopped: 1, prevented: 1 });
  }
  const back = key("z", { ctrlKey: true });
  expect([pressed(back.event, false), back.seen]).toEqual([{ kind: "undo" }, { stopped: 1, prevented: 1 }]);
  const again = key("Z", { ctrlKey: true, shiftKey: true });
  expect([pressed(again.event, false), again.seen]).toEqual([null, { stopped: 0, prevented: 0 }]);
});

test("letters belong to the line while one is written", () => {
  const { event, seen } = key("d");
  expect([pressed(event, true), seen.stopped]).toEqual([null, 0]);
  const page = key("F5");
  pressed(page.event, true);
  expect(page.seen.stopped).toBe(1);
  expect(pressed(key("PageDown").event, true)).toEqual({ kind: "turn", by: 1 });
  // Nobody has read what was offered this moment: what begins a line begins its own, and whatever else is typed is for the offer.
  const soon = key("a");
  expect([pressed(soon.event, true, 200), soon.seen]).toEqual([{ kind: "line", line: "action" }, { stopped: 1, prevented: 1 }]);
  expect(pressed(key("a").event, true, 2_000)).toBe(null);
  expect([pressed(key("1").event, true, 200), pressed(key("Enter").event, true, 200), pressed(key("k", { ctrlKey: true }).event, true, 200)]).toEqual([null, null, null]);
});
