/** Clusters around one member each, out of pairs of candidates. */
import type { PairGraph } from "./pairs.ts";

/**
 * Clusters of two and more, each with its leader first: whatever is reached from it by pairs of candidates and belongs
 * to it. `ranked`: the candidates of a group, who may lead first. Each pair is followed at most once a direction and
 * cluster, so a large group in which nothing belongs together costs no more than its pairs.
 */
export function clustersOf<Candidate extends { readonly number: number }>(
  ranked: readonly Candidate[],
  graph: PairGraph,
  belongs: (leader: Candidate, candidate: Candidate) => boolean,
): Candidate[][] {
  const open = new Map(ranked.map((candidate) => [candidate.number, candidate]));
  const clusters: Candidate[][] = [];
  for (const leader of ranked) {
    if (!open.delete(leader.number)) continue;
    const members = [leader];
    const seen = new Set([leader.number]);
    for (const member of members) {
      for (const number of graph.of(member.number)) {
        const candidate = open.get(number);
        if (!candidate || seen.has(number)) continue;
        seen.add(number);
        if (!belongs(leader, candidate)) continue;
        open.delete(number);
        members.push(candidate);
      }
    }
    if (members.length > 1) clusters.push(members);
  }
  return clusters;
}
