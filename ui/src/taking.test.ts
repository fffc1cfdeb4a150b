import { expect, test, vi } from "vitest";
import { base64, place, under } from "./taking";

test("a file goes into the item that is open, or becomes one about the control that is", () => {
  expect(place("evidence", "EV-003")).toEqual({ id: "EV-003", controls: [] });
  for (const part of ["coverage", "proposed", "requests"]) expect(place("evidence", part)).toEqual({ id: null, controls: [] });
  expect(place("statement", "A.6.2.8")).toEqual({ id: null, controls: ["A.6.2.8"] });
  expect(place("statement", "019ff028-49c0-712e-a806-69a2887158b7").controls).toEqual(["019ff028-49c0-712e-a806-69a2887158b7"]);
  expect(place("statement", "proposed")).toEqual({ id: null, controls: [] });
  expect(place("statement", "versions")).toEqual({ id: null, controls: [] });
  expect(place("home", null)).toEqual({ id: null, controls: [] });
});

test("a file that is dropped on a row is about that record, also while another one is open, and the page may be enlarged", () => {
  const row = { dataset: { record: "A.6.2.8" } };
  const cell = { closest: (wanted: string) => (wanted === "[data-record]" ? row : null) };
  vi.stubGlobal("document", { elementFromPoint: (x: number, y: number) => (x === 100 && y === 50 ? cell : { closest: () => null }) });
  expect(under([100, 50], 1)).toBe("A.6.2.8");
  expect(under([200, 100], 2)).toBe("A.6.2.8");
  expect(under([300, 50], 1)).toBeNull();
  expect(under(null, 1)).toBeNull();
  expect(place("statement", under([100, 50], 1) ?? "A.2.2")).toEqual({ id: null, controls: ["A.6.2.8"] });
  expect(place("statement", under([300, 50], 1) ?? "A.2.2")).toEqual({ id: null, controls: ["A.2.2"] });
  vi.unstubAllGlobals();
});

test("bytes of any size become Base64", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(Uint8Array.from(atob(base64(bytes)), (c) => c.charCodeAt(0))).toEqual(bytes);
});
