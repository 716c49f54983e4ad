"""Others can reach it: over TLS, through a proxy, and with a log that says nothing of what was asked."""

import http.client
import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import unittest
import warnings
from pathlib import Path

from rapport import PASSWORD, ROOT, run
from serving import PATIENCE, Browser, Server, certificate, free_port, objects, practice, trusting, wait_for

NAME = "rapport.practice.example"
CANARY = "Canary-7Q9X"


class ServingTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"

    def serve(self, *arguments, **more):
        server = Server(self.data, *arguments, **more)
        self.addCleanup(lambda: server.process.poll() is None and server.stop())
        return server

    def browser(self, port, **more):
        browser = Browser(port, **more)
        self.addCleanup(browser.close)
        return browser

    def refused(self, *arguments):
        result = run(self.data, "serve", *arguments, timeout=30)
        self.assertEqual(result.stdout, "")
        return result.returncode, result.stderr


class ReachTest(ServingTest):
    """Who can reach it is said outright, or it doesn't start."""

    def test_beyond_this_machine_it_needs_a_certificate_or_a_proxy(self):
        for listen in ("0.0.0.0:0", "192.0.2.7:443", "[::]:0", "rapport.practice.example:80"):
            code, why = self.refused("--listen", listen)
            self.assertEqual(code, 1)
            self.assertIn("could be read on the way", why)
            self.assertIn("--behind-proxy", why)

    def test_what_does_not_fit_together_is_told(self):
        pem, key = certificate(self.folder)
        other = self.folder / "other"
        other.mkdir()
        _, foreign = certificate(other)
        for arguments, code, word in (
                (["--listen", "nowhere"], 64, "an address and a port"),
                (["--certificate", str(pem)], 64, "belong together"),
                (["--behind-proxy", "localhost", "--name", NAME], 64, "the proxy's address"),
                (["--behind-proxy", "127.0.0.1"], 64, "--name"),
                (["--listen", "127.0.0.1:0", "--port", "1"], 64, "leave --port out"),
                (["--certificate", str(pem), "--key", str(key), "--behind-proxy", "127.0.0.1",
                  "--name", NAME], 64, "the proxy has it"),
                (["--certificate", str(key), "--key", str(key)], 1, "can’t be read as a certificate"),
                (["--certificate", str(pem), "--key", str(pem)], 1, "can’t be read as a key"),
                (["--certificate", str(pem), "--key", str(foreign)], 1, "belong together")):
            found, why = self.refused(*arguments)
            self.assertEqual(found, code, why)
            self.assertIn(word, why)

    def test_over_a_network_nobody_begins_a_practice_for_us(self):
        server = self.serve("--behind-proxy", "127.0.0.1", "--name", NAME, port=free_port())
        wait_for(lambda: any("asked for this code" in line for line in server.errors))
        code = "".join(server.errors).split("asked for this code: ")[1].split()[0]
        stranger = self.browser(server.port, name=NAME)
        relayed = {"X_Forwarded_For": "192.0.2.9", "X_Forwarded_Proto": "https"}
        fields = {"password": PASSWORD, "again": PASSWORD}
        page = stranger.get("/start/password", **relayed)
        self.assertIn('name="beginning"', page.body.decode())
        for wrong in ({}, {"beginning": "0" * 12}):
            refused = stranger.post("/start/password", {**fields, **wrong}, **relayed)
            self.assertEqual(refused.status, 422)
            self.assertFalse((self.data / "rapport.db").exists())
        begun = stranger.post("/start/password", {**fields, "beginning": code}, **relayed)
        self.assertEqual(begun.status, 303)
        self.assertTrue((self.data / "rapport.db").exists())

    def test_one_serves_a_folder_and_commands_go_on_beside_it(self):
        practice(self.data, "Mei Chen")
        server = self.serve()
        code, why = self.refused("--port", "0")
        self.assertEqual(code, 1)
        self.assertIn(f"is served already, by process {server.process.pid} (rapport serve)", why)
        self.assertEqual(run(self.data, "add", "Ana Ruiz").returncode, 0)
        server.stop(signal.SIGKILL)
        self.assertEqual(self.serve().stop(), 0)

    def test_a_place_that_cannot_be_had_is_told(self):
        pem, key = certificate(self.folder)
        code, why = self.refused(
            "--listen", "192.0.2.7:443", "--certificate", str(pem), "--key", str(key))
        self.assertEqual(code, 1)
        self.assertIn("Rapport can't listen at 192.0.2.7:443", why)


class TLSTest(ServingTest):
    def setUp(self):
        super().setUp()
        practice(self.data)
        self.pem, self.key = certificate(self.folder)
        self.server = self.serve("--listen", "127.0.0.1:0", "--certificate", str(self.pem),
                                 "--key", str(self.key))

    def test_it_answers_over_tls_and_marks_what_it_sends_for_tls_alone(self):
        browser = self.browser(self.server.port, context=trusting(self.pem), name=NAME)
        answer = browser.sign_in()
        self.assertTrue(answer.headers["Set-Cookie"].startswith("__Host-rapport="))
        for part in ("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"):
            self.assertIn(part, answer.headers["Set-Cookie"])
        page = browser.get("/")
        self.assertEqual(page.status, 200)
        self.assertEqual(page.headers["Strict-Transport-Security"],
                         "max-age=63072000; includeSubDomains")
        look = browser.post("/settings/look", {"theme": "dark"})
        self.assertTrue(look.headers["Set-Cookie"].startswith("__Host-rapport-theme=dark"))
        self.assertIn('"dark"', browser.get("/").body.decode())
        # Its own names, and no other.
        self.assertEqual(browser.get("/healthz", Host="127.0.0.1").status, 200)
        self.assertEqual(browser.get("/", Host="evil.example").status, 421)

    def test_it_speaks_http_2(self):
        result = subprocess.run(
            ["curl", "--silent", "--http2", "--cacert", str(self.pem), "--resolve",
             f"{NAME}:{self.server.port}:127.0.0.1", "--write-out", "%{http_version} %{http_code}",
             "--output", str(self.folder / "page"), f"https://{NAME}:{self.server.port}/sign-in"],
            capture_output=True, text=True)
        self.assertEqual(result.stdout, "2 200", result.stderr)
        self.assertIn("Password", (self.folder / "page").read_text())

    def test_old_tls_and_open_lines_get_no_answer(self):
        for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
            context = trusting(self.pem)
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
            with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
                context.minimum_version = context.maximum_version = version
            with self.assertRaises(ssl.SSLError):
                with socket.create_connection(("127.0.0.1", self.server.port)) as line:
                    context.wrap_socket(line)
        with socket.create_connection(("127.0.0.1", self.server.port)) as line:
            line.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            line.settimeout(20)
            self.assertNotIn(b"HTTP/1.1 200", line.recv(4096))


class ProxyTest(ServingTest):
    """Debian's nginx before it, as docs/operations.md has it."""

    def nginx(self, backend):
        pem, key = certificate(self.folder)
        port, open_port = free_port(), free_port()
        page = (ROOT / "docs/operations.md").read_text()
        example = page.split("```nginx\n")[1].split("```")[0]
        for old, new in (("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
                         ("listen 80;", f"listen 127.0.0.1:{open_port};"),
                         ("127.0.0.1:7878", f"127.0.0.1:{backend}"),
                         ("/etc/ssl/rapport/chain.pem", str(pem)),
                         ("/etc/ssl/rapport/key.pem", str(key))):
            self.assertIn(old, example)
            example = example.replace(old, new)
        scratch = self.folder / "nginx"
        scratch.mkdir()
        scratch.chmod(0o777)
        places = "".join(f"{kind}_temp_path {scratch}/{kind};" for kind in
                         ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (scratch / "nginx.conf").write_text(
            f"daemon off; pid {scratch}/pid; error_log {scratch}/error.log;\n"
            "events {}\n" f"http {{ access_log off; {places}\n{example}\n}}\n")
        process = subprocess.Popen(
            ["nginx", "-p", str(scratch), "-c", str(scratch / "nginx.conf")],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

        def stop():
            process.terminate()
            process.wait(20)
            process.stderr.close()
        self.addCleanup(stop)

        def listens():
            self.assertIsNone(process.poll(), "nginx ended")
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", port)) == 0
        wait_for(listens)
        return pem, port, open_port

    @unittest.skipUnless(shutil.which("nginx"), "nginx is not to be had on this machine")
    def test_nginx_as_it_is_in_the_documentation(self):
        practice(self.data)
        backend = free_port()
        server = self.serve("--behind-proxy", "127.0.0.1", "--name", NAME, "--log-requests",
                            port=backend)
        pem, port, open_port = self.nginx(backend)
        browser = self.browser(port, context=trusting(pem), name=NAME)
        answer = browser.sign_in()
        self.assertTrue(answer.headers["Set-Cookie"].startswith("__Host-rapport="))
        page = browser.get("/", X_Forwarded_For="203.0.113.66", X_Forwarded_Proto="http")
        self.assertEqual(page.status, 200)
        self.assertIn("Strict-Transport-Security", page.headers)
        # What is for this machine alone is not for what comes through the proxy.
        for path in ("/metrics", "/healthz"):
            self.assertEqual(browser.get(path).status, 404, path)
        # Over an open line one is led to the other.
        plain = self.browser(open_port, name=NAME).get("/partners?q=a")
        self.assertIn(plain.status, (301, 308))
        self.assertEqual(plain.headers["Location"], f"https://{NAME}/partners?q=a")
        # Around it there is no way in, but for what watches over it.
        around = self.browser(backend, name=NAME)
        self.assertEqual(around.get("/sign-in").status, 403)
        self.assertEqual(self.browser(backend).get("/metrics").status, 200)
        open_line = {"X_Forwarded_For": "203.0.113.66", "X_Forwarded_Proto": "http"}
        self.assertEqual(around.get("/sign-in", **open_line).status, 308)
        self.assertEqual(around.post("/session", {"password": PASSWORD}, **open_line).status, 403)
        server.stop()
        asked = [line for line in objects(server.errors) if line["event"] == "request"]
        self.assertEqual({line["from"] for line in asked if line["status"] == "303"}, {"127.0.0.1"})


class LogTest(ServingTest):
    """Row 24: what is asked is in no log and no figure."""

    def test_a_log_says_nothing_of_what_was_asked_for_or_typed(self):
        practice(self.data, "Mei Chen")
        server = self.serve("--log-requests")
        browser = self.browser(server.port)
        everywhere = {"User_Agent": CANARY, "Referer": f"http://127.0.0.1/{CANARY}",
                      "X_Forwarded_For": CANARY, "X_Request_Id": CANARY, "Authorization": CANARY}
        browser.get(f"/{CANARY}?{CANARY}={CANARY}", **everywhere)
        browser.post("/session", {"password": f"{CANARY} is not it"}, **everywhere)
        browser.sign_in()
        browser.get(f"/partners?q={CANARY}", **everywhere)
        browser.get(f"/partners/{CANARY}", **everywhere)
        browser.post("/lines", {"line": f"coffee with {CANARY} yesterday", "once": "1"}, **everywhere)
        browser.post("/inquiries", {"client": CANARY, "heardAbout": CANARY, "once": "2"}, **everywhere)
        browser.post("/inquiries/search", {"words": CANARY, "once": "3"}, **everywhere)
        browser.ask(CANARY.upper().replace("-", ""), "/", **everywhere)
        browser.ask("POST", "/imports", CANARY, Content_Type=f"multipart/form-data; boundary={CANARY}")
        metrics = browser.get("/metrics").body.decode()
        server.stop()
        text = "".join(server.errors)
        lines = [line for line in objects(server.errors) if line["event"] == "request"]
        self.assertGreaterEqual(len(lines), 10)
        for said in (text, metrics):
            self.assertNotIn(CANARY.lower(), said.lower())
            self.assertNotIn("canary7q9x", said.lower())
        for line in lines:
            self.assertEqual(set(line), {"at", "level", "event", "request", "method", "route",
                                         "status", "ms", "from"})
            self.assertRegex(line["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
            self.assertRegex(line["request"], "^[0-9a-f]{8}$")
        self.assertIn("/partners/{id}", {line["route"] for line in lines})
        self.assertIn("elsewhere", {line["route"] for line in lines})

    def test_without_being_asked_it_logs_nothing_but_trouble(self):
        practice(self.data)
        server = self.serve()
        self.browser(server.port).sign_in()
        server.stop()
        self.assertEqual(server.errors, [])


def is_open(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class WakingTest(ServingTest):
    """What systemd does with the units of the package, one part at a time."""

    proxy = "/lib/systemd/systemd-socket-proxyd"

    def test_it_says_when_it_can_be_reached(self):
        practice(self.data)
        for name in (str(self.folder / "ready"), f"\0rapport-{os.getpid()}"):
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as asking:
                asking.bind(name)
                asking.settimeout(PATIENCE)
                server = self.serve(
                    env=dict(os.environ, NOTIFY_SOCKET=name.replace("\0", "@")))
                self.assertEqual(asking.recv(64), b"READY=1")
                server.stop()

    @unittest.skipUnless(
        shutil.which("systemd-socket-activate") and os.path.exists(proxy), "systemd is not here")
    def test_a_socket_wakes_what_hands_over_to_it(self):
        practice(self.data)
        server = self.serve()
        port = free_port()
        waiting = subprocess.Popen(
            ["systemd-socket-activate", "--listen", f"127.0.0.1:{port}", self.proxy,
             "--exit-idle-time=1min", f"127.0.0.1:{server.port}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(waiting.wait)
        self.addCleanup(waiting.terminate)
        wait_for(lambda: is_open(port))
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self.addCleanup(connection.close)
        connection.request("GET", "/sign-in", headers={"Host": f"127.0.0.1:{server.port}"})
        answer = connection.getresponse()
        self.assertEqual(answer.status, 200)
        self.assertIn(b"Rapport", answer.read())
