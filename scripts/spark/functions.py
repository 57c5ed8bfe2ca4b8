"""The values of expressions of Spark SQL, as text: JSON in, JSON out."""

import json
import sys

from pyspark.sql import SparkSession

asked = json.load(sys.stdin)
settings: dict[str, bool | float | int | str | None] = {
    "spark.ui.enabled": False,
    "spark.log.level": "ERROR",
    "spark.sql.session.timeZone": "UTC",
}
spark = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
for statement in asked["functions"]:
    spark.sql(statement)
rows = (spark.sql(f"SELECT CAST({expression} AS STRING)").first() for expression in asked["expressions"])
json.dump([row and row[0] for row in rows], sys.stdout)
