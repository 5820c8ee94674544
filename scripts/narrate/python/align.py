"""Word times for a recording: it is compared with eSpeak speaking the same text, whose word times are known.

Both become mel cepstra; dynamic time warping finds which moment of the one is which moment of the other.
"""

import numpy as np

RATE = 16000
HOP_S = 0.01
WINDOW = 400
HOP = 160
BANDS = 26
KEPT = 13


def align(recording, reference, times):
    """Samples at 16 kHz and the reference's (start, end) a word: the same spans in the recording."""
    here, there = cepstra(recording), cepstra(reference)
    path = warp(there, here)
    # One moment of the reference can lie on several of the recording: the middle of them.
    first = np.full(len(there), len(here))
    last = np.zeros(len(there))
    np.minimum.at(first, path[:, 0], path[:, 1])
    np.maximum.at(last, path[:, 0], path[:, 1])
    moments = (first + last) / 2 * HOP_S
    grid = np.arange(len(there)) * HOP_S
    ends = 0.0
    spans = []
    for start, end in times:
        begin = max(ends, float(np.interp(start, grid, moments)))
        ends = max(begin, float(np.interp(end, grid, moments)))
        spans.append((begin, ends))
    return spans


def cepstra(samples):
    emphasised = np.append(samples[:1], samples[1:] - 0.97 * samples[:-1])
    padded = np.pad(emphasised, (WINDOW // 2, WINDOW // 2 + HOP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * np.hamming(WINDOW)
    power = np.abs(np.fft.rfft(frames, 512)) ** 2
    bands = np.log(power @ mel_filters().T + 1e-6)
    place = np.arange(BANDS) + 0.5
    cosines = np.cos(np.pi / BANDS * np.outer(np.arange(KEPT), place))
    still = bands @ cosines.T
    # Voices and rooms differ in level and colour: both are taken out, so that what remains is what is being said.
    still = (still - still.mean(axis=0)) / (still.std(axis=0) + 1e-6)
    moving = np.gradient(still, axis=0) * 2
    # Loudness finds the pauses, which spectra of mere room noise cannot.
    still[:, 0] *= 3
    return np.hstack([still, moving])


def mel_filters():
    def hertz(mel):
        return 700 * (10 ** (mel / 2595) - 1)

    top = 2595 * np.log10(1 + RATE / 2 / 700)
    edges = hertz(np.linspace(0, top, BANDS + 2))
    bins = np.arange(257) * RATE / 512
    rise = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    return np.maximum(0, np.minimum(rise, fall))


def warp(a, b):
    """The cheapest path from (0, 0) to the ends, as rows (frame of a, frame of b).

    Cells of one anti-diagonal depend only on the two before it, so each is one numpy step.
    """
    rows, columns = len(a), len(b)
    cost = np.sqrt(np.maximum(0, (a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T)).astype(np.float32)
    steps = np.zeros((rows, columns), np.int8)
    before = np.full(rows + 1, np.inf, np.float32)
    previous = before.copy()
    for diagonal in range(rows + columns - 1):
        low, high = max(0, diagonal - columns + 1), min(rows - 1, diagonal)
        i = np.arange(low, high + 1)
        choices = np.stack([before[i], previous[i], previous[i + 1]])
        if diagonal == 0:
            choices[0, 0] = 0
        # A step that stays in one signal costs a little more: the path keeps near the true speed.
        here = cost[i, diagonal - i]
        choices += np.stack([here * 1.6, here * 1.1, here * 1.1])
        best = choices.argmin(axis=0)
        steps[i, diagonal - i] = best
        current = np.full(rows + 1, np.inf, np.float32)
        current[i + 1] = choices[best, np.arange(len(i))]
        before, previous = previous, current
    path, i, j = [], rows - 1, columns - 1
    while i >= 0 and j >= 0:
        path.append((i, j))
        step = steps[i, j]
        i, j = i - (step != 2), j - (step != 1)
    return np.array(path[::-1])
