"""A local stand-in for the CDNs and the tile server of a plain folium map: without delay, compressed, cacheable.

The browser resolves their host names to this machine, so it connects, verifies and caches as it would on the internet.
Playwright's routes would disable its cache, and the plain page would fetch everything again at every click.
"""

import base64
import functools
import gzip
import hashlib
import shutil
import ssl
import struct
import subprocess
import tarfile
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CACHE = Path.home() / ".cache" / "dateline-bench"
TILES = "tile.openstreetmap.org"
_JSDELIVR = "cdn.jsdelivr.net/npm/"
_PACKAGES = {  # address prefix: npm package
    f"{_JSDELIVR}leaflet@1.9.3/": "leaflet@1.9.3",
    f"{_JSDELIVR}bootstrap@5.2.2/": "bootstrap@5.2.2",
    f"{_JSDELIVR}@fortawesome/fontawesome-free@6.2.0/": "@fortawesome/fontawesome-free@6.2.0",
    "code.jquery.com/jquery-3.7.1.min.js": "jquery@3.7.1",
    "cdnjs.cloudflare.com/ajax/libs/Leaflet.awesome-markers/2.0.2/": "leaflet.awesome-markers@2.0.5",
}
_EMPTY = {  # style sheets that no npm package has
    "netdna.bootstrapcdn.com/bootstrap/3.0.0/css/bootstrap-glyphicons.css",
    "cdn.jsdelivr.net/gh/python-visualization/folium/folium/templates/leaflet.awesome.rotate.min.css",
}
HOSTS = (TILES, *sorted({address.partition("/")[0] for address in (*_PACKAGES, *_EMPTY)}))
TYPES = {".js": "text/javascript", ".css": "text/css", ".png": "image/png"}
NOTES = (
    "awesome-markers is 2.0.5, as npm has no 2.0.2; two style sheets that npm does not have (glyphicons, rotated "
    "icons) are empty; a tile is a blank image."
)


class MissingToolError(Exception):
    """A program is not installed."""


def _run(*command: str, cwd: Path) -> str:
    if not shutil.which(command[0]):
        raise MissingToolError(command[0])
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout


def _folder(package: str) -> Path:
    """The folder of an npm package, fetched once."""
    folder = CACHE / package.replace("/", "-")
    if not folder.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        archive = CACHE / _run("npm", "pack", "--silent", package, cwd=CACHE).split()[-1]
        with tarfile.open(archive) as files:
            files.extractall(folder, filter="data")
        archive.unlink()
    return folder / "package"


def _blank_tile() -> bytes:
    rows = (b"\0" + b"\xdd" * 256) * 256

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 256, 256, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


@functools.cache
def answer(address: str) -> tuple[bytes, str, bool] | None:
    """The bytes, the type and whether the bytes are compressed; None for an unknown address."""
    if address.startswith(f"{TILES}/"):
        return _blank_tile(), "image/png", False
    if address in _EMPTY:
        return b"", "text/css", False
    for prefix, package in _PACKAGES.items():
        if address.startswith(prefix):
            rest = address.removeprefix(prefix) or "dist/jquery.min.js"
            root = _folder(package)
            files = [path for path in (root / rest, root / "dist" / rest) if path.is_file()]
            if files:
                packed = files[0].suffix in (".js", ".css")
                data = files[0].read_bytes()
                kind = TYPES.get(files[0].suffix, "application/octet-stream")
                return (gzip.compress(data) if packed else data), kind, packed
    return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        found = answer(f"{self.headers['Host']}{self.path}".partition("?")[0])
        data, kind, packed = found or (b"", "text/plain", False)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "public, max-age=31536000")
        self.send_header("Access-Control-Allow-Origin", "*")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Cdn:
    """The server; `flags` make Chromium use it."""

    def __init__(self, scratch: Path) -> None:
        for package in _PACKAGES.values():
            _folder(package)
        key, certificate = scratch / "key.pem", scratch / "certificate.pem"
        subject = ("-subj", "/CN=bench", "-addext", f"subjectAltName={','.join(f'DNS:{host}' for host in HOSTS)}")
        made = ("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
        _run(*made, "-days", "2", *subject, "-keyout", str(key), "-out", str(certificate), cwd=scratch)
        public = _run("openssl", "x509", "-in", str(certificate), "-noout", "-pubkey", cwd=scratch)
        der = base64.b64decode("".join(public.strip().splitlines()[1:-1]))
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self._trusted = base64.b64encode(hashlib.sha256(der).digest()).decode()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def flags(self) -> tuple[str, ...]:
        port = self._server.server_address[1]
        return (
            resolver(*(f"MAP {host} 127.0.0.1:{port}" for host in HOSTS)),
            f"--ignore-certificate-errors-spki-list={self._trusted}",
        )


def resolver(*rules: str) -> str:
    """The Chromium flag that resolves only these names and this machine."""
    return "--host-resolver-rules=" + ", ".join([*rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"])
