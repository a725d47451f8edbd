import type { AccessPurpose, ConsentHow, FactKind, MemberFact, MemberFields, PhoneOwner } from "./members";
import type { BothLanguages, PayoutMethod, PayoutState } from "./payouts";
import type { DateString, DongString, Instant, MonthString } from "./refusal";
import type { UnitName } from "./reports";

/** What a member may ask for (Law 91/2025/QH15, articles 4, 10, 13, 14, 15). */
export type MemberRight = "export" | "correct" | "withdraw" | "erase";

type Named = { readonly id: string; readonly name: string };

/** One thing she asked for, who must answer by when, and what became of it. It is only ever added to. */
export type MemberRequest = {
  readonly id: string;
  readonly kind: MemberRight;
  readonly askedAt: Instant;
  /** Her own phone, an officer's desk, or her cooperative. */
  readonly way: "own" | "officer" | "staff";
  readonly dueOn: DateString;
  readonly state: "open" | "done" | "refused";
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  /** Her words and the answer's; gone once she was erased. */
  readonly wish: string;
  readonly answer: string;
};

/** What stays after an erasure, by which law, until when (null: as long as the books). */
export type KeptRecord = {
  readonly what: "vouchers" | "ledger" | "consents" | "requests";
  readonly law: BothLanguages;
  readonly until: DateString | null;
};

/** Everything that is held about one member: her page and her file say the same. */
export type OwnData = {
  readonly memberId: string;
  readonly readAt: Instant;
  readonly identity: {
    readonly fullName: string;
    readonly phone: string | null;
    readonly phoneOwner: PhoneOwner;
    readonly canRead: boolean;
    readonly commune: Named;
    readonly provinceName: string;
  };
  readonly cooperatives: readonly {
    readonly cooperative: Named;
    readonly memberships: readonly { readonly from: DateString; readonly until: DateString | null }[];
    /** "Agribank …4471"; null when none is kept. */
    readonly bankAccount: string | null;
    readonly months: readonly {
      readonly month: MonthString;
      readonly accruedDong: DongString;
      readonly paidDong: DongString;
      readonly confirmedDong: DongString;
    }[];
    readonly payouts: readonly {
      readonly id: string;
      readonly sentAt: Instant;
      readonly amountDong: DongString;
      readonly receivedDong: DongString;
      readonly method: PayoutMethod;
      readonly state: PayoutState;
    }[];
    readonly agreements: readonly {
      readonly from: DateString;
      readonly until: DateString | null;
      readonly reference: string;
    }[];
  }[];
  readonly facts: readonly {
    readonly cooperative: Named;
    readonly kind: FactKind;
    /** null: she preferred not to say. */
    readonly shown: BothLanguages | null;
    readonly from: DateString;
    readonly until: DateString | null;
    readonly source: string;
  }[];
  readonly consents: readonly {
    readonly id: string;
    readonly cooperative: Named;
    readonly purpose: FactKind;
    readonly textVersion: string;
    /** The words she agreed to; null when they have changed since. */
    readonly text: BothLanguages | null;
    readonly how: ConsentHow;
    readonly givenAt: Instant;
    readonly takenBy: string;
    readonly withdrawnAt: Instant | null;
  }[];
  readonly looks: readonly {
    readonly at: Instant;
    readonly who: string;
    readonly from: "staff" | "officer";
    readonly cooperativeName: string;
    readonly purpose: AccessPurpose;
    /** An officer gives one; staff need none for their own members. */
    readonly reason: string | null;
  }[];
  /** Other records an officer found to be hers too. */
  readonly otherRecordsCount: number;
  readonly requests: readonly MemberRequest[];
  readonly kept: readonly KeptRecord[];
};

/** POST /store/receipts/:token/data-code: a code to her own phone. */
export type DataCodeSent = { readonly sentTo: string };

/** POST /store/receipts/:token/data-ticket: the code for half an hour's ticket. */
export type DataTicket = { readonly ticket: string };

/** POST /store/receipts/:token/data, and after each act of hers. */
export type OwnDataAsked = { readonly ticket: string };

/**
 * POST /store/receipts/:token/rights (with her ticket) and POST /union/members/:id/rights (with a reason): one right used.
 * A consent is taken back at once; a correction and an erasure wait for whoever answers.
 */
export type RightUsed =
  | { readonly right: "withdraw"; readonly consentId: string }
  | { readonly right: "correct"; readonly wish: string }
  | { readonly right: "erase"; readonly wish: string }
  | { readonly right: "export" };

/** POST /union/members/search: named people of a unit; her name is never kept with the look. */
export type MemberSearch = {
  readonly unit: string;
  readonly q: string;
  readonly reason: string;
  readonly page?: number;
};

export type FoundMembers = {
  readonly unit: UnitName;
  readonly page: number;
  readonly pagesCount: number;
  readonly count: number;
  readonly members: readonly {
    readonly id: string;
    readonly fullName: string;
    readonly communeName: string;
    readonly cooperatives: readonly Named[];
    readonly isActive: boolean;
    readonly otherRecordsCount: number;
  }[];
};

/** POST /union/members/:id: why she opens it. */
export type MemberOpened = { readonly reason: string };

/** What an officer reads of one member, and what her grants let her do for her there. */
export type MemberSheet = {
  readonly data: OwnData;
  readonly mayEnter: boolean;
  /** What may be asked at the desk, with the words read to her first; cooperative by cooperative she belongs to. */
  readonly asked: readonly { readonly cooperative: Named; readonly facts: readonly MemberFact[] }[];
};

/** POST /union/members/:id/fields: corrects what is known of her, at the desk. */
export type MemberCorrection = MemberFields & { readonly reason: string };

/** GET /union/member-requests?state=open|done&page=, GET /coop/member-requests: nobody is named before she is opened. */
export type RequestList = {
  readonly today: DateString;
  readonly page: number;
  readonly pagesCount: number;
  readonly openCount: number;
  readonly lateCount: number;
  readonly requests: readonly {
    readonly id: string;
    readonly memberId: string;
    readonly kind: MemberRight;
    readonly way: MemberRequest["way"];
    readonly askedAt: Instant;
    readonly acknowledgeBy: DateString;
    readonly dueOn: DateString;
    readonly isLate: boolean;
    readonly state: MemberRequest["state"];
    readonly answeredAt: Instant | null;
    readonly answeredBy: string | null;
    readonly communeName: string;
    readonly cooperatives: readonly string[];
  }[];
};

/** POST /union/member-requests/:id, POST /coop/member-requests/:id: done, or refused with words she reads. */
export type RequestAnswer = { readonly outcome: "done" | "refused"; readonly answer: string };

export type RequestAnswered = { readonly state: MemberRequest["state"] };

/** POST /union/duplicates: pairs of records that may be one woman, in a province or a commune. */
export type DuplicatesAsked = { readonly unit: string; readonly reason: string; readonly page?: number };

export type LikePerson = {
  readonly id: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly birthYear: string | null;
  readonly communeName: string;
  readonly cooperatives: readonly { readonly name: string; readonly since: DateString }[];
};

export type LikePair = {
  /** phone: the same own number. name: the same name, year of birth and commune. */
  readonly why: readonly ("phone" | "name")[];
  readonly one: LikePerson;
  readonly other: LikePerson;
};

export type Duplicates = {
  readonly unit: UnitName;
  readonly page: number;
  readonly pagesCount: number;
  readonly count: number;
  readonly pairs: readonly LikePair[];
  /** The newest first; each can be taken back. */
  readonly merged: readonly {
    readonly memberId: string;
    readonly at: Instant;
    readonly by: string;
    readonly kept: LikePerson;
    readonly merged: LikePerson;
  }[];
};

/** POST /union/duplicates/:id: `id` is the record that is hers too; `sameAs` the one that counts. */
export type LikenessAct = { readonly act: "merge" | "apart"; readonly sameAs: string } | { readonly act: "undo" };
