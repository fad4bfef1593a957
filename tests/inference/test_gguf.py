from __future__ import annotations

import contextlib
import struct
from pathlib import Path

import gguf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.inference.gguf import ModelFileError, read_head, read_model_file
from tests.inference.gguf_files import TEMPLATE, random_model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_model(tmp_path_factory.mktemp("models") / "small.gguf")


def test_the_head_of_a_model_says_what_it_is(model: Path) -> None:
    found = read_model_file(model)
    assert (found.architecture, found.name, found.template) == ("llama", "Small", TEMPLATE)
    assert found.memory_per_token == 2 * 2 * 32 * 2 * 2, "layers, heads, values, K and V, 16 bits"
    assert found.metadata["tokenizer.ggml.tokens"].length == 260


def test_a_vocabulary_without_weights_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vocabulary.gguf"
    out = gguf.GGUFWriter(str(path), "phi3")
    out.add_context_length(4096)
    out.add_chat_template("{{ messages }}")
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.close()
    assert read_head(path).architecture == "phi3"
    with pytest.raises(ModelFileError, match="a vocabulary but no weights"):
        read_model_file(path)


def test_an_embedding_model_is_refused(tmp_path: Path, model: Path) -> None:
    path = tmp_path / "other.gguf"
    path.write_bytes(
        model.read_bytes().replace(b"\x05\0\0\0\0\0\0\0llama", b"\x05\0\0\0\0\0\0\0berta")
    )
    with pytest.raises(ModelFileError, match="of the kind 'berta'"):
        read_model_file(path)


def test_a_model_that_no_conversation_can_be_put_to_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no chat template"):
        read_model_file(random_model(tmp_path / "bare.gguf", template=None))


def test_a_file_that_was_cut_short_is_refused_wherever_it_ends(tmp_path: Path, model: Path) -> None:
    whole = model.read_bytes()
    cut = tmp_path / "cut.gguf"
    for length in (0, 3, 23, 24, 100, 2000, 6000, len(whole) // 2, len(whole) - 1):
        cut.write_bytes(whole[:length])
        with pytest.raises(ModelFileError):
            read_model_file(cut)


def test_something_else_and_nothing_are_refused(tmp_path: Path) -> None:
    (tmp_path / "page.gguf").write_text("<html>" * 20)
    with pytest.raises(ModelFileError, match="not a GGUF file"):
        read_model_file(tmp_path / "page.gguf")
    with pytest.raises(ModelFileError, match="can't be read"):
        read_model_file(tmp_path / "none.gguf")


def test_a_head_that_claims_the_impossible_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "claims.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 1, 2**62) + b"\0" * 64)
    with pytest.raises(ModelFileError, match="damaged"):
        read_model_file(path)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.integers(0, 9000), wrong=st.binary(min_size=1, max_size=12))
def test_bytes_changed_anywhere_give_a_model_or_a_sentence(
    tmp_path: Path, model: Path, at: int, wrong: bytes
) -> None:
    whole = bytearray(model.read_bytes())
    whole[at : at + len(wrong)] = wrong
    path = tmp_path / "changed.gguf"
    path.write_bytes(whole)
    with contextlib.suppress(ModelFileError):
        assert read_model_file(path).tensors
