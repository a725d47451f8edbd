export { askAndUnderstand, type Answer, type Wanted } from "./ask";
export { deletions } from "./edit-distance";
export { highlight, type Tags } from "./highlight";
export { markKey } from "./mark-key";
export { regionalNames } from "./regional-names";
export { understand, type Leniency, type Pair, type Reading, type Term, type Understood } from "./understand";
export { queryWords, wordsOf, type Word } from "./words";
export { productDocument, type ProductDocument, type ProductFacts } from "./product-document";
export { PRODUCT_FIELDS, PRODUCT_SETTINGS } from "./product-fields";
