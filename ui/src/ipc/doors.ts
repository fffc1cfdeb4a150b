// The doors, typed. A fault is thrown as `Trouble`: ids and arguments, put into words where it is shown.
import { invoke } from "@tauri-apps/api/core";
import type { CheckReport, Done, Edit, Founding, Opened, Trouble, Views } from "./wire";

export const view = <K extends keyof Views>(name: K, args: Views[K]["args"]) =>
  invoke<Views[K]["answer"]>("view", { name, args });
export const edit = (change: Edit) => invoke<Done>("edit", { edit: change });
export const startState = () => invoke<Opened | null>("start_state");
export const newWorkspace = (founding: Founding) => invoke<Opened | null>("new_workspace", { founding });
export const openWorkspace = () => invoke<Opened | null>("open_workspace");
export const closeWorkspace = () => invoke<void>("close_workspace");
export const checkWorkspace = () => invoke<CheckReport>("check_workspace");

/** Whatever was thrown, as trouble that can be shown. */
export function trouble(thrown: unknown): Trouble {
  if (thrown && typeof thrown === "object" && "message" in thrown && "refusals" in thrown) return thrown as Trouble;
  return { message: { id: "fault-malformed", args: { detail: String(thrown) } }, refusals: [] };
}
