/** Owns the tables of reviews; written and read by src/reviews, in SQL. */
export class ReviewModuleService {}
