"""What `script/bench` measures with: processes, their memory, and a server under load."""

import http.client
import json
import os
import re
import sqlite3
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

PASSWORD = "a password for benches"


def install():
    """What is measured with, by the names of Debian's packages."""
    subprocess.run(
        ["bash", "-c", f". {Path(__file__).parent}/needs;"
         "needs 'command -v sqlite3' sqlite3; needs 'test -x /usr/bin/time' time"], check=True)


def packages(place, requirements):
    """A folder of Python's programs with these packages, made when they changed."""
    root = Path(__file__).resolve().parents[1]
    venv = root / place
    wanted = root / "script" / requirements
    kept = venv / "requirements.txt"
    if not kept.exists() or kept.read_text() != wanted.read_text():
        subprocess.run(["python3", "-m", "venv", "--clear", str(venv)], check=True)
        subprocess.run(
            [venv / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted],
            check=True)
        kept.write_text(wanted.read_text())
    return venv / "bin"


def analysts():
    """A Python with pandas and lifelines, in .build-bench."""
    return str(packages(".build-bench", "bench-requirements.txt") / "python")


def told(command, environment=None):
    """What a process prints, as JSON."""
    return json.loads(subprocess.check_output(command, env=environment, text=True))


def figure(practice, name):
    """A figure of `rapport insight --json` by its own name, wherever it stands."""
    places = [practice, practice["conversion"], practice["treatment"]]
    if name == "fit":
        return practice["fit"]["mean"]
    return next(place[name] for place in places if name in place)


class Program:
    """The program on one folder."""

    def __init__(self, path, data):
        self.command = [path, "--data", data]
        self.folder = data
        self.environment = dict(os.environ, RAPPORT_PASSWORD=PASSWORD, TZ="UTC")

    def run(self, *arguments):
        """What one process took: see `timed`."""
        return timed([*self.command, *arguments], self.environment)

    def told(self, *arguments):
        return told([*self.command, *arguments], self.environment)

    def cold(self, *arguments, times=20):
        """The medians of so many processes, and the most memory of any."""
        return cold([*self.command, *arguments], self.environment, times)


class Took:
    """Seconds from start to end, seconds of processor, and the most memory in MB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def cold(command, environment=None, times=20):
    runs = [timed(command, environment) for _ in range(times)]
    return Took(
        statistics.median(run.wall for run in runs), statistics.median(run.cpu for run in runs),
        max(run.memory for run in runs))


def timed(command, environment=None):
    # A child's peak begins with its parent's, and this one is big: /usr/bin/time is small.
    with tempfile.NamedTemporaryFile("r") as report, tempfile.TemporaryFile("w+") as error:
        start = time.perf_counter()
        process = subprocess.Popen(
            ["/usr/bin/time", "-f", "%M", "-o", report.name, *command],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=error)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            error.seek(0)
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {error.read()}")
        memory = int(report.read().split()[-1]) / 1024
        return Took(wall, usage.ru_utime + usage.ru_stime, memory)


# What `Store.book` reads, as rows.
BOOK = [
    "SELECT key, id, name, given, kind, circle, circleSince, addedOn, quiet, archived FROM partner",
    "SELECT partner, lastDay, digest FROM standing",
    "SELECT partner, id, text, madeOn, dueOn, keptOn, droppedOn FROM promise"
    " WHERE keptOn IS NULL AND droppedOn IS NULL",
    "SELECT partner, id, text, yearly, day FROM detail",
    "SELECT partner, rule, until FROM snooze",
    "SELECT i.sourcePartner, i.id, i.receivedOn, i.scheduledOn, i.attendedOn, i.noShowOn, i.closedOn,"
    " e.ending, e.lastSession FROM stir s CROSS JOIN inquiry i ON i.key = s.inquiry"
    " LEFT JOIN episode e ON e.inquiry = i.key WHERE s.day >= (SELECT max(day) - 396 FROM stir)",
    "SELECT day FROM review",
]


def raw_sql(folder, times=20):
    """What it takes to fetch the rows that Today is made of, and no more."""
    file = Path(folder) / "rapport.db"
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    runs = []
    for _ in range(times):
        start, cpu = time.perf_counter(), time.process_time()
        for statement in BOOK:
            connection.execute(statement).fetchall()
        runs.append((time.perf_counter() - start, time.process_time() - cpu))
    connection.close()
    return Took(
        statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs), 0)


class Loaded:
    """A process that listens on a port of this machine."""

    cookie = ""

    def page(self, path):
        return self.get(path, self.cookie)[1].decode()

    def get(self, path, cookie=""):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path, headers={"Cookie": cookie})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def memory(self):
        """Resident, in MB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024

    def cpu(self):
        """Seconds of processor so far."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            ticks = stat.read().rsplit(")", 1)[1].split()[11:13]
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")

    def load(self, path, connections=8, seconds=5, pause=0.0):
        """Latencies in ms seen by so many connections that each ask, wait, and ask again."""
        before = self.cpu()
        end = time.perf_counter() + seconds
        latencies, wrong = [], []

        def ask():
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            while (start := time.perf_counter()) < end:
                connection.request("GET", path, headers={"Cookie": self.cookie})
                answer = connection.getresponse()
                answer.read()
                latencies.append((time.perf_counter() - start) * 1000)
                if answer.status != 200:
                    wrong.append(answer.status)
                time.sleep(pause)

        threads = [threading.Thread(target=ask) for _ in range(connections)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if wrong:
            raise SystemExit(f"{path} answered {wrong[0]} under load")
        values = sorted(latencies)
        return {
            "n": len(values), "p50": values[len(values) // 2],
            "p99": values[len(values) * 99 // 100],
            "cpu": (self.cpu() - before) * 1000 / len(values)}

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Hello(Loaded):
    """The bare server."""

    def __init__(self, path):
        self.process = subprocess.Popen(
            [path], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())


class Server(Loaded):
    """`rapport serve`, signed in."""

    arguments = ()

    def __init__(self, program):
        self.process = subprocess.Popen(
            [*program.command, "serve", "--port", "0", *self.arguments], env=program.environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        started = time.perf_counter()
        self.port = None
        for line in self.process.stdout:
            if found := re.search(r"http://(?:127\.0\.0\.1|localhost):(\d+)", line):
                self.port = int(found[1])
                break
        if self.port is None:
            raise SystemExit("rapport serve named no address")
        # What it says later must not fill the pipe.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.host = f"127.0.0.1:{self.port}"
        self.get("/sign-in")
        self.first_page = time.perf_counter() - started
        self.cookie = self.sign_in()

    def sign_in(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request(
            "POST", "/session", body=f"password={PASSWORD.replace(' ', '+')}",
            headers={"Content-Type": "application/x-www-form-urlencoded",
                     "Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin"})
        answer = connection.getresponse()
        cookie = answer.getheader("Set-Cookie")
        if not cookie:
            raise SystemExit(f"Signing in gave {answer.status} and no cookie")
        return cookie.split(";")[0]
