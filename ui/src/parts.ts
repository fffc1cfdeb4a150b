// Parts of screens that are looked for by a name of their own.
import type { Screen } from "./desk.svelte";

export const parts: { id: string; screen: Screen; part: string | null; title: string }[] = [
  { id: "coverage", screen: "evidence", part: "coverage", title: "ui-evidence-coverage" },
  { id: "held", screen: "evidence", part: "proposed", title: "ui-evidence-proposed" },
  { id: "requests", screen: "evidence", part: "requests", title: "ui-evidence-requests" },
  { id: "month", screen: "calendar", part: "month", title: "ui-calendar-part-month" },
  { id: "literacy", screen: "training", part: "table", title: "literacy-table" },
  { id: "act-matrix", screen: "act", part: "matrix", title: "ui-part-matrix" },
  { id: "sheets", screen: "systems", part: null, title: "ui-part-sheets" },
  { id: "late", screen: "calendar", part: "late", title: "ui-part-late" },
];
