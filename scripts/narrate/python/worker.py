"""Speaks and aligns for scripts/narrate: one JSON request a line on standard input, one JSON answer a line.

Voices are loaded when first asked for, so that a museum without one of them can still use the others.
"""

import json
import os
import sys

from wav import read_wav, write_wav

voices = {}


def voice(engine):
    if engine not in voices:
        if engine == "hibari":
            from hibari_voice import HibariVoice as Voice
        else:
            from espeak_voice import EspeakVoice as Voice
        voices[engine] = Voice()
    return voices[engine]


def speak(request):
    samples, rate, times = voice(request["engine"]).speak(request, request["settings"])
    write_wav(request["wav"], samples, rate)
    return {"times": times}


def align_recording(request):
    from align import RATE, align

    signals = [read_wav(request[name]) for name in ("recording", "reference")]
    if any(rate != RATE for _, rate in signals):
        raise ValueError(f"alignment needs {RATE} Hz")
    return {"times": align(signals[0][0], signals[1][0], request["times"])}


def listen(request):
    from listen import listen as recognise

    samples, _ = read_wav(request["wav"])
    return {"words": recognise(samples)}


jobs = {
    "speak": speak,
    "align": align_recording,
    "listen": listen,
    "versions": lambda request: voice(request["engine"]).versions(),
}


def main():
    # Libraries print to file descriptor 1 now and then; answers must not be mixed with that.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        try:
            request = json.loads(line)
            answer = jobs[request["job"]](request)
        except Exception as error:  # every failure goes back to the one who asked
            answer = {"error": f"{type(error).__name__}: {error}" if not str(error) else str(error)}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


main()
