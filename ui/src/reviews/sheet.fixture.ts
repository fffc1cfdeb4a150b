// A review for tests: complete in form, and nothing in it that a test did not put there.
import type { ReviewSheet, SheetInput } from "../ipc/wire";

export function input(id: string, more: Partial<SheetInput>): SheetInput {
  return {
    input: id, required: true, clause: "9.3.2", title: { text: `Title of ${id}`, lang: "en" }, shows: { text: "What belongs here", lang: "en" },
    data: { from: "none", sentence: { id: "input-sentence-none", args: {} }, columns: [], rows: [], counts: [] },
    previous: null, compared: [], comment: "", prepared: "", posed: [], notes: [], conclusion: "", nothing: false, nothingReason: "", minutes: 5, concerns: "MR-R2", standing: "free", picture: null, content: !!(more.data?.rows.length ?? more.comment ?? more.conclusion ?? more.nothing), covered: false, ...more,
  };
}

export function review(more: Partial<ReviewSheet>): ReviewSheet {
  return {
    id: "r1", number: "MR-2026-2", state: "in-preparation", kind: "planned", shared: false, heldOn: "2026-12-03", place: "Room 1", periodFrom: "2026-05-01",
    periodTo: "2026-11-15", cutOff: "2026-11-20", chair: "p1", chairName: "Dora Director", startedAt: null, endedAt: null, secretary: null, nextReviewOn: null, suitable: "", suitableWhy: "",
    adequate: "", adequateWhy: "", effective: "", effectiveWhy: "", previous: null, note: "", approver: null, approvedOn: null, document: null,
    participants: [{ person: "p1", name: "Dora Director", role: "Managing director", topManagement: true, attendance: "invited" }],
    inputs: [], decisions: [], actions: [], carriedActions: [], earlierActions: [], movedTargets: [], corrections: [], next: "in-meeting", ahead: [], blockers: [], told: [], undecided: ["MR-R1", "MR-R2"], nextDays: [{ months: 3, on: "2027-03-03" }, { months: 6, on: "2027-06-03" }, { months: 12, on: "2027-12-03" }], ...more,
  };
}
