"""The measures of the canvas: all grow with the font, some shrink in small windows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels."""

    scale: float
    side: float
    header: float
    era_row: float
    era_rows: int
    """Rows of the strip of eras above the axis; 0 where there are none."""
    axis: float
    gutter: float
    footer: float
    minimap: float
    card: float
    card_most: float
    card_line: float
    """What a second line of title adds."""
    card_pin_row: float
    card_band_row: float
    slim: float
    slim_pin_row: float
    slim_band_row: float
    label_row: float
    label_most: float
    strip: float
    density_strip: float
    lane_pad: float
    folded: float
    head: float
    pin: float
    halo: float
    band: float
    slim_band: float
    connector: float
    widest_pin: float
    fade: float
    cell: float

    @property
    def label_longest(self) -> float:
        """How far a label of one line may run on where nothing is in its way."""
        return 1.6 * self.card_most

    @property
    def plot_top(self) -> float:
        """Where the lanes begin."""
        return self.axis_top + self.axis

    @property
    def eras(self) -> float:
        """Height of the strip of eras."""
        return self.era_rows * self.era_row

    @property
    def axis_top(self) -> float:
        """Where the axis begins, below header and eras."""
        return self.header + self.eras


HEADERS = ((300.0, 0.0), (560.0, 40.0), (720.0, 60.0), (float("inf"), 76.0))
"""Height of the header by the height of the window: up to so high, so many pixels."""
MINIMAPS = ((360.0, 0.0), (620.0, 48.0), (720.0, 64.0), (float("inf"), 96.0))
GUTTERS = ((620.0, 112.0), (1_000.0, 148.0), (float("inf"), 176.0))


LEAST_FOR_ERAS = 200.0
"""Lower windows have no strip of eras; those up to twice as high only one row of it."""


def sizes_for(width: float, height: float, scale: float = 1.0, *, era_rows: int = 0) -> Sizes:
    """The measures for a window of this size and a font scale (1 is a 13 px event title)."""

    def grown(pixels: float) -> float:
        return round(pixels * scale)

    return Sizes(
        scale=scale,
        side=grown(_stepped(((700.0, 12.0), (float("inf"), 24.0)), width / scale)),
        header=grown(_stepped(HEADERS, height / scale)),
        era_row=grown(22),
        era_rows=min(era_rows, int(height / scale / LEAST_FOR_ERAS)),
        axis=grown(_stepped(((430.0, 46.0), (float("inf"), 58.0)), height / scale)),
        gutter=grown(_stepped(GUTTERS, width / scale)),
        footer=grown(28),
        minimap=grown(_stepped(MINIMAPS, height / scale)),
        card=grown(42),
        card_line=grown(16),
        card_most=_widest_card(width, grown(_stepped(GUTTERS, width / scale)), scale),
        card_pin_row=grown(50),
        card_band_row=grown(70),
        slim=grown(27),
        slim_pin_row=grown(34),
        slim_band_row=grown(48),
        label_row=grown(32),
        label_most=grown(216),
        strip=grown(26),
        density_strip=grown(40),
        lane_pad=grown(10),
        folded=grown(34),
        head=grown(28),
        pin=grown(7),
        halo=grown(4),
        band=grown(12),
        slim_band=grown(6),
        connector=grown(14),
        widest_pin=grown(18),
        fade=grown(96),
        cell=grown(44),
    )


def _widest_card(width: float, gutter: float, scale: float) -> float:
    """A good part of a wide window, never the half of a small one."""
    wished = min(640.0 * scale, max(348.0 * scale, 0.28 * width))
    return round(max(120.0, min(wished, 0.42 * (width - gutter))))


def _stepped(steps: tuple[tuple[float, float], ...], value: float) -> float:
    return next(result for limit, result in steps if value < limit)
