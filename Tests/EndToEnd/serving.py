"""Rapport as a server, for the tests beside this file: with a certificate, behind a proxy, with a log."""

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import threading
import time
import urllib.parse
from pathlib import Path

from rapport import PASSWORD, PROGRAM, run

FORM = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
# Tests of what happens between processes wait for events; this is when they give up.
PATIENCE = 30


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def practice(data, *names):
    """A practice in a folder, with these partners."""
    for name in names or ("Mei Chen",):
        result = run(data, "add", name)
        assert result.returncode == 0, result.stderr


def certificate(folder, name="rapport.practice.example"):
    """A certificate that vouches for itself, and its key."""
    folder = Path(folder)
    pem, key = folder / "chain.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
         "-days", "30", "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name},IP:127.0.0.1",
         "-keyout", str(key), "-out", str(pem)], check=True, capture_output=True)
    return pem, key


class Server:
    """`rapport serve` until it is stopped; what it says on stderr is kept."""

    def __init__(self, data, *arguments, port=None, **more):
        self.errors = []
        if port is None and "--listen" not in arguments:
            port = 0
        where = [] if port is None else ["--port", str(port)]
        self.process = subprocess.Popen(
            [PROGRAM, "--data", str(data), "serve", *where, *arguments], text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
        self.reader = threading.Thread(
            target=lambda: self.errors.extend(self.process.stderr), daemon=True)
        self.reader.start()
        line = self.process.stdout.readline()
        found = re.search(r"(https?)://([^/\s]+?)(?::(\d+))?/", line)
        if not found:
            self.process.wait(PATIENCE)
            self.reader.join(PATIENCE)
            raise RuntimeError(f"no address: {line} {''.join(self.errors)}")
        self.port = int(found[3] or port or 443)

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def memory(self):
        """Bytes of it in memory."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")


class Browser:
    """Keeps its cookies and asks as a browser does."""

    def __init__(self, port, host="127.0.0.1", context=None, name=None):
        self.port, self.host, self.context = port, host, context
        self.name = name or f"{host}:{port}"
        self.cookies = {}
        self.connection = None

    def connect(self):
        if self.context is None:
            return http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        return http.client.HTTPSConnection(
            self.host, self.port, timeout=PATIENCE, context=self.context)

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def ask(self, method, path, body=None, **fields):
        headers = {"Host": self.name, "Sec-Fetch-Site": "same-origin"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers |= FORM
        headers |= {name.replace("_", "-"): value for name, value in fields.items()}
        if self.connection is None:
            self.connection = self.connect()
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            answer.body = answer.read()
        except Exception:
            self.connection.close()
            self.connection = None
            raise
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer

    def get(self, path, **fields):
        return self.ask("GET", path, **fields)

    def post(self, path, fields, **more):
        return self.ask("POST", path, urllib.parse.urlencode(fields), **more)

    def sign_in(self, password=PASSWORD):
        answer = self.post("/session", {"password": password})
        assert answer.status == 303, (answer.status, answer.body[:500])
        return answer


def trusting(pem):
    """A TLS context that knows this certificate, and checks no name, as it is asked by address."""
    context = ssl.create_default_context(cafile=str(pem))
    context.check_hostname = False
    return context


def objects(lines):
    """Lines of a log, each of which must be one JSON object."""
    return [json.loads(line) for line in lines]


def wait_for(what, seconds=PATIENCE):
    """Waits until something has happened; how long it took."""
    start = time.monotonic()
    while not what():
        if time.monotonic() - start > seconds:
            raise AssertionError(f"nothing happened in {seconds} s")
        time.sleep(0.02)
    return time.monotonic() - start
