import { describe, expect, it } from "vitest";
import { period } from "../periods/period";
import { submissionActs, submissionStates } from "./act-table";
import { decideAct, REOPENED_AT_MOST_DAYS, type ActFacts } from "./decide";
import { stateRefusalSentence } from "./sentence";
import {
  stateAt,
  type ReportGrant,
  type ReportPurpose,
  type Submission,
  type SubmissionAct,
  type SubmissionState,
} from "./submission";
import { acceptProvince, lockNation } from "./whole-unit";

const QUARTER = period("quarter", 2026, 3);
const NOW = "2026-10-05T02:00:00Z";
const ACTS: readonly SubmissionAct[] = [
  "submit",
  "say_nothing_to_report",
  "excuse",
  "return",
  "accept",
  "send_back_to_province",
  "lock",
  "reopen",
];
const STATES: readonly SubmissionState[] = [
  "open",
  "submitted",
  "nothing_to_report",
  "excused",
  "returned",
  "accepted",
  "locked",
  "reopened",
];
const UNITS = { nation: "VN", province: "08", commune: "00715" } as const;

const submission = (state: SubmissionState, more: Partial<Submission> = {}): Submission => ({
  periodCode: "2026-Q3",
  communeCode: UNITS.commune,
  provinceCode: UNITS.province,
  state,
  reopening: null,
  ...more,
});
const grant = (level: keyof typeof UNITS, purpose: ReportPurpose, officerId = "Lan"): ReportGrant => ({
  officerId,
  level,
  unitCode: UNITS[level],
  purpose,
});
const facts = (act: SubmissionAct, state: SubmissionState, more: Partial<ActFacts> = {}): ActFacts => ({
  act,
  submission: submission(state),
  period: QUARTER,
  now: NOW,
  officerId: "Lan",
  grants: [grant(submissionActs[act].level, "approve"), grant("nation", "approve", "Hoa")],
  comment: "lý do",
  reopening: { secondOfficerId: "Hoa", expiresAt: "2026-10-20T02:00:00Z" },
  ...more,
});

describe("every act from every state", () => {
  it("moves as its row says, and is refused from anywhere else", () => {
    for (const act of ACTS) {
      for (const state of STATES) {
        const outcome = decideAct(facts(act, state));
        if (submissionActs[act].from.includes(state))
          expect(outcome).toMatchObject({ from: state, submission: { state: submissionActs[act].to } });
        else expect(outcome).toEqual({ refused: "wrong_state", act, state });
      }
    }
  });

  it("is for the level and purposes of its row alone", () => {
    for (const act of ACTS) {
      const { level, purposes, from } = submissionActs[act];
      for (const other of ["nation", "province", "commune"] as const) {
        for (const purpose of ["enter", "review", "approve", "aggregate", "individual"] as const) {
          const grants = [grant(other, purpose), grant("nation", "approve", "Hoa")];
          const outcome = decideAct(facts(act, from[0] ?? "open", { grants }));
          const mayAct = other === level && purposes.includes(purpose);
          expect("refused" in outcome ? outcome.refused : "done").toBe(mayAct ? "done" : "not_granted");
        }
      }
    }
  });

  it("is refused to an officer of another unit of the same level", () => {
    const grants = [{ ...grant("commune", "approve"), unitCode: "00721" }];
    expect(decideAct(facts("submit", "open", { grants }))).toMatchObject({ refused: "not_granted" });
  });

  it("names its source", () => {
    for (const act of ACTS) expect(submissionActs[act].source).not.toBe("");
  });
});

it("nothing is submitted before the period's last day has passed", () => {
  expect(decideAct(facts("submit", "open", { now: "2026-09-30T16:00:00Z" }))).toEqual({
    refused: "period_not_over",
    endsOn: "2026-09-30",
  });
});

it("a report goes back only with a comment", () => {
  for (const act of ["return", "excuse", "send_back_to_province", "reopen"] as const) {
    const outcome = decideAct(facts(act, submissionActs[act].from[0] ?? "open", { comment: "  " }));
    expect(outcome).toEqual({ refused: "comment_missing", act });
  }
});

describe("a locked report is reopened", () => {
  it("by two people of the nation, with a reason and an end", () => {
    expect(decideAct(facts("reopen", "locked"))).toMatchObject({
      submission: { state: "reopened", reopening: { askedBy: "Lan", confirmedBy: "Hoa", reason: "lý do" } },
    });
  });

  it("never by one", () => {
    const alone = (secondOfficerId: string | null) =>
      decideAct(facts("reopen", "locked", { reopening: { secondOfficerId, expiresAt: "2026-10-20T02:00:00Z" } }));
    expect(alone(null)).toEqual({ refused: "second_person_missing", why: "nobody" });
    expect(alone("Lan")).toEqual({ refused: "second_person_missing", why: "same_person" });
    expect(alone("Mai")).toEqual({ refused: "second_person_missing", why: "not_granted" });
  });

  it("for at most thirty days, and not until yesterday", () => {
    for (const expiresAt of ["2026-10-04T02:00:00Z", "2026-11-30T02:00:00Z", "soon"]) {
      const outcome = decideAct(facts("reopen", "locked", { reopening: { secondOfficerId: "Hoa", expiresAt } }));
      expect(outcome).toEqual({ refused: "expiry_out_of_range", maxDays: REOPENED_AT_MOST_DAYS });
    }
  });

  it("and is locked again by itself when the time is up, also after it was submitted", () => {
    const reopening = { askedBy: "Lan", confirmedBy: "Hoa", reason: "sai số", expiresAt: "2026-10-20T02:00:00Z" };
    for (const state of ["reopened", "submitted", "returned"] as const) {
      const late = submission(state, { reopening });
      expect(stateAt(late, "2026-10-20T01:59:59Z")).toBe(state);
      expect(stateAt(late, "2026-10-20T02:00:00Z")).toBe("locked");
    }
    expect(
      decideAct(
        facts("submit", "open", { submission: submission("reopened", { reopening }), now: "2026-10-21T02:00:00Z" }),
      ),
    ).toEqual({
      refused: "wrong_state",
      act: "submit",
      state: "locked",
    });
  });
});

const province = { unitCode: UNITS.province, officerId: "Lan", grants: [grant("province", "approve")], now: NOW };
const nation = { unitCode: UNITS.nation, officerId: "Lan", grants: [grant("nation", "approve")], now: NOW };

describe("a whole province", () => {
  const commune = (state: SubmissionState, communeCode: string) => submission(state, { communeCode });

  it("is accepted when each commune has submitted, has nothing to report or is excused", () => {
    const submissions = [
      commune("submitted", "a"),
      commune("nothing_to_report", "b"),
      commune("excused", "c"),
      commune("locked", "d"),
    ];
    const outcome = acceptProvince({ ...province, submissions });
    expect(outcome).toMatchObject({ unchanged: [{ communeCode: "d", state: "locked" }] });
    expect("moved" in outcome && outcome.moved.map((it) => it.state)).toEqual(["accepted", "accepted", "accepted"]);
  });

  it("waits for every commune that is open, returned or reopened", () => {
    const submissions = [
      commune("submitted", "a"),
      commune("open", "b"),
      commune("returned", "c"),
      commune("reopened", "d"),
    ];
    const outcome = acceptProvince({ ...province, submissions });
    expect(outcome).toEqual({
      refused: "communes_not_ready",
      act: "accept",
      notReady: 3,
      of: 4,
      communeCodes: ["b", "c", "d"],
    });
    if ("refused" in outcome) {
      expect(stateRefusalSentence(outcome, "vi")).toBe(
        "Còn 3/4 xã, phường chưa gửi báo cáo. Hãy nhắc, hoặc cho miễn kỳ này.",
      );
      expect(stateRefusalSentence(outcome, "en")).toContain("3 of 4 communes have not answered");
    }
  });

  it("is accepted by an officer with the province's grant to approve, and by nobody else", () => {
    const submissions = [commune("submitted", "a")];
    for (const grants of [
      [],
      [grant("nation", "approve")],
      [grant("province", "review")],
      [grant("province", "approve", "Hoa")],
    ])
      expect(acceptProvince({ ...province, grants, submissions })).toMatchObject({
        refused: "not_granted",
        act: "accept",
      });
    expect(lockNation({ ...nation, grants: [grant("province", "approve")], submissions })).toMatchObject({
      refused: "not_granted",
    });
    expect(() =>
      acceptProvince({ ...province, submissions: [submission("submitted", { provinceCode: "15" })] }),
    ).toThrow(/08/);
  });

  it("is locked by the nation only when it was accepted", () => {
    expect(lockNation({ ...nation, submissions: [commune("accepted", "a"), commune("submitted", "b")] })).toMatchObject(
      {
        refused: "communes_not_ready",
        communeCodes: ["b"],
      },
    );
    expect(lockNation({ ...nation, submissions: [commune("accepted", "a"), commune("locked", "b")] })).toMatchObject({
      moved: [{ communeCode: "a", state: "locked", reopening: null }],
      unchanged: [{ communeCode: "b" }],
    });
  });
});

it("every refusal is a sentence in both languages", () => {
  const said = ACTS.flatMap((act) => STATES.map((state) => decideAct(facts(act, state, { grants: [] }))));
  for (const outcome of said) {
    if (!("refused" in outcome)) throw new Error("done without a grant");
    expect(stateRefusalSentence(outcome, "vi")).toContain(
      submissionActs[outcome.refused === "not_granted" ? outcome.act : "submit"].vi,
    );
    expect(stateRefusalSentence(outcome, "en")).toMatch(/\.$/);
  }
  expect(submissionStates.nothing_to_report.vi).toBe("Không phát sinh");
});
