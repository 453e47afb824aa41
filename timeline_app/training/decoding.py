"""From scores to a tree and to names: the best answer that is well formed."""

from collections.abc import Sequence

import numpy as np

_NEVER = -1e9
_FORBIDDEN = -1e4


def tree(scores: np.ndarray) -> np.ndarray:
    """Return each word's head from `scores[word, head]`; 0 is the root, and rules one word."""
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, _NEVER)
    heads = _best_heads(scores)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) == 1 and not _cycle(heads):
        return heads
    return _spanning(_with_one_root(scores))


def _best_heads(scores: np.ndarray) -> np.ndarray:
    heads: np.ndarray = scores.argmax(1)
    heads[0] = 0
    return heads


def _with_one_root(scores: np.ndarray) -> np.ndarray:
    """Let only that word hang on the root which gains most by it."""
    if len(scores) > 2:
        gain = scores[1:, 0] - scores[1:, 1:].max(1)
        root = int(gain.argmax()) + 1
        scores[1:, 0] = _NEVER
        scores[root, 0] = -_NEVER
    return scores


def _cycle(heads: np.ndarray) -> list[int]:
    """Return the words of a cycle, or nothing."""
    seen = {0}
    for start in range(1, len(heads)):
        path: list[int] = []
        word = start
        while word not in seen:
            seen.add(word)
            path.append(word)
            word = int(heads[word])
        if word in path:
            return path[path.index(word) :]
    return []


def _spanning(scores: np.ndarray) -> np.ndarray:
    """Return the maximum spanning tree (Chu and Liu, Edmonds): shrink a cycle, solve, open it."""
    heads = _best_heads(scores)
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [word for word in range(len(scores)) if word not in set(cycle)]
    smaller, entries, exits = _shrunk(scores, heads, cycle, rest)
    solved = _spanning(smaller)
    for place, word in enumerate(rest[1:], 1):
        head = int(solved[place])
        heads[word] = rest[head] if head < len(rest) else exits[place]
    into = int(solved[len(rest)])
    heads[entries[into]] = rest[into]
    return heads


def _shrunk(
    scores: np.ndarray, heads: np.ndarray, cycle: list[int], rest: list[int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the scores with the cycle as one last word, and where arcs enter and leave it."""
    size = len(rest)
    smaller = np.full((size + 1, size + 1), _NEVER)
    smaller[:size, :size] = scores[np.ix_(rest, rest)]
    broken = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    entries = np.array(cycle)[broken.argmax(0)]
    smaller[size, :size] = broken.max(0) + scores[cycle, heads[cycle]].sum()
    leaving = scores[np.ix_(rest, cycle)]
    exits = np.array(cycle)[leaving.argmax(1)]
    smaller[1:size, size] = leaving.max(1)[1:]
    return smaller, entries, exits


def best_labels(scores: np.ndarray, labels: Sequence[str]) -> list[str]:
    """Return the best row of BIO labels in which every I- continues a name of its kind."""
    if not len(scores):
        return []
    allowed = _transitions(labels)
    begins = np.array([_FORBIDDEN if label[0] == "I" else 0.0 for label in labels])
    chances = scores - np.logaddexp.reduce(scores, 1, keepdims=True)
    best = chances[0] + begins
    back: list[np.ndarray] = []
    for row in chances[1:]:
        ways = best[:, None] + allowed
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return [labels[label] for label in reversed(path)]


def _transitions(labels: Sequence[str]) -> np.ndarray:
    allowed = np.zeros((len(labels), len(labels)))
    for i, before in enumerate(labels):
        for j, after in enumerate(labels):
            if after[0] == "I" and before[1:] != after[1:]:
                allowed[i, j] = _FORBIDDEN
    return allowed
