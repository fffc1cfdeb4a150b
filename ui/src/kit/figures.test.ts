import { expect, test } from "vitest";
import { amount, figure } from "./figures";

test("figures are read in both ways of writing them", () => {
  expect([figure("1,234.5", false), figure("1.234,5", true), figure("-12", false), figure("", false), figure("1 000", true)])
    .toEqual([1234.5, 1234.5, -12, null, 1000]);
  expect([figure("12.5", true), figure("12,5", false)]).toEqual([12.5, 12.5]);
  expect([figure("1.234", true), figure("1,234", false)]).toEqual([1234, 1234]);
});

test("what is no figure is none", () => {
  for (const text of ["about 3", "1.2.3", "1,23,4", "3 x"]) expect([text, figure(text, false)]).toEqual([text, undefined]);
});

test("an amount is read with its currency before or behind it, and in no other", () => {
  for (const text of ["EUR 2000", "2000 EUR", "eur 2,000", "€2000", "2,000 €", "2000"]) expect([text, amount(text, false, "EUR")]).toEqual([text, 2000]);
  expect(["1.800", "1,800", "EUR 1.800", "1.234.567"].map((text) => [amount(text, false, "EUR"), amount(text, true, "EUR")])).toEqual([[1800, 1800], [1800, 1800], [1800, 1800], [1234567, 1234567]]);
  expect([amount("1.80", false, "EUR"), amount("1.80", true, "EUR"), figure("1.800", false)], "what is no money keeps its part").toEqual([1.8, 1.8, 1.8]);
  for (const text of ["USD 2000", "$2000", "EUR", "€"]) expect([text, amount(text, false, "EUR")]).toEqual([text, undefined]);
  expect([amount("2.000 €", true, "EUR"), amount("", true, "EUR"), amount("EUR 5", false, "")]).toEqual([2000, null, undefined]);
});
