"""Parts of scripts/make_sample: the county's weather, its landscape, and the files they are written to."""
