"""The filter's instructions, run as the kernel runs them, for both kinds of machine."""

import pytest
from filters import verdict
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.confinement import rules
from timeline_app.confinement.rules import AARCH64, X86_64, instructions

MACHINES = pytest.mark.parametrize("machine", [X86_64, AARCH64], ids=lambda m: m.name)
READER = (*rules.NO_LOCAL_SOCKETS, *rules.NO_PROGRAMS)
MOST_STEPS = 4096


@MACHINES
@pytest.mark.parametrize("call", ["socket", "socketpair"])
@given(family=st.integers(0, 2**64 - 1))
def test_only_local_sockets(machine, call, family):
    program = instructions(rules.NO_NETWORK, machine)
    told = verdict(program, machine.audit, machine.calls[call], family)
    assert told == (0 if family & 0xFFFFFFFF == 1 else rules.EAFNOSUPPORT)


@MACHINES
@given(number=st.integers(0, 600), first=st.integers(0, 2**64 - 1))
def test_what_no_rule_names_is_allowed(machine, number, first):
    for chosen in (rules.NO_NETWORK, READER):
        named = {machine.calls.get(rule.call) for rule in chosen}
        told = verdict(instructions(chosen, machine), machine.audit, number, first)
        assert number in named or told == 0


@MACHINES
def test_readers_start_threads_only(machine):
    program = instructions(READER, machine)
    for call in ("execve", "execveat", "fork", "vfork"):
        if call in machine.calls:
            assert verdict(program, machine.audit, machine.calls[call]) == rules.EPERM
    clone = machine.calls["clone"]
    assert verdict(program, machine.audit, clone, rules.CLONE_THREAD | 0x100) == 0
    assert verdict(program, machine.audit, clone, 17) == rules.EPERM
    assert verdict(program, machine.audit, machine.calls["clone3"]) == rules.ENOSYS


@MACHINES
@given(number=st.integers(0, 2**31 - 1), audit=st.integers(0, 2**32 - 1))
def test_another_calling_convention_is_refused_whole(machine, number, audit):
    program = instructions(rules.NO_NETWORK, machine)
    if audit != machine.audit:
        assert verdict(program, audit, number, 1) == rules.EPERM


@given(number=st.integers(0x40000000, 2**31 - 1))
def test_the_second_numbering_of_x86_is_refused(number):
    assert verdict(instructions((), X86_64), X86_64.audit, number, 1) == rules.EPERM


@MACHINES
def test_the_kernel_takes_no_longer_program(machine):
    assert len(instructions((*rules.NO_NETWORK, *READER), machine)) // 8 < MOST_STEPS
