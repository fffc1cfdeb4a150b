import { expect, test, vi } from "vitest";
import { plainField, type Kind } from "./wire";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { read } = await import("./labels");

test("a fact that the file keeps as a text is read as the value of its field", () => {
  const of = (kind: Kind) => plainField("x", kind);
  expect([read(of("number"), "8"), read(of("money"), "7200"), read(of("flag"), "1"), read(of("codes"), "[\"risk\"]"), read(of("words"), "8"), read(of("number"), "")]).toEqual([8, 7200, true, ["risk"], "8", ""]);
});
