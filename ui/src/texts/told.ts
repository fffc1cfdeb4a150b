// What a cell of a list says, in words.
import type { ListCell } from "../ipc/wire";
import { day, t } from "../words.svelte";

export function told(cell: ListCell): string {
  switch (cell.is) {
    case "empty": return "";
    case "missing": return t("register-missing");
    case "text": return cell.text;
    case "name": return cell.name;
    case "names": return cell.names.join(", ");
    case "number": return String(cell.value);
    case "money": return (cell.hundredths / 100).toFixed(2);
    case "word": return t(cell.id);
    case "told": return cell.said.map((one) => t(one.id, one.args)).join(" ");
    case "day": return day(cell.day);
    case "code": case "reserved": return t(`${cell.list}.${cell.code}`);
    case "codes": return cell.codes.map((code) => t(`${cell.list}.${code}`)).join(", ");
    case "stamp": return [day(cell.on), cell.by].filter(Boolean).join(", ");
  }
}
