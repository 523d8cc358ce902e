"""The computer's own programs that look names up for others, and an ear at its loopback.

Runs in the network and mount namespace in which the window will run, and furnishes it: a resolver outside, and UNIX sockets
where nscd, systemd-resolved, Avahi and the system's message bus have theirs. Speaks JSON lines like outside.py.
"""
import json
import os
import pathlib
import re
import socket
import struct
import subprocess
import sys
import threading

ASKED = []
LOCK = threading.Lock()
RESOLVER = "nameserver 10.77.0.1\noptions timeout:1 attempts:1\n"
# Whoever asks for a name in the usual way asks all of them, as far as their libraries are installed.
ORDER = "passwd: files\ngroup: files\nhosts: files mdns4_minimal resolve dns\n"
NEIGHBOURS = {
    "nscd": "/var/run/nscd/socket",
    "resolved": "/run/systemd/resolve/io.systemd.Resolve",
    "avahi": "/run/avahi-daemon/socket",
}
# The bus is a real one, because whoever speaks there tells what he wants only after a first answer.
BUS = "unix:path=/run/dbus/system_bus_socket"
# What may be asked of the bus itself about another program, or have it start one.
ABOUT_ANOTHER = re.compile(r"member=(GetNameOwner|StartServiceByName|NameHasOwner)")
# The requests of nscd that look up hosts, by number (glibc, nscd/nscd-client.h). The others concern users and services.
HOSTS = {4, 5, 6, 7, 13, 14}
PACKET_OUTGOING = 4


def note(whom, what):
    with LOCK:
        ASKED.append({"whom": whom, "what": what})


def replace(path, text):
    """Puts a text in the place of a system file, for this namespace alone."""
    own = pathlib.Path("/run") / os.path.basename(path)
    own.write_text(text)
    target = pathlib.Path(os.path.realpath(path))
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    if target != own:
        subprocess.run(["mount", "--bind", own, target], check=True)


def what_is_asked(whom, connection):
    connection.settimeout(2)
    try:
        heard = connection.recv(4096)
    except OSError:
        heard = b""
    if whom == "nscd" and len(heard) >= 12:
        _version, kind, length = struct.unpack("=iii", heard[:12])
        return f"{'host' if kind in HOSTS else 'other'} {kind} {heard[12:12 + length].rstrip(bytes(1)).decode('latin-1')}"
    return heard.decode("latin-1")


def listen(whom, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    door = socket.socket(socket.AF_UNIX)
    door.bind(path)
    os.chmod(path, 0o666)
    door.listen(16)

    def answer():
        while True:
            connection, _ = door.accept()
            note(whom, what_is_asked(whom, connection))
            # Closing without an answer sends whoever asks on to the next road.
            connection.close()

    threading.Thread(target=answer, daemon=True).start()


def overhear_bus():
    """Notes every program that is called over the system's message bus, there or not."""
    os.makedirs("/run/dbus", exist_ok=True)
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={BUS}"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    daemon.stdout.readline()
    command = ["dbus-monitor", "--address", BUS]
    monitor = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def overhear():
        is_about_another = False
        for line in monitor.stdout:
            if called := re.search(r"^method call .*destination=(\S+)", line):
                is_about_another = ABOUT_ANOTHER.search(line) is not None
                if called[1] != "org.freedesktop.DBus":
                    note("bus", called[1])
            elif is_about_another and (name := re.search(r'^   string "(.*)"', line)):
                note("bus", name[1])
                is_about_another = False

    threading.Thread(target=overhear, daemon=True).start()


def overhear_loopback():
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
    wire.bind(("lo", 3))

    def overhear():
        while True:
            packet, (_, kind, direction, *_) = wire.recvfrom(65535)
            if direction == PACKET_OUTGOING:
                continue
            head = (packet[0] & 15) * 4 if kind == 0x0800 else 40
            note("loopback", f"port {struct.unpack('!H', packet[head + 2:head + 4])[0]}")

    threading.Thread(target=overhear, daemon=True).start()


def furnish():
    for folder in {os.path.realpath("/run"), os.path.realpath("/var/run")}:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "none", folder], check=True)
    replace("/etc/resolv.conf", RESOLVER)
    replace("/etc/nsswitch.conf", ORDER)
    # First, so that the bus, which asks nscd for this computer's users, finds none and does not ask again.
    overhear_bus()
    for whom, path in NEIGHBOURS.items():
        listen(whom, path)


def tell():
    with LOCK:
        return ASKED


furnish()
print(json.dumps(os.getpid()), flush=True)
for line in sys.stdin:
    if json.loads(line)["do"] == "begin":
        overhear_loopback()
        print(json.dumps("ready"), flush=True)
    else:
        print(json.dumps(tell()), flush=True)
