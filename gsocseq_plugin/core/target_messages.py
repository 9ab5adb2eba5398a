"""What is said of required inputs and steady states. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

TARGET_MESSAGES: Dict[str, str] = {
    # -- required_input -------------------------------------------------------------------------------------------
    "target_needs_percent": "Target: a percentage of today's stock per year is chosen, but none is given. Write for example 0.4, the 4 per 1000.",
    "target_needs_rate": "Target: a rate is chosen, but none is given. Write t C/ha/yr, for example 0.2.",
    "target_needs_stock": "Target: a stock is chosen, but none is given. Write t C/ha, or choose a layer of stocks.",
    "target_stock": (
        "Target: a stock of {found} t C/ha was found; {low:g} to {high:g} t C/ha is what 0-30 cm of soil can hold. Correct the number, or its unit."
    ),
    "target_maximum": (
        "Maximum: {found} % over business as usual was found; 0 or more is expected, for a maximum below business as usual would not even allow "
        "what comes in today. Write 0 for 'no more than today', or leave it empty."
    ),
    "target_no_maximum": "The map of the stock that the maximum reaches is asked for, but no maximum is given. Write one (% over business as usual).",
    "target_bands": "{path}: {found} bands were found; a layer of the stock to reach has one, t C/ha. Choose the right layer.",
    "target_asked_percent": "Target: {amount:g} % of today's stock per year; years: {years}.",
    "target_asked_stock": "Target: a stock of {amount:g} t C/ha; years: {years}.",
    "target_asked_layer": "Target: the stocks of {path}; years: {years}.",
    "target_asked_rate": "Target: a gain of {amount:g} t C/ha/yr; years: {years}.",
    "target_asked_no-loss": "Target: no loss of today's stock; years: {years}.",
    "target_unused": (
        "{found} is given, but the chosen target does not use it, and it is left aside. Choose the target that it belongs to (TARGET={number}), "
        "or leave it empty."
    ),
    "target_layer_first": "{found} is given, but STOCK_LAYER brings the stocks to reach, and the number is left aside. Leave one of the two empty.",
    "target_no_input": "Cells that reach the target without any plant carbon (required input set to 0): {count}.",
    "target_bau": "Cells where business as usual is enough, but not 0 (the per cent are 0 or below): {count}.",
    "target_more": "Cells that need more than business as usual: {count}.",
    "target_out_of_reach": "Cells where the maximum of +{maximum:g} % does not suffice (the input that would is in the map): {count}.",
    "target_missing": "Cells without a value in the layer of the stock to reach, left without an answer: {count}.",
    "target_outside": (
        "Cells whose target is no stock that can be ({low:g} to {high:g} t C/ha), left without an answer: {count}. Check the target and its unit."
    ),
    "target_no_percent": "Cells where business as usual brings no plant carbon, so that there is no per cent of it: {count}.",
    # -- steady_state ---------------------------------------------------------------------------------------------
    "steady_series": (
        "{path}: the forward climate is a series of years, and a climate that changes has no steady state. Give the monthly means of the forward "
        "period (12 bands), or leave the forward layers empty for the means of the warm-up's years."
    ),
    "steady_scripts": (
        "The convention fao-scripts has no steady state: its last December is never taken, so that its stocks come to rest beside the "
        "equilibrium of its own year. Choose manual or rothamsted, and compute the state with it."
    ),
    "steady_bau_gains": "Cells that gain carbon until business as usual comes to rest: {count}.",
    "steady_bau_loses": "Cells that lose carbon until business as usual comes to rest: {count}.",
    "steady_already": (
        "Cases (cells times BAU and scenarios) in which today's stock is the equilibrium to {tonnes:g} t C/ha, 0 years in the map: {count}."
    ),
    "steady_longer": "Cases (cells times BAU and scenarios) that take {years} years or more to 99 % of the way, shown as {years}: {count}.",
    "steady_outside": (
        "Cases (cells times BAU and scenarios) with an equilibrium above {high:g} t C/ha, more than soils hold: almost nothing decomposes there. "
        "The number is in the map: {count}."
    ),
}
