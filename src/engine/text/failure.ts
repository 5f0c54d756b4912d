/**
 * What a function answers instead of its value where there is none. `F` is a union of kinds of failure, each with the
 * details that its words need; the words are made where people see them, by a `switch` on `kind`.
 */
export interface Failure<F extends { readonly kind: string }> {
  readonly failure: F;
}
