import type { BothLanguages, PayoutMethod, PayoutState } from "./payouts";
import type { DateString, DongString, Instant, MonthString } from "./refusal";

export type PhoneOwner = "self" | "spouse" | "other" | "none";

export type MemberState = "active" | "left";

export type MemberSort = "name" | "due" | "paid" | "confirmed" | "joined";

/** GET /coop/members?q=&state=active|left|all&sort=&page=&month=yyyy-mm */
export type MemberList = {
  readonly month: MonthString;
  readonly members: readonly MemberRow[];
  /** How many answer the question; a page holds `pageSize` of them. */
  readonly count: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<MemberState, number>>;
};

export type MemberRow = {
  readonly id: string;
  readonly fullName: string;
  readonly communeName: string;
  readonly memberFrom: DateString;
  /** The first day she no longer is one; null while she is. */
  readonly memberUntil: DateString | null;
  readonly accruedDong: DongString;
  readonly paidDong: DongString;
  readonly confirmedDong: DongString;
};

/** GET /coop/member-export?…: the same question, every page, with phones; each person in it gets an access row. */
export type MemberExport = {
  readonly month: MonthString;
  readonly members: readonly (MemberRow & {
    readonly phone: string | null;
    readonly phoneOwner: PhoneOwner;
    readonly provinceName: string;
  })[];
};

/** POST /coop/members/:id: what is known of her. The commune is a code of packages/vietnam. */
export type MemberFields = {
  readonly fullName: string;
  /** As people write it; null or "" when there is none. */
  readonly phone?: string | null;
  readonly phoneOwner: PhoneOwner;
  readonly canRead: boolean;
  readonly communeCode: string;
};

/** POST /coop/members. `isAnotherPerson` says that she only shares name and commune with a member. */
export type NewMember = MemberFields & {
  readonly key: string;
  readonly joinedOn: DateString;
  readonly isAnotherPerson?: boolean;
};

export type MemberAdded = { readonly id: string };

/** POST /coop/members/:id/membership. A rejoining on the very day she left takes the leaving back. */
export type MembershipAct = { readonly act: "leave" | "rejoin"; readonly on: DateString };

export type FactKind = "ethnicity" | "birth_date" | "poverty" | "disability";

export type ConsentHow = "signed" | "spoken";

/** POST /coop/members/:id/facts; answers the new record. */
export type NewFact = { readonly kind: FactKind; readonly source?: string } & (
  | { readonly answer: "declined" }
  | {
      readonly answer: "stated";
      readonly value: string;
      readonly validFrom?: DateString;
      readonly consent: { readonly version: string; readonly how: ConsentHow };
    }
);

/** POST /coop/members/:id/withdraw: hides the fact from every read at once; answers the new record. */
export type ConsentWithdrawal = { readonly purpose: FactKind };

export type MemberFact = {
  readonly kind: FactKind;
  readonly answer: "stated" | "declined" | "not_asked";
  readonly value: string | null;
  readonly shown: BothLanguages | null;
  readonly validFrom: DateString | null;
  readonly source: string | null;
  /** What she is told before she agrees; its version is kept with her consent. */
  readonly text: BothLanguages & { readonly version: string };
  readonly choices: readonly (BothLanguages & { readonly value: string })[];
};

export type MemberConsent = {
  readonly purpose: FactKind;
  readonly textVersion: string;
  readonly how: ConsentHow;
  readonly givenAt: Instant;
  readonly takenBy: string;
  readonly withdrawnAt: Instant | null;
};

export type AccessPurpose = "view" | "explain" | "edit" | "export";

/** GET /coop/members/:id. Each reading writes an access row, the newest of which are `looks`. */
export type MemberRecord = {
  readonly id: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly phoneOwner: PhoneOwner;
  readonly canRead: boolean;
  readonly commune: { readonly code: string; readonly fullName: string };
  readonly province: { readonly code: string; readonly fullName: string };
  readonly state: MemberState;
  readonly memberships: readonly { readonly from: DateString; readonly until: DateString | null }[];
  /** Months with any figure, newest first, at most 24. */
  readonly months: readonly {
    readonly month: MonthString;
    readonly accruedDong: DongString;
    readonly paidDong: DongString;
    readonly confirmedDong: DongString;
  }[];
  readonly payouts: readonly {
    readonly payoutId: string;
    readonly sentAt: Instant;
    readonly amountDong: DongString;
    readonly receivedDong: DongString;
    readonly method: PayoutMethod;
    readonly state: PayoutState;
  }[];
  readonly facts: readonly MemberFact[];
  readonly consents: readonly MemberConsent[];
  readonly looks: readonly { readonly at: Instant; readonly who: string; readonly purpose: AccessPurpose }[];
};

/** POST /coop/member-imports: an .xlsx as base64. Nothing is added before it is accepted. */
export type MemberUpload = { readonly fileName: string; readonly fileBase64: string };

/** GET /coop/member-imports/:id judges the waiting rows against the members of this moment. */
export type MemberImport = {
  readonly id: string;
  readonly fileName: string;
  readonly rowsCount: number;
  /** Rows that will be added as they stand. */
  readonly goodCount: number;
  readonly reported: readonly ReportedRow[];
  /** Set once accepted; the rows themselves are gone then. */
  readonly accepted: { readonly at: Instant; readonly added: number } | null;
};

/**
 * A row that is not added by itself. `fault`: mend it in the file. `already`: she is a member. `choice`: add it or leave it.
 */
export type ReportedRow = {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly kind: "fault" | "already" | "choice";
  readonly name: string;
  readonly cells: readonly (BothLanguages & {
    /** "B" */
    readonly letter: string;
    readonly heading: string;
    readonly value: string;
    readonly code: string;
  })[];
};

/** POST /coop/member-imports/:id/accept: adds the good rows and the chosen ones; accepted twice adds once. */
export type MemberImportAcceptance = { readonly addRows: readonly number[] };

/** GET /coop/member-template */
export type MemberTemplate = { readonly fileName: string; readonly fileBase64: string };
