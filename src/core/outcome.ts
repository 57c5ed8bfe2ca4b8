/** What a stage answers: the document goes on, or it is dropped for a coded reason. */
export type Outcome<T> =
  | { readonly kept: true; readonly value: T }
  | { readonly kept: false; readonly code: string; readonly message: string };

export const keep = <T>(value: T): Outcome<T> => ({ kept: true, value });

export const drop = (code: string, message: string): Outcome<never> => ({ kept: false, code, message });
