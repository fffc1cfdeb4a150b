// Where a file that arrives belongs, and its bytes as a text.

/** Parts of the screens of evidence and of controls that are no record. */
const PARTS: Record<string, string[]> = { evidence: ["coverage", "proposed", "requests"], statement: ["proposed", "versions"] };

/** Whether what arrives is looked at as an answer to what was asked of people. */
export const asking = (at: { screen: string; record: string | null }) => at.screen === "evidence" && at.record === "requests";

/** Where a file belongs that arrives now: into the item that is open, or as a new one about the control that is. */
export function place(screen: string, record: string | null): { id: string | null; controls: string[] } {
  const here = record && PARTS[screen]?.includes(record) === false ? record : null;
  // A control of the organisation is open by its key, one of Annex A by its number.
  return { id: screen === "evidence" ? here : null, controls: screen === "statement" && here ? [here] : [] };
}

/** The record whose row lies under a place of the window, by its number; null where there is none. */
export function under(at: [number, number] | null, zoom: number): string | null {
  const row = at && document.elementFromPoint(at[0] / zoom, at[1] / zoom)?.closest<HTMLElement>("[data-record]");
  return (row && row.dataset["record"]) || null;
}

/** Bytes as Base64, in pieces that a call takes. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
