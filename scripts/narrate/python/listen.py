"""What a recogniser hears in an English clip (pocketsphinx, its own model, no help from the text)."""

import numpy as np
from pocketsphinx import Decoder

RATE = 16000
decoder = Decoder(samprate=RATE, loglevel="FATAL")
noise = np.random.default_rng(1)


def listen(samples):
    """Samples at 16 kHz to a list of words."""
    # Digital silence upsets the recogniser's noise tracking: a whisper of noise under everything.
    quiet = samples + noise.standard_normal(len(samples)) * 1e-4
    pcm = (np.clip(np.pad(quiet, RATE // 4), -1, 1) * 32767).astype("<i2").tobytes()
    decoder.start_utt()
    decoder.process_raw(pcm, full_utt=True)
    decoder.end_utt()
    heard = decoder.hyp()
    return heard.hypstr.split() if heard else []
