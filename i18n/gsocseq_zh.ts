<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>GSOCseq</name>
        <message>
            <source>--years: {years} was given, but the spin-up method is {method}; only the method run counts years. Leave --years out, or add --spin-up run.</source>
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
            <source>1 Prepare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2 Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 Maps and reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A CSV like the plugin's own resources/tables/classes.csv: which classes are modelled, their DPM/RPM ratio and coefficients. Empty: FAO's 13 classes; cropland, grassland, shrubs, tree crops and paddy are modelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules: every other input and option of this dialog is ignored, except where to write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A new or an empty folder, or one of an earlier run, whose maps are replaced.</source>
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
            <source>Align layers to the carbon map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All phases: from the layers to the 29 maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BAU_UncertaintyMap030 (%)</source>
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
            <source>Business as usual keeps the mean carbon input of the warm-up. Sustainable soil management (SSM) raises it by a percentage: 5, 10 and 20 % in the manual. Climate and land use stay as they are now, unless the forward layers bring a climate that changes. Low and high estimates carry the uncertainty.

The result is one raster with named bands. Give it to 'The 29 maps'.</source>
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
            <source>Check the inputs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class codes (land use, zones)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clay (%)</source>
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
            <source>Computes FAO's 29 maps of soil organic carbon sequestration potential (GSOCseq) from your layers, in one go.</source>
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
            <source>Configuration file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Convention {found} is not known; expected one of: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copernicus Global Land Cover 100 m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country code: '{text}' is not an ISO 3166-1 alpha-3 code. Write three capital letters, such as GHA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cover factor (0.6 covered .. 1 bare)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default 20, the manual's. Several are separated by semicolons: 20; 50. The first gives the 29 maps, each other one a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: FAO's Technical Manual. 'rothamsted', the program of Rothamsted Research, knows a month as covered or bare only, takes 0.75 of the evaporation and does not slow paddy. 'fao-scripts' reproduces the numbers of FAO's R scripts 13 to 16, to compare with maps made by them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: equilibrium; under fao-scripts a long run (script 13). 'analytical' is FAO's script 13B.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: no, the maps have the carbon map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: potential evapotranspiration, as in the manual. Open-pan evaporation is multiplied by 0.75 (Coleman and Jenkinson 1996).</source>
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
            <source>Default: yes. Adds T0, the absolute and the relative rates to the project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default: yes. Rates are multiplied by 0.4 in paddy classes (Shirato and Yokozawa 2005).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ESA CCI / C3S land cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty: one per processor core.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evaporation layers</source>
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
            <source>FAO's scripts run on points; the plugin runs on the cells themselves and does not need them. Use the points to see which cells are modelled: inside the area, with a stock, and of a modelled class (cropland, grassland, shrubs, tree crops, paddy by default).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Farmyard manure today (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files are named ISO3_GSOCseq_&lt;map&gt;.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files keep their names.</source>
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
            <source>Folder for the aligned layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the maps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for the stacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward PET (mm/month)</source>
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
            <source>GeoTIFF with named bands: SOC at t0 and at the end of each scenario (t C/ha).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gets Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif and Stack_Set_FORWARD_AOI.tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the layers and options as for 'All phases'. Each row of the table names the layer or option, what was found, what was expected and what to do. An error stops a run; a warning should be understood first; the rest is for information.

Looked at are, among others: bands and years, grids and coordinate systems, values outside the range of their unit (a temperature in kelvin, a clay content in g/kg), undeclared no-data values, classes that no table knows, and whether layers and area meet at all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grid of {columns} x {rows} cells, convention {convention}, spin-up {spin_up}.</source>
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
            <source>ISO 3166-1 alpha-3: three capital letters that begin the names of the maps, for example USA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In any coordinate system, inside the carbon map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inputs and options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Irrigation (mm/month)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known C input (t C/ha/yr)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Land use (class codes)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layer with the wanted grid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers to align</source>
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
            <source>Looks at every layer and option of a run and lists what does not fit, before any time is spent on computing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Many sites: from a table to a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Maps on the grid for submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean NPP (unit of the NPP model)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean plant growth of 1981-2000. One band, or three: mean, low, high. Replaces the mean that is otherwise computed with the MIAMI model (Lieth 1975).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory (MB)</source>
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
            <source>Monthly series: twelve bands per year, oldest year first. The manual takes 2001-2020; any number of whole years is fine.</source>
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
            <source>No cell would be modelled, so no point was written. Cells by status: {counts}. Check SOC, land use and area.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No pixel was modelled, so no map was written. Pixels by status: {counts}. Run check_inputs to see which layer is the cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One band of zone numbers, for scenarios that differ between zones (in a configuration file).</source>
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
            <source>One row per row of the input.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One row per site; the columns are listed above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One site: carbon year by year</source>
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
            <source>Open the main maps when done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open-pan evaporation</source>
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
            <source>Period: '{text}' is not a first and a last year. Write for example 2001-2020.</source>
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
            <source>Points with the fields row, column, soc (t C/ha) and land_use (class code).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: only cells inside are computed. Empty: the whole SOC map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polygons: the grid is cut to their extent. Empty: the whole reference layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Potential evapotranspiration (Penman-Monteith)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Puts raster layers on the grid of the carbon map: same coordinate system, same cells, same extent.</source>
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
            <source>Replaces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rules of computation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Runs the whole chain for every row of a table: soil, climate and land use in, stocks and rates out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSM_UncertaintyMap030 (%)</source>
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
            <source>Slower decay in paddy rice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soil organic carbon (t C/ha)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spin-up PET (mm/month)</source>
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
            <source>State after the spin-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State after the warm-up</source>
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
            <source>Stocks by year (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stocks today (T0) and at the end of each scenario (finalSOC), their differences, and the rates per year: absolute (ASR: against today) and relative (RSR: against business as usual), with uncertainties in %. Stocks are in t C/ha, rates in t C/ha/yr.

The uncertainty maps of differences follow the manual: they divide by the sum of the two stocks, so they are smaller than the uncertainty of the difference itself.</source>
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
            <source>Table of findings (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of land-use classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table of sites (CSV)</source>
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
            <source>The 29 maps</source>
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
            <source>The climate layers of one phase do not agree in their number of bands ({found}). Expected are normals (12 bands) for all three, or series of the same years. Put them together with build_stacks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The layers hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map tells how much carbon the soil holds, not how fast it turns over. This phase assumes that around 2000 the soil was in balance with the climate of 1981-2000: as much carbon came in as was lost. From this follow the input in t C/ha/yr and the five pools DPM, RPM, BIO, HUM and IOM. It is computed three times: for the mapped values, for a low and for a high estimate.

The result is one raster, the state, with named bands. Give it to 'Warm-up'. 'All phases' does everything at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mean NPP and the yearly NPP must come from the same model, otherwise their ratio says nothing; {model} was given for one of them only. Give both npp_mean and npp_yearly, or neither.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model itself aligns its layers while it runs, so this is only needed to look at the aligned layers or to use them elsewhere. Every layer becomes a GeoTIFF of the same name in the folder.

Source cells much finer than the target's are averaged (values) or counted (classes: the most frequent one); others are interpolated (values) or taken from the nearest cell (classes).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The plugin does not need stacks; they are for comparing with FAO's scripts, or for handing prepared data on. Spin-up and forward stacks have 52 bands: SOC, clay, twelve temperatures, twelve precipitations, twelve PETs, DPM/RPM ratio, land use, twelve cover factors. The warm-up stack has SOC, clay, twelve cover factors, the land use of each year and the DPM/RPM ratio of each year.</source>
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
            <source>The run stays below it, whatever the size of the layers. Default 512.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run was not started. Problems to be mended first ({count}):</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The state comes from the spin-up: no warm-up, t0 is the SOC map itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table given below</source>
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
            <source>The year of each band of the land-use layer, as 2000-2020 or 2000; 2005; 2010. Empty: the years in the names of the bands; a single band holds for all years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals outside 0 to 300 t C/ha left out, as FAO's scripts do: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year of these years in order.</source>
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
            <source>Twelve bands, January to December. Added to the rain in the soil's water balance only, never for plant growth. Empty: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usually the map of soil organic carbon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values (temperature, clay, ...)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vegetation cover, twelve bands, January to December: 1 - 0.4 x the share of the month in which plants cover the soil. A month above 0.8 counts as bare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warm-up PET (mm/month)</source>
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
            <source>Warm-up: from 2000 to today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Way to the equilibrium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the codes of the land-use layer mean.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With all their bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writes FAO's 29 GSOCseq maps from the result of 'Forward'.</source>
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
            <source>Years of the land use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zones (whole numbers)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a run of FAO's R scripts 13, 14 and 15 for a single target point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>analytical: Dechow et al. (2019)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>below -18.3: a month at or below -18.3 degC, where FAO's scripts have no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>equilibrium: solved exactly</source>
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
            <source>forest: zeroed by script 15</source>
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
            <source>half_widths.{field} is series, but {path} holds 12 normals, which have no spread; the spin-up takes the default of {percent} %. Give the monthly series of the spin-up years for it to count.</source>
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
            <source>manual: FAO's manual (2022), solved exactly</source>
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
            <source>negative SOC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>negative clay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no finite number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not modelled: class {code} {name}</source>
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
            <source>rothamsted: as the RothC program (2024)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>run: many years from empty pools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>scenarios: years until adoption (ramp_years) cannot be combined with a forward climate that changes from year to year, nor with the convention fao-scripts. Leave ramp_years out, or give monthly means for the forward phase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>spin_up_pools: the pedotransfer functions know FAO's classes only, but an own table of classes was given. Choose {other}, or the spin-up method equilibrium.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the FAO script that makes the target points (number 9 in most versions)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the resampling in FAO's R scripts 1 to 9</source>
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
            <source>zero NPP in the spin-up years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{crs}: not a coordinate reference system. Give one such as EPSG:4326.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: no configuration has this field, it is not used. Known fields: {known}.</source>
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
            <source>{first} and {second}: both would be written as {name}. Rename one of them, or align them into two folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: another run (process {pid} on {host}) works there. Wait for it or choose another folder; if no run is active, delete {lock}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: files cannot be written there ({reason}). Choose another output folder or ask for the right to write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: the disk is full. {name} needs about {needed} MB more, {free} MB are free. Free some space or choose another output folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: there is no such folder, so {path} cannot be written. Create the folder or choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {count} map(s) of another run stay there, such as {example}. The manifest and the summary will not speak of them; move them elsewhere if they do not belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder}: {pixels} pixels to model need about {needed} MB, {free} MB are free. Free some space or choose another output_folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layers}: not on the grid of the run ({grid}); brought there while reading, by: {resampling}. To keep what was brought there, or to choose the method, run align_layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band; a value in each is expected. These cells are left out. Fill the gaps ('Fill nodata') if the area should be covered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first.</source>
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
            <source>{path}, line {line}, column 'code': {value} is there a second time. Give each code one line.</source>
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
            <source>{path}, line {line}: {found} fields found, {expected} expected as in the first line. Check the delimiters and quotes of this line.</source>
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
            <source>{path}: cells of a modelled class without SOC: {count}, of {cells} cells looked at. They are left out. Where there should be SOC, check the map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: cells of irrigated cropland, which the legend takes for paddy rice: {count} ({codes}). Where it is not rice, give a legend table of your own with another class, or set paddy to false.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: class {code} brings its own monthly shares of the C input, which {what} does not know. Leave the input_ columns empty, or choose the convention manual with the spin-up method equilibrium.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: clay is {found} at most, % are expected (0 to 100). It looks like a fraction: multiply by 100 with the Raster calculator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: clay reaches {found}, % are expected (0 to 100). First check that it is the clay map. If it is, it looks like g/kg: multiply by 0.1 with the Raster calculator.</source>
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
            <source>{path}: feature {feature} cannot be brought into the coordinate reference system of the grid ({reason}). Check the layer's system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: feature {feature} is a {found}, polygons are expected. Choose a polygon layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: gsocseq_config is {found}, {expected} is expected. The file is no configuration of this plugin, or of a version before {expected}: begin with the sample's config.json and copy your layers into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: has no value anywhere on the grid of {reference}. Check its position, its coordinate reference system and its no-data value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds no configuration; a JSON object with gsocseq_config and layers, or a manifest.json, is expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: holds {values} (number of cells), which stands for no data but is not declared so. Declare it with 'Translate' (assign the no-data value {example}) and use that file.</source>
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
            <source>{path}: is a raster and holds no polygons; a polygon layer is expected as the area. Choose one, or run 'Polygonize'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: is a vector layer or a table; a raster is expected for {what}. Choose the raster, or make one with 'Rasterize'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: land_use_legend is {legend}, but the codes (number of cells) are those of the legend {other}: {found}. Set land_use_legend to {other}.</source>
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
            <source>{path}: points can be written to files that end in {extensions}. Choose one of these endings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: scenarios name the zones {missing}, which have no cell to model in the map; found are (number of cells): {found}. Correct the zone numbers of the scenarios.</source>
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
            <source>{path}: the area cannot be read ({reason}). Export it again as GeoPackage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area has no coordinate reference system. Assign it with 'Define layer projection'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area has no polygons. Choose a layer with at least one polygon, and check its filter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Split it there and run each part, or use a projected SOC map.</source>
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
            <source>{path}: the column '{column}' is there twice. Rename or remove one of them.</source>
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
            <source>{path}: the file declares the unit {found}, {expected} is expected. If that is so, convert it with the Raster calculator; if the values are right, correct the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the file given for {what} holds no raster itself. Choose one of its subdatasets: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the monthly normals of two periods are expected, in columns such as {expected}; periods found: {found}. Rename or remove the columns of the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: the polygon of feature {feature} is invalid and cannot be repaired ({reason}). Run 'Fix geometries' on the layer.</source>
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
            <source>{path}: the result can only be written as {suffix}. Choose a name that ends so.</source>
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
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like mm/day: multiply each month by its days with the Raster calculator. Is it rain in a desert, go on.</source>
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
            <source>{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no such configuration file. Check the path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: there is no such file. Check the path of {what}.</source>
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
            <source>{path}: which year is each of the {bands} bands? Their names ({names}, ...) do not tell in ascending order. Give land_use_years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: written for configuration version {found}; this plugin reads version {expected}. Update the plugin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {bands} bands, but land_use_years lists {years} years. Give one year per band.</source>
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
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are negative, down to {lowest}; 0 or more is expected. They are left out. If that is a code for no data, declare it with 'Translate'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) have values beyond {low} to {high} ({unit}), which is expected: {lowest} to {highest} were found. What cannot be is left out and counted. Check the unit, and no data that was averaged.</source>
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
            <source>{path}: {found} months were found ({begin} to {end}), but {field} asks for {count} ({first} to {last}). Correct {field}, or cut the file to its bands {start} to {stop} ('Rearrange bands').</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: nothing is given. Choose a value, or leave it out in a script to take the default.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
