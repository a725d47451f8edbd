import type { CooperativeKind } from "./demo-world";
import type { DateString, DongString, Instant, MonthString } from "./refusal";

export type SharingBasis = "maker" | "contribution" | "pool";

/** The parts of a rule in basis points of the net; they make 10000. */
export type SharingParts = {
  readonly basis: SharingBasis;
  readonly retainedBp: number;
  readonly fundBp: number;
  readonly memberBp: number;
};

export type SharingRuleView = SharingParts & {
  readonly id: string;
  readonly version: number;
  readonly validFrom: DateString;
  readonly advanceCapBp: number;
  readonly minutesRef: string;
  readonly adoptedAt: Instant;
  readonly state: "past" | "in_force" | "coming";
  /** Of the signed minutes, oldest first; empty while nobody has photographed them. */
  readonly photos: readonly MinutesPhoto[];
};

/** POST /coop/rules/:id/photos (manager), POST /coop/distributions/:id/photos (manager, accountant): one photo's bytes. */
export type MinutesPhoto = { readonly id: string; readonly addedAt: Instant };

/** GET /coop/rules: every version, newest first, and what a new one must keep to. */
export type RuleBook = {
  readonly cooperativeKind: CooperativeKind;
  readonly fundMinimumBp: number;
  readonly today: DateString;
  /** Months up to this one are locked: no rule can begin in them. */
  readonly lockedThrough: MonthString | null;
  readonly rules: readonly SharingRuleView[];
  readonly canSet: boolean;
  /** Minutes carry names and signatures: not everybody who works there opens them. */
  readonly canReadMinutes: boolean;
};

/** POST /coop/rules/example: how the last sale would be shared by these parts and is shared by the rule in force; writes nothing. */
export type RuleExampleAsked = SharingParts;

export type RuleExample = {
  /** The cooperative's last sale; null before the first, when the example is of 1.000.000 ₫. */
  readonly sale: { readonly goods: string; readonly at: Instant; readonly channel: string } | null;
  readonly netDong: DongString;
  readonly present: ExampleSplit | null;
  readonly asked: ExampleSplit;
};

export type ExampleSplit = {
  readonly membersDong: DongString;
  readonly retainedDong: DongString;
  readonly fundDong: DongString;
  /** Null where nobody is written down to share by this basis: the members' part waits. */
  readonly members:
    readonly { readonly memberId: string; readonly fullName: string; readonly amountDong: DongString }[] | null;
};

/** POST /coop/rules (manager): adopts the next version; the same key and body answer the same. */
export type NewSharingRule = SharingParts & {
  readonly key: string;
  readonly advanceCapBp: number;
  readonly validFrom: DateString;
  readonly minutesRef: string;
};

/** Pieces, grams, minutes: whole units. People write kilograms and hours. */
export type ContributionUnit = "piece" | "gram" | "minute";

/** How she agreed to what is written: she was there and read it, it was read to her, she put her thumb to it. */
export type AgreedHow = "present" | "spoken" | "thumb";

export type ContributionRow = {
  readonly memberId: string;
  readonly fullName: string;
  /** Whole units as digits; null when she brought nothing. */
  readonly units: string | null;
  /** Đồng agreed for a piece, a kilogram, an hour; "1" where all count alike. */
  readonly rate: string | null;
  readonly agreedHow: AgreedHow | null;
};

export type NewContributions = {
  readonly unit: ContributionUnit;
  readonly rows: readonly {
    readonly memberId: string;
    readonly units: string;
    readonly rate: string;
    readonly agreedHow: AgreedHow | null;
  }[];
};

/** GET /coop/lots?page=: newest first, and the goods a lot can be of. */
export type LotList = {
  readonly lots: readonly LotHead[];
  readonly count: number;
  readonly goods: readonly { readonly id: string; readonly title: string }[];
  readonly basis: SharingBasis | null;
  readonly today: DateString;
  readonly canRecord: boolean;
};

export type LotHead = {
  readonly id: string;
  readonly code: string;
  readonly goods: string;
  readonly madeOn: DateString;
  readonly membersCount: number;
  readonly unit: ContributionUnit | null;
  readonly units: string;
};

/** POST /coop/lots (manager, accountant); answers the LotDetail. */
export type NewLot = {
  readonly key: string;
  readonly productId: string;
  readonly code: string;
  readonly madeOn: DateString;
};

/** GET /coop/lots/:id; another cooperative's id answers 404 like one that never existed. */
export type LotDetail = LotHead & {
  readonly revision: number;
  readonly rows: readonly ContributionRow[];
  readonly sales: LotSales;
  readonly canRecord: boolean;
};

/** What the lot's sales came to: shared by its contributions, gathered for a month's run, shared by such a run. */
export type LotSales = {
  readonly sharedCount: number;
  readonly sharedDong: DongString;
  readonly waitingCount: number;
  readonly waitingDong: DongString;
};

/** POST /coop/lots/:id/effect: what writing these would change for sales already in the books; writes nothing. */
export type ContributionEffect = {
  readonly salesCount: number;
  /** Sales with returned goods: they stay as they were shared. */
  readonly keptCount: number;
  readonly members: readonly {
    readonly memberId: string;
    readonly fullName: string;
    readonly beforeDong: DongString;
    readonly afterDong: DongString;
  }[];
};

/** POST /coop/lots/:id/contributions; sales already in the books are changed only when `isConfirmed`. */
export type NewLotContributions = NewContributions & { readonly isConfirmed: boolean };

export type DistributionKind = "surplus_use" | "surplus_labour" | "wage";

/** GET /coop/distributions?month=: what has gathered by the month's end, who put in what, and the runs there were. */
export type DistributionDesk = {
  readonly month: MonthString;
  readonly rule: SharingRuleView | null;
  readonly gathered: readonly { readonly channel: string; readonly amountDong: DongString }[];
  readonly totalDong: DongString;
  /** What an earlier run shared of goods that came back; repaid first. */
  readonly owedDong: DongString;
  readonly unit: ContributionUnit | null;
  readonly rows: readonly ContributionRow[];
  readonly runs: readonly DistributionHead[];
  readonly canShare: boolean;
};

export type DistributionHead = {
  readonly id: string;
  readonly month: MonthString;
  readonly at: Instant;
  readonly distributableDong: DongString;
  readonly membersCount: number;
  readonly minutesRef: string;
};

/** POST /coop/contributions (manager, accountant): who put what into a month; answers the desk. */
export type NewMonthContributions = NewContributions & { readonly month: MonthString };

/** POST /coop/distributions/preview: what a run would do; writes nothing. */
export type DistributionAsked = {
  readonly month: MonthString;
  readonly incomeKind: DistributionKind;
  readonly minutesRef: string;
};

export type DistributionView = DistributionAsked & {
  readonly distributableDong: DongString;
  readonly repaidDong: DongString;
  readonly retainedDong: DongString;
  readonly fundDong: DongString;
  readonly membersDong: DongString;
  readonly unit: ContributionUnit | null;
  readonly rule: { readonly version: number } & SharingParts;
  readonly members: readonly {
    readonly memberId: string;
    readonly fullName: string;
    readonly units: string;
    readonly rate: string;
    readonly amountDong: DongString;
    /** The part that repays what she had in advance. */
    readonly nettedDong: DongString;
  }[];
  /** Names exactly this outcome: a run is entered only while it would still come to it. */
  readonly seen: string;
};

/** POST /coop/distributions: enters the run that was seen; the same key answers the same run. */
export type NewDistribution = DistributionAsked & { readonly key: string; readonly seen: string };

/** GET /coop/distributions/:id: a run as it was entered, with its inputs. */
export type DistributionRun = DistributionView & {
  readonly id: string;
  readonly at: Instant;
  readonly cooperativeName: string;
  readonly gathered: readonly { readonly channel: string; readonly amountDong: DongString }[];
  readonly photos: readonly MinutesPhoto[];
  readonly canShare: boolean;
  readonly canReadMinutes: boolean;
};
