"""The catalogue: every sentence a user can meet, once, in English. Edges translate them; placeholders are str.format fields.

A sentence names the file or field, the value found, what was expected and what to do.
"""

MESSAGES = {
    # -- files ---------------------------------------------------------------------------------------------------
    "file_missing": "{path}: there is no such file. Check the path of {what}.",
    "raster_unreadable": "{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.",
}
