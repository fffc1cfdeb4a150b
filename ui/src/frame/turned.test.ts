import { describe, expect, it } from "vitest";
import { sized, turned } from "./turned";

describe("pages of a kept file", () => {
  it("are turned within their number", () => {
    expect(turned("PageDown", 1, 3)).toBe(2);
    expect(turned("PageUp", 1, 3)).toBeNull();
    expect(turned("End", 1, 3)).toBe(3);
    expect(turned("PageDown", 3, 3)).toBeNull();
    expect(turned("a", 1, 3)).toBeNull();
  });
  it("have a smallest and a largest size", () => {
    expect(sized(100, 1)).toBe(125);
    expect(sized(200, 1)).toBe(200);
    expect(sized(40, -1)).toBe(40);
  });
});
