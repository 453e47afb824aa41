"""What a benchmark spends in the functions that it watches."""

import time
from collections import Counter


class Clock:
    """CPU seconds by name, each without what was spent in others called from within."""

    def __init__(self):
        self.spent, self._inner = Counter(), [0.0]

    def timed(self, name, function):
        """The function, with its time put down under a name."""

        def run(*given, **options):
            began = time.process_time()
            self._inner.append(0.0)
            try:
                return function(*given, **options)
            finally:
                whole = time.process_time() - began
                self.spent[name] += whole - self._inner.pop()
                self._inner[-1] += whole

        return run

    def timed_steps(self, name, function):
        """The same for a generator, by its steps."""

        def run(*given, **options):
            going = function(*given, **options)
            step = self.timed(name, going.__next__)
            while True:
                try:
                    yield step()
                except StopIteration as end:
                    return end.value

        return run
