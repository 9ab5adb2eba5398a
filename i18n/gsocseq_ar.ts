<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>GSOCseq</name>
        <message>
            <source>"auto", "raw" or "units"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"calendar" or "30"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"own" or "grid"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>% of the value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Add to the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Area to compute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;FAO: +5, +10 and +20 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Import a table...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep the scenarios that are there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Land-use class:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Quality control...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Take over into the scenarios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Uncertainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Yearly maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'Forward' the other way round. After a given number of years the stock is a straight line over the carbon that comes in (RothC is linear), so the answer is exact and needs no trial runs. Climate, land use, farmyard manure, irrigation and paddy are those of the forward phase. All land is taken to adopt at once: the full potential. Scenarios, adopted shares and the horizons of a configuration do not count.

The first map is the required input, t C/ha/yr. Given to 'Forward' as known C input it reaches the target. Where a cell reaches the target without any plant carbon it is 0. The per cent are over business as usual; below 0 less than today's input is enough; where business as usual brings nothing there are none.

Codes of the outcome: 1 the target is reached without any plant carbon; 2 business as usual is enough; 3 more is needed; 4 even the largest possible input does not suffice. The log counts them.

The response maps answer any further question in the raster calculator: SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x added manure), with C in t C/ha/yr; each is there for the middle estimate, low and high. For +12 %, C is 1.12 x c_input_bau.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'{text}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'{text}' is not a number above 0. Write it like 12.5 or 12,5, or leave the field empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'{text}' is not a number. Write for example 5 or 7.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'{text}' is not a whole number of years. Write for example 10.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>'{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, {scenario}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>--executor dask: one of --scheduler and --workers is expected, {found} of the two were given. Give the address of a scheduler that runs (--scheduler tcp://host:8786), or how many worker processes to start on this machine (--workers 4).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>--scheduler: '{address}' is no address of a scheduler ({reason}). Write it as the scheduler itself shows it at its start, such as tcp://192.168.1.10:8786.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>--years: {years} was given, but the spin-up method is {method}; only the method run counts years. Leave --years out, or add --spin-up run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>-100 to 1000 (per cent)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 or more. Where it does not suffice, the cell is out of reach. FAO's scenarios go to 20. Default: no limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 to 100 (per cent)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 to 1000 years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 to 50 t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0-30 cm, one band, for example FAO's GSOCmap or a national map. Its grid is the grid of the results; everything else is put on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0-30 cm, one band, per cent of mass, for example from SoilGrids.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0-30 cm, one band; kg C/m2 is converted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0-5, 5-15, 15-30 cm: means of intervals (SoilGrids 2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 Layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 Prepare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 to 100000</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>12 monthly means of {years}, as the files say; {field} is {first} to {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>12 monthly means, of years that the files do not name; taken for {first} to {last} ({field}). Check that they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>12 monthly means, repeated in every year to come ({years} years for the longest horizon).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>15 (about 500 m, MOD13A1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2 Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2 Scenarios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>3 Options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>30 (about 1 km, MOD13A2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>30 in every month (FAO's scripts)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 Maps and reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 Run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>5 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>5 Results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>64 or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>7.5 (about 250 m, MOD13Q1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>7.5 to 30 arc-seconds, a whole number of which make a degree, such as 30, 15, 10 or 7.5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>95 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&lt;b&gt;Begin here.&lt;/b&gt; GSOCseq needs a map of soil organic carbon, clay, land use, vegetation cover, and monthly climate. Try it with the sample; or add your own layers to QGIS and let them be guessed; or choose each one below, ready or as raw files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A CSV like the plugin's own resources/tables/classes.csv: which classes are modelled, their DPM/RPM ratio and coefficients. Empty: FAO's 13 classes; cropland, grassland, shrubs, tree crops and paddy are modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A CSV with the columns code, cover_01 .. cover_12: the factor of each class and month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A GeoPackage; only where zones are polygons. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A GeoTIFF; only where cells are ranked. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A band for each year, named by the year, for every step that takes land use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A block was given to several workers, and each of them was gone before it was finished ({reason}). Look after their memory: give each worker fewer threads or more memory, then run again: what is finished is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A cell of the map is no field: the maps are for regions, not for single farms.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules over layers and rules of computation; target, years and largest input are those of this dialog.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules: every other input and option of this dialog is ignored, except where to write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A conversion that rounded the values, or one that doubled the size of the file without need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A copy or download that stopped half-way, or a disk that was full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A declared no-data value that is a real value of the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file copied under another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file that was renamed, or two files whose names were exchanged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A folder with GSOCseq maps: of a run of this plugin, or of any other program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A horizon of 20 years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A land-use layer of another year or legend than that of the run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A land-use layer that reaches beyond the country's border: clip it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A layer in another unit than the one expected (g/kg for %, kg/m2 for t/ha, tenths of a degree, mm/day): the commonest mistake.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A layer of %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A layer of % is chosen, but none is given. Choose a raster file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A map of the stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A map of the stock (FAO's GSOCmap or a national one) is cut to the area: cells whose centre lies outside are no data, and so are negative values. kg C/m2 is recognised or set, and multiplied by 10.

From layers: the sum over the depths of carbon (%) x bulk density (g/cm3) x thickness (cm) x (1 - share of stones). The depths are read from the file names (0-5cm, 5-15cm, 15-30cm) and must fill 0-30 cm; of a layer that reaches deeper only the part above 30 cm counts.

The grid of the result is the grid of the whole run: the map's own, or that of the Global Soil Partnership. What is left out, negative, or more than 800 t C/ha is counted in the log.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A map that is not 0 where paddy rice grows: cropland is paddy inside of it and nowhere else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A map that was not made, not copied, or named in another way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A mask multiplied into the map, or a raster filled with 0 before it was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A mask or an area that removes everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A mask that was applied to some of the maps only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A masked carbon map masks the whole run: what has no stock is not computed. Finished maps can be masked too, one by one or a whole folder of them. The layers themselves stay as they are.

Only the masks that are asked for are applied, and their names stand in the metadata of every copy (GSOCSEQ_MASKS). Maps for submission go without masks unless masks are asked for (Technical Manual, chapter 13).

The log counts the cells of each mask and of all together; a cell that two masks take is in both counts. A cell without a value of sand, conductivity or carbon is not masked by that limit, and counted. Band 1 of the raster of masks is any of them, then follows a band for each: 1 masked, 0 not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A month without a valid image is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A new or an empty folder, or one of an earlier run, whose maps are replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A percentage of today's stock per year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A program that dropped the coordinate system, or a side file (.prj, .aux.xml) that was not copied with the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A program that dropped the declaration of the no-data value when it wrote the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A program that takes 0 for no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A raster (not zero: masked) or polygons. Empty: no such mask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A raster of percentages. It holds before the numbers of this line, which count where it has no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A rate of gain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts, in the order of the spin-up stack with the climate of 2001-2020. When given, the layers it holds are not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, cover of twelve months, then land use of every year and DPM/RPM ratio of every year. When given, the layers it holds are not read; the warm-up climate still is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, temperature, precipitation and PET of twelve months each, DPM/RPM ratio, land use, cover of twelve months. When given, the layers it holds are not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A rectangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A run is under way. Wait for its end, or cancel it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A run works in {folder} now. What is in the folder is looked at when the run is over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A scenario does not go on for ever: as the stock grows, more carbon decays, until as much leaves as comes in. That stock, inert carbon included, is computed exactly, for the climate and land use of the forward phase, today's farmyard manure and what a scenario adds. All land is taken to adopt at once; adopted shares do not count.

Years to 90, 95 and 99 % of the way: the first whole year from which on the stock stays within the remaining 10, 5 or 1 % of the distance between today's stock and the equilibrium. The way may be no straight one: where today's pools are out of proportion, a stock may pass the equilibrium and come back. 0 years: today's stock is the equilibrium (to 0.000001 t C/ha). 10000 years: so many or more, on ground where almost nothing decomposes. The log counts both.

The rasters have a band for business as usual (BAU) and each scenario; that of the years has three. Humus turns over slowly: centuries are usual, so the 20 years of the maps are the fast beginning.

A forward climate that changes from year to year has no steady state, nor have the rules of FAO's scripts: both are refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A scenario with the same percentages as another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A slip in the name, or an earlier copy of a map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A stock, or a layer of stocks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A table of classes in which they are modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A table of factors by land-use class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A whole number, 1 to 1000. Default 20, the manual's horizon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_BAU_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_BAU_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM1_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM1_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM2_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM2_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM3_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ASR_SSM3_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About {pixels} cells to model. Time: {minutes} min.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AbsDiff_BAU_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AbsDiff_SSM1_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AbsDiff_SSM2_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AbsDiff_SSM3_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Absolute rate (ASR), {scenario}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Absolute: against today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add &amp;zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a copy of each scenario of the chosen lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a scenario at the end of the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add them if you have them; a submission is accepted without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added manure, t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added plant C, t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added to the rain in the soil's water balance. Left out: only the layer of irrigation, if there is one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adopted share of the land, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adopted, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adopting share of the land, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adopting share, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agricultural emissions of the country (unit Mt CO2e/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agricultural emissions: {found} Mt CO2e/yr was found; more than 0 is expected. Correct it, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Align layers to the carbon map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All guesses are right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All its GeoTIFFs, for example the maps of a run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All its maps (.tif), those of further horizons too. Empty: the layers below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All land</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All land adopts, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All modelled land</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of one grid. Not read when a folder is given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All phases: from the layers to the 29 maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All to &amp;zero</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All values lie on classes that are modelled (cells: {classes}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All {total} maps are on one grid ({grid}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All {wanted} mandatory maps are there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All {wanted} optional maps are there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it computed: {done} of {total} blocks are done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it prepared the layers: {done} of {total} steps are done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it wrote the maps: all {total} blocks are computed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An estimate by the check of the inputs. Another machine may need half or three times as long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An image exported without its place, or one that was rotated or flipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An input or a half-width given as one number for the whole country, or a map filled by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another configuration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another folder than that of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another horizon than the one the maps are checked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another model than MIAMI (Lieth 1975) needs the layers of the mean NPP and of the yearly NPP.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any number of files and bands, all on the same cells; each band is an image. Tiles of one export are put together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Appendix: every parameter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apply masks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area so far, ha</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area, ha</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area, mean and total of stocks and rates for all land, by land-use class, by zone, and by both, with their uncertainty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area, stock today (t C/ha) and absolute rates (ASR, t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Areas are on the ellipsoid. Mt CO2e = Mt C x 44/12. ASR: change against today; RSR: gain over business as usual (BAU). ± is the half-width of the 95 % range: the first if the errors of the cells are independent, the second if they are the same everywhere. The first leaves out all errors that cells share and is not to be quoted alone; the second is likely wider than the truth for rates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Areas are those of the ellipsoid, cell by cell, in any coordinate system of the maps; cells that the border of a zone cuts count by the share that is covered, exactly. Stocks: t C/ha and Mt C; absolute rates (ASR, against today) and relative rates (RSR, against business as usual): t C/ha/yr, Mt C/yr and Mt CO2e/yr (times 44/12).

Where the run left adopted_gain.tif, the relative rates come twice: 'full' if all land adopts a scenario, 'adopted' for the share that does.

Each total has two half-widths of its 95 % range, in Mt C or Mt C/yr: if the errors of the cells are independent (root of the sum of squares) and if they are the same everywhere (sum). The first leaves out every error that cells share (soil map, climate, the assumed C input): it is no bound and is not to be quoted alone. The second is nearer to the truth for stocks; for rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other. Those of a rate need the maps of both stocks and of their uncertainty, or the published uncertainty of the rate (which is in % of the sum of the stocks), T0 and ASR of BAU. Where some cells have no uncertainty the half-widths of the others are scaled to all land; below 90 % of it there are none.

Values that cannot be (stocks beyond 0 to 800 t C/ha, rates beyond -4 to 4 t C/ha/yr, uncertainties beyond 0 to 200 %: no data that is not declared, as a rule) are left out as cells without a value, and a map that is mostly such is left out wholly; log, page and the column 'remark' of the table name map, cells and values.

The table has one row for each zone, class, map and part; empty zone or class: all of them. All files appear together, or none. The workbook has a sheet for each of the four kinds of rows. The layer is the zones as they are with further fields: area_ha, t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), rsr_ssm1_ind and rsr_ssm1_cor (half-widths, independent and correlated, Mt C/yr), rsr_ssm1_adopted_mean ....

The log tells what is missing, what was repaired or joined, and how much land lies in no zone or in several. Zones may lie across the 180th meridian.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arithmetic with a no-data value as if it were data: -999 divided by 20 years is -49.95.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Artificial surfaces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As PNG or SVG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As far as the maps and their inputs tell, no mask was applied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As in the names of the maps: SSM1, SSM2, SSM3 or one of your own. Default: SSM3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign EPSG:4326 to the file, if its coordinates are degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At this cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic (SSM2, or the middle one)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BAU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BAU (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BAU_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BELOW_MINUS_18_3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the scenarios of the run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Band {band}, {what}: {one} in {first}, but {two} in {second}. Tiles of one export have the same. Export them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bare area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bare: 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before the scenarios, from the spin-up to the year of the SOC map with the climate and NPP of each year: FAO's phase 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin &amp;anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with the layers, or load the sample.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being computed ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Between stations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both an area of interest ({area}) and a country ({country}) are given; one is expected. Leave the other empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brings the soil from the state of about 2000 to today with the climate and land use of every year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Build FAO's stacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bulk density, a layer per depth (unit g/cm3, cg/cm3 or kg/m3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Business as usual keeps the mean carbon input of the warm-up. Sustainable soil management (SSM) raises it by a percentage: 5, 10 and 20 % in the manual. Climate and land use stay as they are now, unless the forward layers bring a climate that changes. Low and high estimates carry the uncertainty.

The result is one raster with named bands. Give it to 'The 29 maps'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By a second run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By land-use class:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By pedotransfer functions, as FAO's script 13</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C &amp;input beyond business as usual, %:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input against business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input ahead (BAU)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input at the equilibrium (BAU)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input beyond business as usual, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input of all land, % of business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C input of the scenarios {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;lear cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CC BY 4.0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CC BY-NC 4.0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CC BY-NC-SA 3.0 IGO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CC BY-SA 4.0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CC0 1.0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CRU TS is the gridded climate of the Climatic Research Unit, University of East Anglia: 0.5 degree, monthly, from 1901 on. Download the variables tmp, pre and pet, by decade or in one file, and unpack them.

The months are read from the time axis of the files, whatever the order of files and bands. CRU gives evapotranspiration in mm per day and rain in mm per month, which many have overlooked: the units in the file decide, and mm per day are taken times the real days of each month. Months that are missing, or given twice, are refused.

The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV or spreadsheet, in place of the rasters above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carbon of farmyard manure that is added every year, t C/ha/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carbon of plants that is added every year beyond the percentage, t C/ha/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) in which today's stock is the equilibrium to {tonnes:g} t C/ha, 0 years in the map: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) that take {years} years or more to 99 % of the way, shown as {years}: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) with an equilibrium above {high:g} t C/ha, more than soils hold: almost nothing decomposes there. The number is in the map: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cases of a C input below 0 set to 0: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cases of a negative DPM left by the pedotransfer functions: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells by class in {year}: {counts}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells filled in the layer with most of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells of classes that a country can choose to model have a value: {classes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells of classes that are not modelled have a value: {classes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells of the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells of the vegetation (arc-seconds)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells still empty in the layer with most of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells that gain carbon until business as usual comes to rest: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells that lose carbon until business as usual comes to rest: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells that need more than business as usual: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells that reach the target without any plant carbon (required input set to 0): {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells where business as usual brings no plant carbon, so that there is no per cent of it: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells where business as usual is enough, but not 0 (the per cent are 0 or below): {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells where the maximum of +{maximum:g} % does not suffice (the input that would is in the map): {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells whose target is no stock that can be ({low:g} to {high:g} t C/ha), left without an answer: {count}. Check the target and its unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells with and without a result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells with their ranks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells without a class in the land-use layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cells without a value in the layer of the stock to reach, left without an answer: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certainty: rate divided by its half-width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change from today to the equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chart of the C input by year. {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the inputs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the names of the files and the percentages of the scenarios.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the units first, then whether soils and climate of the country explain the values; say so in the report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the units first. If only some cells are concerned, 'Correct the maps' makes them no data in copies of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the units of all inputs ('Check the inputs' recognises them), and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check whether the inputs behind this map vary; if one number was meant, say so in the report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking the inputs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checks a folder of finished maps against FAO's rules for a submission, and says what is wrong, why, and what to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checks failed: {failed}; with a warning: {warned}; passed: {passed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checks of FAO's Technical Manual, annexes I and II. The page of quality_control shows every map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checks the maps for values that cannot be, holes, edges and wrong units.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a file of polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a file: {role}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a raster of percentages for the scenario of this line, % more C input than business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose some of the maps, or none to add all of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chosen land (ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Circle: end of the spin-up, {first}. Grey years: warm-up. Vertical line: t0, {t0}, from which the scenarios part.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class codes (land use, zones)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay 0-30 cm (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay above 50 %, rare in most countries: look at the unit and the depths of the clay layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay layers, one per depth (% or g/kg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay, 0-30 cm (% of mass)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click a cell of the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click a pixel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click on the map and see the carbon of that cell year by year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click on the map to see how the carbon of that pixel changes, in t C/ha.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate cells are large, and along coasts and lakes some have no data although there is soil under them. Such a gap gets the mean of the layer's own cells around it, weighted by the inverse of the squared distance; class codes are never averaged but taken from the nearest cell. All other cells are exactly those of 'Align layers'. Bands are filled one by one.

Filled values are guesses: filled.tif shows where they are (1 filled in any layer and band, 0 not, no data where there is no soil carbon), and the log counts the cells. A gap with no cell in reach stays. Meant for layers coarser than the grid; of a finer one the cells in reach lie inside the gap itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate from CRU TS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate from TerraClimate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate from monthly layers or stations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate layer, for the edges of its cells (unit does not matter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate of the spin-up (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate of the warm-up (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate series for growth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate whose cells are much coarser than the maps, taken without interpolation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Climate: spin-up {spin_up}, warm-up {warm_up}, years ahead {forward}. Land use: {land_use}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coarse fragments, part of the volume. Empty: soil without stones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coasts and islands that coarse climate data leave out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Codes that the legend {legend} does not list have no class; cells of all years, by code: {codes}. Add them to a legend of your own if they should have one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns of the table: id; SOC (t C/ha, 0-30 cm); clay (%); LU (land-use class); DR (DPM/RPM ratio); cov_01 to cov_12 (cover factor 0.6 to 1); T8100_, P8100_, E8100_ with 01 to 12 (monthly means for the spin-up: degC, mm, mm); T0118_, P0118_, E0118_ with 01 to 12 (monthly means for the forward phase); Ts_, Ps_ with year and month, as Ts_1981_01 (every month of the spin-up period); Ts_, Ps_, Es_ with year and month (every month of the warm-up). Other years are fine. DR may be left out. So may NPP_8100 (mean plant growth of the spin-up period, t C/ha/yr), which only 'fao-scripts' uses. Commas, semicolons or tabs; decimal points or commas; empty means missing.

The result has a row for every row of the input, in the same order: id, status, C input (t C/ha/yr), pools and stocks (t C/ha), and the 29 map values. status is ok or says why there is no result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns: severity (error, warning, info), where, finding.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns: year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compared with the country's agricultural emissions as they were given for this report: {emissions} Mt CO2e/yr. The gain over business as usual lasts only while the stock rises; emissions of nitrous oxide and methane that the practices cause or avoid are not counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed once the layers are there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years). Read were: {inputs}. Every parameter is in manifest.json.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes FAO's 29 maps of soil organic carbon sequestration potential (GSOCseq) from your layers, in one go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes a map for every year, which QGIS's temporal controller plays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes for each cell the plant carbon that must come in each year so that the stock reaches a target: 4 per 1000, a stock, a rate, no loss.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes one place of the map and lists its stock of every year, under business as usual and each scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes the stock after 20 years for business as usual and for scenarios that bring more carbon into the soil.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes the stock at which business as usual and each scenario come to rest, and how many years that takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computes the stock of every year from today to the longest horizon, for business as usual and each scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computing the pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Configuration file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Configurations and manifests (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact (e-mail)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact: {found} was found; an e-mail address such as name@institute.org is expected. Correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Convention {found} is not known; expected one of: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copernicus CGLS-LC100, 100 m, 2015-2019</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copernicus Global Land Cover 100 m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy or make the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the chosen cells, for a spreadsheet or for other cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could not be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coun&amp;try report...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Countr&amp;y (name or ISO3 code)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code {code}. The results go to {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code: '{text}' is not an ISO 3166-1 alpha-3 code. Write three capital letters, such as GHA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code: {found} was found; no country has it (ISO 3166-1 alpha-3). Correct it, and compute the maps under the country's code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code: {found} was found; three capital letters of a country (ISO 3166-1 alpha-3, for example GHA) are expected. Compute the maps under the country's code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country report and totals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country: '{text}' is no country of the world map that QGIS ships (closest: {closest}). Give an ISO 3166-1 alpha-3 code such as GHA, or an area of interest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cover factor (0.6 covered .. 1 bare)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cover factor, mean (0.6 covered, 1 bare)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Covered: 0.6</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cropland</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cropland fraction (unit % or share of 1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Curve of hectares and Mt CO2e/yr (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cuts a map of the carbon stock of 0-30 cm to the area of interest, or computes the stock from layers; t C/ha.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cuts the maps of a regional run into countries, provinces or any other zones, one folder for each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DPM/RPM ratio, forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DPM/RPM ratio, spin-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DPM/RPM ratio, warm-up (a band per year)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DPM/RPM ratios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data policy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date of the submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date: {found} was found; a day such as 2026-03-31 (year-month-day) is expected. Correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days of a month, for mm per day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default 0.6 (Technical Manual). FAO's scripts also have 0.2, 0.3 and 0.4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default 20, the manual's. Several are separated by semicolons: 20; 50. The first gives the 29 maps, each other one a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: 200, organic soils. Empty: no such mask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: 4, saline soils.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: 90.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: ESA CCI / C3S, which covers the whole warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: FAO's Technical Manual. 'rothamsted', the program of Rothamsted Research, knows a month as covered or bare only, takes 0.75 of the evaporation and does not slow paddy. 'fao-scripts' reproduces the numbers of FAO's R scripts 13 to 16, to compare with maps made by them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: Hargreaves where lowest and highest temperature are given, else Thornthwaite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: a map of the stock. The inputs of the other way are not used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: each station weighs with the inverse square of its distance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: equilibrium; under fao-scripts a long run (script 13). 'analytical' is FAO's script 13B.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, the map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, the maps begin today. Yes: those of business as usual begin in 2000, the end of the spin-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, the maps have the carbon map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, they are refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, they are refused: FAO asks for maps without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: potential evapotranspiration, as in the manual. Open-pan evaporation is multiplied by 0.75 (Coleman and Jenkinson 1996).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: recognised by the values, or by the name of an export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: recognised by what the files declare, their names and their values; in doubt the step asks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: recognised.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: recognised. Rain has no scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: relative, what the scenario gains over business as usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: that of FAO's scripts. The Technical Manual (6.1) describes the trapezoid rule.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: that of the spin-up, 1981-2000. The warm-up takes 2001-2020: run the algorithm once for each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: the climate's own. They make small files, 'Fill gaps at coasts' needs them, and a run has the same numbers to the last digit, because it brings them to the wanted grid in the same way. Those of the wanted grid are for looking and for other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: the rate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: the real ones. FAO's scripts take 30 for every month, which loses 1.4 % of the year's evapotranspiration.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: those of FAO's global grid. Finer ones are taken from finer images and make larger files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: values. Class codes must never be averaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes, for a SOC map of about 2000. No: the SOC map is recent and is itself the start of the forward phase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes, where the map is finer than half a cell. Otherwise the class of the nearest map cell, as in FAO's scripts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes. Adds a group for each scenario to the project, with a layer per year; one group is shown at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes. Adds the maps to the project, each in its colours. T0, the absolute and the relative rates are shown, the others are there to be switched on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes. Rates are multiplied by 0.4 in paddy classes (Shirato and Yokozawa 2005).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Depths of the layers (cm)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done: {count} maps in {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dotted: mean of all land, where only a part of it adopts the scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click a step to change its files and options.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag, and the line of this cell moves. Nothing else changes until you take it over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E&amp;xport as CSV...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ESA CCI / C3S land cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ESA CCI / C3S, 300 m, 1992-2022</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Electrical conductivity (unit dS/m)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Emptied: the middle of lowest and highest is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty the chosen cells: classes are then as all classes, zones as all land</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: 'Soil organic carbon sequestration potential' and the country.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: as the maps' metadata tell, else their values (a difference divided by its rate), else FAO's 20.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: for layers in g dry matter/m2/yr, 0.0048 (48 % carbon), under fao-scripts 0.005. For FAO's NPP maps in t C/ha/yr: 0.96, under fao-scripts 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: one per processor core.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: only the ranks and the curve.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: degC, K, 0.1 degC, degF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: the code in the names of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: what the maps or their values tell, else FAO's 20.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: what the maps say of themselves, else FAO's 20.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Errors of single cells cancel out in a sum if they are independent, and add up if they are the same everywhere. The narrow range (independent) leaves out every error that cells share: of the soil map, of the climate, and of the C input that a scenario assumes, which is wrong in the same way on all land. The truth may lie far outside of it, for stocks and for rates: it is no bound and is not to be quoted alone. The wide range (the same everywhere) is nearer to the truth for stocks. For rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other, as the published maps do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evaporation layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): monthly series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): normals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration (unit below or recognised)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration, every month of the warm-up (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration, forward (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration, spin-up (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evapotranspiration, where it is not given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every check is a pass, a warning or a fail, with the value found, likely causes and a remedy. A fail has to be mended before maps are handed over; a warning should be understood first.

Looked at are: missing maps, files of other countries, damaged files; EPSG:4326, the GSP grid (30 arc-seconds, edges on multiples of 1/120 degree), one grid and the same cells for all; no-data values that are not declared; values out of range, maps of which no more than half the cells are in FAO's typical range, and whether such cells are grouped or scattered (join counts of neighbours, Cliff and Ord 1981: grouped from z = 1.96 on); the order of the scenarios; differences and rates against the stocks; the horizon; two maps with one content; steps along the edges of climate cells; and, with a land-use layer, modelled land without a value and values on other land.

Numbers where there is no value are found cell by cell, from all maps together. They are: (1) a final stock of 0 or the loss of all of T0, where T0 is above 1 t C/ha: inert matter always stays, but FAO's script 15 sets forest to 0. (2) Values that stand for no data in their whole map (-999, -9999, -999 divided by the years, 1e30 and more, any value well out of range that repeats exactly, 0 in stocks and uncertainties where hardly anything is near it); but T0 of 0 is a value where its uncertainty is no data, for a soil without carbon has none. (3) T0 of 0 where no final stock has a value; 0 or -1 where T0 has no value. (4) 0 where the differences and rates of the other maps ask for another value: only relations count that hold in 90 % of the other cells, and only the map that is most at odds is blamed. (5) What arithmetic makes of the number in such a cell: -49.95 t C/ha/yr, minus the whole stock, 999 %, or 0.

The ranges are those of FAO's annexes: stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and relative ones 0 to 4 t C/ha/yr, uncertainties 0 to 200 %; relative maps of a country's own scenarios may be as negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every file named _GSOCseq_ is one of the products, once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every year of every line as a CSV table: stock with low and high, C input, pools.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Experts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Experts: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the scenarios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Extra C input, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO stack for the forward phase (52 bands)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO stack for the spin-up (52 bands)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO stack for the warm-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's 13 classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 13 (spin-up run) and 13B (analytical spin-up)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 14 (warm-up)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 15 (forward)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 16 (maps)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 4 (3 in versions 1.2 and 1.3): mean NPP of 1981-2000 with minimum and maximum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 7 (number 4 in versions 1.2 and 1.3) and the counting of images in its script for Earth Engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R script 9 (number 6 in version 1.2, 1 in version 1.3) and its variants for Copernicus and yearly land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R scripts 1, 2 and 3 (CRU layers for spin-up, warm-up and NPP)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R scripts 10, 11 and 12 (stacks for spin-up, warm-up and forward)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R scripts 13 to 16 on a table of target points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's R scripts 13, 14, 15 and 16, and script 10 to 12 where they only stack layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves beside its maps, if any.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's script 17 (MapsCorrection)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's script Cut_maps_by_Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine (TerraClimate, NDVI cover)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine with TerraClimate, and the R scripts that read their exports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's scripts for borders, which fill coasts with the mean of the cells around, class codes included</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's scripts run on points; the plugin runs on the cells themselves and does not need them. Use the points to see which cells are modelled: inside the area, with a stock, and of a modelled class (cropland, grassland, shrubs, tree crops, paddy by default).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO's three scenarios and a fourth with 30 % more C input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FAO, and +&amp;30 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FOREST_ZEROED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FROZEN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FYM_EXCEEDS_SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factor from the unit of the NPP layers to t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Farmyard manure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Farmyard manure today (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Field that names the zones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Field that tells the zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures of each map, in its unit; 5 % and 95 % are quantiles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files are named &lt;country code&gt;_SOC_yearly_&lt;scenario&gt;.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files are named ISO3_GSOCseq_&lt;map&gt;.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files are named after the layers, with _filled at the end; and filled.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files keep their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files keep their names; masks.tif shows the masks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files that the run has read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files whose names were exchanged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill gaps at coasts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled cells (1 filled, 0 not)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 1 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 2 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 3 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 4 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 5 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled: layer 6 of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fills everything with a small county that comes with the plugin: try a run in seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find out which input lacks these cells ('Fill gaps at coasts' helps at coasts), and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find out which of the names is right, and put the other map in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find out which product the file is, and give it that name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finds the yearly carbon input that keeps the mapped stock, and splits the stock into the pools of the RothC model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last year of the monthly series. Default: the manual's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. Default: the last year of the spin-up and those of the warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. MODIS has whole years from 2001 on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 1981-2000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 2001-2020.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flagged cells (number of maps)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folded away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the aligned layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the climate layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the corrected copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the filled layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the masked copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the scripts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the stacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the zones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of a run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of layers to mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder {folder}, {maps} maps, horizon {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For a pledge (a nationally determined contribution, land degradation neutrality, 4 per 1000): the land with the highest measure comes first, until the target is reached. Where all land does not reach it, that is said, with what can be reached. Land with a rate of 0 or below is never chosen.

Certainty is the rate divided by its half-width of 95 %: above 1 a gain is nearly sure. The half-width follows from the uncertainty of both stocks, taken as independent, and is that of a zone as if the errors of all its cells were the same; it is wider than the rate in most maps, and the log tells where. Land of unknown uncertainty is not ranked by it. Rates beyond -4 to 4 t C/ha/yr cannot be: they are left out, and this is said.

The table has a row for each zone; of cells a row for each tenth of the land with a gain, the best first. The curve has hectares against Mt CO2e/yr in the same order. The layer is the zones with rank, chosen (1 or 0), area_ha, rate (t C/ha/yr), gain_co2e (Mt CO2e/yr), area_so_far and gain_so_far. The raster has two bands: the rank of each cell (share of all land with a value that is ranked as high or higher, %), and chosen (1 or 0).

Zones that overlap are summed up as they are: land in two of them counts twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For climate that has no algorithm of its own: ERA5, WorldClim, CHIRPS, national grids, stations. Give rain, and either the mean temperature or the lowest and the highest. Units are recognised (kelvin, tenths, mm per day, metres, kg m-2 s-1) and converted, each with a line in the log.

Without evapotranspiration it is computed: by Hargreaves (Hargreaves and Samani 1985) from the lowest and highest temperature, else by Thornthwaite (1948) from the mean. The method stands in the tag GSOCSEQ_PET of the result. Both are rougher than Penman-Monteith, which the manual assumes.

Twelve bands without years are taken as normals; then normals are written and no series.

A table of stations has a row for each station and month, with the columns x, y (longitude and latitude, degrees), year, month, prec, and tmean or tmin and tmax; pet if known. The rasters above do not count then. Height is not corrected for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For results of your own and for a submission to FAO. Choose this one when in doubt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which area are the scripts? Give polygons, a country, or a raster whose extent is meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which institution.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forest and other classes that FAO's script 15 sets to 0 ahead, though script 14 has a stock for them: it looks like the loss of all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward PET (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward precipitation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward temperature (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward: 20 years under each scenario</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Four scripts and README.txt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From raw data to the 29 maps (model)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From raw files...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From raw files: {step}...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the configuration file, for the classes {codes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the low to the high estimate, t C/ha. FAO 2022, Technical Manual ch. 12.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the national inventory: the report then says which share of them the scenarios offset. Empty: no such table.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From this plugin or FAO's scripts: files named ISO3_GSOCseq_&lt;map&gt;.tif, in the folder itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fulfilled: {yes}. Not fulfilled, confirmed by the sender: {confirmed}. Not there, and need not be: {optional}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>G&amp;uess from the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GDAL gives no reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GEOMETRYCOLLECTION</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq submission of {code}, {date}
{institution}; {contact}

checklist.html, checklist.txt  what FAO asks for, and what is here
maps/          the maps; only metadata were added, the values are those of the run. QGIS opens them with the colours (.qml) and the
               metadata (.qmd) beside them
metadata/      for each map: ISO 19139 (.xml)
quality/       quality control: page and data
report/        country report
totals/        totals as a table
styles/        colours of the maps for QGIS, one file for each kind
validation/    validation table, where one was given
manifest.json  how the maps were computed, where a run has left it; its checksums are those of the maps before metadata were added
checksums.txt  SHA-256 of every other file of this package
</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years (assumed: the maps do not tell)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: adding up the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: checking the inputs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: computing the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: computing the yearly maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: guide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GSOCseq: soil carbon maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gain of all land with a gain (Mt CO2e/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gain of the chosen land (Mt CO2e/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gain over business as usual as a share of the agricultural emissions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gain over business as usual by land use and scenario</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gain over business as usual by zone, {scenario}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gains shrink as a new balance nears, and are lost again when the practice ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gaps of the soil layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gaps will be filled in the layers of {roles}, from values at most {reach} of the layer's cells away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF with codes 1 to 4, see above. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF with four bands each for the middle estimate, low and high: stock without plant carbon (t C/ha), stock per unit of plant carbon and of added manure (t C/ha per t C/ha/yr), input of business as usual (t C/ha/yr). Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: SOC at t0 and at the end of each scenario (t C/ha).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, %. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, a band for BAU and each scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, the same bands. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha/yr of plant carbon, with every digit: it can be given to 'Forward'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha; only with a largest input. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF, three bands for BAU and each scenario. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFFs of one band, named by country code and map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets ISO3_GSOCseq_submission.zip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif and Stack_Set_FORWARD_AOI.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets a folder for each zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets country_report.html and country_report.pdf.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets npp_mean.tif and a map with a band per year for each period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets quality.html, quality.json and, where asked, flagged.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give a zone of the zones layer percentages of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the layers and options as for 'All phases'. Each row of the table names the layer or option, what was found, what was expected and what to do. An error stops a run; a warning should be understood first; the rest is for information.

Looked at are, among others: bands and years, grids and coordinate systems, values outside the range of their unit (a temperature in kelvin, a clay content in g/kg, a scale factor applied twice), undeclared no-data values, classes that no table knows, and whether layers and area meet at all.

The information, layer by layer: the unit that the values look like, and why; the months and years that are covered; cells without a value, and how many of them 'Fill gaps at coasts' would fill; cells by class, and irrigated cropland that is taken for paddy rice; the size of the climate's cells beside those of the carbon map; the time, disk and memory of the run.

A configuration whose list 'prepare' begins with raw files is looked at in the same way: each step tells what it recognises in its files. Of large layers only a part is read, evenly spread; the sentences say how many cells were looked at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the right number of years here; in a submission, maps named 030 are expected to be of 20 years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the right number of years. If it is right, take T0 and the rates from one run, in t C/ha and t C/ha/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gives cells that have soil carbon, but lie off the edge of a coarser layer, a value from that layer's nearest cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grid of {columns} x {rows} cells, convention {convention}, spin-up {spin_up}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guessed: {evidence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half of the 95 % range of the stock in percent of the stock, as defined in the technical manual, chapter 12.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half-widths of the 95 % ranges of the inputs in this run: {widths}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half-widths of the inputs (SOC, clay, climate, carbon input) that are too wide, or of another unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half-widths of the low and high estimates. FAO 2022, Technical Manual ch. 12.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hargreaves and Samani (1985)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Herbaceous vegetation, regularly flooded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest temperature (unit below or recognised)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest temperature, tmmx or tmax (unit degC or its tenths)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Histogram of {map}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hor&amp;izons, years:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Horizon (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Horizons (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Horizons: '{text}' is not a list of years. Write for example 20, or 20; 50.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far a value may come from. Default 1: 3 x 3 cells, as FAO's scripts for borders take of the climate; 2 means 5 x 5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How the depths are weighted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How these maps were computed is not known: no manifest lies beside them, and the maps themselves do not tell. What follows about method and limits is said of GSOCseq maps as FAO defines them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How to cite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: the three capital letters that begin the names of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: three capital letters that begin the names of the maps, for example USA. Left as XXX: that of the country, where one is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images of NDVI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images of NDVI (unit 1 or 10 000)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import scenarios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Impossible values were made no data afterwards, with 'Correct the maps'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In EPSG:4326, as it was before resampling. Empty: cells of 0.5, 0.25 and 1/24 degree are tried.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a ready stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In any coordinate system, inside the carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the folder prepared of the results: for other runs, and for the pixel tool. Else they are deleted at the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the histograms the first and the last bar hold the values beyond them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inputs and options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Instead of an area of interest: the ISO 3166-1 alpha-3 code, for example GHA, or the name. The border comes from the world map that QGIS ships. It is coarse, meant for trying out, and no official border; disputed areas may belong to no country on it. Overseas parts without an entry of their own belong to their country. For results that count give the area of interest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Instead of polygons; on another grid the nearest cell is taken, of a finer one the most frequent number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Institution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Institution: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Interpolate the climate, or use finer data; if that cannot be had, say so in the report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inverse distance, power 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigated cropland in {year}, taken for paddy rice by the legend: {count} cells. It is not always rice: give a map of paddies where it matters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigation (mm/month; 12 months)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigation by land-use class (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It cannot go on, because this has changed since: {names}. Begin anew, or set it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It takes the place of the layers, scenarios and options of this window. Go on? Files stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its map of uncertainty is one of the 29. Automatic: SSM2, as in the manual, or else the middle one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its values name the folders: best country codes of three letters, or short names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the prepared layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the states between phases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept in the tags of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known C input (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known C input of today (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>L&amp;ine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LINESTRING</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land cover (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land that adopts it: {lowest} to {highest} %, by land-use class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land that adopts it: {share} %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land use (class codes)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land use (class codes; one band, or a band per year)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land use for the table (class codes)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land with a value (ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land-cover maps (class codes)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land-use classes with a result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Largest possible input over business as usual (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer of %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer of percenta&amp;ges...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer of percentages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer of the stock to reach (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer whose extent is meant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer with the wanted grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers of carbon, bulk density and stones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to align</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to fill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to fill; none ticked: all of the climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to split</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers, scenarios, run and results of FAO's soil organic carbon sequestration maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the warm-up off when the SOC map is recent and its year is where the scenarios are to begin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legend of the land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legend of the land use: 'The table given below' is chosen, but no legend table is given. Choose the CSV file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legend table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length of the spin-up run (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Licence: text of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Likely causes, the likeliest first:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Limits of the method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Load &amp;the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Load the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Log of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the cells. If they are no soils, make them no data in the layer of soil organic carbon, and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the masks and the area of interest, and make the map again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at first: are the 15 mandatory maps there (T0, absolute and relative rates with their uncertainties), all of one country and on the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds)? Does a manifest beside them belong to them? If not, nothing is written, and the log says what is wrong. The 14 optional maps go with them where they are there.

Masked maps, maps that fail quality control, and those of another horizon than 20 years are packed only when you confirm that they are meant; the checklist tells it.

The zip, ISO3_GSOCseq_submission.zip, holds: maps (the cells are those of the run, bit for bit; title, abstract, unit, lineage, licence and contact stand in the GeoTIFF's metadata) with their colours (.qml) and metadata (.qmd) for QGIS beside them, metadata of each map as ISO 19139 (.xml), quality control, country report (HTML and PDF), totals, styles for QGIS, the manifest without the folders of your computer, the validation table, checklist and checksums.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at the layers of the project...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at the layers...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looks at every layer and option of a run and lists what does not fit, before any time is spent on computing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looks at the names and contents of the layers in QGIS. What was chosen already stays; what is in doubt is not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest temperature (unit below or recognised)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest temperature, tmmn or tmin (unit degC or its tenths)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MIAMI (Lieth 1975) takes the smaller of two growths, by the rain of a year and by its mean temperature. The mean is that of the years' growths, not the growth of the mean climate, which is larger. Low and high: temperature 2 % up and rain 5 % down, and the other way round (Technical Manual, chapter 12).

A run computes all this itself from the climate series; use this to look at the maps, or to hand the mean on (parameter 'Mean NPP'). The maps are in g of dry matter per m2 and year; times 0.0048 it is t C/ha/yr.

Layers of another NPP product, such as MOD17A3, can be converted instead: give those of both periods and their unit. Both periods must come from the same product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_CLAY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_FORWARD</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_SPIN_UP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_WARM_UP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_COVER</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_LAND_USE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_NPP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_OTHER</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MISSING_SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MULTILINESTRING</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MULTIPOINT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made by a step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make all maps in one run, on one grid.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make all maps in one run, with one mask. 'Correct the maps' removes the cells that T0 has not, but cannot add those that are missing here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the map again as Float32; rounded values cannot be brought back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the map again, or warp it to EPSG:4326.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the missing maps, or copy them into the folder as {code}_GSOCseq_&lt;map&gt;.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Makes the cover factor of the twelve months, 0.6 (covered) to 1 (bare), from images of NDVI, vegetated shares, or classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mangroves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manure by month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manure on top: {amount} t C/ha/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manure, t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Many sites: from a table to a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map of the carbon stock (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps and files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps cut or resampled without snapping to the GSP grid.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps cut to different extents, or made by different runs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps in {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of another country or with another name, which are not read ({count}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of another horizon than 20 years are meant to be submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of different runs in one folder, or a map that was changed afterwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of every year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of several countries in one folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps of uncertainty, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps on the country's own projection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps on the grid for submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps on the grid of the country's own carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps that are not there and have no totals ({count}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps that fail quality control are meant to be submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps without masks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mask electrical conductivity above (unit dS/m)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mask sand above (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mask soil organic carbon above (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells have no value in its layer; they are not masked by it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Masked maps are meant to be submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Masks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Masks: {masks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maximum: {found} % over business as usual was found; 0 or more is expected, for a maximum below business as usual would not even allow what comes in today. Write 0 for 'no more than today', or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean NPP (g DM/m2/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean NPP (unit g DM/m2/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean NPP of the spin-up years (1 or 3 bands)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean of the daily maxima.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean of the daily minima.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean plant growth of 1981-2000 by the MIAMI model (Lieth 1975), g of dry matter per m2 and year, as 'Plant growth (NPP) by MIAMI' writes it. One band, or three: mean, low, high. Empty: computed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature (degC): monthly series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature (degC): normals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature (unit below or recognised)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature is computed as (tmin + tmax) / 2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature, every month of the spin-up years (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature, every month of the warm-up (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature, forward (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature, spin-up (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean temperature, tmp (unit as the file says)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measured against mapped carbon, where there is one; it goes into the zip as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Metadata of each map: in the GeoTIFF, as ISO 19139 XML, for QGIS (.qmd)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missing: choose a layer, or raw files to prepare it from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moisture years (pixels times bounds) that did not close within 1000 repetitions, the last was used: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly series, twelve bands per year, 1981-2000. The warm-up divides the plant growth (NPP) of each year by its mean over these years, for which monthly means are not enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year, oldest year first: what a climate tool of '1 Prepare' has written for 2001-2020. The manual takes these years; any number of whole years is fine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year. Bands named by month may reach beyond the period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from TerraClimate, of Earth Engine or as NetCDF: series and normals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from rasters of any origin or a table of stations: series and normals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from the NetCDF files of CRU TS: series and normals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months without a valid image at a cell of the images that is seen in other months: {count}, filled as: {gaps}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More C input than today (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More carbon input than business as usual in zone {zone}, %. Empty: as all land.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More carbon input than business as usual on land of class {class_name}, %. Empty: as all classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More carbon input than business as usual, % (-100 to 1000), in all land-use classes without a number of their own. Source: FAO Technical Manual, ch. 5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More carbon input than business as usual, %. FAO: 5, 10 or 20</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More ways to choose: {role}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most frequent class of a cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the chosen lines down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the chosen lines up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the files of other countries out of the folder; submit one country at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mt C, Mt C/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mt CO2e, Mt CO2e/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mt CO2e/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mt CO2e/yr so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NDVI above which the soil is covered (unit 1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NDVI or share 0..1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NDVI times 10 000</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NEGATIVE_CLAY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NEGATIVE_SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NOT_FINITE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NOT_MODELLED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP layers: the years {missing} are missing; {first} to {last} are needed, found: {found}. Add the files of these years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP of another product, spin-up (unit below)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP of another product, warm-up (unit below)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP of every warm-up year (a band per year)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP of {model} in {unit}: times {scale} = g DM/m2/yr, with {carbon} C in dry matter (DM).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP of {model} is {before} g DM/m2/yr on average in the spin-up's years and {after} in those of the warm-up: too far apart for one product in one unit. Give layers of both periods from the same product, in the same unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP precipitation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPP temperature (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the country or region</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the scenario, letters and digits. The names of its maps begin with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>National experts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neither the maps nor the options tell the horizon: {years} years are taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neither the maps' metadata nor the options tell the horizon, but the values do: differences divided by their rates are {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Net primary production of each year by the MIAMI model, and its mean over the spin-up's years with low and high estimate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New, the sample, open, save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nitrous oxide, methane and fuel are not counted; Mt CO2e here is soil carbon alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No cell of the grid has NPP: {paths}. Check that the layers lie on the area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No cell of the grid has a value in every layer: {paths}. Check that the layers lie on the area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No cell would be modelled, so no point was written. Cells by status: {counts}. Check SOC, land use and area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No check failed and none gave a warning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No country has the code {found} (ISO 3166-1 alpha-3). The maps can be computed under it, a submission needs a country's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No data in the copies (-999, declared) are: values that stand for no data without being declared, as the quality control finds them; values out of range (stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and 0 to 4 t C/ha/yr, uncertainties 0 to 200 %); and, in every map, the cells where the corrected T0 has no value. All other cells keep their values exactly, and the files their names.

The log tells how many cells of each map were changed, and why. land_use.tif and status.tif of a run are copied, adopted_gain.tif is masked like the maps; the manifest is not copied, because it vouches for the maps as the run wrote them.

A correction hides a symptom: look for its cause first, with 'Quality control of the maps'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No land cover of the years {missing}, though of {first} to {last} around: the map of the year before is used there. Add these years if you have them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No land-use map lies beside the maps, and none was given: there is no table by land use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No layer to mask was given. Choose layers, or a folder that holds GeoTIFFs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No loss: today's stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No manifest lies beside the maps, so their data, method and parameters are not known: they come from another program, or the file was taken away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No map is a corrected copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No map of another country than {code} is among the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mask is named in the maps or in the manifest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mask was asked for. Give a limit of SOC, or a layer of sand, electrical conductivity, paddy, peat or wetland.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No more C input than business as usual in any scenario of the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No number of its own here: {value} % hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No pixel was modelled, so no map was written. Pixels by status: {counts}. Run check_inputs to see which layer is the cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No results yet. Run first, or open the folder of an earlier run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No uncertainty for the totals of {names}: it needs the maps of the stocks and of their uncertainty (T0, BAU, SSM), or the uncertainty map of the rate itself, T0 and ASR of BAU.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No whiskers are drawn: of the two half-widths in the table the first is too narrow, and the second likely too wide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No zones were given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None was given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Normals and series are mixed: {found}. Give twelve normals of every variable, or series of every variable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a country yet (XXX)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not used: the warm-up is switched off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing chosen yet: choose the area, or the whole carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing could be guessed from the layers of the project. Choose the layers below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is downloaded here: paste each script into a new file on code.earthengine.google.com, press Run, and start its tasks. You need a Google account with access to Earth Engine. README.txt beside the scripts tells what comes out of each, how large it is, and which algorithm takes it.

Keep the names of the exported files: they tell unit and scale, and 'Climate from TerraClimate', 'Prepare vegetation cover' and 'Prepare land use' recognise them. Large exports come in several files; give all of them.

climate.js: monthly TerraClimate (1/24 degree, from 1958). pveg.js: the share of each month's MODIS images of 16 days that show plants (from 2001). ndvi.js: these images themselves. land_cover.js: yearly land cover in its own cells. The area is the rectangle around your polygons; climate has 8 cells more on every side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of cells made no data, over all maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of checks failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of checks passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of maps that were changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of the zone, as in the zones layer:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of zones with land</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OUTSIDE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OUT_OF_RANGE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the fine earth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the fine earth; g/kg is recognised. Empty: no such mask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the saturated paste, for example from FAO's GSSmap. Empty: no such mask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On any grid. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the grid for submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One &amp;class only...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band of zone numbers, for scenarios that differ between zones (in a configuration file).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band, for every step that takes clay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band, for every step that takes the carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band, or one band per year, oldest first. The codes are explained under 'Legend of the land use'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band. Enters in all three phases, 49 % of it easily decomposed, 49 % resistant, 2 % humus. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band. Takes the place of the computed C input of business as usual in the forward phase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One cell through the years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One class only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file or several: exports of Earth Engine (bands named by year and month), or the NetCDF files of single years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file, a file per year with the year in its name, or bands named by year. Tiles of one export are put together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file, or several of consecutive years, unpacked (.nc, not .nc.gz).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One grid for all maps: EPSG:4326, 30 arc-seconds, edges on multiples of 1/120 degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One number everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One number everywhere...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One raster for business as usual (BAU) and one for each scenario, with a band per year in t C/ha, named by scenario and year. The first band is today (T0), and at the horizon the values are those of the finalSOC maps of 'All phases'.

QGIS opens them as one group per scenario, all in the same colours. Open the temporal controller (View &gt; Panels) and press play: the map goes through the years. Show one group at a time to compare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One row for each zone or tenth of the land.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One row for each zone, class and map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One row per row of the input.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One row per site; the columns are listed above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One scenario in which the land of a single land-use class gets more C input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One site: carbon year by year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only cells whose centre lies in the area are computed. For results that count give your own polygons: the built-in borders of countries are coarse.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only for another product than MIAMI: a file for each year, with the year in its name, or bands named by year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only for the last choice of the licence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the inputs of the chosen kind are used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the upper 30 cm are modelled; changes below, erosion and leaching are not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only where the spin-up climate is monthly means: the series of 1981-2000. Empty: the spin-up layers are such series themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with 'The table given below': a CSV with the columns code and class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with 'run'. Default 500, as in FAO's script 13.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with 'run': how the stock is split into RothC's pools. FAO 2022, Technical Manual ch. 9.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with that target. Default 0.4, the 4 per 1000 (Minasny et al. 2017). Linear on today's stock: 20 years of 0.4 % are 8 %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with that target: one band, in place of the number. Cells without a value, or beyond 0 to 800, get no answer and are counted. Default: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with that target: the stock of 0-30 cm at the end, everywhere the same, 0 to 800. Default: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only with that target: what the soil is to gain each year against today. Default: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only without area and country: usually the map of soil organic carbon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a configuration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open res&amp;ults...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the main maps when done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the maps for the temporal controller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open-pan evaporation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens in any browser, without network. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens the guide; it works without the internet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional maps: {count} of {of} are there; not there: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional: how easily plant residues decompose. Left out: by land-use class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional: monthly means, or a series that changes. Left out: the monthly means of the warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional: plant growth from another model than MIAMI, both layers or none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional: stacks made by FAO's scripts. The layers that they hold need not be chosen above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organic carbon, a layer per depth (unit %, g/kg or dg/kg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organic soils: a stock above 200 t C/ha is beyond what RothC was made for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Output &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PET is not given and is computed by {method}, from temperature and latitude.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PET, spin-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PET, warm-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PET, years ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>POINT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P_veg: {found} bands were given, one of each month is expected: {paths}. Leave the others out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packs the maps of a country into one zip for FAO: maps with metadata, quality control, totals, report and a checklist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packs the maps, with their metadata, as FAO asks for them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paddy fields</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paddy rice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paddy rice (class codes)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paddy rice in {year}: {count} cells, cropland inside {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page with tables and charts (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page with the curve and the ranks (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed with warnings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste cells of a spreadsheet from the chosen cell on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Peat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Percentage of today's stock per year (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period of the spin-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period of the warm-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period, first and last year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period: '{text}' is not a first and a last year. Write for example 2001-2020.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Periods</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pi&amp;xel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pick a point on the map; the layers are read at the cell it falls in. The table has a row per year, from the spin-up through the warm-up to the horizon, with the stock in t C/ha and the carbon input in t C/ha/yr. The values are those of the maps of 'All phases'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixel-years of a class without coefficients, where the class before was kept: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels of forest, which FAO's script 15 sets to zero: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels that are unstable under the explicit Euler steps of FAO's scripts: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels where nothing decomposes all year, so that there is no equilibrium: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels where nothing grows in the spin-up years, so that the inputs of the warm-up cannot be scaled: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels where the computation gave no finite number: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels where the current farmyard manure alone would hold more carbon than there is: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels whose land-use class is not modelled: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels whose land-use code is in no table: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels with a month at or below -18.3 degC, where FAO's scripts have no value: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels with a result: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels with clay, cover or climate beyond what exists (look at units and no-data values): {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels with negative SOC: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels with negative clay: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without NPP: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without SOC: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without a cover factor in some month: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without a value in an optional layer: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without clay: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without climate of the forward phase in some month: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without climate of the spin-up in some month: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without climate of the warm-up in some month: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pixels without land use: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plant C, t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plant carbon on top: {amount} t C/ha/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plant growth (NPP)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plant growth (NPP) by MIAMI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Points with the fields row, column, soc (t C/ha) and land_use (class code).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons in any coordinate system, with a field that tells the zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons in any coordinate system. Cells that a border cuts count by their covered share. Empty: no zones, or those of the raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons of a layer or file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons of the project, or of a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons with the same value are one zone, counted once where they overlap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: only cells inside are computed. Empty: the whole SOC map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: only cells with their centre inside keep a value. Empty: the whole map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: the grid is cut to their extent. Empty: the whole reference layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: the scripts export the rectangle around them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pools after a spin-up run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Potential evapotranspiration (Penman-Monteith)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Potential evapotranspiration, pet (unit as the file says)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Potential or reference. Empty: computed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation, every month of the spin-up years (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation, every month of the warm-up (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation, forward (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation, spin-up (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precipitation, warm-up (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparation steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare from raw files: {steps}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare from raw files: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare soil organic carbon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare vegetation cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepared layers from before are damaged or changed; the preparation is done anew from step {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing, {number} of {count}: {step}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prese&amp;ts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Priority areas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Priority areas by {map}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Priority areas...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Puts raster layers on the grid of the carbon map: same coordinate system, same cells, same extent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Puts the clay content of several depths together to the mean of 0-30 cm, in %, on the grid of the carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Puts the log on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Puts the whole table on the clipboard, for a spreadsheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality control</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality control of the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality control of the maps of {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality control of the maps:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality control passes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM1_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM1_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM2_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM2_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM3_Map030 (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RSR_SSM3_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain (mm/month): monthly series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain (mm/month): normals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain (unit below or recognised)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain, pr or ppt (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain, pre (unit as the file says)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain, spin-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain, warm-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rain, years ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ramp, years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rank by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ranks zones or cells by what they gain, and tells how many hectares, and which first, reach a given Mt CO2e/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ranks zones or cells: which land first, to reach a target.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ranks, the best land first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rasters (*.tif *.tiff *.vrt *.img *.asc *.nc);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rate (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rate of gain (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rate, t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reach (cells of the layer)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from: {stack}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the guide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the scenarios from a CSV, XLSX or ODS file, instead of those in the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the checksums of the inputs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the layers at this place ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready stacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready to run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rectangle kept in {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reference evapotranspiration, pet (unit mm/month or its tenths)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RelDiff_SSM1_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RelDiff_SSM2_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RelDiff_SSM3_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relative rate (RSR), {scenario}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relative rates (RSR, t C/ha/yr) and the total gain over business as usual (Mt CO2e/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relative: against business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the file, or give it the name of its product, such as {code}_GSOCseq_T0_Map030.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the scenarios of the chosen lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the maps so that they begin with the country's code, such as GHA_GSOCseq_T0_Map030.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the scenario of this line (its maps are named after it)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace a package that is there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report: {html} and {pdf} ({pages} pages).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required C input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required C input over business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required input: the carbon that reaches a target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required where the spin-up climate is monthly means: every month of {first}-{last}, for the plant growth of each year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required, {first}-{last}: a band for every month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required, {first}-{last}: monthly means (12 bands), or the series of every month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required; only the vegetation cover may be left out, then it is taken from the table of land-use classes. The grid of the carbon map is the grid of the results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Response maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RothC was made for mineral, aerated soils: peat, wetlands and soils above 200 t C/ha are outside its range.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RothC was run for every cell in three phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, a warm-up with the weather of the years before today, and {years} years ahead under each scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RothC was run for every cell in two phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, which is the stock today, and {years} years ahead under each scenario. There was no warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row}, column {column}. Land use: {code} {class_name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row}, column {column}. No land use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of comput&amp;ation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of computation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of computation: 'fao-scripts', those of FAO's R scripts 13 to 16, with their flaws.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of computation: 'manual', FAO's Technical Manual (2022), solved exactly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of computation: 'rothamsted', those of the RothC program of Rothamsted Research (2024).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Run 'Correct the maps': it makes these cells no data in copies of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Run again with the option for the GSP grid, or make the maps with 'The 29 maps' and that option.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Runs the whole chain for every row of a table: soil, climate and land use in, stocks and rates out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S&amp;ave plot...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SHA-256 begins</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SOC ({unit})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SOC stock today (T0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SOC {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSM1 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSM2 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSM3 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSM_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sand (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save numbers...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the configuration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saves the log as a text file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say in the report why these classes were modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scale of temperature and evapotranspiration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scale of the images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenario that carries the uncertainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenarios whose percentages do not rise from SSM1 to SSM3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenarios: '{part}' is not of the form NAME=PERCENT. Write for example SSM1=5; SSM2=10; SSM3=20.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scenarios: more C input (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scratch folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scripts for Earth Engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sets of scenarios to begin with; each can be undone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several maps saved as one file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shaded: low to high estimate of {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share in %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share of the agricultural emissions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share of the land of class {class_name} that adopts the scenario, %. Empty: as all classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share of the land that adopts the scenario, %, in all land-use classes without a number of their own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share of the volume, 0 to 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shares of the twelve months, from the configuration file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shows the files in the file manager.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shrub-covered area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Six GeoTIFFs, named by variable and period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size, kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slower decay in paddy rice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Snow and glaciers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil and land</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon (map)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon 0-30 cm (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon sequestration potential: {country}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon, 0-30 cm (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some layers are not there yet, a run makes them from raw files: {roles}. Run once with the prepared layers kept, then take the results of that run; or choose layers that are ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sparse vegetation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up PET (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up and soil</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up precipitation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up temperature (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up, warm-up, forward and the maps, one after the other. Try it as it is: the layers of a small sample are filled in. For your country put in your own: carbon, clay, land use, plant cover and climate. Layers may have other grids and coordinate systems than the carbon map; they are put on its grid. Run 'Check the inputs' first: it lists what does not fit.

The output folder gets the 29 maps (names begin with the country code), gsocseq_summary.txt and manifest.json, which tells how they came about and can be given as configuration file to repeat the run. 030 in the names is the depth, 0-30 cm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up: carbon pools and C input at equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Split maps by zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spread of the years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stacked from below: the pools IOM, HUM, BIO, RPM, DPM of {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stacks with a band for each month, a file for each month or year, or NetCDF; months are read from names or the time axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State after the spin-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State after the warm-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State at t0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steady state: where the carbon comes to rest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps that make layers from raw files, fill gaps at coasts or mask cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps that make or change layers before the run, in this order:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock at equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start, divided by {years} years; positive: gain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start; positive: gain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual, divided by {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock that the largest possible input reaches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock to reach (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks after the forward phase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks after the forward phase (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks and potential</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks by year (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks near zero, by which the uncertainty in % is divided.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks today (T0) and at the end of each scenario (finalSOC), their differences, and the rates per year: absolute (ASR: against today) and relative (RSR: against business as usual), with uncertainties in %. Stocks are in t C/ha, rates in t C/ha/yr.

The uncertainty maps of differences follow the manual: they divide by the sum of the two stocks, so they are smaller than the uncertainty of the difference itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stones, a layer per depth (unit share, % or cm3/dm3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping after the present block of cells...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stops after the present block of cells; the run can go on later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submission package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submission...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Such as g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C: carbon, DM: dry matter, 48 % of which is carbon).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sustainable soil management. Default: 5, 10 and 20 % more carbon input than today, the manual's SSM1, SSM2 and SSM3. More can be added: SSM4=30.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>T0_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>T0_UncertaintyMap030 (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>T8100_01 and T0118_01</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of factors by class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of findings (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of land-use classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of ranks (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of sites (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of stations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of totals (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take all maps from one run, as it wrote them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the stock from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes ESA CCI / C3S land cover (GeoTIFF or NetCDF), Copernicus Global Land Cover, or any map with a table of its own. Codes become classes at the map's own cells, then the most frequent class of a cell is taken: three kinds of cropland count together against one kind of forest. Codes that the legend does not list have no class and are listed with counts in the log.

Years missing in the middle are no error: a run keeps the class of the year before. ESA's irrigated cropland becomes paddy rice, as in FAO's table, which it is not everywhere: where it matters, give a map of paddies.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target (unit Mt CO2e/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target points (GeoPackage)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a gain of {amount:g} t C/ha/yr; years: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a percentage of today's stock per year is chosen, but none is given. Write for example 0.4, the 4 per 1000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a rate is chosen, but none is given. Write t C/ha/yr, for example 0.2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a stock is chosen, but none is given. Write t C/ha, or choose a layer of stocks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a stock of {amount:g} t C/ha; years: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: a stock of {found} t C/ha was found; {low:g} to {high:g} t C/ha is what 0-30 cm of soil can hold. Correct the number, or its unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: no loss of today's stock; years: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: the stocks of {path}; years: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target: {amount:g} % of today's stock per year; years: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature, spin-up (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature, spin-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature, warm-up (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature, warm-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature, years ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tenths, as Earth Engine keeps them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>TerraClimate has cells of 1/24 degree (about 4 km), monthly, from 1958 on. The temperature is the mean of the highest (tmmx, tmax) and the lowest (tmmn, tmin).

Earth Engine keeps temperature and evapotranspiration in tenths; in the NetCDF files they are in degC and mm. Which it is, is recognised by the file's name (as 'Scripts for Earth Engine' writes it), by its units, or by its values, and said in the log; in doubt the algorithm asks. Values that no climate has are refused: the factor was applied twice, or never.

The highest temperature may lie 0.1 degC below the lowest, by rounding; more is refused. The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The 29 maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PDF lacks {count} characters, for which this system has no font ({examples}). Install a font for the language, such as Noto Sans, and write the report again. The HTML page is not concerned where its reader has such a font.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The area ({area}) and the grid ({grid}) have nothing in common. Check the area's position and coordinate reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The carbon input of each year follows plant growth: the input at equilibrium, times the growth of that year (MIAMI model, from rain and temperature), divided by the mean growth of 1981-2000. Where the land use changes, the new class counts from that year on. The state at the end is the stock at t0, and the mean input of these years is 'business as usual' in the forward phase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The cells of the grid ({grid}) do not coincide with those of the master grid ({master}). Run align_layers first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chain, step by step (model)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The class whose land gets more C input; all others stay as business as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The classes are the same for every country. Grey cells have no value: land outside, land use that is not modelled, or inputs that are missing. The scale bar holds in the middle of the map. ASR: change in a year against today; RSR: gain in a year over business as usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The climate layers of one phase do not agree in their number of bands ({found}). Expected are normals (12 bands) for all three, or series of the same years. Put them together with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The climate's own, around the wanted grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code begins the names of the maps, as in GHA_GSOCseq_T0_Map030.tif. Type a part of the name, or three letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The columns for single land-use classes: folded away, or the number that each shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The configuration of the run, as in its manifest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The configuration was saved: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The convention fao-scripts has no steady state: its last December is never taken, so that its stocks come to rest beside the equilibrium of its own year. Choose manual or rothamsted, and compute the state with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data: as their providers ask for; the files of this run are listed under 'Data'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The depths are read from the file names, so the order of the layers does not matter: sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm; ISRIC), 0-5cm, 5-15cm, 15-30cm (SoilGrids 2) or b0, b10, b30 (OpenLandMap). Layers in g/kg are recognised and divided by 10.

Each layer is brought to the grid first and weighted then. A cell without a value in one of the layers has no result; negative values are no data. Both are counted in the log. More than 100 % of clay is refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The depths {depths} cm do not fill 0-30 cm: the first must begin at 0, each further one where the one above ends, and the last must reach 30 cm and begin above it. Give the missing layer, or leave out the one too many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The equilibrium was approached by a run of {years} years from empty pools.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The equilibrium was solved analytically from the mean of the monthly rates (Dechow et al. 2019).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The equilibrium was solved in closed form, month by month of the mean year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The extent {grid} cannot be expressed in longitude and latitude ({reason}). Check the map's coordinate reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The factor is 1 - 0.4 x P. P is the share of a month's valid images, of all years, with NDVI above 0.6 (FAO 2022, Technical Manual, chapter 6). Images are counted at their own cells, then the factor is brought to the grid. An image with NDVI exactly at the threshold is not above it.

The month of each band is read from its name, or from that of the file (2015-07, A2015193, MONTH_07); images of 16 days count to the month of the date in their name. At least one image of each month is needed. Values of 0 to 1 and times 10 000 are recognised, a mixture is refused. Cells that no image ever sees have no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The factor is made from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first {shown} are shown; {rest} more are in the table.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The five pools of RothC, t C/ha: decomposable and resistant plant material, microbes, humus, inert carbon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder has no map {stem}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder of a run, or of FAO's 29 maps from any program; of a further horizon its own folder (products_050).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The guess is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The guide to this page (works offline)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The half-width of the 95 % range of such a total, from the published uncertainty and with the same error in all cells, is {wide} Mt CO2e/yr ({scenario}). It is likely wider than the truth; read 'Uncertainty' before it is quoted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The half-widths of the 95 % ranges of the two stocks, combined as if independent, in percent of the SUM of the two stocks, as defined in the technical manual, chapter 12. Not in percent of the rate: it says little of the rate itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The inputs are being checked; the run can start after that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The inputs could not be looked at: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The institution that answers for the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last band counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The layer is no longer in the project. Its file is still there and is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The layer {layer} holds where it has data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The layers hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line whose low and high estimate, or whose pools, are shown. BAU is business as usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mandatory maps are there: T0, absolute and relative rates with their uncertainties</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map does not tell with which program it was computed; see the country report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map of the stock that the maximum reaches is asked for, but no maximum is given. Write one (% over business as usual).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map tells how much carbon the soil holds, not how fast it turns over. This phase assumes that around 2000 the soil was in balance with the climate of 1981-2000: as much carbon came in as was lost. From this follow the input in t C/ha/yr and the five pools DPM, RPM, BIO, HUM and IOM. It is computed three times: for the mapped values, for a low and for a high estimate.

The result is one raster, the state, with named bands. Give it to 'Warm-up'. 'All phases' does everything at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps are as they were computed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps are being added up ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps begin with the country code {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps do not tell; 20 years are assumed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps were computed on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The maps, the manifest and the summary are written here. Several hundred MB may be needed for a large country.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mean NPP and the yearly NPP must come from the same model, otherwise their ratio says nothing; {model} was given for one of them only. Give both npp_mean and npp_yearly, or neither.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is above that of {first} ({lower}), over the cells that both have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is not above that of {first} ({lower}), over the cells that both have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The method: FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome; FAO. 2020. Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model itself aligns its layers while it runs, so this is only needed to look at the aligned layers or to use them elsewhere. Every layer becomes a GeoTIFF of the same name in the folder.

Source cells much finer than the target's are averaged (values) or counted (classes: the most frequent one); others are interpolated (values) or taken from the nearest cell (classes).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model: Coleman, K. &amp; Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. &amp; Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The modelled land, {area} ha, holds {total} Mt C in the upper 30 cm today, {mean} t C/ha on average.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name of a country or of a run where its code belongs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The names of the maps begin with '{code}'; a country code of three capital letters (ISO 3166-1 alpha-3) is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The nearest station</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The percentage of {name} comes from a layer here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The percentages of the cell's window stand on page 2 now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The plugin does not need stacks; they are for comparing with FAO's scripts, or for handing prepared data on. Spin-up and forward stacks have 52 bands: SOC, clay, twelve temperatures, twelve precipitations, twelve PETs, DPM/RPM ratio, land use, twelve cover factors. The warm-up stack has SOC, clay, twelve cover factors, the land use of each year and the DPM/RPM ratio of each year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The plugin stopped at a mistake of its own ({error}). Details shows where; please report it with them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The point {x}, {y} ({crs}) cannot be brought into the system of the SOC map ({reason}). Check its coordinates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The point {x}, {y} lies in row {row}, column {column} of the grid; this cell has no result: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The point {x}, {y} lies outside the grid of the run (in its system at {at}; the grid: {grid}). Choose a point inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pools after spin-up and warm-up, as rasters, for the single steps of the toolbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The present step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has a time range of its own, {begin} to {end}; it stays. For the years of these maps choose 'Set to full range' in the temporal controller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The published uncertainty of a difference or a rate follows FAO's manual: it is divided by the SUM of the two stocks, not by their difference. It says how well the two stocks are known together, and little of the change itself: where 50 and 51 t C/ha are both known to 20 %, the map says 14 %, but the difference of 1 t C/ha is known to 14 t C/ha only if the errors are independent. Both stocks come from the same soil and climate data, so their errors go together for the most part, and the change is likely better known than that; how much better these maps cannot tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The raster written by 'Forward'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The raster written by 'Spin-up'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'; that of 'Spin-up' where the SOC map is recent and there is no warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of the run belongs to the maps (sizes and checksums)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rectangle is not complete yet: give west, east, south and north as numbers, or draw it on the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The report holds: the main figures; maps of today's stock and of the absolute and relative rates with legend, scale bar and north arrow; tables and charts by land use and, where zones are given, by zone; what the uncertainty means; the quality control of the maps; data sources with their years and checksums, method, land-use classes, masks, cells without a result; limits of the method; how to cite; and every parameter of the run. Stocks are in t C/ha and Mt C, rates in t C/ha/yr, totals of rates in Mt CO2e/yr.

How the maps came about is read from the manifest.json that a run leaves beside them. For maps of another program the report says what the maps themselves tell. A manifest that does not belong to the maps is refused.

The page needs no network and no other file. Charts need the Python library matplotlib; without it there are tables only. The PDF needs fonts for the language; the log says which characters have none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run cannot start: {count} problem(s) to mend first. Choose one to go to its field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run stays below it, whatever the size of the layers. Default 512.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run that was begun in another project is finished: {folder}. Open the folder on the page 'Results' to see its maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run was not started. Problems to be mended first ({count}):</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same, in sheets. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The scenarios are assumed rises of the C input, not measured effects of practices; whether land, biomass, water and nutrients for them exist is not asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The scenarios of the next run get these percentages.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The software: GSOCseq, plugin for QGIS, version {version}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The spin-up takes today's stock as in balance with past climate and land use; soils still changing are not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The state comes from the spin-up: no warm-up, t0 is the SOC map itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The stock at the end of the scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The stock from which the scenarios start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table given below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The target is reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The target is {target} Mt CO2e/yr; more than 0 is expected. Give another one, or none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text given below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The three scenarios of FAO's Technical Manual (2022), ch. 5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The uncertainty of a stock is half the distance between two further runs, one with all inputs at the side of their 95 % range that lowers the stock and one at the other, in per cent of the stock.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The usual one of these rules</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The warm-up needs the mean NPP of the spin-up years. Give the monthly series of temperature and rain of these years (tmean_npp and prec_npp, or series as spin-up climate), or npp_mean.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole carbon map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} cannot load the plugin ({reason}). Install version {expected} of it there as it is here, with numpy and GDAL, where the worker's Python finds it (PYTHONPATH), and start the worker again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} does not answer: it was ended just now, or its machine is too busy or cannot be reached. Start it again, or without it, and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} does not have {count} of the files of the run as they are here: {names}. Put the inputs into a folder that all machines see under the same path, or copy them there with their times (rsync -a).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} does not say which {name} it has, so it has another plugin. Install version {plugin} of it there as it is here and start the worker again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} has another processor: numpy computes with {found} there, with {expected} here. A few cells would differ in the last digit depending on who computes them. Start all workers and the run with the environment variable NPY_DISABLE_CPU_FEATURES="{differ}": then all compute alike.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} has joined. Workers now: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} has {name} {found}; here it is {expected}. The maps would depend on who computes them: install the same version on both and start the worker again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker {worker} is gone; its blocks are computed by others. Workers now: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The year of each band in the order of the files, as 2000-2020 or 2000; 2005; 2010. Empty: as bands or files are named.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The year of each band of the land-use layer, as 2000-2020 or 2000; 2005; 2010. Empty: the years in the names of the bands; a single band holds for all years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The year {year} is there twice, in {first} and in {second}. Leave one out, or give the years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The yearly maps are being computed in the background...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The yearly maps are in the project. Open the temporal controller (the clock of the toolbar), and press play.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The years after today that the maps, totals and charts are for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The years are given as {given}, but the maps in their order are named {named}. Leave the years empty (the names tell them), or give them in the order of the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zones '{first}' and '{second}' would both get the folder '{name}'. Rename one of them, or choose another field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The {total} maps differ from each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their names, as they are to be cited.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no charts: QGIS's Python has no matplotlib. Install it (on Debian and Ubuntu the package python3-matplotlib).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no layers yet. Choose them on the page 'Layers', or open a folder of results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no results yet: run first, or open the folder of an earlier run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no layer of land use (land_use.tif in the folder, or one that is given): no totals by class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no manifest.json beside the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no raster layer in the project to guess from. Add your layers to QGIS first, or load the sample.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no text to paste. Copy cells of a spreadsheet first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These are corrected copies: cells without a value here had one that cannot be. Find out why in the maps from before the correction, and make them again; or say in the report how many cells are without a value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These masks were applied: {masks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These masks will be applied to the SOC map and so to the whole run: {masks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This cell has no result: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This map cannot be drawn, or has no values; the findings above say why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This report: {text}. GSOCseq, {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This tool needs QGIS's Processing. Switch it on in the menu Plugins, Manage and Install Plugins, Installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thornthwaite (1948)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those of the calendar, leap years included</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those of the wanted grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Throw away the layers, scenarios and options of this window? Files stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Throws away what the earlier run had computed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time left: about {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time left: about {seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time left: not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time, disk, memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To be mended or chosen: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To compare with numbers of the RothC program or of studies that used it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To continue or check maps made by FAO's R scripts: it repeats their flaws. No manure, irrigation, open-pan evaporation or run without warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To look at &amp;first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Top and bottom in the order of the layers, for example: 0-5, 5-15, 15-30. Empty: the file names tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Total of the unit (t C/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals by zone and land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals of the maps of {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals outside 0 to 300 t C/ha left out, as FAO's scripts do: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tree-covered area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turns land-cover maps into FAO's land-use classes, a band for each year, on the grid of the carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year of these years in order: the series that a climate tool of '1 Prepare' has written for 1981-2000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year. Potential evapotranspiration (Penman-Monteith); for open-pan evaporation choose so under 'Evaporation layers'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands of monthly means, or twelve bands per year for a climate that changes. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands of monthly means: a climate that changes has no steady state. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands or files, January to December.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands, January to December, for every step that takes cover.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands, January to December. Added to the rain in the soil's water balance only, never for plant growth. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a part of the name or the code. The border comes from the world map of QGIS; it is coarse and no official border.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>U&amp;ndo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UNKNOWN_CLASS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UNSTABLE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>US survey foot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under business as usual the stock changes by {total} Mt C/yr ({mean} t C/ha/yr) over {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under which others may use the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo the last change of the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the bulk density</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the evapotranspiration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the highest temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the lowest temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the mean temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the organic carbon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the rain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the sand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of the stones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit of these layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unless a changing climate was given, the years ahead repeat the mean year of the recent past; land use stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the land-use layer of the run, or run again with the right one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usually the map of soil organic carbon: the result gets its coordinate system, cells and extent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Validation table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Validation table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values (temperature, clay, ...)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values that were rounded to few decimals before or when the map was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetated shares (unit 1 or %)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetated shares of the twelve months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetation (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetation cover factor (0.6 covered .. 1 bare; 12 months)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetation cover, twelve bands, January to December: 1 - 0.4 x the share of the month in which plants cover the soil. A month above 0.8 counts as bare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verdict: pass, warning or fail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vertical line: t0, {t0}, from which the scenarios part. There is no warm-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for the end of the run, which is writing the layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm, moist tropics under the explicit Euler steps of FAO's scripts, which overshoot where decomposition is fast.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-&amp;up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up PET (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up from 2000 to today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up precipitation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up temperature (degC)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}, against a mean of the years before that was given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year, {first} to {last}, from layers that were given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up: from 2000 to today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up: {first} to {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warnings ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Water bodies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Water, towns or gaps that hold 0 in the layer of soil organic carbon, instead of no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Way to the equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weights each cell's area; which unit it is, is recognised by its highest value. Cells without one count as 0. Empty: whole cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What FAO may do with the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What each scenario brings to the soil, before anything is computed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What forbids the run, then what is only to be known. Choose a line to go to its field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ranked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the cell is read from: what the finished run has read, or the layers that are chosen for the next run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the codes of the land-use layer mean.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the limit below is compared with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the preparation of the layers said:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the run said, the latest last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the run says appears here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the stock is to be at the end. Default: a percentage of today's stock for each year, as in the 4 per 1000 initiative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with the scripts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was copied has {rows} x {columns} cells (lines x columns), but from the chosen cell on there are only {room_rows} x {room_columns}. Nothing was pasted: choose a cell further up, or add scenarios first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was looked at and is in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When chosen, a set of scenarios is added to the table instead of replacing what is there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where a cell is seen in other months. Default: bare, as in FAO's scripts 1.0 to 1.2; version 1.3 takes it as covered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where names tell no year: bands count from its January.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where questions about the maps are answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the run keeps finished blocks until the maps are written, such as a folder on a bigger or a faster disk; they go with the end of the run. Empty: in the folder for the results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to keep the rectangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which share of the yearly manure enters in each month. Left out: as the plant input of the class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who computed the maps: names, separated by commas.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose percentages the table shows: of all land, or of one zone of the zones layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will be prepared by the step: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With all their bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With all their bands. Not read when a folder is given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workbook of totals (XLSX)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a raster of the flagged cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write each map into a file of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the maps with -999 declared as no data ('Correct the maps' does so).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the scenarios to a CSV file that spreadsheets open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes FAO's 29 GSOCseq maps from the result of 'Forward'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes a report on the maps of a run, as a page for the browser (HTML) and as a PDF, in the language of QGIS.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes complete scripts that export climate, vegetation and land cover of an area from Google Earth Engine, ready for this toolbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes copies of finished maps in which values that cannot be are no data, and counts them. The maps themselves are not changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes copies of layers without the cells that lie above limits or in mask layers, and a raster of which mask applies where.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes one point for the centre of every cell that the model will compute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes the layers of a run as the three multi-band stacks that FAO's R scripts read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes the report of the country, with tables, charts and maps, as HTML and PDF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written by the QGIS plugin GSOCseq {version}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wrong: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year of the first band (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-03-31. Empty: today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yearly NPP, spin-up (g DM/m2/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yearly NPP, warm-up (g DM/m2/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years after t0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years from the year of the SOC map to the end of a scenario; several with a semicolon, such as 20; 50. FAO: 20</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years of the land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years of the warm-up too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years to 90, 95 and 99 % of the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years until the adopted share is reached; every year brings the same share of land. 0: all at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years until then (years)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years until then: {years}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the cells of the wanted grid ({size}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the climate's own cells around the grid ({size}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own NPP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ZERO_NPP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zone '{value}': its folder is called '{name}', because not every name can be one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zone or cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zone {zone}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones (whole numbers)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones are given twice: {polygons} and {raster}. Leave one of them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones are the different values of a field of a polygon layer; polygons with the same value are one zone. Every map is cut to the extent of the zone. Its cells stay where they are and keep their values exactly; cells whose centre lies outside the zone get no data.

Where the value is a country code (three capital letters, ISO 3166-1 alpha-3), it replaces the code in the names of a run's maps: XXX_GSOCseq_T0_Map030.tif of the zone GHA becomes GHA_GSOCseq_T0_Map030.tif. So one run of a region gives the maps of every country in it.

The log counts the cells in no zone and those in several (these are in the maps of each), and names the zones without a value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones are to be ranked, but none were given. Give polygons or a raster of whole numbers, or rank cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones as a raster (whole numbers)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones with their own percentages: {zones}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones with their ranks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones with their totals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones without a cell that has a value ({count}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones without a cell that has a value, for which nothing is written ({count}): {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones, manure, water</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list of 12 values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list of 2 values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list of scenarios, each an object with name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list with a file or several</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name of letters and digits, such as SSM4, other than BAU and SSM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number, or numbers by class code and "default"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a path, a number or {"path": ..., "bands": [...]}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a path, or {"path": ..., "bands": [...]}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a positive number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a raster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a raster with a band of each month or year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a raster: its grid is the grid of the results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a run of FAO's R scripts 13, 14 and 15 for a single target point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a whole number from 1 to 10</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {pixels} cells to model. Time: {minutes} min, an estimate by {speed} cells a second, as scripts/bench measured on two cores of a server (20 years, three scenarios, files included); another machine may need half or three times as long. Disk: {maps} MB for the maps, and {scratch} MB more while it runs. Memory: {memory} MB (processing.memory_mb).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>absolute sequestration rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>absolute soil organic carbon sequestration rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>after {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all processor cores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an absolute path of a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an object of layers by role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an object with "step": prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, vegetation_cover, fill_gaps, apply_masks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an object with soc, clay, temperature, precipitation, c_input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an object with threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>analytical: Dechow et al. (2019)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as npp_factor says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>average</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>b0, b10, b30: weights 1, 9, 20 (OpenLandMap)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>band {band} reads back differently</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>below -18.3: a month at or below -18.3 degC, where FAO's scripts have no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bilinear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bulk density</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by class: {values}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by the layer {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by the layer {name}; where it has no value: {rest}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer. Values are interpolated between the centres of its cells; the pattern of these cells, and steps where one has no value, will be seen in the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cells of {size}, the same as those of the SOC map; {covered} % of the cells to model lie within.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cg/cm3 (SoilGrids 2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>change of the soil organic carbon stock over {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>clay {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>climate_layers: {missing} is missing (given: {found}). Rain and temperature are needed, PET can be computed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cm3/dm3 (SoilGrids 2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>conductivity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>configuration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>covered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>degC and mm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dg/kg (SoilGrids 2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>difference of the soil organic carbon stock to business as usual after {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>equilibrium: solved exactly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>error: {finding}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>factor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fao-scripts: as FAO's R scripts, with their flaws</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>farmyard manure alone exceeds the SOC stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fill_gaps is there more than once, but there is one map of filled cells ({name}). Name all roles in one entry.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fill_gaps: the land use has codes of the legend '{legend}'; FAO's classes are expected. Put the step land_use before, or leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fill_gaps: the layer '{role}' is to be filled, but it is {found}; a raster is expected. Give one, or leave the role out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fill_gaps: there is no layer to fill. Give layers of these roles, or name others under roles: {roles}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>finalSOC_BAU_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>finalSOC_SSM1_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>finalSOC_SSM2_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>finalSOC_SSM3_Map030 (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>first year and last year, in this order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>flagged.tif: a band for each of out of range, undeclared no-data, missing though modelled, identities broken, not in all maps, step at climate edge. A cell holds the number of maps concerned (of identities, where they are broken), 255 where no map has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>foot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>forest: zeroed by script 15</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from the differences between the years of the climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>frozen: nothing decomposes all year, no equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fym: the analytical spin-up cannot take farmyard manure into account. Choose the method equilibrium or run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>g/cm3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>g/kg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>gain over business as usual, Mt CO2e/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half_widths.{field} is series, but {path} holds 12 normals, which have no spread; the spin-up takes the default of {percent} %. Give the monthly series of the spin-up years for it to count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hectares, the best land first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in no table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>inverse distance, power 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kg C/m2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kg/m3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>land cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layers.zones: missing, but scenario {scenario} has percentages by zone. Give a raster of zone numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layers.{role}: missing; the phase {phase} needs this layer ({unit}). Give a raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layers.{role}: {found} bands were found, {expected} are expected in the stack. Choose the right layer, or its bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layers.{role}: {found} months were found, FAO's forward stack holds the 12 of one mean year. Give the normals of the forward period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layers: {found} layers were given, the rule {rule} takes {expected}: {depths}. Give one layer for each depth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>letters, digits, - and _ only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>manifest.json: all maps agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>manual: FAO's manual (2022), solved exactly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>maps of {count} years from {first} to {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>masking by hand: FAO's scripts have no such step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>metre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: NPP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: an optional layer or column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: climate of the forward phase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: climate of the spin-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: climate of the warm-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: cover factor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing input: land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mm/month, 0 or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>monthly climate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>more than 0 and less than 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>names that differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ndvi, p_veg, by_class: one of them is expected, found: {found}. Give images of NDVI, or shares, or a table by class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nearest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nearest station</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>negative SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>negative clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no area left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no finite number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no layer countries with ISO_A3, iso_a2, NAME</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no manifest_version, or no config</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no such place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no, confirmed by the sender</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no, need not be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>normals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not modelled: class {code} {class_name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing: FAO's scripts keep the last year only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>npp_mean is {mean} and npp_yearly {yearly} in the median; about the same is expected, in the same unit and from the same model. Convert one of them with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>npp_mean: the medians of its three bands are {found}; mean, low, high in this order are expected. Put the bands in order with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>npp_miami: {roles} is not among the layers; a monthly series of {first} to {last} is expected. Give it, or prepare it by a climate step before this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>offset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one file or several</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one or more different numbers of years, 1 to 1000</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one scenario or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>organic carbon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: clay {value} ({low} to {high} %); if it is in g/kg, multiply by 0.1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: clay, cover or climate beyond what exists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: cover factor {value} ({low} to {high}); if it is the vegetated share P, compute 1 - 0.4 * P</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: evaporation {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: rain {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>out of range: temperature {value} ({low} to {high} degC); if it is in kelvin, subtract 273.15</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>output_folder: no folder for the results was given. Name one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>outside the area, or neither SOC nor land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paddy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>partly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>peat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>per cent or a layer ("series" is for temperature and precipitation)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pet_method hargreaves needs tmin and tmax; given: {found}. Add them, or take thornthwaite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pet_method is {method}, but PET is given. Leave one of them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>points of the scenario's %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prec_npp or prec_spinup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>precipitation {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prepare: prepare_soc stands after {first}; it must be the first step, since all others work on the grid of the SOC map. Move it up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prepare: the layer {role} is made by {first} and by {second}; a layer has one origin. Leave out one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prepare: the step {step} makes the layer {role}, but layers.{role} is given too; a layer has one origin. Leave out one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prepare: {step} stands before {later}, which makes or fills layers it works on ({roles}). Move {step} behind {later}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prepare_soc takes either a map of the stock (soc), or layers of organic carbon and bulk density to compute it from (carbon, bulk_density, stones). Give one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>processing.memory_mb: {memory} MB have room for {used} of {threads} threads. Allow more memory to use them all. A run that goes on keeps the windows of its earlier start, and where these are larger there is room for fewer threads.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ranking by hand: FAO's scripts have no such step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ratio</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>relative sequestration rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>relative soil organic carbon sequestration rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>report/country_report.html and .pdf, totals/totals.csv</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rothamsted: as the RothC program (2024)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>run: many years from empty pools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>runs of FAO's R script 15 over many centuries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>scenarios: years until adoption (ramp_years) cannot be combined with a forward climate that changes from year to year, nor with the convention fao-scripts. Leave ramp_years out, or give monthly means for the forward phase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>script 0, which cuts the carbon map (number 2 in version 1.3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>share</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sl1 .. sl4: trapezoid rule (Technical Manual)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sl1 .. sl4: weights 1, 4, 10, 15 (FAO's scripts)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>soc_limit: there is no SOC map to compare with the limit. Give one, or leave the limit out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>soil organic carbon stock after {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>soil organic carbon stock at the start (T0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>spin_up_pools: the pedotransfer functions know FAO's classes only, but an own table of classes was given. Choose {other}, or the spin-up method equilibrium.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>stock after {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>stock at the start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>stones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>t C/ha</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>temperature {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>that of the rules</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the checks of FAO's annex I and the first half of script 17 (MapsCorrection)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the chosen layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the climate given for them ({name})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the climate prepared for them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the land use is not known before it is prepared: all cells with SOC are counted, and fewer will be modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, and stay (keep_prepared).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, until the run ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the mean year of {first}-{last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name of the product, such as MOD17A3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name {name} and codes that are all land-use classes of FAO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name {name} and its values, {low} to {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name {name} and {bands} bands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name {name}, {bands} bands and the years {first}-{last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the names of its files ({count}) and a look into them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the resampling in FAO's R scripts that bring layers to the carbon map (4, 5, 7, 9 and 10 to 12 of version 1.0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the script of the clay layers (number 8 in version 1.0, 5 in 1.2, 2 in 1.3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the stock of organic carbon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the target points: a model for QGIS in versions 1.0 and 1.1, script 10 in version 1.2, 1 in version 1.3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the work by hand that national climate needs before FAO's R scripts, which read CRU and TerraClimate only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>three capital letters, such as GHA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tmean (or tmin and tmax)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tmean_npp or tmean_spinup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>trial and error with FAO's R script 15</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>true or false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>twelve numbers (mm/month) by class code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>twelve shares that sum to 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>uncertainty of the {of}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unit: "{found}" is no known unit of NPP. Expected: one of {known}, with a factor before it where needed (0.1 g C/m2/yr).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unit: {unit} by the values (months of {lowest} to {highest}, {year} mm in the year, median of the cells); in the file: {declared}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unit: {unit} by the values ({lowest} to {highest}, median {median}); in the file: {declared}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown class: {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unstable: explicit Euler diverges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>warning: {finding}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wetland</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>writing by hand: FAO's scripts have no such step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 0.1 x 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 0.1 x days of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 1000 x 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 1000 x days of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 86400 x 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x 86400 x days of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x days of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x {west} to {east}, y {south} to {north}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>years in ascending order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zero NPP in the spin-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zonal statistics by hand: FAO's scripts have no such step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zone {zone}: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zones: an object of percentages by zone id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zones: ids that are numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address} computes. Workers: {count}; threads: {threads}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: another program than a dask scheduler answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: dask's {found} answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: no dask scheduler has answered within {seconds} seconds ({reason}). Check the address, that 'dask scheduler' runs there, and that no firewall is between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: no machine of the name {host} is known here. Check how it is written, or give the machine's number (tcp://192.168.1.10:8786).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: the scheduler cannot load the plugin ({reason}). Start it again in the plugin's folder, or where its Python finds the plugin (PYTHONPATH).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: the scheduler has had no worker for {seconds} seconds that could compute. Start workers with 'dask worker {address}' and run again: what is finished is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{address}: the scheduler is gone, or does not answer any more. Start it and its workers again and run again: what is finished is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{before}: the finished blocks of the interrupted run are moved to {folder}, because the scratch folder is another one now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{changed}: was changed or replaced while the run worked, so that some cells would come from the old files and some from the new. Nothing was written, and what was computed is deleted. Run again, and leave the inputs as they are until it has ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code} GSOCseq, {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code} GSOCseq: {what}{scenario}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code} SOC {scenario}, yearly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code} SOC, yearly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code} {class_name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code}: checklist of the GSOCseq submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code}: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{code}_GSOCseq_*.tif, {count} maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{columns} x {rows} cells, {west} to {east} degrees east, {south} to {north} degrees north</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cells have a stock, from {lowest} to {highest} t C/ha.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cells have more than {limit} t C/ha, up to {highest}. Only deep peat has so much: check the unit, or mask peat with apply_masks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cells have no result, because some of the layers have a value there and others none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cells with a stock have their centre outside the area of interest; they are no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cells, {percent} % of the land, have a value but no uncertainty in at least one map. Half-widths are scaled up from the rest of the land; totals of which less than {least} % of the land has an uncertainty have none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} features have an invalid geometry (a border that crosses itself, for instance): it was repaired.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} features have no value in the field '{field}': they belong to no zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} features jump from one side of the earth to the other: they are taken to cross the 180th meridian, not to reach around.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} files are named like maps but are none of GSOCseq's, they are left out: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} files of blocks from before are damaged, as after a power cut; their pixels are computed anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} layers and steps were guessed. Confirm or change them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps', in which impossible values are no data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps': impossible values in them were made no data afterwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} months ({begin} to {end}), for a longest horizon of {years} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} months without dates in the band names; taken for {first} to {last} ({field}), month after month. Check that they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} months, {begin} to {end}: all that {field} asks for ({first} to {last}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of the {of} {units} that are ranked have a rate that is not above its half-width of 95 %: their order is that of the certainty, but a gain is not certain there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {cells} cells are masked, by one mask or several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {of}; not there: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} times the highest temperature lay below the lowest by {most} degC at most, as rounding does; their mean was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} values of {kind} lie beyond {low} .. 1 (stored as {scale}) and are no valid images. If they are many, check scale and no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} yearly maps are too many layers for a project: those of every {step} years were added, each is shown until the next. All years are bands of the same rasters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} {units} have a rate of 0 or below and are not ranked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} {units} have no uncertainty and are not ranked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{crs}, {columns} x {rows} cells of {width} x {height}, corner {x}, {y}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{crs}: not a coordinate reference system. Give one such as EPSG:4326.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} blocks are computed and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} blocks are there from before; going on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are finished and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are there from before; going on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{entry} (guessed: {evidence})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{features} features share a value of '{field}' with others: they make {zones} zones, and count once where they overlap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field} is {found}: npp_miami knows per cent only. Leave the step npp_miami out, then the run computes NPP with this half-width itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: no configuration has this field, it is not used. Known fields: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: no layers are given. Layers of another NPP product are needed for the years of both the spin-up and the warm-up, from the same product: growth of one model divided by that of another says nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: {first} to {last} was asked, {collection} has {earliest} to {latest}. Give years within these, the earlier one first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: {found} is not known, did you mean {close}? Expected one of: {known}. Correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: {found} is not known; expected one of: {known}. Correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: {found} was found; expected: {expected}. Correct this field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files}: is no product by its name, or a map that is there twice. It was not checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files}: maps of another country lie among those of {code}. They were not checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files}: not copied; files of another country or name, or not on the grid of the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} are both the depth {depth}. Give one layer for each depth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} are tiles of one export by their names, but their cells do not lie side by side on one grid. Export them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} both hold the year {year}. Give each year once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} both hold {month}. Give each month once: the files must not overlap in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} differ in their {what}: {found} and {other}. Give files of one source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} have different cells; the images of a month are counted cell by cell. Put all on the same cells with align_layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second} have different grids. Files of one variable must have the same cells: give files of one source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name} in a zone's folder. Rename one of them, or split them one by one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name}. Rename one of them, or align them into two folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} has the depths {one} cm, {second} has {other} cm. Give layers of the same depths for both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} has {one} bands, {second} has {two}: tiles of one export have the same. Export them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} is in {one}, {second} in {other}: layers of several depths must have the same unit. Convert one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run with the same settings, such as {example}. The run makes them anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run, such as {example}, which this run would replace. Choose another folder to keep them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: another run (process {pid} on {host}) works there. Wait for it or choose another folder; if no run is active, delete {lock}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: beside T0 there is no map of a final stock (finalSOC) or of a rate (ASR, RSR). Put at least one there, or choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: files cannot be written there ({reason}). Choose another output folder or ask for the right to write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: files cannot be written to this scratch folder ({reason}). Choose another one, ask for the right to write, or leave it out to keep the finished blocks in the output folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: here an interrupted run into this output folder keeps its finished blocks, and nothing is there now. Connect the disk that it lies on and run again, or delete {note} to begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: is a file; processing.scratch_folder expects a folder that is there. Choose a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: no GSOCseq map was found; files named like GHA_GSOCseq_T0_Map030.tif are expected. Choose the folder that holds the maps themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: no cell of the maps has a value and an area above 0. Check the maps with 'Quality control', and the layer of the cropland fraction where one is given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: no results of a run, manifest.json is missing. Choose the folder that the run wrote its maps to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: quality control fails {count} times, first: {first} Mend the maps (see 'Quality control' and 'Correct the maps'), or confirm that they are to be submitted all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the blocks of {pixels} pixels to model need about {needed} MB in the scratch folder, {free} MB are free. Free some space or choose another scratch folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the blocks that an interrupted run has left here are of another grid and are deleted; they are computed anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the disk is full. {name} needs about {needed} MB more, {free} MB are free. Free some space or choose another output folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the disk of the scratch folder is full. {name} and the blocks after it need about {needed} MB more, {free} MB are free. Free some space or choose another scratch folder, and run again; blocks that are finished are not computed again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the horizon was given as {found} years, but the maps say that theirs is {expected} years. Leave it empty, or choose the folder of the other horizon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the maps are masked ({masks}). FAO asks for maps without masks. Give the maps before 'Apply masks', or confirm that masked maps are to be submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the maps are there, and they are not changed in place. Choose another folder for the corrected copies.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the maps are those of {years} years; FAO asks for {expected}. Choose the folder of the maps of {expected} years, or confirm that another horizon is to be submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the names of the maps begin with {found}, but the package is to be that of {expected}. Choose the folder of {expected}, or correct the country code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the run made some of its layers from raw files and they are not there any more ({roles}). Run again with the prepared layers kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the scratch folder is the output folder, or lies among what a run keeps there. Leave it out to keep the finished blocks in the output folder, or choose a folder elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no T0 map, and all maps are masked with the corrected T0. Add {code}_GSOCseq_T0_Map030.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no map (.tif) to split. Choose the folder of a run, or give the layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no map {code}_GSOCseq_T0_Map030.tif, whose grid is that of all maps. Put it there, or choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no map {map}, whose rates are to be ranked (rates found: {found}). Choose another scenario.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no such folder, so {path} cannot be written. Create the folder or choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no such folder. Choose the folder that holds the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no such scratch folder (processing.scratch_folder). Connect its disk, create the folder, choose another one, or leave it out to keep the finished blocks in the output folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here cannot be read and is deleted; the run begins anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here does not belong to this run and is deleted; the run begins anew. Different now: {changed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} further maps do not belong to those of {code}, or are there twice: {names}. Move them into another folder: the package must not depend on which of them is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} map(s) of another run stay there, such as {example}. The manifest and the summary will not speak of them; move them elsewhere if they do not belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} maps are on another grid than {first} ({grid}): {names}. Put maps of one run there: all must have the same cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} maps that are no corrected copies are there ({names}); they would be replaced, or mixed with the copies. Choose an empty folder, or the name of a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} of the {of} mandatory maps are not there: {names}. Compute them (with 'The 29 maps'), or put them there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {names} written. README.txt says what to do with the scripts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {pixels} pixels to model need about {needed} MB, {free} MB are free. Free some space or choose another output_folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{formula} does not hold in {broken} of {cells} cells; the largest difference beyond rounding is {worst} {unit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{formula} holds in all {cells} cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{found} is given, but STOCK_LAYER brings the stocks to reach, and the number is left aside. Leave one of the two empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{found} is given, but the chosen target does not use it, and it is left aside. Choose the target that it belongs to (TARGET={number}), or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hectares} ha with a value have no land-use class: they are in the totals of all land and of zones only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hectares} ha with a value lie on classes that are not modelled: {classes}. The land use has codes of another legend, or is not that of the run. Give it in the classes of the run: 'Prepare land use' makes them of other legends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{help}

Chosen: {source}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as the values or the names of the files tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: no image of the months {missing}; at least one of each month is expected. Add images of these months to: {paths}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: number of images of each month, January to December: {counts}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: one scale is expected in all files and bands, but 1 is stored as {found}. Convert those of one scale, or leave them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: scale is {asked}, but by its values {paths} is stored with 1 as {found}: all would be bare, or no image at all. A scale factor was applied already, or never. Set scale to {found}, or to auto.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: the values of {paths} do not tell their scale. Set scale to what 1 is stored as: {scales}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layers}: not on the grid of the run ({grid}); brought there while reading, by: {resampling}. To keep what was brought there, or to choose the method, run align_layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band. The step fill_gaps (reach {reach}) will fill {filled} of them; {left} stay without and are left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band; a value in each is expected. These cells are left out. fill_gaps would fill {reach_1} of them with reach 1, {reach_2} with reach 2, {reach_3} with reach 3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: a layer without a file ({provider}). Save it as GeoPackage first (Export &gt; Save Features As), then choose the saved layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: a temporary layer, its file goes when QGIS is closed. Save it first (Export &gt; Save As), then choose the saved layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: missing. Choose a layer, or raw files to prepare it from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{manifest}: does not belong to the maps beside it: {count} of them are not those it was written with ({names}). Put the maps of that run back, or take the manifest away to report on these maps without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: all values are in {low} to {high} {unit} ({minimum} to {maximum}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: all {cells} cells are outside {low} to {high} {unit} (values {minimum} to {maximum}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: cells of 30 arc-seconds with edges on multiples of 1/120 degree, as the GSP grid has them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: every block of the file can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: every cell holds {value} {unit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: in {cells} cell(s) {years} years of this rate take more than all of T0: the stock would be below 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no cell has a value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no cell holds a stock of 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no cell is in the typical {low} to {high} {unit} (median {median}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no steps along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no value is declared as no data; -999 is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: no value stands for no data without being declared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: on another grid ({grid}) than {others} other maps ({main}); they were not compared with those.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: on another grid than the {others} other maps, so they cannot be masked with one T0. Make all maps in one run, or take these out of the folder; nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: one band.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: steps show along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the cells are 30 arc-seconds, but their edges lie {east} cells (east-west) and {north} cells (north-south) off the GSP grid, whose edges are multiples of 1/120 degree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the cells are {width} x {height} arc-seconds; 30 x 30 are expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is '{crs}'; EPSG:4326 is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is EPSG:4326.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value is {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value {value} could be a real value ({low} to {high}); -999 is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the file names no coordinate system; EPSG:4326 is expected and was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the file {file} cannot be read to its end ({reason}). It was left out of all other checks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the file's own tag names the same product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the file's own tag says that it is {tag}; its name says {stem}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}, typical are {low} to {high}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}; {low} to {high} would be typical.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like shares of 1 instead of {unit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like {looks_like}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the raster has no place on a map that is north-up ({reason}). Its cells were not compared with other maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the raster is north-up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the rates times {years} years are not the differences, but times {found} years they are: the horizon is {found} years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the values are Float32.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the values are of the expected size for {unit} (mean {mean}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the values are {type}; Float32 is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: the values vary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: these maps hold the same values in every cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: values in the same cells as {reference}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {bands} bands were found; one is expected. The first was checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold 0 where other maps have values from which it is not 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold NaN or infinity, though {value} is declared as no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold no stock: a final stock of 0 or the loss of all of T0, which cannot be, or a 0 that belongs to these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold what arithmetic makes of values that stand for no data in other maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value} where other maps have no value: T0, or, in T0 itself, the stocks ahead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value}, which stands for no data but is not declared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {cells} of {all} cells hold a stock of 0 without an uncertainty: soils without any carbon, if they are soils.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {missing} cells of {reference} have no value here, {extra} have one where that map has none (of {cells}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{maps}: {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). Of the {outside} others, {pairs} pairs are neighbours, {expected} by chance, z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map} by land use: median, quarters, and 5 to 95 % of the cells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: cannot be ranked by certainty, because its uncertainty cannot be told: its uncertainty map is needed, with T0 and ASR of BAU, or the maps of both stocks and of their uncertainty, with values where the rate has them. Rank by the rate, or put them into the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: how many cells have which value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much; dashed: the target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: made no data: {undeclared} cell(s) of undeclared no data, {out_of_range} out of range, {masked} where the corrected T0 has none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. The whole map is left out: it is not what its name says, or in another unit. Run 'Quality control of the maps', which tells the cause, and give the right map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. They are left out as cells without a value. Run 'Quality control of the maps', which tells the cause, and 'Correct the maps'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of the {wanted} maps of a submission are not in the folder ({names}); the others were corrected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are grouped: z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are scattered: z = {z}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of {wanted} mandatory maps are missing: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing} of {wanted} optional maps are missing: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{missing}: no layers were given; the stock is carbon x bulk density x thickness. Give a layer for each depth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} (file in {folder})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}, SOC ({unit})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}, bands {bands}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: a result of GSOCseq by its name or its metadata, not a layer to begin with. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: by its name of another depth than 0-30 cm. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like a land cover ({product}) whose legend is not built in. Not chosen: choose it, and on the page of options a table of its codes and FAO's classes as legend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like images of NDVI, but 12 bands of {low} to {high} may be the cover factor made of them. Not chosen: choose it as cover, or as raw images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like land use, but it is not said which legend its codes ({codes}) follow. Not chosen: choose it, and its legend on the page of options; FAO's legend only if they are FAO's classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like land use, but its codes ({codes}) are those of no legend that is known, or of several. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like {role}, but '{word}' in its name says something else. Not chosen: choose it if it is the layer itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like {role}, but it has {bands} bands; {expected} expected. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values ({low} to {high}) may be in another unit than {unit}. Not chosen: choose it if its unit is right, else prepare it from raw files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values are {low} to {high}; {expected} is expected. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: its name or its file's name says several things ({kinds}). Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: its tiles overlap. Give each tile of one export once, and none of another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: its {count} tiles leave a gap. Download the missing tiles and give all of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: more C input (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: neither its name nor its unit says that it is a stock in t C/ha; it may be a concentration (% or g/kg). Not chosen: choose it if it is a stock, else prepare the carbon map from raw files, with bulk density.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: the folder {folder} also holds its tile {missing}, which was not given. Give all tiles of the export, or move the tile away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: which years its bands are cannot be told from names; {expected} is needed. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {input} % of the C input of business as usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {lowest} to {highest} % of the C input of business as usual, by land-use class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {rows} rows, {columns} columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{none} ha of the land with a value lie in no zone; {several} ha lie in more than one and are in the totals of each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{one} and {other}: raw files of both were found and they make the same layers. None was chosen: choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option}: FAO's scripts do not know it, so the convention fao-scripts refuses it. Leave it out, or choose the convention manual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option}: a table of sites has no place for it. Leave it out of the configuration, or use full_run with layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option}: is for --executor {executor} only. Add --executor {executor}, or leave {option} out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option}: {found} was given, a whole number of at least 1 is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{page}: {finding}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{passed} checks passed, {warned} warnings, {failed} failed (quality/quality.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: land cover of {years}; legend: {legend}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid gets a class by the legend {legend}. Codes without a class (number of cells): {codes}. Choose another legend, or check that the maps lie on the area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid is seen in any image. Check that the images lie on the area, their scale and no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: the images do not reach the grid. The first covers {images}, the grid {grid}, both in their own coordinates. Choose images of the area, or the right grid.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: the legend {legend} does not list the codes of {share} % of the cells; unlisted codes (number of cells): {codes}. Choose the legend of these maps, or give a table of your own that lists every code, those to leave out with a class that is not modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: the twelve bands are taken as January to December; no name tells their months.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: {bands} bands in all, but {years} years are known. Give one year for each band, in the order of the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{paths}: {share} % of the values ({count} of those looked at) lie beyond what {kind} can be, {low} .. 1 (stored as {scale}). These files hold something else, or in another scale: check files, scale and no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} and the files beside it have different scales by their names or values ({found}). Give files of one scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column 'code': {value} is there a second time. Give each code one line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' is not a number. Write it like 12.5 or 12,5, or leave the cell empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' was found, 0 or 1 is expected. Correct the cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found in the line of a zone. Zones have percentages only: empty this cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a number from 0 to 1 is expected. Correct the cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a whole number is expected. Correct the cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found; a modelled class needs a number above 0. Give one, or set modelled to 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}, columns {columns}: the sum is {value}, 1 is expected. Correct the twelve shares, or leave all twelve empty for equal ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}: '{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}: the cover factor {value} is below 0.6; 0.6 (covered) to 1 (bare) is expected. From a vegetated share P compute 1 - 0.4 * P.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}: zone {zone} is of the scenario '{scenario}', which has no line of its own with an empty zone. Add that line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}, line {line}: {found} fields found, {expected} expected as in the first line. Check the delimiters and quotes of this line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: 12 bands found, which look like the means of a period; {expected} are expected, every month of {first} to {last}. Choose the series: a climate tool writes it beside the means, as ..._series_{first}_{last}.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: 12 monthly means of {years}, as the file says, but {field} is {first} to {last}. Correct {field}, or make the means of these years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: NPP is {found} in the median, times npp_factor {factor} {carbon} t C/ha/yr; 0.05 to 40 are expected. Correct npp_factor: the t C/ha/yr that one unit of the layer stands for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: a temperature of {found} was found, degC are expected (-60 to 50). First check that it is the temperature and not rain or evaporation. If it is, it looks like tenths of a degree: multiply by 0.1 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: a workbook ends in .xlsx. Choose this ending.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: all months of the year, of all cells, lie within {found} degC of 0, which few places on earth have. A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it high mountains at the equator, go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: band {band} cannot be read ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: band {band} holds complex numbers; a layer of real numbers is expected. Export the real part first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: band {band} is named {found}, {expected} is expected there ({count} bands, month after month, each once). Put the bands in order with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: band {band} was asked for, but the file has {count}. Correct the band numbers of this layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected for {field}: {expected}. Choose the right file, or name the bands meant: {{"path": ..., "bands": [...]}}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected: {expected}, one of each month. These look like yearly values; give monthly ones, put together with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be read as a table ({reason}). Save it as CSV (UTF-8) and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be read now ({reason}). Nothing was deleted. Look after the disk or the network and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be read to its end ({reason}). Copy or make the map again, or take it out of the folder; nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be replaced because another program or a QGIS layer has it open. Close it or choose another output.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be resampled to the master grid ({reason}). Check its coordinate reference system, or warp it yourself first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be written ({reason}). Check the disk and the folder, or choose another output.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cannot be written, because the program has as many files open as the system lets it have. Use fewer threads, ask for fewer horizons and scenarios at once, or raise the limit (ulimit -n), and run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cells of a modelled class without SOC: {count}, of {cells} cells looked at. They are left out. Where there should be SOC, check the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cells of irrigated cropland, which the legend takes for paddy rice: {count} (code {codes}). Irrigated is not always rice: give a map of paddies to the step land_use (paddy), or a legend table of your own with another class; or set paddy to false.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: class {code} brings its own monthly shares of the C input, which {what} does not know. Leave the input_ columns empty, or choose the convention manual with the spin-up method equilibrium.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: classes without factors have no data; cells by code: {codes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: clay is {found} at most, % are expected (0 to 100). It looks like a fraction: multiply by 100 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: clay reaches {found} only, % are expected (0 to 100; nearly every country has some soil above 10). A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it sand everywhere, go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: clay reaches {found}, % are expected (0 to 100). First check that it is the clay map. If it is, it looks like g/kg: multiply by 0.1 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: code {code} has the class {value}, which the table of classes {classes} does not have ({known}). Correct the class, or give your own table of classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: codes (number of cells and years) of earlier years in no table: {codes}; codes of the legend {legend} are expected. The class of the year before is used there. Add the codes to a legend or class table of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: codes (number of cells) in no table: {codes}; codes of the legend {legend} are expected. These cells are left out. Choose another land_use_legend, or add the codes to a legend or class table of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: computed under the convention {found}, but {expected} is chosen now. Choose {found}, or compute the state anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which is no unit of {what}. Choose the right file; or, if what it declares is wrong, set {field} to one of: {units}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which {kind} cannot have: it holds something else. Choose the right files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: depth {depth}, weight {weight} of 30.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: factors by class need a layer of land use. Give one, or put the step land_use before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: feature {feature} cannot be brought into the coordinate reference system of the grid ({reason}). Check the layer's system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: feature {feature} is a {found}, polygons are expected. Choose a polygon layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: given here and as {other}, but these are different variables. Choose the right file for one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: gsocseq_config is {found}, {expected} is expected. The file is no configuration of this plugin, or of a version before {expected}: begin with the sample's config.json and copy your layers into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has irrigated cropland, which the legend takes for paddy rice. It is not always rice: give a map of paddies where it matters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has no value anywhere on the grid of {reference}. Check its position, its coordinate reference system and its no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has no values where the grid of the result lies. Give climate of the same area; check the coordinates of both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has no variable named {wanted}, or several; it holds: {known}. Give the file of the right variable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has {found} bands, one is expected for {what}. Give a file per depth, for instance with 'Rearrange bands'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected, not 0 where paddy rice grows. Choose the right band.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected. Export the band that holds the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds no configuration; a JSON object with gsocseq_config and layers, or a manifest.json, is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds {found} by the names in it, but {wanted} is expected. Exchange the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds {found}, as the climate step that wrote it says; {expected} is expected. Choose the right file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds {values} (number of cells), which stands for no data but is not declared so. Declare it with 'Translate' (assign the no-data value {example}) and use that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: in {count} months no station has {variable}: {missing}. At least one station is needed in every month: add rows, or choose another period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a compressed file. Unpack it first (for example with 7-Zip or gunzip) and give the file inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose a folder, or the name of a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose another output_folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a folder; the name of a file is expected. Choose another output name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a raster and holds no polygons; a polygon layer is expected. Choose one, or run 'Polygonize'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a vector layer or a table; a raster is expected for {what}. Choose the raster, or make one with 'Rasterize'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a {found} file; a GeoTIFF is expected. Export it as GeoTIFF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is not a manifest of this plugin ({reason}). Put back the one that the run has written, or remove the file to go on without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is not on the grid for submission: {found} was found; EPSG:4326, cells of 30 arc-seconds (1/120 degree) and edges on multiples of 1/120 degree are expected. Compute the maps with 'Maps on the grid for submission' switched on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is not the file that the run has read, it was changed after {then}; it would not give the maps of this folder. Run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is there already. Choose another folder, or switch 'Replace a package that is there' on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: its cells are no larger than the grid's, so only gaps with a value at most {reach} of these small cells away were filled. To fill a coast give the climate on its own cells ('Cells of the result' of the climate tools).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: its copy with metadata has other values, from row {row} on. The package was not written: check the disk and the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: its name says that the codes are those of the legend {found}, but the legend chosen is {legend}. Choose {found}, or rename the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: its name tells no depth of the rule {rule}; expected in the name: {depths}. Rename the file, or choose the rule of its depths.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: its name tells no depth; expected is for instance 0-5cm in the name. Rename the file, or set depths, in the order of the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; every year from {first} to {last} has its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; of the years {first} to {last}, {held_count} have none of their own and take the year before, or the first: {held}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: line {first} (zone '{one}') and line {line} (zone '{other}') are the same zone of the scenario '{scenario}'. Keep one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: line {line}: x {x}, y {y} is no place in degrees; longitude -180 to 180 and latitude -90 to 90 are expected. Give coordinates in WGS84 degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: line {line}: year {year}, month {month} is no month; a whole year and a month of 1 to 12 are expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: line {line}: {month} of this station is already in line {first}. Give each month of a station once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; land_use_legend is {legend}, whose codes mean other classes. Choose the legend fao.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; the legend {legend} would make other classes of them. Choose the legend fao, or give the land-cover maps themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: missing columns ({count}): {missing}. Add them; empty cells mean missing values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: missing months ({count}): {missing}. The bands go from {found}, every month from {first} to {last} is expected. Correct {field}, or put all months together with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no cell of {layer} has a class of the table. Codes found (number of cells): {codes}. Check the codes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no feature has a value in the field '{field}', so there is no zone. Choose another field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no field was given that names the zones. Choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no land use of {missing}, though of the years {first} to {last} around; the year before is used there. Add these bands with build_stacks if you have them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no monthly series (Ts_YEAR_MONTH, Ps_YEAR_MONTH) of the years {expected} was found. Add these columns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no row has a result; the column status says why. Correct the table and run it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no value is above 1, so the cropland fraction is taken as a share of 1. Cells without one count as 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no value of 0 or more was found for {what}. Check the file and its no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no zone by '{field}' holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: no zone holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: none of the {cells} cells of the area can be modelled. Codes (number of cells) found: {found}; modelled are the classes {modelled}, where there is SOC ({without_soc} cells of these classes have none). Check land_use_legend, classes, the SOC map, and area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: not a raster that the step forward has written (its metadata lack horizons and scenarios). Give that raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: not one of the {cells} cells to model that were looked at has a value here. The layer covers {layer}, the grid of the run {grid}. Check the layer's position and coordinate system ('Assign projection'), its no-data value, or choose the right file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: not the raster expected as {what}: its bands are {found}, ...; expected are {expected}, .... Give the raster that the step before has written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: not valid JSON at line {line}, column {column} ({reason}). Correct it there, or write the file anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: of which month is the band '{band}'? Neither its name nor that of the file tells. Name bands or files by year and month, such as 2015-07.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: of which year is it? Neither the names of the bands ({names}) nor that of the file tell one year for each band. Give the years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: one band of land use, taken for every year; change of land use is not followed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: one station only: every cell of the grid gets its values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: points can be written to files that end in {extensions}. Choose one of these endings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: scenarios name the zones {missing}, which have no cell to model in the map; found are (number of cells): {found}. Correct the zone numbers of the scenarios.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: several bands belong to {month}. Monthly values are expected, one map for each month: is the file daily, or are names wrong?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: stations and rasters are both given; one is expected. Leave the other out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}) because of its values: median {median}, highest {highest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as SoilGrids 2 has it: its name and whole numbers say so. Median {median}, highest value {highest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as asked. Median {median}, highest value {highest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), which the file declares. Median {median}, highest value {highest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: temperatures down to {found} degC; FAO's scripts have no value at or below {limit} degC, in the bounds neither, so such cells are left out. Choose the convention manual to model them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the GSP grid is asked for, so a map in EPSG:4326 is expected. Reproject it first, or leave gsp_grid out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (most soils have 15 to 150). It looks like kg/m2: multiply by 10 with the Raster calculator; or a content in %, which needs bulk density and depth. Is it a desert, go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (no more than 800). It looks like g/m2: multiply by 0.01 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area lies far from the grid, where the grid's coordinate reference system has no place. Check the area, and the system of the SOC map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Give polygons, or a raster, of one side only, and write scripts for each side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Run each side on its own, with the SOC map or the area cut there, or use a projected SOC map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the band "{band}" holds no year, nor does the file's name. Name the bands by year, or give a file for each year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the band name "{band}" holds no year and month, nor does the file's name help; expected is a name such as 2001-05 or 200105. Name the bands, or give one file for each month with its date in the name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the band names tell months, but no years, and not from January to December: {names}, ... Order the bands, or put year and month into their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the bands are in the order {found}; January to December is expected. Put them in order with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}, but land_use_years says {expected}. Correct land_use_years, or leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}; every year from {first} to {last} is expected. Correct warm_up_years_range, or choose the right bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the bands are {begin} to {end}, the months of one year, and are taken for the means of {first} to {last} ({field}). Give the means of these years, or their series.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the calendar "{found}" of the time axis is not known; known are: {known}. Mend the attribute calendar.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the climate layer has another coordinate system than the maps, so its cells have no edges on their grid. Give the layer as it was before it was resampled, in EPSG:4326, or none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the codes {codes}, which the legend {legend} does not list, are in the map; they become no data. If they are many, choose another legend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is not known. Known are {known}. Rename or remove the column.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is there twice. Rename or remove one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the columns '{column}' and '{other}' hold the same. Keep one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the columns of monthly normals are missing: {missing} (for T, P and E each the months 01 to 12; other years are fine). Two periods are expected, found: {found}. Add the columns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the configuration cannot be read ({reason}). Save it as a UTF-8 text file that you may read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the file declares the unit {found}, {expected} is expected, and the values are {lowest} to {highest} (median {median}). If the file is right, convert the values with the Raster calculator; if the values are right, correct the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the file does not say the unit of {variable}, and its values leave it open: {low} to {high}, mean {mean}. Say the unit with {setting}, such as {examples}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the file given for {what} holds no raster itself. Choose one of its subdatasets: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the file has {bands} maps and a time axis of {months}. Give a file with one map for each month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the forward climate is a series of years, and a climate that changes has no steady state. Give the monthly means of the forward period (12 bands), or leave the forward layers empty for the means of the warm-up's years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the highest temperature is below the lowest in {count} cells of {month}, for instance {tmax} and {tmin} degC at {x}, {y}. Are the files of tmax and tmin exchanged, of different sources, or on different scales?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the layer has no polygons. Choose a layer with at least one polygon, and check its filter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is a GeoPackage. Choose a name that ends in .gpkg.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is the zones' polygons with their totals, but no polygons were given. Give polygons, or leave the layer out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the map has another grid than {t0} (size, origin, cell size or coordinate reference system). Make all maps in one run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the mean temperature of {month} is {found} degC at {x}, {y}; -60 to 60 is possible. The scale of 0.1 was applied twice or never, or the file holds something else: see the setting scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the monthly normals of two periods are expected, in columns such as {expected}; periods found: {found}. Rename or remove the columns of the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the name of the file says {years}, and {field} is {first} to {last}; the bands themselves name no years. Check that it is the right file for this period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the polygon of feature {feature} is invalid and cannot be repaired ({reason}). Run 'Fix geometries' on the layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the polygons cannot be read ({reason}). Export them again as GeoPackage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the polygons have no coordinate reference system. Assign it with 'Assign projection'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the polygons of one zone cannot be joined ({reason}). Run 'Fix geometries' and 'Dissolve' on the layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the raster has no georeference (no origin and cell size). Georeference it, or export it again with its position.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the raster has no usable coordinate reference system; a geographic or projected one is expected. Assign it with 'Assign projection'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the raster is rotated or its rows run from south to north; rows from north to south are expected. Run 'Warp (reproject)' on it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the raster of ranks is one of cells, but zones are ranked. Rank cells, or leave the raster out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the result can only be written as {suffix}. Choose a name that ends so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the same band is given as {first} and as {second}; each needs its own. Choose the right file for one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the style of the map cannot be read ({reason}). Install the plugin again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the table has no rows under its header; a row for each site is expected. Add the sites.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the table is empty; a line with the names of the columns is expected first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the time axis counts in "{found}"; expected is months, days, hours, minutes or seconds since a date, such as "days since 1900-1-1". Mend the attribute units of the time axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the time axis holds {found} {units}, which is no time of a month. Download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (at most some thousand mm in a year). First check that it is the right layer. If it is, it looks like tenths of mm, or yearly sums in each month: multiply by 0.1 (or divide by 12) with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like kg m-2 s-1: multiply by 86400 and the days of each month with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like m: multiply by 1000 with the Raster calculator (and by the days of the month if it is m/day).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like mm/day (multiply each month by its days with the Raster calculator), or a scale factor of 0.1 was applied twice (multiply by 10). Is it rain in a desert, go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the unit "{declared}" of {variable} is not known (values {low} to {high}, mean {mean}). Say the unit with {setting}, as one of: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the unit of {what} is not clear. The file declares none that is known, and its values (median {median}, highest {highest}) do not tell. Set {field} to one of: {units}; or correct the file if such values cannot be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the units of the variable {name} are "{found}"; expected is one of: {expected}. Mend the attribute units, or use 'Climate from monthly layers or stations', where the unit can be said.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the value {value} is not whole; whole numbers are expected. Give a raster of codes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the values of the cropland fraction go from {low} to {high}; 0 to 1 or 0 to 100 % are expected. Give such a layer, with its no data declared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the variable {variable} has no time axis with units such as "days since 1900-1-1" before latitude and longitude; its axes: {axes}. Months are never guessed from the order of the bands: give a file with a time axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the workbook is not on disk as it was written (rows by sheet: {found} were found, {expected} expected). Try again, or choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the world map of QGIS cannot be read ({reason}). Give an area of interest instead of a country.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the yearly mean temperature is {found}, degC are expected. It looks like kelvin: subtract 273.15 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the years {missing} are missing between {first} and {last} in the Ts_ columns. Add them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no column '{column}' (columns found: {columns}). Add or rename the column.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no field '{field}' (fields found: {fields}). Choose one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no such configuration file. Check the path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no such file. Check the path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: this configuration rules. Layers, scenarios and options given beside it are not used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: this file is read as an input, so it cannot be written as well. Choose another output.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: this intermediate file was changed or damaged since it was written. Check the disk and start the run again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: this state was left by the phase {found}; one left by {expected} is expected. Give that raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: twelve bands without years are normals, and the warm-up needs a series of all months of its years. Put year and month into the names of bands or files, or say the year of the first band with first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: two results would be written to this file. Give each a name of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: units "{declared}" as the file says: {formula} = {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: values above 1 were found, so the cropland fraction is taken as %. Cells without one count as 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: was read by the run and is not there any more. Put it back, or run again on the layers where they are now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: what the project holds for the GSOCseq window cannot be read ({reason}). It stays as it is, and nothing is remembered until you open a configuration, load the sample, or begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: whether {variable} is in {wanted} or in tenths of it cannot be told: neither name nor units say it, and the values are {low} to {high}, {fractions} fractions. Set scale to "raw" (tenths, as Earth Engine keeps them) or to "units".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: which year is each of the {bands} bands? Their names ({names}, ...) do not tell in ascending order. Give land_use_years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: written for configuration version {found}; this plugin reads version {expected}. Update the plugin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: zones are given, but cells are to be ranked. Rank zones, or leave them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {bands} bands, but land_use_years lists {years} years. Give one year per band.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {cells} cells by class of the last land use. Modelled, where there is SOC: {modelled}. Not modelled: {others}. In no table: {unknown}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} cells have more than {most} {own} of {what}, up to {highest}, after conversion from {unit}. Check the unit and the no-data value of the layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} cells lie on a value below 0, which is taken as no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} months are missing: {missing}. The files reach from {first} to {last}. Add the files of these months, or choose another period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} months of {first} to {last} are missing: {missing}. Give a series with all months of these years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells lack {variable} in some months; their normals have no data in these months.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at are 0, the others 1; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like plant cover, 1 for covered: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. Compute it from the vegetated share P as 1 - 0.4 * P with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share P: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share in per cent: compute 1 - 0.4 * P / 100 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are in no zone. They are modelled with the percentages of all land.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are negative, down to {lowest}; 0 or more is expected. They are left out. If that is a code for no data, declare it with 'Translate'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) have values beyond {low} to {high} ({unit}), which is expected: {lowest} to {highest} were found. What cannot be is left out and counted. Check the unit, and no data that was averaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} stations, spread over the grid by {way}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {field} is {legend}, but the codes (number of cells) are those of the legend {other}: {found}. Set {field} to {other}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {files} files, {megabytes} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} bands are the months of {years} years, {expected} are expected ({field} is {first}-{last}). Correct {field}, or put the right months together with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} bands found; expected are 12 normals, or whole years of months for the longest horizon ({years} years, {months} bands) at least. Put them together with build_stacks, or shorten the horizons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} bands were found, {expected} are expected in this order: {order}. Check the stack and the warm-up years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} bands were found; a layer of the stock to reach has one, t C/ha. Choose the right layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} bands whose names hold no months; {expected} are expected, the months of {first} to {last}. Yearly NPP needs a monthly series, not normals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {found} months were found ({begin} to {end}), but {field} asks for {count} ({first} to {last}). Correct {field}, or cut the file to its bands {start} to {stop} ('Rearrange bands').</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {gaps} cells have a value in the reference but none here. {filled} of them got one from the layer's nearest values, at most {reach} of its cells away; {missing} still lack one, at least in a band.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {share} % of the cells with SOC ({count} of {cells}) have no land use, or a code in no table. They are left out. Check that the layer covers the area, its no-data value, and the legend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}; {unsorted} months stood after later ones and were sorted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is in "{declared}" as the file says, but its values are {low} to {high}, mean {mean}: no cultivated place has that. A scale factor was applied twice or never, or the unit is another one. Say the unit with {setting}, such as {examples}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is in metres, of a month or of a day, and its values leave it open: {low} to {high}, mean {mean}. Say which with {setting}: "m/month" or "m/day".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as the file says ("{declared}"; values {low} to {high}): {formula} = {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as {setting} says ("{declared}"): {formula} = {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} by its values ({low} to {high}, mean {mean}): {formula} = {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} is {found} {unit} in {month} ({count} values like this in the part that was read); {low} to {high} is possible. Is it a no-data value that the file does not declare, or is the file in another unit? Declare the no-data value (in QGIS: Raster, Conversion, Translate), or correct the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable} {formula} gives no climate: the values in the file are {low} to {high}, {fractions} fractions; {variable} must end between -60 and 60 degC for temperature, and at 7 to 100 % of what the sun can evaporate for pet (the file: {share} %). The scale of 0.1 was applied twice or never: set scale to "raw" (tenths, as Earth Engine keeps them) or to "units", or export again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: every month of {first} to {last} has {fewest} to {most} stations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: twelve bands without years are taken as the normals of {first} to {last}, January to December unless their names say otherwise. No series is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's name says (x{times}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's units say ("{declared}").</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the setting scale says ("{setting}").</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, by its values ({low} to {high}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{python}: this Python has no dask.distributed ({reason}). Install it with '{python} -m pip install distributed', or leave out --executor dask to compute on this machine's threads.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{python}: this Python has no {library}. Use the one that QGIS uses: on Debian and Ubuntu /usr/bin/python3, on Windows that of the OSGeo4W Shell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quantity}: the depths are given as {depths}, but the files in their order are named {named}. Leave the depths empty (the names tell them), or give them in the order of the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quantity}: {found} layers were given, but depths lists {depths}. Give one layer for each depth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{role}: {layer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{role}: {names} could each be it. None was chosen: choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scale} in {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scenario}, Mt CO2e/yr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scenario}, on the share of land that adopts it: {co2e} Mt CO2e/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr less than business as usual if all modelled land adopts it ({mean} t C/ha/yr): a loss.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr more than business as usual if all modelled land adopts it ({mean} t C/ha/yr).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{second}: its grid is not that of {first}: the layers masked together must have the same cells. Run align_layers first, or mask them one by one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{share}, reached over {years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stem}, adopted part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: files of {found} were found, but none of {missing}. Not chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: raw files were found, but a layer that is ready was chosen for {role}. The raw files were left alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}: the files found by their names cannot be used as they are. {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are out of reach: all land with a gain in {map}, {hectares} ha or {percent} % of the land, reaches {maximum} Mt CO2e/yr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are reached on {hectares} ha, {percent} % of the land with a value in {map} (all of it with a gain: {maximum} Mt CO2e/yr).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{tip} ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}. Soil depth 0-30 cm; unit: {unit}. {meaning} One of the maps of the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq), FAO, Global Soil Partnership.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}: {count} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{tmax}: in {month} the maximum is below the minimum of {tmin} in {count} cells, by up to {most} degC. Are the two exchanged, or in different units (units_tmin, units_tmax)?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top}-{bottom} cm, of which {counted} cm are counted: {paths}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{total} map(s) copied, {changed} of them changed; {cells} cells were made no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} percentage points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{verdict} ({count} more: point here to read them)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: is given more than once. Give it once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: nothing is given. Choose a value, or leave it out in a script to take the default.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{why} The run goes on without this worker.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{zones} zones. Of {cells} cells with a value in the maps of {columns} x {rows} cells, {none} lie in no zone and are in no result; {several} lie in more than one and are in each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, independent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, same everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>± t C/ha/yr</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
