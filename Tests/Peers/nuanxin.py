"""Runs `nuanxin score` over rows of answers."""
import csv
import io
import json
import subprocess


def score(nuanxin, instrument, rows):
    """What the program makes of each row, in order; a value of `None` is a question that was not answered."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    table = csv.DictWriter(text, names, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    command = [nuanxin, "score", instrument, "--answers", "-", "--format", "json"]
    done = subprocess.run(command, input=text.getvalue(), capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"nuanxin score {instrument}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]
