import { expect, test } from "vitest";
import { later, span, weeks } from "./months";

test("a month stands in weeks from Monday, and every day once", () => {
  const november = weeks("2026-11");
  expect(november[0]).toEqual(["", "", "", "", "", "", "2026-11-01"]);
  expect(november.flat().filter(Boolean)).toHaveLength(30);
  expect(weeks("2027-02")).toHaveLength(4);
  expect(weeks("2028-02").flat().filter(Boolean)).toHaveLength(29);
});

test("a month is asked for from its first day to its last", () => {
  expect(span("2026-11")).toEqual({ from: "2026-11-01", until: "2026-11-30" });
  expect(span("2028-02")).toEqual({ from: "2028-02-01", until: "2028-02-29" });
});

test("months go on over the year", () => {
  expect(later("2026-12", 1)).toBe("2027-01");
  expect(later("2027-01", -1)).toBe("2026-12");
});
