"""Takes the network away from a process for good, by the operating system: for native code as well.

Linux on x86-64 and aarch64: a filter of system calls (seccomp) that the process puts on itself
and nobody can take off. It refuses every new socket, and the ways around that: rings of
system calls, another process's open files or memory, another program. Pipes and files that are
open stay. Windows and macOS have no such call for a process that is already running; there the
guard's hook holds Python code alone.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _FAIL, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_CALL, _ARCHITECTURE = 0, 4
"""Where in the system call's description its number and its architecture stand."""
_X32 = 0x40000000
"""Numbers from here on are x86-64's second table, which would lead around the first."""

# socket, io_uring_setup, ptrace, process_vm_writev, pidfd_getfd, execve, execveat
_MACHINES = {
    "x86_64": (0xC000003E, (41, 425, 101, 311, 438, 59, 322)),
    "aarch64": (0xC00000B7, (198, 425, 117, 271, 438, 221, 281)),
}


def confine() -> bool:
    """Put the filter on this process, first thing, before it has threads.

    Returns whether the operating system holds it from now on.
    """
    machine = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if machine is None or struct.calcsize("P") != 8:
        return False
    program = _program(*machine)
    code = ctypes.create_string_buffer(program, len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))

    wanted = Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p))
    call = ctypes.CDLL(None, use_errno=True).prctl
    nothing = ctypes.c_ulong(0)
    if call(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), nothing, nothing, nothing) != 0:
        return False
    done: int = call(_SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(wanted), nothing, nothing)
    return done == 0


def _program(architecture: int, refused: tuple[int, ...]) -> bytes:
    """Return the filter: one instruction is 8 bytes (code, jump if so, jump if not, value)."""
    x32 = [(_AT_LEAST, len(refused), 0, _X32)] if architecture == 0xC000003E else []
    lines = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        # Another architecture's numbers mean other calls.
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _CALL),
        *[(code, yes + 1, no, value) for code, yes, no, value in x32],
        *[(_EQUAL, len(refused) - at, 0, number) for at, number in enumerate(refused)],
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _FAIL | errno.EACCES),
    ]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)
