"""The same figures as `rapport insight`, with pandas and lifelines, as one would write it there.

    insight_baseline.py INQUIRIES.csv FROM TO ASOF

Reads a table of inquiries with their episodes and prints the figures and the seconds that it took,
from opening the file to the last figure; loading the libraries is not counted.
"""

import json
import math
import sys
import time

import pandas
from lifelines import KaplanMeierFitter
from lifelines.utils import restricted_mean_survival_time

DAYS = ["receivedOn", "attendedOn", "noShowOn", "closedOn", "firstSession", "lastSession"]
Z = 1.959964


def wilson(attended, decided):
    if decided == 0:
        return None, None, None
    rate = attended / decided
    scale = 1 + Z * Z / decided
    center = rate + Z * Z / (2 * decided)
    half = Z * math.sqrt(rate * (1 - rate) / decided + Z * Z / (4 * decided * decided))
    return rate, (center - half) / scale, (center + half) / scale


def figures(cohort, as_of):
    attended = cohort.attendedOn.notna()
    decided = attended | cohort.noShowOn.notna() | cohort.closedOn.notna()
    rate, low, high = wilson(int(attended.sum()), int(decided.sum()))
    told = {
        "inquiries": len(cohort), "decided": int(decided.sum()), "attended": int(attended.sum()),
        "rate": rate, "low": low, "high": high,
        "fit": None if cohort.fit.isna().all() else float(cohort.fit.mean()),
        "byQuarter": cohort.groupby(cohort.receivedOn.dt.to_period("Q")).size().to_dict(),
    }
    began = cohort[cohort.firstSession.notna()]
    told["n"] = len(began)
    if len(began):
        ended = (began.ending != "ongoing") & began.lastSession.notna()
        time_in = (began.lastSession.where(ended, as_of) - began.firstSession).dt.days.clip(lower=0)
        curve = KaplanMeierFitter().fit(time_in, ended)
        told |= {
            "ended": int(ended.sum()), "median": float(curve.median_survival_time_),
            "rmst365": float(restricted_mean_survival_time(curve, t=365)),
            "retention90": float(curve.predict(90)),
            "meanSessions": float(began.sessions[ended].mean()),
        }
    return told


def report(path, first, last, as_of):
    table = pandas.read_csv(path, parse_dates=DAYS)
    as_of = pandas.Timestamp(as_of)
    for column in DAYS[1:]:
        table[column] = table[column].where(table[column] <= as_of)
    cohort = table[table.receivedOn.between(first, min(pandas.Timestamp(last), as_of))]
    told = {"practice": figures(cohort, as_of)}
    told["sources"] = {
        source: figures(rows, as_of) for source, rows in cohort.groupby("source")}
    through = cohort.isPartner | (cohort.source == "word-of-mouth")
    told["referred"] = figures(cohort[through], as_of)
    told["cold"] = figures(cohort[~through & (cohort.source != "unknown")], as_of)
    shares = cohort[cohort.isPartner].groupby("source").size()
    told["topShare"] = float(shares.max() / shares.sum())
    told["hhi"] = float(((shares / shares.sum()) ** 2).sum())
    return told


started = time.perf_counter()
figures_told = report(*sys.argv[1:5])
took = time.perf_counter() - started
practice = figures_told["practice"]
kept = ["inquiries", "decided", "attended", "rate", "low", "high", "n", "ended", "median",
        "rmst365", "retention90", "meanSessions", "fit"]
print(json.dumps({"seconds": took, "sources": len(figures_told["sources"]),
                  "practice": {name: practice[name] for name in kept},
                  "hhi": figures_told["hhi"]}))
