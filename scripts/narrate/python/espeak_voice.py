"""eSpeak NG through its library, which tells when each word and phoneme begins.

Only Debian's `libespeak-ng1` is needed: ctypes calls it, nothing is compiled. The program `espeak-ng` cannot be used, as
it writes the sound but not the times.
"""

import ctypes

import numpy as np

RETRIEVAL, PHONEME_EVENTS = 1, 1
UTF8, PHONEMES_IN_BRACKETS = 1, 0x100
END_OF_LIST, WORD, PHONEME = 0, 1, 7
PARAMETERS = {"rate": 1, "volume": 2, "pitch": 3, "range": 4}


class Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", Id),
    ]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))


class EspeakVoice:
    def __init__(self):
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self._rate = self._library.espeak_Initialize(RETRIEVAL, 0, None, PHONEME_EVENTS)
        if self._rate <= 0:
            raise RuntimeError("eSpeak NG does not start")
        self._samples, self._events = [], []
        # Kept as a member: the library calls it later, and Python would have thrown it away by then.
        self._callback = CALLBACK(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_Info.restype = ctypes.c_char_p

    def versions(self):
        return {"espeak-ng": self._library.espeak_Info(None).decode().split()[0]}

    def speak(self, request, settings):
        """Return (samples, rate, one (start, end) in seconds a unit). The text comes ready, with the place of each unit."""
        if self._library.espeak_SetVoiceByName(settings["voice"].encode()) != 0:
            raise ValueError(f"eSpeak NG has no voice {settings['voice']!r}")
        for name, number in PARAMETERS.items():
            self._library.espeak_SetParameter(number, settings[name], 0)
        self._samples, self._events = [], []
        data = request["text"].encode()
        flags = UTF8 | PHONEMES_IN_BRACKETS
        self._library.espeak_Synth(data, len(data) + 1, 0, 1, 0, flags, None, None)
        self._library.espeak_Synchronize()
        samples = np.concatenate(self._samples).astype(np.float32) / 32768
        return samples, self._rate, unit_spans(self._events, request["places"])

    def _collect(self, samples, count, events):
        if samples and count:
            self._samples.append(np.ctypeslib.as_array(samples, (count,)).copy())
        index = 0
        while events[index].type != END_OF_LIST:
            event = events[index]
            name = event.id.string.decode("utf-8", "replace") if event.type == PHONEME else ""
            self._events.append((event.type, event.position - 1, event.length, event.milliseconds / 1000, name))
            index += 1
        return 0


def unit_spans(events, places):
    """Word and phoneme events to (start, end) a unit.

    A word event names the place in the text. Two short words may come as one event ("in the"): the second then shares
    the span by its length. A word ends where a pause begins (phonemes starting with "_") or where the next one starts.
    """
    starts = {}
    for kind, position, length, seconds, _ in events:
        if kind == WORD and length > 0:
            unit = next((i for i, (_, end) in enumerate(places) if position < end), None)
            if unit is not None:
                starts.setdefault(unit, seconds)
    last = max(seconds for *_, seconds, _ in events)
    groups = [[i] for i in sorted(starts)] or [[0]]
    for unit in range(len(places)):
        if unit not in starts:
            next((group for group in reversed(groups) if group[0] < unit), groups[0]).append(unit)
    spans = [None] * len(places)
    for number, group in enumerate(groups):
        group.sort()
        start = starts.get(group[0], starts.get(group[-1], 0.0))
        following = starts.get(groups[number + 1][0], last) if number + 1 < len(groups) else last
        pauses = [s for kind, _, _, s, name in events if kind == PHONEME and name[:1] == "_" and start < s <= following]
        end = min([following, *pauses])
        total = sum(places[i][1] - places[i][0] for i in group)
        for unit in group:
            share = (end - start) * (places[unit][1] - places[unit][0]) / total
            spans[unit] = (start, start + share)
            start += share
    return spans
