"""A bad disk, a bad clock, a bad moment: a sentence each time, and nothing lost."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from rapport import PASSWORD, PROGRAM, run
from serving import PATIENCE, Browser, Server, practice, wait_for

COMPILER = shutil.which("cc") or shutil.which("clang")
# Between the program and the system: the clock of a year ago.
YEAR_AGO = """
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
int clock_gettime(clockid_t id, struct timespec *t) {
    int failed = syscall(SYS_clock_gettime, id, t);
    if (!failed && id == CLOCK_REALTIME) t->tv_sec -= 365 * 86400;
    return failed;
}
int gettimeofday(struct timeval *t, void *zone) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    t->tv_sec = now.tv_sec;
    t->tv_usec = now.tv_nsec / 1000;
    return 0;
}
"""


def names(data):
    """The partners of a practice."""
    result = run(data, "partner", "list")
    assert result.returncode == 0, result.stderr
    return result.stdout


class TroubleTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"

    def serve(self, *arguments, **more):
        server = Server(self.data, *arguments, **more)
        self.addCleanup(lambda: server.process.poll() is None and server.stop())
        browser = Browser(server.port)
        self.addCleanup(browser.close)
        browser.sign_in()
        return server, browser

    def once(self, browser):
        """A key by which the page knows a form that comes twice."""
        return re.search(r'name="once" value="([^"]+)"', browser.get("/partners/new").body.decode())[1]

    def add(self, browser, name, research=""):
        return browser.post("/partners", {"name": name, "kind": "medical", "circle": "wider",
                                          "research": research, "once": self.once(browser)})

    def sentence(self, answer, word):
        """A page that says so, and nothing of the inside."""
        page = answer.body.decode()
        self.assertGreaterEqual(answer.status, 400, page[:500])
        self.assertIn(word, page)
        for inside in ("SQLite error", "StoreError", "GRDB", ".swift", "Fatal"):
            self.assertNotIn(inside, page)


def mounts():
    """Whether this machine lets us mount a small disk."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder],
                              capture_output=True)
        if done.returncode == 0:
            subprocess.run(["umount", folder], check=True)
        return done.returncode == 0


@unittest.skipUnless(mounts(), "needs to mount a small disk, as root")
class DiskTest(TroubleTest):
    def disk(self, size):
        disk = self.folder / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], check=True)
        self.addCleanup(lambda: subprocess.run(["umount", "--lazy", str(disk)], check=True))
        self.data = disk / "data"
        return disk

    def test_a_full_disk_is_told_and_what_was_there_stays(self):
        disk = self.disk("4m")
        practice(self.data, "Mei Chen")
        server, browser = self.serve()
        self.assertEqual(self.add(browser, "Ana Before").status, 303)
        filler = disk / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"0" * 4096)
            except OSError:
                pass
        # The log of writes may have some room of its own left.
        for number in range(200):
            answer = self.add(browser, f"Tom {number}.", "words " * 3000)
            if answer.status != 303:
                break
        self.sentence(answer, "is full, so nothing was saved")
        self.assertEqual(browser.get("/partners").status, 200)
        figures = browser.get("/healthz")
        self.assertEqual(figures.status, 200)
        backup = run(self.data, "backup")
        self.assertEqual(backup.returncode, 1)
        self.assertIn("full", backup.stderr)
        self.assertEqual([path.name for path in self.data.glob("backups/*")], [])
        filler.unlink()
        self.assertEqual(self.add(browser, "Ana After").status, 303)
        self.assertEqual(server.stop(), 0)
        listed = names(self.data)
        for name in ("Mei Chen", "Ana Before", "Ana After"):
            self.assertIn(name, listed)
        self.assertNotIn(f"Tom {number}.", listed)
        self.assertEqual(run(self.data, "audit", "verify").returncode, 0)

    def test_a_disk_that_becomes_read_only_is_told_and_still_read(self):
        disk = self.disk("16m")
        practice(self.data, "Mei Chen")
        server, browser = self.serve()
        self.assertEqual(self.add(browser, "Ana Before").status, 303)
        self.assertEqual(server.stop(), 0)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for command in (["serve", "--port", "0"], ["log", "coffee with Mei Chen today"], ["today"]):
            result = run(self.data, *command, timeout=PATIENCE)
            self.assertEqual(result.returncode, 1, command)
            self.assertIn("may not write", result.stderr)
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        self.assertIn("Ana Before", names(self.data))


class FileTest(TroubleTest):
    def test_a_damaged_page_is_told_and_a_backup_brings_it_back(self):
        practice(self.data, *(f"Partner {number}" for number in range(30)))
        made = run(self.data, "backup", "--json")
        self.assertEqual(made.returncode, 0, made.stderr)
        backup = next(self.data.glob("backups/*.db"))
        place = self.data / "rapport.db"
        damaged = bytearray(place.read_bytes())
        # All but the first page, so that whichever is read tells.
        for start in range(4096, len(damaged), 4096):
            damaged[start:start + 64] = b"\xa5" * 64
        place.write_bytes(damaged)
        for command in (["today"], ["log", "coffee with Partner 1 today"], ["partner", "list"]):
            result = run(self.data, *command)
            self.assertEqual(result.returncode, 65, (command, result.stderr))
            self.assertIn("is damaged. Nothing was changed; restore a backup", result.stderr)
        doctor = run(self.data, "doctor")
        self.assertEqual(doctor.returncode, 1)
        self.assertIn("damaged", doctor.stdout)
        self.assertEqual(run(self.data, "backup").returncode, 65)
        self.assertEqual(place.read_bytes(), bytes(damaged))
        restored = run(self.data, "restore", str(backup))
        self.assertEqual(restored.returncode, 0, restored.stderr)
        self.assertIn("Partner 29", names(self.data))
        self.assertEqual(len(list(self.data.glob("replaced-*.db"))), 1)

    def test_a_page_damaged_while_it_is_served_is_told(self):
        practice(self.data, "Mei Chen")
        server, browser = self.serve()
        place = self.data / "rapport.db"
        with open(place, "r+b") as file:
            size = file.seek(0, os.SEEK_END)
            for start in range(4096, size, 4096):
                file.seek(start)
                file.write(b"\xa5" * 64)
        # What is still in memory may be shown; what must be read is told.
        answers = [browser.get(path) for path in
                   ("/settings", "/partners?q=mei", "/imports", "/insight", "/inquiries", "/healthz")]
        wrong = [answer for answer in answers if answer.status != 200]
        for answer in wrong:
            if answer.headers["Content-Type"].startswith("text/html"):
                self.sentence(answer, "is damaged")
        self.assertIn(server.stop(), (0, 1))

    def test_a_write_ahead_log_that_was_taken_away_is_told_and_taken_back(self):
        practice(self.data, "Mei Chen")
        server, browser = self.serve()
        self.assertEqual(self.add(browser, "Ana Acknowledged").status, 303)
        server.stop(signal.SIGKILL)
        log = self.data / "rapport.db-wal"
        self.assertGreater(log.stat().st_size, 0)
        away = self.folder / "away"
        shutil.move(log, away)
        for command in (["today"], ["add", "Tom"], ["serve", "--port", "0"]):
            result = run(self.data, *command, timeout=PATIENCE)
            self.assertEqual(result.returncode, 1, command)
            self.assertIn("rapport.db-wal is missing", result.stderr)
        self.assertEqual(run(self.data, "doctor").returncode, 1)
        shutil.move(away, log)
        self.assertIn("Ana Acknowledged", names(self.data))
        self.assertEqual(run(self.data, "doctor").returncode, 0)


class ClockTest(TroubleTest):
    @unittest.skipUnless(COMPILER and sys.platform == "linux", "needs a C compiler, on Linux")
    def test_a_clock_that_went_back_a_year_is_told_and_loses_nothing(self):
        practice(self.data, "Mei Chen")
        source, shim = self.folder / "past.c", self.folder / "past.so"
        source.write_text(YEAR_AGO)
        subprocess.run([COMPILER, "-shared", "-fPIC", "-o", str(shim), str(source)], check=True)
        past = dict(os.environ, LD_PRELOAD=str(shim), RAPPORT_PASSWORD=PASSWORD)

        def then(*arguments):
            return subprocess.run([PROGRAM, "--data", str(self.data), *arguments], text=True,
                                  stdin=subprocess.DEVNULL, capture_output=True, env=past)
        told = "The clock stands before the last thing that was written"
        doctor = then("doctor")
        self.assertEqual(doctor.returncode, 1)
        self.assertIn(told, doctor.stdout)
        logged = then("log", "coffee with Mei Chen today 45m")
        self.assertEqual(logged.returncode, 0, logged.stderr)
        self.assertIn(told, logged.stderr)
        self.assertEqual(then("backup").returncode, 0)
        server, browser = self.serve(env=past)
        self.assertEqual(self.add(browser, "Ana Later").status, 303)
        self.assertEqual(browser.get("/").status, 200)
        self.assertEqual(server.stop(), 0)
        self.assertIn(told, "".join(server.errors))
        # With the clock right again all of it is there, and the log is whole.
        self.assertIn("Ana Later", names(self.data))
        self.assertIn("45 min", run(self.data, "show", "Mei Chen").stdout)
        self.assertEqual(run(self.data, "audit", "verify").returncode, 0)
        self.assertEqual(run(self.data, "log", "call with Mei Chen today").returncode, 0)


class StopTest(TroubleTest):
    def test_a_stop_amid_an_upload_ends_soon_and_leaves_nothing_of_it(self):
        practice(self.data, "Mei Chen")
        scratch = self.folder / "scratch"
        scratch.mkdir()
        server, browser = self.serve(env=dict(os.environ, TMPDIR=str(scratch)))
        once = self.once(browser)
        browser.close()
        boundary = "5f2a"
        head = (f"--{boundary}\r\nContent-Disposition: form-data; name=\"once\"\r\n\r\n{once}\r\n"
                f"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                "Content-Type: text/csv\r\n\r\nName,Email\r\n").encode()
        rows = b"".join(b"Half %d,half%d@example.org\r\n" % (n, n) for n in range(20_000))
        cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
            line.sendall(
                f"POST /imports HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nCookie: {cookie}\r\n"
                "Sec-Fetch-Site: same-origin\r\nContent-Length: 50000000\r\n"
                f"Content-Type: multipart/form-data; boundary={boundary}\r\n\r\n".encode() + head)
            line.sendall(rows)
            wait_for(lambda: any(path.is_file() for path in self.everything(scratch)))
            start = time.monotonic()
            self.assertEqual(server.stop(signal.SIGTERM), 0)
            self.assertLess(time.monotonic() - start, 15)
        self.assertEqual([path for path in self.everything(scratch) if path.is_file()], [])
        self.assertNotIn("Half", names(self.data))
        self.assertEqual(sorted(path.name for path in self.data.iterdir()), ["backups", "rapport.db"])
        self.assertEqual(list((self.data / "backups").iterdir()), [])
        self.assertEqual(run(self.data, "doctor").returncode, 0)

    def everything(self, scratch):
        known = {"rapport.db", "rapport.db-wal", "rapport.db-shm"}
        return [path for folder in (scratch, self.data) for path in folder.rglob("*")
                if path.name not in known]
