"""All that lies beyond the computer: answers every name, accepts every connection, and records every packet that arrives.

Runs in a network namespace of its own. Speaks JSON lines: first its process id; then {"do": "begin", …} is answered with
"ready" and {"do": "tell"} with all that was seen so far. It judges nothing; that is the test's business.
"""
import json
import os
import socket
import ssl
import struct
import sys
import threading

SEEN = {"packets": [], "names": [], "connections": []}
LOCK = threading.Lock()
# Where something might be asked: the web, names, proxies, Tor, and what is often tried.
PORTS = [9, 21, 22, 25, 53, 80, 443, 853, 1080, 3128, 5222, 8000, 8080, 8443, 9050, 9150]
ETHERNETS = {0x0806: "ARP", 0x0800: "IPv4", 0x86DD: "IPv6"}
# What the kernel says of itself on a new link, whoever runs: multicast listeners (RFC 3810) and router solicitation.
OF_THE_KERNEL = {131, 132, 133, 143}
PACKET_OUTGOING = 4
ICMPV6, TCP, UDP = 58, 6, 17


def note(kind, what):
    with LOCK:
        SEEN[kind].append(what)


def ports(packet):
    return struct.unpack("!HH", packet[:4]) if len(packet) >= 4 else (0, 0)


def describe(kind, packet):
    """One packet in words, or nothing for those that the kernel sends of itself."""
    if kind == 0x0800:
        protocol, rest = packet[9], packet[(packet[0] & 15) * 4:]
        there = socket.inet_ntop(socket.AF_INET, packet[16:20])
    elif kind == 0x86DD:
        protocol, rest = packet[6], packet[40:]
        there = socket.inet_ntop(socket.AF_INET6, packet[24:40])
        if protocol == 0:  # hop-by-hop options stand before the rest
            protocol, rest = rest[0], rest[(rest[1] + 1) * 8:]
        if protocol == ICMPV6 and rest[0] in OF_THE_KERNEL:
            return None
    else:
        return {"kind": ETHERNETS.get(kind, hex(kind))}
    first = protocol == TCP and len(rest) > 13 and rest[13] & 0x12 == 0x02
    return {"kind": ETHERNETS[kind], "protocol": protocol, "there": there, "port": ports(rest)[1], "first": first}


def record(interface):
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
    wire.bind((interface, 3))

    def listen():
        while True:
            packet, (_, kind, direction, *_) = wire.recvfrom(65535)
            if direction != PACKET_OUTGOING and (words := describe(kind, packet)):
                note("packets", words)

    threading.Thread(target=listen, daemon=True).start()


def answer(question):
    """The name that is asked for, and an answer that leads here whatever it is."""
    labels, at = [], 12
    while question[at]:
        labels.append(question[at + 1:at + 1 + question[at]].decode("ascii", "replace"))
        at += question[at] + 1
    kind = struct.unpack("!H", question[at + 1:at + 3])[0]
    address = {1: socket.inet_aton("10.77.0.1"), 28: socket.inet_pton(socket.AF_INET6, "fd77::1")}.get(kind)
    head = question[:2] + b"\x81\x80\x00\x01" + (b"\x00\x01" if address else b"\x00\x00") + b"\x00\x00\x00\x00"
    body = question[12:at + 5]
    if address:
        body += b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(address)) + address
    return ".".join(labels).lower(), head + body


def answer_names(family):
    questions = socket.socket(family, socket.SOCK_DGRAM)
    if family == socket.AF_INET6:
        questions.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    questions.bind(("", 53))

    def listen():
        while True:
            question, asker = questions.recvfrom(4096)
            name, said = answer(question)
            note("names", name)
            questions.sendto(said, asker)

    threading.Thread(target=listen, daemon=True).start()


def request(connection):
    """Bytes until the empty line that ends a request, or until nobody goes on."""
    heard = b""
    connection.settimeout(5)
    try:
        while b"\r\n\r\n" not in heard and len(heard) < 65536:
            if not (more := connection.recv(4096)):
                break
            heard += more
    except OSError:
        pass
    return heard


def serve(connection, port, mirror):
    heard, closed = b"", False
    try:
        if port == 443 and mirror:
            connection.settimeout(10)
            connection = mirror["tls"].wrap_socket(connection, server_side=True)
            heard = request(connection)
            size = f"Content-Length: {len(mirror['edition'])}\r\n".encode()
            connection.sendall(b"HTTP/1.1 200 OK\r\n" + size + b"Connection: close\r\n\r\n" + mirror["edition"])
            connection = connection.unwrap()
            closed = True
        else:
            heard = request(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
    except OSError as fault:
        closed = type(fault).__name__
    note("connections", {"port": port, "heard": heard.decode("latin-1"), "closed": closed})
    connection.close()


def accept(port, mirror):
    door = socket.create_server(("", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=64)

    def listen():
        while True:
            threading.Thread(target=serve, args=(door.accept()[0], port, mirror), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()


def begin(order):
    mirror = None
    if "certificate" in order:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(order["certificate"], order["key"])
        with open(order["edition"], "rb") as file:
            mirror = {"tls": tls, "edition": file.read()}
    answer_names(socket.AF_INET)
    answer_names(socket.AF_INET6)
    for port in PORTS:
        accept(port, mirror)
    record(order["interface"])
    return "ready"


def tell():
    with LOCK:
        return SEEN


print(json.dumps(os.getpid()), flush=True)
for line in sys.stdin:
    order = json.loads(line)
    print(json.dumps(begin(order) if order["do"] == "begin" else tell()), flush=True)
