export { banks, findBank, type Bank } from "./banks";
export { categories, findCategory, type Category, type SubCategory } from "./categories";
export { dateOf, formatDate, formatDateTime, formatMonth, monthOf, TIME_ZONE, type Locale } from "./dates";
export { fold, foldWords, slugify } from "./fold";
export { withoutPersonalData } from "./kept-back";
export { givenName } from "./names";
export { findPeople, findPeopleByName, PEOPLE_CODE_SYSTEM, peoples, type People } from "./peoples";
export { formatPhone, parsePhone, type PhoneRefusal, type PhoneResult } from "./phone";
export { findProvince, findProvinceBySlug, provinces, searchProvinces, type Province } from "./provinces";
