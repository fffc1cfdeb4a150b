import { expect, test } from "vitest";

// A field may stand in a form: there Enter presses the first button that does not say it is none of the form's.
const fields = import.meta.glob<string>(["./kinds/*.svelte", "./Day.svelte", "./DayField.svelte", "./Edit.svelte"], { query: "?raw", import: "default", eager: true });

test("no button of a field is pressed by Enter in another field of its form", () => {
  const buttons = Object.entries(fields).flatMap(([path, text]) => [...text.matchAll(/<button\b[^>]*/g)].map(([tag]) => `${path} ${tag}`));
  expect(buttons.length).toBeGreaterThan(3);
  expect(buttons.filter((one) => !one.includes("type=\"button\""))).toEqual([]);
});
