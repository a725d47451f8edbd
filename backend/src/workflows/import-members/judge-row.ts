import type { PhoneOwner } from "@cho-phien/contract";
import { foldWords, parsePhone } from "@cho-phien/vietnam";
import { brokenCell, type FaultDetails } from "../../spreadsheets/cell-faults";
import type { Cells, TableRow } from "../../spreadsheets/find-table";
import type { Cell } from "../../spreadsheets/read-workbook";
import { COLUMN_ORDER, type Column } from "./columns";
import type { FaultCode } from "./faults";
import { dateIn } from "./judge-date";
import { judgeName, NAME_MOST } from "./judge-name";
import { judgePlace } from "./judge-place";

export type CellFault = { readonly column: Column; readonly code: FaultCode; readonly details?: FaultDetails };

/** A member as a good row says her. */
export type Draft = {
  readonly fullName: string;
  readonly phone: string | null;
  readonly phoneOwner: PhoneOwner;
  readonly canRead: boolean;
  readonly communeCode: string;
  readonly birth: { readonly value: string; readonly how: "signed" | "spoken" } | null;
  /** yyyy-mm-dd */
  readonly joinedOn: string;
  readonly wasDecomposed: boolean;
};

export type Day = { readonly is1904: boolean; readonly today: string };

const MAX_AGE_YEARS = 120;

/** One row by itself: a member to add, or every cell that must be mended first. */
export function judgeRow({ cells }: TableRow<Column>, day: Day): Draft | { readonly faults: readonly CellFault[] } {
  const broken = brokenCells(cells);
  if (broken.length > 0) return { faults: broken };
  const text = (column: Column): string => (cells[column]?.text ?? "").normalize("NFC").trim();
  const faults: CellFault[] = [];
  const take = <Value>(column: Column, judged: Value | { readonly fault: FaultCode }): Value | null => {
    if (typeof judged !== "object" || judged === null || !("fault" in judged)) return judged;
    const details = judged.fault === "too_long" ? { details: { most: String(NAME_MOST) } } : {};
    faults.push({ column, code: judged.fault, ...details });
    return null;
  };
  const name = take("name", judgeName(cells.name?.text ?? ""));
  const phone = take("phone", phoneIn(cells.phone));
  const owner = take("phoneOwner", ownerIn(text("phoneOwner"), { hasPhone: text("phone") !== "" }));
  const canRead = take("canRead", yesOrNo(text("canRead")));
  const place = judgePlace(text("province"), text("commune"));
  if (!("code" in place && !("column" in place))) faults.push({ ...place });
  const birth = take("birth", birthIn(cells.birth, day));
  const how = take("birthConsent", consentIn(text("birthConsent"), birth !== null));
  const joinedOn = take("joined", joinedIn(cells.joined, { day, birth }));
  if (faults.length > 0 || "column" in place || name === null || owner === null || joinedOn === null) return { faults };
  return {
    fullName: name.name,
    wasDecomposed: name.wasDecomposed,
    phone,
    phoneOwner: owner,
    canRead: canRead ?? true,
    communeCode: place.code,
    birth: birth !== null && how !== null ? { value: birth, how } : null,
    joinedOn,
  };
}

/** What no reading can mend comes alone: formulas, merged cells, Excel's errors, and texts past any measure. */
function brokenCells(cells: Cells<Column>): readonly CellFault[] {
  return COLUMN_ORDER.flatMap((column): CellFault[] => {
    const cell = cells[column];
    if (!cell) return [];
    const broken = brokenCell(cell);
    if (broken) return [{ column, ...broken }];
    const mayBegin = column === "phone" ? /^\s*[=@]/ : /^\s*[=+\-@＝＋－＠]/;
    return column !== "name" && cell.kind === "text" && mayBegin.test(cell.text)
      ? [{ column, code: "looks_like_formula" }]
      : [];
  });
}

type Judged<Value> = Value | { readonly fault: FaultCode };

/** A number cell has lost its leading zero. */
function phoneIn(cell: Cell | undefined): Judged<string | null> {
  if (!cell || cell.text.trim() === "") return null;
  const parsed = parsePhone(cell.kind === "number" && cell.text.length === 9 ? `0${cell.text}` : cell.text);
  return parsed.ok ? parsed.e164 : { fault: "phone_bad" };
}

const OWNERS: Readonly<Record<PhoneOwner, readonly string[]>> = {
  self: ["cua chi", "chi", "minh", "cua minh", "ban than", "chinh chu", "self"],
  spouse: ["chong", "cua chong", "vo", "vo chong", "spouse"],
  other: ["nguoi khac", "con", "cua con", "nguoi nha", "hang xom", "other"],
  none: ["khong co", "khong", "none"],
};

function ownerIn(text: string, { hasPhone }: { readonly hasPhone: boolean }): Judged<PhoneOwner> {
  if (text === "") return hasPhone ? { fault: "owner_missing" } : "none";
  const wanted = foldWords(text);
  const owners: readonly PhoneOwner[] = ["self", "spouse", "other", "none"];
  const owner = owners.find((it) => OWNERS[it].includes(wanted));
  if (!owner) return { fault: "owner_unknown" };
  if (owner === "none") return hasPhone ? { fault: "owner_missing" } : "none";
  return hasPhone ? owner : { fault: "owner_without_phone" };
}

function yesOrNo(text: string): Judged<boolean> {
  const wanted = foldWords(text);
  if (["", "co", "biet", "yes", "x"].includes(wanted)) return true;
  return ["khong", "khong biet", "chua", "no"].includes(wanted) ? false : { fault: "can_read_unknown" };
}

/** yyyy-mm-dd, or the year alone. */
function birthIn(cell: Cell | undefined, { is1904, today }: Day): Judged<string | null> {
  if (!cell) return null;
  const date = dateIn(cell, { is1904 });
  if (date === null) return { fault: "date_bad" };
  if (date > today.slice(0, date.length)) return { fault: "birth_future" };
  return Number(date.slice(0, 4)) < Number(today.slice(0, 4)) - MAX_AGE_YEARS ? { fault: "birth_too_old" } : date;
}

/** A date of birth needs her consent (Law 91/2025); without one the column says nothing. */
function consentIn(text: string, hasBirth: boolean): Judged<"signed" | "spoken" | null> {
  const wanted = foldWords(text);
  if (["da ky", "ky", "signed"].includes(wanted)) return "signed";
  if (["da noi", "noi", "spoken"].includes(wanted)) return "spoken";
  if (wanted !== "" && wanted !== "khong") return { fault: "consent_unknown" };
  return hasBirth ? { fault: "consent_missing" } : null;
}

type Joining = { readonly day: Day; readonly birth: string | null };

function joinedIn(cell: Cell | undefined, { day, birth }: Joining): Judged<string> {
  if (!cell) return day.today;
  const date = dateIn(cell, day);
  if (date === null || date.length === 4) return { fault: "date_bad" };
  if (date > day.today) return { fault: "joined_future" };
  return birth !== null && date.slice(0, birth.length) < birth ? { fault: "joined_before_birth" } : date;
}
