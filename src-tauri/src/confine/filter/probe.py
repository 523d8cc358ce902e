"""Makes system calls that the filter is to refuse or to allow, and says what the kernel answered.

Run by the tests beside it, in a process of its own. Reads from its arguments: the numbers of the calls by name, then what
to try. Python, because the calls are made raw and our own code has no unsafe block for that.
"""
import ctypes
import errno
import mmap
import sys

NUMBERS = dict(word.split("=") for word in sys.argv[1].split(","))
LIBC = ctypes.CDLL(None, use_errno=True)


def call(name, *arguments):
    number = int(name) if name.isdigit() else int(NUMBERS[name])
    result = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(one) for one in arguments])
    return "allowed" if result >= 0 else errno.errorcode[ctypes.get_errno()]


def of_another_architecture():
    """Asks for the process's id as 32-bit programs do: mov eax, 20; int 0x80; ret."""
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
    return f"answered {function() > 0}"


for attempt in sys.argv[2:]:
    name, *arguments = attempt.split()
    if name == "int80":
        answer = of_another_architecture()
    else:
        answer = call(name, *[int(one, 0) for one in arguments])
    print(f"{attempt}: {answer}", file=sys.stderr, flush=True)
