import { describe, expect, it, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { fittingTrades } = await import("./trades");

const all = [
  { key: "health", name: "Health", also: "health; optician; clinic; lenses" },
  { key: "industry", name: "Industry and manufacturing", also: "manufacturing; lens; lenses; spectacles" },
  { key: "education", name: "Education and research", also: "school" },
];
const keys = (text: string) => fittingTrades(all, text).map(({ key }) => key);

describe("a trade in several words", () => {
  it("is found by any of them, the best first", () => {
    expect(keys("spectacle lenses")).toEqual(["industry", "health"]);
    expect(keys("a school for opticians")).toEqual(["education"]);
  });
  it("is found as it was where the whole fits, and nothing fits what nobody calls so", () => {
    expect(keys("lens")).toEqual(["health", "industry"]);
    expect(keys("Education and res")).toEqual(["education"]);
    expect(keys("")).toHaveLength(3);
    expect(keys("zeppelins of it")).toEqual([]);
  });
});
