"""One step of the usual Python stack over articles: `peers.py STEP FILE`, a JSON line of what it cost at the end.

Each does what people run it for on a crawl; the CPU time is that of the whole process, its imports among it.
"""

import json
import resource
import sys
import time


def ftfy_fix_text():
    from ftfy import fix_text

    return fix_text


def dateparser_search_dates():
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["id"])


def spacy_blank_tokenizer():
    import spacy

    return spacy.blank("id")


def trafilatura_extract():
    from trafilatura import extract

    return extract


def datatrove_filters():
    from datatrove.data import Document
    from datatrove.pipeline.filters import (
        C4QualityFilter,
        FineWebQualityFilter,
        GopherQualityFilter,
        GopherRepetitionFilter,
    )

    filters = [
        GopherRepetitionFilter(language="id"),
        GopherQualityFilter(language="id"),
        C4QualityFilter(language="id"),
        FineWebQualityFilter(language="id"),
    ]
    return lambda text: [one.filter(Document(text=text, id="")) for one in filters]


STEPS = {
    "ftfy": ftfy_fix_text,
    "dateparser": dateparser_search_dates,
    "spacy": spacy_blank_tokenizer,
    "trafilatura": trafilatura_extract,
    "datatrove": datatrove_filters,
}


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main():
    began = time.monotonic()
    step = STEPS[sys.argv[1]]()
    ready = cpu_seconds(), time.monotonic()
    articles = failed = 0
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            articles += 1
            try:
                step(json.loads(line)["text"])
            except Exception:  # counted: a step that gives up is not a cheap one
                failed += 1
    print(
        json.dumps(
            {
                "articles": articles,
                "failed": failed,
                "startCpuSeconds": ready[0],
                "cpuSeconds": cpu_seconds(),
                "startWallSeconds": ready[1] - began,
                "wallSeconds": time.monotonic() - began,
                "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            }
        )
    )


main()
