"""Who keeps the server waiting keeps nobody else from being served."""

import resource
import socket
import tempfile
import threading
import time
import unittest
from pathlib import Path

from serving import Browser, Server, practice, wait_for

SLOW = 500
# Asked by the honest one while the slow ones are there.
PAGES = 25
# How long at least, so that those who were closed have come back and pushed others out.
SECONDS = 5


class Slow(threading.Thread):
    """So many connections, each sending a byte of a head now and then, and coming back when closed."""

    def __init__(self, port, count):
        super().__init__(daemon=True)
        self.port, self.count = port, count
        self.over = threading.Event()
        self.lines, self.opened = [], 0

    def connect(self):
        line = socket.create_connection(("127.0.0.1", self.port), timeout=10)
        line.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ")
        line.setblocking(False)
        self.opened += 1
        return line

    def run(self):
        self.lines = [self.connect() for _ in range(self.count)]
        while not self.over.wait(0.25):
            for place, line in enumerate(self.lines):
                try:
                    line.send(b"a")
                    closed = line.recv(1024) == b""
                except BlockingIOError:
                    closed = False
                except OSError:
                    closed = True
                if closed:
                    line.close()
                    self.lines[place] = self.connect()
        for line in self.lines:
            line.close()


class SlowTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = Path(folder.name) / "data"
        practice(self.data, "Mei Chen")
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(4096, hard)), hard))

    def figures(self, server):
        browser = Browser(server.port)
        self.addCleanup(browser.close)
        return browser.get("/metrics").body.decode()

    def test_beside_five_hundred_slow_ones_the_honest_is_served_within_a_second(self):
        # With as many open files as a process has by default, on a machine that was not tuned.
        server = Server(self.data, preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_NOFILE, (1024, 1024)))
        self.addCleanup(lambda: server.process.poll() is None and server.stop())
        first = Browser(server.port)
        first.sign_in()
        first.close()
        slow = Slow(server.port, SLOW)
        slow.start()
        wait_for(lambda: len(slow.lines) == SLOW)
        took = []
        began = time.monotonic()
        while len(took) < PAGES or time.monotonic() - began < SECONDS:
            browser = Browser(server.port)
            browser.cookies = dict(first.cookies)
            start = time.monotonic()
            answer = browser.get("/")
            took.append(time.monotonic() - start)
            self.assertEqual(answer.status, 200)
            browser.close()
        figures = self.figures(server)
        memory = server.memory()
        slow.over.set()
        slow.join(30)
        self.assertGreater(slow.opened, SLOW)
        print(f"\n{SLOW} slow connections ({slow.opened} opened): a page in at most "
              f"{max(took) * 1000:.0f} ms of {len(took)}, {memory >> 20} MB")
        self.assertLessEqual(max(took), 1)
        self.assertLessEqual(memory, 400 << 20)
        open_now = int(figures.split("\nrapport_connections ")[1].split("\n")[0])
        self.assertLessEqual(open_now, 401)
        self.assertEqual(server.stop(), 0)
        # Nothing of it was worth a line of trouble.
        self.assertEqual(server.errors, [])

    def test_who_says_nothing_is_let_go_and_who_comes_too_slowly(self):
        server = Server(self.data)
        self.addCleanup(lambda: server.process.poll() is None and server.stop())
        lines = []
        for said in (b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b"):
            line = socket.create_connection(("127.0.0.1", server.port), timeout=25)
            line.sendall(said)
            lines.append(line)
        start = time.monotonic()
        for line in lines:
            self.addCleanup(line.close)
            while line.recv(4096):
                pass
        self.assertLessEqual(time.monotonic() - start, 20)
        figures = self.figures(server)
        self.assertIn('rapport_connections_closed_total{why="slow"} 3\n', figures)

    def test_too_much_of_anything_is_refused_and_nothing_breaks(self):
        server = Server(self.data)
        self.addCleanup(lambda: server.process.poll() is None and server.stop())
        for asked in (
                b"GET /" + b"a" * 40_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 40_000 + b"\r\n\r\n",
                b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: a\r\n" * 200 + b"\r\n",
                b"POST /session HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000\r\n\r\n"
                + b"a" * 20_000):
            with socket.create_connection(("127.0.0.1", server.port), timeout=25) as line:
                try:
                    line.sendall(asked)
                    answer = line.recv(4096)
                except ConnectionResetError:
                    answer = b""
            self.assertNotIn(b"HTTP/1.1 200", answer)
            self.assertNotIn(b"HTTP/1.1 5", answer)
        browser = Browser(server.port)
        self.addCleanup(browser.close)
        browser.sign_in()
        self.assertEqual(browser.get("/").status, 200)
