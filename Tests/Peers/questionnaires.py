#!/usr/bin/env python3
"""Evaluates the calculations of exported Questionnaires with an independent FHIRPath engine (fhirpathpy, from PyPI), on
the answers of the worked examples that the same files carry, and holds them against what those examples expect.

    questionnaires.py FOLDER [COUNT]

COUNT is how many examples of each form are tried, the first and the last among them. What a form cannot compute
because an answer is missing must come out empty, never as a number. Exits with 1 and a line per difference.
"""
import decimal
import glob
import json
import os
import sys

from fhirpathpy import evaluate
from fhirpathpy.models import models

OURS = "urn:nuanxin:fhir:"
VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable"
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"


def extensions(element, url):
    return [e for e in element.get("extension", []) if e["url"] == url]


def facts(extension):
    found = {}
    for part in extension.get("extension", []):
        value = facts(part) if "extension" in part else next(v for k, v in part.items() if k.startswith("value"))
        found.setdefault(part["url"], []).append(value)
    return found


def answer(item, cell):
    """The cell of an example as answers of a QuestionnaireResponse; None where the item takes no such cell."""
    if cell is None or cell.startswith("!"):
        return None
    kind = item["type"]
    if kind == "choice":
        codings = {o["valueCoding"]["code"]: o["valueCoding"] for o in item["answerOption"]}
        chosen = cell.split(";")
        return [{"valueCoding": codings[c]} for c in chosen] if all(c in codings for c in chosen) else None
    if kind == "boolean":
        return [{"valueBoolean": cell in ("yes", "1")}] if cell in ("yes", "no", "1", "0") else None
    if kind == "integer":
        return [{"valueInteger": int(cell)}] if cell.lstrip("-").isdigit() else None
    if kind == "decimal":
        return [{"valueDecimal": decimal.Decimal(cell)}]
    if kind == "time" and ":" in cell:
        hours, minutes = cell.split(":")
        return [{"valueTime": "%02d:%s:00" % (int(hours), minutes)}]
    return [{"valueString": cell}] if kind == "text" else None


def response(form, example):
    given = {a["key"][0]: a["text"][0] for a in example.get("answer", [])}
    rest = example.get("rest", [None])[0]
    items, missing = [], False
    for item in form["item"]:
        if item["type"] == "display" or not extensions(item, OURS + "item"):
            continue
        cell = given.get(item["linkId"], None if item["type"] == "text" else rest)
        found = answer(item, cell)
        missing = missing or (found is None and item["type"] != "text")
        if found is not None:
            items.append({"linkId": item["linkId"], "answer": found})
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": items}, missing


def differs(found, expected, missing):
    if not found:
        return expected != "null" and not missing
    value = getattr(found[0], "data", found[0])
    if isinstance(value, str):
        return value != expected
    # Examples give two decimals where a mean has no end.
    return expected == "null" or abs(float(value) - float(expected)) > 0.006


def compare(path, count):
    form = json.load(open(path, encoding="utf-8"))
    examples = facts(extensions(form, OURS + "instrument")[0]).get("example", [])
    step = max(1, -(-len(examples) // count))
    compared, differences = 0, []
    for example in examples[::step] + examples[-1:]:
        answers, missing = response(form, example)
        known = {"resource": answers, "context": answers, "questionnaire": form}
        for variable in extensions(form, VARIABLE):
            rule = variable["valueExpression"]
            known[rule["name"]] = evaluate(answers, rule["expression"], known, models["r4"])
        for expected in example.get("expect", []):
            item = next((i for i in form["item"] if i["linkId"] == expected["key"][0]), None)
            for rule in extensions(item or {}, CALCULATED):
                found = evaluate(answers, rule["valueExpression"]["expression"], known, models["r4"])
                compared += 1
                if differs(found, expected["text"][0], missing):
                    differences.append("%s: %s: found %s, expected %s, answers %s" % (
                        os.path.basename(path), item["linkId"], found, expected["text"][0], example.get("answer")))
    return compared, differences


def main(folder, count):
    total, wrong = 0, []
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        compared, differences = compare(path, count)
        total += compared
        wrong += differences
    for line in wrong:
        print(line)
    print("%d calculations compared, %d differ" % (total, len(wrong)))
    return 1 if wrong or not total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000))
