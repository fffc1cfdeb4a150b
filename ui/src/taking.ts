// Where a file that arrives belongs, and its bytes as a text.

/** Parts of the screen of evidence that are no item. */
const PARTS = ["coverage", "proposed", "requests"];

/** Whether what arrives is looked at as an answer to what was asked of people. */
export const asking = (at: { screen: string; record: string | null }) => at.screen === "evidence" && at.record === "requests";

/** Where a file belongs that arrives now: into the item that is open, or as a new one about the control that is. */
export function place(screen: string, record: string | null): { id: string | null; controls: string[] } {
  if (screen === "evidence" && record && !PARTS.includes(record)) return { id: record, controls: [] };
  return { id: null, controls: screen === "statement" && record && /^[AX]\./.test(record) ? [record] : [] };
}

/** Bytes as Base64, in pieces that a call takes. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
