import { expect, test } from "vitest";
import type { DocumentRow } from "../ipc/wire";
import { sought } from "./sought";

const row = (kind: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id: kind, number: "X-001", kind, version: "1.0", about: kind, record: null, issuedOn: "2026-11-23", approverName: "Mara", approverRole: "Director", replaces: "",
  superseded: false, headSeq: 1, headHash: "", renderings: [], scans: [], ...more,
});

test("rows are found by words, by kind, and by whether they hold", () => {
  const rows = [row("text", { number: "TXT-001" }), row("statement", { number: "SoA-001" }), row("statement", { number: "SoA-001", superseded: true })];
  const said = (one: DocumentRow) => `${one.number} ${one.kind}`;
  const every = { text: "", kind: "", inForce: false };
  expect(sought(rows, said, every)).toHaveLength(3);
  expect(sought(rows, said, { ...every, text: "soa state" })).toHaveLength(2);
  expect(sought(rows, said, { ...every, kind: "statement", inForce: true })).toHaveLength(1);
  expect(sought(rows, said, { ...every, text: "nothing" })).toHaveLength(0);
});
