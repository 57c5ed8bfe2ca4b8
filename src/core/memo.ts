/** What is read again and again the same way, such as names: a run's articles share most of them. */

/** Answers that are remembered; all are forgotten when there would be more. */
const MOST_ANSWERS = 1 << 14;

/**
 * `make`, called once a key as long as its answer is remembered; answers are not to be changed. A key should not be a
 * mere slice of an article, which would keep the whole article in memory: with anything put before it, it is none.
 */
export function memoised<T>(make: (key: string) => T, most = MOST_ANSWERS): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, made);
    return made;
  };
}
