/** What came of a form: done, or refused with a sentence, on one of its fields or on the whole. */
export type Answer<Field extends string = never> =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly message: string; readonly field?: Field; readonly id?: string };
