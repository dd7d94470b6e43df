"""Types in the console as a person would, through a terminal of its own, and prints how long each key took.

The program measures itself, from the key to the screen that stands, and writes the times alone; the first is the
time from the login to the first screen.

Usage: console.py NUANXIN VAULT USER PASSPHRASE_FILE
"""
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time


def settle(master, quiet=0.15, limit=20.0):
    """Reads until the screen has stood still; gives what was written meanwhile."""
    end = time.monotonic() + limit
    written = b""
    while time.monotonic() < end:
        if not select.select([master], [], [], quiet)[0]:
            break
        try:
            chunk = os.read(master, 65536)
        except OSError:
            break
        if not chunk:
            break
        written += chunk
    return written.decode(errors="replace")


def main():
    program, vault, user, passphrase = sys.argv[1:5]
    times = tempfile.NamedTemporaryFile(suffix=".times")
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8", NUANXIN_KEY_TIMES=times.name)
    child = subprocess.Popen(
        [program, "--vault", vault, "--user", user, "--passphrase-file", passphrase, "--lang", "en"],
        stdin=slave, stdout=slave, stderr=subprocess.DEVNULL, env=environment, start_new_session=True)
    os.close(slave)
    start = settle(master, quiet=2.0)
    place = re.search(r"(\d+) +Hold an interview", start)
    if place is None:
        sys.exit("console: the start does not offer an interview")

    def press(keys):
        os.write(master, keys.encode())
        settle(master)

    press(place[1] + "\r")
    with open(f"/proc/{child.pid}/status") as status:
        resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
    for word in ["w", "wa", "zh", "ma", "li", "che", "x", "s"] * 6:
        for letter in word:
            press(letter)
        press("\x1bOB")
        for _ in word:
            press("\x7f")
    press("\x1b")
    for _ in range(40):
        press("\x1bOB")
    press("q")
    child.wait(timeout=20)
    figures = [int(line) / 1000 for line in open(times.name)]
    first, keys = figures[0], sorted(figures[1:])
    at = lambda part: keys[min(len(keys) - 1, int(len(keys) * part))]
    print(
        f"console: first screen {first:.1f} ms after the login; {len(keys)} keys: median {at(0.5):.2f} ms, "
        f"99th percentile {at(0.99):.2f} ms, longest {keys[-1]:.2f} ms; {resident:.0f} MiB resident")


main()
