import type { OrgLevel } from "@cho-phien/vietnam/org-units";
import type { ReportPurpose, SubmissionAct, SubmissionState } from "./submission";

export type ActRow = {
  readonly from: readonly SubmissionState[];
  readonly to: SubmissionState;
  /** The level whose officer acts: her own unit, never one above or below it. */
  readonly level: OrgLevel;
  readonly purposes: readonly ReportPurpose[];
  readonly needsComment: boolean;
  readonly needsSecondPerson: boolean;
  readonly source: string;
  readonly vi: string;
  readonly en: string;
};

const DESIGN = "reports.md “Periods”: open → submitted → accepted (province) → locked (nation)";
const NOT_DHIS2 =
  "reports.md “Periods”; reopening is the most guarded act, where DHIS2 asks for no extra authority (data-administration, lock exceptions)";

const row = (given: Omit<ActRow, "needsComment" | "needsSecondPerson"> & Partial<ActRow>): ActRow => ({
  needsComment: false,
  needsSecondPerson: false,
  ...given,
});

/** Who may do what with a commune's report, from which state. What is not in a row is refused. */
export const submissionActs: { readonly [act in SubmissionAct]: ActRow } = {
  submit: row({
    from: ["open", "returned", "reopened"],
    to: "submitted",
    level: "commune",
    purposes: ["review", "approve"],
    source: DESIGN,
    vi: "Gửi báo cáo",
    en: "Submit",
  }),
  say_nothing_to_report: row({
    from: ["open", "returned", "reopened"],
    to: "nothing_to_report",
    level: "commune",
    purposes: ["review", "approve"],
    source: `${DESIGN}; or said “nothing to report”`,
    vi: "Báo không phát sinh",
    en: "Nothing to report",
  }),
  excuse: row({
    from: ["open", "returned", "reopened"],
    to: "excused",
    level: "province",
    purposes: ["approve"],
    needsComment: true,
    source: `${DESIGN}; or is excused`,
    vi: "Cho miễn báo cáo kỳ này",
    en: "Excuse from this period",
  }),
  return: row({
    from: ["submitted", "nothing_to_report", "excused"],
    to: "returned",
    level: "province",
    purposes: ["review", "approve"],
    needsComment: true,
    source: "reports.md “Periods”: returned with a comment",
    vi: "Trả lại kèm góp ý",
    en: "Return with a comment",
  }),
  accept: row({
    from: ["submitted", "nothing_to_report", "excused"],
    to: "accepted",
    level: "province",
    purposes: ["approve"],
    source: `${DESIGN}; only when each commune has answered`,
    vi: "Tiếp nhận",
    en: "Accept",
  }),
  send_back_to_province: row({
    from: ["accepted"],
    to: "returned",
    level: "nation",
    purposes: ["approve"],
    needsComment: true,
    source: "As DHIS2's data approval: what a level accepted is undone only from above",
    vi: "Trung ương trả lại",
    en: "Send back",
  }),
  lock: row({
    from: ["accepted"],
    to: "locked",
    level: "nation",
    purposes: ["approve"],
    source: `${DESIGN}; locking freezes a snapshot, never the ledger`,
    vi: "Chốt số liệu",
    en: "Lock",
  }),
  reopen: row({
    from: ["locked"],
    to: "reopened",
    level: "nation",
    purposes: ["approve"],
    needsComment: true,
    needsSecondPerson: true,
    source: NOT_DHIS2,
    vi: "Mở lại kỳ đã chốt",
    en: "Reopen",
  }),
};

type StateRow = { readonly vi: string; readonly en: string; readonly hasAnswered: boolean };

/** States by name; `hasAnswered` is what a province waits for before it accepts. */
export const submissionStates: { readonly [state in SubmissionState]: StateRow } = {
  open: { vi: "Chưa gửi", en: "Not submitted", hasAnswered: false },
  submitted: { vi: "Đã gửi", en: "Submitted", hasAnswered: true },
  nothing_to_report: { vi: "Không phát sinh", en: "Nothing to report", hasAnswered: true },
  excused: { vi: "Được miễn kỳ này", en: "Excused", hasAnswered: true },
  returned: { vi: "Bị trả lại", en: "Returned", hasAnswered: false },
  accepted: { vi: "Tỉnh đã tiếp nhận", en: "Accepted", hasAnswered: true },
  locked: { vi: "Đã chốt", en: "Locked", hasAnswered: true },
  reopened: { vi: "Đang mở lại", en: "Reopened", hasAnswered: false },
};
