"""The catalogue's sentences of the climate steps: files of monthly climate, their time axes and units."""

from typing import Dict

CLIMATE_MESSAGES: Dict[str, str] = {
    "unit_by_text": "{path}: {variable} is in {unit} as the file says (\"{declared}\"; values {low} to {high}): {formula} = {wanted}.",
    "unit_by_values": "{path}: {variable} is in {unit} by its values ({low} to {high}, mean {mean}): {formula} = {wanted}.",
    "unit_by_setting": "{path}: {variable} is in {unit} as {setting} says (\"{declared}\"): {formula} = {wanted}.",
    "unit_unknown": (
        "{path}: the unit \"{declared}\" of {variable} is not known (values {low} to {high}, mean {mean}). Say the unit with {setting}, as one of: "
        "{known}."
    ),
    "unit_doubtful": (
        "{path}: the file does not say the unit of {variable}, and its values leave it open: {low} to {high}, mean {mean}. Say the unit with "
        "{setting}, such as {examples}."
    ),
    "unit_contradicted": (
        "{path}: {variable} is in \"{declared}\" as the file says, but its values are {low} to {high}, mean {mean}: no cultivated place has that. "
        "A scale factor was applied twice or never, or the unit is another one. Say the unit with {setting}, such as {examples}."
    ),
    "unit_metres": (
        "{path}: {variable} is in metres, of a month or of a day, and its values leave it open: {low} to {high}, mean {mean}. Say which with "
        "{setting}: \"m/month\" or \"m/day\"."
    ),
}
