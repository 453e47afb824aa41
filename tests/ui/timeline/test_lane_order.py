"""Lanes change places only with their siblings."""

from at_hand import lane_names


def test_lanes_change_places_only_within_their_group(nested):
    nested.change_lanes("down", "Porto › vote")
    assert lane_names(nested) == ["Porto", "Porto › visit", "Porto › vote", "Lima", "Lima › visit"]
    nested.change_lanes("down", "Porto › vote")
    assert lane_names(nested)[:3] == ["Porto", "Porto › visit", "Porto › vote"]
    nested.change_lanes("up", "Lima")
    assert lane_names(nested)[:3] == ["Lima", "Lima › visit", "Porto"]
    nested.change_lanes("usual_order", "")
    assert lane_names(nested)[:2] == ["Porto", "Porto › vote"]
