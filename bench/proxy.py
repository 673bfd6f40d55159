"""nginx on a free port of this machine, with deploy/nginx.conf as it stands, before servers that run."""

import getpass
import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.answering import free_port, wait
from tools.programs import nginx

DEPLOY = Path(__file__).parents[1] / "deploy"

# What nginx's own main file says; the rest is ours. Its workers may read the folder.
_MAIN = """
daemon off;
user {user};
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
events {{}}
http {{
    client_body_temp_path {folder}/disk;
    proxy_temp_path {folder}/disk;
    fastcgi_temp_path {folder}/disk;
    scgi_temp_path {folder}/disk;
    uwsgi_temp_path {folder}/disk;
    include {folder}/site.conf;
}}
"""


class Proxy:
    """nginx before the servers on these ports of this machine; its files are in the folder."""

    def __init__(self, ports: Sequence[int], folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.replicas = folder, folder / "replicas.conf"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        site = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
        for said, meant in (
            ("listen 80;", f"listen 127.0.0.1:{self.port};"),
            ("/etc/nginx/dateline-replicas.conf", str(self.replicas)),
            ("/var/cache/dateline", f"{folder}/cache"),
            ("/var/www/dateline", str(folder)),
        ):
            if site.count(said) != 1:
                raise RuntimeError(f"deploy/nginx.conf says {said!r} {site.count(said)} times")
            site = site.replace(said, meant)
        line = (DEPLOY / "replicas.conf").read_text(encoding="utf-8").splitlines()[-1]
        lines = [line.replace("127.0.0.1:8501", f"127.0.0.1:{port}") for port in ports]
        self.replicas.write_text("\n".join([*lines, ""]), encoding="utf-8")
        (folder / "site.conf").write_text(site, encoding="utf-8")
        (folder / "main.conf").write_text(_MAIN.format(folder=folder, user=getpass.getuser()), encoding="utf-8")
        command = [str(nginx()), "-p", folder, "-e", folder / "nginx.log", "-c", folder / "main.conf"]
        self.process = subprocess.Popen(command)

    def wait(self) -> None:
        """Wait until it answers, 10 seconds at most."""
        wait(self.url, lambda: self.log, 10)

    @property
    def log(self) -> str:
        return (self.folder / "nginx.log").read_text(encoding="utf-8")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)
