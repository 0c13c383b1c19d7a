export { ACTS } from './acts';
export { CLAUSES } from './clauses';
export * from './law.model';
export { type ClauseLookup, clausesOf, findAct, findClause, legalReference, ruleSetOn } from './law-register';
export { RULE_SETS, ruleSetById } from './rule-sets';
