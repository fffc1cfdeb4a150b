// The one table of commands: the palette, the menu and the shortcuts are fed from it.
import { desk, go, leave, redo, screens, undo, type Screen } from "./desk.svelte";
import { say, t } from "./words.svelte";

export type Command = { id: string; label: () => string; keys?: string; can?: () => boolean; run: () => void };

const shown = (screen: Screen, at: number): Command => ({
  id: `go-${screen}`, label: () => t("ui-go", { screen: t(`ui-screen-${screen}`) }), ...(at < 9 ? { keys: `Ctrl+${at + 1}` } : {}),
  run: () => go(screen),
});

export const commands: Command[] = [
  {
    id: "undo", keys: "Ctrl+Z", can: () => !!desk.open?.undo, run: () => void undo(),
    label: () => (desk.open?.undo ? t("ui-undo-named", { edit: say(desk.open.undo) }) : t("ui-undo")),
  },
  {
    id: "redo", keys: "Ctrl+Shift+Z", can: () => !!desk.open?.redo, run: () => void redo(),
    label: () => (desk.open?.redo ? t("ui-redo-named", { edit: say(desk.open.redo) }) : t("ui-redo")),
  },
  { id: "find", keys: "Ctrl+K", label: () => t("ui-find"), run: () => (desk.palette = true) },
  ...screens.map(shown),
  { id: "approve", label: () => t("edit-statement-approve"), run: () => go("statement", "versions") },
  { id: "plan", label: () => t("edit-review-plan"), run: () => go("reviews", "new") },
  { id: "act", label: () => t("edit-action-add"), run: () => go("actions", "new") },
  { id: "system", label: () => t("edit-system-add"), run: () => go("systems", "new") },
  { id: "check", label: () => t("ui-screen-check"), run: () => go("history", "check") },
  { id: "backup", label: () => t("ui-backup-now"), run: () => go("settings", "backups") },
  { id: "close", label: () => t("ui-close"), run: () => void leave() },
];

/** Runs the command whose keys were pressed; true if there was one. */
export function pressed(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const keys = `Ctrl+${event.shiftKey ? "Shift+" : ""}${key}`;
  const command = commands.find((one) => one.keys === keys && (one.can?.() ?? true));
  // Inside a text, undo and redo are the text's own.
  const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (!command || (typing && (command.id === "undo" || command.id === "redo"))) return false;
  event.preventDefault();
  command.run();
  return true;
}
