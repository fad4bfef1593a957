from __future__ import annotations

import pytest

from desktop.inference import cpu
from desktop.inference.cpu import NEEDED, ProcessorError, check_processor, from_cpuinfo, lacking_of

NEW = "processor\t: 0\nflags\t\t: fpu sse2 avx avx2 fma f16c bmi1 bmi2\n\n"
OLD = "processor\t: 1\nflags\t\t: fpu sse2 avx\n\n"


def test_a_processor_with_all_that_the_build_uses_is_taken() -> None:
    assert lacking_of("x86_64", from_cpuinfo(NEW)) == frozenset()


def test_an_older_processor_lacks_what_it_lacks() -> None:
    assert lacking_of("AMD64", from_cpuinfo(OLD)) == NEEDED


def test_the_weakest_of_several_processors_counts() -> None:
    assert lacking_of("x86_64", from_cpuinfo(NEW + OLD)) == NEEDED


def test_arm_and_unknown_systems_are_not_shut_out() -> None:
    assert lacking_of("arm64", frozenset()) == frozenset()
    assert lacking_of("x86_64", from_cpuinfo("model name : something")) == frozenset()


def test_the_owner_reads_what_is_lacking_and_what_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cpu, "instructions", lambda: NEEDED - {"avx2"})
    monkeypatch.setattr(cpu.platform, "machine", lambda: "x86_64")
    with pytest.raises(ProcessorError, match=r"lacks AVX2\. .* word for word"):
        check_processor()
