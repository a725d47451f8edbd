import type { BothLanguages } from "./payouts";
import type { DongString, Instant } from "./refusal";
import type { Definition, PeriodState, ReportCell, ReportColumn, ReportPeriod, UnitName } from "./reports";
import type { GrantPurpose } from "./union";

/** What can be done with a period of a unit. Each answers the new PeriodPage, or refuses in a sentence. */
export type PeriodAct =
  | "submit"
  | "say_nothing_to_report"
  | "excuse"
  | "return"
  | "accept"
  | "send_back_to_province"
  | "lock"
  | "ask_reopen"
  | "reopen";

/** GET /union/periods?unit=: the periods of this year and the last that have begun, and where the unit stands in each. */
export type PeriodList = {
  readonly unit: UnitName;
  readonly periods: readonly PeriodRow[];
};

export type PeriodRow = {
  readonly period: ReportPeriod;
  /** Whether its last day has passed: before that nothing is sent. */
  readonly isOver: boolean;
  readonly state: PeriodState;
  /** Communes that have answered (sent, nothing to report, excused, accepted, locked), of those that take part. */
  readonly answered: number;
  readonly of: number;
  /** When it was last locked; null when never. */
  readonly lockedAt: Instant | null;
  /** Acts that wait for her. */
  readonly acts: readonly PeriodAct[];
};

/** GET /union/periods/:period?unit=: the grid of the units below, and where the unit itself stands. */
export type PeriodPage = {
  readonly period: ReportPeriod;
  readonly unit: UnitName;
  readonly state: PeriodState;
  /** Acts open to her here and now, in the order of buttons. */
  readonly acts: readonly PeriodAct[];
  readonly counts: Readonly<Record<PeriodState, number>>;
  readonly below: readonly PeriodUnit[];
  readonly comments: readonly PeriodComment[];
  /** What became known since the unit's figures were submitted or locked; null before. */
  readonly changesSince: { readonly count: number; readonly sumDong: ReportCell; readonly since: Instant } | null;
  readonly published: Published | null;
  /** Every snapshot that holds the unit's period, newest first. */
  readonly snapshots: readonly SnapshotName[];
  readonly reopening: {
    readonly askedBy: string;
    readonly reason: string;
    readonly expiresAt: Instant;
    readonly isByMe: boolean;
  } | null;
};

export type SnapshotName = {
  readonly id: string;
  readonly version: number;
  readonly lockedAt: Instant;
  readonly signedBy: string;
};

export type PeriodUnit = UnitName & {
  readonly state: PeriodState;
  readonly since: Instant | null;
  readonly by: string | null;
  readonly acts: readonly PeriodAct[];
};

export type PeriodComment = {
  readonly at: Instant;
  readonly by: string;
  readonly unit: UnitName;
  readonly act: PeriodAct | "comment";
  readonly text: string;
};

/** The newest snapshot that holds a unit's period beside the books of now. */
export type Published = {
  /** The unit it was locked for: hers, or one above that has hers as a row. */
  readonly of: UnitName;
  readonly snapshotId: string;
  readonly version: number;
  readonly lockedAt: Instant;
  readonly signedBy: string;
  readonly asKnownOn: Instant;
  /** Of the stored rows, hex. */
  readonly sha256: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly PublishedRow[];
  readonly total: PublishedRow | null;
};

export type PublishedRow = {
  readonly key: string;
  readonly label: BothLanguages;
  /** As published, what came later, as now known; by column key. */
  readonly asPublished: Readonly<Record<string, ReportCell>>;
  readonly adjustment: Readonly<Record<string, ReportCell>>;
  readonly asNowKnown: Readonly<Record<string, ReportCell>>;
};

/** POST /union/periods/:period/:unit/:act */
export type PeriodActBody = {
  /** Needed to return, to send back, to excuse and to ask for a reopening. `reopen` is the second person's word to it. */
  readonly comment?: string;
  /** Of a reopening: until when, at most 30 days ahead. */
  readonly expiresOn?: string;
};

/** POST /union/period-comments/:period/:unit */
export type NewPeriodComment = { readonly text: string };

/** GET /union/snapshots/:id?unit=: the rows as they were published, bit for bit, for the R6 form; with a unit that it has as a row, that row alone. */
export type SnapshotPage = {
  readonly id: string;
  readonly version: number;
  readonly period: ReportPeriod;
  readonly unit: UnitName;
  readonly lockedAt: Instant;
  readonly signedBy: string;
  readonly asKnownOn: Instant;
  readonly sha256: string;
  readonly isStillLatest: boolean;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: BothLanguages;
    readonly cells: Readonly<Record<string, ReportCell>>;
  }[];
  /** Of its columns, in the versions in force on the period's last day. */
  readonly definitions: readonly Definition[];
  readonly hiddenNote: BothLanguages | null;
};

/** GET /union/officers?page=: officers with grants below hers. */
export type OfficerList = {
  /** What she may give: units at or below which, and which purposes. Empty when she may not invite. */
  readonly mayGive: readonly { readonly unit: UnitName; readonly purposes: readonly GrantPurpose[] }[];
  readonly page: number;
  readonly pagesCount: number;
  readonly officers: readonly {
    readonly id: string;
    readonly fullName: string;
    readonly phone: string;
    readonly grants: readonly {
      readonly id: string;
      readonly unit: UnitName;
      readonly purpose: GrantPurpose;
      readonly validFrom: Instant;
      readonly validUntil: Instant | null;
      readonly givenBy: string;
      readonly mayRevoke: boolean;
    }[];
  }[];
};

/** POST /union/officers: invites by phone (she gets a code by message and sets her own password), or adds to one who is there. */
export type OfficerInvitation = {
  readonly idempotencyKey: string;
  readonly phone: string;
  readonly fullName: string;
  readonly unit: string;
  readonly purposes: readonly GrantPurpose[];
  /** yyyy-mm-dd, the last day; absent: until it is taken back. */
  readonly until?: string;
};

/** POST /join/officer: an invited officer sets her password with the ticket of POST /join/verify. */
export type OfficerJoin = { readonly phone: string; readonly ticket: string; readonly password: string };
export type OfficerJoined = { readonly officerId: string };

export type OfficerInvited = { readonly id: string; readonly isNew: boolean };

/** POST /union/targets: a target given down to a unit below hers (review or approve above it). */
export type TargetToGive = {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly amount: string;
  readonly decision: string;
  /** Why the one given before is put right, at least 10 letters; without it, that one stands. */
  readonly reason?: string;
};

/** POST /union/support, by an officer who enters facts for the cooperative's commune. */
export type NewSupport = {
  readonly idempotencyKey: string;
  readonly cooperative: string;
  readonly on: string;
  readonly programme: string;
  readonly topic: string;
  readonly managersTrained: number;
  readonly source: string;
};

/** POST /union/agreements: a woman's written agreement, kept on file. */
export type NewAgreement = {
  readonly idempotencyKey: string;
  /** As the agreement names her: it is in the officer's hands, no list of members is. */
  readonly memberName: string;
  /** Asked for when two members bear the name. */
  readonly phone?: string;
  readonly cooperative: string;
  readonly from: string;
  readonly until: string | null;
  readonly reference: string;
};

/** POST /union/baselines: what a cooperative's members earned in a year before, as declared, with where that stands. */
export type NewBaseline = {
  readonly cooperative: string;
  readonly year: number;
  readonly incomeDong: DongString;
  readonly source: string;
  /** Why what is on file for the year is put right, at least 10 letters; without it, that stands. */
  readonly reason?: string;
};

export type Kept = { readonly isKept: true };
