"""Lets schemathesis ask `/api/v1` of a practice of its own; `script/fuzz api` runs it."""

import argparse
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from measure import Program, Server, packages
from practice import write_csv

ROOT = Path(__file__).resolve().parents[1]
# A form's token opens one thing and nothing else.
FORM = "/api/v1/inquiries"


class Asked(Server):
    """A server that lets a program ask as often as it likes, and opens inquiries meanwhile."""

    arguments = ("--asks", "1000000")


def token(program, *scopes):
    arguments = [word for scope in scopes for word in ("--scope", scope)]
    return program.told("token", "add", "Fuzzing", *arguments, "--json")["token"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", help="the program; without it, it is built")
    parser.add_argument("--seconds", type=int, default=120)
    options = parser.parse_args()
    program = options.program or subprocess.check_output(
        [ROOT / "script/build"], text=True).strip()
    tool = str(packages(".build-fuzz/api/venv", "fuzz-requirements.txt") / "schemathesis")
    with tempfile.TemporaryDirectory() as folder:
        practice = Program(program, f"{folder}/data")
        write_csv(f"{folder}/people.csv", 50)
        practice.run("import", f"{folder}/people.csv")
        general = token(
            practice, "partners:read", "partners:write", "touches:read", "touches:write",
            "today:read", "insight:read")
        form = token(practice, "inquiries:create")
        server = Asked(practice)
        try:
            wrong = 0
            for secret, choice, share in (
                    (general, ["--exclude-path", FORM], 0.75), (form, ["--include-path", FORM], 0.25)):
                wrong |= subprocess.run(
                    [tool, "run", f"http://{server.host}/api/openapi.json",
                     "--header", f"Authorization: Bearer {secret}", "--checks", "all",
                     "--max-time", str(int(options.seconds * share)), "--workers", "2", *choice],
                    cwd=folder, check=False).returncode
        finally:
            server.stop()
    sys.exit(wrong)


main()
