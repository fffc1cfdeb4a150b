// The controls the organisation's sector looks at first: advice of ours, marked as such wherever controls are listed.
import { view } from "./ipc/doors";

/** Numbers of the controls; none for another sector or while none is named. */
export const sectorControls = async (lang: "en" | "es"): Promise<ReadonlySet<string>> => new Set((await view("profile", { lang })).sector?.controls);
