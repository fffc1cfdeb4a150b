import { describe, expect, it } from "vitest";
import { address, parsed } from "./place";

describe("the address", () => {
  it("is the place: screen, record and what is shown", () => {
    expect(parsed("#/suppliers/SUP-003")).toEqual({ screen: "suppliers", record: "SUP-003", query: {} });
    expect(parsed("#/suppliers?dependence=high&sort=-reviewOn")).toEqual({
      screen: "suppliers", record: null, query: { dependence: "high", sort: "-reviewOn" },
    });
    expect(parsed("")).toEqual({ screen: "", record: null, query: {} });
  });
  it("reads back what it wrote, whatever stands in it", () => {
    const place = { screen: "gap", record: "GA-2/4.1-01", query: { find: "a&b = ñ?", name: "", x: "1,2" } };
    expect(address(place)).toBe("#/gap/GA-2/4.1-01?find=a%26b%20%3D%20%C3%B1%3F&name=&x=1,2");
    expect(parsed(address(place))).toEqual(place);
  });
  it("does not fall over what a stranger wrote", () => {
    expect(parsed("#/a/%E0%A4%A?b=%")).toEqual({ screen: "a", record: "%E0%A4%A", query: { b: "%" } });
  });
});
