import { expect, test } from "vitest";
import { base64, place } from "./taking";

test("a file goes into the item that is open, or becomes one about the control that is", () => {
  expect(place("evidence", "EV-003")).toEqual({ id: "EV-003", controls: [] });
  for (const part of ["coverage", "proposed", "requests"]) expect(place("evidence", part)).toEqual({ id: null, controls: [] });
  expect(place("statement", "A.6.2.8")).toEqual({ id: null, controls: ["A.6.2.8"] });
  expect(place("statement", "versions")).toEqual({ id: null, controls: [] });
  expect(place("home", null)).toEqual({ id: null, controls: [] });
});

test("bytes of any size become Base64", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(Uint8Array.from(atob(base64(bytes)), (c) => c.charCodeAt(0))).toEqual(bytes);
});
