"""kliping on Apache Spark: JSON Lines in, the tables of a run as Parquet out.

`kliping worker` does the work: it maps documents inside Spark's `pipe`, says what comes behind the map (`--plan`: the
same `reduce/*.sql` that a run on one machine uses), and makes the tables that are a program (`--reduce`). This job
moves rows. Every step is written to WORK as Parquet, so that a lost executor costs its own tasks and no more.

spark-submit pipelines/spark/job.py INPUT OUTPUT --kliping "node /opt/kliping/dist/src/cli/main.js"
"""

import argparse
import json
import os
import shlex
import subprocess
import threading
from typing import IO, Any

from pyspark.sql import DataFrame, SparkSession

Plan = dict[str, Any]

# As kliping counts them: lines that are not blank, from 1. Each task reads a block of a file.
LINES = """
SELECT
  value,
  url_decode(replace(file_path, '+', '%2B')) AS path,
  file_block_start AS block,
  monotonically_increasing_id() AS place
FROM input
WHERE value RLIKE '[^\\\\x00-\\\\x20]'
"""
BLOCKS = """
SELECT path, block, first, sum(lines) OVER (PARTITION BY path ORDER BY block) - lines AS before
FROM (SELECT path, block, min(place) AS first, count(*) AS lines FROM lines GROUP BY path, block)
"""
RECORDS = """
SELECT to_json(named_struct(
  'source_path', source_path,
  'source', concat(:folder, '/', source_path),
  'number', number,
  'item', concat(source_path, '#', number),
  'record', concat(value, '\\n')
)) AS line
FROM (
  SELECT /*+ BROADCAST(blocks) */
    substr(lines.path, instr(lines.path, :root) + length(:root)) AS source_path,
    lines.place - blocks.first + blocks.before + 1 AS number,
    lines.value
  FROM lines
  JOIN blocks ON blocks.path = lines.path AND blocks.block = lines.block
)
"""

# Of several articles of one address the latest stays.
SEVERAL = """
SELECT id, to_json(named_struct('item', item, 'row', row)) AS line
FROM (
  SELECT *, count(*) OVER (PARTITION BY id) AS articles
  FROM (SELECT item, row, get_json_object(row, :key) AS id FROM mapped WHERE dataset = :documents)
)
WHERE articles > 1
"""
SETTLED = """
SELECT
  mapped.dataset,
  CASE WHEN changes.new_id IS NULL THEN mapped.row ELSE replace(mapped.row, changes.old_id, changes.new_id) END AS row
FROM mapped
LEFT JOIN changes ON changes.item = mapped.item
WHERE changes.reject IS NULL
UNION ALL
SELECT :rejects, reject FROM changes WHERE reject IS NOT NULL
"""


class Job:
    """What is the same for all steps."""

    def __init__(self, spark: SparkSession, kliping: str, config: str | None, work: str) -> None:
        self.spark = spark
        self.work = work
        self.steps = 0
        self.command = f"{kliping} worker" + (f" --config {shlex.quote(config)}" if config else "")
        self.plan: Plan = json.loads(subprocess.check_output(shlex.split(f"{self.command} --plan")))
        self.command += f" --expect {self.plan['kliping']['version']}"
        for statement in self.plan["functions"]:
            spark.sql(statement)

    def keep(self, name: str, rows: DataFrame, *partitions: str) -> None:
        """Makes rows a table that is worked out once."""
        self.steps += 1
        path = f"{self.work}/{self.steps:03}-{name}"
        rows.write.partitionBy(*partitions).parquet(path)
        self.spark.read.parquet(path).createOrReplaceTempView(name)

    def query(self, sql: str) -> DataFrame:
        """The rows of the last statement; the views before it become tables."""
        *views, last = sql.split(";\n")
        for view in views:
            head, body = view.split(" AS\n", 1)
            self.keep(head.split()[-1], self.spark.sql(body))
        return self.spark.sql(last)

    def pipe(self, lines: DataFrame, flags: str = "") -> DataFrame:
        """The lines that workers make of lines, a worker for each partition. A worker that fails fails its task."""
        out = lines.rdd.map(lambda row: row[0]).pipe(
            f"{self.command} {flags}", {"PATH": os.environ["PATH"]}, checkCode=True
        )
        return self.spark.createDataFrame(out.map(lambda line: (line,)), "line STRING")

    def typed(self, dataset: str, rows: DataFrame) -> DataFrame:
        """Rows with the columns of a dataset; a list is empty, never null."""
        columns = [column.split(" ") for column in self.plan["datasets"][dataset].split(", ")]
        casts = {name: f"CAST({name} AS {kind})" for name, kind in columns}
        return rows.selectExpr(
            *(
                f"coalesce({casts[n]}, array()) AS {n}" if k.startswith("ARRAY") else f"{casts[n]} AS {n}"
                for n, k in columns
            )
        )

    def parsed(self, rows: DataFrame, column: str, columns: str) -> DataFrame:
        """Rows from JSON."""
        return rows.selectExpr(f"inline(array(from_json({column}, '{columns}', map('mode', 'FAILFAST'))))")

    def run(self, source: str) -> None:
        """Makes all tables."""
        self.map(source)
        self.settle()
        self.join()
        for step in self.plan["reduce"]:
            name = step["dataset"]
            rows = self.query(step["sql"]) if "sql" in step else self.program(name)
            self.keep(name, self.typed(name, rows))

    def map(self, source: str) -> None:
        """`mapped`: the rows of every record as JSON, with their dataset and the record that they are of."""
        root = source.rstrip("/") + "/"
        files = self.spark.read.text(source, lineSep="\n", recursiveFileLookup=True)
        files.select("value", "_metadata.file_path", "_metadata.file_block_start").createOrReplaceTempView("input")
        self.spark.sql(LINES).createOrReplaceTempView("lines")
        self.keep("blocks", self.spark.sql(BLOCKS))
        records = self.spark.sql(RECORDS, {"root": root, "folder": root.split("/")[-2]})
        rows = self.parsed(self.pipe(records), "line", "dataset STRING, item STRING, row STRING")
        self.keep("mapped", rows.where("row IS NOT NULL"), "dataset")

    def settle(self) -> None:
        """A table of each dataset that the map fills."""
        documents = self.plan["documents"]
        several = self.spark.sql(SEVERAL, {"documents": documents["dataset"], "key": f"$.{documents['key']}"})
        lines = several.repartition("id").sortWithinPartitions("id").select("line")
        columns = "item STRING, reject STRING, old_id STRING, new_id STRING"
        self.keep("changes", self.parsed(self.pipe(lines, "--settle"), "line", columns))
        self.spark.sql(SETTLED, {"rejects": self.plan["rejects"]}).createOrReplaceTempView("settled")
        reduced = {step["dataset"] for step in self.plan["reduce"]}
        for dataset, columns in self.plan["datasets"].items():
            if dataset not in reduced:
                rows = self.spark.table("settled").where(f"dataset = '{dataset}'")
                self.keep(dataset, self.parsed(rows, "row", columns))

    def join(self) -> None:
        """Names of different articles that mean one have one id."""
        join = self.plan["join"]
        if join is None:
            return
        given = join["given"]
        rows = self.spark.createDataFrame([(json.dumps(row),) for row in given["rows"]], "row STRING")
        self.keep(given["name"], self.parsed(rows, "row", given["columns"]))
        self.keep("joined_ids", self.query(join["sql"]))
        for remark in self.query(join["remarks"]).collect():
            if remark["is_error"]:
                raise SystemExit(remark["remark"])
            print(remark["remark"])
        for dataset, sql in join["datasets"].items():
            self.keep(dataset, self.spark.sql(sql))

    def program(self, dataset: str) -> DataFrame:
        """A table that a program makes on the driver, from queries that the cluster answers."""
        command = shlex.split(f"{self.command} --reduce {dataset}")
        rows: list[tuple[str]] = []
        ended = False
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdin and worker.stdout
            for line in worker.stdout:
                said = json.loads(line)
                if "query" in said:
                    threading.Thread(target=self.answer, args=(said["query"], worker.stdin)).start()
                elif "load" in said:
                    loaded = [(next(worker.stdout),) for _ in range(said["rows"])]
                    table = self.spark.createDataFrame(loaded, "row STRING")
                    self.keep(said["load"], self.parsed(table, "row", said["columns"]))
                elif "row" in said:
                    rows.append((json.dumps(said["row"]),))
                else:
                    ended = said["end"] == len(rows)
        if worker.returncode != 0 or not ended:
            raise RuntimeError(f"{shlex.join(command)} ended with exit code {worker.returncode}")
        return self.parsed(self.spark.createDataFrame(rows, "row STRING"), "row", self.plan["datasets"][dataset])

    def answer(self, sql: str, worker: IO[str]) -> None:
        """Writes the rows of a query, then an empty line; where the query fails the worker sees its input end."""
        try:
            for row in self.query(sql).toJSON().toLocalIterator(prefetchPartitions=True):
                worker.write(f"{row}\n")
            worker.write("\n")
            worker.flush()
        except BaseException:
            worker.close()
            raise

    def publish(self, output: str) -> None:
        """OUTPUT/DATASET/*.parquet"""
        for dataset in self.plan["datasets"]:
            self.spark.table(dataset).write.parquet(f"{output}/{dataset}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="a folder of JSON Lines in UTF-8, where all executors see it")
    parser.add_argument("output", help="a folder that is not there yet")
    parser.add_argument("--work", help="a folder for what is made on the way (default: OUTPUT.work)")
    parser.add_argument("--kliping", default="kliping", help="the command, on the driver and every executor")
    parser.add_argument("--config", help="kliping.config.json, on the driver and every executor")
    args = parser.parse_args()
    if not args.input.startswith("/") and "://" not in args.input:
        parser.error("INPUT is an absolute path or a URI")
    spark = (
        SparkSession.builder.appName("kliping")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.ansi.enabled", True)
        .config("spark.sql.jsonGenerator.ignoreNullFields", False)
        .getOrCreate()
    )
    job = Job(spark, args.kliping, args.config, args.work or f"{args.output}.work")
    job.run(args.input)
    job.publish(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
