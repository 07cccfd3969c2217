"""Answers of the specification's reference evaluator: one JSON object of facts a line in, one line of answers out.

Usage: answer.py FOLDER, where FOLDER holds rules.json and reference/{dsl,calc}.py.
"""
import json
import os
import sys

folder = sys.argv[1]
sys.path.insert(0, os.path.join(folder, "reference"))
import calc  # noqa: E402
import dsl  # noqa: E402

with open(os.path.join(folder, "rules.json"), encoding="utf-8") as source:
    RULES = [(rule["id"], dsl.parse(rule["when"])) for rule in json.load(source)]


def answer(facts):
    known = calc.add_calc({field: value for field, value in facts.items() if value is not None})
    fired, undetermined = [], []
    for rule, condition in RULES:
        truth = dsl.ev(condition, known)
        if truth is True:
            fired.append(rule)
        elif truth is None:
            undetermined.append([rule, sorted(set(dsl.missing(condition, known)))])
    computed = {field: value for field, value in known.items() if field.startswith("calc.") and value is not None}
    return {"fired": sorted(fired), "undetermined": sorted(undetermined), "computed": computed, "scores": scores(known)}


def scores(known):
    found = {}
    if known.get("lesion.site") in ("vertebra", "sacrum"):
        sins = calc.sins(known)
        if sins["applicable"]:
            found["sins"] = {key: sins[key] for key in ("min", "max", "total", "missing")}
    if "_range.calc.mirels_total" in known:
        mirels = calc.mirels(known)
        found["mirels"] = {key: mirels[key] for key in ("min", "max", "total", "missing")}
    return found


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line)), separators=(",", ":")), flush=True)
