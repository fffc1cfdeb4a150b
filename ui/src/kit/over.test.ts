import { expect, test, vi } from "vitest";
import { about, without } from "./over.svelte";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
vi.mock("../ipc/doors", () => ({ onMended: () => undefined }));

const refusal = (id: string, field?: string) => ({ id, args: {}, ...(field ? { field } : {}) });
const trouble = (...refusals: ReturnType<typeof refusal>[]) => ({ message: { id: "fault-refused", args: {} }, refusals });

test("a field of a dialog says its own, and what has no field there is said for the whole", () => {
  const both = trouble(refusal("refuse-empty", "why"), refusal("refuse-held", "owner"));
  expect(without(both, new Set(["why"]))?.refusals.map(({ field }) => field)).toEqual(["owner"]);
  expect(without(trouble(refusal("refuse-empty", "why")), new Set(["why"]))).toBeNull();
  expect(without(trouble(), new Set(["why"]))).toEqual(trouble());
  expect(about(both, "why")).toHaveLength(1);
  expect([about(both, "name"), about(null, "why")]).toEqual([[], []]);
});
