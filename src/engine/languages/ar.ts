import { type LanguageRules, words } from './rules.js';

export const ar: LanguageRules = {
  neverLast: words('د أ أ.د م ص.ب ج السيد'),
  beforeNumber: words('رقم ص ت'),
  maybeLast: words('م ق.م هـ إلخ الخ'),
  functionWords: words('في من على إلى عن أن هذا هذه كان قال'),
  alsoNames: new Set(),
  speech: words('قال قالت سأل سألت أجاب أضاف'),
};
