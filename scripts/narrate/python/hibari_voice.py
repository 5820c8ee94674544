"""English by the neural voice hibari, with the word times its own graph knows.

The voice turns phonemes into frames: an inner tensor holds the running sum of the frames given to each phoneme. The
published graph does not return it, so one output is added to it here; nothing else of the model is touched.
"""

import importlib.metadata
import re

import hibari
import numpy as np
import onnx
import onnxruntime
from hibari import dsp

DURATIONS = "/CumSum_output_0"
FRAME_S = 0.025
# Against the onset of energy at sentence starts the frames come 35 to 60 ms late (measured over 76 sentences).
LATE_S = 0.05
LETTER = re.compile(r"[^\W\d_]")


class HibariVoice:
    def __init__(self):
        self._voices = {}

    def versions(self):
        return {name: importlib.metadata.version(name) for name in ("hibari-tts", "onnxruntime")}

    def speak(self, request, settings):
        """Return (samples, rate, one (start, end) in seconds a unit)."""
        voice = self._voice(settings["voice"])
        phonemes = unit_phonemes(voice, request["units"])
        ids, owners = [0], [None]
        for index, text in enumerate(phonemes):
            for char in text + ("" if index == len(phonemes) - 1 else " "):
                if char in voice.vocab:
                    ids.append(voice.vocab[char])
                    owners.append(index if LETTER.match(char) else None)
        ids.append(0)
        owners.append(None)
        feed = {"ids": np.asarray([ids], np.int64), "speed": np.asarray([settings["speed"]], np.float32)}
        *spectrum, ends = voice.sess.run(None, feed)
        samples = dsp.synth(*(part[0] for part in spectrum), np.random.default_rng(settings["seed"]))
        return samples, dsp.SR, spans(ends.reshape(-1), owners, len(phonemes))

    def _voice(self, name):
        if name not in self._voices:
            voice = hibari.Hibari(voice=name)
            graph = onnx.load(voice.model_path)
            graph.graph.output.append(onnx.helper.make_tensor_value_info(DURATIONS, onnx.TensorProto.INT64, None))
            options = onnxruntime.SessionOptions()
            # One thread: the same sums in the same order, so that a clip can be made again bit for bit.
            options.intra_op_num_threads = options.inter_op_num_threads = 1
            options.log_severity_level = 3
            voice.sess = onnxruntime.InferenceSession(graph.SerializeToString(), options)
            self._voices[name] = voice
        return self._voices[name]


def unit_phonemes(voice, units):
    """The phonemes of each spoken unit. The sentence is read as a whole, since words depend on their neighbours."""
    text = " ".join(unit["before"] + spelled(unit) + unit["after"] for unit in units)
    found, current = [], ""
    for token in voice.g2p.phonemize_tokens(voice.g2p.tokenize(text.replace("’", "'"))):
        current += token.phonemes or ""
        if token.whitespace:
            found.append(current)
            current = ""
    found.append(current)
    if len(found) != len(units):
        raise ValueError(f"the voice reads {len(found)} words where {len(units)} are written: {text}")
    silent = [unit["text"] for unit, phonemes in zip(units, found) if not LETTER.search(phonemes)]
    if silent:
        raise ValueError(f"the voice cannot read {silent[0]!r}; add it to the lexicon")
    return found


def spelled(unit):
    return f"[{unit['text']}](/{unit['say']}/)" if unit.get("say") else unit["text"]


def spans(ends, owners, count):
    """Frame sums and the unit that owns each phoneme (None: pauses, punctuation) to (start, end) a unit."""
    times = [None] * count
    for position, owner in enumerate(owners):
        if owner is None:
            continue
        start = float(ends[position - 1]) * FRAME_S - LATE_S
        end = float(ends[position]) * FRAME_S - LATE_S
        times[owner] = (times[owner][0] if times[owner] else max(0.0, start), end)
    return times
