"""A program that does all that the window must not do, one after the other. Each must be seen, or the proof proves nothing."""
import contextlib
import socket
import subprocess


def knock(family, address):
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_STREAM) as door:
        door.settimeout(3)
        door.connect(address)
        if family == socket.AF_UNIX:
            door.sendall(b'{"method":"io.systemd.Resolve.ResolveHostname","parameters":{"name":"intruder.test"}}\0')
            door.recv(1)


for found in socket.getaddrinfo("intruder.test", 443, type=socket.SOCK_STREAM):
    knock(found[0], found[4])
knock(socket.AF_INET, ("192.0.2.1", 80))
knock(socket.AF_INET, ("127.0.0.1", 9))
knock(socket.AF_INET6, ("2001:db8::1", 8443))
knock(socket.AF_UNIX, "/run/systemd/resolve/io.systemd.Resolve")
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as letter:
    letter.sendto(b"?", ("198.51.100.1", 123))
    letter.sendto(b"?", ("224.0.0.251", 5353))
    letter.sendto(b"?", ("10.77.0.99", 7))
ask = ["dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.resolve1", "/org/freedesktop/resolve1"]
subprocess.run([*ask, "org.freedesktop.resolve1.Manager.ResolveHostname"], stderr=subprocess.DEVNULL)
