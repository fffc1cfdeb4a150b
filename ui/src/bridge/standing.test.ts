import { expect, test } from "vitest";
import type { BridgeRow } from "../ipc/wire";
import { counted, open } from "./standing";

const row = (id: string, stands: string, proposal: string | null = null): BridgeRow => ({
  id, clause: id.split(".")[0] ?? "", title: id, clauseTitle: "", stands, until: null, documents: [], toAdd: "", proposal, level: "full", still: "", because: [],
});

test("what waits is what has a proposal, and every row is counted once", () => {
  const rows = [row("4.1", "open", "p1"), row("4.2", "full"), row("4.3", "dropped", "p2"), row("6.1.4", "none")];
  expect(open(rows)).toEqual(["p1", "p2"]);
  expect(counted(rows)).toEqual({ of: 4, full: 1, partial: 0, none: 1, open: 1, dropped: 1 });
});
