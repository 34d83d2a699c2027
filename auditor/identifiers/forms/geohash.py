"""Places as cells of a grid, so that a coordinate can be fingerprinted.

The common base-32 geohash at seven letters: cells of about 150 by 150 metres.
"""

from __future__ import annotations

import math

_LETTERS = "0123456789bcdefghjkmnpqrstuvwxyz"
_LENGTH = 7
_BITS = _LENGTH * 5
_LATITUDE_STEP = 180 / 2 ** (_BITS // 2)
_LONGITUDE_STEP = 360 / 2 ** (_BITS - _BITS // 2)


def cell(latitude: float, longitude: float) -> str:
    """The cell of a place in degrees."""
    low = [-90.0, -180.0]
    high = [90.0, 180.0]
    place = (max(-90.0, min(latitude, 90.0)), (longitude + 180) % 360 - 180)
    number = 0
    for bit in range(_BITS):
        axis = 1 - bit % 2
        middle = (low[axis] + high[axis]) / 2
        number <<= 1
        if place[axis] >= middle:
            number |= 1
            low[axis] = middle
        else:
            high[axis] = middle
    return "".join(_LETTERS[number >> shift & 31] for shift in range(_BITS - 5, -1, -5))


def around(latitude: float, longitude: float) -> list[str]:
    """The cell of a place and its eight neighbours, so that an edge does not hide a match."""
    # From the middle of the cell, since a step from its very edge would pass a neighbour over.
    middle = (
        (math.floor((latitude + 90) / _LATITUDE_STEP) + 0.5) * _LATITUDE_STEP - 90,
        (math.floor((longitude + 180) / _LONGITUDE_STEP) + 0.5) * _LONGITUDE_STEP - 180,
    )
    return sorted(
        {
            cell(middle[0] + north * _LATITUDE_STEP, middle[1] + east * _LONGITUDE_STEP)
            for north in (-1, 0, 1)
            for east in (-1, 0, 1)
        }
        | {cell(latitude, longitude)}
    )
