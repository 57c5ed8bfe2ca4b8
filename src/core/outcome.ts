/** Something worth telling about a document, by the stable id of the rule that saw it. */
export interface Note {
  readonly rule: string;
  readonly message: string;
}

/** What a stage answers: the document goes on, or it is dropped for a coded reason. */
export type Outcome<T> =
  | { readonly kept: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly kept: false; readonly code: string; readonly message: string; readonly notes: readonly Note[] };

export const keep = <T>(value: T, notes: readonly Note[] = []): Outcome<T> => ({ kept: true, value, notes });

export const drop = (code: string, message: string, notes: readonly Note[] = []): Outcome<never> => ({
  kept: false,
  code,
  message,
  notes,
});
