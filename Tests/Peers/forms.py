#!/usr/bin/env python3
"""Scores random answers with the publishers' own scoring expressions, evaluated by an independent FHIRPath engine
(fhirpathpy, from PyPI), and holds Nuanxin's totals against them.

    forms.py NUANXIN DATA [COUNT] [SEED]

DATA is the folder with `fhir/questionnaires`. Exits with 1 and a line per difference.
"""
import json
import os
import random
import sys

from fhirpathpy import compile as fhirpath

from nuanxin import score

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable"
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"

# Form, instrument, and the item of the form that holds the total.
FORMS = [
    ("jmandel-phq-9.json", "phq-9", "phq9.totalScore"),
    ("LHNCBC-phq9.json", "phq-9", "/44261-6"),
    ("jmandel-phq-2.json", "phq-2", "phq2.totalScore"),
    ("jmandel-gad-7.json", "gad-7", "gad7.totalScore"),
    ("jmandel-audit.json", "audit", "audit.totalScore"),
    ("jmandel-isi.json", "isi", "isi.totalScore"),
]


def walk(items):
    for item in items:
        yield item
        yield from walk(item.get("item", []))


def expressions(element, url):
    for extension in element.get("extension", []):
        if extension["url"] == url:
            yield extension["valueExpression"]


def questions(form, total):
    """The form's scored questions in order: those that stand before the total."""
    for item in walk(form["item"]):
        if item["linkId"] == total:
            return
        if item["type"] == "choice":
            yield item


def options(item):
    """Code and weight of each answer; the frequency list that some forms only name runs from 0 to 3."""
    if "answerValueSet" in item:
        assert item["answerValueSet"] == "http://loinc.org/vs/LL358-3", item["answerValueSet"]
        return [("option-%d" % weight, weight) for weight in range(4)]
    found = []
    for option in item["answerOption"]:
        coding = option["valueCoding"]
        weights = [e for e in option.get("extension", []) + coding.get("extension", []) if e["url"] == ORDINAL]
        found.append((coding["code"], int(float(weights[0]["valueDecimal"]))))
    return found


def answered(form, given):
    """A response in the form's own shape, with each answer's weight as the forms' expressions look for it."""
    def build(items):
        built = []
        for item in items:
            if "item" in item:
                built.append({"linkId": item["linkId"], "item": build(item["item"])})
            elif item["linkId"] in given:
                code, weight = given[item["linkId"]]
                coding = {"code": code, "extension": [{"url": ORDINAL, "valueDecimal": weight}]}
                built.append({"linkId": item["linkId"], "answer": [{"valueCoding": coding}]})
        return built
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": build(form["item"])}


def compiled(expression):
    """`sum()` of fhirpathpy 2.2.4 cannot add what a path selects; the standard defines it by this aggregate."""
    return fhirpath(expression.replace(".sum()", ".aggregate($this + $total, 0)"))


class Publisher:
    """The form's own total, computed by the other engine."""

    def __init__(self, form, total):
        self.form = form
        item = next(i for i in walk(form["item"]) if i["linkId"] == total)
        variables = [e for element in (form, item) for e in expressions(element, VARIABLE)]
        self.variables = [(v["name"], compiled(v["expression"])) for v in variables]
        self.total = compiled(next(expressions(item, CALCULATED))["expression"])

    def __call__(self, response):
        context = {"resource": response, "questionnaire": self.form}
        for name, variable in self.variables:
            context[name] = variable(response, context)
        [value] = self.total(response, context)
        return float(value)


def is_asked(instrument, number, codes):
    """AUDIT leaves out questions 2 to 8 for who does not drink, 4 to 8 for who never drinks much."""
    if instrument != "audit" or not 2 <= number <= 8:
        return True
    return codes[0] != 0 and not (number >= 4 and codes[1] == 0 and codes[2] == 0)


def main(nuanxin, data, count=500, seed=20130501):
    chance, wrong = random.Random(seed), 0
    for name, instrument, total in FORMS:
        form = json.load(open(os.path.join(data, "fhir", "questionnaires", name), encoding="utf-8"))
        publisher, items = Publisher(form, total), list(questions(form, total))
        rows, theirs = [], []
        for _ in range(count):
            given, codes = {}, []
            for number, item in enumerate(items, 1):
                answer = chance.choice(options(item)) if is_asked(instrument, number, codes) else None
                codes.append(answer[1] if answer else None)
                if answer:
                    given[item["linkId"]] = answer
            rows.append({"q%d" % n: code for n, code in enumerate(codes, 1)})
            theirs.append(publisher(answered(form, given)))
        ours = score(nuanxin, instrument, rows)
        for row, mine, their in zip(rows, ours, theirs, strict=True):
            if mine["scores"]["total"]["value"] != their:
                wrong += 1
                print(f"{name}: {row}: Nuanxin {mine['scores']['total']}, the publisher {their}")
        print(f"{name}: {len(rows)} answer sets of {len(items)} questions, totals {min(theirs):g} to {max(theirs):g}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
