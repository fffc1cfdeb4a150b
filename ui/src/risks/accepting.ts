// Who may accept a risk, as core says of each level. No drawing, no door.
import type { RiskAcceptor, RiskLine } from "../ipc/wire";

/** Keys of the people who may accept a risk at the level it stands at: its owner where the criteria leave it to them, then those who may by their post. */
export function mayAccept(acceptors: readonly RiskAcceptor[], risk: Pick<RiskLine, "stands" | "owner">): string[] {
  const level = acceptors.find((one) => one.level === risk.stands);
  const owner = level?.owner && risk.owner ? [risk.owner] : [];
  return [...owner, ...(level?.people ?? []).filter((id) => id !== risk.owner || owner.length === 0)];
}
