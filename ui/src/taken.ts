// Files taken as evidence: dropped on the window, chosen, or a picture from the clipboard; into the item or about the control in sight.
import { attempt, change, desk, made } from "./desk.svelte";
import { takeEvidence } from "./ipc/doors";
import { go, nav } from "./nav.svelte";

/** Where a file belongs that arrives now: into the item that is open, or as a new one about the control that is. */
export function place(screen: string, record: string | null): { id: string | null; controls: string[] } {
  if (screen === "evidence" && record && record !== "coverage") return { id: record, controls: [] };
  return { id: null, controls: screen === "statement" && record && /^[AX]\./.test(record) ? [record] : [] };
}

/** Takes what was dropped, or lets the person choose. A new item is opened, so that it says what it shows. */
export const takeFiles = () => attempt(async () => {
  const { id, controls } = place(nav.at.screen, nav.at.record);
  const filed = await takeEvidence(id, controls);
  for (const one of filed) made(one.done);
  const added = filed.map((one) => one.done.changed.created[0]?.number ?? "").filter(Boolean);
  if (added.length > 0 && nav.at.screen !== "statement") go("evidence", added.length === 1 ? added[0] ?? null : null);
  if (added.length > 0) desk.notice = { id: "ui-evidence-taken", args: { count: added.length, numbers: added.join(", ") } };
});

/** Bytes as Base64, in pieces that a call takes. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Listens for pictures that are pasted where nothing takes text; core says what they are. */
export function picturesPasted(free: () => boolean): () => void {
  const paste = (event: ClipboardEvent) => {
    const file = [...(event.clipboardData?.files ?? [])][0];
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (!file || typing || !free()) return;
    event.preventDefault();
    void attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { id, controls } = place(nav.at.screen, nav.at.record);
      await change({ evidence: { takeFile: { ...(id ? { id } : {}), controls, name: file.name || "clipboard.png", size: bytes.length, sha256: "", mediaType: "", bytesBase64: base64(bytes) } } });
    });
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
