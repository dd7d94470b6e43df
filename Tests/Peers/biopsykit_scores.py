#!/usr/bin/env python3
"""A second opinion: random answers scored by BioPsyKit (from PyPI) and by Nuanxin.

    biopsykit_scores.py NUANXIN [COUNT] [SEED]

Where BioPsyKit departs from a form's published rule, the difference is predicted from that rule and must be exactly
as predicted. Exits with 1 and a line per difference.
"""
import random
import sys
import warnings

import pandas as pd
from biopsykit.questionnaires import questionnaires as biopsykit

from nuanxin import score

warnings.filterwarnings("ignore")

# Instrument, BioPsyKit's function, its items, lowest and highest answer, and which score is which of its columns.
PLAIN = [
    ("phq-9", biopsykit.phq, 9, 0, 3, {"total": "PHQ9"}),
    ("pss-10", biopsykit.pss, 10, 0, 4,
     {"total": "PSS_Total", "helplessness": "PSS_Helpless", "self-efficacy": "PSS_SelfEff"}),
    ("ces-d", biopsykit.cesd, 20, 0, 3, {"total": "CESD"}),
    ("hads", biopsykit.hads, 14, 0, 3, {"anxiety": "HADS_Anxiety", "depression": "HADS_Depression"}),
    ("rses", biopsykit.rse, 10, 0, 3, {"total": "RSE"}),
    ("swls", biopsykit.swls, 5, 1, 7, {"total": "SWLS"}),
]

COMPONENTS = {
    "quality": "SubjectiveSleepQuality", "latency": "SleepLatency", "duration": "SleepDuration",
    "efficiency": "HabitualSleepEfficiency", "disturbance": "SleepDisturbances",
    "medication": "UseSleepMedication", "dysfunction": "DaytimeDysfunction",
}


def plain(nuanxin, instrument, function, count, low, high, names, chance, rows):
    answers = [{"q%d" % n: chance.randint(low, high) for n in range(1, count + 1)} for _ in range(rows)]
    theirs = function(pd.DataFrame(answers))
    wrong = 0
    for index, (row, mine) in enumerate(zip(answers, score(nuanxin, instrument, answers), strict=True)):
        for ours, column in names.items():
            if mine["scores"][ours]["value"] != theirs[column].iloc[index]:
                wrong += 1
                print(f"{instrument}: {row}: {ours} {mine['scores'][ours]}, BioPsyKit {theirs[column].iloc[index]}")
    print(f"{instrument}: {rows} answer sets, {', '.join(names)}")
    return wrong


def clock(minutes):
    return "%02d:%02d" % (minutes // 60 % 24, minutes % 60)


def night(chance):
    """One night that does not contradict itself: no more sleep than time in bed.

    Whole hours and at least a minute until sleep, since BioPsyKit takes nothing else.
    """
    bedtime, in_bed = 20 * 60 + 5 * chance.randrange(84), 300 + chance.randrange(390)
    row = {"q1": clock(bedtime), "q2": chance.randrange(1, 100), "q3": clock(bedtime + in_bed)}
    row["q4"] = chance.randint(2, in_bed // 60)
    for letter in "abcdefghij":
        row["q5" + letter] = chance.randint(0, 3)
    for number in range(6, 10):
        row["q%d" % number] = chance.randint(0, 3)
    return row, in_bed


def expected(column, value, row, in_bed):
    """BioPsyKit's value under the published rule, which it leaves at two places.

    Duration: the scoring sheet gives the better number from 6 and from 7 hours on; BioPsyKit only above them.
    Efficiency: the sheet cuts at 65, 75 and 85 percent as they are; BioPsyKit rounds to whole percents first, so
    that from half a percent below a cut it already gives the better number.
    """
    if column == "SleepDuration" and row["q4"] in (6, 7):
        return value - 1
    if column == "HabitualSleepEfficiency":
        percent = 100 * row["q4"] * 60 / in_bed
        if any(cut - 0.5 <= percent < cut and round(percent) == cut for cut in (65, 75, 85)):
            return value + 1
    return value


def sleep(nuanxin, chance, rows):
    nights = [night(chance) for _ in range(rows)]
    table = pd.DataFrame([row for row, _ in nights])
    names = {"q%d" % n: "PSQI_%02d" % n for n in range(1, 10)}
    names.update({"q5" + letter: "PSQI_05" + letter for letter in "abcdefghij"})
    table = table.rename(columns=names)
    table["PSQI_05j_text"] = "noise"
    for column in ("PSQI_01", "PSQI_03"):
        table[column] = table[column] + ":00"
    theirs = biopsykit.psqi(table)
    ours = score(nuanxin, "psqi", [dict(row, **{"q5j-text": "noise"}) for row, _ in nights])
    wrong, departures = 0, {}
    for index, ((row, in_bed), mine) in enumerate(zip(nights, ours, strict=True)):
        total = 0
        for name, column in COMPONENTS.items():
            theirs_here = theirs["PSQI_" + column].iloc[index]
            published = expected(column, theirs_here, row, in_bed)
            if published != theirs_here:
                departures[name] = departures.get(name, 0) + 1
            total += published
            if mine["scores"][name]["value"] != published:
                wrong += 1
                print(f"psqi: {row}: {name} {mine['scores'][name]}, expected {published}")
        if mine["scores"]["total"]["value"] != total:
            wrong += 1
            print(f"psqi: {row}: total {mine['scores']['total']}, expected {total}")
    print(f"psqi: {rows} answer sets, seven components and total; where BioPsyKit departs from the scoring sheet, as"
          f" predicted: {departures}")
    if set(departures) != {"duration", "efficiency"}:
        print("psqi: the answer sets did not show both departures")
        return wrong + 1
    return wrong


def main(nuanxin, count=500, seed=19890501):
    chance = random.Random(seed)
    wrong = sum(plain(nuanxin, *entry, chance, count) for entry in PLAIN)
    sys.exit(1 if wrong + sleep(nuanxin, chance, count) else 0)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
