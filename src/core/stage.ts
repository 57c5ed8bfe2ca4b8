import type { Outcome } from "./outcome.ts";

/**
 * One step of a pipeline. `run` is pure: no clock, file, environment or log; the runner counts, times and logs.
 * Bad input is a `drop`; a throw is a bug or a bad configuration.
 */
export interface Stage<In, Out, Context> {
  readonly name: string;
  run(document: In, context: Context): Outcome<Out>;
}

/** Stages in order. The type says that each takes what the one before it gives; see `pipeline`. */
export interface Pipeline<In, Out, Context> {
  readonly name: string;
  readonly stages: readonly Stage<unknown, unknown, Context>[];
  /** Longer by a stage, or by the stages of another pipeline, whose name then stands before theirs: `extract/dates`. */
  readonly to: <Next>(next: Stage<Out, Next, Context> | Pipeline<Out, Next, Context>) => Pipeline<In, Next, Context>;
  /** Never set: carries the input type. */
  readonly input?: In;
}

/** An empty pipeline; `.to(stage)` gives a longer one and leaves this one as it is. */
export function pipeline<In, Context>(name: string): Pipeline<In, In, Context> {
  const build = <Out>(stages: readonly Stage<unknown, unknown, Context>[]): Pipeline<In, Out, Context> =>
    Object.freeze({
      name,
      stages: Object.freeze(stages),
      to: <Next>(next: Stage<Out, Next, Context> | Pipeline<Out, Next, Context>) =>
        build<Next>([
          ...stages,
          ...stagesOf(next as Stage<unknown, unknown, Context> | Pipeline<unknown, Next, Context>),
        ]),
    });
  return build<In>([]);
}

function stagesOf<Context>(
  part: Stage<unknown, unknown, Context> | Pipeline<unknown, unknown, Context>,
): Stage<unknown, unknown, Context>[] {
  if (!("stages" in part)) return [part];
  return part.stages.map(({ name, run }) => ({ name: `${part.name}/${name}`, run }));
}
