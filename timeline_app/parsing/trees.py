"""Scores of every word under every head to the best tree with a single root (Chu-Liu/Edmonds)."""

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
_NEVER = np.float32(-1e9)


def _cycle(heads: list[int]) -> list[int]:
    """The words of one cycle; word 0 is the root of all."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, word = [], start
        while state[word] == 0:
            state[word] = 1
            path.append(word)
            word = heads[word]
        if state[word] == 1:
            return path[path.index(word) :]
        for seen in path:
            state[seen] = 2
    return []


def _contract(scores: Scores, cycle: list[int], heads: list[int]) -> list[int]:
    """Solve with the cycle as one word, then open it where its new head enters."""
    rest = [word for word in range(len(heads)) if word not in set(cycle)]
    size = len(rest)
    kept = scores[cycle, [heads[word] for word in cycle]]
    entering = scores[np.ix_(cycle, rest)] - kept[:, None] + kept.sum()
    leaving = scores[np.ix_(rest, cycle)]
    smaller = np.full((size + 1, size + 1), _NEVER, scores.dtype)
    smaller[:size, :size] = scores[np.ix_(rest, rest)]
    smaller[size, :size] = entering.max(0)
    smaller[:size, size] = leaving.max(1)
    solved = _spanning(smaller)
    result = list(heads)
    for place, word in enumerate(rest):
        head = solved[place]
        result[word] = rest[head] if head < size else cycle[int(leaving[place].argmax())]
    entry = solved[size]
    result[cycle[int(entering[:, entry].argmax())]] = rest[entry]
    result[0] = 0
    return result


def _spanning(scores: Scores) -> list[int]:
    heads: list[int] = scores.argmax(1).tolist()
    heads[0] = 0
    cycle = _cycle(heads)
    return _contract(scores, cycle, heads) if cycle else heads


def best_tree(scores: Scores) -> list[int]:
    """Return each word's head for ``scores[word, head]``; place 0 is the root and answers 0.

    Exactly one word hangs on the root.
    """
    scores = np.array(scores, np.float64)
    np.fill_diagonal(scores, _NEVER)
    heads = _spanning(scores)
    if heads[1:].count(0) == 1:
        return heads
    root = int((scores[1:, 0] - scores[1:, 1:].max(1)).argmax()) + 1
    scores[1:, 0] = _NEVER
    scores[root, 0] = -_NEVER
    return _spanning(scores)
