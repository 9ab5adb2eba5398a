<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>GSOCseq</name>
        <message>
            <source>"auto", "raw" or "units"</source>
            <translation>"auto", "raw" o "units"</translation>
        </message>
        <message>
            <source>"calendar" or "30"</source>
            <translation>"calendar" o "30"</translation>
        </message>
        <message>
            <source>"own" or "grid"</source>
            <translation>"own" o "grid"</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>% of the value</source>
            <translation>% del valor</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <source>&amp;Add to the map</source>
            <translation>Añadir al ma&amp;pa</translation>
        </message>
        <message>
            <source>&amp;Area to compute</source>
            <translation>Área que ca&amp;lcular</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplicar</translation>
        </message>
        <message>
            <source>&amp;FAO: +5, +10 and +20 %</source>
            <translation>&amp;FAO: +5, +10 y +20 %</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Basado en</translation>
        </message>
        <message>
            <source>&amp;Import a table...</source>
            <translation>&amp;Importar una tabla...</translation>
        </message>
        <message>
            <source>&amp;Keep the scenarios that are there</source>
            <translation>&amp;Conservar los escenarios existentes</translation>
        </message>
        <message>
            <source>&amp;Land-use class:</source>
            <translation>Clase de &amp;uso de la tierra:</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Quality control...</source>
            <translation>Con&amp;trol de calidad...</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <source>&amp;Take over into the scenarios</source>
            <translation>Llevar a los &amp;escenarios</translation>
        </message>
        <message>
            <source>&amp;Uncertainty</source>
            <translation>&amp;Incertidumbre</translation>
        </message>
        <message>
            <source>&amp;Yearly maps</source>
            <translation>Mapas a&amp;nuales</translation>
        </message>
        <message>
            <source>'Forward' the other way round. After a given number of years the stock is a straight line over the carbon that comes in (RothC is linear), so the answer is exact and needs no trial runs. Climate, land use, farmyard manure, irrigation and paddy are those of the forward phase. All land is taken to adopt at once: the full potential. Scenarios, adopted shares and the horizons of a configuration do not count.

The first map is the required input, t C/ha/yr. Given to 'Forward' as known C input it reaches the target. Where a cell reaches the target without any plant carbon it is 0. The per cent are over business as usual; below 0 less than today's input is enough; where business as usual brings nothing there are none.

Codes of the outcome: 1 the target is reached without any plant carbon; 2 business as usual is enough; 3 more is needed; 4 even the largest possible input does not suffice. The log counts them.

The response maps answer any further question in the raster calculator: SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x added manure), with C in t C/ha/yr; each is there for the middle estimate, low and high. For +12 %, C is 1.12 x c_input_bau.</source>
            <translation>'Proyección' al revés. Después de un número dado de años, la reserva es una línea recta en función del carbono que entra (RothC es lineal), por lo que la respuesta es exacta y no requiere pruebas. El clima, el uso de la tierra, el estiércol, el riego y el arroz inundado son los de la fase de proyección. Se supone que toda la tierra adopta de una vez: el potencial completo. Los escenarios, las proporciones adoptadas y los horizontes de una configuración no cuentan.

El primer mapa es el aporte necesario, t C/ha/yr. Indicado en 'Proyección' como aporte de C conocido, alcanza la meta. Donde una celda alcanza la meta sin ningún carbono vegetal, es 0. El porcentaje es sobre el manejo habitual; por debajo de 0 basta con menos que el aporte de hoy; donde el manejo habitual no aporta nada, no hay porcentaje.

Códigos del resultado: 1 la meta se alcanza sin ningún carbono vegetal; 2 el manejo habitual es suficiente; 3 se necesita más; 4 ni siquiera basta el mayor aporte posible. El registro los cuenta.

Los mapas de respuesta responden a cualquier otra pregunta en la calculadora ráster: SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x estiércol añadido), con C en t C/ha/yr; cada uno está para la estimación central, la baja y la alta. Para +12 %, C es 1.12 x c_input_bau.</translation>
        </message>
        <message>
            <source>'{text}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation>'{text}' puede leerse de dos maneras. Escriba {thousands} si son miles, o {decimal} si es el número sin decimales.</translation>
        </message>
        <message>
            <source>'{text}' is not a number above 0. Write it like 12.5 or 12,5, or leave the field empty.</source>
            <translation>'{text}' no es un número mayor que 0. Escríbalo como 12.5 o 12,5, o deje el campo vacío.</translation>
        </message>
        <message>
            <source>'{text}' is not a number. Write for example 5 or 7.5.</source>
            <translation>'{text}' no es un número. Escriba por ejemplo 5 o 7.5.</translation>
        </message>
        <message>
            <source>'{text}' is not a whole number of years. Write for example 10.</source>
            <translation>'{text}' no es un número entero de años. Escriba por ejemplo 10.</translation>
        </message>
        <message>
            <source>'{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation>'{text}' no es un número de zona. Escriba un número de la capa de zonas, como 3.</translation>
        </message>
        <message>
            <source>, {scenario}</source>
            <translation>, {scenario}</translation>
        </message>
        <message>
            <source>--executor dask: one of --scheduler and --workers is expected, {found} of the two were given. Give the address of a scheduler that runs (--scheduler tcp://host:8786), or how many worker processes to start on this machine (--workers 4).</source>
            <translation>--executor dask: se espera una de las opciones --scheduler y --workers, se indicaron {found} de las dos. Indique la dirección de un planificador en marcha (--scheduler tcp://host:8786), o cuántos procesos worker iniciar en este equipo (--workers 4).</translation>
        </message>
        <message>
            <source>--scheduler: '{address}' is no address of a scheduler ({reason}). Write it as the scheduler itself shows it at its start, such as tcp://192.168.1.10:8786.</source>
            <translation>--scheduler: '{address}' no es la dirección de un planificador ({reason}). Escríbala como la muestra el propio planificador al iniciarse, por ejemplo tcp://192.168.1.10:8786.</translation>
        </message>
        <message>
            <source>--years: {years} was given, but the spin-up method is {method}; only the method run counts years. Leave --years out, or add --spin-up run.</source>
            <translation>--years: se indicó {years}, pero el método de spin-up es {method}; solo el método run cuenta años. Omita --years, o añada --spin-up run.</translation>
        </message>
        <message>
            <source>-100 to 1000 (per cent)</source>
            <translation>-100 a 1000 (por ciento)</translation>
        </message>
        <message>
            <source>0 or more. Where it does not suffice, the cell is out of reach. FAO's scenarios go to 20. Default: no limit.</source>
            <translation>0 o más. Donde no basta, la celda está fuera de alcance. Los escenarios de la FAO llegan a 20. Predeterminado: sin límite.</translation>
        </message>
        <message>
            <source>0 to 100 (per cent)</source>
            <translation>0 a 100 (por ciento)</translation>
        </message>
        <message>
            <source>0 to 1000 years</source>
            <translation>0 a 1000 años</translation>
        </message>
        <message>
            <source>0 to 50 t C/ha/yr</source>
            <translation>0 a 50 t C/ha/yr</translation>
        </message>
        <message>
            <source>0-30 cm, one band, for example FAO's GSOCmap or a national map. Its grid is the grid of the results; everything else is put on it.</source>
            <translation>0-30 cm, una banda, por ejemplo el GSOCmap de la FAO o un mapa nacional. Su cuadrícula es la cuadrícula de los resultados; todo lo demás se lleva a ella.</translation>
        </message>
        <message>
            <source>0-30 cm, one band, per cent of mass, for example from SoilGrids.</source>
            <translation>0-30 cm, una banda, porcentaje de masa, por ejemplo de SoilGrids.</translation>
        </message>
        <message>
            <source>0-30 cm, one band; kg C/m2 is converted.</source>
            <translation>0-30 cm, una banda; kg C/m2 se convierte.</translation>
        </message>
        <message>
            <source>0-5, 5-15, 15-30 cm: means of intervals (SoilGrids 2)</source>
            <translation>0-5, 5-15, 15-30 cm: medias de intervalos (SoilGrids 2)</translation>
        </message>
        <message>
            <source>1 Layers</source>
            <translation>1 Capas</translation>
        </message>
        <message>
            <source>1 Prepare</source>
            <translation>1 Preparar</translation>
        </message>
        <message>
            <source>1 or more</source>
            <translation>1 o más</translation>
        </message>
        <message>
            <source>1 to 100000</source>
            <translation>1 a 100000</translation>
        </message>
        <message>
            <source>12 monthly means of {years}, as the files say; {field} is {first} to {last}.</source>
            <translation>12 medias mensuales de {years}, según los archivos; {field} es {first} a {last}.</translation>
        </message>
        <message>
            <source>12 monthly means, of years that the files do not name; taken for {first} to {last} ({field}). Check that they are.</source>
            <translation>12 medias mensuales, de años que los archivos no nombran; se toman como {first} a {last} ({field}). Compruebe que lo son.</translation>
        </message>
        <message>
            <source>12 monthly means, repeated in every year to come ({years} years for the longest horizon).</source>
            <translation>12 medias mensuales, repetidas en cada año futuro ({years} años para el horizonte más largo).</translation>
        </message>
        <message>
            <source>15 (about 500 m, MOD13A1)</source>
            <translation>15 (unos 500 m, MOD13A1)</translation>
        </message>
        <message>
            <source>2 Model</source>
            <translation>2 Modelar</translation>
        </message>
        <message>
            <source>2 Scenarios</source>
            <translation>2 Escenarios</translation>
        </message>
        <message>
            <source>3 Options</source>
            <translation>3 Opciones</translation>
        </message>
        <message>
            <source>30 (about 1 km, MOD13A2)</source>
            <translation>30 (alrededor de 1 km, MOD13A2)</translation>
        </message>
        <message>
            <source>30 in every month (FAO's scripts)</source>
            <translation>30 en todos los meses (scripts de la FAO)</translation>
        </message>
        <message>
            <source>4 Maps and reports</source>
            <translation>4 Mapas e informes</translation>
        </message>
        <message>
            <source>4 Run</source>
            <translation>4 Ejecución</translation>
        </message>
        <message>
            <source>5 %</source>
            <translation>5 %</translation>
        </message>
        <message>
            <source>5 Results</source>
            <translation>5 Resultados</translation>
        </message>
        <message>
            <source>64 or more</source>
            <translation>64 o más</translation>
        </message>
        <message>
            <source>7.5 (about 250 m, MOD13Q1)</source>
            <translation>7,5 (unos 250 m, MOD13Q1)</translation>
        </message>
        <message>
            <source>7.5 to 30 arc-seconds, a whole number of which make a degree, such as 30, 15, 10 or 7.5</source>
            <translation>7.5 a 30 segundos de arco, de los que un número entero forma un grado, como 30, 15, 10 o 7.5</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>&lt;b&gt;Begin here.&lt;/b&gt; GSOCseq needs a map of soil organic carbon, clay, land use, vegetation cover, and monthly climate. Try it with the sample; or add your own layers to QGIS and let them be guessed; or choose each one below, ready or as raw files.</source>
            <translation>&lt;b&gt;Empiece aquí.&lt;/b&gt; GSOCseq necesita un mapa de carbono orgánico del suelo, arcilla, uso de la tierra, cobertura vegetal y clima mensual. Pruébelo con la muestra; o añada sus propias capas a QGIS y haga que se deduzcan; o elija cada una abajo, ya lista o como archivos brutos.</translation>
        </message>
        <message>
            <source>A CSV like the plugin's own resources/tables/classes.csv: which classes are modelled, their DPM/RPM ratio and coefficients. Empty: FAO's 13 classes; cropland, grassland, shrubs, tree crops and paddy are modelled.</source>
            <translation>Un CSV como resources/tables/classes.csv del propio complemento: qué clases se modelan, su relación DPM/RPM y sus coeficientes. Vacío: las 13 clases de la FAO; se modelan tierras de cultivo, pastizales, arbustos, cultivos arbóreos y arrozales.</translation>
        </message>
        <message>
            <source>A CSV with the columns code, cover_01 .. cover_12: the factor of each class and month.</source>
            <translation>Un CSV con las columnas code, cover_01 .. cover_12: el factor de cada clase y mes.</translation>
        </message>
        <message>
            <source>A GeoPackage; only where zones are polygons. Empty: none.</source>
            <translation>Un GeoPackage; solo si las zonas son polígonos. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>A GeoTIFF; only where cells are ranked. Empty: none.</source>
            <translation>Un GeoTIFF; solo si se clasifican celdas. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>A band for each year, named by the year, for every step that takes land use.</source>
            <translation>Una banda por cada año, con el año como nombre, para todos los pasos que toman el uso de la tierra.</translation>
        </message>
        <message>
            <source>A block was given to several workers, and each of them was gone before it was finished ({reason}). Look after their memory: give each worker fewer threads or more memory, then run again: what is finished is kept.</source>
            <translation>Un bloque se entregó a varios workers, y cada uno de ellos desapareció antes de terminarlo ({reason}). Revise su memoria: dé a cada worker menos hilos o más memoria, y ejecute de nuevo: lo terminado se conserva.</translation>
        </message>
        <message>
            <source>A cell of the map is no field: the maps are for regions, not for single farms.</source>
            <translation>Una celda del mapa no es una parcela: los mapas son para regiones, no para explotaciones individuales.</translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules over layers and rules of computation; target, years and largest input are those of this dialog.</source>
            <translation>Una configuración de GSOCseq (.json) o el manifest.json de una ejecución anterior. Si se indica, manda sobre las capas y las reglas de cálculo; la meta, los años y el mayor aporte son los de este cuadro de diálogo.</translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules: every other input and option of this dialog is ignored, except where to write.</source>
            <translation>Una configuración de GSOCseq (.json) o el manifest.json de una ejecución anterior. Si se indica, manda: todas las demás entradas y opciones de este cuadro de diálogo se ignoran, excepto dónde escribir.</translation>
        </message>
        <message>
            <source>A conversion that rounded the values, or one that doubled the size of the file without need.</source>
            <translation>Una conversión que redondeó los valores, o una que duplicó el tamaño del archivo sin necesidad.</translation>
        </message>
        <message>
            <source>A copy or download that stopped half-way, or a disk that was full.</source>
            <translation>Una copia o descarga que se detuvo a medias, o un disco que estaba lleno.</translation>
        </message>
        <message>
            <source>A country</source>
            <translation>Un país</translation>
        </message>
        <message>
            <source>A declared no-data value that is a real value of the map.</source>
            <translation>Un valor sin datos declarado que es un valor real del mapa.</translation>
        </message>
        <message>
            <source>A file copied under another name.</source>
            <translation>Un archivo copiado con otro nombre.</translation>
        </message>
        <message>
            <source>A file that was renamed, or two files whose names were exchanged.</source>
            <translation>Un archivo al que se le cambió el nombre, o dos archivos cuyos nombres se intercambiaron.</translation>
        </message>
        <message>
            <source>A folder with GSOCseq maps: of a run of this plugin, or of any other program.</source>
            <translation>Una carpeta con mapas GSOCseq: de una ejecución de este complemento, o de cualquier otro programa.</translation>
        </message>
        <message>
            <source>A horizon of 20 years</source>
            <translation>Un horizonte de 20 años</translation>
        </message>
        <message>
            <source>A land-use layer of another year or legend than that of the run.</source>
            <translation>Una capa de uso de la tierra de otro año o leyenda que los de la ejecución.</translation>
        </message>
        <message>
            <source>A land-use layer that reaches beyond the country's border: clip it first.</source>
            <translation>Una capa de uso de la tierra que sobrepasa la frontera del país: recórtela antes.</translation>
        </message>
        <message>
            <source>A layer in another unit than the one expected (g/kg for %, kg/m2 for t/ha, tenths of a degree, mm/day): the commonest mistake.</source>
            <translation>Una capa en otra unidad que la esperada (g/kg en lugar de %, kg/m2 en lugar de t/ha, décimas de grado, mm/día): el error más común.</translation>
        </message>
        <message>
            <source>A layer of %</source>
            <translation>Una capa de %</translation>
        </message>
        <message>
            <source>A layer of % is chosen, but none is given. Choose a raster file.</source>
            <translation>Está elegida una capa de %, pero no se indica ninguna. Elija un archivo ráster.</translation>
        </message>
        <message>
            <source>A map of the stock</source>
            <translation>Un mapa de la reserva</translation>
        </message>
        <message>
            <source>A map of the stock (FAO's GSOCmap or a national one) is cut to the area: cells whose centre lies outside are no data, and so are negative values. kg C/m2 is recognised or set, and multiplied by 10.

From layers: the sum over the depths of carbon (%) x bulk density (g/cm3) x thickness (cm) x (1 - share of stones). The depths are read from the file names (0-5cm, 5-15cm, 15-30cm) and must fill 0-30 cm; of a layer that reaches deeper only the part above 30 cm counts.

The grid of the result is the grid of the whole run: the map's own, or that of the Global Soil Partnership. What is left out, negative, or more than 800 t C/ha is counted in the log.</source>
            <translation>Un mapa de la reserva (el GSOCmap de la FAO o uno nacional) se recorta al área: las celdas cuyo centro está fuera quedan sin datos, y también los valores negativos. kg C/m2 se reconoce o se indica, y se multiplica por 10.

A partir de capas: la suma, en las profundidades, de carbono (%) x densidad aparente (g/cm3) x espesor (cm) x (1 - proporción de piedras). Las profundidades se leen de los nombres de archivo (0-5cm, 5-15cm, 15-30cm) y deben llenar 0-30 cm; de una capa que llega más abajo solo cuenta la parte por encima de 30 cm.

La cuadrícula del resultado es la cuadrícula de toda la ejecución: la propia del mapa, o la de la Alianza Mundial por el Suelo. Lo que se omite, es negativo o supera 800 t C/ha se cuenta en el registro.</translation>
        </message>
        <message>
            <source>A map that is not 0 where paddy rice grows: cropland is paddy inside of it and nowhere else.</source>
            <translation>Un mapa que es distinto de 0 donde crece arroz inundado: las tierras de cultivo son arrozales dentro de él y en ningún otro lugar.</translation>
        </message>
        <message>
            <source>A map that was not made, not copied, or named in another way.</source>
            <translation>Un mapa que no se creó, no se copió o se nombró de otra manera.</translation>
        </message>
        <message>
            <source>A mask multiplied into the map, or a raster filled with 0 before it was written.</source>
            <translation>Una máscara multiplicada por el mapa, o un ráster rellenado con 0 antes de escribirse.</translation>
        </message>
        <message>
            <source>A mask or an area that removes everything.</source>
            <translation>Una máscara o un área que lo elimina todo.</translation>
        </message>
        <message>
            <source>A mask that was applied to some of the maps only.</source>
            <translation>Una máscara que se aplicó solo a algunos de los mapas.</translation>
        </message>
        <message>
            <source>A masked carbon map masks the whole run: what has no stock is not computed. Finished maps can be masked too, one by one or a whole folder of them. The layers themselves stay as they are.

Only the masks that are asked for are applied, and their names stand in the metadata of every copy (GSOCSEQ_MASKS). Maps for submission go without masks unless masks are asked for (Technical Manual, chapter 13).

The log counts the cells of each mask and of all together; a cell that two masks take is in both counts. A cell without a value of sand, conductivity or carbon is not masked by that limit, and counted. Band 1 of the raster of masks is any of them, then follows a band for each: 1 masked, 0 not.</source>
            <translation>Un mapa de carbono enmascarado enmascara toda la ejecución: lo que no tiene reserva no se calcula. También pueden enmascararse mapas terminados, uno por uno o toda una carpeta. Las propias capas quedan como están.

Solo se aplican las máscaras que se piden, y sus nombres figuran en los metadatos de cada copia (GSOCSEQ_MASKS). Los mapas para la entrega van sin máscaras salvo que se pidan máscaras (Manual técnico, capítulo 13).

El registro cuenta las celdas de cada máscara y de todas juntas; una celda que toman dos máscaras está en ambas cuentas. Una celda sin valor de arena, conductividad o carbono no se enmascara por ese límite, y se cuenta. La banda 1 del ráster de máscaras es cualquiera de ellas, después sigue una banda por cada una: 1 enmascarada, 0 no.</translation>
        </message>
        <message>
            <source>A month without a valid image is</source>
            <translation>Un mes sin imagen válida es</translation>
        </message>
        <message>
            <source>A new or an empty folder, or one of an earlier run, whose maps are replaced.</source>
            <translation>Una carpeta nueva o vacía, o una de una ejecución anterior, cuyos mapas se reemplazan.</translation>
        </message>
        <message>
            <source>A percentage of today's stock per year</source>
            <translation>Un porcentaje de la reserva de hoy por año</translation>
        </message>
        <message>
            <source>A program that dropped the coordinate system, or a side file (.prj, .aux.xml) that was not copied with the map.</source>
            <translation>Un programa que perdió el sistema de coordenadas, o un archivo auxiliar (.prj, .aux.xml) que no se copió con el mapa.</translation>
        </message>
        <message>
            <source>A program that dropped the declaration of the no-data value when it wrote the file.</source>
            <translation>Un programa que perdió la declaración del valor sin datos al escribir el archivo.</translation>
        </message>
        <message>
            <source>A program that takes 0 for no data.</source>
            <translation>Un programa que toma 0 por sin datos.</translation>
        </message>
        <message>
            <source>A raster (not zero: masked) or polygons. Empty: no such mask.</source>
            <translation>Un ráster (distinto de cero: enmascarado) o polígonos. Vacío: no hay tal máscara.</translation>
        </message>
        <message>
            <source>A raster of percentages. It holds before the numbers of this line, which count where it has no data.</source>
            <translation>Un ráster de porcentajes. Prevalece sobre los números de esta línea, que cuentan donde él no tiene datos.</translation>
        </message>
        <message>
            <source>A rate of gain</source>
            <translation>Una tasa de ganancia</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts, in the order of the spin-up stack with the climate of 2001-2020. When given, the layers it holds are not read.</source>
            <translation>Una pila ya hecha de los scripts de la FAO, en el orden de la pila de spin-up con el clima de 2001-2020. Si se indica, las capas que contiene no se leen.</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, cover of twelve months, then land use of every year and DPM/RPM ratio of every year. When given, the layers it holds are not read; the warm-up climate still is.</source>
            <translation>Una pila ya hecha de los scripts de la FAO: COS, arcilla, cobertura de doce meses, después el uso de la tierra de cada año y la relación DPM/RPM de cada año. Si se indica, las capas que contiene no se leen; el clima del warm-up sí se lee.</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, temperature, precipitation and PET of twelve months each, DPM/RPM ratio, land use, cover of twelve months. When given, the layers it holds are not read.</source>
            <translation>Una pila ya hecha de los scripts de la FAO: COS, arcilla, temperatura, precipitación y PET de doce meses cada una, relación DPM/RPM, uso de la tierra, cobertura de doce meses. Si se indica, las capas que contiene no se leen.</translation>
        </message>
        <message>
            <source>A rectangle</source>
            <translation>Un rectángulo</translation>
        </message>
        <message>
            <source>A run is under way. Wait for its end, or cancel it first.</source>
            <translation>Hay una ejecución en curso. Espere a que termine, o cancélela antes.</translation>
        </message>
        <message>
            <source>A run works in {folder} now. What is in the folder is looked at when the run is over.</source>
            <translation>Una ejecución trabaja ahora en {folder}. Lo que hay en la carpeta se examina cuando la ejecución haya terminado.</translation>
        </message>
        <message>
            <source>A scenario does not go on for ever: as the stock grows, more carbon decays, until as much leaves as comes in. That stock, inert carbon included, is computed exactly, for the climate and land use of the forward phase, today's farmyard manure and what a scenario adds. All land is taken to adopt at once; adopted shares do not count.

Years to 90, 95 and 99 % of the way: the first whole year from which on the stock stays within the remaining 10, 5 or 1 % of the distance between today's stock and the equilibrium. The way may be no straight one: where today's pools are out of proportion, a stock may pass the equilibrium and come back. 0 years: today's stock is the equilibrium (to 0.000001 t C/ha). 10000 years: so many or more, on ground where almost nothing decomposes. The log counts both.

The rasters have a band for business as usual (BAU) and each scenario; that of the years has three. Humus turns over slowly: centuries are usual, so the 20 years of the maps are the fast beginning.

A forward climate that changes from year to year has no steady state, nor have the rules of FAO's scripts: both are refused.</source>
            <translation>Un escenario no continúa para siempre: a medida que crece la reserva, se descompone más carbono, hasta que sale tanto como entra. Esa reserva, incluido el carbono inerte, se calcula de forma exacta, para el clima y el uso de la tierra de la fase de proyección, el estiércol de hoy y lo que añade un escenario. Se supone que toda la tierra adopta de una vez; las proporciones adoptadas no cuentan.

Años hasta el 90, 95 y 99 % del camino: el primer año entero a partir del cual la reserva permanece dentro del 10, 5 o 1 % restante de la distancia entre la reserva de hoy y el equilibrio. El camino puede no ser recto: donde los compartimentos de hoy están desproporcionados, una reserva puede sobrepasar el equilibrio y volver. 0 años: la reserva de hoy es el equilibrio (con una precisión de 0,000001 t C/ha). 10000 años: esos o más, en suelos donde casi nada se descompone. El registro cuenta ambos.

Los rásteres tienen una banda para el manejo habitual (BAU) y para cada escenario; el de los años tiene tres. El humus se renueva despacio: lo habitual son siglos, así que los 20 años de los mapas son el comienzo rápido.

Un clima de proyección que cambia de un año a otro no tiene estado estacionario, ni lo tienen las reglas de los scripts de la FAO: ambos se rechazan.</translation>
        </message>
        <message>
            <source>A scenario with the same percentages as another one.</source>
            <translation>Un escenario con los mismos porcentajes que otro.</translation>
        </message>
        <message>
            <source>A slip in the name, or an earlier copy of a map.</source>
            <translation>Un error al escribir el nombre, o una copia anterior de un mapa.</translation>
        </message>
        <message>
            <source>A stock, or a layer of stocks</source>
            <translation>Una reserva, o una capa de reservas</translation>
        </message>
        <message>
            <source>A table of classes in which they are modelled.</source>
            <translation>Una tabla de clases en la que se modelan.</translation>
        </message>
        <message>
            <source>A table of factors by land-use class</source>
            <translation>Una tabla de factores por clase de uso de la tierra</translation>
        </message>
        <message>
            <source>A whole number, 1 to 1000. Default 20, the manual's horizon.</source>
            <translation>Un número entero, de 1 a 1000. Predeterminado 20, el horizonte del manual.</translation>
        </message>
        <message>
            <source>ASR_BAU_Map030 (t C/ha/yr)</source>
            <translation>ASR_BAU_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>ASR_BAU_UncertaintyMap030 (%)</source>
            <translation>ASR_BAU_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>ASR_SSM1_Map030 (t C/ha/yr)</source>
            <translation>ASR_SSM1_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>ASR_SSM1_UncertaintyMap030 (%)</source>
            <translation>ASR_SSM1_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>ASR_SSM2_Map030 (t C/ha/yr)</source>
            <translation>ASR_SSM2_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>ASR_SSM2_UncertaintyMap030 (%)</source>
            <translation>ASR_SSM2_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>ASR_SSM3_Map030 (t C/ha/yr)</source>
            <translation>ASR_SSM3_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>ASR_SSM3_UncertaintyMap030 (%)</source>
            <translation>ASR_SSM3_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>About {pixels} cells to model. Time: {minutes} min.</source>
            <translation>Unas {pixels} celdas por modelar. Tiempo: {minutes} min.</translation>
        </message>
        <message>
            <source>AbsDiff_BAU_Map030 (t C/ha)</source>
            <translation>AbsDiff_BAU_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>AbsDiff_SSM1_Map030 (t C/ha)</source>
            <translation>AbsDiff_SSM1_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>AbsDiff_SSM2_Map030 (t C/ha)</source>
            <translation>AbsDiff_SSM2_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>AbsDiff_SSM3_Map030 (t C/ha)</source>
            <translation>AbsDiff_SSM3_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>Absolute rate (ASR), {scenario}</source>
            <translation>Tasa absoluta (ASR), {scenario}</translation>
        </message>
        <message>
            <source>Absolute: against today</source>
            <translation>Absolutas: respecto de hoy</translation>
        </message>
        <message>
            <source>Add &amp;zone</source>
            <translation>Añadir &amp;zona</translation>
        </message>
        <message>
            <source>Add a copy of each scenario of the chosen lines</source>
            <translation>Añadir una copia de cada escenario de las líneas elegidas</translation>
        </message>
        <message>
            <source>Add a scenario at the end of the table</source>
            <translation>Añadir un escenario al final de la tabla</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Añadir un paso</translation>
        </message>
        <message>
            <source>Add a zone</source>
            <translation>Añadir una zona</translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation>Añadir archivos...</translation>
        </message>
        <message>
            <source>Add them if you have them; a submission is accepted without.</source>
            <translation>Añádalos si los tiene; una entrega se acepta sin ellos.</translation>
        </message>
        <message>
            <source>Added manure, t C/ha/yr</source>
            <translation>Estiércol añadido, t C/ha/yr</translation>
        </message>
        <message>
            <source>Added plant C, t C/ha/yr</source>
            <translation>C vegetal añadido, t C/ha/yr</translation>
        </message>
        <message>
            <source>Added to the rain in the soil's water balance. Left out: only the layer of irrigation, if there is one.</source>
            <translation>Se suma a la lluvia en el balance hídrico del suelo. Si se omite: solo la capa de riego, si la hay.</translation>
        </message>
        <message>
            <source>Adopted share of the land, %</source>
            <translation>Proporción adoptada de la tierra, %</translation>
        </message>
        <message>
            <source>Adopted, %</source>
            <translation>Adopción, %</translation>
        </message>
        <message>
            <source>Adopting share of the land, %</source>
            <translation>Proporción de la tierra que adopta, %</translation>
        </message>
        <message>
            <source>Adopting share, %</source>
            <translation>Proporción que adopta, %</translation>
        </message>
        <message>
            <source>Agricultural emissions of the country (unit Mt CO2e/yr)</source>
            <translation>Emisiones agrícolas del país (unidad Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Agricultural emissions: {found} Mt CO2e/yr was found; more than 0 is expected. Correct it, or leave it empty.</source>
            <translation>Emisiones agrícolas: se encontró {found} Mt CO2e/yr; se espera más de 0. Corríjalo, o déjelo vacío.</translation>
        </message>
        <message>
            <source>Align layers to the carbon map</source>
            <translation>Alinear capas con el mapa de carbono</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>All guesses are right</source>
            <translation>Todo lo deducido es correcto</translation>
        </message>
        <message>
            <source>All its GeoTIFFs, for example the maps of a run.</source>
            <translation>Todos sus GeoTIFF, por ejemplo los mapas de una ejecución.</translation>
        </message>
        <message>
            <source>All its maps (.tif), those of further horizons too. Empty: the layers below.</source>
            <translation>Todos sus mapas (.tif), también los de otros horizontes. Vacío: las capas de abajo.</translation>
        </message>
        <message>
            <source>All land</source>
            <translation>Toda la tierra</translation>
        </message>
        <message>
            <source>All land adopts, %</source>
            <translation>Adopta toda la tierra, %</translation>
        </message>
        <message>
            <source>All modelled land</source>
            <translation>Toda la tierra modelada</translation>
        </message>
        <message>
            <source>All of one grid. Not read when a folder is given.</source>
            <translation>Todas de una misma cuadrícula. No se leen cuando se indica una carpeta.</translation>
        </message>
        <message>
            <source>All phases: from the layers to the 29 maps</source>
            <translation>Todas las fases: de las capas a los 29 mapas</translation>
        </message>
        <message>
            <source>All to &amp;zero</source>
            <translation>T&amp;odo a cero</translation>
        </message>
        <message>
            <source>All values lie on classes that are modelled (cells: {classes}).</source>
            <translation>Todos los valores están en clases que se modelan (celdas: {classes}).</translation>
        </message>
        <message>
            <source>All {total} maps are on one grid ({grid}).</source>
            <translation>Los {total} mapas están en una misma cuadrícula ({grid}).</translation>
        </message>
        <message>
            <source>All {wanted} mandatory maps are there.</source>
            <translation>Están los {wanted} mapas obligatorios.</translation>
        </message>
        <message>
            <source>All {wanted} optional maps are there.</source>
            <translation>Están los {wanted} mapas opcionales.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it computed: {done} of {total} blocks are done.</source>
            <translation>Una ejecución anterior en esta carpeta se detuvo mientras calculaba: {done} de {total} bloques están hechos.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it prepared the layers: {done} of {total} steps are done.</source>
            <translation>Una ejecución anterior en esta carpeta se detuvo mientras preparaba las capas: {done} de {total} pasos están hechos.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it wrote the maps: all {total} blocks are computed.</source>
            <translation>Una ejecución anterior en esta carpeta se detuvo mientras escribía los mapas: los {total} bloques están calculados.</translation>
        </message>
        <message>
            <source>An estimate by the check of the inputs. Another machine may need half or three times as long.</source>
            <translation>Una estimación de la comprobación de las entradas. Otro equipo puede necesitar la mitad o el triple de tiempo.</translation>
        </message>
        <message>
            <source>An image exported without its place, or one that was rotated or flipped.</source>
            <translation>Una imagen exportada sin su posición, o una que se giró o se volteó.</translation>
        </message>
        <message>
            <source>An input or a half-width given as one number for the whole country, or a map filled by hand.</source>
            <translation>Una entrada o una semiamplitud indicada como un solo número para todo el país, o un mapa rellenado a mano.</translation>
        </message>
        <message>
            <source>Another configuration</source>
            <translation>Otra configuración</translation>
        </message>
        <message>
            <source>Another folder than that of the maps.</source>
            <translation>Otra carpeta que la de los mapas.</translation>
        </message>
        <message>
            <source>Another horizon than the one the maps are checked for.</source>
            <translation>Otro horizonte que aquel para el que se comprueban los mapas.</translation>
        </message>
        <message>
            <source>Another model than MIAMI (Lieth 1975) needs the layers of the mean NPP and of the yearly NPP.</source>
            <translation>Un modelo distinto de MIAMI (Lieth 1975) necesita las capas de la NPP media y de la NPP anual.</translation>
        </message>
        <message>
            <source>Any number of files and bands, all on the same cells; each band is an image. Tiles of one export are put together.</source>
            <translation>Cualquier número de archivos y bandas, todos en las mismas celdas; cada banda es una imagen. Las teselas de una exportación se reúnen.</translation>
        </message>
        <message>
            <source>Appendix: every parameter</source>
            <translation>Apéndice: todos los parámetros</translation>
        </message>
        <message>
            <source>Apply masks</source>
            <translation>Aplicar máscaras</translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation>Área de interés</translation>
        </message>
        <message>
            <source>Area so far, ha</source>
            <translation>Superficie acumulada, ha</translation>
        </message>
        <message>
            <source>Area, ha</source>
            <translation>Superficie, ha</translation>
        </message>
        <message>
            <source>Area, mean and total of stocks and rates for all land, by land-use class, by zone, and by both, with their uncertainty.</source>
            <translation>Superficie, media y total de reservas y tasas para toda la tierra, por clase de uso de la tierra, por zona y por ambas, con su incertidumbre.</translation>
        </message>
        <message>
            <source>Area, stock today (t C/ha) and absolute rates (ASR, t C/ha/yr)</source>
            <translation>Superficie, reserva hoy (t C/ha) y tasas absolutas (ASR, t C/ha/yr)</translation>
        </message>
        <message>
            <source>Areas are on the ellipsoid. Mt CO2e = Mt C x 44/12. ASR: change against today; RSR: gain over business as usual (BAU). ± is the half-width of the 95 % range: the first if the errors of the cells are independent, the second if they are the same everywhere. The first leaves out all errors that cells share and is not to be quoted alone; the second is likely wider than the truth for rates.</source>
            <translation>Las superficies son sobre el elipsoide. Mt CO2e = Mt C x 44/12. ASR: cambio respecto de hoy; RSR: ganancia respecto del manejo habitual (BAU). ± es la semiamplitud del intervalo del 95 %: la primera si los errores de las celdas son independientes, la segunda si son iguales en todas partes. La primera deja fuera todos los errores que las celdas comparten y no debe citarse sola; la segunda es probablemente más amplia que la real para las tasas.</translation>
        </message>
        <message>
            <source>Areas are those of the ellipsoid, cell by cell, in any coordinate system of the maps; cells that the border of a zone cuts count by the share that is covered, exactly. Stocks: t C/ha and Mt C; absolute rates (ASR, against today) and relative rates (RSR, against business as usual): t C/ha/yr, Mt C/yr and Mt CO2e/yr (times 44/12).

Where the run left adopted_gain.tif, the relative rates come twice: 'full' if all land adopts a scenario, 'adopted' for the share that does.

Each total has two half-widths of its 95 % range, in Mt C or Mt C/yr: if the errors of the cells are independent (root of the sum of squares) and if they are the same everywhere (sum). The first leaves out every error that cells share (soil map, climate, the assumed C input): it is no bound and is not to be quoted alone. The second is nearer to the truth for stocks; for rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other. Those of a rate need the maps of both stocks and of their uncertainty, or the published uncertainty of the rate (which is in % of the sum of the stocks), T0 and ASR of BAU. Where some cells have no uncertainty the half-widths of the others are scaled to all land; below 90 % of it there are none.

Values that cannot be (stocks beyond 0 to 800 t C/ha, rates beyond -4 to 4 t C/ha/yr, uncertainties beyond 0 to 200 %: no data that is not declared, as a rule) are left out as cells without a value, and a map that is mostly such is left out wholly; log, page and the column 'remark' of the table name map, cells and values.

The table has one row for each zone, class, map and part; empty zone or class: all of them. All files appear together, or none. The workbook has a sheet for each of the four kinds of rows. The layer is the zones as they are with further fields: area_ha, t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), rsr_ssm1_ind and rsr_ssm1_cor (half-widths, independent and correlated, Mt C/yr), rsr_ssm1_adopted_mean ....

The log tells what is missing, what was repaired or joined, and how much land lies in no zone or in several. Zones may lie across the 180th meridian.</source>
            <translation>Las superficies son las del elipsoide, celda por celda, en cualquier sistema de coordenadas de los mapas; las celdas que corta el borde de una zona cuentan por la proporción cubierta, de forma exacta. Reservas: t C/ha y Mt C; tasas absolutas (ASR, respecto de hoy) y tasas relativas (RSR, respecto del manejo habitual): t C/ha/yr, Mt C/yr y Mt CO2e/yr (por 44/12).

Si la ejecución dejó adopted_gain.tif, las tasas relativas aparecen dos veces: 'full' si toda la tierra adopta un escenario, 'adopted' para la proporción que lo adopta.

Cada total tiene dos semiamplitudes de su intervalo del 95 %, en Mt C o Mt C/yr: si los errores de las celdas son independientes (raíz de la suma de cuadrados) y si son iguales en todas partes (suma). La primera deja fuera todo error que las celdas comparten (mapa de suelos, clima, el aporte de C supuesto): no es un límite y no debe citarse sola. La segunda está más cerca de la realidad para las reservas; para las tasas es probablemente más amplia que la real, porque toma los errores de las dos reservas como independientes entre sí. Las de una tasa requieren los mapas de ambas reservas y de su incertidumbre, o la incertidumbre publicada de la tasa (que está en % de la suma de las reservas), T0 y ASR de BAU. Si algunas celdas no tienen incertidumbre, las semiamplitudes de las demás se extrapolan a toda la tierra; por debajo del 90 % de ella no hay ninguna.

Los valores imposibles (reservas fuera de 0 a 800 t C/ha, tasas fuera de -4 a 4 t C/ha/yr, incertidumbres fuera de 0 a 200 %: por regla general, sin datos no declarado) se omiten como celdas sin valor, y un mapa que consiste mayoritariamente en ellos se omite por completo; el registro, la página y la columna 'remark' de la tabla nombran el mapa, las celdas y los valores.

La tabla tiene una fila por cada zona, clase, mapa y parte; zona o clase vacía: todas. Todos los archivos aparecen juntos, o ninguno. El libro de cálculo tiene una hoja para cada uno de los cuatro tipos de filas. La capa son las zonas tal como están con más campos: area_ha, t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), rsr_ssm1_ind y rsr_ssm1_cor (semiamplitudes, independientes y correlacionadas, Mt C/yr), rsr_ssm1_adopted_mean ....

El registro dice qué falta, qué se reparó o se unió, y cuánta tierra no está en ninguna zona o está en varias. Las zonas pueden atravesar el meridiano 180.</translation>
        </message>
        <message>
            <source>Arithmetic with a no-data value as if it were data: -999 divided by 20 years is -49.95.</source>
            <translation>Aritmética con un valor sin datos como si fuera un dato: -999 dividido entre 20 años es -49,95.</translation>
        </message>
        <message>
            <source>Artificial surfaces</source>
            <translation>Superficies artificiales</translation>
        </message>
        <message>
            <source>As PNG or SVG.</source>
            <translation>Como PNG o SVG.</translation>
        </message>
        <message>
            <source>As far as the maps and their inputs tell, no mask was applied.</source>
            <translation>Hasta donde lo dicen los mapas y sus entradas, no se aplicó ninguna máscara.</translation>
        </message>
        <message>
            <source>As in the names of the maps: SSM1, SSM2, SSM3 or one of your own. Default: SSM3.</source>
            <translation>Como en los nombres de los mapas: SSM1, SSM2, SSM3 o uno propio. Predeterminado: SSM3.</translation>
        </message>
        <message>
            <source>Assign EPSG:4326 to the file, if its coordinates are degrees.</source>
            <translation>Asigne EPSG:4326 al archivo, si sus coordenadas son grados.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>At this cell</source>
            <translation>En esta celda</translation>
        </message>
        <message>
            <source>Automatic (SSM2, or the middle one)</source>
            <translation>Automático (SSM2, o el del medio)</translation>
        </message>
        <message>
            <source>BAU</source>
            <translation>BAU</translation>
        </message>
        <message>
            <source>BAU (t C/ha)</source>
            <translation>BAU (t C/ha)</translation>
        </message>
        <message>
            <source>BAU_UncertaintyMap030 (%)</source>
            <translation>BAU_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>BELOW_MINUS_18_3</source>
            <translation>algún mes a -18,3 degC o menos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the scenarios of the run.</source>
            <translation>Volver a los escenarios de la ejecución.</translation>
        </message>
        <message>
            <source>Band {band}, {what}: {one} in {first}, but {two} in {second}. Tiles of one export have the same. Export them again.</source>
            <translation>Banda {band}, {what}: {one} en {first}, pero {two} en {second}. En las teselas de una misma exportación coincide. Expórtelas de nuevo.</translation>
        </message>
        <message>
            <source>Bare area</source>
            <translation>Zonas desnudas</translation>
        </message>
        <message>
            <source>Bare: 1</source>
            <translation>Desnudo: 1</translation>
        </message>
        <message>
            <source>Before the scenarios, from the spin-up to the year of the SOC map with the climate and NPP of each year: FAO's phase 2</source>
            <translation>Antes de los escenarios, desde el spin-up hasta el año del mapa de COS con el clima y la NPP de cada año: la fase 2 de la FAO</translation>
        </message>
        <message>
            <source>Begin &amp;anew</source>
            <translation>Empezar de &amp;nuevo</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Begin with the layers, or load the sample.</source>
            <translation>Empiece por las capas, o cargue la muestra.</translation>
        </message>
        <message>
            <source>Being computed ...</source>
            <translation>Calculándose ...</translation>
        </message>
        <message>
            <source>Between stations</source>
            <translation>Entre estaciones</translation>
        </message>
        <message>
            <source>Both an area of interest ({area}) and a country ({country}) are given; one is expected. Leave the other empty.</source>
            <translation>Se indican a la vez un área de interés ({area}) y un país ({country}); se espera una de las dos cosas. Deje vacía la otra.</translation>
        </message>
        <message>
            <source>Brings the soil from the state of about 2000 to today with the climate and land use of every year.</source>
            <translation>Lleva el suelo del estado de hacia el año 2000 hasta hoy con el clima y el uso de la tierra de cada año.</translation>
        </message>
        <message>
            <source>Build FAO's stacks</source>
            <translation>Construir las pilas de la FAO</translation>
        </message>
        <message>
            <source>Bulk density, a layer per depth (unit g/cm3, cg/cm3 or kg/m3)</source>
            <translation>Densidad aparente, una capa por profundidad (unidad g/cm3, cg/cm3 o kg/m3)</translation>
        </message>
        <message>
            <source>Business as usual keeps the mean carbon input of the warm-up. Sustainable soil management (SSM) raises it by a percentage: 5, 10 and 20 % in the manual. Climate and land use stay as they are now, unless the forward layers bring a climate that changes. Low and high estimates carry the uncertainty.

The result is one raster with named bands. Give it to 'The 29 maps'.</source>
            <translation>El manejo habitual mantiene el aporte medio de carbono del warm-up. El manejo sostenible del suelo (SSM) lo aumenta en un porcentaje: 5, 10 y 20 % en el manual. El clima y el uso de la tierra se mantienen como ahora, salvo que las capas de proyección traigan un clima cambiante. Las estimaciones baja y alta llevan la incertidumbre.

El resultado es un ráster con bandas con nombre. Indíquelo en 'Los 29 mapas'.</translation>
        </message>
        <message>
            <source>By a second run</source>
            <translation>Con una segunda ejecución</translation>
        </message>
        <message>
            <source>By land use</source>
            <translation>Por uso de la tierra</translation>
        </message>
        <message>
            <source>By land-use class:</source>
            <translation>Por clase de uso:</translation>
        </message>
        <message>
            <source>By pedotransfer functions, as FAO's script 13</source>
            <translation>Por pedotransferencia, como el script 13 de la FAO</translation>
        </message>
        <message>
            <source>By zone</source>
            <translation>Por zona</translation>
        </message>
        <message>
            <source>C &amp;input beyond business as usual, %:</source>
            <translation>A&amp;porte de C sobre el manejo habitual, %:</translation>
        </message>
        <message>
            <source>C input</source>
            <translation>Aporte de C</translation>
        </message>
        <message>
            <source>C input against business as usual</source>
            <translation>Aporte de C respecto del manejo habitual</translation>
        </message>
        <message>
            <source>C input ahead (BAU)</source>
            <translation>Aporte de C futuro (BAU)</translation>
        </message>
        <message>
            <source>C input at the equilibrium (BAU)</source>
            <translation>Aporte de C en el equilibrio (BAU)</translation>
        </message>
        <message>
            <source>C input beyond business as usual, %</source>
            <translation>Aporte de C sobre el manejo habitual, %</translation>
        </message>
        <message>
            <source>C input of all land, % of business as usual</source>
            <translation>Aporte de C de toda la tierra, % del manejo habitual</translation>
        </message>
        <message>
            <source>C input of the scenarios {width}</source>
            <translation>aporte de C de los escenarios {width}</translation>
        </message>
        <message>
            <source>C&amp;lear cells</source>
            <translation>&amp;Vaciar celdas</translation>
        </message>
        <message>
            <source>CC BY 4.0</source>
            <translation>CC BY 4.0</translation>
        </message>
        <message>
            <source>CC BY-NC 4.0</source>
            <translation>CC BY-NC 4.0</translation>
        </message>
        <message>
            <source>CC BY-NC-SA 3.0 IGO</source>
            <translation>CC BY-NC-SA 3.0 IGO</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0</source>
            <translation>CC BY-SA 4.0</translation>
        </message>
        <message>
            <source>CC0 1.0</source>
            <translation>CC0 1.0</translation>
        </message>
        <message>
            <source>CRU TS is the gridded climate of the Climatic Research Unit, University of East Anglia: 0.5 degree, monthly, from 1901 on. Download the variables tmp, pre and pet, by decade or in one file, and unpack them.

The months are read from the time axis of the files, whatever the order of files and bands. CRU gives evapotranspiration in mm per day and rain in mm per month, which many have overlooked: the units in the file decide, and mm per day are taken times the real days of each month. Months that are missing, or given twice, are refused.

The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values.</source>
            <translation>CRU TS es el clima en cuadrícula de la Climatic Research Unit, University of East Anglia: 0,5 grados, mensual, desde 1901. Descargue las variables tmp, pre y pet, por decenio o en un solo archivo, y descomprímalas.

Los meses se leen del eje de tiempo de los archivos, sea cual sea el orden de archivos y bandas. CRU da la evapotranspiración en mm por día y la lluvia en mm por mes, lo que muchos han pasado por alto: deciden las unidades del archivo, y los mm por día se multiplican por los días reales de cada mes. Los meses que faltan, o que se indican dos veces, se rechazan.

La serie tiene una banda por cada mes (1981-01 ...), las normales tienen doce (01 a 12), las medias de los valores mensuales.</translation>
        </message>
        <message>
            <source>CSV or spreadsheet, in place of the rasters above.</source>
            <translation>CSV u hoja de cálculo, en lugar de los rásteres de arriba.</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>Tablas CSV (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Carbon of farmyard manure that is added every year, t C/ha/yr.</source>
            <translation>Carbono de estiércol que se añade cada año, t C/ha/yr.</translation>
        </message>
        <message>
            <source>Carbon of plants that is added every year beyond the percentage, t C/ha/yr.</source>
            <translation>Carbono vegetal que se añade cada año además del porcentaje, t C/ha/yr.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) in which today's stock is the equilibrium to {tonnes:g} t C/ha, 0 years in the map: {count}.</source>
            <translation>Casos (celdas por BAU y escenarios) en los que la reserva de hoy es el equilibrio con una precisión de {tonnes:g} t C/ha, 0 años en el mapa: {count}.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) that take {years} years or more to 99 % of the way, shown as {years}: {count}.</source>
            <translation>Casos (celdas por BAU y escenarios) que tardan {years} años o más en llegar al 99 % del camino, mostrados como {years}: {count}.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) with an equilibrium above {high:g} t C/ha, more than soils hold: almost nothing decomposes there. The number is in the map: {count}.</source>
            <translation>Casos (celdas por BAU y escenarios) con un equilibrio superior a {high:g} t C/ha, más de lo que contienen los suelos: ahí casi nada se descompone. El número está en el mapa: {count}.</translation>
        </message>
        <message>
            <source>Cases of a C input below 0 set to 0: {count}.</source>
            <translation>Casos de un aporte de C inferior a 0 puesto a 0: {count}.</translation>
        </message>
        <message>
            <source>Cases of a negative DPM left by the pedotransfer functions: {count}.</source>
            <translation>Casos de un DPM negativo dejado por las funciones de pedotransferencia: {count}.</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Celdas</translation>
        </message>
        <message>
            <source>Cells by class in {year}: {counts}.</source>
            <translation>Celdas por clase en {year}: {counts}.</translation>
        </message>
        <message>
            <source>Cells filled in the layer with most of them</source>
            <translation>Celdas rellenadas en la capa que tiene más</translation>
        </message>
        <message>
            <source>Cells of classes that a country can choose to model have a value: {classes}.</source>
            <translation>Celdas de clases que un país puede optar por modelar tienen un valor: {classes}.</translation>
        </message>
        <message>
            <source>Cells of classes that are not modelled have a value: {classes}.</source>
            <translation>Celdas de clases que no se modelan tienen un valor: {classes}.</translation>
        </message>
        <message>
            <source>Cells of the result</source>
            <translation>Celdas del resultado</translation>
        </message>
        <message>
            <source>Cells of the vegetation (arc-seconds)</source>
            <translation>Celdas de la vegetación (segundos de arco)</translation>
        </message>
        <message>
            <source>Cells still empty in the layer with most of them</source>
            <translation>Celdas aún vacías en la capa que tiene más</translation>
        </message>
        <message>
            <source>Cells that gain carbon until business as usual comes to rest: {count}.</source>
            <translation>Celdas que ganan carbono hasta que el manejo habitual se estabiliza: {count}.</translation>
        </message>
        <message>
            <source>Cells that lose carbon until business as usual comes to rest: {count}.</source>
            <translation>Celdas que pierden carbono hasta que el manejo habitual se estabiliza: {count}.</translation>
        </message>
        <message>
            <source>Cells that need more than business as usual: {count}.</source>
            <translation>Celdas que necesitan más que el manejo habitual: {count}.</translation>
        </message>
        <message>
            <source>Cells that reach the target without any plant carbon (required input set to 0): {count}.</source>
            <translation>Celdas que alcanzan la meta sin ningún carbono vegetal (aporte necesario puesto a 0): {count}.</translation>
        </message>
        <message>
            <source>Cells where business as usual brings no plant carbon, so that there is no per cent of it: {count}.</source>
            <translation>Celdas donde el manejo habitual no aporta carbono vegetal, de modo que no hay porcentaje respecto de él: {count}.</translation>
        </message>
        <message>
            <source>Cells where business as usual is enough, but not 0 (the per cent are 0 or below): {count}.</source>
            <translation>Celdas donde el manejo habitual es suficiente, pero no 0 (el porcentaje es 0 o inferior): {count}.</translation>
        </message>
        <message>
            <source>Cells where the maximum of +{maximum:g} % does not suffice (the input that would is in the map): {count}.</source>
            <translation>Celdas donde no basta el máximo de +{maximum:g} % (el aporte que bastaría está en el mapa): {count}.</translation>
        </message>
        <message>
            <source>Cells whose target is no stock that can be ({low:g} to {high:g} t C/ha), left without an answer: {count}. Check the target and its unit.</source>
            <translation>Celdas cuya meta no es una reserva posible ({low:g} a {high:g} t C/ha), dejadas sin respuesta: {count}. Compruebe la meta y su unidad.</translation>
        </message>
        <message>
            <source>Cells with and without a result</source>
            <translation>Celdas con y sin resultado</translation>
        </message>
        <message>
            <source>Cells with their ranks</source>
            <translation>Celdas con sus puestos</translation>
        </message>
        <message>
            <source>Cells without a class in the land-use layer.</source>
            <translation>Celdas sin clase en la capa de uso de la tierra.</translation>
        </message>
        <message>
            <source>Cells without a value in the layer of the stock to reach, left without an answer: {count}.</source>
            <translation>Celdas sin valor en la capa de la reserva por alcanzar, dejadas sin respuesta: {count}.</translation>
        </message>
        <message>
            <source>Certainty: rate divided by its half-width</source>
            <translation>Certeza: tasa dividida entre su semiamplitud</translation>
        </message>
        <message>
            <source>Change from today to the equilibrium</source>
            <translation>Cambio desde hoy hasta el equilibrio</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Chart of the C input by year. {text}</source>
            <translation>Gráfico del aporte de C por año. {text}</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Check the inputs</source>
            <translation>Comprobar las entradas</translation>
        </message>
        <message>
            <source>Check the names of the files and the percentages of the scenarios.</source>
            <translation>Compruebe los nombres de los archivos y los porcentajes de los escenarios.</translation>
        </message>
        <message>
            <source>Check the units first, then whether soils and climate of the country explain the values; say so in the report.</source>
            <translation>Compruebe primero las unidades, después si los suelos y el clima del país explican los valores; dígalo en el informe.</translation>
        </message>
        <message>
            <source>Check the units first. If only some cells are concerned, 'Correct the maps' makes them no data in copies of the maps.</source>
            <translation>Compruebe primero las unidades. Si solo afecta a algunas celdas, 'Corregir los mapas' las pasa a sin datos en copias de los mapas.</translation>
        </message>
        <message>
            <source>Check the units of all inputs ('Check the inputs' recognises them), and run again.</source>
            <translation>Compruebe las unidades de todas las entradas ('Comprobar las entradas' las reconoce), y ejecute de nuevo.</translation>
        </message>
        <message>
            <source>Check whether the inputs behind this map vary; if one number was meant, say so in the report.</source>
            <translation>Compruebe si las entradas de este mapa varían; si se quería un solo número, dígalo en el informe.</translation>
        </message>
        <message>
            <source>Checking the inputs</source>
            <translation>Comprobando las entradas</translation>
        </message>
        <message>
            <source>Checking...</source>
            <translation>Comprobando...</translation>
        </message>
        <message>
            <source>Checks a folder of finished maps against FAO's rules for a submission, and says what is wrong, why, and what to do.</source>
            <translation>Comprueba una carpeta de mapas terminados según las reglas de la FAO para una entrega, y dice qué está mal, por qué y qué hacer.</translation>
        </message>
        <message>
            <source>Checks failed: {failed}; with a warning: {warned}; passed: {passed}.</source>
            <translation>Comprobaciones no superadas: {failed}; con advertencia: {warned}; superadas: {passed}.</translation>
        </message>
        <message>
            <source>Checks of FAO's Technical Manual, annexes I and II. The page of quality_control shows every map.</source>
            <translation>Comprobaciones del Manual técnico de la FAO, anexos I y II. La página de quality_control muestra todos los mapas.</translation>
        </message>
        <message>
            <source>Checks the maps for values that cannot be, holes, edges and wrong units.</source>
            <translation>Busca en los mapas valores imposibles, huecos, bordes y unidades erróneas.</translation>
        </message>
        <message>
            <source>Choose a file of polygons</source>
            <translation>Elegir un archivo de polígonos</translation>
        </message>
        <message>
            <source>Choose a file: {role}</source>
            <translation>Elegir un archivo: {role}</translation>
        </message>
        <message>
            <source>Choose a raster of percentages for the scenario of this line, % more C input than business as usual</source>
            <translation>Elegir un ráster de porcentajes para el escenario de esta línea, % más de aporte de C que en el manejo habitual</translation>
        </message>
        <message>
            <source>Choose nothing</source>
            <translation>No elegir nada</translation>
        </message>
        <message>
            <source>Choose some of the maps, or none to add all of them.</source>
            <translation>Elija algunos de los mapas, o ninguno para añadirlos todos.</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegida</translation>
        </message>
        <message>
            <source>Chosen land (ha)</source>
            <translation>Tierra elegida (ha)</translation>
        </message>
        <message>
            <source>Circle: end of the spin-up, {first}. Grey years: warm-up. Vertical line: t0, {t0}, from which the scenarios part.</source>
            <translation>Círculo: final del spin-up, {first}. Años en gris: warm-up. Línea vertical: t0, {t0}, desde donde se separan los escenarios.</translation>
        </message>
        <message>
            <source>Class codes (land use, zones)</source>
            <translation>Códigos de clase (uso de la tierra, zonas)</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
        <message>
            <source>Clay (%)</source>
            <translation>Arcilla (%)</translation>
        </message>
        <message>
            <source>Clay 0-30 cm (%)</source>
            <translation>Arcilla 0-30 cm (%)</translation>
        </message>
        <message>
            <source>Clay above 50 %, rare in most countries: look at the unit and the depths of the clay layer.</source>
            <translation>Arcilla superior al 50 %, rara en la mayoría de los países: revise la unidad y las profundidades de la capa de arcilla.</translation>
        </message>
        <message>
            <source>Clay layers, one per depth (% or g/kg)</source>
            <translation>Capas de arcilla, una por profundidad (% o g/kg)</translation>
        </message>
        <message>
            <source>Clay, 0-30 cm (% of mass)</source>
            <translation>Arcilla, 0-30 cm (% de masa)</translation>
        </message>
        <message>
            <source>Click a cell of the map.</source>
            <translation>Haga clic en una celda del mapa.</translation>
        </message>
        <message>
            <source>Click a pixel</source>
            <translation>Hacer clic en un píxel</translation>
        </message>
        <message>
            <source>Click on the map and see the carbon of that cell year by year</source>
            <translation>Haga clic en el mapa y vea el carbono de esa celda año por año</translation>
        </message>
        <message>
            <source>Click on the map to see how the carbon of that pixel changes, in t C/ha.</source>
            <translation>Haga clic en el mapa para ver cómo cambia el carbono de ese píxel, en t C/ha.</translation>
        </message>
        <message>
            <source>Climate cells are large, and along coasts and lakes some have no data although there is soil under them. Such a gap gets the mean of the layer's own cells around it, weighted by the inverse of the squared distance; class codes are never averaged but taken from the nearest cell. All other cells are exactly those of 'Align layers'. Bands are filled one by one.

Filled values are guesses: filled.tif shows where they are (1 filled in any layer and band, 0 not, no data where there is no soil carbon), and the log counts the cells. A gap with no cell in reach stays. Meant for layers coarser than the grid; of a finer one the cells in reach lie inside the gap itself.</source>
            <translation>Las celdas del clima son grandes, y a lo largo de costas y lagos algunas no tienen datos aunque haya suelo debajo. Un hueco así recibe la media de las celdas propias de la capa alrededor de él, ponderada por el inverso del cuadrado de la distancia; los códigos de clase nunca se promedian, sino que se toman de la celda más cercana. Todas las demás celdas son exactamente las de 'Alinear capas'. Las bandas se rellenan una por una.

Los valores rellenados son conjeturas: filled.tif muestra dónde están (1 rellenada en alguna capa y banda, 0 no, sin datos donde no hay carbono del suelo), y el registro cuenta las celdas. Un hueco sin ninguna celda a su alcance permanece. Pensado para capas más gruesas que la cuadrícula; en una más fina, las celdas al alcance están dentro del propio hueco.</translation>
        </message>
        <message>
            <source>Climate from CRU TS</source>
            <translation>Clima de CRU TS</translation>
        </message>
        <message>
            <source>Climate from TerraClimate</source>
            <translation>Clima de TerraClimate</translation>
        </message>
        <message>
            <source>Climate from monthly layers or stations</source>
            <translation>Clima de capas mensuales o estaciones</translation>
        </message>
        <message>
            <source>Climate layer, for the edges of its cells (unit does not matter)</source>
            <translation>Capa de clima, para los bordes de sus celdas (la unidad no importa)</translation>
        </message>
        <message>
            <source>Climate of the spin-up (years)</source>
            <translation>Clima del spin-up (años)</translation>
        </message>
        <message>
            <source>Climate of the warm-up (years)</source>
            <translation>Clima del warm-up (años)</translation>
        </message>
        <message>
            <source>Climate series for growth</source>
            <translation>Serie de clima para el crecimiento</translation>
        </message>
        <message>
            <source>Climate whose cells are much coarser than the maps, taken without interpolation.</source>
            <translation>Clima cuyas celdas son mucho más gruesas que los mapas, tomado sin interpolación.</translation>
        </message>
        <message>
            <source>Climate: spin-up {spin_up}, warm-up {warm_up}, years ahead {forward}. Land use: {land_use}.</source>
            <translation>Clima: spin-up {spin_up}, warm-up {warm_up}, años futuros {forward}. Uso de la tierra: {land_use}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Coarse fragments, part of the volume. Empty: soil without stones.</source>
            <translation>Fragmentos gruesos, parte del volumen. Vacío: suelo sin piedras.</translation>
        </message>
        <message>
            <source>Coasts and islands that coarse climate data leave out.</source>
            <translation>Costas e islas que los datos de clima gruesos dejan fuera.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Codes that the legend {legend} does not list have no class; cells of all years, by code: {codes}. Add them to a legend of your own if they should have one.</source>
            <translation>Los códigos que la leyenda {legend} no enumera no tienen clase; celdas de todos los años, por código: {codes}. Añádalos a una leyenda propia si deben tener una.</translation>
        </message>
        <message>
            <source>Columns of the table: id; SOC (t C/ha, 0-30 cm); clay (%); LU (land-use class); DR (DPM/RPM ratio); cov_01 to cov_12 (cover factor 0.6 to 1); T8100_, P8100_, E8100_ with 01 to 12 (monthly means for the spin-up: degC, mm, mm); T0118_, P0118_, E0118_ with 01 to 12 (monthly means for the forward phase); Ts_, Ps_ with year and month, as Ts_1981_01 (every month of the spin-up period); Ts_, Ps_, Es_ with year and month (every month of the warm-up). Other years are fine. DR may be left out. So may NPP_8100 (mean plant growth of the spin-up period, t C/ha/yr), which only 'fao-scripts' uses. Commas, semicolons or tabs; decimal points or commas; empty means missing.

The result has a row for every row of the input, in the same order: id, status, C input (t C/ha/yr), pools and stocks (t C/ha), and the 29 map values. status is ok or says why there is no result.</source>
            <translation>Columnas de la tabla: id; SOC (t C/ha, 0-30 cm); clay (%); LU (clase de uso de la tierra); DR (relación DPM/RPM); cov_01 a cov_12 (factor de cobertura de 0.6 a 1); T8100_, P8100_, E8100_ con 01 a 12 (medias mensuales para el spin-up: degC, mm, mm); T0118_, P0118_, E0118_ con 01 a 12 (medias mensuales para la fase de proyección); Ts_, Ps_ con año y mes, como Ts_1981_01 (todos los meses del periodo del spin-up); Ts_, Ps_, Es_ con año y mes (todos los meses del warm-up). Otros años son válidos. DR puede omitirse. También NPP_8100 (crecimiento vegetal medio del periodo del spin-up, t C/ha/yr), que solo utiliza 'fao-scripts'. Comas, puntos y coma o tabuladores; punto o coma decimal; vacío significa ausente.

El resultado tiene una fila por cada fila de la entrada, en el mismo orden: id, status, aporte de C (t C/ha/yr), compartimentos y reservas (t C/ha), y los 29 valores de los mapas. status es ok o dice por qué no hay resultado.</translation>
        </message>
        <message>
            <source>Columns: severity (error, warning, info), where, finding.</source>
            <translation>Columnas: severity (error, warning, info), where, finding.</translation>
        </message>
        <message>
            <source>Columns: year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr).</source>
            <translation>Columnas: year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr).</translation>
        </message>
        <message>
            <source>Compared with the country's agricultural emissions as they were given for this report: {emissions} Mt CO2e/yr. The gain over business as usual lasts only while the stock rises; emissions of nitrous oxide and methane that the practices cause or avoid are not counted.</source>
            <translation>Comparación con las emisiones agrícolas del país tal como se indicaron para este informe: {emissions} Mt CO2e/yr. La ganancia respecto del manejo habitual dura solo mientras la reserva aumenta; no se cuentan las emisiones de óxido nitroso y metano que las prácticas causan o evitan.</translation>
        </message>
        <message>
            <source>Computed once the layers are there.</source>
            <translation>Se calcula cuando estén las capas.</translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years).</source>
            <translation>Calculado con el complemento de QGIS GSOCseq {version} (RothC; convención {convention}, spin-up {spin_up}; horizonte {years} años).</translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years). Read were: {inputs}. Every parameter is in manifest.json.</source>
            <translation>Calculado con el complemento de QGIS GSOCseq {version} (RothC; convención {convention}, spin-up {spin_up}; horizonte {years} años). Se leyeron: {inputs}. Todos los parámetros están en manifest.json.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Computes FAO's 29 maps of soil organic carbon sequestration potential (GSOCseq) from your layers, in one go.</source>
            <translation>Calcula de una sola vez los 29 mapas de la FAO del potencial de secuestro de carbono orgánico del suelo (GSOCseq) a partir de sus capas.</translation>
        </message>
        <message>
            <source>Computes a map for every year, which QGIS's temporal controller plays.</source>
            <translation>Calcula un mapa para cada año, que el controlador temporal de QGIS reproduce.</translation>
        </message>
        <message>
            <source>Computes for each cell the plant carbon that must come in each year so that the stock reaches a target: 4 per 1000, a stock, a rate, no loss.</source>
            <translation>Calcula para cada celda el carbono vegetal que debe entrar cada año para que la reserva alcance una meta: 4 por 1000, una reserva, una tasa, ninguna pérdida.</translation>
        </message>
        <message>
            <source>Computes one place of the map and lists its stock of every year, under business as usual and each scenario.</source>
            <translation>Calcula un lugar del mapa y enumera su reserva de cada año, con el manejo habitual y en cada escenario.</translation>
        </message>
        <message>
            <source>Computes the stock after 20 years for business as usual and for scenarios that bring more carbon into the soil.</source>
            <translation>Calcula la reserva después de 20 años para el manejo habitual y para escenarios que aportan más carbono al suelo.</translation>
        </message>
        <message>
            <source>Computes the stock at which business as usual and each scenario come to rest, and how many years that takes.</source>
            <translation>Calcula la reserva en la que se estabilizan el manejo habitual y cada escenario, y cuántos años se tarda en llegar a ella.</translation>
        </message>
        <message>
            <source>Computes the stock of every year from today to the longest horizon, for business as usual and each scenario.</source>
            <translation>Calcula la reserva de cada año desde hoy hasta el horizonte más largo, para el manejo habitual y cada escenario.</translation>
        </message>
        <message>
            <source>Computing the pixels</source>
            <translation>Calculando los píxeles</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>Confi&amp;guración</translation>
        </message>
        <message>
            <source>Configuration file</source>
            <translation>Archivo de configuración</translation>
        </message>
        <message>
            <source>Configurations and manifests (*.json)</source>
            <translation>Configuraciones y manifiestos (*.json)</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Contact (e-mail)</source>
            <translation>Contacto (correo electrónico)</translation>
        </message>
        <message>
            <source>Contact: {found} was found; an e-mail address such as name@institute.org is expected. Correct it.</source>
            <translation>Contacto: se encontró {found}; se espera una dirección de correo electrónico como name@institute.org. Corríjala.</translation>
        </message>
        <message>
            <source>Convention {found} is not known; expected one of: {known}.</source>
            <translation>La convención {found} no se conoce; se espera una de: {known}.</translation>
        </message>
        <message>
            <source>Copernicus CGLS-LC100, 100 m, 2015-2019</source>
            <translation>Copernicus CGLS-LC100, 100 m, 2015-2019</translation>
        </message>
        <message>
            <source>Copernicus Global Land Cover 100 m</source>
            <translation>Copernicus Global Land Cover 100 m</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy or make the file again.</source>
            <translation>Copie o cree el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Copy the chosen cells, for a spreadsheet or for other cells</source>
            <translation>Copiar las celdas elegidas, para una hoja de cálculo o para otras celdas</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Correct the maps</source>
            <translation>Corregir los mapas</translation>
        </message>
        <message>
            <source>Could not be read: {reason}</source>
            <translation>No se pudo leer: {reason}</translation>
        </message>
        <message>
            <source>Coun&amp;try report...</source>
            <translation>&amp;Informe nacional...</translation>
        </message>
        <message>
            <source>Countr&amp;y (name or ISO3 code)</source>
            <translation>&amp;País (nombre o código ISO3)</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Código de país</translation>
        </message>
        <message>
            <source>Country code {code}. The results go to {folder}</source>
            <translation>Código de país {code}. Los resultados van a {folder}</translation>
        </message>
        <message>
            <source>Country code: '{text}' is not an ISO 3166-1 alpha-3 code. Write three capital letters, such as GHA.</source>
            <translation>Código de país: '{text}' no es un código ISO 3166-1 alfa-3. Escriba tres letras mayúsculas, como GHA.</translation>
        </message>
        <message>
            <source>Country code: {found} was found; no country has it (ISO 3166-1 alpha-3). Correct it, and compute the maps under the country's code.</source>
            <translation>Código de país: se encontró {found}; ningún país lo tiene (ISO 3166-1 alfa-3). Corríjalo, y calcule los mapas con el código del país.</translation>
        </message>
        <message>
            <source>Country code: {found} was found; three capital letters of a country (ISO 3166-1 alpha-3, for example GHA) are expected. Compute the maps under the country's code.</source>
            <translation>Código de país: se encontró {found}; se esperan tres letras mayúsculas de un país (ISO 3166-1 alfa-3, por ejemplo GHA). Calcule los mapas con el código del país.</translation>
        </message>
        <message>
            <source>Country report</source>
            <translation>Informe nacional</translation>
        </message>
        <message>
            <source>Country report and totals</source>
            <translation>Informe nacional y totales</translation>
        </message>
        <message>
            <source>Country: '{text}' is no country of the world map that QGIS ships (closest: {closest}). Give an ISO 3166-1 alpha-3 code such as GHA, or an area of interest.</source>
            <translation>País: '{text}' no es ningún país del mapa del mundo que trae QGIS (más parecidos: {closest}). Indique un código ISO 3166-1 alfa-3 como GHA, o un área de interés.</translation>
        </message>
        <message>
            <source>Cover factor (0.6 covered .. 1 bare)</source>
            <translation>Factor de cobertura (0.6 cubierto .. 1 desnudo)</translation>
        </message>
        <message>
            <source>Cover factor, mean (0.6 covered, 1 bare)</source>
            <translation>Factor de cobertura, media (0.6 cubierto, 1 desnudo)</translation>
        </message>
        <message>
            <source>Covered: 0.6</source>
            <translation>Cubierto: 0.6</translation>
        </message>
        <message>
            <source>Cropland</source>
            <translation>Tierras de cultivo</translation>
        </message>
        <message>
            <source>Cropland fraction (unit % or share of 1)</source>
            <translation>Fracción de tierras de cultivo (unidad % o proporción de 1)</translation>
        </message>
        <message>
            <source>Curve of hectares and Mt CO2e/yr (CSV)</source>
            <translation>Curva de hectáreas y Mt CO2e/yr (CSV)</translation>
        </message>
        <message>
            <source>Cuts a map of the carbon stock of 0-30 cm to the area of interest, or computes the stock from layers; t C/ha.</source>
            <translation>Recorta un mapa de la reserva de carbono de 0-30 cm al área de interés, o calcula la reserva a partir de capas; t C/ha.</translation>
        </message>
        <message>
            <source>Cuts the maps of a regional run into countries, provinces or any other zones, one folder for each.</source>
            <translation>Corta los mapas de una ejecución regional en países, provincias o cualesquiera otras zonas, una carpeta para cada una.</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, forward</source>
            <translation>Relación DPM/RPM, proyección</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, spin-up</source>
            <translation>Relación DPM/RPM, spin-up</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, warm-up (a band per year)</source>
            <translation>Relación DPM/RPM, warm-up (una banda por año)</translation>
        </message>
        <message>
            <source>DPM/RPM ratios</source>
            <translation>Relaciones DPM/RPM</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data policy</source>
            <translation>Política de datos</translation>
        </message>
        <message>
            <source>Date of the submission</source>
            <translation>Fecha de la entrega</translation>
        </message>
        <message>
            <source>Date: {found} was found; a day such as 2026-03-31 (year-month-day) is expected. Correct it.</source>
            <translation>Fecha: se encontró {found}; se espera un día como 2026-03-31 (año-mes-día). Corríjala.</translation>
        </message>
        <message>
            <source>Days of a month, for mm per day</source>
            <translation>Días de un mes, para mm por día</translation>
        </message>
        <message>
            <source>Default 0.6 (Technical Manual). FAO's scripts also have 0.2, 0.3 and 0.4.</source>
            <translation>Predeterminado 0.6 (Manual técnico). Los scripts de la FAO también tienen 0.2, 0.3 y 0.4.</translation>
        </message>
        <message>
            <source>Default 20, the manual's. Several are separated by semicolons: 20; 50. The first gives the 29 maps, each other one a folder.</source>
            <translation>Predeterminado 20, el del manual. Si son varios, se separan con punto y coma: 20; 50. El primero da los 29 mapas, cada uno de los demás una carpeta.</translation>
        </message>
        <message>
            <source>Default: 200, organic soils. Empty: no such mask.</source>
            <translation>Predeterminado: 200, suelos orgánicos. Vacío: no hay tal máscara.</translation>
        </message>
        <message>
            <source>Default: 4, saline soils.</source>
            <translation>Predeterminado: 4, suelos salinos.</translation>
        </message>
        <message>
            <source>Default: 90.</source>
            <translation>Predeterminado: 90.</translation>
        </message>
        <message>
            <source>Default: ESA CCI / C3S, which covers the whole warm-up.</source>
            <translation>Predeterminado: ESA CCI / C3S, que cubre todo el warm-up.</translation>
        </message>
        <message>
            <source>Default: FAO's Technical Manual. 'rothamsted', the program of Rothamsted Research, knows a month as covered or bare only, takes 0.75 of the evaporation and does not slow paddy. 'fao-scripts' reproduces the numbers of FAO's R scripts 13 to 16, to compare with maps made by them.</source>
            <translation>Predeterminado: el Manual técnico de la FAO. 'rothamsted', el programa de Rothamsted Research, solo conoce un mes como cubierto o desnudo, toma 0,75 de la evaporación y no ralentiza la descomposición en el arroz inundado. 'fao-scripts' reproduce los números de los scripts de R 13 a 16 de la FAO, para comparar con mapas hechos con ellos.</translation>
        </message>
        <message>
            <source>Default: Hargreaves where lowest and highest temperature are given, else Thornthwaite.</source>
            <translation>Predeterminado: Hargreaves si se indican las temperaturas mínima y máxima; si no, Thornthwaite.</translation>
        </message>
        <message>
            <source>Default: a map of the stock. The inputs of the other way are not used.</source>
            <translation>Predeterminado: un mapa de la reserva. Las entradas de la otra vía no se utilizan.</translation>
        </message>
        <message>
            <source>Default: cells.</source>
            <translation>Predeterminado: celdas.</translation>
        </message>
        <message>
            <source>Default: each station weighs with the inverse square of its distance.</source>
            <translation>Predeterminado: cada estación pesa con el inverso del cuadrado de su distancia.</translation>
        </message>
        <message>
            <source>Default: equilibrium; under fao-scripts a long run (script 13). 'analytical' is FAO's script 13B.</source>
            <translation>Predeterminado: equilibrium; con fao-scripts, una ejecución larga (script 13). 'analytical' es el script 13B de la FAO.</translation>
        </message>
        <message>
            <source>Default: no, the map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation>Predeterminado: no, la cuadrícula propia del mapa. Sí: la cuadrícula de la Alianza Mundial por el Suelo (EPSG:4326, 30 segundos de arco), que pide la FAO.</translation>
        </message>
        <message>
            <source>Default: no, the maps begin today. Yes: those of business as usual begin in 2000, the end of the spin-up.</source>
            <translation>Predeterminado: no, los mapas empiezan hoy. Sí: los del manejo habitual empiezan en 2000, el final del spin-up.</translation>
        </message>
        <message>
            <source>Default: no, the maps have the carbon map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation>Predeterminado: no, los mapas tienen la cuadrícula propia del mapa de carbono. Sí: la cuadrícula de la Alianza Mundial por el Suelo (EPSG:4326, 30 segundos de arco), que pide la FAO.</translation>
        </message>
        <message>
            <source>Default: no, they are refused.</source>
            <translation>Predeterminado: no, se rechazan.</translation>
        </message>
        <message>
            <source>Default: no, they are refused: FAO asks for maps without.</source>
            <translation>Predeterminado: no, se rechazan: la FAO pide mapas sin ellas.</translation>
        </message>
        <message>
            <source>Default: no.</source>
            <translation>Predeterminado: no.</translation>
        </message>
        <message>
            <source>Default: potential evapotranspiration, as in the manual. Open-pan evaporation is multiplied by 0.75 (Coleman and Jenkinson 1996).</source>
            <translation>Predeterminado: evapotranspiración potencial, como en el manual. La evaporación en tanque abierto se multiplica por 0,75 (Coleman y Jenkinson 1996).</translation>
        </message>
        <message>
            <source>Default: recognised by the values, or by the name of an export.</source>
            <translation>Predeterminado: reconocida por los valores, o por el nombre de una exportación.</translation>
        </message>
        <message>
            <source>Default: recognised by what the files declare, their names and their values; in doubt the step asks.</source>
            <translation>Predeterminado: reconocida por lo que declaran los archivos, sus nombres y sus valores; en caso de duda, el paso pregunta.</translation>
        </message>
        <message>
            <source>Default: recognised.</source>
            <translation>Predeterminado: reconocida.</translation>
        </message>
        <message>
            <source>Default: recognised. Rain has no scale.</source>
            <translation>Predeterminado: reconocida. La lluvia no tiene escala.</translation>
        </message>
        <message>
            <source>Default: relative, what the scenario gains over business as usual.</source>
            <translation>Predeterminado: relativas, lo que el escenario gana respecto del manejo habitual.</translation>
        </message>
        <message>
            <source>Default: that of FAO's scripts. The Technical Manual (6.1) describes the trapezoid rule.</source>
            <translation>Predeterminado: la de los scripts de la FAO. El Manual técnico (6.1) describe la regla del trapecio.</translation>
        </message>
        <message>
            <source>Default: that of the spin-up, 1981-2000. The warm-up takes 2001-2020: run the algorithm once for each.</source>
            <translation>Predeterminado: el del spin-up, 1981-2000. El warm-up toma 2001-2020: ejecute el algoritmo una vez para cada uno.</translation>
        </message>
        <message>
            <source>Default: the climate's own. They make small files, 'Fill gaps at coasts' needs them, and a run has the same numbers to the last digit, because it brings them to the wanted grid in the same way. Those of the wanted grid are for looking and for other programs.</source>
            <translation>Predeterminado: las propias del clima. Producen archivos pequeños, 'Rellenar huecos en las costas' las necesita, y una ejecución da los mismos números hasta la última cifra, porque las lleva a la cuadrícula deseada del mismo modo. Las de la cuadrícula deseada son para mirar y para otros programas.</translation>
        </message>
        <message>
            <source>Default: the rate.</source>
            <translation>Predeterminado: la tasa.</translation>
        </message>
        <message>
            <source>Default: the real ones. FAO's scripts take 30 for every month, which loses 1.4 % of the year's evapotranspiration.</source>
            <translation>Predeterminado: los reales. Los scripts de la FAO toman 30 para todos los meses, lo que pierde un 1,4 % de la evapotranspiración del año.</translation>
        </message>
        <message>
            <source>Default: those of FAO's global grid. Finer ones are taken from finer images and make larger files.</source>
            <translation>Predeterminado: las de la cuadrícula mundial de la FAO. Las más finas se toman de imágenes más finas y producen archivos más grandes.</translation>
        </message>
        <message>
            <source>Default: values. Class codes must never be averaged.</source>
            <translation>Predeterminado: valores. Los códigos de clase nunca deben promediarse.</translation>
        </message>
        <message>
            <source>Default: yes, for a SOC map of about 2000. No: the SOC map is recent and is itself the start of the forward phase.</source>
            <translation>Predeterminado: sí, para un mapa de COS de hacia el año 2000. No: el mapa de COS es reciente y es él mismo el inicio de la fase de proyección.</translation>
        </message>
        <message>
            <source>Default: yes, where the map is finer than half a cell. Otherwise the class of the nearest map cell, as in FAO's scripts.</source>
            <translation>Predeterminado: sí, donde el mapa es más fino que media celda. Si no, la clase de la celda más cercana del mapa, como en los scripts de la FAO.</translation>
        </message>
        <message>
            <source>Default: yes. Adds a group for each scenario to the project, with a layer per year; one group is shown at a time.</source>
            <translation>Predeterminado: sí. Añade al proyecto un grupo por cada escenario, con una capa por año; se muestra un solo grupo a la vez.</translation>
        </message>
        <message>
            <source>Default: yes. Adds the maps to the project, each in its colours. T0, the absolute and the relative rates are shown, the others are there to be switched on.</source>
            <translation>Predeterminado: sí. Añade los mapas al proyecto, cada uno con sus colores. Se muestran T0 y las tasas absolutas y relativas; los demás están ahí para activarlos.</translation>
        </message>
        <message>
            <source>Default: yes. Rates are multiplied by 0.4 in paddy classes (Shirato and Yokozawa 2005).</source>
            <translation>Predeterminado: sí. Las tasas se multiplican por 0,4 en las clases de arroz inundado (Shirato y Yokozawa 2005).</translation>
        </message>
        <message>
            <source>Depths of the layers (cm)</source>
            <translation>Profundidades de las capas (cm)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>Volver a hacer lo que se deshizo</translation>
        </message>
        <message>
            <source>Done: {count} maps in {folder}</source>
            <translation>Terminado: {count} mapas en {folder}</translation>
        </message>
        <message>
            <source>Dotted: mean of all land, where only a part of it adopts the scenario.</source>
            <translation>Línea de puntos: media de toda la tierra, cuando solo una parte de ella adopta el escenario.</translation>
        </message>
        <message>
            <source>Double-click a step to change its files and options.</source>
            <translation>Haga doble clic en un paso para cambiar sus archivos y opciones.</translation>
        </message>
        <message>
            <source>Drag, and the line of this cell moves. Nothing else changes until you take it over.</source>
            <translation>Arrastre, y la línea de esta celda se mueve. No cambia nada más hasta que usted lo lleve a los escenarios.</translation>
        </message>
        <message>
            <source>E&amp;xport as CSV...</source>
            <translation>E&amp;xportar como CSV...</translation>
        </message>
        <message>
            <source>ESA CCI / C3S land cover</source>
            <translation>Cobertura de la tierra ESA CCI / C3S</translation>
        </message>
        <message>
            <source>ESA CCI / C3S, 300 m, 1992-2022</source>
            <translation>ESA CCI / C3S, 300 m, 1992-2022</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar...</translation>
        </message>
        <message>
            <source>Electrical conductivity (unit dS/m)</source>
            <translation>Conductividad eléctrica (unidad dS/m)</translation>
        </message>
        <message>
            <source>Emptied: the middle of lowest and highest is taken.</source>
            <translation>Si se vacía: se toma el punto medio entre la mínima y la máxima.</translation>
        </message>
        <message>
            <source>Empty the chosen cells: classes are then as all classes, zones as all land</source>
            <translation>Vaciar las celdas elegidas: las clases quedan entonces como todas las clases, las zonas como toda la tierra</translation>
        </message>
        <message>
            <source>Empty: 'Soil organic carbon sequestration potential' and the country.</source>
            <translation>Vacío: 'Potencial de secuestro de carbono orgánico del suelo' y el país.</translation>
        </message>
        <message>
            <source>Empty: as the maps' metadata tell, else their values (a difference divided by its rate), else FAO's 20.</source>
            <translation>Vacío: según lo que dicen los metadatos de los mapas; si no, sus valores (una diferencia dividida entre su tasa); si no, los 20 de la FAO.</translation>
        </message>
        <message>
            <source>Empty: for layers in g dry matter/m2/yr, 0.0048 (48 % carbon), under fao-scripts 0.005. For FAO's NPP maps in t C/ha/yr: 0.96, under fao-scripts 1.</source>
            <translation>Vacío: para capas en g de materia seca/m2/yr, 0.0048 (48 % de carbono), con fao-scripts 0.005. Para los mapas de NPP de la FAO en t C/ha/yr: 0.96, con fao-scripts 1.</translation>
        </message>
        <message>
            <source>Empty: none.</source>
            <translation>Vacío: ninguno.</translation>
        </message>
        <message>
            <source>Empty: one per processor core.</source>
            <translation>Vacío: uno por núcleo del procesador.</translation>
        </message>
        <message>
            <source>Empty: only the ranks and the curve.</source>
            <translation>Vacío: solo los puestos y la curva.</translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: degC, K, 0.1 degC, degF</source>
            <translation>Vacío: reconocida por lo que dice el archivo, o por sus valores; en caso de duda, el algoritmo pregunta. Si no, una como: degC, K, 0.1 degC, degF</translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1</source>
            <translation>Vacío: reconocida por lo que dice el archivo, o por sus valores; en caso de duda, el algoritmo pregunta. Si no, una como: mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1</translation>
        </message>
        <message>
            <source>Empty: the code in the names of the maps.</source>
            <translation>Vacío: el código que figura en los nombres de los mapas.</translation>
        </message>
        <message>
            <source>Empty: what the maps or their values tell, else FAO's 20.</source>
            <translation>Vacío: lo que dicen los mapas o sus valores; si no, los 20 de la FAO.</translation>
        </message>
        <message>
            <source>Empty: what the maps say of themselves, else FAO's 20.</source>
            <translation>Vacío: lo que los mapas dicen de sí mismos; si no, los 20 de la FAO.</translation>
        </message>
        <message>
            <source>Errors of single cells cancel out in a sum if they are independent, and add up if they are the same everywhere. The narrow range (independent) leaves out every error that cells share: of the soil map, of the climate, and of the C input that a scenario assumes, which is wrong in the same way on all land. The truth may lie far outside of it, for stocks and for rates: it is no bound and is not to be quoted alone. The wide range (the same everywhere) is nearer to the truth for stocks. For rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other, as the published maps do.</source>
            <translation>Los errores de celdas individuales se anulan en una suma si son independientes, y se acumulan si son iguales en todas partes. El intervalo estrecho (independientes) deja fuera todo error que las celdas comparten: el del mapa de suelos, el del clima y el del aporte de C que supone un escenario, que es erróneo del mismo modo en toda la tierra. El valor real puede estar muy fuera de él, para las reservas y para las tasas: no es un límite y no debe citarse solo. El intervalo amplio (iguales en todas partes) está más cerca de la realidad para las reservas. Para las tasas es probablemente más amplio que el real, porque toma los errores de las dos reservas como independientes entre sí, como hacen los mapas publicados.</translation>
        </message>
        <message>
            <source>Evaporation layers</source>
            <translation>Capas de evaporación</translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): monthly series</source>
            <translation>Evapotranspiración (mm/mes): serie mensual</translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): normals</source>
            <translation>Evapotranspiración (mm/mes): normales</translation>
        </message>
        <message>
            <source>Evapotranspiration (unit below or recognised)</source>
            <translation>Evapotranspiración (unidad abajo o reconocida)</translation>
        </message>
        <message>
            <source>Evapotranspiration, every month of the warm-up (mm/month)</source>
            <translation>Evapotranspiración, cada mes del warm-up (mm/mes)</translation>
        </message>
        <message>
            <source>Evapotranspiration, forward (mm/month)</source>
            <translation>Evapotranspiración, proyección (mm/mes)</translation>
        </message>
        <message>
            <source>Evapotranspiration, spin-up (mm/month)</source>
            <translation>Evapotranspiración, spin-up (mm/mes)</translation>
        </message>
        <message>
            <source>Evapotranspiration, where it is not given</source>
            <translation>Evapotranspiración, cuando no se indica</translation>
        </message>
        <message>
            <source>Every check is a pass, a warning or a fail, with the value found, likely causes and a remedy. A fail has to be mended before maps are handed over; a warning should be understood first.

Looked at are: missing maps, files of other countries, damaged files; EPSG:4326, the GSP grid (30 arc-seconds, edges on multiples of 1/120 degree), one grid and the same cells for all; no-data values that are not declared; values out of range, maps of which no more than half the cells are in FAO's typical range, and whether such cells are grouped or scattered (join counts of neighbours, Cliff and Ord 1981: grouped from z = 1.96 on); the order of the scenarios; differences and rates against the stocks; the horizon; two maps with one content; steps along the edges of climate cells; and, with a land-use layer, modelled land without a value and values on other land.

Numbers where there is no value are found cell by cell, from all maps together. They are: (1) a final stock of 0 or the loss of all of T0, where T0 is above 1 t C/ha: inert matter always stays, but FAO's script 15 sets forest to 0. (2) Values that stand for no data in their whole map (-999, -9999, -999 divided by the years, 1e30 and more, any value well out of range that repeats exactly, 0 in stocks and uncertainties where hardly anything is near it); but T0 of 0 is a value where its uncertainty is no data, for a soil without carbon has none. (3) T0 of 0 where no final stock has a value; 0 or -1 where T0 has no value. (4) 0 where the differences and rates of the other maps ask for another value: only relations count that hold in 90 % of the other cells, and only the map that is most at odds is blamed. (5) What arithmetic makes of the number in such a cell: -49.95 t C/ha/yr, minus the whole stock, 999 %, or 0.

The ranges are those of FAO's annexes: stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and relative ones 0 to 4 t C/ha/yr, uncertainties 0 to 200 %; relative maps of a country's own scenarios may be as negative.</source>
            <translation>Cada comprobación resulta superada, con advertencia o no superada, con el valor encontrado, las causas probables y un remedio. Lo no superado debe corregirse antes de entregar los mapas; una advertencia debe entenderse primero.

Se examinan: mapas que faltan, archivos de otros países, archivos dañados; EPSG:4326, la cuadrícula de la GSP (30 segundos de arco, bordes en múltiplos de 1/120 de grado), una misma cuadrícula y las mismas celdas para todos; valores sin datos que no están declarados; valores fuera de rango, mapas de los que no más de la mitad de las celdas está en el rango típico de la FAO, y si esas celdas están agrupadas o dispersas (recuentos de uniones de vecinas, Cliff y Ord 1981: agrupadas a partir de z = 1,96); el orden de los escenarios; diferencias y tasas frente a las reservas; el horizonte; dos mapas con un mismo contenido; escalones a lo largo de los bordes de las celdas del clima; y, con una capa de uso de la tierra, tierra modelada sin valor y valores en otra tierra.

Los números donde no hay valor se buscan celda por celda, con todos los mapas juntos. Son: (1) una reserva final de 0 o la pérdida de todo T0, donde T0 supera 1 t C/ha: siempre queda materia inerte, pero el script 15 de la FAO pone el bosque a 0. (2) Valores que significan sin datos en todo su mapa (-999, -9999, -999 dividido entre los años, 1e30 y más, cualquier valor claramente fuera de rango que se repite exactamente, 0 en reservas e incertidumbres donde casi nada está cerca de él); pero un T0 de 0 es un valor donde su incertidumbre es sin datos, pues un suelo sin carbono no la tiene. (3) T0 de 0 donde ninguna reserva final tiene un valor; 0 o -1 donde T0 no tiene valor. (4) 0 donde las diferencias y tasas de los demás mapas exigen otro valor: solo cuentan las relaciones que se cumplen en el 90 % de las demás celdas, y solo se culpa al mapa que más discrepa. (5) Lo que la aritmética hace con el número en una celda así: -49,95 t C/ha/yr, menos toda la reserva, 999 %, o 0.

Los rangos son los de los anexos de la FAO: reservas de 0 a 800 t C/ha, diferencias de -80 a 80, relativas de 0 a 80, tasas de -4 a 4 y relativas de 0 a 4 t C/ha/yr, incertidumbres de 0 a 200 %; los mapas relativos de los escenarios propios de un país pueden ser igual de negativos.</translation>
        </message>
        <message>
            <source>Every file named _GSOCseq_ is one of the products, once.</source>
            <translation>Cada archivo con _GSOCseq_ en el nombre es uno de los productos, una sola vez.</translation>
        </message>
        <message>
            <source>Every year of every line as a CSV table: stock with low and high, C input, pools.</source>
            <translation>Cada año de cada línea como tabla CSV: reserva con baja y alta, aporte de C, compartimentos.</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Experts: {text}</source>
            <translation>Expertos: {text}</translation>
        </message>
        <message>
            <source>Export the scenarios</source>
            <translation>Exportar los escenarios</translation>
        </message>
        <message>
            <source>Extra C input, %</source>
            <translation>Aporte extra, %</translation>
        </message>
        <message>
            <source>FAO stack for the forward phase (52 bands)</source>
            <translation>Pila de la FAO para la fase de proyección (52 bandas)</translation>
        </message>
        <message>
            <source>FAO stack for the spin-up (52 bands)</source>
            <translation>Pila de la FAO para el spin-up (52 bandas)</translation>
        </message>
        <message>
            <source>FAO stack for the warm-up</source>
            <translation>Pila de la FAO para el warm-up</translation>
        </message>
        <message>
            <source>FAO's 13 classes</source>
            <translation>Las 13 clases de la FAO</translation>
        </message>
        <message>
            <source>FAO's R script 13 (spin-up run) and 13B (analytical spin-up)</source>
            <translation>los scripts de R 13 (ejecución de spin-up) y 13B (spin-up analítico) de la FAO</translation>
        </message>
        <message>
            <source>FAO's R script 14 (warm-up)</source>
            <translation>el script de R 14 de la FAO (warm-up)</translation>
        </message>
        <message>
            <source>FAO's R script 15 (forward)</source>
            <translation>el script de R 15 de la FAO (proyección)</translation>
        </message>
        <message>
            <source>FAO's R script 16 (maps)</source>
            <translation>el script de R 16 de la FAO (mapas)</translation>
        </message>
        <message>
            <source>FAO's R script 4 (3 in versions 1.2 and 1.3): mean NPP of 1981-2000 with minimum and maximum</source>
            <translation>el script de R 4 de la FAO (3 en las versiones 1.2 y 1.3): NPP media de 1981-2000 con mínimo y máximo</translation>
        </message>
        <message>
            <source>FAO's R script 7 (number 4 in versions 1.2 and 1.3) and the counting of images in its script for Earth Engine</source>
            <translation>el script de R 7 de la FAO (número 4 en las versiones 1.2 y 1.3) y el recuento de imágenes de su script para Earth Engine</translation>
        </message>
        <message>
            <source>FAO's R script 9 (number 6 in version 1.2, 1 in version 1.3) and its variants for Copernicus and yearly land use</source>
            <translation>el script de R 9 de la FAO (número 6 en la versión 1.2, 1 en la versión 1.3) y sus variantes para Copernicus y para el uso de la tierra anual</translation>
        </message>
        <message>
            <source>FAO's R scripts 1, 2 and 3 (CRU layers for spin-up, warm-up and NPP)</source>
            <translation>los scripts de R 1, 2 y 3 de la FAO (capas de CRU para spin-up, warm-up y NPP)</translation>
        </message>
        <message>
            <source>FAO's R scripts 10, 11 and 12 (stacks for spin-up, warm-up and forward)</source>
            <translation>los scripts de R 10, 11 y 12 de la FAO (pilas para spin-up, warm-up y proyección)</translation>
        </message>
        <message>
            <source>FAO's R scripts 13 to 16 on a table of target points</source>
            <translation>los scripts de R 13 a 16 de la FAO sobre una tabla de puntos objetivo</translation>
        </message>
        <message>
            <source>FAO's R scripts 13, 14, 15 and 16, and script 10 to 12 where they only stack layers</source>
            <translation>los scripts de R 13, 14, 15 y 16 de la FAO, y los scripts 10 a 12 cuando solo apilan capas</translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves beside its maps, if any.</source>
            <translation>Clases de la FAO. Vacío: el land_use.tif que una ejecución deja junto a sus mapas, si lo hay.</translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation>Clases de la FAO. Vacío: el land_use.tif que una ejecución deja en su carpeta.</translation>
        </message>
        <message>
            <source>FAO's script 17 (MapsCorrection)</source>
            <translation>el script 17 de la FAO (MapsCorrection)</translation>
        </message>
        <message>
            <source>FAO's script Cut_maps_by_Country</source>
            <translation>el script Cut_maps_by_Country de la FAO</translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine (TerraClimate, NDVI cover)</source>
            <translation>los scripts de la FAO para Earth Engine (TerraClimate, cobertura por NDVI)</translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine with TerraClimate, and the R scripts that read their exports</source>
            <translation>los scripts de la FAO para Earth Engine con TerraClimate, y los scripts de R que leen sus exportaciones</translation>
        </message>
        <message>
            <source>FAO's scripts for borders, which fill coasts with the mean of the cells around, class codes included</source>
            <translation>los scripts de la FAO para bordes, que rellenan las costas con la media de las celdas de alrededor, códigos de clase incluidos</translation>
        </message>
        <message>
            <source>FAO's scripts run on points; the plugin runs on the cells themselves and does not need them. Use the points to see which cells are modelled: inside the area, with a stock, and of a modelled class (cropland, grassland, shrubs, tree crops, paddy by default).</source>
            <translation>Los scripts de la FAO se ejecutan sobre puntos; el complemento se ejecuta sobre las propias celdas y no los necesita. Utilice los puntos para ver qué celdas se modelan: dentro del área, con una reserva y de una clase modelada (tierras de cultivo, pastizales, arbustos, cultivos arbóreos y arrozales de forma predeterminada).</translation>
        </message>
        <message>
            <source>FAO's three scenarios and a fourth with 30 % more C input</source>
            <translation>Los tres escenarios de la FAO y un cuarto con un 30 % más de aporte de C</translation>
        </message>
        <message>
            <source>FAO, and +&amp;30 %</source>
            <translation>FAO, y +&amp;30 %</translation>
        </message>
        <message>
            <source>FOREST_ZEROED</source>
            <translation>bosque puesto a cero</translation>
        </message>
        <message>
            <source>FROZEN</source>
            <translation>helado</translation>
        </message>
        <message>
            <source>FYM_EXCEEDS_SOC</source>
            <translation>estiércol superior al COS</translation>
        </message>
        <message>
            <source>Factor from the unit of the NPP layers to t C/ha/yr</source>
            <translation>Factor de la unidad de las capas de NPP a t C/ha/yr</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superada</translation>
        </message>
        <message>
            <source>Failed ({count})</source>
            <translation>No superadas ({count})</translation>
        </message>
        <message>
            <source>Failed.</source>
            <translation>No superado.</translation>
        </message>
        <message>
            <source>Farmyard manure</source>
            <translation>Estiércol</translation>
        </message>
        <message>
            <source>Farmyard manure today (t C/ha/yr)</source>
            <translation>Estiércol hoy (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Field that names the zones</source>
            <translation>Campo que nombra las zonas</translation>
        </message>
        <message>
            <source>Field that tells the zone</source>
            <translation>Campo que dice la zona</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Magnitud</translation>
        </message>
        <message>
            <source>Figures of each map, in its unit; 5 % and 95 % are quantiles</source>
            <translation>Cifras de cada mapa, en su unidad; 5 % y 95 % son cuantiles</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files are named &lt;country code&gt;_SOC_yearly_&lt;scenario&gt;.tif.</source>
            <translation>Los archivos se llaman &lt;código de país&gt;_SOC_yearly_&lt;escenario&gt;.tif.</translation>
        </message>
        <message>
            <source>Files are named ISO3_GSOCseq_&lt;map&gt;.tif.</source>
            <translation>Los archivos se llaman ISO3_GSOCseq_&lt;map&gt;.tif.</translation>
        </message>
        <message>
            <source>Files are named after the layers, with _filled at the end; and filled.tif.</source>
            <translation>Los archivos llevan el nombre de las capas, con _filled al final; y filled.tif.</translation>
        </message>
        <message>
            <source>Files keep their names.</source>
            <translation>Los archivos conservan sus nombres.</translation>
        </message>
        <message>
            <source>Files keep their names; masks.tif shows the masks.</source>
            <translation>Los archivos conservan sus nombres; masks.tif muestra las máscaras.</translation>
        </message>
        <message>
            <source>Files that the run has read</source>
            <translation>Archivos que leyó la ejecución</translation>
        </message>
        <message>
            <source>Files whose names were exchanged.</source>
            <translation>Archivos cuyos nombres se intercambiaron.</translation>
        </message>
        <message>
            <source>Fill gaps at coasts</source>
            <translation>Rellenar huecos en las costas</translation>
        </message>
        <message>
            <source>Filled cells (1 filled, 0 not)</source>
            <translation>Celdas rellenadas (1 rellenada, 0 no)</translation>
        </message>
        <message>
            <source>Filled: layer 1 of the list</source>
            <translation>Rellenada: capa 1 de la lista</translation>
        </message>
        <message>
            <source>Filled: layer 2 of the list</source>
            <translation>Rellenada: capa 2 de la lista</translation>
        </message>
        <message>
            <source>Filled: layer 3 of the list</source>
            <translation>Rellenada: capa 3 de la lista</translation>
        </message>
        <message>
            <source>Filled: layer 4 of the list</source>
            <translation>Rellenada: capa 4 de la lista</translation>
        </message>
        <message>
            <source>Filled: layer 5 of the list</source>
            <translation>Rellenada: capa 5 de la lista</translation>
        </message>
        <message>
            <source>Filled: layer 6 of the list</source>
            <translation>Rellenada: capa 6 de la lista</translation>
        </message>
        <message>
            <source>Fills everything with a small county that comes with the plugin: try a run in seconds.</source>
            <translation>Lo rellena todo con un pequeño condado que viene con el complemento: pruebe una ejecución en segundos.</translation>
        </message>
        <message>
            <source>Find out which input lacks these cells ('Fill gaps at coasts' helps at coasts), and run again.</source>
            <translation>Averigüe a qué entrada le faltan estas celdas ('Rellenar huecos en las costas' ayuda en las costas), y ejecute de nuevo.</translation>
        </message>
        <message>
            <source>Find out which of the names is right, and put the other map in its place.</source>
            <translation>Averigüe cuál de los nombres es correcto, y ponga el otro mapa en su lugar.</translation>
        </message>
        <message>
            <source>Find out which product the file is, and give it that name.</source>
            <translation>Averigüe qué producto es el archivo, y dele ese nombre.</translation>
        </message>
        <message>
            <source>Finds the yearly carbon input that keeps the mapped stock, and splits the stock into the pools of the RothC model.</source>
            <translation>Encuentra el aporte anual de carbono que mantiene la reserva cartografiada, y reparte la reserva en los compartimentos del modelo RothC.</translation>
        </message>
        <message>
            <source>First and last year of the monthly series. Default: the manual's.</source>
            <translation>Primer y último año de la serie mensual. Predeterminado: los del manual.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. Default: the last year of the spin-up and those of the warm-up.</source>
            <translation>Primer y último año, como 2001-2020. Predeterminado: el último año del spin-up y los del warm-up.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. MODIS has whole years from 2001 on.</source>
            <translation>Primer y último año, como 2001-2020. MODIS tiene años completos desde 2001.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 1981-2000.</source>
            <translation>Primer y último año, como 2001-2020. El valor predeterminado del manual es 1981-2000.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 2001-2020.</source>
            <translation>Primer y último año, como 2001-2020. El valor predeterminado del manual es 2001-2020.</translation>
        </message>
        <message>
            <source>Flagged cells (number of maps)</source>
            <translation>Celdas señaladas (número de mapas)</translation>
        </message>
        <message>
            <source>Folded away</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <source>Folder for the aligned layers</source>
            <translation>Carpeta para las capas alineadas</translation>
        </message>
        <message>
            <source>Folder for the climate layers</source>
            <translation>Carpeta para las capas de clima</translation>
        </message>
        <message>
            <source>Folder for the corrected copies</source>
            <translation>Carpeta para las copias corregidas</translation>
        </message>
        <message>
            <source>Folder for the filled layers</source>
            <translation>Carpeta para las capas rellenadas</translation>
        </message>
        <message>
            <source>Folder for the maps</source>
            <translation>Carpeta para los mapas</translation>
        </message>
        <message>
            <source>Folder for the masked copies</source>
            <translation>Carpeta para las copias enmascaradas</translation>
        </message>
        <message>
            <source>Folder for the package</source>
            <translation>Carpeta para el paquete</translation>
        </message>
        <message>
            <source>Folder for the report</source>
            <translation>Carpeta para el informe</translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation>Carpeta para los resultados</translation>
        </message>
        <message>
            <source>Folder for the scripts</source>
            <translation>Carpeta para los scripts</translation>
        </message>
        <message>
            <source>Folder for the stacks</source>
            <translation>Carpeta para las pilas</translation>
        </message>
        <message>
            <source>Folder for the zones</source>
            <translation>Carpeta para las zonas</translation>
        </message>
        <message>
            <source>Folder of a run</source>
            <translation>Carpeta de una ejecución</translation>
        </message>
        <message>
            <source>Folder of layers to mask</source>
            <translation>Carpeta de capas que enmascarar</translation>
        </message>
        <message>
            <source>Folder of maps</source>
            <translation>Carpeta de mapas</translation>
        </message>
        <message>
            <source>Folder of the maps</source>
            <translation>Carpeta de los mapas</translation>
        </message>
        <message>
            <source>Folder {folder}, {maps} maps, horizon {years} years.</source>
            <translation>Carpeta {folder}, {maps} mapas, horizonte de {years} años.</translation>
        </message>
        <message>
            <source>For a pledge (a nationally determined contribution, land degradation neutrality, 4 per 1000): the land with the highest measure comes first, until the target is reached. Where all land does not reach it, that is said, with what can be reached. Land with a rate of 0 or below is never chosen.

Certainty is the rate divided by its half-width of 95 %: above 1 a gain is nearly sure. The half-width follows from the uncertainty of both stocks, taken as independent, and is that of a zone as if the errors of all its cells were the same; it is wider than the rate in most maps, and the log tells where. Land of unknown uncertainty is not ranked by it. Rates beyond -4 to 4 t C/ha/yr cannot be: they are left out, and this is said.

The table has a row for each zone; of cells a row for each tenth of the land with a gain, the best first. The curve has hectares against Mt CO2e/yr in the same order. The layer is the zones with rank, chosen (1 or 0), area_ha, rate (t C/ha/yr), gain_co2e (Mt CO2e/yr), area_so_far and gain_so_far. The raster has two bands: the rank of each cell (share of all land with a value that is ranked as high or higher, %), and chosen (1 or 0).

Zones that overlap are summed up as they are: land in two of them counts twice.</source>
            <translation>Para un compromiso (una contribución determinada a nivel nacional, neutralidad en la degradación de las tierras, 4 por 1000): primero va la tierra con la medida más alta, hasta alcanzar la meta. Si toda la tierra no la alcanza, se dice, con lo que puede alcanzarse. La tierra con una tasa de 0 o menos nunca se elige.

La certeza es la tasa dividida entre su semiamplitud del 95 %: por encima de 1 una ganancia es casi segura. La semiamplitud se deduce de la incertidumbre de ambas reservas, tomadas como independientes, y la de una zona es como si los errores de todas sus celdas fueran iguales; en la mayoría de los mapas es más amplia que la tasa, y el registro dice dónde. La tierra de incertidumbre desconocida no se clasifica por ella. Las tasas fuera de -4 a 4 t C/ha/yr son imposibles: se omiten, y se dice.

La tabla tiene una fila por cada zona; si son celdas, una fila por cada décima parte de la tierra con ganancia, primero la mejor. La curva tiene las hectáreas frente a Mt CO2e/yr en el mismo orden. La capa son las zonas con rank, chosen (1 o 0), area_ha, rate (t C/ha/yr), gain_co2e (Mt CO2e/yr), area_so_far y gain_so_far. El ráster tiene dos bandas: el puesto de cada celda (proporción de toda la tierra con un valor cuyo puesto es igual o más alto, %), y chosen (1 o 0).

Las zonas que se solapan se suman tal como están: la tierra que está en dos de ellas cuenta dos veces.</translation>
        </message>
        <message>
            <source>For climate that has no algorithm of its own: ERA5, WorldClim, CHIRPS, national grids, stations. Give rain, and either the mean temperature or the lowest and the highest. Units are recognised (kelvin, tenths, mm per day, metres, kg m-2 s-1) and converted, each with a line in the log.

Without evapotranspiration it is computed: by Hargreaves (Hargreaves and Samani 1985) from the lowest and highest temperature, else by Thornthwaite (1948) from the mean. The method stands in the tag GSOCSEQ_PET of the result. Both are rougher than Penman-Monteith, which the manual assumes.

Twelve bands without years are taken as normals; then normals are written and no series.

A table of stations has a row for each station and month, with the columns x, y (longitude and latitude, degrees), year, month, prec, and tmean or tmin and tmax; pet if known. The rasters above do not count then. Height is not corrected for.</source>
            <translation>Para el clima que no tiene un algoritmo propio: ERA5, WorldClim, CHIRPS, cuadrículas nacionales, estaciones. Indique la lluvia, y o bien la temperatura media o bien la mínima y la máxima. Las unidades se reconocen (kelvin, décimas, mm por día, metros, kg m-2 s-1) y se convierten, cada una con una línea en el registro.

Sin evapotranspiración, esta se calcula: por Hargreaves (Hargreaves y Samani 1985) a partir de las temperaturas mínima y máxima; si no, por Thornthwaite (1948) a partir de la media. El método figura en la etiqueta GSOCSEQ_PET del resultado. Ambos son más imprecisos que Penman-Monteith, que supone el manual.

Doce bandas sin años se toman como normales; entonces se escriben normales y ninguna serie.

Una tabla de estaciones tiene una fila por cada estación y mes, con las columnas x, y (longitud y latitud, grados), year, month, prec, y tmean o tmin y tmax; pet si se conoce. En ese caso, los rásteres de arriba no cuentan. La altitud no se corrige.</translation>
        </message>
        <message>
            <source>For results of your own and for a submission to FAO. Choose this one when in doubt.</source>
            <translation>Para resultados propios y para una entrega a la FAO. Elija esta en caso de duda.</translation>
        </message>
        <message>
            <source>For which area are the scripts? Give polygons, a country, or a raster whose extent is meant.</source>
            <translation>¿Para qué área son los scripts? Indique polígonos, un país, o un ráster cuya extensión sea la deseada.</translation>
        </message>
        <message>
            <source>For which institution.</source>
            <translation>Para qué institución.</translation>
        </message>
        <message>
            <source>Forest and other classes that FAO's script 15 sets to 0 ahead, though script 14 has a stock for them: it looks like the loss of all of it.</source>
            <translation>Bosque y otras clases que el script 15 de la FAO pone a 0 en adelante, aunque el script 14 tiene una reserva para ellas: parece la pérdida de toda la reserva.</translation>
        </message>
        <message>
            <source>Forward PET (mm/month)</source>
            <translation>PET de la proyección (mm/mes)</translation>
        </message>
        <message>
            <source>Forward climate</source>
            <translation>Clima de la proyección</translation>
        </message>
        <message>
            <source>Forward precipitation (mm/month)</source>
            <translation>Precipitación de la proyección (mm/mes)</translation>
        </message>
        <message>
            <source>Forward stack</source>
            <translation>Pila de proyección</translation>
        </message>
        <message>
            <source>Forward temperature (degC)</source>
            <translation>Temperatura de la proyección (degC)</translation>
        </message>
        <message>
            <source>Forward: 20 years under each scenario</source>
            <translation>Proyección: 20 años en cada escenario</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Four scripts and README.txt.</source>
            <translation>Cuatro scripts y README.txt.</translation>
        </message>
        <message>
            <source>From raw data to the 29 maps (model)</source>
            <translation>De los datos brutos a los 29 mapas (modelo)</translation>
        </message>
        <message>
            <source>From raw files...</source>
            <translation>Desde archivos brutos...</translation>
        </message>
        <message>
            <source>From raw files: {step}...</source>
            <translation>Desde archivos brutos: {step}...</translation>
        </message>
        <message>
            <source>From the configuration file, for the classes {codes}</source>
            <translation>Del archivo de configuración, para las clases {codes}</translation>
        </message>
        <message>
            <source>From the low to the high estimate, t C/ha. FAO 2022, Technical Manual ch. 12.</source>
            <translation>De la estimación baja a la alta, t C/ha. FAO 2022, Manual técnico cap. 12.</translation>
        </message>
        <message>
            <source>From the national inventory: the report then says which share of them the scenarios offset. Empty: no such table.</source>
            <translation>Del inventario nacional: el informe dice entonces qué proporción de ellas compensan los escenarios. Vacío: no hay tal tabla.</translation>
        </message>
        <message>
            <source>From the project</source>
            <translation>Del proyecto</translation>
        </message>
        <message>
            <source>From this plugin or FAO's scripts: files named ISO3_GSOCseq_&lt;map&gt;.tif, in the folder itself.</source>
            <translation>De este complemento o de los scripts de la FAO: archivos llamados ISO3_GSOCseq_&lt;map&gt;.tif, en la propia carpeta.</translation>
        </message>
        <message>
            <source>Fulfilled: {yes}. Not fulfilled, confirmed by the sender: {confirmed}. Not there, and need not be: {optional}.</source>
            <translation>Cumplidos: {yes}. No cumplidos, confirmados por el remitente: {confirmed}. Ausentes, y no obligatorios: {optional}.</translation>
        </message>
        <message>
            <source>G&amp;uess from the project</source>
            <translation>Deducir del &amp;proyecto</translation>
        </message>
        <message>
            <source>GDAL gives no reason</source>
            <translation>GDAL no da ningún motivo</translation>
        </message>
        <message>
            <source>GEOMETRYCOLLECTION</source>
            <translation>una colección de geometrías</translation>
        </message>
        <message>
            <source>GSOCseq</source>
            <translation>GSOCseq</translation>
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
            <translation>Entrega GSOCseq de {code}, {date}
{institution}; {contact}

checklist.html, checklist.txt  lo que pide la FAO, y lo que hay aquí
maps/          los mapas; solo se añadieron metadatos, los valores son los de la ejecución. QGIS los abre con los colores (.qml) y los
               metadatos (.qmd) que están junto a ellos
metadata/      para cada mapa: ISO 19139 (.xml)
quality/       control de calidad: página y datos
report/        informe nacional
totals/        totales en forma de tabla
styles/        colores de los mapas para QGIS, un archivo para cada tipo
validation/    tabla de validación, si se indicó una
manifest.json  cómo se calcularon los mapas, si una ejecución lo dejó; sus sumas de comprobación son las de los mapas antes de añadir los metadatos
checksums.txt  SHA-256 de todos los demás archivos de este paquete
</translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years</source>
            <translation>GSOCseq, 0-30 cm de suelo, {years} años</translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years (assumed: the maps do not tell)</source>
            <translation>GSOCseq, 0-30 cm de suelo, {years} años (supuestos: los mapas no lo dicen)</translation>
        </message>
        <message>
            <source>GSOCseq: adding up the maps</source>
            <translation>GSOCseq: sumando los mapas</translation>
        </message>
        <message>
            <source>GSOCseq: checking the inputs</source>
            <translation>GSOCseq: comprobando las entradas</translation>
        </message>
        <message>
            <source>GSOCseq: computing the maps</source>
            <translation>GSOCseq: calculando los mapas</translation>
        </message>
        <message>
            <source>GSOCseq: computing the yearly maps</source>
            <translation>GSOCseq: calculando los mapas anuales</translation>
        </message>
        <message>
            <source>GSOCseq: guide</source>
            <translation>GSOCseq: guía</translation>
        </message>
        <message>
            <source>GSOCseq: soil carbon maps</source>
            <translation>GSOCseq: mapas de carbono del suelo</translation>
        </message>
        <message>
            <source>Gain of all land with a gain (Mt CO2e/yr)</source>
            <translation>Ganancia de toda la tierra con ganancia (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Gain of the chosen land (Mt CO2e/yr)</source>
            <translation>Ganancia de la tierra elegida (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Gain over business as usual as a share of the agricultural emissions</source>
            <translation>Ganancia respecto del manejo habitual como proporción de las emisiones agrícolas</translation>
        </message>
        <message>
            <source>Gain over business as usual by land use and scenario</source>
            <translation>Ganancia respecto del manejo habitual por uso de la tierra y escenario</translation>
        </message>
        <message>
            <source>Gain over business as usual by zone, {scenario}</source>
            <translation>Ganancia respecto del manejo habitual por zona, {scenario}</translation>
        </message>
        <message>
            <source>Gains shrink as a new balance nears, and are lost again when the practice ends.</source>
            <translation>Las ganancias disminuyen a medida que se acerca un nuevo equilibrio, y se pierden de nuevo cuando termina la práctica.</translation>
        </message>
        <message>
            <source>Gaps of the soil layers.</source>
            <translation>Huecos de las capas de suelo.</translation>
        </message>
        <message>
            <source>Gaps will be filled in the layers of {roles}, from values at most {reach} of the layer's cells away.</source>
            <translation>Se rellenarán huecos en las capas de {roles}, a partir de valores situados como máximo a {reach} celdas de la capa.</translation>
        </message>
        <message>
            <source>GeoTIFF with codes 1 to 4, see above. Empty: none.</source>
            <translation>GeoTIFF con códigos de 1 a 4, véase arriba. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFF with four bands each for the middle estimate, low and high: stock without plant carbon (t C/ha), stock per unit of plant carbon and of added manure (t C/ha per t C/ha/yr), input of business as usual (t C/ha/yr). Empty: none.</source>
            <translation>GeoTIFF con cuatro bandas para cada estimación, la central, la baja y la alta: reserva sin carbono vegetal (t C/ha), reserva por unidad de carbono vegetal y de estiércol añadido (t C/ha por t C/ha/yr), aporte del manejo habitual (t C/ha/yr). Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: SOC at t0 and at the end of each scenario (t C/ha).</source>
            <translation>GeoTIFF con bandas con nombre: COS en t0 y al final de cada escenario (t C/ha).</translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm).</source>
            <translation>GeoTIFF con bandas con nombre: compartimentos (t C/ha), aporte de C (t C/ha/yr), déficit hídrico (mm).</translation>
        </message>
        <message>
            <source>GeoTIFF, %. Empty: none.</source>
            <translation>GeoTIFF, %. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, a band for BAU and each scenario.</source>
            <translation>GeoTIFF, t C/ha, una banda para BAU y para cada escenario.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, the same bands. Empty: none.</source>
            <translation>GeoTIFF, t C/ha, las mismas bandas. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha/yr of plant carbon, with every digit: it can be given to 'Forward'.</source>
            <translation>GeoTIFF, t C/ha/yr de carbono vegetal, con todas las cifras: puede indicarse en 'Proyección'.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha; only with a largest input. Empty: none.</source>
            <translation>GeoTIFF, t C/ha; solo con un mayor aporte. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFF, three bands for BAU and each scenario. Empty: none.</source>
            <translation>GeoTIFF, tres bandas para BAU y para cada escenario. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>GeoTIFFs of one band, named by country code and map</source>
            <translation>GeoTIFF de una sola banda, nombrados por código de país y mapa</translation>
        </message>
        <message>
            <source>Gets ISO3_GSOCseq_submission.zip.</source>
            <translation>Recibe ISO3_GSOCseq_submission.zip.</translation>
        </message>
        <message>
            <source>Gets Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif and Stack_Set_FORWARD_AOI.tif.</source>
            <translation>Recibe Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif y Stack_Set_FORWARD_AOI.tif.</translation>
        </message>
        <message>
            <source>Gets a folder for each zone.</source>
            <translation>Recibe una carpeta por cada zona.</translation>
        </message>
        <message>
            <source>Gets country_report.html and country_report.pdf.</source>
            <translation>Recibe country_report.html y country_report.pdf.</translation>
        </message>
        <message>
            <source>Gets npp_mean.tif and a map with a band per year for each period.</source>
            <translation>Recibe npp_mean.tif y un mapa con una banda por año para cada periodo.</translation>
        </message>
        <message>
            <source>Gets quality.html, quality.json and, where asked, flagged.tif.</source>
            <translation>Recibe quality.html, quality.json y, si se pide, flagged.tif.</translation>
        </message>
        <message>
            <source>Give a zone of the zones layer percentages of its own</source>
            <translation>Dar porcentajes propios a una zona de la capa de zonas</translation>
        </message>
        <message>
            <source>Give the layers and options as for 'All phases'. Each row of the table names the layer or option, what was found, what was expected and what to do. An error stops a run; a warning should be understood first; the rest is for information.

Looked at are, among others: bands and years, grids and coordinate systems, values outside the range of their unit (a temperature in kelvin, a clay content in g/kg, a scale factor applied twice), undeclared no-data values, classes that no table knows, and whether layers and area meet at all.

The information, layer by layer: the unit that the values look like, and why; the months and years that are covered; cells without a value, and how many of them 'Fill gaps at coasts' would fill; cells by class, and irrigated cropland that is taken for paddy rice; the size of the climate's cells beside those of the carbon map; the time, disk and memory of the run.

A configuration whose list 'prepare' begins with raw files is looked at in the same way: each step tells what it recognises in its files. Of large layers only a part is read, evenly spread; the sentences say how many cells were looked at.</source>
            <translation>Indique las capas y opciones como para 'Todas las fases'. Cada fila de la tabla nombra la capa u opción, lo que se encontró, lo que se esperaba y qué hacer. Un error detiene una ejecución; una advertencia debe entenderse primero; lo demás es información.

Se examinan, entre otras cosas: bandas y años, cuadrículas y sistemas de coordenadas, valores fuera del rango de su unidad (una temperatura en kelvin, un contenido de arcilla en g/kg, un factor de escala aplicado dos veces), valores sin datos no declarados, clases que ninguna tabla conoce, y si las capas y el área se encuentran siquiera.

La información, capa por capa: la unidad que parecen tener los valores, y por qué; los meses y años que se cubren; celdas sin valor, y cuántas de ellas rellenaría 'Rellenar huecos en las costas'; celdas por clase, y tierras de cultivo de regadío que se toman por arroz inundado; el tamaño de las celdas del clima junto al de las del mapa de carbono; el tiempo, el disco y la memoria de la ejecución.

Una configuración cuya lista 'prepare' empieza con archivos brutos se examina del mismo modo: cada paso dice lo que reconoce en sus archivos. De las capas grandes solo se lee una parte, repartida uniformemente; las frases dicen cuántas celdas se examinaron.</translation>
        </message>
        <message>
            <source>Give the right number of years here; in a submission, maps named 030 are expected to be of 20 years.</source>
            <translation>Indique aquí el número de años correcto; en una entrega se espera que los mapas llamados 030 sean de 20 años.</translation>
        </message>
        <message>
            <source>Give the right number of years. If it is right, take T0 and the rates from one run, in t C/ha and t C/ha/yr.</source>
            <translation>Indique el número de años correcto. Si es correcto, tome T0 y las tasas de una sola ejecución, en t C/ha y t C/ha/yr.</translation>
        </message>
        <message>
            <source>Gives cells that have soil carbon, but lie off the edge of a coarser layer, a value from that layer's nearest cells.</source>
            <translation>Da a las celdas que tienen carbono del suelo, pero están más allá del borde de una capa más gruesa, un valor de las celdas más cercanas de esa capa.</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pastizales</translation>
        </message>
        <message>
            <source>Grid of {columns} x {rows} cells, convention {convention}, spin-up {spin_up}.</source>
            <translation>Cuadrícula de {columns} x {rows} celdas, convención {convention}, spin-up {spin_up}.</translation>
        </message>
        <message>
            <source>Guessed: {evidence}</source>
            <translation>Deducida por: {evidence}</translation>
        </message>
        <message>
            <source>Half of the 95 % range of the stock in percent of the stock, as defined in the technical manual, chapter 12.</source>
            <translation>Mitad del intervalo del 95 % de la reserva en porcentaje de la reserva, según se define en el manual técnico, capítulo 12.</translation>
        </message>
        <message>
            <source>Half-widths of the 95 % ranges of the inputs in this run: {widths}.</source>
            <translation>Semiamplitudes de los intervalos del 95 % de las entradas en esta ejecución: {widths}.</translation>
        </message>
        <message>
            <source>Half-widths of the inputs (SOC, clay, climate, carbon input) that are too wide, or of another unit.</source>
            <translation>Semiamplitudes de las entradas (COS, arcilla, clima, aporte de carbono) demasiado grandes, o en otra unidad.</translation>
        </message>
        <message>
            <source>Half-widths of the low and high estimates. FAO 2022, Technical Manual ch. 12.</source>
            <translation>Semiamplitudes de las estimaciones baja y alta. FAO 2022, Manual técnico cap. 12.</translation>
        </message>
        <message>
            <source>Hargreaves and Samani (1985)</source>
            <translation>Hargreaves y Samani (1985)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Herbaceous vegetation, regularly flooded</source>
            <translation>Vegetación herbácea, inundada regularmente</translation>
        </message>
        <message>
            <source>Highest temperature (unit below or recognised)</source>
            <translation>Temperatura máxima (unidad abajo o reconocida)</translation>
        </message>
        <message>
            <source>Highest temperature, tmmx or tmax (unit degC or its tenths)</source>
            <translation>Temperatura máxima, tmmx o tmax (unidad degC o sus décimas)</translation>
        </message>
        <message>
            <source>Histogram of {map}</source>
            <translation>Histograma de {map}</translation>
        </message>
        <message>
            <source>Hor&amp;izons, years:</source>
            <translation>Horizo&amp;ntes, años:</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>Horizonte</translation>
        </message>
        <message>
            <source>Horizon (years)</source>
            <translation>Horizonte (años)</translation>
        </message>
        <message>
            <source>Horizons (years)</source>
            <translation>Horizontes (años)</translation>
        </message>
        <message>
            <source>Horizons: '{text}' is not a list of years. Write for example 20, or 20; 50.</source>
            <translation>Horizontes: '{text}' no es una lista de años. Escriba por ejemplo 20, o 20; 50.</translation>
        </message>
        <message>
            <source>How far a value may come from. Default 1: 3 x 3 cells, as FAO's scripts for borders take of the climate; 2 means 5 x 5.</source>
            <translation>De qué distancia puede proceder un valor. Predeterminado 1: 3 x 3 celdas, como toman del clima los scripts de la FAO para bordes; 2 significa 5 x 5.</translation>
        </message>
        <message>
            <source>How the depths are weighted</source>
            <translation>Cómo se ponderan las profundidades</translation>
        </message>
        <message>
            <source>How these maps were computed is not known: no manifest lies beside them, and the maps themselves do not tell. What follows about method and limits is said of GSOCseq maps as FAO defines them.</source>
            <translation>No se conoce cómo se calcularon estos mapas: no hay ningún manifiesto junto a ellos, y los propios mapas no lo dicen. Lo que sigue sobre el método y los límites se dice de los mapas GSOCseq tal como los define la FAO.</translation>
        </message>
        <message>
            <source>How to cite</source>
            <translation>Cómo citar</translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: the three capital letters that begin the names of the maps.</source>
            <translation>ISO 3166-1 alfa-3: las tres letras mayúsculas con las que empiezan los nombres de los mapas.</translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: three capital letters that begin the names of the maps, for example USA. Left as XXX: that of the country, where one is chosen.</source>
            <translation>ISO 3166-1 alfa-3: tres letras mayúsculas con las que empiezan los nombres de los mapas, por ejemplo USA. Si se deja como XXX: el del país, cuando se elige uno.</translation>
        </message>
        <message>
            <source>Images of NDVI</source>
            <translation>Imágenes de NDVI</translation>
        </message>
        <message>
            <source>Images of NDVI (unit 1 or 10 000)</source>
            <translation>Imágenes de NDVI (unidad 1 o 10 000)</translation>
        </message>
        <message>
            <source>Import scenarios</source>
            <translation>Importar escenarios</translation>
        </message>
        <message>
            <source>Impossible values were made no data afterwards, with 'Correct the maps'.</source>
            <translation>Los valores imposibles se pasaron después a sin datos, con 'Corregir los mapas'.</translation>
        </message>
        <message>
            <source>In EPSG:4326, as it was before resampling. Empty: cells of 0.5, 0.25 and 1/24 degree are tried.</source>
            <translation>En EPSG:4326, tal como era antes del remuestreo. Vacío: se prueban celdas de 0,5, 0,25 y 1/24 de grado.</translation>
        </message>
        <message>
            <source>In a ready stack</source>
            <translation>En una pila lista</translation>
        </message>
        <message>
            <source>In any coordinate system, inside the carbon map.</source>
            <translation>En cualquier sistema de coordenadas, dentro del mapa de carbono.</translation>
        </message>
        <message>
            <source>In the folder prepared of the results: for other runs, and for the pixel tool. Else they are deleted at the end.</source>
            <translation>En la carpeta prepared de los resultados: para otras ejecuciones, y para la herramienta del píxel. Si no, se eliminan al final.</translation>
        </message>
        <message>
            <source>In the histograms the first and the last bar hold the values beyond them.</source>
            <translation>En los histogramas, la primera y la última barra contienen los valores más allá de ellas.</translation>
        </message>
        <message>
            <source>Inputs and options</source>
            <translation>Entradas y opciones</translation>
        </message>
        <message>
            <source>Instead of an area of interest: the ISO 3166-1 alpha-3 code, for example GHA, or the name. The border comes from the world map that QGIS ships. It is coarse, meant for trying out, and no official border; disputed areas may belong to no country on it. Overseas parts without an entry of their own belong to their country. For results that count give the area of interest.</source>
            <translation>En lugar de un área de interés: el código ISO 3166-1 alfa-3, por ejemplo GHA, o el nombre. La frontera procede del mapa del mundo que trae QGIS. Es gruesa, pensada para hacer pruebas, y no es una frontera oficial; puede que las áreas en disputa no pertenezcan a ningún país en él. Los territorios de ultramar sin entrada propia pertenecen a su país. Para resultados que cuenten, indique el área de interés.</translation>
        </message>
        <message>
            <source>Instead of polygons; on another grid the nearest cell is taken, of a finer one the most frequent number.</source>
            <translation>En lugar de polígonos; en otra cuadrícula se toma la celda más cercana, en una más fina el número más frecuente.</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institución</translation>
        </message>
        <message>
            <source>Institution: {text}</source>
            <translation>Institución: {text}</translation>
        </message>
        <message>
            <source>Interpolate the climate, or use finer data; if that cannot be had, say so in the report.</source>
            <translation>Interpole el clima, o utilice datos más finos; si no es posible, dígalo en el informe.</translation>
        </message>
        <message>
            <source>Inverse distance, power 2</source>
            <translation>Distancia inversa, potencia 2</translation>
        </message>
        <message>
            <source>Irrigated cropland in {year}, taken for paddy rice by the legend: {count} cells. It is not always rice: give a map of paddies where it matters.</source>
            <translation>Tierras de cultivo de regadío en {year}, que la leyenda toma por arroz inundado: {count} celdas. No siempre es arroz: indique un mapa de arrozales donde importe.</translation>
        </message>
        <message>
            <source>Irrigation</source>
            <translation>Riego</translation>
        </message>
        <message>
            <source>Irrigation (mm/month)</source>
            <translation>Riego (mm/mes)</translation>
        </message>
        <message>
            <source>Irrigation (mm/month; 12 months)</source>
            <translation>Riego (mm/mes; 12 meses)</translation>
        </message>
        <message>
            <source>Irrigation by land-use class (mm/month)</source>
            <translation>Riego por clase de uso de la tierra (mm/mes)</translation>
        </message>
        <message>
            <source>It cannot go on, because this has changed since: {names}. Begin anew, or set it back.</source>
            <translation>No puede continuar, porque esto ha cambiado desde entonces: {names}. Empiece de nuevo, o vuelva a dejarlo como estaba.</translation>
        </message>
        <message>
            <source>It takes the place of the layers, scenarios and options of this window. Go on? Files stay as they are.</source>
            <translation>Sustituye las capas, los escenarios y las opciones de esta ventana. ¿Continuar? Los archivos quedan como están.</translation>
        </message>
        <message>
            <source>Its map of uncertainty is one of the 29. Automatic: SSM2, as in the manual, or else the middle one.</source>
            <translation>Su mapa de incertidumbre es uno de los 29. Automático: SSM2, como en el manual, o si no el del medio.</translation>
        </message>
        <message>
            <source>Its values name the folders: best country codes of three letters, or short names.</source>
            <translation>Sus valores dan nombre a las carpetas: lo mejor son códigos de país de tres letras, o nombres cortos.</translation>
        </message>
        <message>
            <source>Keep the prepared layers</source>
            <translation>Conservar las capas preparadas</translation>
        </message>
        <message>
            <source>Keep the states between phases</source>
            <translation>Conservar los estados entre fases</translation>
        </message>
        <message>
            <source>Kept in the tags of the maps.</source>
            <translation>Se guarda en las etiquetas de los mapas.</translation>
        </message>
        <message>
            <source>Known C input (t C/ha/yr)</source>
            <translation>Aporte de C conocido (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Known C input of today (t C/ha/yr)</source>
            <translation>Aporte de C conocido de hoy (t C/ha/yr)</translation>
        </message>
        <message>
            <source>L&amp;ine</source>
            <translation>&amp;Línea</translation>
        </message>
        <message>
            <source>LINESTRING</source>
            <translation>una línea</translation>
        </message>
        <message>
            <source>Land cover</source>
            <translation>Cobertura de la tierra</translation>
        </message>
        <message>
            <source>Land cover (years)</source>
            <translation>Cobertura de la tierra (años)</translation>
        </message>
        <message>
            <source>Land that adopts it: {lowest} to {highest} %, by land-use class.</source>
            <translation>Tierra que lo adopta: {lowest} a {highest} %, por clase de uso de la tierra.</translation>
        </message>
        <message>
            <source>Land that adopts it: {share} %.</source>
            <translation>Tierra que lo adopta: {share} %.</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Land use (class codes)</source>
            <translation>Uso de la tierra (códigos de clase)</translation>
        </message>
        <message>
            <source>Land use (class codes; one band, or a band per year)</source>
            <translation>Uso de la tierra (códigos de clase; una banda, o una banda por año)</translation>
        </message>
        <message>
            <source>Land use for the table (class codes)</source>
            <translation>Uso de la tierra para la tabla (códigos de clase)</translation>
        </message>
        <message>
            <source>Land with a value (ha)</source>
            <translation>Tierra con un valor (ha)</translation>
        </message>
        <message>
            <source>Land-cover maps (class codes)</source>
            <translation>Mapas de cobertura de la tierra (códigos de clase)</translation>
        </message>
        <message>
            <source>Land-use classes with a result</source>
            <translation>Clases de uso de la tierra con resultado</translation>
        </message>
        <message>
            <source>Land:</source>
            <translation>Tierra:</translation>
        </message>
        <message>
            <source>Largest possible input over business as usual (%)</source>
            <translation>Mayor aporte posible sobre el manejo habitual (%)</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Última modificación</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Layer of %</source>
            <translation>Capa de %</translation>
        </message>
        <message>
            <source>Layer of percenta&amp;ges...</source>
            <translation>Capa de porcenta&amp;jes...</translation>
        </message>
        <message>
            <source>Layer of percentages</source>
            <translation>Capa de porcentajes</translation>
        </message>
        <message>
            <source>Layer of the stock to reach (t C/ha)</source>
            <translation>Capa de la reserva por alcanzar (t C/ha)</translation>
        </message>
        <message>
            <source>Layer whose extent is meant</source>
            <translation>Capa cuya extensión es la deseada</translation>
        </message>
        <message>
            <source>Layer with the wanted grid</source>
            <translation>Capa con la cuadrícula deseada</translation>
        </message>
        <message>
            <source>Layers of carbon, bulk density and stones</source>
            <translation>Capas de carbono, densidad aparente y piedras</translation>
        </message>
        <message>
            <source>Layers to align</source>
            <translation>Capas que alinear</translation>
        </message>
        <message>
            <source>Layers to fill</source>
            <translation>Capas que rellenar</translation>
        </message>
        <message>
            <source>Layers to fill; none ticked: all of the climate</source>
            <translation>Capas que rellenar; ninguna marcada: todas las del clima</translation>
        </message>
        <message>
            <source>Layers to mask</source>
            <translation>Capas que enmascarar</translation>
        </message>
        <message>
            <source>Layers to split</source>
            <translation>Capas que dividir</translation>
        </message>
        <message>
            <source>Layers, scenarios, run and results of FAO's soil organic carbon sequestration maps</source>
            <translation>Capas, escenarios, ejecución y resultados de los mapas de secuestro de carbono orgánico del suelo de la FAO</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Leave the warm-up off when the SOC map is recent and its year is where the scenarios are to begin.</source>
            <translation>Deje desactivado el warm-up cuando el mapa de COS sea reciente y los escenarios deban empezar en su año.</translation>
        </message>
        <message>
            <source>Legend of the land use</source>
            <translation>Leyenda del uso de la tierra</translation>
        </message>
        <message>
            <source>Legend of the land use: 'The table given below' is chosen, but no legend table is given. Choose the CSV file.</source>
            <translation>Leyenda del uso de la tierra: se eligió 'La tabla indicada abajo', pero no se indica ninguna tabla de leyenda. Elija el archivo CSV.</translation>
        </message>
        <message>
            <source>Legend table</source>
            <translation>Tabla de leyenda</translation>
        </message>
        <message>
            <source>Length of the spin-up run (years)</source>
            <translation>Duración de la ejecución del spin-up (años)</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Licence: text of your own</source>
            <translation>Licencia: texto propio</translation>
        </message>
        <message>
            <source>Likely causes, the likeliest first:</source>
            <translation>Causas probables, primero la más probable:</translation>
        </message>
        <message>
            <source>Limits of the method</source>
            <translation>Límites del método</translation>
        </message>
        <message>
            <source>Load &amp;the sample</source>
            <translation>Cargar la mues&amp;tra</translation>
        </message>
        <message>
            <source>Load the sample</source>
            <translation>Cargar la muestra</translation>
        </message>
        <message>
            <source>Log of the run</source>
            <translation>Registro de la ejecución</translation>
        </message>
        <message>
            <source>Look at the cells. If they are no soils, make them no data in the layer of soil organic carbon, and run again.</source>
            <translation>Examine las celdas. Si no son suelos, páselas a sin datos en la capa de carbono orgánico del suelo, y ejecute de nuevo.</translation>
        </message>
        <message>
            <source>Look at the masks and the area of interest, and make the map again.</source>
            <translation>Revise las máscaras y el área de interés, y cree el mapa de nuevo.</translation>
        </message>
        <message>
            <source>Looked at first: are the 15 mandatory maps there (T0, absolute and relative rates with their uncertainties), all of one country and on the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds)? Does a manifest beside them belong to them? If not, nothing is written, and the log says what is wrong. The 14 optional maps go with them where they are there.

Masked maps, maps that fail quality control, and those of another horizon than 20 years are packed only when you confirm that they are meant; the checklist tells it.

The zip, ISO3_GSOCseq_submission.zip, holds: maps (the cells are those of the run, bit for bit; title, abstract, unit, lineage, licence and contact stand in the GeoTIFF's metadata) with their colours (.qml) and metadata (.qmd) for QGIS beside them, metadata of each map as ISO 19139 (.xml), quality control, country report (HTML and PDF), totals, styles for QGIS, the manifest without the folders of your computer, the validation table, checklist and checksums.</source>
            <translation>Se examina primero: ¿están los 15 mapas obligatorios (T0, tasas absolutas y relativas con sus incertidumbres), todos de un mismo país y en la cuadrícula de la Alianza Mundial por el Suelo (EPSG:4326, 30 segundos de arco)? ¿Les pertenece el manifiesto que haya junto a ellos? Si no, no se escribe nada, y el registro dice qué está mal. Los 14 mapas opcionales los acompañan si están.

Los mapas enmascarados, los mapas que no superan el control de calidad y los de un horizonte distinto de 20 años solo se empaquetan cuando usted confirma que es lo que quiere; la lista de verificación lo dice.

El zip, ISO3_GSOCseq_submission.zip, contiene: los mapas (las celdas son las de la ejecución, bit a bit; título, resumen, unidad, linaje, licencia y contacto figuran en los metadatos del GeoTIFF) con sus colores (.qml) y metadatos (.qmd) para QGIS junto a ellos, metadatos de cada mapa como ISO 19139 (.xml), control de calidad, informe nacional (HTML y PDF), totales, estilos para QGIS, el manifiesto sin las carpetas de su equipo, la tabla de validación, la lista de verificación y las sumas de comprobación.</translation>
        </message>
        <message>
            <source>Looking at the layers of the project...</source>
            <translation>Examinando las capas del proyecto...</translation>
        </message>
        <message>
            <source>Looking at the layers...</source>
            <translation>Examinando las capas...</translation>
        </message>
        <message>
            <source>Looks at every layer and option of a run and lists what does not fit, before any time is spent on computing.</source>
            <translation>Examina todas las capas y opciones de una ejecución y enumera lo que no encaja, antes de gastar tiempo en el cálculo.</translation>
        </message>
        <message>
            <source>Looks at the names and contents of the layers in QGIS. What was chosen already stays; what is in doubt is not chosen.</source>
            <translation>Examina los nombres y el contenido de las capas de QGIS. Lo ya elegido se mantiene; lo dudoso no se elige.</translation>
        </message>
        <message>
            <source>Lowest temperature (unit below or recognised)</source>
            <translation>Temperatura mínima (unidad abajo o reconocida)</translation>
        </message>
        <message>
            <source>Lowest temperature, tmmn or tmin (unit degC or its tenths)</source>
            <translation>Temperatura mínima, tmmn o tmin (unidad degC o sus décimas)</translation>
        </message>
        <message>
            <source>MIAMI (Lieth 1975) takes the smaller of two growths, by the rain of a year and by its mean temperature. The mean is that of the years' growths, not the growth of the mean climate, which is larger. Low and high: temperature 2 % up and rain 5 % down, and the other way round (Technical Manual, chapter 12).

A run computes all this itself from the climate series; use this to look at the maps, or to hand the mean on (parameter 'Mean NPP'). The maps are in g of dry matter per m2 and year; times 0.0048 it is t C/ha/yr.

Layers of another NPP product, such as MOD17A3, can be converted instead: give those of both periods and their unit. Both periods must come from the same product.</source>
            <translation>MIAMI (Lieth 1975) toma el menor de dos crecimientos, según la lluvia de un año y según su temperatura media. La media es la de los crecimientos de los años, no el crecimiento del clima medio, que es mayor. Baja y alta: temperatura un 2 % más alta y lluvia un 5 % más baja, y a la inversa (Manual técnico, capítulo 12).

Una ejecución calcula todo esto por sí misma a partir de las series de clima; utilice esto para mirar los mapas, o para pasar la media a otro lugar (parámetro 'NPP media'). Los mapas están en g de materia seca por m2 y año; por 0.0048 son t C/ha/yr.

En su lugar pueden convertirse capas de otro producto de NPP, como MOD17A3: indique las de ambos periodos y su unidad. Ambos periodos deben proceder del mismo producto.</translation>
        </message>
        <message>
            <source>MISSING_CLAY</source>
            <translation>sin arcilla</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_FORWARD</source>
            <translation>sin clima de la proyección</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_SPIN_UP</source>
            <translation>sin clima del spin-up</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_WARM_UP</source>
            <translation>sin clima del warm-up</translation>
        </message>
        <message>
            <source>MISSING_COVER</source>
            <translation>sin factor de cobertura</translation>
        </message>
        <message>
            <source>MISSING_LAND_USE</source>
            <translation>sin uso de la tierra</translation>
        </message>
        <message>
            <source>MISSING_NPP</source>
            <translation>sin NPP</translation>
        </message>
        <message>
            <source>MISSING_OTHER</source>
            <translation>sin valor en una capa opcional</translation>
        </message>
        <message>
            <source>MISSING_SOC</source>
            <translation>sin COS</translation>
        </message>
        <message>
            <source>MULTILINESTRING</source>
            <translation>una multilínea</translation>
        </message>
        <message>
            <source>MULTIPOINT</source>
            <translation>un multipunto</translation>
        </message>
        <message>
            <source>Made by a step</source>
            <translation>Creada por un paso</translation>
        </message>
        <message>
            <source>Make all maps in one run, on one grid.</source>
            <translation>Cree todos los mapas en una sola ejecución, en una misma cuadrícula.</translation>
        </message>
        <message>
            <source>Make all maps in one run, with one mask. 'Correct the maps' removes the cells that T0 has not, but cannot add those that are missing here.</source>
            <translation>Cree todos los mapas en una sola ejecución, con una misma máscara. 'Corregir los mapas' elimina las celdas que T0 no tiene, pero no puede añadir las que faltan aquí.</translation>
        </message>
        <message>
            <source>Make the map again as Float32; rounded values cannot be brought back.</source>
            <translation>Cree el mapa de nuevo como Float32; los valores redondeados no pueden recuperarse.</translation>
        </message>
        <message>
            <source>Make the map again, or warp it to EPSG:4326.</source>
            <translation>Cree el mapa de nuevo, o reproyéctelo a EPSG:4326.</translation>
        </message>
        <message>
            <source>Make the missing maps, or copy them into the folder as {code}_GSOCseq_&lt;map&gt;.tif.</source>
            <translation>Cree los mapas que faltan, o cópielos en la carpeta como {code}_GSOCseq_&lt;map&gt;.tif.</translation>
        </message>
        <message>
            <source>Makes the cover factor of the twelve months, 0.6 (covered) to 1 (bare), from images of NDVI, vegetated shares, or classes.</source>
            <translation>Crea el factor de cobertura de los doce meses, de 0.6 (cubierto) a 1 (desnudo), a partir de imágenes de NDVI, proporciones con vegetación o clases.</translation>
        </message>
        <message>
            <source>Mangroves</source>
            <translation>Manglares</translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation>Manifiesto</translation>
        </message>
        <message>
            <source>Manure by month</source>
            <translation>Estiércol por mes</translation>
        </message>
        <message>
            <source>Manure on top: {amount} t C/ha/yr.</source>
            <translation>Estiércol además: {amount} t C/ha/yr.</translation>
        </message>
        <message>
            <source>Manure, t C/ha/yr</source>
            <translation>Estiércol, t C/ha/yr</translation>
        </message>
        <message>
            <source>Many sites: from a table to a table</source>
            <translation>Muchos sitios: de una tabla a otra</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Map of the carbon stock (t C/ha)</source>
            <translation>Mapa de la reserva de carbono (t C/ha)</translation>
        </message>
        <message>
            <source>Map: {title}</source>
            <translation>Mapa: {title}</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <source>Maps and files</source>
            <translation>Mapas y archivos</translation>
        </message>
        <message>
            <source>Maps cut or resampled without snapping to the GSP grid.</source>
            <translation>Mapas cortados o remuestreados sin ajustarlos a la cuadrícula de la GSP.</translation>
        </message>
        <message>
            <source>Maps cut to different extents, or made by different runs.</source>
            <translation>Mapas cortados a extensiones distintas, o creados por ejecuciones distintas.</translation>
        </message>
        <message>
            <source>Maps in {folder}</source>
            <translation>Mapas en {folder}</translation>
        </message>
        <message>
            <source>Maps of another country or with another name, which are not read ({count}): {names}.</source>
            <translation>Mapas de otro país o con otro nombre, que no se leen ({count}): {names}.</translation>
        </message>
        <message>
            <source>Maps of another horizon than 20 years are meant to be submitted</source>
            <translation>Deben entregarse mapas de un horizonte distinto de 20 años</translation>
        </message>
        <message>
            <source>Maps of different runs in one folder, or a map that was changed afterwards.</source>
            <translation>Mapas de ejecuciones distintas en una misma carpeta, o un mapa que se modificó después.</translation>
        </message>
        <message>
            <source>Maps of every year</source>
            <translation>Mapas de cada año</translation>
        </message>
        <message>
            <source>Maps of several countries in one folder.</source>
            <translation>Mapas de varios países en una misma carpeta.</translation>
        </message>
        <message>
            <source>Maps of uncertainty, %</source>
            <translation>Mapas de incertidumbre, %</translation>
        </message>
        <message>
            <source>Maps on the country's own projection.</source>
            <translation>Mapas en la proyección propia del país.</translation>
        </message>
        <message>
            <source>Maps on the grid for submission</source>
            <translation>Mapas en la cuadrícula de entrega</translation>
        </message>
        <message>
            <source>Maps on the grid of the country's own carbon map.</source>
            <translation>Mapas en la cuadrícula del mapa de carbono propio del país.</translation>
        </message>
        <message>
            <source>Maps that are not there and have no totals ({count}): {names}.</source>
            <translation>Mapas que no están y no tienen totales ({count}): {names}.</translation>
        </message>
        <message>
            <source>Maps that fail quality control are meant to be submitted</source>
            <translation>Deben entregarse mapas que no superan el control de calidad</translation>
        </message>
        <message>
            <source>Maps without masks</source>
            <translation>Mapas sin máscaras</translation>
        </message>
        <message>
            <source>Mask electrical conductivity above (unit dS/m)</source>
            <translation>Enmascarar la conductividad eléctrica superior a (unidad dS/m)</translation>
        </message>
        <message>
            <source>Mask sand above (%)</source>
            <translation>Enmascarar la arena superior a (%)</translation>
        </message>
        <message>
            <source>Mask soil organic carbon above (t C/ha)</source>
            <translation>Enmascarar el carbono orgánico del suelo superior a (t C/ha)</translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells have no value in its layer; they are not masked by it.</source>
            <translation>Máscara {mask}: {count} de {cells} celdas no tienen valor en su capa; esta máscara no las enmascara.</translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells.</source>
            <translation>Máscara {mask}: {count} de {cells} celdas.</translation>
        </message>
        <message>
            <source>Masked maps are meant to be submitted</source>
            <translation>Deben entregarse mapas enmascarados</translation>
        </message>
        <message>
            <source>Masks</source>
            <translation>Máscaras</translation>
        </message>
        <message>
            <source>Masks: {masks}</source>
            <translation>Máscaras: {masks}</translation>
        </message>
        <message>
            <source>Maximum: {found} % over business as usual was found; 0 or more is expected, for a maximum below business as usual would not even allow what comes in today. Write 0 for 'no more than today', or leave it empty.</source>
            <translation>Máximo: se encontró {found} % sobre el manejo habitual; se espera 0 o más, pues un máximo por debajo del manejo habitual ni siquiera permitiría lo que entra hoy. Escriba 0 para 'no más que hoy', o déjelo vacío.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Mean NPP (g DM/m2/yr)</source>
            <translation>NPP media (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Mean NPP (unit g DM/m2/yr)</source>
            <translation>NPP media (unidad g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Mean NPP of the spin-up years (1 or 3 bands)</source>
            <translation>NPP media de los años del spin-up (1 o 3 bandas)</translation>
        </message>
        <message>
            <source>Mean of the daily maxima.</source>
            <translation>Media de las máximas diarias.</translation>
        </message>
        <message>
            <source>Mean of the daily minima.</source>
            <translation>Media de las mínimas diarias.</translation>
        </message>
        <message>
            <source>Mean plant growth of 1981-2000 by the MIAMI model (Lieth 1975), g of dry matter per m2 and year, as 'Plant growth (NPP) by MIAMI' writes it. One band, or three: mean, low, high. Empty: computed.</source>
            <translation>Crecimiento vegetal medio de 1981-2000 según el modelo MIAMI (Lieth 1975), g de materia seca por m2 y año, tal como lo escribe 'Crecimiento vegetal (NPP) por MIAMI'. Una banda, o tres: media, baja, alta. Vacío: se calcula.</translation>
        </message>
        <message>
            <source>Mean temperature (degC): monthly series</source>
            <translation>Temperatura media (degC): serie mensual</translation>
        </message>
        <message>
            <source>Mean temperature (degC): normals</source>
            <translation>Temperatura media (degC): normales</translation>
        </message>
        <message>
            <source>Mean temperature (unit below or recognised)</source>
            <translation>Temperatura media (unidad abajo o reconocida)</translation>
        </message>
        <message>
            <source>Mean temperature is computed as (tmin + tmax) / 2.</source>
            <translation>La temperatura media se calcula como (tmin + tmax) / 2.</translation>
        </message>
        <message>
            <source>Mean temperature, every month of the spin-up years (degC)</source>
            <translation>Temperatura media, cada mes de los años del spin-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, every month of the warm-up (degC)</source>
            <translation>Temperatura media, cada mes del warm-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, forward (degC)</source>
            <translation>Temperatura media, proyección (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, spin-up (degC)</source>
            <translation>Temperatura media, spin-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, tmp (unit as the file says)</source>
            <translation>Temperatura media, tmp (unidad según el archivo)</translation>
        </message>
        <message>
            <source>Measured against mapped carbon, where there is one; it goes into the zip as it is.</source>
            <translation>Carbono medido frente al cartografiado, si se dispone de él; se incluye en el zip tal como está.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memoria (MB)</translation>
        </message>
        <message>
            <source>Metadata of each map: in the GeoTIFF, as ISO 19139 XML, for QGIS (.qmd)</source>
            <translation>Metadatos de cada mapa: en el GeoTIFF, como XML ISO 19139, para QGIS (.qmd)</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausentes</translation>
        </message>
        <message>
            <source>Missing: choose a layer, or raw files to prepare it from.</source>
            <translation>Falta: elija una capa, o archivos brutos con los que prepararla.</translation>
        </message>
        <message>
            <source>Moisture years (pixels times bounds) that did not close within 1000 repetitions, the last was used: {count}.</source>
            <translation>Años hídricos (píxeles por límites) que no se cerraron en 1000 repeticiones, se utilizó la última: {count}.</translation>
        </message>
        <message>
            <source>Monthly series, twelve bands per year, 1981-2000. The warm-up divides the plant growth (NPP) of each year by its mean over these years, for which monthly means are not enough.</source>
            <translation>Serie mensual, doce bandas por año, 1981-2000. El warm-up divide el crecimiento vegetal (NPP) de cada año entre su media de estos años, para lo que no bastan las medias mensuales.</translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year, oldest year first: what a climate tool of '1 Prepare' has written for 2001-2020. The manual takes these years; any number of whole years is fine.</source>
            <translation>Serie mensual: doce bandas por año, primero el año más antiguo: lo que una herramienta de clima de '1 Preparar' escribió para 2001-2020. El manual toma estos años; cualquier número de años completos es válido.</translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year. Bands named by month may reach beyond the period.</source>
            <translation>Serie mensual: doce bandas por año. Las bandas nombradas por mes pueden ir más allá del periodo.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from TerraClimate, of Earth Engine or as NetCDF: series and normals.</source>
            <translation>Temperatura, lluvia y evapotranspiración mensuales de un periodo de TerraClimate, de Earth Engine o como NetCDF: serie y normales.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from rasters of any origin or a table of stations: series and normals.</source>
            <translation>Temperatura, lluvia y evapotranspiración mensuales de un periodo a partir de rásteres de cualquier origen o de una tabla de estaciones: serie y normales.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from the NetCDF files of CRU TS: series and normals.</source>
            <translation>Temperatura, lluvia y evapotranspiración mensuales de un periodo a partir de los archivos NetCDF de CRU TS: serie y normales.</translation>
        </message>
        <message>
            <source>Months without a valid image at a cell of the images that is seen in other months: {count}, filled as: {gaps}.</source>
            <translation>Meses sin imagen válida en una celda de las imágenes que se ve en otros meses: {count}, rellenados como: {gaps}.</translation>
        </message>
        <message>
            <source>More C input than today (%)</source>
            <translation>Más aporte de C que hoy (%)</translation>
        </message>
        <message>
            <source>More carbon input than business as usual in zone {zone}, %. Empty: as all land.</source>
            <translation>Más aporte de carbono que en el manejo habitual en la zona {zone}, %. Vacío: como toda la tierra.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual on land of class {class_name}, %. Empty: as all classes.</source>
            <translation>Más aporte de carbono que en el manejo habitual en la tierra de la clase {class_name}, %. Vacío: como todas las clases.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual, % (-100 to 1000), in all land-use classes without a number of their own. Source: FAO Technical Manual, ch. 5.</source>
            <translation>Más aporte de carbono que en el manejo habitual, % (-100 a 1000), en todas las clases de uso de la tierra sin un número propio. Fuente: Manual técnico de la FAO, cap. 5.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual, %. FAO: 5, 10 or 20</source>
            <translation>Más aporte de carbono que en el manejo habitual, %. FAO: 5, 10 o 20</translation>
        </message>
        <message>
            <source>More ways to choose: {role}</source>
            <translation>Más formas de elegir: {role}</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Most frequent class of a cell</source>
            <translation>Clase más frecuente de una celda</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Move the chosen lines down</source>
            <translation>Bajar las líneas elegidas</translation>
        </message>
        <message>
            <source>Move the chosen lines up</source>
            <translation>Subir las líneas elegidas</translation>
        </message>
        <message>
            <source>Move the files of other countries out of the folder; submit one country at a time.</source>
            <translation>Saque de la carpeta los archivos de otros países; entregue un país cada vez.</translation>
        </message>
        <message>
            <source>Mt C, Mt C/yr</source>
            <translation>Mt C, Mt C/yr</translation>
        </message>
        <message>
            <source>Mt CO2e, Mt CO2e/yr</source>
            <translation>Mt CO2e, Mt CO2e/yr</translation>
        </message>
        <message>
            <source>Mt CO2e/yr</source>
            <translation>Mt CO2e/yr</translation>
        </message>
        <message>
            <source>Mt CO2e/yr so far</source>
            <translation>Mt CO2e/yr acumuladas</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>NDVI above which the soil is covered (unit 1)</source>
            <translation>NDVI por encima del cual el suelo está cubierto (unidad 1)</translation>
        </message>
        <message>
            <source>NDVI or share 0..1</source>
            <translation>NDVI o proporción 0..1</translation>
        </message>
        <message>
            <source>NDVI times 10 000</source>
            <translation>NDVI por 10 000</translation>
        </message>
        <message>
            <source>NEGATIVE_CLAY</source>
            <translation>arcilla negativa</translation>
        </message>
        <message>
            <source>NEGATIVE_SOC</source>
            <translation>COS negativo</translation>
        </message>
        <message>
            <source>NOT_FINITE</source>
            <translation>ningún número finito</translation>
        </message>
        <message>
            <source>NOT_MODELLED</source>
            <translation>clase no modelada</translation>
        </message>
        <message>
            <source>NPP layers: the years {missing} are missing; {first} to {last} are needed, found: {found}. Add the files of these years.</source>
            <translation>Capas de NPP: faltan los años {missing}; se necesitan de {first} a {last}, se encontraron: {found}. Añada los archivos de estos años.</translation>
        </message>
        <message>
            <source>NPP model</source>
            <translation>Modelo de NPP</translation>
        </message>
        <message>
            <source>NPP of another product, spin-up (unit below)</source>
            <translation>NPP de otro producto, spin-up (unidad abajo)</translation>
        </message>
        <message>
            <source>NPP of another product, warm-up (unit below)</source>
            <translation>NPP de otro producto, warm-up (unidad abajo)</translation>
        </message>
        <message>
            <source>NPP of every warm-up year (a band per year)</source>
            <translation>NPP de cada año del warm-up (una banda por año)</translation>
        </message>
        <message>
            <source>NPP of {model} in {unit}: times {scale} = g DM/m2/yr, with {carbon} C in dry matter (DM).</source>
            <translation>NPP de {model} en {unit}: por {scale} = g DM/m2/yr, con {carbon} de C en la materia seca (DM).</translation>
        </message>
        <message>
            <source>NPP of {model} is {before} g DM/m2/yr on average in the spin-up's years and {after} in those of the warm-up: too far apart for one product in one unit. Give layers of both periods from the same product, in the same unit.</source>
            <translation>La NPP de {model} es {before} g DM/m2/yr de media en los años del spin-up y {after} en los del warm-up: demasiado distintas para un mismo producto en una misma unidad. Indique capas de ambos periodos del mismo producto, en la misma unidad.</translation>
        </message>
        <message>
            <source>NPP precipitation (mm/month)</source>
            <translation>Precipitación para la NPP (mm/mes)</translation>
        </message>
        <message>
            <source>NPP temperature (degC)</source>
            <translation>Temperatura para la NPP (degC)</translation>
        </message>
        <message>
            <source>Name of the country or region</source>
            <translation>Nombre del país o de la región</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>Nombre del producto</translation>
        </message>
        <message>
            <source>Name of the scenario, letters and digits. The names of its maps begin with it.</source>
            <translation>Nombre del escenario, letras y cifras. Los nombres de sus mapas empiezan por él.</translation>
        </message>
        <message>
            <source>National experts</source>
            <translation>Expertos nacionales</translation>
        </message>
        <message>
            <source>Neither the maps nor the options tell the horizon: {years} years are taken.</source>
            <translation>Ni los mapas ni las opciones dicen el horizonte: se toman {years} años.</translation>
        </message>
        <message>
            <source>Neither the maps' metadata nor the options tell the horizon, but the values do: differences divided by their rates are {years} years.</source>
            <translation>Ni los metadatos de los mapas ni las opciones dicen el horizonte, pero los valores sí: las diferencias divididas entre sus tasas son {years} años.</translation>
        </message>
        <message>
            <source>Net primary production of each year by the MIAMI model, and its mean over the spin-up's years with low and high estimate.</source>
            <translation>Producción primaria neta de cada año según el modelo MIAMI, y su media en los años del spin-up con estimación baja y alta.</translation>
        </message>
        <message>
            <source>New, the sample, open, save</source>
            <translation>Nueva, la muestra, abrir, guardar</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Pasos siguientes</translation>
        </message>
        <message>
            <source>Nitrous oxide, methane and fuel are not counted; Mt CO2e here is soil carbon alone.</source>
            <translation>El óxido nitroso, el metano y el combustible no se cuentan; Mt CO2e aquí es solo carbono del suelo.</translation>
        </message>
        <message>
            <source>No cell of the grid has NPP: {paths}. Check that the layers lie on the area.</source>
            <translation>Ninguna celda de la cuadrícula tiene NPP: {paths}. Compruebe que las capas están sobre el área.</translation>
        </message>
        <message>
            <source>No cell of the grid has a value in every layer: {paths}. Check that the layers lie on the area.</source>
            <translation>Ninguna celda de la cuadrícula tiene un valor en todas las capas: {paths}. Compruebe que las capas están sobre el área.</translation>
        </message>
        <message>
            <source>No cell would be modelled, so no point was written. Cells by status: {counts}. Check SOC, land use and area.</source>
            <translation>No se modelaría ninguna celda, por lo que no se escribió ningún punto. Celdas por estado: {counts}. Compruebe el COS, el uso de la tierra y el área.</translation>
        </message>
        <message>
            <source>No check failed and none gave a warning.</source>
            <translation>Ninguna comprobación falló y ninguna dio una advertencia.</translation>
        </message>
        <message>
            <source>No country has the code {found} (ISO 3166-1 alpha-3). The maps can be computed under it, a submission needs a country's.</source>
            <translation>Ningún país tiene el código {found} (ISO 3166-1 alfa-3). Los mapas pueden calcularse con él, una entrega necesita el de un país.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>No data in the copies (-999, declared) are: values that stand for no data without being declared, as the quality control finds them; values out of range (stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and 0 to 4 t C/ha/yr, uncertainties 0 to 200 %); and, in every map, the cells where the corrected T0 has no value. All other cells keep their values exactly, and the files their names.

The log tells how many cells of each map were changed, and why. land_use.tif and status.tif of a run are copied, adopted_gain.tif is masked like the maps; the manifest is not copied, because it vouches for the maps as the run wrote them.

A correction hides a symptom: look for its cause first, with 'Quality control of the maps'.</source>
            <translation>Sin datos en las copias (-999, declarado) son: los valores que significan sin datos sin estar declarados, tal como los encuentra el control de calidad; los valores fuera de rango (reservas de 0 a 800 t C/ha, diferencias de -80 a 80, relativas de 0 a 80, tasas de -4 a 4 y de 0 a 4 t C/ha/yr, incertidumbres de 0 a 200 %); y, en todos los mapas, las celdas donde el T0 corregido no tiene valor. Todas las demás celdas conservan exactamente sus valores, y los archivos sus nombres.

El registro dice cuántas celdas de cada mapa se modificaron, y por qué. land_use.tif y status.tif de una ejecución se copian, adopted_gain.tif se enmascara como los mapas; el manifiesto no se copia, porque da fe de los mapas tal como los escribió la ejecución.

Una corrección oculta un síntoma: busque primero su causa, con 'Control de calidad de los mapas'.</translation>
        </message>
        <message>
            <source>No land cover of the years {missing}, though of {first} to {last} around: the map of the year before is used there. Add these years if you have them.</source>
            <translation>No hay cobertura de la tierra de los años {missing}, aunque sí de {first} a {last} alrededor: ahí se utiliza el mapa del año anterior. Añada estos años si los tiene.</translation>
        </message>
        <message>
            <source>No land-use map lies beside the maps, and none was given: there is no table by land use.</source>
            <translation>No hay ningún mapa de uso de la tierra junto a los mapas, ni se indicó ninguno: no hay tabla por uso de la tierra.</translation>
        </message>
        <message>
            <source>No layer to mask was given. Choose layers, or a folder that holds GeoTIFFs.</source>
            <translation>No se indicó ninguna capa que enmascarar. Elija capas, o una carpeta que contenga archivos GeoTIFF.</translation>
        </message>
        <message>
            <source>No loss: today's stock</source>
            <translation>Ninguna pérdida: la reserva de hoy</translation>
        </message>
        <message>
            <source>No manifest lies beside the maps, so their data, method and parameters are not known: they come from another program, or the file was taken away.</source>
            <translation>No hay ningún manifiesto junto a los mapas, por lo que no se conocen sus datos, método y parámetros: proceden de otro programa, o el archivo se retiró.</translation>
        </message>
        <message>
            <source>No map is a corrected copy</source>
            <translation>Ningún mapa es una copia corregida</translation>
        </message>
        <message>
            <source>No map of another country than {code} is among the maps.</source>
            <translation>Entre los mapas no hay ninguno de otro país que {code}.</translation>
        </message>
        <message>
            <source>No mask is named in the maps or in the manifest</source>
            <translation>No se nombra ninguna máscara en los mapas ni en el manifiesto</translation>
        </message>
        <message>
            <source>No mask was asked for. Give a limit of SOC, or a layer of sand, electrical conductivity, paddy, peat or wetland.</source>
            <translation>No se pidió ninguna máscara. Indique un límite de COS, o una capa de arena, conductividad eléctrica, arroz inundado, turba o humedal.</translation>
        </message>
        <message>
            <source>No more C input than business as usual in any scenario of the table</source>
            <translation>Sin más aporte de C que en el manejo habitual en ningún escenario de la tabla</translation>
        </message>
        <message>
            <source>No number of its own here: {value} % hold.</source>
            <translation>Sin número propio aquí: vale {value} %.</translation>
        </message>
        <message>
            <source>No pixel was modelled, so no map was written. Pixels by status: {counts}. Run check_inputs to see which layer is the cause.</source>
            <translation>No se modeló ningún píxel, por lo que no se escribió ningún mapa. Píxeles por estado: {counts}. Ejecute check_inputs para ver qué capa es la causa.</translation>
        </message>
        <message>
            <source>No results yet. Run first, or open the folder of an earlier run.</source>
            <translation>Aún no hay resultados. Ejecute primero, o abra la carpeta de una ejecución anterior.</translation>
        </message>
        <message>
            <source>No uncertainty for the totals of {names}: it needs the maps of the stocks and of their uncertainty (T0, BAU, SSM), or the uncertainty map of the rate itself, T0 and ASR of BAU.</source>
            <translation>No hay incertidumbre para los totales de {names}: requiere los mapas de las reservas y de su incertidumbre (T0, BAU, SSM), o el mapa de incertidumbre de la propia tasa, T0 y ASR de BAU.</translation>
        </message>
        <message>
            <source>No whiskers are drawn: of the two half-widths in the table the first is too narrow, and the second likely too wide.</source>
            <translation>No se dibujan barras de error: de las dos semiamplitudes de la tabla, la primera es demasiado estrecha, y la segunda probablemente demasiado amplia.</translation>
        </message>
        <message>
            <source>No zones were given.</source>
            <translation>No se indicó ninguna zona.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>None was given</source>
            <translation>No se indicó ninguna</translation>
        </message>
        <message>
            <source>Normals and series are mixed: {found}. Give twelve normals of every variable, or series of every variable.</source>
            <translation>Hay normales y series mezcladas: {found}. Indique doce normales de cada variable, o series de cada variable.</translation>
        </message>
        <message>
            <source>Not a country yet (XXX)</source>
            <translation>Aún sin país (XXX)</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>No elegida</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocidas</translation>
        </message>
        <message>
            <source>Not used: the warm-up is switched off.</source>
            <translation>No se utiliza: el warm-up está desactivado.</translation>
        </message>
        <message>
            <source>Nothing chosen yet: choose the area, or the whole carbon map.</source>
            <translation>Aún no se ha elegido nada: elija el área, o todo el mapa de carbono.</translation>
        </message>
        <message>
            <source>Nothing could be guessed from the layers of the project. Choose the layers below.</source>
            <translation>No se pudo deducir nada de las capas del proyecto. Elija las capas abajo.</translation>
        </message>
        <message>
            <source>Nothing is downloaded here: paste each script into a new file on code.earthengine.google.com, press Run, and start its tasks. You need a Google account with access to Earth Engine. README.txt beside the scripts tells what comes out of each, how large it is, and which algorithm takes it.

Keep the names of the exported files: they tell unit and scale, and 'Climate from TerraClimate', 'Prepare vegetation cover' and 'Prepare land use' recognise them. Large exports come in several files; give all of them.

climate.js: monthly TerraClimate (1/24 degree, from 1958). pveg.js: the share of each month's MODIS images of 16 days that show plants (from 2001). ndvi.js: these images themselves. land_cover.js: yearly land cover in its own cells. The area is the rectangle around your polygons; climate has 8 cells more on every side.</source>
            <translation>Aquí no se descarga nada: pegue cada script en un archivo nuevo en code.earthengine.google.com, pulse Run e inicie sus tareas. Necesita una cuenta de Google con acceso a Earth Engine. README.txt, junto a los scripts, dice qué produce cada uno, qué tamaño tiene y qué algoritmo lo toma.

Conserve los nombres de los archivos exportados: dicen la unidad y la escala, y 'Clima de TerraClimate', 'Preparar la cobertura vegetal' y 'Preparar el uso de la tierra' los reconocen. Las exportaciones grandes vienen en varios archivos; indíquelos todos.

climate.js: TerraClimate mensual (1/24 de grado, desde 1958). pveg.js: la proporción de las imágenes MODIS de 16 días de cada mes que muestran plantas (desde 2001). ndvi.js: esas mismas imágenes. land_cover.js: cobertura de la tierra anual en sus propias celdas. El área es el rectángulo alrededor de sus polígonos; el clima tiene 8 celdas más en cada lado.</translation>
        </message>
        <message>
            <source>Number of cells made no data, over all maps</source>
            <translation>Número de celdas pasadas a sin datos, en todos los mapas</translation>
        </message>
        <message>
            <source>Number of checks failed</source>
            <translation>Número de comprobaciones no superadas</translation>
        </message>
        <message>
            <source>Number of checks passed</source>
            <translation>Número de comprobaciones superadas</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Número de errores</translation>
        </message>
        <message>
            <source>Number of maps that were changed</source>
            <translation>Número de mapas que se modificaron</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Número de puntos</translation>
        </message>
        <message>
            <source>Number of the zone, as in the zones layer:</source>
            <translation>Número de la zona, como en la capa de zonas:</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Número de advertencias</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Número de zonas</translation>
        </message>
        <message>
            <source>Number of zones with land</source>
            <translation>Número de zonas con tierra</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>con resultado</translation>
        </message>
        <message>
            <source>OUTSIDE</source>
            <translation>fuera</translation>
        </message>
        <message>
            <source>OUT_OF_RANGE</source>
            <translation>fuera de rango</translation>
        </message>
        <message>
            <source>Of the fine earth.</source>
            <translation>De la tierra fina.</translation>
        </message>
        <message>
            <source>Of the fine earth; g/kg is recognised. Empty: no such mask.</source>
            <translation>De la tierra fina; g/kg se reconoce. Vacío: no hay tal máscara.</translation>
        </message>
        <message>
            <source>Of the saturated paste, for example from FAO's GSSmap. Empty: no such mask.</source>
            <translation>De la pasta saturada, por ejemplo del GSSmap de la FAO. Vacío: no hay tal máscara.</translation>
        </message>
        <message>
            <source>On any grid. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation>En cualquier cuadrícula. Vacío: el land_use.tif que una ejecución deja en su carpeta.</translation>
        </message>
        <message>
            <source>On the grid for submission</source>
            <translation>En la cuadrícula de entrega</translation>
        </message>
        <message>
            <source>One &amp;class only...</source>
            <translation>Solo una c&amp;lase...</translation>
        </message>
        <message>
            <source>One band each.</source>
            <translation>Una banda cada una.</translation>
        </message>
        <message>
            <source>One band of zone numbers, for scenarios that differ between zones (in a configuration file).</source>
            <translation>Una banda de números de zona, para escenarios que difieren entre zonas (en un archivo de configuración).</translation>
        </message>
        <message>
            <source>One band, for every step that takes clay.</source>
            <translation>Una banda, para todos los pasos que toman la arcilla.</translation>
        </message>
        <message>
            <source>One band, for every step that takes the carbon map.</source>
            <translation>Una banda, para todos los pasos que toman el mapa de carbono.</translation>
        </message>
        <message>
            <source>One band, or one band per year, oldest first. The codes are explained under 'Legend of the land use'.</source>
            <translation>Una banda, o una banda por año, primero el más antiguo. Los códigos se explican en 'Leyenda del uso de la tierra'.</translation>
        </message>
        <message>
            <source>One band. Enters in all three phases, 49 % of it easily decomposed, 49 % resistant, 2 % humus. Empty: none.</source>
            <translation>Una banda. Entra en las tres fases, un 49 % de él fácilmente descomponible, un 49 % resistente, un 2 % humus. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>One band. Takes the place of the computed C input of business as usual in the forward phase.</source>
            <translation>Una banda. Sustituye en la fase de proyección al aporte de C calculado del manejo habitual.</translation>
        </message>
        <message>
            <source>One cell through the years</source>
            <translation>Una celda a lo largo de los años</translation>
        </message>
        <message>
            <source>One class only</source>
            <translation>Solo una clase</translation>
        </message>
        <message>
            <source>One file or several: exports of Earth Engine (bands named by year and month), or the NetCDF files of single years.</source>
            <translation>Un archivo o varios: exportaciones de Earth Engine (bandas nombradas por año y mes), o los archivos NetCDF de años individuales.</translation>
        </message>
        <message>
            <source>One file, a file per year with the year in its name, or bands named by year. Tiles of one export are put together.</source>
            <translation>Un archivo, un archivo por año con el año en su nombre, o bandas nombradas por año. Las teselas de una exportación se reúnen.</translation>
        </message>
        <message>
            <source>One file, or several of consecutive years, unpacked (.nc, not .nc.gz).</source>
            <translation>Un archivo, o varios de años consecutivos, descomprimidos (.nc, no .nc.gz).</translation>
        </message>
        <message>
            <source>One grid for all maps: EPSG:4326, 30 arc-seconds, edges on multiples of 1/120 degree</source>
            <translation>Una misma cuadrícula para todos los mapas: EPSG:4326, 30 segundos de arco, bordes en múltiplos de 1/120 de grado</translation>
        </message>
        <message>
            <source>One number everywhere</source>
            <translation>Un solo número en todas partes</translation>
        </message>
        <message>
            <source>One number everywhere...</source>
            <translation>Un solo número en todas partes...</translation>
        </message>
        <message>
            <source>One raster for business as usual (BAU) and one for each scenario, with a band per year in t C/ha, named by scenario and year. The first band is today (T0), and at the horizon the values are those of the finalSOC maps of 'All phases'.

QGIS opens them as one group per scenario, all in the same colours. Open the temporal controller (View &gt; Panels) and press play: the map goes through the years. Show one group at a time to compare.</source>
            <translation>Un ráster para el manejo habitual (BAU) y uno para cada escenario, con una banda por año en t C/ha, nombrada por escenario y año. La primera banda es hoy (T0), y en el horizonte los valores son los de los mapas finalSOC de 'Todas las fases'.

QGIS los abre como un grupo por escenario, todos con los mismos colores. Abra el controlador temporal (Ver &gt; Paneles) y pulse reproducir: el mapa recorre los años. Muestre un solo grupo a la vez para comparar.</translation>
        </message>
        <message>
            <source>One row for each zone or tenth of the land.</source>
            <translation>Una fila por cada zona o décima parte de la tierra.</translation>
        </message>
        <message>
            <source>One row for each zone, class and map.</source>
            <translation>Una fila por cada zona, clase y mapa.</translation>
        </message>
        <message>
            <source>One row per row of the input.</source>
            <translation>Una fila por cada fila de la entrada.</translation>
        </message>
        <message>
            <source>One row per site; the columns are listed above.</source>
            <translation>Una fila por sitio; las columnas se enumeran arriba.</translation>
        </message>
        <message>
            <source>One scenario in which the land of a single land-use class gets more C input</source>
            <translation>Un escenario en el que la tierra de una sola clase de uso de la tierra recibe más aporte de C</translation>
        </message>
        <message>
            <source>One site: carbon year by year</source>
            <translation>Un sitio: el carbono año por año</translation>
        </message>
        <message>
            <source>Only cells whose centre lies in the area are computed. For results that count give your own polygons: the built-in borders of countries are coarse.</source>
            <translation>Solo se calculan las celdas cuyo centro está en el área. Para resultados que cuenten, indique sus propios polígonos: las fronteras de países incorporadas son gruesas.</translation>
        </message>
        <message>
            <source>Only for another product than MIAMI: a file for each year, with the year in its name, or bands named by year.</source>
            <translation>Solo para un producto distinto de MIAMI: un archivo por cada año, con el año en su nombre, o bandas nombradas por año.</translation>
        </message>
        <message>
            <source>Only for the last choice of the licence.</source>
            <translation>Solo para la última opción de la licencia.</translation>
        </message>
        <message>
            <source>Only the inputs of the chosen kind are used.</source>
            <translation>Solo se utilizan las entradas del tipo elegido.</translation>
        </message>
        <message>
            <source>Only the upper 30 cm are modelled; changes below, erosion and leaching are not.</source>
            <translation>Solo se modelan los 30 cm superiores; los cambios por debajo, la erosión y la lixiviación no se modelan.</translation>
        </message>
        <message>
            <source>Only where the spin-up climate is monthly means: the series of 1981-2000. Empty: the spin-up layers are such series themselves.</source>
            <translation>Solo si el clima del spin-up son medias mensuales: la serie de 1981-2000. Vacío: las propias capas del spin-up son tales series.</translation>
        </message>
        <message>
            <source>Only with 'The table given below': a CSV with the columns code and class.</source>
            <translation>Solo con 'La tabla indicada abajo': un CSV con las columnas code y class.</translation>
        </message>
        <message>
            <source>Only with 'run'. Default 500, as in FAO's script 13.</source>
            <translation>Solo con 'run'. Predeterminado 500, como en el script 13 de la FAO.</translation>
        </message>
        <message>
            <source>Only with 'run': how the stock is split into RothC's pools. FAO 2022, Technical Manual ch. 9.</source>
            <translation>Solo con 'run': cómo se reparte la reserva entre los compartimentos de RothC. FAO 2022, Manual técnico cap. 9.</translation>
        </message>
        <message>
            <source>Only with that target. Default 0.4, the 4 per 1000 (Minasny et al. 2017). Linear on today's stock: 20 years of 0.4 % are 8 %.</source>
            <translation>Solo con esa meta. Predeterminado 0.4, el 4 por 1000 (Minasny et al. 2017). Lineal sobre la reserva de hoy: 20 años de 0.4 % son 8 %.</translation>
        </message>
        <message>
            <source>Only with that target: one band, in place of the number. Cells without a value, or beyond 0 to 800, get no answer and are counted. Default: none.</source>
            <translation>Solo con esa meta: una banda, en lugar del número. Las celdas sin valor, o fuera de 0 a 800, no reciben respuesta y se cuentan. Predeterminado: ninguna.</translation>
        </message>
        <message>
            <source>Only with that target: the stock of 0-30 cm at the end, everywhere the same, 0 to 800. Default: none.</source>
            <translation>Solo con esa meta: la reserva de 0-30 cm al final, la misma en todas partes, 0 a 800. Predeterminado: ninguna.</translation>
        </message>
        <message>
            <source>Only with that target: what the soil is to gain each year against today. Default: none.</source>
            <translation>Solo con esa meta: lo que el suelo debe ganar cada año respecto de hoy. Predeterminado: ninguna.</translation>
        </message>
        <message>
            <source>Only without area and country: usually the map of soil organic carbon.</source>
            <translation>Solo sin área ni país: por lo general, el mapa de carbono orgánico del suelo.</translation>
        </message>
        <message>
            <source>Open a configuration</source>
            <translation>Abrir una configuración</translation>
        </message>
        <message>
            <source>Open res&amp;ults...</source>
            <translation>Abrir res&amp;ultados...</translation>
        </message>
        <message>
            <source>Open the &amp;folder</source>
            <translation>A&amp;brir la carpeta</translation>
        </message>
        <message>
            <source>Open the main maps when done</source>
            <translation>Abrir los mapas principales al terminar</translation>
        </message>
        <message>
            <source>Open the maps for the temporal controller</source>
            <translation>Abrir los mapas para el controlador temporal</translation>
        </message>
        <message>
            <source>Open-pan evaporation</source>
            <translation>Evaporación en tanque abierto</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Abrir...</translation>
        </message>
        <message>
            <source>Opens in any browser, without network. Empty: none.</source>
            <translation>Se abre en cualquier navegador, sin red. Vacío: ninguna.</translation>
        </message>
        <message>
            <source>Opens the guide; it works without the internet</source>
            <translation>Abre la guía; funciona sin internet</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>Optional maps</source>
            <translation>Mapas opcionales</translation>
        </message>
        <message>
            <source>Optional maps: {count} of {of} are there; not there: {names}.</source>
            <translation>Mapas opcionales: están {count} de {of}; no están: {names}.</translation>
        </message>
        <message>
            <source>Optional.</source>
            <translation>Opcional.</translation>
        </message>
        <message>
            <source>Optional: how easily plant residues decompose. Left out: by land-use class.</source>
            <translation>Opcional: con qué facilidad se descomponen los residuos vegetales. Si se omite: por clase de uso de la tierra.</translation>
        </message>
        <message>
            <source>Optional: monthly means, or a series that changes. Left out: the monthly means of the warm-up.</source>
            <translation>Opcional: medias mensuales, o una serie que cambia. Si se omite: las medias mensuales del warm-up.</translation>
        </message>
        <message>
            <source>Optional: plant growth from another model than MIAMI, both layers or none.</source>
            <translation>Opcional: crecimiento vegetal de un modelo distinto de MIAMI, ambas capas o ninguna.</translation>
        </message>
        <message>
            <source>Optional: stacks made by FAO's scripts. The layers that they hold need not be chosen above.</source>
            <translation>Opcional: pilas creadas por los scripts de la FAO. No hace falta elegir arriba las capas que contienen.</translation>
        </message>
        <message>
            <source>Organic carbon, a layer per depth (unit %, g/kg or dg/kg)</source>
            <translation>Carbono orgánico, una capa por profundidad (unidad %, g/kg o dg/kg)</translation>
        </message>
        <message>
            <source>Organic soils: a stock above 200 t C/ha is beyond what RothC was made for.</source>
            <translation>Suelos orgánicos: una reserva superior a 200 t C/ha está fuera de aquello para lo que se hizo RothC.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Output &amp;folder</source>
            <translation>Carpeta de sa&amp;lida</translation>
        </message>
        <message>
            <source>PET is not given and is computed by {method}, from temperature and latitude.</source>
            <translation>La PET no se indica y se calcula por {method}, a partir de la temperatura y la latitud.</translation>
        </message>
        <message>
            <source>PET, spin-up years</source>
            <translation>PET, años del spin-up</translation>
        </message>
        <message>
            <source>PET, warm-up years</source>
            <translation>PET, años del warm-up</translation>
        </message>
        <message>
            <source>PET, years ahead</source>
            <translation>PET, años futuros</translation>
        </message>
        <message>
            <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
            <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>POINT</source>
            <translation>un punto</translation>
        </message>
        <message>
            <source>P_veg: {found} bands were given, one of each month is expected: {paths}. Leave the others out.</source>
            <translation>P_veg: se indicaron {found} bandas, se espera una de cada mes: {paths}. Omita las demás.</translation>
        </message>
        <message>
            <source>Packs the maps of a country into one zip for FAO: maps with metadata, quality control, totals, report and a checklist.</source>
            <translation>Empaqueta los mapas de un país en un solo zip para la FAO: mapas con metadatos, control de calidad, totales, informe y una lista de verificación.</translation>
        </message>
        <message>
            <source>Packs the maps, with their metadata, as FAO asks for them.</source>
            <translation>Empaqueta los mapas, con sus metadatos, tal como los pide la FAO.</translation>
        </message>
        <message>
            <source>Paddy fields</source>
            <translation>Arrozales</translation>
        </message>
        <message>
            <source>Paddy rice</source>
            <translation>Arroz inundado</translation>
        </message>
        <message>
            <source>Paddy rice (class codes)</source>
            <translation>Arroz inundado (códigos de clase)</translation>
        </message>
        <message>
            <source>Paddy rice in {year}: {count} cells, cropland inside {path}.</source>
            <translation>Arroz inundado en {year}: {count} celdas, tierras de cultivo dentro de {path}.</translation>
        </message>
        <message>
            <source>Page with tables and charts (HTML)</source>
            <translation>Página con tablas y gráficos (HTML)</translation>
        </message>
        <message>
            <source>Page with the curve and the ranks (HTML)</source>
            <translation>Página con la curva y los puestos (HTML)</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Passed ({count})</source>
            <translation>Superadas ({count})</translation>
        </message>
        <message>
            <source>Passed with warnings.</source>
            <translation>Superado con advertencias.</translation>
        </message>
        <message>
            <source>Passed.</source>
            <translation>Superado.</translation>
        </message>
        <message>
            <source>Paste cells of a spreadsheet from the chosen cell on</source>
            <translation>Pegar celdas de una hoja de cálculo a partir de la celda elegida</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Turba</translation>
        </message>
        <message>
            <source>Percentage of today's stock per year (%)</source>
            <translation>Porcentaje de la reserva de hoy por año (%)</translation>
        </message>
        <message>
            <source>Period of the spin-up</source>
            <translation>Periodo del spin-up</translation>
        </message>
        <message>
            <source>Period of the warm-up</source>
            <translation>Periodo del warm-up</translation>
        </message>
        <message>
            <source>Period, first and last year</source>
            <translation>Periodo, primer y último año</translation>
        </message>
        <message>
            <source>Period: '{text}' is not a first and a last year. Write for example 2001-2020.</source>
            <translation>Periodo: '{text}' no es un primer y un último año. Escriba por ejemplo 2001-2020.</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periodos</translation>
        </message>
        <message>
            <source>Pi&amp;xel</source>
            <translation>Pí&amp;xel</translation>
        </message>
        <message>
            <source>Pick a point on the map; the layers are read at the cell it falls in. The table has a row per year, from the spin-up through the warm-up to the horizon, with the stock in t C/ha and the carbon input in t C/ha/yr. The values are those of the maps of 'All phases'.</source>
            <translation>Señale un punto en el mapa; las capas se leen en la celda en la que cae. La tabla tiene una fila por año, desde el spin-up, pasando por el warm-up, hasta el horizonte, con la reserva en t C/ha y el aporte de carbono en t C/ha/yr. Los valores son los de los mapas de 'Todas las fases'.</translation>
        </message>
        <message>
            <source>Pixel-years of a class without coefficients, where the class before was kept: {count}.</source>
            <translation>Píxeles-año de una clase sin coeficientes, donde se conservó la clase anterior: {count}.</translation>
        </message>
        <message>
            <source>Pixels of forest, which FAO's script 15 sets to zero: {count}.</source>
            <translation>Píxeles de bosque, que el script 15 de la FAO pone a cero: {count}.</translation>
        </message>
        <message>
            <source>Pixels that are unstable under the explicit Euler steps of FAO's scripts: {count}.</source>
            <translation>Píxeles inestables con los pasos de Euler explícitos de los scripts de la FAO: {count}.</translation>
        </message>
        <message>
            <source>Pixels where nothing decomposes all year, so that there is no equilibrium: {count}.</source>
            <translation>Píxeles donde nada se descompone en todo el año, de modo que no hay equilibrio: {count}.</translation>
        </message>
        <message>
            <source>Pixels where nothing grows in the spin-up years, so that the inputs of the warm-up cannot be scaled: {count}.</source>
            <translation>Píxeles donde nada crece en los años del spin-up, de modo que los aportes del warm-up no pueden escalarse: {count}.</translation>
        </message>
        <message>
            <source>Pixels where the computation gave no finite number: {count}.</source>
            <translation>Píxeles donde el cálculo no dio ningún número finito: {count}.</translation>
        </message>
        <message>
            <source>Pixels where the current farmyard manure alone would hold more carbon than there is: {count}.</source>
            <translation>Píxeles donde el estiércol actual por sí solo retendría más carbono del que hay: {count}.</translation>
        </message>
        <message>
            <source>Pixels whose land-use class is not modelled: {count}.</source>
            <translation>Píxeles cuya clase de uso de la tierra no se modela: {count}.</translation>
        </message>
        <message>
            <source>Pixels whose land-use code is in no table: {count}.</source>
            <translation>Píxeles cuyo código de uso de la tierra no está en ninguna tabla: {count}.</translation>
        </message>
        <message>
            <source>Pixels with a month at or below -18.3 degC, where FAO's scripts have no value: {count}.</source>
            <translation>Píxeles con un mes a -18,3 degC o menos, donde los scripts de la FAO no tienen valor: {count}.</translation>
        </message>
        <message>
            <source>Pixels with a result: {count}.</source>
            <translation>Píxeles con resultado: {count}.</translation>
        </message>
        <message>
            <source>Pixels with clay, cover or climate beyond what exists (look at units and no-data values): {count}.</source>
            <translation>Píxeles con arcilla, cobertura o clima fuera de lo que existe (revise las unidades y los valores sin datos): {count}.</translation>
        </message>
        <message>
            <source>Pixels with negative SOC: {count}.</source>
            <translation>Píxeles con COS negativo: {count}.</translation>
        </message>
        <message>
            <source>Pixels with negative clay: {count}.</source>
            <translation>Píxeles con arcilla negativa: {count}.</translation>
        </message>
        <message>
            <source>Pixels without NPP: {count}.</source>
            <translation>Píxeles sin NPP: {count}.</translation>
        </message>
        <message>
            <source>Pixels without SOC: {count}.</source>
            <translation>Píxeles sin COS: {count}.</translation>
        </message>
        <message>
            <source>Pixels without a cover factor in some month: {count}.</source>
            <translation>Píxeles sin factor de cobertura en algún mes: {count}.</translation>
        </message>
        <message>
            <source>Pixels without a value in an optional layer: {count}.</source>
            <translation>Píxeles sin valor en una capa opcional: {count}.</translation>
        </message>
        <message>
            <source>Pixels without clay: {count}.</source>
            <translation>Píxeles sin arcilla: {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the forward phase in some month: {count}.</source>
            <translation>Píxeles sin clima de la fase de proyección en algún mes: {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the spin-up in some month: {count}.</source>
            <translation>Píxeles sin clima del spin-up en algún mes: {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the warm-up in some month: {count}.</source>
            <translation>Píxeles sin clima del warm-up en algún mes: {count}.</translation>
        </message>
        <message>
            <source>Pixels without land use: {count}.</source>
            <translation>Píxeles sin uso de la tierra: {count}.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Plant C, t C/ha/yr</source>
            <translation>C vegetal, t C/ha/yr</translation>
        </message>
        <message>
            <source>Plant carbon on top: {amount} t C/ha/yr.</source>
            <translation>Carbono vegetal además: {amount} t C/ha/yr.</translation>
        </message>
        <message>
            <source>Plant growth (NPP)</source>
            <translation>Crecimiento vegetal (NPP)</translation>
        </message>
        <message>
            <source>Plant growth (NPP) by MIAMI</source>
            <translation>Crecimiento vegetal (NPP) por MIAMI</translation>
        </message>
        <message>
            <source>Please look: {reason}</source>
            <translation>Revise: {reason}</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Points with the fields row, column, soc (t C/ha) and land_use (class code).</source>
            <translation>Puntos con los campos row, column, soc (t C/ha) y land_use (código de clase).</translation>
        </message>
        <message>
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <source>Polygons in any coordinate system, with a field that tells the zone.</source>
            <translation>Polígonos en cualquier sistema de coordenadas, con un campo que dice la zona.</translation>
        </message>
        <message>
            <source>Polygons in any coordinate system. Cells that a border cuts count by their covered share. Empty: no zones, or those of the raster.</source>
            <translation>Polígonos en cualquier sistema de coordenadas. Las celdas que corta un borde cuentan por su proporción cubierta. Vacío: ninguna zona, o las del ráster.</translation>
        </message>
        <message>
            <source>Polygons of a layer or file</source>
            <translation>Polígonos de una capa o archivo</translation>
        </message>
        <message>
            <source>Polygons of the project, or of a file.</source>
            <translation>Polígonos del proyecto, o de un archivo.</translation>
        </message>
        <message>
            <source>Polygons with the same value are one zone, counted once where they overlap.</source>
            <translation>Los polígonos con el mismo valor son una sola zona, contada una vez donde se solapan.</translation>
        </message>
        <message>
            <source>Polygons: only cells inside are computed. Empty: the whole SOC map.</source>
            <translation>Polígonos: solo se calculan las celdas de dentro. Vacío: todo el mapa de COS.</translation>
        </message>
        <message>
            <source>Polygons: only cells with their centre inside keep a value. Empty: the whole map.</source>
            <translation>Polígonos: solo conservan un valor las celdas cuyo centro está dentro. Vacío: todo el mapa.</translation>
        </message>
        <message>
            <source>Polygons: the grid is cut to their extent. Empty: the whole reference layer.</source>
            <translation>Polígonos: la cuadrícula se recorta a su extensión. Vacío: toda la capa de referencia.</translation>
        </message>
        <message>
            <source>Polygons: the scripts export the rectangle around them.</source>
            <translation>Polígonos: los scripts exportan el rectángulo alrededor de ellos.</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Compartimentos</translation>
        </message>
        <message>
            <source>Pools after a spin-up run</source>
            <translation>Compartimentos tras una ejecución de spin-up</translation>
        </message>
        <message>
            <source>Potential evapotranspiration (Penman-Monteith)</source>
            <translation>Evapotranspiración potencial (Penman-Monteith)</translation>
        </message>
        <message>
            <source>Potential evapotranspiration, pet (unit as the file says)</source>
            <translation>Evapotranspiración potencial, pet (unidad según el archivo)</translation>
        </message>
        <message>
            <source>Potential or reference. Empty: computed.</source>
            <translation>Potencial o de referencia. Vacío: se calcula.</translation>
        </message>
        <message>
            <source>Precipitation</source>
            <translation>Precipitación</translation>
        </message>
        <message>
            <source>Precipitation, every month of the spin-up years (mm/month)</source>
            <translation>Precipitación, cada mes de los años del spin-up (mm/mes)</translation>
        </message>
        <message>
            <source>Precipitation, every month of the warm-up (mm/month)</source>
            <translation>Precipitación, cada mes del warm-up (mm/mes)</translation>
        </message>
        <message>
            <source>Precipitation, forward (mm/month)</source>
            <translation>Precipitación, proyección (mm/mes)</translation>
        </message>
        <message>
            <source>Precipitation, spin-up (mm/month)</source>
            <translation>Precipitación, spin-up (mm/mes)</translation>
        </message>
        <message>
            <source>Precipitation, warm-up (mm/month)</source>
            <translation>Precipitación, warm-up (mm/mes)</translation>
        </message>
        <message>
            <source>Preparation steps</source>
            <translation>Pasos de preparación</translation>
        </message>
        <message>
            <source>Prepare clay</source>
            <translation>Preparar la arcilla</translation>
        </message>
        <message>
            <source>Prepare from raw files: {steps}</source>
            <translation>Preparar desde archivos brutos: {steps}</translation>
        </message>
        <message>
            <source>Prepare from raw files: {title}</source>
            <translation>Preparar desde archivos brutos: {title}</translation>
        </message>
        <message>
            <source>Prepare land use</source>
            <translation>Preparar el uso de la tierra</translation>
        </message>
        <message>
            <source>Prepare soil organic carbon</source>
            <translation>Preparar el carbono orgánico del suelo</translation>
        </message>
        <message>
            <source>Prepare vegetation cover</source>
            <translation>Preparar la cobertura vegetal</translation>
        </message>
        <message>
            <source>Prepared layers from before are damaged or changed; the preparation is done anew from step {number}.</source>
            <translation>Hay capas preparadas de antes dañadas o modificadas; la preparación se hace de nuevo desde el paso {number}.</translation>
        </message>
        <message>
            <source>Preparing, {number} of {count}: {step}.</source>
            <translation>Preparación, {number} de {count}: {step}.</translation>
        </message>
        <message>
            <source>Prese&amp;ts</source>
            <translation>Preajus&amp;tes</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Priority areas</source>
            <translation>Áreas prioritarias</translation>
        </message>
        <message>
            <source>Priority areas by {map}</source>
            <translation>Áreas prioritarias según {map}</translation>
        </message>
        <message>
            <source>Priority areas...</source>
            <translation>Áreas prioritarias...</translation>
        </message>
        <message>
            <source>Puts raster layers on the grid of the carbon map: same coordinate system, same cells, same extent.</source>
            <translation>Lleva capas ráster a la cuadrícula del mapa de carbono: mismo sistema de coordenadas, mismas celdas, misma extensión.</translation>
        </message>
        <message>
            <source>Puts the clay content of several depths together to the mean of 0-30 cm, in %, on the grid of the carbon map.</source>
            <translation>Reúne el contenido de arcilla de varias profundidades en la media de 0-30 cm, en %, en la cuadrícula del mapa de carbono.</translation>
        </message>
        <message>
            <source>Puts the log on the clipboard.</source>
            <translation>Pone el registro en el portapapeles.</translation>
        </message>
        <message>
            <source>Puts the whole table on the clipboard, for a spreadsheet.</source>
            <translation>Pone toda la tabla en el portapapeles, para una hoja de cálculo.</translation>
        </message>
        <message>
            <source>Quality control</source>
            <translation>Control de calidad</translation>
        </message>
        <message>
            <source>Quality control of the maps</source>
            <translation>Control de calidad de los mapas</translation>
        </message>
        <message>
            <source>Quality control of the maps of {code}</source>
            <translation>Control de calidad de los mapas de {code}</translation>
        </message>
        <message>
            <source>Quality control of the maps:</source>
            <translation>Control de calidad de los mapas:</translation>
        </message>
        <message>
            <source>Quality control passes</source>
            <translation>Se supera el control de calidad</translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>R&amp;ehacer</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>Ejec&amp;utar</translation>
        </message>
        <message>
            <source>RSR_SSM1_Map030 (t C/ha/yr)</source>
            <translation>RSR_SSM1_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>RSR_SSM1_UncertaintyMap030 (%)</source>
            <translation>RSR_SSM1_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>RSR_SSM2_Map030 (t C/ha/yr)</source>
            <translation>RSR_SSM2_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>RSR_SSM2_UncertaintyMap030 (%)</source>
            <translation>RSR_SSM2_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>RSR_SSM3_Map030 (t C/ha/yr)</source>
            <translation>RSR_SSM3_Map030 (t C/ha/yr)</translation>
        </message>
        <message>
            <source>RSR_SSM3_UncertaintyMap030 (%)</source>
            <translation>RSR_SSM3_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>Rain (mm/month): monthly series</source>
            <translation>Lluvia (mm/mes): serie mensual</translation>
        </message>
        <message>
            <source>Rain (mm/month): normals</source>
            <translation>Lluvia (mm/mes): normales</translation>
        </message>
        <message>
            <source>Rain (unit below or recognised)</source>
            <translation>Lluvia (unidad abajo o reconocida)</translation>
        </message>
        <message>
            <source>Rain, pr or ppt (mm/month)</source>
            <translation>Lluvia, pr o ppt (mm/mes)</translation>
        </message>
        <message>
            <source>Rain, pre (unit as the file says)</source>
            <translation>Lluvia, pre (unidad según el archivo)</translation>
        </message>
        <message>
            <source>Rain, spin-up years</source>
            <translation>Lluvia, años del spin-up</translation>
        </message>
        <message>
            <source>Rain, warm-up years</source>
            <translation>Lluvia, años del warm-up</translation>
        </message>
        <message>
            <source>Rain, years ahead</source>
            <translation>Lluvia, años futuros</translation>
        </message>
        <message>
            <source>Ramp, years</source>
            <translation>Rampa, años</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Rank by</source>
            <translation>Clasificar por</translation>
        </message>
        <message>
            <source>Ranks zones or cells by what they gain, and tells how many hectares, and which first, reach a given Mt CO2e/yr.</source>
            <translation>Clasifica zonas o celdas por lo que ganan, y dice cuántas hectáreas, y cuáles primero, alcanzan unos Mt CO2e/yr dados.</translation>
        </message>
        <message>
            <source>Ranks zones or cells: which land first, to reach a target.</source>
            <translation>Clasifica zonas o celdas: qué tierra primero, para alcanzar una meta.</translation>
        </message>
        <message>
            <source>Ranks, the best land first</source>
            <translation>Clasificación, primero la mejor tierra</translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rásteres</translation>
        </message>
        <message>
            <source>Rasters (*.tif *.tiff *.vrt *.img *.asc *.nc);;All files (*)</source>
            <translation>Rásteres (*.tif *.tiff *.vrt *.img *.asc *.nc);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Rate (t C/ha/yr)</source>
            <translation>Tasa (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Rate of gain (t C/ha/yr)</source>
            <translation>Tasa de ganancia (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Rate, t C/ha/yr</source>
            <translation>Tasa, t C/ha/yr</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tasas</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Reach (cells of the layer)</source>
            <translation>Alcance (celdas de la capa)</translation>
        </message>
        <message>
            <source>Read from: {stack}</source>
            <translation>Se lee de: {stack}</translation>
        </message>
        <message>
            <source>Read the guide</source>
            <translation>Leer la guía</translation>
        </message>
        <message>
            <source>Read the scenarios from a CSV, XLSX or ODS file, instead of those in the table</source>
            <translation>Leer los escenarios de un archivo CSV, XLSX u ODS, en lugar de los de la tabla</translation>
        </message>
        <message>
            <source>Reading the checksums of the inputs</source>
            <translation>Leyendo las sumas de comprobación de las entradas</translation>
        </message>
        <message>
            <source>Reading the layers at this place ...</source>
            <translation>Leyendo las capas en este lugar ...</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Ready stacks</source>
            <translation>Pilas listas</translation>
        </message>
        <message>
            <source>Ready to run</source>
            <translation>Listo para ejecutar</translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation>Reconocerla</translation>
        </message>
        <message>
            <source>Rectangle kept in {path}</source>
            <translation>Rectángulo guardado en {path}</translation>
        </message>
        <message>
            <source>Reference evapotranspiration, pet (unit mm/month or its tenths)</source>
            <translation>Evapotranspiración de referencia, pet (unidad mm/mes o sus décimas)</translation>
        </message>
        <message>
            <source>RelDiff_SSM1_Map030 (t C/ha)</source>
            <translation>RelDiff_SSM1_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>RelDiff_SSM2_Map030 (t C/ha)</source>
            <translation>RelDiff_SSM2_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>RelDiff_SSM3_Map030 (t C/ha)</source>
            <translation>RelDiff_SSM3_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>Relative rate (RSR), {scenario}</source>
            <translation>Tasa relativa (RSR), {scenario}</translation>
        </message>
        <message>
            <source>Relative rates (RSR, t C/ha/yr) and the total gain over business as usual (Mt CO2e/yr)</source>
            <translation>Tasas relativas (RSR, t C/ha/yr) y ganancia total respecto del manejo habitual (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Relative: against business as usual</source>
            <translation>Relativas: respecto del manejo habitual</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the file, or give it the name of its product, such as {code}_GSOCseq_T0_Map030.tif.</source>
            <translation>Elimine el archivo, o dele el nombre de su producto, como {code}_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>Remove the scenarios of the chosen lines</source>
            <translation>Quitar los escenarios de las líneas elegidas</translation>
        </message>
        <message>
            <source>Rename the maps so that they begin with the country's code, such as GHA_GSOCseq_T0_Map030.tif.</source>
            <translation>Cambie el nombre de los mapas para que empiecen por el código del país, como GHA_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>Rename the scenario of this line (its maps are named after it)</source>
            <translation>Renombrar el escenario de esta línea (sus mapas llevan su nombre)</translation>
        </message>
        <message>
            <source>Replace a package that is there</source>
            <translation>Reemplazar un paquete existente</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Sustituye a</translation>
        </message>
        <message>
            <source>Report (HTML)</source>
            <translation>Informe (HTML)</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Informe (PDF)</translation>
        </message>
        <message>
            <source>Report: {html} and {pdf} ({pages} pages).</source>
            <translation>Informe: {html} y {pdf} ({pages} páginas).</translation>
        </message>
        <message>
            <source>Required C input</source>
            <translation>Aporte de C necesario</translation>
        </message>
        <message>
            <source>Required C input over business as usual</source>
            <translation>Aporte de C necesario sobre el manejo habitual</translation>
        </message>
        <message>
            <source>Required input: the carbon that reaches a target</source>
            <translation>Aporte necesario: el carbono que alcanza una meta</translation>
        </message>
        <message>
            <source>Required where the spin-up climate is monthly means: every month of {first}-{last}, for the plant growth of each year.</source>
            <translation>Obligatoria si el clima del spin-up son medias mensuales: cada mes de {first}-{last}, para el crecimiento vegetal de cada año.</translation>
        </message>
        <message>
            <source>Required, {first}-{last}: a band for every month.</source>
            <translation>Obligatorio, {first}-{last}: una banda para cada mes.</translation>
        </message>
        <message>
            <source>Required, {first}-{last}: monthly means (12 bands), or the series of every month.</source>
            <translation>Obligatorio, {first}-{last}: medias mensuales (12 bandas), o la serie de cada mes.</translation>
        </message>
        <message>
            <source>Required; only the vegetation cover may be left out, then it is taken from the table of land-use classes. The grid of the carbon map is the grid of the results.</source>
            <translation>Obligatorio; solo puede omitirse la cobertura vegetal, que entonces se toma de la tabla de clases de uso de la tierra. La cuadrícula del mapa de carbono es la cuadrícula de los resultados.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Requisito</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Response maps</source>
            <translation>Mapas de respuesta</translation>
        </message>
        <message>
            <source>Result (HTML)</source>
            <translation>Resultado (HTML)</translation>
        </message>
        <message>
            <source>Result (JSON)</source>
            <translation>Resultado (JSON)</translation>
        </message>
        <message>
            <source>Results (CSV)</source>
            <translation>Resultados (CSV)</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>RothC was made for mineral, aerated soils: peat, wetlands and soils above 200 t C/ha are outside its range.</source>
            <translation>RothC se hizo para suelos minerales y aireados: la turba, los humedales y los suelos de más de 200 t C/ha están fuera de su rango.</translation>
        </message>
        <message>
            <source>RothC was run for every cell in three phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, a warm-up with the weather of the years before today, and {years} years ahead under each scenario.</source>
            <translation>RothC se ejecutó para cada celda en tres fases (FAO 2022): un spin-up hasta el equilibrio con la reserva del mapa de COS, un warm-up con el tiempo meteorológico de los años anteriores a hoy, y {years} años en adelante en cada escenario.</translation>
        </message>
        <message>
            <source>RothC was run for every cell in two phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, which is the stock today, and {years} years ahead under each scenario. There was no warm-up.</source>
            <translation>RothC se ejecutó para cada celda en dos fases (FAO 2022): un spin-up hasta el equilibrio con la reserva del mapa de COS, que es la reserva de hoy, y {years} años en adelante en cada escenario. No hubo warm-up.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}. Land use: {code} {class_name}.</source>
            <translation>Fila {row}, columna {column}. Uso de la tierra: {code} {class_name}.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}. No land use.</source>
            <translation>Fila {row}, columna {column}. Sin uso de la tierra.</translation>
        </message>
        <message>
            <source>Rules of comput&amp;ation</source>
            <translation>Reglas de cálc&amp;ulo</translation>
        </message>
        <message>
            <source>Rules of computation</source>
            <translation>Reglas de cálculo</translation>
        </message>
        <message>
            <source>Rules of computation: 'fao-scripts', those of FAO's R scripts 13 to 16, with their flaws.</source>
            <translation>Reglas de cálculo: 'fao-scripts', las de los scripts de R 13 a 16 de la FAO, con sus defectos.</translation>
        </message>
        <message>
            <source>Rules of computation: 'manual', FAO's Technical Manual (2022), solved exactly.</source>
            <translation>Reglas de cálculo: 'manual', el Manual técnico de la FAO (2022), resuelto de forma exacta.</translation>
        </message>
        <message>
            <source>Rules of computation: 'rothamsted', those of the RothC program of Rothamsted Research (2024).</source>
            <translation>Reglas de cálculo: 'rothamsted', las del programa RothC de Rothamsted Research (2024).</translation>
        </message>
        <message>
            <source>Run 'Correct the maps': it makes these cells no data in copies of the maps.</source>
            <translation>Ejecute 'Corregir los mapas': pasa estas celdas a sin datos en copias de los mapas.</translation>
        </message>
        <message>
            <source>Run again with the option for the GSP grid, or make the maps with 'The 29 maps' and that option.</source>
            <translation>Ejecute de nuevo con la opción de la cuadrícula de la GSP, o cree los mapas con 'Los 29 mapas' y esa opción.</translation>
        </message>
        <message>
            <source>Runs the whole chain for every row of a table: soil, climate and land use in, stocks and rates out.</source>
            <translation>Ejecuta toda la cadena para cada fila de una tabla: entran suelo, clima y uso de la tierra, salen reservas y tasas.</translation>
        </message>
        <message>
            <source>S&amp;ave plot...</source>
            <translation>G&amp;uardar gráfico...</translation>
        </message>
        <message>
            <source>SHA-256 begins</source>
            <translation>SHA-256 empieza por</translation>
        </message>
        <message>
            <source>SOC ({unit})</source>
            <translation>COS ({unit})</translation>
        </message>
        <message>
            <source>SOC stock today (T0)</source>
            <translation>Reserva de COS hoy (T0)</translation>
        </message>
        <message>
            <source>SOC {width}</source>
            <translation>COS {width}</translation>
        </message>
        <message>
            <source>SSM1 (t C/ha)</source>
            <translation>SSM1 (t C/ha)</translation>
        </message>
        <message>
            <source>SSM2 (t C/ha)</source>
            <translation>SSM2 (t C/ha)</translation>
        </message>
        <message>
            <source>SSM3 (t C/ha)</source>
            <translation>SSM3 (t C/ha)</translation>
        </message>
        <message>
            <source>SSM_UncertaintyMap030 (%)</source>
            <translation>SSM_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>Sand (%)</source>
            <translation>Arena (%)</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Guardar como...</translation>
        </message>
        <message>
            <source>Save numbers...</source>
            <translation>Guardar números...</translation>
        </message>
        <message>
            <source>Save the configuration</source>
            <translation>Guardar la configuración</translation>
        </message>
        <message>
            <source>Save...</source>
            <translation>Guardar...</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>Saves the log as a text file.</source>
            <translation>Guarda el registro como archivo de texto.</translation>
        </message>
        <message>
            <source>Say in the report why these classes were modelled.</source>
            <translation>Diga en el informe por qué se modelaron estas clases.</translation>
        </message>
        <message>
            <source>Scale of temperature and evapotranspiration</source>
            <translation>Escala de la temperatura y la evapotranspiración</translation>
        </message>
        <message>
            <source>Scale of the images</source>
            <translation>Escala de las imágenes</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Scenario that carries the uncertainty</source>
            <translation>Escenario que lleva la incertidumbre</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>Scenarios whose percentages do not rise from SSM1 to SSM3.</source>
            <translation>Escenarios cuyos porcentajes no aumentan de SSM1 a SSM3.</translation>
        </message>
        <message>
            <source>Scenarios: '{part}' is not of the form NAME=PERCENT. Write for example SSM1=5; SSM2=10; SSM3=20.</source>
            <translation>Escenarios: '{part}' no tiene la forma NOMBRE=PORCENTAJE. Escriba por ejemplo SSM1=5; SSM2=10; SSM3=20.</translation>
        </message>
        <message>
            <source>Scenarios: more C input (%)</source>
            <translation>Escenarios: más aporte de C (%)</translation>
        </message>
        <message>
            <source>Scratch folder</source>
            <translation>Carpeta temporal</translation>
        </message>
        <message>
            <source>Scripts for Earth Engine</source>
            <translation>Scripts para Earth Engine</translation>
        </message>
        <message>
            <source>Sets of scenarios to begin with; each can be undone</source>
            <translation>Conjuntos de escenarios para empezar; cada uno puede deshacerse</translation>
        </message>
        <message>
            <source>Several maps saved as one file.</source>
            <translation>Varios mapas guardados como un solo archivo.</translation>
        </message>
        <message>
            <source>Shaded: low to high estimate of {name}.</source>
            <translation>Sombreado: de la estimación baja a la alta de {name}.</translation>
        </message>
        <message>
            <source>Share in %</source>
            <translation>Proporción en %</translation>
        </message>
        <message>
            <source>Share of the agricultural emissions</source>
            <translation>Proporción de las emisiones agrícolas</translation>
        </message>
        <message>
            <source>Share of the land of class {class_name} that adopts the scenario, %. Empty: as all classes.</source>
            <translation>Proporción de la tierra de la clase {class_name} que adopta el escenario, %. Vacío: como todas las clases.</translation>
        </message>
        <message>
            <source>Share of the land that adopts the scenario, %, in all land-use classes without a number of their own.</source>
            <translation>Proporción de la tierra que adopta el escenario, %, en todas las clases de uso de la tierra sin un número propio.</translation>
        </message>
        <message>
            <source>Share of the volume, 0 to 1</source>
            <translation>Proporción del volumen, 0 a 1</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>Proporción, %</translation>
        </message>
        <message>
            <source>Shares of the twelve months, from the configuration file</source>
            <translation>Proporciones de los doce meses, del archivo de configuración</translation>
        </message>
        <message>
            <source>Shows the files in the file manager.</source>
            <translation>Muestra los archivos en el administrador de archivos.</translation>
        </message>
        <message>
            <source>Shrub-covered area</source>
            <translation>Zonas arbustivas</translation>
        </message>
        <message>
            <source>Six GeoTIFFs, named by variable and period.</source>
            <translation>Seis GeoTIFF, nombrados por variable y periodo.</translation>
        </message>
        <message>
            <source>Size, kB</source>
            <translation>Tamaño, kB</translation>
        </message>
        <message>
            <source>Slower decay in paddy rice</source>
            <translation>Descomposición más lenta en arroz inundado</translation>
        </message>
        <message>
            <source>Snow and glaciers</source>
            <translation>Nieve y glaciares</translation>
        </message>
        <message>
            <source>Soil and land</source>
            <translation>Suelo y tierra</translation>
        </message>
        <message>
            <source>Soil organic carbon</source>
            <translation>Carbono orgánico del suelo</translation>
        </message>
        <message>
            <source>Soil organic carbon (map)</source>
            <translation>Carbono orgánico del suelo (mapa)</translation>
        </message>
        <message>
            <source>Soil organic carbon (t C/ha)</source>
            <translation>Carbono orgánico del suelo (t C/ha)</translation>
        </message>
        <message>
            <source>Soil organic carbon 0-30 cm (t C/ha)</source>
            <translation>Carbono orgánico del suelo 0-30 cm (t C/ha)</translation>
        </message>
        <message>
            <source>Soil organic carbon sequestration potential: {country}</source>
            <translation>Potencial de secuestro de carbono orgánico del suelo: {country}</translation>
        </message>
        <message>
            <source>Soil organic carbon, 0-30 cm (t C/ha)</source>
            <translation>Carbono orgánico del suelo, 0-30 cm (t C/ha)</translation>
        </message>
        <message>
            <source>Some layers are not there yet, a run makes them from raw files: {roles}. Run once with the prepared layers kept, then take the results of that run; or choose layers that are ready.</source>
            <translation>Algunas capas aún no están, una ejecución las crea a partir de archivos brutos: {roles}. Ejecute una vez conservando las capas preparadas, y tome después los resultados de esa ejecución; o elija capas ya listas.</translation>
        </message>
        <message>
            <source>Sparse vegetation</source>
            <translation>Vegetación escasa</translation>
        </message>
        <message>
            <source>Spin-up PET (mm/month)</source>
            <translation>PET del spin-up (mm/mes)</translation>
        </message>
        <message>
            <source>Spin-up and soil</source>
            <translation>Spin-up y suelo</translation>
        </message>
        <message>
            <source>Spin-up climate</source>
            <translation>Clima del spin-up</translation>
        </message>
        <message>
            <source>Spin-up precipitation (mm/month)</source>
            <translation>Precipitación del spin-up (mm/mes)</translation>
        </message>
        <message>
            <source>Spin-up stack</source>
            <translation>Pila de spin-up</translation>
        </message>
        <message>
            <source>Spin-up temperature (degC)</source>
            <translation>Temperatura del spin-up (degC)</translation>
        </message>
        <message>
            <source>Spin-up, warm-up, forward and the maps, one after the other. Try it as it is: the layers of a small sample are filled in. For your country put in your own: carbon, clay, land use, plant cover and climate. Layers may have other grids and coordinate systems than the carbon map; they are put on its grid. Run 'Check the inputs' first: it lists what does not fit.

The output folder gets the 29 maps (names begin with the country code), gsocseq_summary.txt and manifest.json, which tells how they came about and can be given as configuration file to repeat the run. 030 in the names is the depth, 0-30 cm.</source>
            <translation>Spin-up, warm-up, proyección y los mapas, uno tras otro. Pruébelo tal como está: las capas de una pequeña muestra están ya puestas. Para su país, ponga las suyas: carbono, arcilla, uso de la tierra, cobertura vegetal y clima. Las capas pueden tener otras cuadrículas y sistemas de coordenadas que el mapa de carbono; se llevan a la cuadrícula de este. Ejecute antes 'Comprobar las entradas': enumera lo que no encaja.

La carpeta de salida recibe los 29 mapas (los nombres empiezan por el código de país), gsocseq_summary.txt y manifest.json, que dice cómo se obtuvieron y puede indicarse como archivo de configuración para repetir la ejecución. 030 en los nombres es la profundidad, 0-30 cm.</translation>
        </message>
        <message>
            <source>Spin-up: carbon pools and C input at equilibrium</source>
            <translation>Spin-up: compartimentos de carbono y aporte de C en equilibrio</translation>
        </message>
        <message>
            <source>Split maps by zone</source>
            <translation>Dividir los mapas por zona</translation>
        </message>
        <message>
            <source>Spread of the years</source>
            <translation>Dispersión entre los años</translation>
        </message>
        <message>
            <source>Stacked from below: the pools IOM, HUM, BIO, RPM, DPM of {name}.</source>
            <translation>Apilados desde abajo: los compartimentos IOM, HUM, BIO, RPM, DPM de {name}.</translation>
        </message>
        <message>
            <source>Stacks with a band for each month, a file for each month or year, or NetCDF; months are read from names or the time axis.</source>
            <translation>Pilas con una banda por cada mes, un archivo por cada mes o año, o NetCDF; los meses se leen de los nombres o del eje de tiempo.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>State after the spin-up</source>
            <translation>Estado después del spin-up</translation>
        </message>
        <message>
            <source>State after the warm-up</source>
            <translation>Estado después del warm-up</translation>
        </message>
        <message>
            <source>State at t0</source>
            <translation>Estado en t0</translation>
        </message>
        <message>
            <source>Steady state: where the carbon comes to rest</source>
            <translation>Estado estacionario: dónde se estabiliza el carbono</translation>
        </message>
        <message>
            <source>Steps that make layers from raw files, fill gaps at coasts or mask cells.</source>
            <translation>Pasos que crean capas a partir de archivos brutos, rellenan huecos en las costas o enmascaran celdas.</translation>
        </message>
        <message>
            <source>Steps that make or change layers before the run, in this order:</source>
            <translation>Pasos que crean o modifican capas antes de la ejecución, en este orden:</translation>
        </message>
        <message>
            <source>Stock at equilibrium</source>
            <translation>Reserva en equilibrio</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start, divided by {years} years; positive: gain.</source>
            <translation>Reserva al final del escenario menos la del inicio, dividida entre {years} años; positivo: ganancia.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start; positive: gain.</source>
            <translation>Reserva al final del escenario menos la del inicio; positivo: ganancia.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual, divided by {years} years.</source>
            <translation>Reserva al final del escenario menos la del manejo habitual, dividida entre {years} años.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual.</source>
            <translation>Reserva al final del escenario menos la del manejo habitual.</translation>
        </message>
        <message>
            <source>Stock that the largest possible input reaches</source>
            <translation>Reserva que alcanza el mayor aporte posible</translation>
        </message>
        <message>
            <source>Stock to reach (t C/ha)</source>
            <translation>Reserva por alcanzar (t C/ha)</translation>
        </message>
        <message>
            <source>Stocks after the forward phase</source>
            <translation>Reservas después de la fase de proyección</translation>
        </message>
        <message>
            <source>Stocks after the forward phase (t C/ha)</source>
            <translation>Reservas después de la fase de proyección (t C/ha)</translation>
        </message>
        <message>
            <source>Stocks and potential</source>
            <translation>Reservas y potencial</translation>
        </message>
        <message>
            <source>Stocks by year (CSV)</source>
            <translation>Reservas por año (CSV)</translation>
        </message>
        <message>
            <source>Stocks near zero, by which the uncertainty in % is divided.</source>
            <translation>Reservas cercanas a cero, por las que se divide la incertidumbre en %.</translation>
        </message>
        <message>
            <source>Stocks today (T0) and at the end of each scenario (finalSOC), their differences, and the rates per year: absolute (ASR: against today) and relative (RSR: against business as usual), with uncertainties in %. Stocks are in t C/ha, rates in t C/ha/yr.

The uncertainty maps of differences follow the manual: they divide by the sum of the two stocks, so they are smaller than the uncertainty of the difference itself.</source>
            <translation>Reservas hoy (T0) y al final de cada escenario (finalSOC), sus diferencias y las tasas por año: absolutas (ASR: respecto de hoy) y relativas (RSR: respecto del manejo habitual), con incertidumbres en %. Las reservas están en t C/ha, las tasas en t C/ha/yr.

Los mapas de incertidumbre de las diferencias siguen el manual: dividen entre la suma de las dos reservas, por lo que son menores que la incertidumbre de la propia diferencia.</translation>
        </message>
        <message>
            <source>Stones, a layer per depth (unit share, % or cm3/dm3)</source>
            <translation>Piedras, una capa por profundidad (unidad proporción, % o cm3/dm3)</translation>
        </message>
        <message>
            <source>Stopping after the present block of cells...</source>
            <translation>Se detendrá tras el bloque de celdas actual...</translation>
        </message>
        <message>
            <source>Stops after the present block of cells; the run can go on later.</source>
            <translation>Se detiene tras el bloque de celdas actual; la ejecución puede continuar más tarde.</translation>
        </message>
        <message>
            <source>Submission package</source>
            <translation>Paquete de entrega</translation>
        </message>
        <message>
            <source>Submission...</source>
            <translation>Entrega...</translation>
        </message>
        <message>
            <source>Such as g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C: carbon, DM: dry matter, 48 % of which is carbon).</source>
            <translation>Como g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C: carbono, DM: materia seca, de la que el 48 % es carbono).</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Sustainable soil management. Default: 5, 10 and 20 % more carbon input than today, the manual's SSM1, SSM2 and SSM3. More can be added: SSM4=30.</source>
            <translation>Manejo sostenible del suelo. Predeterminado: un 5, 10 y 20 % más de aporte de carbono que hoy, los SSM1, SSM2 y SSM3 del manual. Pueden añadirse más: SSM4=30.</translation>
        </message>
        <message>
            <source>T0_Map030 (t C/ha)</source>
            <translation>T0_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>T0_UncertaintyMap030 (%)</source>
            <translation>T0_UncertaintyMap030 (%)</translation>
        </message>
        <message>
            <source>T8100_01 and T0118_01</source>
            <translation>T8100_01 y T0118_01</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Table of factors by class</source>
            <translation>Tabla de factores por clase</translation>
        </message>
        <message>
            <source>Table of findings (CSV)</source>
            <translation>Tabla de hallazgos (CSV)</translation>
        </message>
        <message>
            <source>Table of land-use classes</source>
            <translation>Tabla de clases de uso de la tierra</translation>
        </message>
        <message>
            <source>Table of ranks (CSV)</source>
            <translation>Tabla de puestos (CSV)</translation>
        </message>
        <message>
            <source>Table of sites (CSV)</source>
            <translation>Tabla de sitios (CSV)</translation>
        </message>
        <message>
            <source>Table of stations</source>
            <translation>Tabla de estaciones</translation>
        </message>
        <message>
            <source>Table of totals (CSV)</source>
            <translation>Tabla de totales (CSV)</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
            <translation>Tablas (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
        </message>
        <message>
            <source>Take all maps from one run, as it wrote them.</source>
            <translation>Tome todos los mapas de una sola ejecución, tal como los escribió.</translation>
        </message>
        <message>
            <source>Take the stock from</source>
            <translation>Tomar la reserva de</translation>
        </message>
        <message>
            <source>Takes ESA CCI / C3S land cover (GeoTIFF or NetCDF), Copernicus Global Land Cover, or any map with a table of its own. Codes become classes at the map's own cells, then the most frequent class of a cell is taken: three kinds of cropland count together against one kind of forest. Codes that the legend does not list have no class and are listed with counts in the log.

Years missing in the middle are no error: a run keeps the class of the year before. ESA's irrigated cropland becomes paddy rice, as in FAO's table, which it is not everywhere: where it matters, give a map of paddies.</source>
            <translation>Toma la cobertura de la tierra ESA CCI / C3S (GeoTIFF o NetCDF), Copernicus Global Land Cover, o cualquier mapa con una tabla propia. Los códigos se convierten en clases en las celdas propias del mapa, después se toma la clase más frecuente de una celda: tres tipos de tierras de cultivo cuentan juntos frente a un tipo de bosque. Los códigos que la leyenda no enumera no tienen clase y se enumeran con sus recuentos en el registro.

Que falten años intermedios no es un error: una ejecución conserva la clase del año anterior. Las tierras de cultivo de regadío de la ESA se convierten en arroz inundado, como en la tabla de la FAO, aunque no lo son en todas partes: donde importe, indique un mapa de arrozales.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Target (unit Mt CO2e/yr)</source>
            <translation>Meta (unidad Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Target points</source>
            <translation>Puntos objetivo</translation>
        </message>
        <message>
            <source>Target points (GeoPackage)</source>
            <translation>Puntos objetivo (GeoPackage)</translation>
        </message>
        <message>
            <source>Target: a gain of {amount:g} t C/ha/yr; years: {years}.</source>
            <translation>Meta: una ganancia de {amount:g} t C/ha/yr; años: {years}.</translation>
        </message>
        <message>
            <source>Target: a percentage of today's stock per year is chosen, but none is given. Write for example 0.4, the 4 per 1000.</source>
            <translation>Meta: está elegido un porcentaje de la reserva de hoy por año, pero no se indica ninguno. Escriba por ejemplo 0.4, el 4 por 1000.</translation>
        </message>
        <message>
            <source>Target: a rate is chosen, but none is given. Write t C/ha/yr, for example 0.2.</source>
            <translation>Meta: está elegida una tasa, pero no se indica ninguna. Escriba t C/ha/yr, por ejemplo 0.2.</translation>
        </message>
        <message>
            <source>Target: a stock is chosen, but none is given. Write t C/ha, or choose a layer of stocks.</source>
            <translation>Meta: está elegida una reserva, pero no se indica ninguna. Escriba t C/ha, o elija una capa de reservas.</translation>
        </message>
        <message>
            <source>Target: a stock of {amount:g} t C/ha; years: {years}.</source>
            <translation>Meta: una reserva de {amount:g} t C/ha; años: {years}.</translation>
        </message>
        <message>
            <source>Target: a stock of {found} t C/ha was found; {low:g} to {high:g} t C/ha is what 0-30 cm of soil can hold. Correct the number, or its unit.</source>
            <translation>Meta: se encontró una reserva de {found} t C/ha; de {low:g} a {high:g} t C/ha es lo que puede contener el suelo de 0-30 cm. Corrija el número, o su unidad.</translation>
        </message>
        <message>
            <source>Target: no loss of today's stock; years: {years}.</source>
            <translation>Meta: ninguna pérdida de la reserva de hoy; años: {years}.</translation>
        </message>
        <message>
            <source>Target: the stocks of {path}; years: {years}.</source>
            <translation>Meta: las reservas de {path}; años: {years}.</translation>
        </message>
        <message>
            <source>Target: {amount:g} % of today's stock per year; years: {years}.</source>
            <translation>Meta: {amount:g} % de la reserva de hoy por año; años: {years}.</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Temperature, spin-up (degC)</source>
            <translation>Temperatura, spin-up (degC)</translation>
        </message>
        <message>
            <source>Temperature, spin-up years</source>
            <translation>Temperatura, años del spin-up</translation>
        </message>
        <message>
            <source>Temperature, warm-up (degC)</source>
            <translation>Temperatura, warm-up (degC)</translation>
        </message>
        <message>
            <source>Temperature, warm-up years</source>
            <translation>Temperatura, años del warm-up</translation>
        </message>
        <message>
            <source>Temperature, years ahead</source>
            <translation>Temperatura, años futuros</translation>
        </message>
        <message>
            <source>Tenths, as Earth Engine keeps them</source>
            <translation>Décimas, como las guarda Earth Engine</translation>
        </message>
        <message>
            <source>TerraClimate has cells of 1/24 degree (about 4 km), monthly, from 1958 on. The temperature is the mean of the highest (tmmx, tmax) and the lowest (tmmn, tmin).

Earth Engine keeps temperature and evapotranspiration in tenths; in the NetCDF files they are in degC and mm. Which it is, is recognised by the file's name (as 'Scripts for Earth Engine' writes it), by its units, or by its values, and said in the log; in doubt the algorithm asks. Values that no climate has are refused: the factor was applied twice, or never.

The highest temperature may lie 0.1 degC below the lowest, by rounding; more is refused. The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values.</source>
            <translation>TerraClimate tiene celdas de 1/24 de grado (unos 4 km), mensual, desde 1958. La temperatura es la media de la máxima (tmmx, tmax) y la mínima (tmmn, tmin).

Earth Engine guarda la temperatura y la evapotranspiración en décimas; en los archivos NetCDF están en degC y mm. Cuál de las dos cosas es se reconoce por el nombre del archivo (tal como lo escribe 'Scripts para Earth Engine'), por sus unidades o por sus valores, y se dice en el registro; en caso de duda, el algoritmo pregunta. Los valores que ningún clima tiene se rechazan: el factor se aplicó dos veces, o ninguna.

La temperatura máxima puede quedar 0,1 degC por debajo de la mínima, por redondeo; si es más, se rechaza. La serie tiene una banda por cada mes (1981-01 ...), las normales tienen doce (01 a 12), las medias de los valores mensuales.</translation>
        </message>
        <message>
            <source>The 29 maps</source>
            <translation>Los 29 mapas</translation>
        </message>
        <message>
            <source>The PDF lacks {count} characters, for which this system has no font ({examples}). Install a font for the language, such as Noto Sans, and write the report again. The HTML page is not concerned where its reader has such a font.</source>
            <translation>Al PDF le faltan {count} caracteres, para los que este sistema no tiene fuente ({examples}). Instale una fuente para el idioma, como Noto Sans, y escriba el informe de nuevo. La página HTML no se ve afectada si quien la lee tiene una fuente así.</translation>
        </message>
        <message>
            <source>The area ({area}) and the grid ({grid}) have nothing in common. Check the area's position and coordinate reference system.</source>
            <translation>El área ({area}) y la cuadrícula ({grid}) no tienen nada en común. Compruebe la posición del área y su sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <source>The carbon input of each year follows plant growth: the input at equilibrium, times the growth of that year (MIAMI model, from rain and temperature), divided by the mean growth of 1981-2000. Where the land use changes, the new class counts from that year on. The state at the end is the stock at t0, and the mean input of these years is 'business as usual' in the forward phase.</source>
            <translation>El aporte de carbono de cada año sigue el crecimiento vegetal: el aporte en equilibrio, por el crecimiento de ese año (modelo MIAMI, a partir de la lluvia y la temperatura), dividido entre el crecimiento medio de 1981-2000. Donde cambia el uso de la tierra, la nueva clase cuenta desde ese año. El estado al final es la reserva en t0, y el aporte medio de estos años es el 'manejo habitual' en la fase de proyección.</translation>
        </message>
        <message>
            <source>The cells of the grid ({grid}) do not coincide with those of the master grid ({master}). Run align_layers first.</source>
            <translation>Las celdas de la cuadrícula ({grid}) no coinciden con las de la cuadrícula maestra ({master}). Ejecute antes align_layers.</translation>
        </message>
        <message>
            <source>The chain, step by step (model)</source>
            <translation>La cadena, paso a paso (modelo)</translation>
        </message>
        <message>
            <source>The class whose land gets more C input; all others stay as business as usual</source>
            <translation>La clase cuya tierra recibe más aporte de C; todas las demás quedan como en el manejo habitual</translation>
        </message>
        <message>
            <source>The classes are the same for every country. Grey cells have no value: land outside, land use that is not modelled, or inputs that are missing. The scale bar holds in the middle of the map. ASR: change in a year against today; RSR: gain in a year over business as usual.</source>
            <translation>Las clases son las mismas para todos los países. Las celdas grises no tienen valor: tierra fuera, uso de la tierra que no se modela o entradas que faltan. La barra de escala es válida en el centro del mapa. ASR: cambio en un año respecto de hoy; RSR: ganancia en un año respecto del manejo habitual.</translation>
        </message>
        <message>
            <source>The climate layers of one phase do not agree in their number of bands ({found}). Expected are normals (12 bands) for all three, or series of the same years. Put them together with build_stacks.</source>
            <translation>Las capas de clima de una fase no coinciden en su número de bandas ({found}). Se esperan normales (12 bandas) para las tres, o series de los mismos años. Reúnalas con build_stacks.</translation>
        </message>
        <message>
            <source>The climate's own, around the wanted grid</source>
            <translation>Las propias del clima, alrededor de la cuadrícula deseada</translation>
        </message>
        <message>
            <source>The code begins the names of the maps, as in GHA_GSOCseq_T0_Map030.tif. Type a part of the name, or three letters.</source>
            <translation>Los nombres de los mapas empiezan por el código, como en GHA_GSOCseq_T0_Map030.tif. Escriba una parte del nombre, o tres letras.</translation>
        </message>
        <message>
            <source>The columns for single land-use classes: folded away, or the number that each shows</source>
            <translation>Las columnas de cada clase de uso de la tierra: ocultas, o el número que muestra cada una</translation>
        </message>
        <message>
            <source>The configuration of the run, as in its manifest</source>
            <translation>La configuración de la ejecución, tal como figura en su manifiesto</translation>
        </message>
        <message>
            <source>The configuration was saved: {path}</source>
            <translation>La configuración se guardó: {path}</translation>
        </message>
        <message>
            <source>The convention fao-scripts has no steady state: its last December is never taken, so that its stocks come to rest beside the equilibrium of its own year. Choose manual or rothamsted, and compute the state with it.</source>
            <translation>La convención fao-scripts no tiene estado estacionario: su último diciembre nunca se calcula, de modo que sus reservas se estabilizan junto al equilibrio de su propio año. Elija manual o rothamsted, y calcule el estado con ella.</translation>
        </message>
        <message>
            <source>The data: as their providers ask for; the files of this run are listed under 'Data'.</source>
            <translation>Los datos: como lo piden sus proveedores; los archivos de esta ejecución se enumeran en 'Datos'.</translation>
        </message>
        <message>
            <source>The depths are read from the file names, so the order of the layers does not matter: sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm; ISRIC), 0-5cm, 5-15cm, 15-30cm (SoilGrids 2) or b0, b10, b30 (OpenLandMap). Layers in g/kg are recognised and divided by 10.

Each layer is brought to the grid first and weighted then. A cell without a value in one of the layers has no result; negative values are no data. Both are counted in the log. More than 100 % of clay is refused.</source>
            <translation>Las profundidades se leen de los nombres de archivo, por lo que el orden de las capas no importa: sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm; ISRIC), 0-5cm, 5-15cm, 15-30cm (SoilGrids 2) o b0, b10, b30 (OpenLandMap). Las capas en g/kg se reconocen y se dividen entre 10.

Cada capa se lleva primero a la cuadrícula y se pondera después. Una celda sin valor en una de las capas no tiene resultado; los valores negativos son sin datos. Ambas cosas se cuentan en el registro. Más del 100 % de arcilla se rechaza.</translation>
        </message>
        <message>
            <source>The depths {depths} cm do not fill 0-30 cm: the first must begin at 0, each further one where the one above ends, and the last must reach 30 cm and begin above it. Give the missing layer, or leave out the one too many.</source>
            <translation>Las profundidades {depths} cm no llenan 0-30 cm: la primera debe empezar en 0, cada una de las siguientes donde termina la de encima, y la última debe llegar a 30 cm y empezar por encima de ellos. Indique la capa que falta, u omita la que sobra.</translation>
        </message>
        <message>
            <source>The equilibrium was approached by a run of {years} years from empty pools.</source>
            <translation>El equilibrio se aproximó mediante una ejecución de {years} años a partir de compartimentos vacíos.</translation>
        </message>
        <message>
            <source>The equilibrium was solved analytically from the mean of the monthly rates (Dechow et al. 2019).</source>
            <translation>El equilibrio se resolvió analíticamente a partir de la media de las tasas mensuales (Dechow et al. 2019).</translation>
        </message>
        <message>
            <source>The equilibrium was solved in closed form, month by month of the mean year.</source>
            <translation>El equilibrio se resolvió en forma cerrada, mes a mes del año medio.</translation>
        </message>
        <message>
            <source>The extent {grid} cannot be expressed in longitude and latitude ({reason}). Check the map's coordinate reference system.</source>
            <translation>La extensión {grid} no puede expresarse en longitud y latitud ({reason}). Compruebe el sistema de referencia de coordenadas del mapa.</translation>
        </message>
        <message>
            <source>The factor is 1 - 0.4 x P. P is the share of a month's valid images, of all years, with NDVI above 0.6 (FAO 2022, Technical Manual, chapter 6). Images are counted at their own cells, then the factor is brought to the grid. An image with NDVI exactly at the threshold is not above it.

The month of each band is read from its name, or from that of the file (2015-07, A2015193, MONTH_07); images of 16 days count to the month of the date in their name. At least one image of each month is needed. Values of 0 to 1 and times 10 000 are recognised, a mixture is refused. Cells that no image ever sees have no data.</source>
            <translation>El factor es 1 - 0.4 x P. P es la proporción de las imágenes válidas de un mes, de todos los años, con NDVI superior a 0.6 (FAO 2022, Manual técnico, capítulo 6). Las imágenes se cuentan en sus propias celdas, después el factor se lleva a la cuadrícula. Una imagen con NDVI exactamente en el umbral no está por encima de él.

El mes de cada banda se lee de su nombre, o del nombre del archivo (2015-07, A2015193, MONTH_07); las imágenes de 16 días cuentan en el mes de la fecha que figura en su nombre. Se necesita al menos una imagen de cada mes. Los valores de 0 a 1 y multiplicados por 10 000 se reconocen, una mezcla se rechaza. Las celdas que no se ven en ninguna imagen quedan sin datos.</translation>
        </message>
        <message>
            <source>The factor is made from</source>
            <translation>El factor se obtiene de</translation>
        </message>
        <message>
            <source>The first {shown} are shown; {rest} more are in the table.</source>
            <translation>Se muestran las primeras {shown}; {rest} más están en la tabla.</translation>
        </message>
        <message>
            <source>The five pools of RothC, t C/ha: decomposable and resistant plant material, microbes, humus, inert carbon.</source>
            <translation>Los cinco compartimentos de RothC, t C/ha: material vegetal descomponible y resistente, microbios, humus, carbono inerte.</translation>
        </message>
        <message>
            <source>The folder has no map {stem}.</source>
            <translation>La carpeta no tiene ningún mapa {stem}.</translation>
        </message>
        <message>
            <source>The folder of a run, or of FAO's 29 maps from any program; of a further horizon its own folder (products_050).</source>
            <translation>La carpeta de una ejecución, o de los 29 mapas de la FAO de cualquier programa; para otro horizonte, su propia carpeta (products_050).</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>No se puede leer la carpeta {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The guess is right</source>
            <translation>Lo deducido es correcto</translation>
        </message>
        <message>
            <source>The guide to this page (works offline)</source>
            <translation>La guía de esta página (funciona sin conexión)</translation>
        </message>
        <message>
            <source>The half-width of the 95 % range of such a total, from the published uncertainty and with the same error in all cells, is {wide} Mt CO2e/yr ({scenario}). It is likely wider than the truth; read 'Uncertainty' before it is quoted.</source>
            <translation>La semiamplitud del intervalo del 95 % de un total así, a partir de la incertidumbre publicada y con el mismo error en todas las celdas, es {wide} Mt CO2e/yr ({scenario}). Es probable que sea más amplia que la real; lea 'Incertidumbre' antes de citarla.</translation>
        </message>
        <message>
            <source>The half-widths of the 95 % ranges of the two stocks, combined as if independent, in percent of the SUM of the two stocks, as defined in the technical manual, chapter 12. Not in percent of the rate: it says little of the rate itself.</source>
            <translation>Las semiamplitudes de los intervalos del 95 % de las dos reservas, combinadas como si fueran independientes, en porcentaje de la SUMA de las dos reservas, según se define en el manual técnico, capítulo 12. No en porcentaje de la tasa: dice poco de la propia tasa.</translation>
        </message>
        <message>
            <source>The inputs are being checked; the run can start after that.</source>
            <translation>Se están comprobando las entradas; después puede iniciarse la ejecución.</translation>
        </message>
        <message>
            <source>The inputs could not be looked at: {reason}</source>
            <translation>No se pudieron examinar las entradas: {reason}</translation>
        </message>
        <message>
            <source>The institution that answers for the maps.</source>
            <translation>La institución que responde de los mapas.</translation>
        </message>
        <message>
            <source>The last band counts.</source>
            <translation>Cuenta la última banda.</translation>
        </message>
        <message>
            <source>The layer is no longer in the project. Its file is still there and is used.</source>
            <translation>La capa ya no está en el proyecto. Su archivo sigue existiendo y se utiliza.</translation>
        </message>
        <message>
            <source>The layer {layer} holds where it has data.</source>
            <translation>La capa {layer} prevalece donde tiene datos.</translation>
        </message>
        <message>
            <source>The layers hold</source>
            <translation>Las capas contienen</translation>
        </message>
        <message>
            <source>The line whose low and high estimate, or whose pools, are shown. BAU is business as usual.</source>
            <translation>La línea cuya estimación baja y alta, o cuyos compartimentos, se muestran. BAU es el manejo habitual.</translation>
        </message>
        <message>
            <source>The mandatory maps are there: T0, absolute and relative rates with their uncertainties</source>
            <translation>Están los mapas obligatorios: T0, tasas absolutas y relativas con sus incertidumbres</translation>
        </message>
        <message>
            <source>The map does not tell with which program it was computed; see the country report.</source>
            <translation>El mapa no dice con qué programa se calculó; véase el informe nacional.</translation>
        </message>
        <message>
            <source>The map of the stock that the maximum reaches is asked for, but no maximum is given. Write one (% over business as usual).</source>
            <translation>Se pide el mapa de la reserva que alcanza el máximo, pero no se indica ningún máximo. Escriba uno (% sobre el manejo habitual).</translation>
        </message>
        <message>
            <source>The map tells how much carbon the soil holds, not how fast it turns over. This phase assumes that around 2000 the soil was in balance with the climate of 1981-2000: as much carbon came in as was lost. From this follow the input in t C/ha/yr and the five pools DPM, RPM, BIO, HUM and IOM. It is computed three times: for the mapped values, for a low and for a high estimate.

The result is one raster, the state, with named bands. Give it to 'Warm-up'. 'All phases' does everything at once.</source>
            <translation>El mapa dice cuánto carbono contiene el suelo, no con qué rapidez se renueva. Esta fase supone que hacia el año 2000 el suelo estaba en equilibrio con el clima de 1981-2000: entraba tanto carbono como se perdía. De ahí se deducen el aporte en t C/ha/yr y los cinco compartimentos DPM, RPM, BIO, HUM e IOM. Se calcula tres veces: para los valores cartografiados, para una estimación baja y para una alta.

El resultado es un ráster, el estado, con bandas con nombre. Indíquelo en 'Warm-up'. 'Todas las fases' lo hace todo de una vez.</translation>
        </message>
        <message>
            <source>The maps</source>
            <translation>Los mapas</translation>
        </message>
        <message>
            <source>The maps are as they were computed</source>
            <translation>Los mapas están tal como se calcularon</translation>
        </message>
        <message>
            <source>The maps are being added up ...</source>
            <translation>Se están sumando los mapas ...</translation>
        </message>
        <message>
            <source>The maps begin with the country code {code}.</source>
            <translation>Los mapas empiezan por el código de país {code}.</translation>
        </message>
        <message>
            <source>The maps do not tell; 20 years are assumed</source>
            <translation>Los mapas no lo dicen; se suponen 20 años</translation>
        </message>
        <message>
            <source>The maps were computed on {day}.</source>
            <translation>Los mapas se calcularon el {day}.</translation>
        </message>
        <message>
            <source>The maps, the manifest and the summary are written here. Several hundred MB may be needed for a large country.</source>
            <translation>Aquí se escriben los mapas, el manifiesto y el resumen. Un país grande puede necesitar varios cientos de MB.</translation>
        </message>
        <message>
            <source>The mean NPP and the yearly NPP must come from the same model, otherwise their ratio says nothing; {model} was given for one of them only. Give both npp_mean and npp_yearly, or neither.</source>
            <translation>La NPP media y la NPP anual deben proceder del mismo modelo; de lo contrario, su cociente no dice nada; {model} se indicó solo para una de ellas. Indique tanto npp_mean como npp_yearly, o ninguna.</translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is above that of {first} ({lower}), over the cells that both have.</source>
            <translation>La media de {second} ({higher}) es superior a la de {first} ({lower}), en las celdas que ambos tienen.</translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is not above that of {first} ({lower}), over the cells that both have.</source>
            <translation>La media de {second} ({higher}) no es superior a la de {first} ({lower}), en las celdas que ambos tienen.</translation>
        </message>
        <message>
            <source>The method: FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome; FAO. 2020. Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome.</source>
            <translation>El método: FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome; FAO. 2020. Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome.</translation>
        </message>
        <message>
            <source>The model itself aligns its layers while it runs, so this is only needed to look at the aligned layers or to use them elsewhere. Every layer becomes a GeoTIFF of the same name in the folder.

Source cells much finer than the target's are averaged (values) or counted (classes: the most frequent one); others are interpolated (values) or taken from the nearest cell (classes).</source>
            <translation>El propio modelo alinea sus capas mientras se ejecuta, por lo que esto solo se necesita para mirar las capas alineadas o utilizarlas en otro lugar. Cada capa se convierte en un GeoTIFF del mismo nombre en la carpeta.

Las celdas de origen mucho más finas que las de destino se promedian (valores) o se cuentan (clases: la más frecuente); las demás se interpolan (valores) o se toman de la celda más cercana (clases).</translation>
        </message>
        <message>
            <source>The model: Coleman, K. &amp; Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. &amp; Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246.</source>
            <translation>El modelo: Coleman, K. &amp; Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. &amp; Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246.</translation>
        </message>
        <message>
            <source>The modelled land, {area} ha, holds {total} Mt C in the upper 30 cm today, {mean} t C/ha on average.</source>
            <translation>La tierra modelada, {area} ha, contiene hoy {total} Mt C en los 30 cm superiores, {mean} t C/ha de media.</translation>
        </message>
        <message>
            <source>The name of a country or of a run where its code belongs.</source>
            <translation>El nombre de un país o de una ejecución donde debe ir su código.</translation>
        </message>
        <message>
            <source>The names of the maps begin with '{code}'; a country code of three capital letters (ISO 3166-1 alpha-3) is expected.</source>
            <translation>Los nombres de los mapas empiezan por '{code}'; se espera un código de país de tres letras mayúsculas (ISO 3166-1 alfa-3).</translation>
        </message>
        <message>
            <source>The nearest station</source>
            <translation>La estación más cercana</translation>
        </message>
        <message>
            <source>The page after</source>
            <translation>La página siguiente</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>La página anterior</translation>
        </message>
        <message>
            <source>The percentage of {name} comes from a layer here.</source>
            <translation>El porcentaje de {name} procede aquí de una capa.</translation>
        </message>
        <message>
            <source>The percentages of the cell's window stand on page 2 now.</source>
            <translation>Los porcentajes de la ventana de la celda están ahora en la página 2.</translation>
        </message>
        <message>
            <source>The plugin does not need stacks; they are for comparing with FAO's scripts, or for handing prepared data on. Spin-up and forward stacks have 52 bands: SOC, clay, twelve temperatures, twelve precipitations, twelve PETs, DPM/RPM ratio, land use, twelve cover factors. The warm-up stack has SOC, clay, twelve cover factors, the land use of each year and the DPM/RPM ratio of each year.</source>
            <translation>El complemento no necesita pilas; sirven para comparar con los scripts de la FAO, o para pasar datos preparados a otro lugar. Las pilas de spin-up y de proyección tienen 52 bandas: COS, arcilla, doce temperaturas, doce precipitaciones, doce PET, relación DPM/RPM, uso de la tierra, doce factores de cobertura. La pila de warm-up tiene COS, arcilla, doce factores de cobertura, el uso de la tierra de cada año y la relación DPM/RPM de cada año.</translation>
        </message>
        <message>
            <source>The plugin stopped at a mistake of its own ({error}). Details shows where; please report it with them.</source>
            <translation>El complemento se detuvo por un error propio ({error}). Detalles muestra dónde; comuníquelo con ellos, por favor.</translation>
        </message>
        <message>
            <source>The point {x}, {y} ({crs}) cannot be brought into the system of the SOC map ({reason}). Check its coordinates.</source>
            <translation>El punto {x}, {y} ({crs}) no se puede llevar al sistema del mapa de COS ({reason}). Compruebe sus coordenadas.</translation>
        </message>
        <message>
            <source>The point {x}, {y} lies in row {row}, column {column} of the grid; this cell has no result: {reason}.</source>
            <translation>El punto {x}, {y} está en la fila {row}, columna {column} de la cuadrícula; esta celda no tiene resultado: {reason}.</translation>
        </message>
        <message>
            <source>The point {x}, {y} lies outside the grid of the run (in its system at {at}; the grid: {grid}). Choose a point inside.</source>
            <translation>El punto {x}, {y} está fuera de la cuadrícula de la ejecución (en el sistema de esta, en {at}; la cuadrícula: {grid}). Elija un punto que esté dentro.</translation>
        </message>
        <message>
            <source>The pools after spin-up and warm-up, as rasters, for the single steps of the toolbox.</source>
            <translation>Los compartimentos tras el spin-up y el warm-up, como rásteres, para los pasos sueltos de la caja de herramientas.</translation>
        </message>
        <message>
            <source>The present step.</source>
            <translation>El paso actual.</translation>
        </message>
        <message>
            <source>The project has a time range of its own, {begin} to {end}; it stays. For the years of these maps choose 'Set to full range' in the temporal controller.</source>
            <translation>El proyecto tiene un rango de tiempo propio, {begin} a {end}; se mantiene. Para los años de estos mapas elija 'Establecer a rango completo' en el controlador temporal.</translation>
        </message>
        <message>
            <source>The published uncertainty of a difference or a rate follows FAO's manual: it is divided by the SUM of the two stocks, not by their difference. It says how well the two stocks are known together, and little of the change itself: where 50 and 51 t C/ha are both known to 20 %, the map says 14 %, but the difference of 1 t C/ha is known to 14 t C/ha only if the errors are independent. Both stocks come from the same soil and climate data, so their errors go together for the most part, and the change is likely better known than that; how much better these maps cannot tell.</source>
            <translation>La incertidumbre publicada de una diferencia o de una tasa sigue el manual de la FAO: se divide entre la SUMA de las dos reservas, no entre su diferencia. Dice con qué precisión se conocen las dos reservas juntas, y poco del propio cambio: donde 50 y 51 t C/ha se conocen ambas con un 20 %, el mapa dice 14 %, pero la diferencia de 1 t C/ha se conoce con 14 t C/ha solo si los errores son independientes. Ambas reservas proceden de los mismos datos de suelo y clima, por lo que sus errores van juntos en su mayor parte, y es probable que el cambio se conozca mejor que eso; cuánto mejor, estos mapas no pueden decirlo.</translation>
        </message>
        <message>
            <source>The raster written by 'Forward'.</source>
            <translation>El ráster escrito por 'Proyección'.</translation>
        </message>
        <message>
            <source>The raster written by 'Spin-up'.</source>
            <translation>El ráster escrito por 'Spin-up'.</translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'.</source>
            <translation>El ráster escrito por 'Warm-up'.</translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'; that of 'Spin-up' where the SOC map is recent and there is no warm-up.</source>
            <translation>El ráster escrito por 'Warm-up'; el de 'Spin-up' si el mapa de COS es reciente y no hay warm-up.</translation>
        </message>
        <message>
            <source>The record of the run belongs to the maps (sizes and checksums)</source>
            <translation>El registro de la ejecución pertenece a los mapas (tamaños y sumas de comprobación)</translation>
        </message>
        <message>
            <source>The rectangle is not complete yet: give west, east, south and north as numbers, or draw it on the map.</source>
            <translation>El rectángulo aún no está completo: indique oeste, este, sur y norte como números, o dibújelo en el mapa.</translation>
        </message>
        <message>
            <source>The report holds: the main figures; maps of today's stock and of the absolute and relative rates with legend, scale bar and north arrow; tables and charts by land use and, where zones are given, by zone; what the uncertainty means; the quality control of the maps; data sources with their years and checksums, method, land-use classes, masks, cells without a result; limits of the method; how to cite; and every parameter of the run. Stocks are in t C/ha and Mt C, rates in t C/ha/yr, totals of rates in Mt CO2e/yr.

How the maps came about is read from the manifest.json that a run leaves beside them. For maps of another program the report says what the maps themselves tell. A manifest that does not belong to the maps is refused.

The page needs no network and no other file. Charts need the Python library matplotlib; without it there are tables only. The PDF needs fonts for the language; the log says which characters have none.</source>
            <translation>El informe contiene: las cifras principales; mapas de la reserva de hoy y de las tasas absolutas y relativas con leyenda, barra de escala y flecha de norte; tablas y gráficos por uso de la tierra y, si se indican zonas, por zona; qué significa la incertidumbre; el control de calidad de los mapas; fuentes de datos con sus años y sumas de comprobación, método, clases de uso de la tierra, máscaras, celdas sin resultado; límites del método; cómo citar; y todos los parámetros de la ejecución. Las reservas están en t C/ha y Mt C, las tasas en t C/ha/yr, los totales de las tasas en Mt CO2e/yr.

Cómo se obtuvieron los mapas se lee del manifest.json que una ejecución deja junto a ellos. De los mapas de otro programa, el informe dice lo que dicen los propios mapas. Un manifiesto que no pertenece a los mapas se rechaza.

La página no necesita red ni ningún otro archivo. Los gráficos necesitan la biblioteca de Python matplotlib; sin ella solo hay tablas. El PDF necesita fuentes para el idioma; el registro dice qué caracteres no tienen ninguna.</translation>
        </message>
        <message>
            <source>The run cannot start: {count} problem(s) to mend first. Choose one to go to its field.</source>
            <translation>La ejecución no puede iniciarse: {count} problema(s) que corregir antes. Elija uno para ir a su campo.</translation>
        </message>
        <message>
            <source>The run stays below it, whatever the size of the layers. Default 512.</source>
            <translation>La ejecución se mantiene por debajo de ella, sea cual sea el tamaño de las capas. Predeterminado 512.</translation>
        </message>
        <message>
            <source>The run that was begun in another project is finished: {folder}. Open the folder on the page 'Results' to see its maps.</source>
            <translation>La ejecución que se inició en otro proyecto ha terminado: {folder}. Abra la carpeta en la página 'Resultados' para ver sus mapas.</translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <translation>La ejecución se canceló.</translation>
        </message>
        <message>
            <source>The run was not started. Problems to be mended first ({count}):</source>
            <translation>La ejecución no se ha iniciado. Problemas que deben corregirse antes ({count}):</translation>
        </message>
        <message>
            <source>The same, in sheets. Empty: none.</source>
            <translation>Lo mismo, en hojas. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>The scenarios are assumed rises of the C input, not measured effects of practices; whether land, biomass, water and nutrients for them exist is not asked.</source>
            <translation>Los escenarios son aumentos supuestos del aporte de C, no efectos medidos de prácticas; no se pregunta si existen para ellos la tierra, la biomasa, el agua y los nutrientes.</translation>
        </message>
        <message>
            <source>The scenarios of the next run get these percentages.</source>
            <translation>Los escenarios de la próxima ejecución reciben estos porcentajes.</translation>
        </message>
        <message>
            <source>The software: GSOCseq, plugin for QGIS, version {version}.</source>
            <translation>El software: GSOCseq, complemento para QGIS, versión {version}.</translation>
        </message>
        <message>
            <source>The spin-up takes today's stock as in balance with past climate and land use; soils still changing are not.</source>
            <translation>El spin-up toma la reserva de hoy como si estuviera en equilibrio con el clima y el uso de la tierra pasados; los suelos que todavía cambian no lo están.</translation>
        </message>
        <message>
            <source>The state comes from the spin-up: no warm-up, t0 is the SOC map itself.</source>
            <translation>El estado procede del spin-up: no hay warm-up, t0 es el propio mapa de COS.</translation>
        </message>
        <message>
            <source>The stock at the end of the scenario.</source>
            <translation>La reserva al final del escenario.</translation>
        </message>
        <message>
            <source>The stock from which the scenarios start.</source>
            <translation>La reserva de la que parten los escenarios.</translation>
        </message>
        <message>
            <source>The table given below</source>
            <translation>La tabla indicada abajo</translation>
        </message>
        <message>
            <source>The target is reached</source>
            <translation>La meta se alcanza</translation>
        </message>
        <message>
            <source>The target is {target} Mt CO2e/yr; more than 0 is expected. Give another one, or none.</source>
            <translation>La meta es {target} Mt CO2e/yr; se espera más de 0. Indique otra, o ninguna.</translation>
        </message>
        <message>
            <source>The text given below</source>
            <translation>El texto indicado abajo</translation>
        </message>
        <message>
            <source>The three scenarios of FAO's Technical Manual (2022), ch. 5</source>
            <translation>Los tres escenarios del Manual técnico de la FAO (2022), cap. 5</translation>
        </message>
        <message>
            <source>The uncertainty of a stock is half the distance between two further runs, one with all inputs at the side of their 95 % range that lowers the stock and one at the other, in per cent of the stock.</source>
            <translation>La incertidumbre de una reserva es la mitad de la distancia entre otras dos ejecuciones, una con todas las entradas en el lado de su intervalo del 95 % que reduce la reserva y otra con todas en el opuesto, en porcentaje de la reserva.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>El habitual</translation>
        </message>
        <message>
            <source>The usual one of these rules</source>
            <translation>El habitual de estas reglas</translation>
        </message>
        <message>
            <source>The warm-up needs the mean NPP of the spin-up years. Give the monthly series of temperature and rain of these years (tmean_npp and prec_npp, or series as spin-up climate), or npp_mean.</source>
            <translation>El warm-up necesita la NPP media de los años del spin-up. Indique las series mensuales de temperatura y lluvia de esos años (tmean_npp y prec_npp, o series como clima del spin-up), o npp_mean.</translation>
        </message>
        <message>
            <source>The whole carbon map</source>
            <translation>Todo el mapa de carbono</translation>
        </message>
        <message>
            <source>The whole run.</source>
            <translation>Toda la ejecución.</translation>
        </message>
        <message>
            <source>The worker {worker} cannot load the plugin ({reason}). Install version {expected} of it there as it is here, with numpy and GDAL, where the worker's Python finds it (PYTHONPATH), and start the worker again.</source>
            <translation>El worker {worker} no puede cargar el complemento ({reason}). Instale ahí su versión {expected}, como está aquí, con numpy y GDAL, donde el Python del worker la encuentre (PYTHONPATH), e inicie de nuevo el worker.</translation>
        </message>
        <message>
            <source>The worker {worker} does not answer: it was ended just now, or its machine is too busy or cannot be reached. Start it again, or without it, and run again.</source>
            <translation>El worker {worker} no responde: acaba de terminar, o su máquina está demasiado ocupada o no se puede alcanzar. Inícielo de nuevo, o prescinda de él, y ejecute otra vez.</translation>
        </message>
        <message>
            <source>The worker {worker} does not have {count} of the files of the run as they are here: {names}. Put the inputs into a folder that all machines see under the same path, or copy them there with their times (rsync -a).</source>
            <translation>El worker {worker} no tiene {count} de los archivos de la ejecución tal como están aquí: {names}. Ponga las entradas en una carpeta que todos los equipos vean con la misma ruta, o cópielas ahí con sus fechas y horas (rsync -a).</translation>
        </message>
        <message>
            <source>The worker {worker} does not say which {name} it has, so it has another plugin. Install version {plugin} of it there as it is here and start the worker again.</source>
            <translation>El worker {worker} no dice qué {name} tiene, así que tiene otro complemento. Instale allí la versión {plugin} tal como está aquí e inicie de nuevo el worker.</translation>
        </message>
        <message>
            <source>The worker {worker} has another processor: numpy computes with {found} there, with {expected} here. A few cells would differ in the last digit depending on who computes them. Start all workers and the run with the environment variable NPY_DISABLE_CPU_FEATURES="{differ}": then all compute alike.</source>
            <translation>El worker {worker} tiene otro procesador: numpy calcula allí con {found} y aquí con {expected}. Unas pocas celdas diferirían en la última cifra según quién las calcule. Inicie todos los workers y la ejecución con la variable de entorno NPY_DISABLE_CPU_FEATURES="{differ}": entonces todos calculan igual.</translation>
        </message>
        <message>
            <source>The worker {worker} has joined. Workers now: {count}.</source>
            <translation>Se ha unido el worker {worker}. Workers ahora: {count}.</translation>
        </message>
        <message>
            <source>The worker {worker} has {name} {found}; here it is {expected}. The maps would depend on who computes them: install the same version on both and start the worker again.</source>
            <translation>El worker {worker} tiene {name} {found}; aquí es {expected}. Los mapas dependerían de quién los calcula: instale la misma versión en ambos e inicie de nuevo el worker.</translation>
        </message>
        <message>
            <source>The worker {worker} is gone; its blocks are computed by others. Workers now: {count}.</source>
            <translation>El worker {worker} ya no está; otros calculan sus bloques. Workers ahora: {count}.</translation>
        </message>
        <message>
            <source>The year of each band in the order of the files, as 2000-2020 or 2000; 2005; 2010. Empty: as bands or files are named.</source>
            <translation>El año de cada banda en el orden de los archivos, como 2000-2020 o 2000; 2005; 2010. Vacío: según los nombres de las bandas o de los archivos.</translation>
        </message>
        <message>
            <source>The year of each band of the land-use layer, as 2000-2020 or 2000; 2005; 2010. Empty: the years in the names of the bands; a single band holds for all years.</source>
            <translation>El año de cada banda de la capa de uso de la tierra, como 2000-2020 o 2000; 2005; 2010. Vacío: los años de los nombres de las bandas; una sola banda vale para todos los años.</translation>
        </message>
        <message>
            <source>The year {year} is there twice, in {first} and in {second}. Leave one out, or give the years.</source>
            <translation>El año {year} está dos veces, en {first} y en {second}. Omita uno, o indique los años.</translation>
        </message>
        <message>
            <source>The yearly maps are being computed in the background...</source>
            <translation>Los mapas anuales se están calculando en segundo plano...</translation>
        </message>
        <message>
            <source>The yearly maps are in the project. Open the temporal controller (the clock of the toolbar), and press play.</source>
            <translation>Los mapas anuales están en el proyecto. Abra el controlador temporal (el reloj de la barra de herramientas) y pulse reproducir.</translation>
        </message>
        <message>
            <source>The years after today that the maps, totals and charts are for.</source>
            <translation>Los años a partir de hoy a los que corresponden los mapas, los totales y los gráficos.</translation>
        </message>
        <message>
            <source>The years are given as {given}, but the maps in their order are named {named}. Leave the years empty (the names tell them), or give them in the order of the files.</source>
            <translation>Los años se indican como {given}, pero los mapas en su orden se llaman {named}. Deje vacíos los años (los nombres los dicen), o indíquelos en el orden de los archivos.</translation>
        </message>
        <message>
            <source>The zones '{first}' and '{second}' would both get the folder '{name}'. Rename one of them, or choose another field.</source>
            <translation>Las zonas '{first}' y '{second}' recibirían ambas la carpeta '{name}'. Cambie el nombre de una de ellas, o elija otro campo.</translation>
        </message>
        <message>
            <source>The {total} maps differ from each other.</source>
            <translation>Los {total} mapas difieren entre sí.</translation>
        </message>
        <message>
            <source>Their names, as they are to be cited.</source>
            <translation>Sus nombres, tal como deben citarse.</translation>
        </message>
        <message>
            <source>There are no charts: QGIS's Python has no matplotlib. Install it (on Debian and Ubuntu the package python3-matplotlib).</source>
            <translation>No hay gráficos: el Python de QGIS no tiene matplotlib. Instálelo (en Debian y Ubuntu el paquete python3-matplotlib).</translation>
        </message>
        <message>
            <source>There are no layers yet. Choose them on the page 'Layers', or open a folder of results.</source>
            <translation>Aún no hay capas. Elíjalas en la página 'Capas', o abra una carpeta de resultados.</translation>
        </message>
        <message>
            <source>There are no results yet: run first, or open the folder of an earlier run.</source>
            <translation>Aún no hay resultados: ejecute primero, o abra la carpeta de una ejecución anterior.</translation>
        </message>
        <message>
            <source>There is no layer of land use (land_use.tif in the folder, or one that is given): no totals by class.</source>
            <translation>No hay ninguna capa de uso de la tierra (land_use.tif en la carpeta, o una que se indique): no hay totales por clase.</translation>
        </message>
        <message>
            <source>There is no manifest.json beside the maps</source>
            <translation>No hay ningún manifest.json junto a los mapas</translation>
        </message>
        <message>
            <source>There is no raster layer in the project to guess from. Add your layers to QGIS first, or load the sample.</source>
            <translation>No hay en el proyecto ninguna capa ráster de la que deducir. Añada antes sus capas a QGIS, o cargue la muestra.</translation>
        </message>
        <message>
            <source>There is no text to paste. Copy cells of a spreadsheet first.</source>
            <translation>No hay texto que pegar. Copie antes celdas de una hoja de cálculo.</translation>
        </message>
        <message>
            <source>These are corrected copies: cells without a value here had one that cannot be. Find out why in the maps from before the correction, and make them again; or say in the report how many cells are without a value.</source>
            <translation>Son copias corregidas: las celdas sin valor aquí tenían uno imposible. Averigüe por qué en los mapas anteriores a la corrección, y créelos de nuevo; o diga en el informe cuántas celdas están sin valor.</translation>
        </message>
        <message>
            <source>These masks were applied: {masks}.</source>
            <translation>Se aplicaron estas máscaras: {masks}.</translation>
        </message>
        <message>
            <source>These masks will be applied to the SOC map and so to the whole run: {masks}.</source>
            <translation>Estas máscaras se aplicarán al mapa de COS y, por tanto, a toda la ejecución: {masks}.</translation>
        </message>
        <message>
            <source>This cell has no result: {reason}.</source>
            <translation>Esta celda no tiene resultado: {reason}.</translation>
        </message>
        <message>
            <source>This map cannot be drawn, or has no values; the findings above say why.</source>
            <translation>Este mapa no se puede dibujar, o no tiene valores; los hallazgos de arriba dicen por qué.</translation>
        </message>
        <message>
            <source>This report: {text}. GSOCseq, {years} years.</source>
            <translation>Este informe: {text}. GSOCseq, {years} años.</translation>
        </message>
        <message>
            <source>This tool needs QGIS's Processing. Switch it on in the menu Plugins, Manage and Install Plugins, Installed.</source>
            <translation>Esta herramienta necesita Processing, de QGIS. Actívelo en el menú Complementos, Administrar e instalar complementos, Instalado.</translation>
        </message>
        <message>
            <source>Thornthwaite (1948)</source>
            <translation>Thornthwaite (1948)</translation>
        </message>
        <message>
            <source>Those of the calendar, leap years included</source>
            <translation>Los del calendario, años bisiestos incluidos</translation>
        </message>
        <message>
            <source>Those of the wanted grid</source>
            <translation>Las de la cuadrícula deseada</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>Throw away the layers, scenarios and options of this window? Files stay as they are.</source>
            <translation>¿Descartar las capas, los escenarios y las opciones de esta ventana? Los archivos quedan como están.</translation>
        </message>
        <message>
            <source>Throws away what the earlier run had computed.</source>
            <translation>Descarta lo que la ejecución anterior había calculado.</translation>
        </message>
        <message>
            <source>Time left: about {minutes} min</source>
            <translation>Tiempo restante: unos {minutes} min</translation>
        </message>
        <message>
            <source>Time left: about {seconds} s</source>
            <translation>Tiempo restante: unos {seconds} s</translation>
        </message>
        <message>
            <source>Time left: not known yet</source>
            <translation>Tiempo restante: aún no se conoce</translation>
        </message>
        <message>
            <source>Time, disk, memory</source>
            <translation>Tiempo, disco, memoria</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Título del informe</translation>
        </message>
        <message>
            <source>To be mended or chosen: {count}</source>
            <translation>Por corregir o elegir: {count}</translation>
        </message>
        <message>
            <source>To compare with numbers of the RothC program or of studies that used it.</source>
            <translation>Para comparar con números del programa RothC o de estudios que lo usaron.</translation>
        </message>
        <message>
            <source>To continue or check maps made by FAO's R scripts: it repeats their flaws. No manure, irrigation, open-pan evaporation or run without warm-up.</source>
            <translation>Para continuar o comprobar mapas creados por los scripts de R de la FAO: repite sus defectos. Sin estiércol, riego, evaporación en tanque abierto ni ejecución sin warm-up.</translation>
        </message>
        <message>
            <source>To look at &amp;first</source>
            <translation>Revisar &amp;primero</translation>
        </message>
        <message>
            <source>Top and bottom in the order of the layers, for example: 0-5, 5-15, 15-30. Empty: the file names tell.</source>
            <translation>Límite superior e inferior en el orden de las capas, por ejemplo: 0-5, 5-15, 15-30. Vacío: lo dicen los nombres de archivo.</translation>
        </message>
        <message>
            <source>Total of the unit (t C/yr)</source>
            <translation>Total de la zona o celda (t C/yr)</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>Totals by zone and land use</source>
            <translation>Totales por zona y uso de la tierra</translation>
        </message>
        <message>
            <source>Totals of the maps of {code}</source>
            <translation>Totales de los mapas de {code}</translation>
        </message>
        <message>
            <source>Totals outside 0 to 300 t C/ha left out, as FAO's scripts do: {count}.</source>
            <translation>Totales fuera de 0 a 300 t C/ha omitidos, como hacen los scripts de la FAO: {count}.</translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation>Cultivos arbóreos</translation>
        </message>
        <message>
            <source>Tree-covered area</source>
            <translation>Zonas arboladas</translation>
        </message>
        <message>
            <source>Turns land-cover maps into FAO's land-use classes, a band for each year, on the grid of the carbon map.</source>
            <translation>Convierte mapas de cobertura de la tierra en las clases de uso de la tierra de la FAO, una banda por cada año, en la cuadrícula del mapa de carbono.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year of these years in order: the series that a climate tool of '1 Prepare' has written for 1981-2000.</source>
            <translation>Doce bandas de medias mensuales de 1981-2000, o doce bandas por año de estos años en orden: la serie que una herramienta de clima de '1 Preparar' escribió para 1981-2000.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year. Potential evapotranspiration (Penman-Monteith); for open-pan evaporation choose so under 'Evaporation layers'.</source>
            <translation>Doce bandas de medias mensuales de 1981-2000, o doce bandas por año. Evapotranspiración potencial (Penman-Monteith); si es evaporación en tanque abierto, elíjalo en 'Capas de evaporación'.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means, or twelve bands per year for a climate that changes. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation>Doce bandas de medias mensuales, o doce bandas por año para un clima que cambia. Vacío: las medias mensuales de las capas del warm-up, como en el manual.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means: a climate that changes has no steady state. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation>Doce bandas de medias mensuales: un clima que cambia no tiene estado estacionario. Vacío: las medias mensuales de las capas del warm-up, como en el manual.</translation>
        </message>
        <message>
            <source>Twelve bands or files, January to December.</source>
            <translation>Doce bandas o archivos, de enero a diciembre.</translation>
        </message>
        <message>
            <source>Twelve bands, January to December, for every step that takes cover.</source>
            <translation>Doce bandas, de enero a diciembre, para todos los pasos que toman la cobertura.</translation>
        </message>
        <message>
            <source>Twelve bands, January to December. Added to the rain in the soil's water balance only, never for plant growth. Empty: none.</source>
            <translation>Doce bandas, de enero a diciembre. Se suma a la lluvia solo en el balance hídrico del suelo, nunca para el crecimiento vegetal. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>Type a part of the name or the code. The border comes from the world map of QGIS; it is coarse and no official border.</source>
            <translation>Escriba una parte del nombre o el código. La frontera procede del mapa del mundo de QGIS; es gruesa y no es una frontera oficial.</translation>
        </message>
        <message>
            <source>U&amp;ndo</source>
            <translation>Des&amp;hacer</translation>
        </message>
        <message>
            <source>UNKNOWN_CLASS</source>
            <translation>clase desconocida</translation>
        </message>
        <message>
            <source>UNSTABLE</source>
            <translation>inestable</translation>
        </message>
        <message>
            <source>US survey foot</source>
            <translation>pies topográficos de EE. UU.</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incertidumbre</translation>
        </message>
        <message>
            <source>Under business as usual the stock changes by {total} Mt C/yr ({mean} t C/ha/yr) over {years} years.</source>
            <translation>Con el manejo habitual la reserva cambia en {total} Mt C/yr ({mean} t C/ha/yr) a lo largo de {years} años.</translation>
        </message>
        <message>
            <source>Under which others may use the maps.</source>
            <translation>Con la que otros pueden utilizar los mapas.</translation>
        </message>
        <message>
            <source>Undo the last change of the table</source>
            <translation>Deshacer el último cambio de la tabla</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Unit of the bulk density</source>
            <translation>Unidad de la densidad aparente</translation>
        </message>
        <message>
            <source>Unit of the evapotranspiration</source>
            <translation>Unidad de la evapotranspiración</translation>
        </message>
        <message>
            <source>Unit of the highest temperature</source>
            <translation>Unidad de la temperatura máxima</translation>
        </message>
        <message>
            <source>Unit of the layers</source>
            <translation>Unidad de las capas</translation>
        </message>
        <message>
            <source>Unit of the lowest temperature</source>
            <translation>Unidad de la temperatura mínima</translation>
        </message>
        <message>
            <source>Unit of the map</source>
            <translation>Unidad del mapa</translation>
        </message>
        <message>
            <source>Unit of the mean temperature</source>
            <translation>Unidad de la temperatura media</translation>
        </message>
        <message>
            <source>Unit of the organic carbon</source>
            <translation>Unidad del carbono orgánico</translation>
        </message>
        <message>
            <source>Unit of the rain</source>
            <translation>Unidad de la lluvia</translation>
        </message>
        <message>
            <source>Unit of the sand</source>
            <translation>Unidad de la arena</translation>
        </message>
        <message>
            <source>Unit of the stones</source>
            <translation>Unidad de las piedras</translation>
        </message>
        <message>
            <source>Unit of these layers</source>
            <translation>Unidad de estas capas</translation>
        </message>
        <message>
            <source>Unless a changing climate was given, the years ahead repeat the mean year of the recent past; land use stays.</source>
            <translation>Salvo que se haya indicado un clima cambiante, los años futuros repiten el año medio del pasado reciente; el uso de la tierra se mantiene.</translation>
        </message>
        <message>
            <source>Use the land-use layer of the run, or run again with the right one.</source>
            <translation>Utilice la capa de uso de la tierra de la ejecución, o ejecute de nuevo con la correcta.</translation>
        </message>
        <message>
            <source>Usually the map of soil organic carbon: the result gets its coordinate system, cells and extent.</source>
            <translation>Por lo general, el mapa de carbono orgánico del suelo: el resultado recibe su sistema de coordenadas, sus celdas y su extensión.</translation>
        </message>
        <message>
            <source>Validation table</source>
            <translation>Tabla de validación</translation>
        </message>
        <message>
            <source>Validation table (CSV)</source>
            <translation>Tabla de validación (CSV)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Values (temperature, clay, ...)</source>
            <translation>Valores (temperatura, arcilla, ...)</translation>
        </message>
        <message>
            <source>Values that were rounded to few decimals before or when the map was written.</source>
            <translation>Valores que se redondearon a pocos decimales antes de escribir el mapa o al escribirlo.</translation>
        </message>
        <message>
            <source>Vegetated shares (unit 1 or %)</source>
            <translation>Proporciones con vegetación (unidad 1 o %)</translation>
        </message>
        <message>
            <source>Vegetated shares of the twelve months</source>
            <translation>Proporciones con vegetación de los doce meses</translation>
        </message>
        <message>
            <source>Vegetation (years)</source>
            <translation>Vegetación (años)</translation>
        </message>
        <message>
            <source>Vegetation cover factor (0.6 covered .. 1 bare; 12 months)</source>
            <translation>Factor de cobertura vegetal (0.6 cubierto .. 1 desnudo; 12 meses)</translation>
        </message>
        <message>
            <source>Vegetation cover, twelve bands, January to December: 1 - 0.4 x the share of the month in which plants cover the soil. A month above 0.8 counts as bare.</source>
            <translation>Cobertura vegetal, doce bandas, de enero a diciembre: 1 - 0.4 x la proporción del mes en la que las plantas cubren el suelo. Un mes por encima de 0.8 cuenta como desnudo.</translation>
        </message>
        <message>
            <source>Verdict: pass, warning or fail</source>
            <translation>Veredicto: pass, warning o fail</translation>
        </message>
        <message>
            <source>Vertical line: t0, {t0}, from which the scenarios part. There is no warm-up.</source>
            <translation>Línea vertical: t0, {t0}, desde donde se separan los escenarios. No hay warm-up.</translation>
        </message>
        <message>
            <source>Waiting for the end of the run, which is writing the layers.</source>
            <translation>A la espera de que termine la ejecución, que está escribiendo las capas.</translation>
        </message>
        <message>
            <source>Warm, moist tropics under the explicit Euler steps of FAO's scripts, which overshoot where decomposition is fast.</source>
            <translation>Trópicos cálidos y húmedos con los pasos de Euler explícitos de los scripts de la FAO, que se exceden donde la descomposición es rápida.</translation>
        </message>
        <message>
            <source>Warm-&amp;up</source>
            <translation>Warm-&amp;up</translation>
        </message>
        <message>
            <source>Warm-up PET (mm/month)</source>
            <translation>PET del warm-up (mm/mes)</translation>
        </message>
        <message>
            <source>Warm-up climate</source>
            <translation>Clima del warm-up</translation>
        </message>
        <message>
            <source>Warm-up from 2000 to today</source>
            <translation>Warm-up de 2000 hasta hoy</translation>
        </message>
        <message>
            <source>Warm-up precipitation (mm/month)</source>
            <translation>Precipitación del warm-up (mm/mes)</translation>
        </message>
        <message>
            <source>Warm-up stack</source>
            <translation>Pila de warm-up</translation>
        </message>
        <message>
            <source>Warm-up temperature (degC)</source>
            <translation>Temperatura del warm-up (degC)</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}, against a mean of the years before that was given.</source>
            <translation>Warm-up: los aportes de C siguen el crecimiento vegetal de cada año (modelo MIAMI), {first} a {last}, respecto de una media indicada de los años anteriores.</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}.</source>
            <translation>Warm-up: los aportes de C siguen el crecimiento vegetal de cada año (modelo MIAMI), {first} a {last}.</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year, {first} to {last}, from layers that were given.</source>
            <translation>Warm-up: los aportes de C siguen el crecimiento vegetal de cada año, {first} a {last}, a partir de capas indicadas.</translation>
        </message>
        <message>
            <source>Warm-up: from 2000 to today</source>
            <translation>Warm-up: de 2000 hasta hoy</translation>
        </message>
        <message>
            <source>Warm-up: {first} to {last}.</source>
            <translation>Warm-up: {first} a {last}.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Warnings ({count})</source>
            <translation>Advertencias ({count})</translation>
        </message>
        <message>
            <source>Water bodies</source>
            <translation>Masas de agua</translation>
        </message>
        <message>
            <source>Water, towns or gaps that hold 0 in the layer of soil organic carbon, instead of no data.</source>
            <translation>Agua, ciudades o huecos que contienen 0 en la capa de carbono orgánico del suelo, en lugar de sin datos.</translation>
        </message>
        <message>
            <source>Way to the equilibrium</source>
            <translation>Camino hacia el equilibrio</translation>
        </message>
        <message>
            <source>Weights each cell's area; which unit it is, is recognised by its highest value. Cells without one count as 0. Empty: whole cells.</source>
            <translation>Pondera la superficie de cada celda; su unidad se reconoce por su valor más alto. Las celdas que no la tienen cuentan como 0. Vacío: celdas enteras.</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Humedal</translation>
        </message>
        <message>
            <source>What FAO may do with the maps.</source>
            <translation>Qué puede hacer la FAO con los mapas.</translation>
        </message>
        <message>
            <source>What each scenario brings to the soil, before anything is computed</source>
            <translation>Lo que cada escenario aporta al suelo, antes de calcular nada</translation>
        </message>
        <message>
            <source>What forbids the run, then what is only to be known. Choose a line to go to its field.</source>
            <translation>Lo que impide la ejecución, después lo que solo conviene saber. Elija una línea para ir a su campo.</translation>
        </message>
        <message>
            <source>What is ranked</source>
            <translation>Qué se clasifica</translation>
        </message>
        <message>
            <source>What the cell is read from: what the finished run has read, or the layers that are chosen for the next run.</source>
            <translation>De dónde se lee la celda: de lo que ha leído la ejecución terminada, o de las capas elegidas para la próxima ejecución.</translation>
        </message>
        <message>
            <source>What the codes of the land-use layer mean.</source>
            <translation>Qué significan los códigos de la capa de uso de la tierra.</translation>
        </message>
        <message>
            <source>What the limit below is compared with.</source>
            <translation>Con qué se compara el límite de abajo.</translation>
        </message>
        <message>
            <source>What the preparation of the layers said:</source>
            <translation>Lo que dijo la preparación de las capas:</translation>
        </message>
        <message>
            <source>What the run said, the latest last.</source>
            <translation>Lo que dijo la ejecución, lo más reciente al final.</translation>
        </message>
        <message>
            <source>What the run says appears here.</source>
            <translation>Aquí aparece lo que dice la ejecución.</translation>
        </message>
        <message>
            <source>What the stock is to be at the end. Default: a percentage of today's stock for each year, as in the 4 per 1000 initiative.</source>
            <translation>Lo que debe ser la reserva al final. Predeterminado: un porcentaje de la reserva de hoy por cada año, como en la iniciativa 4 por 1000.</translation>
        </message>
        <message>
            <source>What to do with the scripts</source>
            <translation>Qué hacer con los scripts</translation>
        </message>
        <message>
            <source>What to do:</source>
            <translation>Qué hacer:</translation>
        </message>
        <message>
            <source>What was copied has {rows} x {columns} cells (lines x columns), but from the chosen cell on there are only {room_rows} x {room_columns}. Nothing was pasted: choose a cell further up, or add scenarios first.</source>
            <translation>Lo copiado tiene {rows} x {columns} celdas (líneas x columnas), pero a partir de la celda elegida solo hay {room_rows} x {room_columns}. No se pegó nada: elija una celda más arriba, o añada antes escenarios.</translation>
        </message>
        <message>
            <source>What was looked at and is in order</source>
            <translation>Lo que se examinó y está en orden</translation>
        </message>
        <message>
            <source>When chosen, a set of scenarios is added to the table instead of replacing what is there</source>
            <translation>Si se activa, un conjunto de escenarios se añade a la tabla en lugar de reemplazar lo que hay</translation>
        </message>
        <message>
            <source>Where a cell is seen in other months. Default: bare, as in FAO's scripts 1.0 to 1.2; version 1.3 takes it as covered.</source>
            <translation>Donde una celda se ve en otros meses. Predeterminado: desnudo, como en los scripts 1.0 a 1.2 de la FAO; la versión 1.3 lo toma como cubierto.</translation>
        </message>
        <message>
            <source>Where names tell no year: bands count from its January.</source>
            <translation>Donde los nombres no dicen ningún año: las bandas cuentan desde su enero.</translation>
        </message>
        <message>
            <source>Where questions about the maps are answered.</source>
            <translation>Dónde se responden las preguntas sobre los mapas.</translation>
        </message>
        <message>
            <source>Where the run keeps finished blocks until the maps are written, such as a folder on a bigger or a faster disk; they go with the end of the run. Empty: in the folder for the results.</source>
            <translation>Dónde guarda la ejecución los bloques terminados hasta que se escriben los mapas, por ejemplo una carpeta en un disco más grande o más rápido; se eliminan al final de la ejecución. Vacío: en la carpeta de los resultados.</translation>
        </message>
        <message>
            <source>Where to keep the rectangle</source>
            <translation>Dónde guardar el rectángulo</translation>
        </message>
        <message>
            <source>Which share of the yearly manure enters in each month. Left out: as the plant input of the class.</source>
            <translation>Qué proporción del estiércol anual entra en cada mes. Si se omite: como el aporte vegetal de la clase.</translation>
        </message>
        <message>
            <source>Who computed the maps: names, separated by commas.</source>
            <translation>Quién calculó los mapas: nombres, separados por comas.</translation>
        </message>
        <message>
            <source>Whose percentages the table shows: of all land, or of one zone of the zones layer</source>
            <translation>De qué son los porcentajes que muestra la tabla: de toda la tierra, o de una zona de la capa de zonas</translation>
        </message>
        <message>
            <source>Will be prepared by the step: {step}</source>
            <translation>La preparará el paso: {step}</translation>
        </message>
        <message>
            <source>With all their bands.</source>
            <translation>Con todas sus bandas.</translation>
        </message>
        <message>
            <source>With all their bands. Not read when a folder is given.</source>
            <translation>Con todas sus bandas. No se leen cuando se indica una carpeta.</translation>
        </message>
        <message>
            <source>Workbook of totals (XLSX)</source>
            <translation>Libro de cálculo de totales (XLSX)</translation>
        </message>
        <message>
            <source>Write a raster of the flagged cells</source>
            <translation>Escribir un ráster de las celdas señaladas</translation>
        </message>
        <message>
            <source>Write each map into a file of its own.</source>
            <translation>Escriba cada mapa en su propio archivo.</translation>
        </message>
        <message>
            <source>Write the maps with -999 declared as no data ('Correct the maps' does so).</source>
            <translation>Escriba los mapas con -999 declarado como sin datos ('Corregir los mapas' lo hace).</translation>
        </message>
        <message>
            <source>Write the scenarios to a CSV file that spreadsheets open</source>
            <translation>Escribir los escenarios en un archivo CSV que abren las hojas de cálculo</translation>
        </message>
        <message>
            <source>Writes FAO's 29 GSOCseq maps from the result of 'Forward'.</source>
            <translation>Escribe los 29 mapas GSOCseq de la FAO a partir del resultado de 'Proyección'.</translation>
        </message>
        <message>
            <source>Writes a report on the maps of a run, as a page for the browser (HTML) and as a PDF, in the language of QGIS.</source>
            <translation>Escribe un informe sobre los mapas de una ejecución, como página para el navegador (HTML) y como PDF, en el idioma de QGIS.</translation>
        </message>
        <message>
            <source>Writes complete scripts that export climate, vegetation and land cover of an area from Google Earth Engine, ready for this toolbox.</source>
            <translation>Escribe scripts completos que exportan el clima, la vegetación y la cobertura de la tierra de un área desde Google Earth Engine, listos para esta caja de herramientas.</translation>
        </message>
        <message>
            <source>Writes copies of finished maps in which values that cannot be are no data, and counts them. The maps themselves are not changed.</source>
            <translation>Escribe copias de mapas terminados en las que los valores imposibles son sin datos, y los cuenta. Los propios mapas no se modifican.</translation>
        </message>
        <message>
            <source>Writes copies of layers without the cells that lie above limits or in mask layers, and a raster of which mask applies where.</source>
            <translation>Escribe copias de capas sin las celdas que superan los límites o están en capas de máscara, y un ráster de qué máscara se aplica en cada lugar.</translation>
        </message>
        <message>
            <source>Writes one point for the centre of every cell that the model will compute.</source>
            <translation>Escribe un punto en el centro de cada celda que el modelo calculará.</translation>
        </message>
        <message>
            <source>Writes the layers of a run as the three multi-band stacks that FAO's R scripts read.</source>
            <translation>Escribe las capas de una ejecución como las tres pilas multibanda que leen los scripts de R de la FAO.</translation>
        </message>
        <message>
            <source>Writes the report of the country, with tables, charts and maps, as HTML and PDF.</source>
            <translation>Escribe el informe nacional, con tablas, gráficos y mapas, como HTML y PDF.</translation>
        </message>
        <message>
            <source>Writing the maps</source>
            <translation>Escribiendo los mapas</translation>
        </message>
        <message>
            <source>Written by the QGIS plugin GSOCseq {version}.</source>
            <translation>Escrito por el complemento de QGIS GSOCseq {version}.</translation>
        </message>
        <message>
            <source>Wrong: {reason}</source>
            <translation>Error: {reason}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Year of the first band (years)</source>
            <translation>Año de la primera banda (años)</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-03-31. Empty: today.</source>
            <translation>Año-mes-día, por ejemplo 2026-03-31. Vacío: hoy.</translation>
        </message>
        <message>
            <source>Yearly NPP, spin-up (g DM/m2/yr)</source>
            <translation>NPP anual, spin-up (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Yearly NPP, warm-up (g DM/m2/yr)</source>
            <translation>NPP anual, warm-up (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Years after t0</source>
            <translation>Años después de t0</translation>
        </message>
        <message>
            <source>Years from the year of the SOC map to the end of a scenario; several with a semicolon, such as 20; 50. FAO: 20</source>
            <translation>Años desde el año del mapa de COS hasta el final de un escenario; varios con punto y coma, como 20; 50. FAO: 20</translation>
        </message>
        <message>
            <source>Years of the land use</source>
            <translation>Años del uso de la tierra</translation>
        </message>
        <message>
            <source>Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.</source>
            <translation>Años del uso de la tierra: '{text}' no se entiende. Escriba por ejemplo 2000-2020, o 2000; 2005; 2010.</translation>
        </message>
        <message>
            <source>Years of the warm-up too</source>
            <translation>También los años del warm-up</translation>
        </message>
        <message>
            <source>Years to 90, 95 and 99 % of the way</source>
            <translation>Años hasta el 90, 95 y 99 % del camino</translation>
        </message>
        <message>
            <source>Years until the adopted share is reached; every year brings the same share of land. 0: all at once.</source>
            <translation>Años hasta alcanzar la proporción adoptada; cada año aporta la misma proporción de tierra. 0: todo de una vez.</translation>
        </message>
        <message>
            <source>Years until then (years)</source>
            <translation>Años hasta entonces (años)</translation>
        </message>
        <message>
            <source>Years until then: {years}.</source>
            <translation>Años hasta entonces: {years}.</translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the cells of the wanted grid ({size}): {names}.</source>
            <translation>Años {first} a {last} escritos en las celdas de la cuadrícula deseada ({size}): {names}.</translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the climate's own cells around the grid ({size}): {names}.</source>
            <translation>Años {first} a {last} escritos en las celdas propias del clima alrededor de la cuadrícula ({size}): {names}.</translation>
        </message>
        <message>
            <source>Your own NPP</source>
            <translation>Su propia NPP</translation>
        </message>
        <message>
            <source>ZERO_NPP</source>
            <translation>NPP nula</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Zone '{value}': its folder is called '{name}', because not every name can be one.</source>
            <translation>Zona '{value}': su carpeta se llama '{name}', porque no todo nombre sirve para una carpeta.</translation>
        </message>
        <message>
            <source>Zone or cells</source>
            <translation>Zona o celdas</translation>
        </message>
        <message>
            <source>Zone {zone}</source>
            <translation>Zona {zone}</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Zones (whole numbers)</source>
            <translation>Zonas (números enteros)</translation>
        </message>
        <message>
            <source>Zones are given twice: {polygons} and {raster}. Leave one of them out.</source>
            <translation>Las zonas se indican dos veces: {polygons} y {raster}. Omita una de las dos.</translation>
        </message>
        <message>
            <source>Zones are the different values of a field of a polygon layer; polygons with the same value are one zone. Every map is cut to the extent of the zone. Its cells stay where they are and keep their values exactly; cells whose centre lies outside the zone get no data.

Where the value is a country code (three capital letters, ISO 3166-1 alpha-3), it replaces the code in the names of a run's maps: XXX_GSOCseq_T0_Map030.tif of the zone GHA becomes GHA_GSOCseq_T0_Map030.tif. So one run of a region gives the maps of every country in it.

The log counts the cells in no zone and those in several (these are in the maps of each), and names the zones without a value.</source>
            <translation>Las zonas son los distintos valores de un campo de una capa de polígonos; los polígonos con el mismo valor son una sola zona. Cada mapa se recorta a la extensión de la zona. Sus celdas permanecen donde están y conservan exactamente sus valores; las celdas cuyo centro está fuera de la zona quedan sin datos.

Si el valor es un código de país (tres letras mayúsculas, ISO 3166-1 alfa-3), sustituye al código en los nombres de los mapas de una ejecución: XXX_GSOCseq_T0_Map030.tif de la zona GHA pasa a ser GHA_GSOCseq_T0_Map030.tif. Así, una sola ejecución de una región da los mapas de todos sus países.

El registro cuenta las celdas que no están en ninguna zona y las que están en varias (estas figuran en los mapas de cada una), y nombra las zonas sin ningún valor.</translation>
        </message>
        <message>
            <source>Zones are to be ranked, but none were given. Give polygons or a raster of whole numbers, or rank cells.</source>
            <translation>Deben clasificarse zonas, pero no se indicó ninguna. Indique polígonos o un ráster de números enteros, o clasifique celdas.</translation>
        </message>
        <message>
            <source>Zones as a raster (whole numbers)</source>
            <translation>Zonas como ráster (números enteros)</translation>
        </message>
        <message>
            <source>Zones with their own percentages: {zones}.</source>
            <translation>Zonas con porcentajes propios: {zones}.</translation>
        </message>
        <message>
            <source>Zones with their ranks</source>
            <translation>Zonas con sus puestos</translation>
        </message>
        <message>
            <source>Zones with their totals</source>
            <translation>Zonas con sus totales</translation>
        </message>
        <message>
            <source>Zones without a cell that has a value ({count}): {names}.</source>
            <translation>Zonas sin ninguna celda con valor ({count}): {names}.</translation>
        </message>
        <message>
            <source>Zones without a cell that has a value, for which nothing is written ({count}): {names}.</source>
            <translation>Zonas sin ninguna celda con valor, para las que no se escribe nada ({count}): {names}.</translation>
        </message>
        <message>
            <source>Zones, manure, water</source>
            <translation>Zonas, estiércol, agua</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a list of 12 values</source>
            <translation>una lista de 12 valores</translation>
        </message>
        <message>
            <source>a list of 2 values</source>
            <translation>una lista de 2 valores</translation>
        </message>
        <message>
            <source>a list of scenarios, each an object with name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years</source>
            <translation>una lista de escenarios, cada uno un objeto con name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years</translation>
        </message>
        <message>
            <source>a list with a file or several</source>
            <translation>una lista con un archivo o varios</translation>
        </message>
        <message>
            <source>a name of letters and digits, such as SSM4, other than BAU and SSM</source>
            <translation>un nombre de letras y cifras, como SSM4, distinto de BAU y SSM</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a number, or numbers by class code and "default"</source>
            <translation>un número, o números por código de clase y "default"</translation>
        </message>
        <message>
            <source>a path, a number or {"path": ..., "bands": [...]}</source>
            <translation>una ruta, un número o {"path": ..., "bands": [...]}</translation>
        </message>
        <message>
            <source>a path, or {"path": ..., "bands": [...]}</source>
            <translation>una ruta, o {"path": ..., "bands": [...]}</translation>
        </message>
        <message>
            <source>a positive number</source>
            <translation>un número positivo</translation>
        </message>
        <message>
            <source>a raster</source>
            <translation>un ráster</translation>
        </message>
        <message>
            <source>a raster with a band of each month or year</source>
            <translation>un ráster con una banda de cada mes o año</translation>
        </message>
        <message>
            <source>a raster: its grid is the grid of the results</source>
            <translation>un ráster: su cuadrícula es la cuadrícula de los resultados</translation>
        </message>
        <message>
            <source>a run of FAO's R scripts 13, 14 and 15 for a single target point</source>
            <translation>una ejecución de los scripts de R 13, 14 y 15 de la FAO para un solo punto objetivo</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>un valor</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a whole number from 1 to 10</source>
            <translation>un número entero de 1 a 10</translation>
        </message>
        <message>
            <source>about {pixels} cells to model. Time: {minutes} min, an estimate by {speed} cells a second, as scripts/bench measured on two cores of a server (20 years, three scenarios, files included); another machine may need half or three times as long. Disk: {maps} MB for the maps, and {scratch} MB more while it runs. Memory: {memory} MB (processing.memory_mb).</source>
            <translation>unas {pixels} celdas por modelar. Tiempo: {minutes} min, una estimación a {speed} celdas por segundo, según midió scripts/bench en dos núcleos de un servidor (20 años, tres escenarios, archivos incluidos); otra máquina puede necesitar la mitad o el triple. Disco: {maps} MB para los mapas, y {scratch} MB más durante la ejecución. Memoria: {memory} MB (processing.memory_mb).</translation>
        </message>
        <message>
            <source>absolute sequestration rate</source>
            <translation>tasa absoluta de secuestro</translation>
        </message>
        <message>
            <source>absolute soil organic carbon sequestration rate</source>
            <translation>tasa absoluta de secuestro de carbono orgánico del suelo</translation>
        </message>
        <message>
            <source>after {year}</source>
            <translation>después de {year}</translation>
        </message>
        <message>
            <source>all processor cores</source>
            <translation>todos los núcleos del procesador</translation>
        </message>
        <message>
            <source>an absolute path of a folder</source>
            <translation>una ruta absoluta de una carpeta</translation>
        </message>
        <message>
            <source>an object of layers by role</source>
            <translation>un objeto de capas por rol</translation>
        </message>
        <message>
            <source>an object with "step": prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, vegetation_cover, fill_gaps, apply_masks</source>
            <translation>un objeto con "step": prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, vegetation_cover, fill_gaps, apply_masks</translation>
        </message>
        <message>
            <source>an object with soc, clay, temperature, precipitation, c_input</source>
            <translation>un objeto con soc, clay, temperature, precipitation, c_input</translation>
        </message>
        <message>
            <source>an object with threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder</source>
            <translation>un objeto con threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder</translation>
        </message>
        <message>
            <source>analytical: Dechow et al. (2019)</source>
            <translation>analytical: Dechow et al. (2019)</translation>
        </message>
        <message>
            <source>as npp_factor says</source>
            <translation>según npp_factor</translation>
        </message>
        <message>
            <source>average</source>
            <translation>media</translation>
        </message>
        <message>
            <source>b0, b10, b30: weights 1, 9, 20 (OpenLandMap)</source>
            <translation>b0, b10, b30: pesos 1, 9, 20 (OpenLandMap)</translation>
        </message>
        <message>
            <source>band {band} reads back differently</source>
            <translation>la banda {band} se relee distinta</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>desnudo</translation>
        </message>
        <message>
            <source>below -18.3: a month at or below -18.3 degC, where FAO's scripts have no value</source>
            <translation>por debajo de -18,3: un mes a -18,3 degC o menos, donde los scripts de la FAO no tienen valor</translation>
        </message>
        <message>
            <source>bilinear</source>
            <translation>bilineal</translation>
        </message>
        <message>
            <source>bulk density</source>
            <translation>densidad aparente</translation>
        </message>
        <message>
            <source>by class: {values}</source>
            <translation>por clase: {values}</translation>
        </message>
        <message>
            <source>by the layer {name}</source>
            <translation>según la capa {name}</translation>
        </message>
        <message>
            <source>by the layer {name}; where it has no value: {rest}</source>
            <translation>según la capa {name}; donde no tiene valor: {rest}</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>el calendario</translation>
        </message>
        <message>
            <source>cells</source>
            <translation>celdas</translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer.</source>
            <translation>celdas de {size}, de lado {ratio} veces el de las de la ejecución ({own}); el {covered} % de las celdas por modelar está dentro de la capa.</translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer. Values are interpolated between the centres of its cells; the pattern of these cells, and steps where one has no value, will be seen in the maps.</source>
            <translation>celdas de {size}, de lado {ratio} veces el de las de la ejecución ({own}); el {covered} % de las celdas por modelar está dentro de la capa. Los valores se interpolan entre los centros de sus celdas; en los mapas se verán el patrón de estas celdas y escalones donde una no tiene valor.</translation>
        </message>
        <message>
            <source>cells of {size}, the same as those of the SOC map; {covered} % of the cells to model lie within.</source>
            <translation>celdas de {size}, las mismas que las del mapa de COS; el {covered} % de las celdas por modelar está dentro.</translation>
        </message>
        <message>
            <source>cg/cm3 (SoilGrids 2)</source>
            <translation>cg/cm3 (SoilGrids 2)</translation>
        </message>
        <message>
            <source>change of the soil organic carbon stock over {years} years</source>
            <translation>cambio de la reserva de carbono orgánico del suelo a lo largo de {years} años</translation>
        </message>
        <message>
            <source>class</source>
            <translation>clase</translation>
        </message>
        <message>
            <source>clay</source>
            <translation>arcilla</translation>
        </message>
        <message>
            <source>clay {width}</source>
            <translation>arcilla {width}</translation>
        </message>
        <message>
            <source>climate</source>
            <translation>el clima</translation>
        </message>
        <message>
            <source>climate_layers: {missing} is missing (given: {found}). Rain and temperature are needed, PET can be computed.</source>
            <translation>climate_layers: falta {missing} (indicado: {found}). Se necesitan lluvia y temperatura, la PET puede calcularse.</translation>
        </message>
        <message>
            <source>cm3/dm3 (SoilGrids 2)</source>
            <translation>cm3/dm3 (SoilGrids 2)</translation>
        </message>
        <message>
            <source>conductivity</source>
            <translation>conductividad</translation>
        </message>
        <message>
            <source>configuration</source>
            <translation>configuración</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>cubierto</translation>
        </message>
        <message>
            <source>degC and mm</source>
            <translation>degC y mm</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>grados</translation>
        </message>
        <message>
            <source>dg/kg (SoilGrids 2)</source>
            <translation>dg/kg (SoilGrids 2)</translation>
        </message>
        <message>
            <source>difference of the soil organic carbon stock to business as usual after {years} years</source>
            <translation>diferencia de la reserva de carbono orgánico del suelo respecto del manejo habitual después de {years} años</translation>
        </message>
        <message>
            <source>equilibrium: solved exactly</source>
            <translation>equilibrium: resuelto de forma exacta</translation>
        </message>
        <message>
            <source>error: {finding}</source>
            <translation>error: {finding}</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>factor</translation>
        </message>
        <message>
            <source>fao-scripts: as FAO's R scripts, with their flaws</source>
            <translation>fao-scripts: como los scripts de R de la FAO, con sus defectos</translation>
        </message>
        <message>
            <source>farmyard manure alone exceeds the SOC stock</source>
            <translation>el estiércol por sí solo supera la reserva de COS</translation>
        </message>
        <message>
            <source>fill_gaps is there more than once, but there is one map of filled cells ({name}). Name all roles in one entry.</source>
            <translation>fill_gaps está más de una vez, pero hay un solo mapa de celdas rellenadas ({name}). Nombre todos los roles en una sola entrada.</translation>
        </message>
        <message>
            <source>fill_gaps: the land use has codes of the legend '{legend}'; FAO's classes are expected. Put the step land_use before, or leave it out.</source>
            <translation>fill_gaps: el uso de la tierra tiene códigos de la leyenda '{legend}'; se esperan las clases de la FAO. Ponga antes el paso land_use, u omítalo.</translation>
        </message>
        <message>
            <source>fill_gaps: the layer '{role}' is to be filled, but it is {found}; a raster is expected. Give one, or leave the role out.</source>
            <translation>fill_gaps: la capa '{role}' debe rellenarse, pero es {found}; se espera un ráster. Indique uno, u omita el rol.</translation>
        </message>
        <message>
            <source>fill_gaps: there is no layer to fill. Give layers of these roles, or name others under roles: {roles}.</source>
            <translation>fill_gaps: no hay ninguna capa que rellenar. Indique capas de estos roles, o nombre otras en roles: {roles}.</translation>
        </message>
        <message>
            <source>finalSOC_BAU_Map030 (t C/ha)</source>
            <translation>finalSOC_BAU_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>finalSOC_SSM1_Map030 (t C/ha)</source>
            <translation>finalSOC_SSM1_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>finalSOC_SSM2_Map030 (t C/ha)</source>
            <translation>finalSOC_SSM2_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>finalSOC_SSM3_Map030 (t C/ha)</source>
            <translation>finalSOC_SSM3_Map030 (t C/ha)</translation>
        </message>
        <message>
            <source>first year and last year, in this order</source>
            <translation>primer año y último año, en este orden</translation>
        </message>
        <message>
            <source>flagged.tif: a band for each of out of range, undeclared no-data, missing though modelled, identities broken, not in all maps, step at climate edge. A cell holds the number of maps concerned (of identities, where they are broken), 255 where no map has it.</source>
            <translation>flagged.tif: una banda para cada uno de estos casos: fuera de rango, sin datos no declarado, ausente aunque se modela, identidades incumplidas, no en todos los mapas, escalón en el borde del clima. Una celda contiene el número de mapas afectados (de identidades, cuando se incumplen), 255 donde ningún mapa lo tiene.</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>pies</translation>
        </message>
        <message>
            <source>forest: zeroed by script 15</source>
            <translation>bosque: puesto a cero por el script 15</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>la proyección</translation>
        </message>
        <message>
            <source>from the differences between the years of the climate</source>
            <translation>a partir de las diferencias entre los años del clima</translation>
        </message>
        <message>
            <source>frozen: nothing decomposes all year, no equilibrium</source>
            <translation>helado: nada se descompone en todo el año, no hay equilibrio</translation>
        </message>
        <message>
            <source>fym: the analytical spin-up cannot take farmyard manure into account. Choose the method equilibrium or run.</source>
            <translation>fym: el spin-up analítico no puede tener en cuenta el estiércol. Elija el método equilibrium o run.</translation>
        </message>
        <message>
            <source>g/cm3</source>
            <translation>g/cm3</translation>
        </message>
        <message>
            <source>g/kg</source>
            <translation>g/kg</translation>
        </message>
        <message>
            <source>gain over business as usual, Mt CO2e/yr</source>
            <translation>ganancia respecto del manejo habitual, Mt CO2e/yr</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>cuadrícula</translation>
        </message>
        <message>
            <source>half_widths.{field} is series, but {path} holds 12 normals, which have no spread; the spin-up takes the default of {percent} %. Give the monthly series of the spin-up years for it to count.</source>
            <translation>half_widths.{field} es series, pero {path} contiene 12 normales, que no tienen dispersión; el spin-up toma el valor predeterminado de {percent} %. Para que se tenga en cuenta, indique la serie mensual de los años del spin-up.</translation>
        </message>
        <message>
            <source>hectares, the best land first</source>
            <translation>hectáreas, primero la mejor tierra</translation>
        </message>
        <message>
            <source>in no table</source>
            <translation>en ninguna tabla</translation>
        </message>
        <message>
            <source>inverse distance, power 2</source>
            <translation>distancia inversa, potencia 2</translation>
        </message>
        <message>
            <source>kg C/m2</source>
            <translation>kg C/m2</translation>
        </message>
        <message>
            <source>kg/m3</source>
            <translation>kg/m3</translation>
        </message>
        <message>
            <source>land cover</source>
            <translation>la cobertura de la tierra</translation>
        </message>
        <message>
            <source>land use</source>
            <translation>el uso de la tierra</translation>
        </message>
        <message>
            <source>layer</source>
            <translation>la capa</translation>
        </message>
        <message>
            <source>layers.zones: missing, but scenario {scenario} has percentages by zone. Give a raster of zone numbers.</source>
            <translation>layers.zones: falta, pero el escenario {scenario} tiene porcentajes por zona. Indique un ráster de números de zona.</translation>
        </message>
        <message>
            <source>layers.{role}: missing; the phase {phase} needs this layer ({unit}). Give a raster.</source>
            <translation>layers.{role}: falta; la fase {phase} necesita esta capa ({unit}). Indique un ráster.</translation>
        </message>
        <message>
            <source>layers.{role}: {found} bands were found, {expected} are expected in the stack. Choose the right layer, or its bands.</source>
            <translation>layers.{role}: se encontraron {found} bandas, se esperan {expected} en la pila. Elija la capa correcta, o sus bandas.</translation>
        </message>
        <message>
            <source>layers.{role}: {found} months were found, FAO's forward stack holds the 12 of one mean year. Give the normals of the forward period.</source>
            <translation>layers.{role}: se encontraron {found} meses, la pila de proyección de la FAO contiene los 12 de un año medio. Indique las normales del periodo de proyección.</translation>
        </message>
        <message>
            <source>layers: {found} layers were given, the rule {rule} takes {expected}: {depths}. Give one layer for each depth.</source>
            <translation>layers: se indicaron {found} capas, la regla {rule} toma {expected}: {depths}. Indique una capa por cada profundidad.</translation>
        </message>
        <message>
            <source>letters, digits, - and _ only</source>
            <translation>solo letras, cifras, - y _</translation>
        </message>
        <message>
            <source>manifest.json: all maps agree</source>
            <translation>manifest.json: todos los mapas concuerdan</translation>
        </message>
        <message>
            <source>manual: FAO's manual (2022), solved exactly</source>
            <translation>manual: el manual de la FAO (2022), resuelto de forma exacta</translation>
        </message>
        <message>
            <source>map</source>
            <translation>el mapa</translation>
        </message>
        <message>
            <source>maps of {count} years from {first} to {last}</source>
            <translation>mapas de {count} años de {first} a {last}</translation>
        </message>
        <message>
            <source>masking by hand: FAO's scripts have no such step</source>
            <translation>el enmascaramiento a mano: los scripts de la FAO no tienen tal paso</translation>
        </message>
        <message>
            <source>metre</source>
            <translation>metros</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>inexistente</translation>
        </message>
        <message>
            <source>missing input: NPP</source>
            <translation>entrada ausente: NPP</translation>
        </message>
        <message>
            <source>missing input: SOC</source>
            <translation>entrada ausente: COS</translation>
        </message>
        <message>
            <source>missing input: an optional layer or column</source>
            <translation>entrada ausente: una capa o columna opcional</translation>
        </message>
        <message>
            <source>missing input: clay</source>
            <translation>entrada ausente: arcilla</translation>
        </message>
        <message>
            <source>missing input: climate of the forward phase</source>
            <translation>entrada ausente: clima de la fase de proyección</translation>
        </message>
        <message>
            <source>missing input: climate of the spin-up</source>
            <translation>entrada ausente: clima del spin-up</translation>
        </message>
        <message>
            <source>missing input: climate of the warm-up</source>
            <translation>entrada ausente: clima del warm-up</translation>
        </message>
        <message>
            <source>missing input: cover factor</source>
            <translation>entrada ausente: factor de cobertura</translation>
        </message>
        <message>
            <source>missing input: land use</source>
            <translation>entrada ausente: uso de la tierra</translation>
        </message>
        <message>
            <source>mm/month, 0 or more</source>
            <translation>mm/mes, 0 o más</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>moda</translation>
        </message>
        <message>
            <source>monthly climate</source>
            <translation>el clima mensual</translation>
        </message>
        <message>
            <source>more than 0 and less than 1</source>
            <translation>más de 0 y menos de 1</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>names that differ</source>
            <translation>nombres distintos entre sí</translation>
        </message>
        <message>
            <source>ndvi, p_veg, by_class: one of them is expected, found: {found}. Give images of NDVI, or shares, or a table by class.</source>
            <translation>ndvi, p_veg, by_class: se espera uno de ellos, se encontró: {found}. Indique imágenes de NDVI, o proporciones, o una tabla por clase.</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>celda más cercana</translation>
        </message>
        <message>
            <source>nearest station</source>
            <translation>estación más cercana</translation>
        </message>
        <message>
            <source>negative SOC</source>
            <translation>COS negativo</translation>
        </message>
        <message>
            <source>negative clay</source>
            <translation>arcilla negativa</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no area left</source>
            <translation>no queda superficie</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>no finite number</source>
            <translation>ningún número finito</translation>
        </message>
        <message>
            <source>no layer countries with ISO_A3, iso_a2, NAME</source>
            <translation>no hay ninguna capa countries con ISO_A3, iso_a2, NAME</translation>
        </message>
        <message>
            <source>no manifest_version, or no config</source>
            <translation>falta manifest_version, o falta config</translation>
        </message>
        <message>
            <source>no sheet</source>
            <translation>no hay ninguna hoja</translation>
        </message>
        <message>
            <source>no such place</source>
            <translation>no existe tal lugar</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>no, confirmed by the sender</source>
            <translation>no, confirmado por el remitente</translation>
        </message>
        <message>
            <source>no, need not be</source>
            <translation>no, no es obligatorio</translation>
        </message>
        <message>
            <source>none</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>normals</source>
            <translation>normales</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>not modelled: class {code} {class_name}</source>
            <translation>no modelada: clase {code} {class_name}</translation>
        </message>
        <message>
            <source>nothing: FAO's scripts keep the last year only</source>
            <translation>nada: los scripts de la FAO conservan solo el último año</translation>
        </message>
        <message>
            <source>npp_mean is {mean} and npp_yearly {yearly} in the median; about the same is expected, in the same unit and from the same model. Convert one of them with the Raster calculator.</source>
            <translation>la mediana de npp_mean es {mean} y la de npp_yearly {yearly}; se espera que sean aproximadamente iguales, en la misma unidad y del mismo modelo. Convierta una de ellas con la calculadora ráster.</translation>
        </message>
        <message>
            <source>npp_mean: the medians of its three bands are {found}; mean, low, high in this order are expected. Put the bands in order with build_stacks.</source>
            <translation>npp_mean: las medianas de sus tres bandas son {found}; se esperan media, baja, alta en este orden. Ordene las bandas con build_stacks.</translation>
        </message>
        <message>
            <source>npp_miami: {roles} is not among the layers; a monthly series of {first} to {last} is expected. Give it, or prepare it by a climate step before this one.</source>
            <translation>npp_miami: {roles} no está entre las capas; se espera una serie mensual de {first} a {last}. Indíquela, o prepárela con un paso de clima anterior a este.</translation>
        </message>
        <message>
            <source>offset</source>
            <translation>desplazamiento</translation>
        </message>
        <message>
            <source>one</source>
            <translation>(cualquier nombre)</translation>
        </message>
        <message>
            <source>one file or several</source>
            <translation>un archivo o varios</translation>
        </message>
        <message>
            <source>one map</source>
            <translation>un mapa</translation>
        </message>
        <message>
            <source>one or more different numbers of years, 1 to 1000</source>
            <translation>uno o más números de años distintos, de 1 a 1000</translation>
        </message>
        <message>
            <source>one scenario or more</source>
            <translation>un escenario o más</translation>
        </message>
        <message>
            <source>organic carbon</source>
            <translation>carbono orgánico</translation>
        </message>
        <message>
            <source>others</source>
            <translation>otras</translation>
        </message>
        <message>
            <source>out of range: clay {value} ({low} to {high} %); if it is in g/kg, multiply by 0.1</source>
            <translation>fuera de rango: arcilla {value} ({low} a {high} %); si está en g/kg, multiplique por 0.1</translation>
        </message>
        <message>
            <source>out of range: clay, cover or climate beyond what exists</source>
            <translation>fuera de rango: arcilla, cobertura o clima fuera de lo que existe</translation>
        </message>
        <message>
            <source>out of range: cover factor {value} ({low} to {high}); if it is the vegetated share P, compute 1 - 0.4 * P</source>
            <translation>fuera de rango: factor de cobertura {value} ({low} a {high}); si es la proporción con vegetación P, calcule 1 - 0.4 * P</translation>
        </message>
        <message>
            <source>out of range: evaporation {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation>fuera de rango: evaporación {value} ({low} a {high} mm/mes); compruebe su unidad y su valor sin datos</translation>
        </message>
        <message>
            <source>out of range: rain {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation>fuera de rango: lluvia {value} ({low} a {high} mm/mes); compruebe su unidad y su valor sin datos</translation>
        </message>
        <message>
            <source>out of range: temperature {value} ({low} to {high} degC); if it is in kelvin, subtract 273.15</source>
            <translation>fuera de rango: temperatura {value} ({low} a {high} degC); si está en kelvin, reste 273.15</translation>
        </message>
        <message>
            <source>output_folder: no folder for the results was given. Name one.</source>
            <translation>output_folder: no se indicó ninguna carpeta para los resultados. Indique una.</translation>
        </message>
        <message>
            <source>outside the area, or neither SOC nor land use</source>
            <translation>fuera del área, o sin COS ni uso de la tierra</translation>
        </message>
        <message>
            <source>paddy</source>
            <translation>arroz inundado</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en parte</translation>
        </message>
        <message>
            <source>peat</source>
            <translation>turba</translation>
        </message>
        <message>
            <source>per cent or a layer ("series" is for temperature and precipitation)</source>
            <translation>por ciento o una capa ("series" es para la temperatura y la precipitación)</translation>
        </message>
        <message>
            <source>pet_method hargreaves needs tmin and tmax; given: {found}. Add them, or take thornthwaite.</source>
            <translation>pet_method hargreaves necesita tmin y tmax; indicado: {found}. Añádalos, o tome thornthwaite.</translation>
        </message>
        <message>
            <source>pet_method is {method}, but PET is given. Leave one of them out.</source>
            <translation>pet_method es {method}, pero se indica la PET. Omita uno de los dos.</translation>
        </message>
        <message>
            <source>points of the scenario's %</source>
            <translation>puntos del % del escenario</translation>
        </message>
        <message>
            <source>prec_npp or prec_spinup</source>
            <translation>prec_npp o prec_spinup</translation>
        </message>
        <message>
            <source>precipitation {width}</source>
            <translation>precipitación {width}</translation>
        </message>
        <message>
            <source>prepare: prepare_soc stands after {first}; it must be the first step, since all others work on the grid of the SOC map. Move it up.</source>
            <translation>prepare: prepare_soc está después de {first}; debe ser el primer paso, ya que todos los demás trabajan en la cuadrícula del mapa de COS. Súbalo.</translation>
        </message>
        <message>
            <source>prepare: the layer {role} is made by {first} and by {second}; a layer has one origin. Leave out one of the two.</source>
            <translation>prepare: la capa {role} la crean {first} y {second}; una capa tiene un solo origen. Omita uno de los dos.</translation>
        </message>
        <message>
            <source>prepare: the step {step} makes the layer {role}, but layers.{role} is given too; a layer has one origin. Leave out one of the two.</source>
            <translation>prepare: el paso {step} crea la capa {role}, pero también se indica layers.{role}; una capa tiene un solo origen. Omita uno de los dos.</translation>
        </message>
        <message>
            <source>prepare: {step} stands before {later}, which makes or fills layers it works on ({roles}). Move {step} behind {later}.</source>
            <translation>prepare: {step} está antes de {later}, que crea o rellena capas con las que trabaja ({roles}). Mueva {step} detrás de {later}.</translation>
        </message>
        <message>
            <source>prepare_soc takes either a map of the stock (soc), or layers of organic carbon and bulk density to compute it from (carbon, bulk_density, stones). Give one of the two.</source>
            <translation>prepare_soc toma o bien un mapa de la reserva (soc), o bien capas de carbono orgánico y densidad aparente con las que calcularla (carbon, bulk_density, stones). Indique una de las dos cosas.</translation>
        </message>
        <message>
            <source>processing.memory_mb: {memory} MB have room for {used} of {threads} threads. Allow more memory to use them all. A run that goes on keeps the windows of its earlier start, and where these are larger there is room for fewer threads.</source>
            <translation>processing.memory_mb: en {memory} MB caben {used} de {threads} hilos. Permita más memoria para usarlos todos. Una ejecución que continúa conserva las ventanas de su inicio anterior, y cuando estas son mayores caben menos hilos.</translation>
        </message>
        <message>
            <source>ranking by hand: FAO's scripts have no such step</source>
            <translation>la clasificación a mano: los scripts de la FAO no tienen tal paso</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>relación</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>la referencia</translation>
        </message>
        <message>
            <source>relative sequestration rate</source>
            <translation>tasa relativa de secuestro</translation>
        </message>
        <message>
            <source>relative soil organic carbon sequestration rate</source>
            <translation>tasa relativa de secuestro de carbono orgánico del suelo</translation>
        </message>
        <message>
            <source>report/country_report.html and .pdf, totals/totals.csv</source>
            <translation>report/country_report.html y .pdf, totals/totals.csv</translation>
        </message>
        <message>
            <source>rothamsted: as the RothC program (2024)</source>
            <translation>rothamsted: como el programa RothC (2024)</translation>
        </message>
        <message>
            <source>run: many years from empty pools</source>
            <translation>run: muchos años a partir de compartimentos vacíos</translation>
        </message>
        <message>
            <source>runs of FAO's R script 15 over many centuries</source>
            <translation>ejecuciones del script de R 15 de la FAO a lo largo de muchos siglos</translation>
        </message>
        <message>
            <source>sand</source>
            <translation>arena</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>escala</translation>
        </message>
        <message>
            <source>scenarios: years until adoption (ramp_years) cannot be combined with a forward climate that changes from year to year, nor with the convention fao-scripts. Leave ramp_years out, or give monthly means for the forward phase.</source>
            <translation>scenarios: los años hasta la adopción (ramp_years) no pueden combinarse con un clima de proyección que cambia de un año a otro, ni con la convención fao-scripts. Omita ramp_years, o indique medias mensuales para la fase de proyección.</translation>
        </message>
        <message>
            <source>script 0, which cuts the carbon map (number 2 in version 1.3)</source>
            <translation>el script 0, que recorta el mapa de carbono (número 2 en la versión 1.3)</translation>
        </message>
        <message>
            <source>series</source>
            <translation>serie</translation>
        </message>
        <message>
            <source>share</source>
            <translation>proporción</translation>
        </message>
        <message>
            <source>sl1 .. sl4: trapezoid rule (Technical Manual)</source>
            <translation>sl1 .. sl4: regla del trapecio (Manual técnico)</translation>
        </message>
        <message>
            <source>sl1 .. sl4: weights 1, 4, 10, 15 (FAO's scripts)</source>
            <translation>sl1 .. sl4: pesos 1, 4, 10, 15 (scripts de la FAO)</translation>
        </message>
        <message>
            <source>soc_limit: there is no SOC map to compare with the limit. Give one, or leave the limit out.</source>
            <translation>soc_limit: no hay ningún mapa de COS que comparar con el límite. Indique uno, u omita el límite.</translation>
        </message>
        <message>
            <source>soil organic carbon stock after {years} years</source>
            <translation>reserva de carbono orgánico del suelo después de {years} años</translation>
        </message>
        <message>
            <source>soil organic carbon stock at the start (T0)</source>
            <translation>reserva de carbono orgánico del suelo al inicio (T0)</translation>
        </message>
        <message>
            <source>spin_up_pools: the pedotransfer functions know FAO's classes only, but an own table of classes was given. Choose {other}, or the spin-up method equilibrium.</source>
            <translation>spin_up_pools: las funciones de pedotransferencia solo conocen las clases de la FAO, pero se indicó una tabla de clases propia. Elija {other}, o el método de spin-up equilibrium.</translation>
        </message>
        <message>
            <source>state</source>
            <translation>el estado</translation>
        </message>
        <message>
            <source>stock after {years} years</source>
            <translation>reserva después de {years} años</translation>
        </message>
        <message>
            <source>stock at the start</source>
            <translation>reserva al inicio</translation>
        </message>
        <message>
            <source>stones</source>
            <translation>piedras</translation>
        </message>
        <message>
            <source>t C/ha</source>
            <translation>t C/ha</translation>
        </message>
        <message>
            <source>temperature {width}</source>
            <translation>temperatura {width}</translation>
        </message>
        <message>
            <source>that of the rules</source>
            <translation>el de las reglas</translation>
        </message>
        <message>
            <source>the checks of FAO's annex I and the first half of script 17 (MapsCorrection)</source>
            <translation>las comprobaciones del anexo I de la FAO y la primera mitad del script 17 (MapsCorrection)</translation>
        </message>
        <message>
            <source>the chosen layers</source>
            <translation>las capas elegidas</translation>
        </message>
        <message>
            <source>the climate given for them ({name})</source>
            <translation>el clima indicado para ellos ({name})</translation>
        </message>
        <message>
            <source>the climate prepared for them</source>
            <translation>el clima preparado para ellos</translation>
        </message>
        <message>
            <source>the grid</source>
            <translation>la cuadrícula</translation>
        </message>
        <message>
            <source>the land use is not known before it is prepared: all cells with SOC are counted, and fewer will be modelled.</source>
            <translation>el uso de la tierra no se conoce antes de prepararlo: se cuentan todas las celdas con COS, y se modelarán menos.</translation>
        </message>
        <message>
            <source>the layer</source>
            <translation>la capa</translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, and stay (keep_prepared).</source>
            <translation>las capas que crea prepare ocupan además hasta {size} MB en el disco, y permanecen (keep_prepared).</translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, until the run ends.</source>
            <translation>las capas que crea prepare ocupan además hasta {size} MB en el disco, hasta que termina la ejecución.</translation>
        </message>
        <message>
            <source>the mean year of {first}-{last}</source>
            <translation>el año medio de {first}-{last}</translation>
        </message>
        <message>
            <source>the name of the product, such as MOD17A3</source>
            <translation>el nombre del producto, como MOD17A3</translation>
        </message>
        <message>
            <source>the name {name} and codes that are all land-use classes of FAO</source>
            <translation>el nombre {name} y códigos que son todos clases de uso de la tierra de la FAO</translation>
        </message>
        <message>
            <source>the name {name} and its values, {low} to {high}</source>
            <translation>el nombre {name} y sus valores, {low} a {high}</translation>
        </message>
        <message>
            <source>the name {name} and {bands} bands</source>
            <translation>el nombre {name} y {bands} bandas</translation>
        </message>
        <message>
            <source>the name {name}, {bands} bands and the years {first}-{last}</source>
            <translation>el nombre {name}, {bands} bandas y los años {first}-{last}</translation>
        </message>
        <message>
            <source>the names of its files ({count}) and a look into them</source>
            <translation>los nombres de sus archivos ({count}) y una mirada a su contenido</translation>
        </message>
        <message>
            <source>the resampling in FAO's R scripts that bring layers to the carbon map (4, 5, 7, 9 and 10 to 12 of version 1.0)</source>
            <translation>el remuestreo de los scripts de R de la FAO que llevan las capas al mapa de carbono (4, 5, 7, 9 y 10 a 12 de la versión 1.0)</translation>
        </message>
        <message>
            <source>the results</source>
            <translation>los resultados</translation>
        </message>
        <message>
            <source>the script of the clay layers (number 8 in version 1.0, 5 in 1.2, 2 in 1.3)</source>
            <translation>el script de las capas de arcilla (número 8 en la versión 1.0, 5 en la 1.2, 2 en la 1.3)</translation>
        </message>
        <message>
            <source>the stock of organic carbon</source>
            <translation>la reserva de carbono orgánico</translation>
        </message>
        <message>
            <source>the target points: a model for QGIS in versions 1.0 and 1.1, script 10 in version 1.2, 1 in version 1.3</source>
            <translation>los puntos objetivo: un modelo para QGIS en las versiones 1.0 y 1.1, el script 10 en la versión 1.2, el 1 en la versión 1.3</translation>
        </message>
        <message>
            <source>the work by hand that national climate needs before FAO's R scripts, which read CRU and TerraClimate only</source>
            <translation>el trabajo a mano que requiere el clima nacional antes de los scripts de R de la FAO, que solo leen CRU y TerraClimate</translation>
        </message>
        <message>
            <source>three capital letters, such as GHA</source>
            <translation>tres letras mayúsculas, como GHA</translation>
        </message>
        <message>
            <source>tile</source>
            <translation>la tesela</translation>
        </message>
        <message>
            <source>tmean (or tmin and tmax)</source>
            <translation>tmean (o tmin y tmax)</translation>
        </message>
        <message>
            <source>tmean_npp or tmean_spinup</source>
            <translation>tmean_npp o tmean_spinup</translation>
        </message>
        <message>
            <source>trial and error with FAO's R script 15</source>
            <translation>el ensayo y error con el script de R 15 de la FAO</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>twelve numbers (mm/month) by class code</source>
            <translation>doce números (mm/mes) por código de clase</translation>
        </message>
        <message>
            <source>twelve shares that sum to 1</source>
            <translation>doce proporciones que suman 1</translation>
        </message>
        <message>
            <source>type</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>uncertainty of the {of}</source>
            <translation>incertidumbre de la {of}</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>unit: "{found}" is no known unit of NPP. Expected: one of {known}, with a factor before it where needed (0.1 g C/m2/yr).</source>
            <translation>unidad: "{found}" no es una unidad de NPP conocida. Se espera: una de {known}, precedida de un factor cuando haga falta (0.1 g C/m2/yr).</translation>
        </message>
        <message>
            <source>unit: {unit} by the values (months of {lowest} to {highest}, {year} mm in the year, median of the cells); in the file: {declared}.</source>
            <translation>unidad: {unit} según los valores (meses de {lowest} a {highest}, {year} mm en el año, mediana de las celdas); en el archivo: {declared}.</translation>
        </message>
        <message>
            <source>unit: {unit} by the values ({lowest} to {highest}, median {median}); in the file: {declared}.</source>
            <translation>unidad: {unit} según los valores ({lowest} a {highest}, mediana {median}); en el archivo: {declared}.</translation>
        </message>
        <message>
            <source>units</source>
            <translation>las unidades</translation>
        </message>
        <message>
            <source>unknown class: {code}</source>
            <translation>clase desconocida: {code}</translation>
        </message>
        <message>
            <source>unstable: explicit Euler diverges</source>
            <translation>inestable: Euler explícito diverge</translation>
        </message>
        <message>
            <source>warning: {finding}</source>
            <translation>advertencia: {finding}</translation>
        </message>
        <message>
            <source>wetland</source>
            <translation>humedal</translation>
        </message>
        <message>
            <source>with</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>without</source>
            <translation>no</translation>
        </message>
        <message>
            <source>writing by hand: FAO's scripts have no such step</source>
            <translation>la redacción a mano: los scripts de la FAO no tienen tal paso</translation>
        </message>
        <message>
            <source>x 0.1 x 30 days</source>
            <translation>x 0.1 x 30 días</translation>
        </message>
        <message>
            <source>x 0.1 x days of the month</source>
            <translation>x 0.1 x días del mes</translation>
        </message>
        <message>
            <source>x 1000 x 30 days</source>
            <translation>x 1000 x 30 días</translation>
        </message>
        <message>
            <source>x 1000 x days of the month</source>
            <translation>x 1000 x días del mes</translation>
        </message>
        <message>
            <source>x 30 days</source>
            <translation>x 30 días</translation>
        </message>
        <message>
            <source>x 86400 x 30 days</source>
            <translation>x 86400 x 30 días</translation>
        </message>
        <message>
            <source>x 86400 x days of the month</source>
            <translation>x 86400 x días del mes</translation>
        </message>
        <message>
            <source>x days of the month</source>
            <translation>x días del mes</translation>
        </message>
        <message>
            <source>x {west} to {east}, y {south} to {north}</source>
            <translation>x {west} a {east}, y {south} a {north}</translation>
        </message>
        <message>
            <source>years in ascending order</source>
            <translation>años en orden ascendente</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>zero NPP in the spin-up years</source>
            <translation>NPP nula en los años del spin-up</translation>
        </message>
        <message>
            <source>zonal statistics by hand: FAO's scripts have no such step</source>
            <translation>las estadísticas de zona a mano: los scripts de la FAO no tienen tal paso</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zona</translation>
        </message>
        <message>
            <source>zone {zone}: {value}</source>
            <translation>zona {zone}: {value}</translation>
        </message>
        <message>
            <source>zones</source>
            <translation>zonas</translation>
        </message>
        <message>
            <source>zones: an object of percentages by zone id</source>
            <translation>zones: un objeto de porcentajes por identificador de zona</translation>
        </message>
        <message>
            <source>zones: ids that are numbers</source>
            <translation>zones: identificadores que sean números</translation>
        </message>
        <message>
            <source>{address} computes. Workers: {count}; threads: {threads}.</source>
            <translation>{address} calcula. Workers: {count}; hilos: {threads}.</translation>
        </message>
        <message>
            <source>{address}: another program than a dask scheduler answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation>{address}: allí responde un programa que no es un planificador de dask. Indique la dirección del planificador tal como la muestra al iniciarse.</translation>
        </message>
        <message>
            <source>{address}: dask's {found} answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation>{address}: ahí responde {found}, de dask. Indique la dirección del planificador, como la muestra al iniciarse.</translation>
        </message>
        <message>
            <source>{address}: no dask scheduler has answered within {seconds} seconds ({reason}). Check the address, that 'dask scheduler' runs there, and that no firewall is between.</source>
            <translation>{address}: ningún planificador de dask ha respondido en {seconds} segundos ({reason}). Compruebe la dirección, que 'dask scheduler' esté en marcha ahí, y que no haya ningún cortafuegos en medio.</translation>
        </message>
        <message>
            <source>{address}: no machine of the name {host} is known here. Check how it is written, or give the machine's number (tcp://192.168.1.10:8786).</source>
            <translation>{address}: aquí no se conoce ninguna máquina con el nombre {host}. Compruebe cómo está escrito, o indique el número de la máquina (tcp://192.168.1.10:8786).</translation>
        </message>
        <message>
            <source>{address}: the scheduler cannot load the plugin ({reason}). Start it again in the plugin's folder, or where its Python finds the plugin (PYTHONPATH).</source>
            <translation>{address}: el planificador no puede cargar el complemento ({reason}). Inícielo de nuevo en la carpeta del complemento, o donde su Python lo encuentre (PYTHONPATH).</translation>
        </message>
        <message>
            <source>{address}: the scheduler has had no worker for {seconds} seconds that could compute. Start workers with 'dask worker {address}' and run again: what is finished is kept.</source>
            <translation>{address}: desde hace {seconds} segundos, el planificador no tiene ningún worker que pueda calcular. Inicie workers con 'dask worker {address}' y ejecute de nuevo: lo terminado se conserva.</translation>
        </message>
        <message>
            <source>{address}: the scheduler is gone, or does not answer any more. Start it and its workers again and run again: what is finished is kept.</source>
            <translation>{address}: el planificador ya no está o no responde. Inícielo de nuevo con sus workers y ejecute otra vez: lo terminado se conserva.</translation>
        </message>
        <message>
            <source>{before}: the finished blocks of the interrupted run are moved to {folder}, because the scratch folder is another one now.</source>
            <translation>{before}: los bloques terminados de la ejecución interrumpida se trasladan a {folder}, porque la carpeta temporal es ahora otra.</translation>
        </message>
        <message>
            <source>{changed}: was changed or replaced while the run worked, so that some cells would come from the old files and some from the new. Nothing was written, and what was computed is deleted. Run again, and leave the inputs as they are until it has ended.</source>
            <translation>{changed}: se modificó o sustituyó mientras la ejecución trabajaba, de modo que unas celdas procederían de los archivos antiguos y otras de los nuevos. No se escribió nada, y lo calculado se elimina. Ejecute de nuevo, y deje las entradas como están hasta que haya terminado.</translation>
        </message>
        <message>
            <source>{code} GSOCseq, {years} years</source>
            <translation>{code} GSOCseq, {years} años</translation>
        </message>
        <message>
            <source>{code} GSOCseq: {what}{scenario}</source>
            <translation>{code} GSOCseq: {what}{scenario}</translation>
        </message>
        <message>
            <source>{code} SOC {scenario}, yearly</source>
            <translation>{code} COS {scenario}, anual</translation>
        </message>
        <message>
            <source>{code} SOC, yearly</source>
            <translation>{code} COS, anual</translation>
        </message>
        <message>
            <source>{code} {class_name}</source>
            <translation>{code} {class_name}</translation>
        </message>
        <message>
            <source>{code}: checklist of the GSOCseq submission</source>
            <translation>{code}: lista de verificación de la entrega GSOCseq</translation>
        </message>
        <message>
            <source>{code}: {value}</source>
            <translation>{code}: {value}</translation>
        </message>
        <message>
            <source>{code}_GSOCseq_*.tif, {count} maps</source>
            <translation>{code}_GSOCseq_*.tif, {count} mapas</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells, {west} to {east} degrees east, {south} to {north} degrees north</source>
            <translation>{columns} x {rows} celdas, {west} a {east} grados este, {south} a {north} grados norte</translation>
        </message>
        <message>
            <source>{count} cells have a stock, from {lowest} to {highest} t C/ha.</source>
            <translation>{count} celdas tienen una reserva, de {lowest} a {highest} t C/ha.</translation>
        </message>
        <message>
            <source>{count} cells have more than {limit} t C/ha, up to {highest}. Only deep peat has so much: check the unit, or mask peat with apply_masks.</source>
            <translation>{count} celdas tienen más de {limit} t C/ha, hasta {highest}. Solo la turba profunda tiene tanto: compruebe la unidad, o enmascare la turba con apply_masks.</translation>
        </message>
        <message>
            <source>{count} cells have no result, because some of the layers have a value there and others none.</source>
            <translation>{count} celdas no tienen resultado, porque algunas de las capas tienen ahí un valor y otras ninguno.</translation>
        </message>
        <message>
            <source>{count} cells with a stock have their centre outside the area of interest; they are no data.</source>
            <translation>{count} celdas con una reserva tienen su centro fuera del área de interés; quedan sin datos.</translation>
        </message>
        <message>
            <source>{count} cells, {percent} % of the land, have a value but no uncertainty in at least one map. Half-widths are scaled up from the rest of the land; totals of which less than {least} % of the land has an uncertainty have none.</source>
            <translation>{count} celdas, el {percent} % de la tierra, tienen un valor pero no incertidumbre en al menos un mapa. Las semiamplitudes se extrapolan a partir del resto de la tierra; los totales en los que menos del {least} % de la tierra tiene incertidumbre carecen de ella.</translation>
        </message>
        <message>
            <source>{count} features have an invalid geometry (a border that crosses itself, for instance): it was repaired.</source>
            <translation>{count} objetos espaciales tienen una geometría no válida (un borde que se cruza a sí mismo, por ejemplo): se reparó.</translation>
        </message>
        <message>
            <source>{count} features have no value in the field '{field}': they belong to no zone.</source>
            <translation>{count} objetos espaciales no tienen valor en el campo '{field}': no pertenecen a ninguna zona.</translation>
        </message>
        <message>
            <source>{count} features jump from one side of the earth to the other: they are taken to cross the 180th meridian, not to reach around.</source>
            <translation>{count} objetos espaciales saltan de un lado de la Tierra al otro: se interpreta que cruzan el meridiano 180, no que dan la vuelta.</translation>
        </message>
        <message>
            <source>{count} files are named like maps but are none of GSOCseq's, they are left out: {names}.</source>
            <translation>{count} archivos tienen nombre de mapa pero no son de los de GSOCseq, se omiten: {names}.</translation>
        </message>
        <message>
            <source>{count} files of blocks from before are damaged, as after a power cut; their pixels are computed anew.</source>
            <translation>{count} archivos de bloques de antes están dañados, como tras un corte de corriente; sus píxeles se calculan de nuevo.</translation>
        </message>
        <message>
            <source>{count} layers and steps were guessed. Confirm or change them.</source>
            <translation>Se dedujeron {count} capas y pasos. Confírmelos o cámbielos.</translation>
        </message>
        <message>
            <source>{count} maps</source>
            <translation>{count} mapas</translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps', in which impossible values are no data</source>
            <translation>{count} mapas son copias de 'Corregir los mapas', en las que los valores imposibles son sin datos</translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps': impossible values in them were made no data afterwards.</source>
            <translation>{count} mapas son copias de 'Corregir los mapas': los valores imposibles que contenían se pasaron después a sin datos.</translation>
        </message>
        <message>
            <source>{count} months ({begin} to {end}), for a longest horizon of {years} years.</source>
            <translation>{count} meses ({begin} a {end}), para un horizonte más largo de {years} años.</translation>
        </message>
        <message>
            <source>{count} months without dates in the band names; taken for {first} to {last} ({field}), month after month. Check that they are.</source>
            <translation>{count} meses sin fechas en los nombres de las bandas; se toman como {first} a {last} ({field}), mes tras mes. Compruebe que lo son.</translation>
        </message>
        <message>
            <source>{count} months, {begin} to {end}: all that {field} asks for ({first} to {last}).</source>
            <translation>{count} meses, {begin} a {end}: todos los que pide {field} ({first} a {last}).</translation>
        </message>
        <message>
            <source>{count} of the {of} {units} that are ranked have a rate that is not above its half-width of 95 %: their order is that of the certainty, but a gain is not certain there.</source>
            <translation>{count} de las {of} {units} que se clasifican tienen una tasa que no supera su semiamplitud del 95 %: su orden es el de la certeza, pero ahí una ganancia no es segura.</translation>
        </message>
        <message>
            <source>{count} of {cells} cells are masked, by one mask or several.</source>
            <translation>{count} de {cells} celdas están enmascaradas, por una máscara o por varias.</translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation>{count} de {of}</translation>
        </message>
        <message>
            <source>{count} of {of}; not there: {names}</source>
            <translation>{count} de {of}; no están: {names}</translation>
        </message>
        <message>
            <source>{count} times the highest temperature lay below the lowest by {most} degC at most, as rounding does; their mean was taken.</source>
            <translation>{count} veces la temperatura máxima fue inferior a la mínima, en {most} degC como máximo, como ocurre por redondeo; se tomó la media de ambas.</translation>
        </message>
        <message>
            <source>{count} values of {kind} lie beyond {low} .. 1 (stored as {scale}) and are no valid images. If they are many, check scale and no-data value.</source>
            <translation>{count} valores de {kind} están fuera de {low} .. 1 (almacenado como {scale}) y no son imágenes válidas. Si son muchos, compruebe la escala y el valor sin datos.</translation>
        </message>
        <message>
            <source>{count} yearly maps are too many layers for a project: those of every {step} years were added, each is shown until the next. All years are bands of the same rasters.</source>
            <translation>{count} mapas anuales son demasiadas capas para un proyecto: se añadieron los de cada {step} años, cada uno se muestra hasta el siguiente. Todos los años son bandas de los mismos rásteres.</translation>
        </message>
        <message>
            <source>{count} {units} have a rate of 0 or below and are not ranked.</source>
            <translation>{count} {units} tienen una tasa de 0 o menos y no se clasifican.</translation>
        </message>
        <message>
            <source>{count} {units} have no uncertainty and are not ranked.</source>
            <translation>{count} {units} no tienen incertidumbre y no se clasifican.</translation>
        </message>
        <message>
            <source>{crs}, {columns} x {rows} cells of {width} x {height}, corner {x}, {y}</source>
            <translation>{crs}, {columns} x {rows} celdas de {width} x {height}, esquina {x}, {y}</translation>
        </message>
        <message>
            <source>{crs}: not a coordinate reference system. Give one such as EPSG:4326.</source>
            <translation>{crs}: no es un sistema de referencia de coordenadas. Indique uno, como EPSG:4326.</translation>
        </message>
        <message>
            <source>{done} of {total} blocks are computed and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation>{done} de {total} bloques están calculados y guardados en {folder}. Ejecute de nuevo en la misma carpeta de salida y la ejecución continúa desde ahí; elimine esta carpeta para empezar de nuevo.</translation>
        </message>
        <message>
            <source>{done} of {total} blocks are there from before; going on.</source>
            <translation>{done} de {total} bloques ya están de antes; se continúa.</translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are finished and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation>{done} de {total} pasos de preparación están terminados y guardados en {folder}. Ejecute de nuevo en la misma carpeta de salida y la ejecución continúa desde ahí; elimine esta carpeta para empezar de nuevo.</translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are there from before; going on.</source>
            <translation>{done} de {total} pasos de preparación ya están de antes; se continúa.</translation>
        </message>
        <message>
            <source>{entry} (guessed: {evidence})</source>
            <translation>{entry} (deducido por: {evidence})</translation>
        </message>
        <message>
            <source>{features} features share a value of '{field}' with others: they make {zones} zones, and count once where they overlap.</source>
            <translation>{features} objetos espaciales comparten un valor de '{field}' con otros: forman {zones} zonas, y cuentan una sola vez donde se solapan.</translation>
        </message>
        <message>
            <source>{field} is {found}: npp_miami knows per cent only. Leave the step npp_miami out, then the run computes NPP with this half-width itself.</source>
            <translation>{field} es {found}: npp_miami solo conoce porcentajes. Omita el paso npp_miami; entonces la ejecución calcula ella misma la NPP con esta semiamplitud.</translation>
        </message>
        <message>
            <source>{field}: no configuration has this field, it is not used. Known fields: {known}.</source>
            <translation>{field}: ninguna configuración tiene este campo, no se utiliza. Campos conocidos: {known}.</translation>
        </message>
        <message>
            <source>{field}: no layers are given. Layers of another NPP product are needed for the years of both the spin-up and the warm-up, from the same product: growth of one model divided by that of another says nothing.</source>
            <translation>{field}: no se indica ninguna capa. Se necesitan capas de otro producto de NPP para los años tanto del spin-up como del warm-up, del mismo producto: el crecimiento de un modelo dividido por el de otro no dice nada.</translation>
        </message>
        <message>
            <source>{field}: {first} to {last} was asked, {collection} has {earliest} to {latest}. Give years within these, the earlier one first.</source>
            <translation>{field}: se pidió de {first} a {last}, {collection} tiene de {earliest} a {latest}. Indique años dentro de ese intervalo, primero el más antiguo.</translation>
        </message>
        <message>
            <source>{field}: {found} is not known, did you mean {close}? Expected one of: {known}. Correct it.</source>
            <translation>{field}: {found} no se conoce, ¿quiso decir {close}? Se espera uno de: {known}. Corríjalo.</translation>
        </message>
        <message>
            <source>{field}: {found} is not known; expected one of: {known}. Correct it.</source>
            <translation>{field}: {found} no se conoce; se espera uno de: {known}. Corríjalo.</translation>
        </message>
        <message>
            <source>{field}: {found} was found; expected: {expected}. Correct this field.</source>
            <translation>{field}: se encontró {found}; se espera: {expected}. Corrija este campo.</translation>
        </message>
        <message>
            <source>{files}: is no product by its name, or a map that is there twice. It was not checked.</source>
            <translation>{files}: no es ningún producto según su nombre, o es un mapa que está dos veces. No se comprobó.</translation>
        </message>
        <message>
            <source>{files}: maps of another country lie among those of {code}. They were not checked.</source>
            <translation>{files}: mapas de otro país están entre los de {code}. No se comprobaron.</translation>
        </message>
        <message>
            <source>{files}: not copied; files of another country or name, or not on the grid of the maps.</source>
            <translation>{files}: no copiados; archivos de otro país o con otro nombre, o que no están en la cuadrícula de los mapas.</translation>
        </message>
        <message>
            <source>{first} and {second} are both the depth {depth}. Give one layer for each depth.</source>
            <translation>{first} y {second} son ambas de la profundidad {depth}. Indique una capa por cada profundidad.</translation>
        </message>
        <message>
            <source>{first} and {second} are tiles of one export by their names, but their cells do not lie side by side on one grid. Export them again.</source>
            <translation>{first} y {second} son teselas de una misma exportación según sus nombres, pero sus celdas no están contiguas en una misma cuadrícula. Expórtelas de nuevo.</translation>
        </message>
        <message>
            <source>{first} and {second} both hold the year {year}. Give each year once.</source>
            <translation>{first} y {second} contienen ambos el año {year}. Indique cada año una sola vez.</translation>
        </message>
        <message>
            <source>{first} and {second} both hold {month}. Give each month once: the files must not overlap in time.</source>
            <translation>{first} y {second} contienen ambos {month}. Indique cada mes una sola vez: los archivos no deben solaparse en el tiempo.</translation>
        </message>
        <message>
            <source>{first} and {second} differ in their {what}: {found} and {other}. Give files of one source.</source>
            <translation>{first} y {second} difieren en {what}: {found} y {other}. Indique archivos de una sola fuente.</translation>
        </message>
        <message>
            <source>{first} and {second} have different cells; the images of a month are counted cell by cell. Put all on the same cells with align_layers.</source>
            <translation>{first} y {second} tienen celdas distintas; las imágenes de un mes se cuentan celda por celda. Póngalas todas en las mismas celdas con align_layers.</translation>
        </message>
        <message>
            <source>{first} and {second} have different grids. Files of one variable must have the same cells: give files of one source.</source>
            <translation>{first} y {second} tienen cuadrículas distintas. Los archivos de una variable deben tener las mismas celdas: indique archivos de una sola fuente.</translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name} in a zone's folder. Rename one of them, or split them one by one.</source>
            <translation>{first} y {second}: ambos se escribirían como {name} en la carpeta de una zona. Cambie el nombre de uno de ellos, o divídalos uno por uno.</translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name}. Rename one of them, or align them into two folders.</source>
            <translation>{first} y {second}: ambos se escribirían como {name}. Cambie el nombre de uno de ellos, o alinéelos en dos carpetas.</translation>
        </message>
        <message>
            <source>{first} has the depths {one} cm, {second} has {other} cm. Give layers of the same depths for both.</source>
            <translation>{first} tiene las profundidades {one} cm, {second} tiene {other} cm. Indique capas de las mismas profundidades para ambos.</translation>
        </message>
        <message>
            <source>{first} has {one} bands, {second} has {two}: tiles of one export have the same. Export them again.</source>
            <translation>{first} tiene {one} bandas, {second} tiene {two}: las teselas de una misma exportación tienen las mismas. Expórtelas de nuevo.</translation>
        </message>
        <message>
            <source>{first} is in {one}, {second} in {other}: layers of several depths must have the same unit. Convert one of them.</source>
            <translation>{first} está en {one}, {second} en {other}: las capas de varias profundidades deben tener la misma unidad. Convierta una de ellas.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run with the same settings, such as {example}. The run makes them anew.</source>
            <translation>{folder} contiene {count} mapa(s) de una ejecución anterior con los mismos ajustes, como {example}. La ejecución los crea de nuevo.</translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run, such as {example}, which this run would replace. Choose another folder to keep them.</source>
            <translation>{folder} contiene {count} mapa(s) de una ejecución anterior, como {example}, que esta ejecución sustituiría. Elija otra carpeta para conservarlos.</translation>
        </message>
        <message>
            <source>{folder}: another run (process {pid} on {host}) works there. Wait for it or choose another folder; if no run is active, delete {lock}.</source>
            <translation>{folder}: otra ejecución (proceso {pid} en {host}) trabaja ahí. Espere a que termine o elija otra carpeta; si no hay ninguna ejecución activa, borre {lock}.</translation>
        </message>
        <message>
            <source>{folder}: beside T0 there is no map of a final stock (finalSOC) or of a rate (ASR, RSR). Put at least one there, or choose another folder.</source>
            <translation>{folder}: además de T0 no hay ningún mapa de una reserva final (finalSOC) ni de una tasa (ASR, RSR). Ponga ahí al menos uno, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>{folder}: files cannot be written there ({reason}). Choose another output folder or ask for the right to write.</source>
            <translation>{folder}: no se pueden escribir archivos ahí ({reason}). Elija otra carpeta de salida o solicite permiso de escritura.</translation>
        </message>
        <message>
            <source>{folder}: files cannot be written to this scratch folder ({reason}). Choose another one, ask for the right to write, or leave it out to keep the finished blocks in the output folder.</source>
            <translation>{folder}: no se pueden escribir archivos en esta carpeta temporal ({reason}). Elija otra, solicite permiso de escritura, u omítala para guardar los bloques terminados en la carpeta de salida.</translation>
        </message>
        <message>
            <source>{folder}: here an interrupted run into this output folder keeps its finished blocks, and nothing is there now. Connect the disk that it lies on and run again, or delete {note} to begin anew.</source>
            <translation>{folder}: aquí guarda sus bloques terminados una ejecución interrumpida en esta carpeta de salida, y ahora no hay nada. Conecte el disco en el que está y ejecute de nuevo, o elimine {note} para empezar de nuevo.</translation>
        </message>
        <message>
            <source>{folder}: is a file; processing.scratch_folder expects a folder that is there. Choose a folder.</source>
            <translation>{folder}: es un archivo; processing.scratch_folder espera una carpeta que exista. Elija una carpeta.</translation>
        </message>
        <message>
            <source>{folder}: no GSOCseq map was found; files named like GHA_GSOCseq_T0_Map030.tif are expected. Choose the folder that holds the maps themselves.</source>
            <translation>{folder}: no se encontró ningún mapa de GSOCseq; se esperan archivos con nombres como GHA_GSOCseq_T0_Map030.tif. Elija la carpeta que contiene los propios mapas.</translation>
        </message>
        <message>
            <source>{folder}: no cell of the maps has a value and an area above 0. Check the maps with 'Quality control', and the layer of the cropland fraction where one is given.</source>
            <translation>{folder}: ninguna celda de los mapas tiene un valor y una superficie mayor que 0. Compruebe los mapas con 'Control de calidad', y la capa de la fracción de tierras de cultivo si se indica una.</translation>
        </message>
        <message>
            <source>{folder}: no results of a run, manifest.json is missing. Choose the folder that the run wrote its maps to.</source>
            <translation>{folder}: no son los resultados de una ejecución, falta manifest.json. Elija la carpeta en la que la ejecución escribió sus mapas.</translation>
        </message>
        <message>
            <source>{folder}: quality control fails {count} times, first: {first} Mend the maps (see 'Quality control' and 'Correct the maps'), or confirm that they are to be submitted all the same.</source>
            <translation>{folder}: el control de calidad falla {count} veces, la primera: {first} Corrija los mapas (véanse 'Control de calidad' y 'Corregir los mapas'), o confirme que deben entregarse de todos modos.</translation>
        </message>
        <message>
            <source>{folder}: the blocks of {pixels} pixels to model need about {needed} MB in the scratch folder, {free} MB are free. Free some space or choose another scratch folder.</source>
            <translation>{folder}: los bloques de {pixels} píxeles por modelar necesitan unos {needed} MB en la carpeta temporal, hay {free} MB libres. Libere espacio o elija otra carpeta temporal.</translation>
        </message>
        <message>
            <source>{folder}: the blocks that an interrupted run has left here are of another grid and are deleted; they are computed anew.</source>
            <translation>{folder}: los bloques que dejó aquí una ejecución interrumpida son de otra cuadrícula y se eliminan; se calculan de nuevo.</translation>
        </message>
        <message>
            <source>{folder}: the disk is full. {name} needs about {needed} MB more, {free} MB are free. Free some space or choose another output folder.</source>
            <translation>{folder}: el disco está lleno. {name} necesita unos {needed} MB más, hay {free} MB libres. Libere espacio o elija otra carpeta de salida.</translation>
        </message>
        <message>
            <source>{folder}: the disk of the scratch folder is full. {name} and the blocks after it need about {needed} MB more, {free} MB are free. Free some space or choose another scratch folder, and run again; blocks that are finished are not computed again.</source>
            <translation>{folder}: el disco de la carpeta temporal está lleno. {name} y los bloques siguientes necesitan unos {needed} MB más, hay {free} MB libres. Libere espacio o elija otra carpeta temporal, y ejecute de nuevo; los bloques terminados no se calculan otra vez.</translation>
        </message>
        <message>
            <source>{folder}: the horizon was given as {found} years, but the maps say that theirs is {expected} years. Leave it empty, or choose the folder of the other horizon.</source>
            <translation>{folder}: el horizonte se indicó como {found} años, pero los mapas dicen que el suyo es de {expected} años. Déjelo vacío, o elija la carpeta del otro horizonte.</translation>
        </message>
        <message>
            <source>{folder}: the maps are masked ({masks}). FAO asks for maps without masks. Give the maps before 'Apply masks', or confirm that masked maps are to be submitted.</source>
            <translation>{folder}: los mapas están enmascarados ({masks}). La FAO pide mapas sin máscaras. Indique los mapas anteriores a 'Aplicar máscaras', o confirme que deben entregarse mapas enmascarados.</translation>
        </message>
        <message>
            <source>{folder}: the maps are there, and they are not changed in place. Choose another folder for the corrected copies.</source>
            <translation>{folder}: los mapas están ahí, y no se modifican en su sitio. Elija otra carpeta para las copias corregidas.</translation>
        </message>
        <message>
            <source>{folder}: the maps are those of {years} years; FAO asks for {expected}. Choose the folder of the maps of {expected} years, or confirm that another horizon is to be submitted.</source>
            <translation>{folder}: los mapas son los de {years} años; la FAO pide {expected}. Elija la carpeta de los mapas de {expected} años, o confirme que debe entregarse otro horizonte.</translation>
        </message>
        <message>
            <source>{folder}: the names of the maps begin with {found}, but the package is to be that of {expected}. Choose the folder of {expected}, or correct the country code.</source>
            <translation>{folder}: los nombres de los mapas empiezan por {found}, pero el paquete debe ser el de {expected}. Elija la carpeta de {expected}, o corrija el código de país.</translation>
        </message>
        <message>
            <source>{folder}: the run made some of its layers from raw files and they are not there any more ({roles}). Run again with the prepared layers kept.</source>
            <translation>{folder}: la ejecución creó algunas de sus capas a partir de archivos brutos y ya no están ({roles}). Ejecute de nuevo conservando las capas preparadas.</translation>
        </message>
        <message>
            <source>{folder}: the scratch folder is the output folder, or lies among what a run keeps there. Leave it out to keep the finished blocks in the output folder, or choose a folder elsewhere.</source>
            <translation>{folder}: la carpeta temporal es la carpeta de salida, o está dentro de lo que una ejecución guarda en ella. Omítala para guardar los bloques terminados en la carpeta de salida, o elija una carpeta en otro lugar.</translation>
        </message>
        <message>
            <source>{folder}: there is no T0 map, and all maps are masked with the corrected T0. Add {code}_GSOCseq_T0_Map030.tif.</source>
            <translation>{folder}: no hay ningún mapa T0, y todos los mapas se enmascaran con el T0 corregido. Añada {code}_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>{folder}: there is no map (.tif) to split. Choose the folder of a run, or give the layers.</source>
            <translation>{folder}: no hay ningún mapa (.tif) que dividir. Elija la carpeta de una ejecución, o indique las capas.</translation>
        </message>
        <message>
            <source>{folder}: there is no map {code}_GSOCseq_T0_Map030.tif, whose grid is that of all maps. Put it there, or choose another folder.</source>
            <translation>{folder}: no hay ningún mapa {code}_GSOCseq_T0_Map030.tif, cuya cuadrícula es la de todos los mapas. Póngalo ahí, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>{folder}: there is no map {map}, whose rates are to be ranked (rates found: {found}). Choose another scenario.</source>
            <translation>{folder}: no hay ningún mapa {map}, cuyas tasas deben clasificarse (tasas encontradas: {found}). Elija otro escenario.</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder, so {path} cannot be written. Create the folder or choose another one.</source>
            <translation>{folder}: no existe tal carpeta, por lo que no se puede escribir {path}. Cree la carpeta o elija otra.</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder. Choose the folder that holds the maps.</source>
            <translation>{folder}: no existe tal carpeta. Elija la carpeta que contiene los mapas.</translation>
        </message>
        <message>
            <source>{folder}: there is no such scratch folder (processing.scratch_folder). Connect its disk, create the folder, choose another one, or leave it out to keep the finished blocks in the output folder.</source>
            <translation>{folder}: no existe esa carpeta temporal (processing.scratch_folder). Conecte su disco, cree la carpeta, elija otra, u omítala para guardar los bloques terminados en la carpeta de salida.</translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here cannot be read and is deleted; the run begins anew.</source>
            <translation>{folder}: lo que una ejecución interrumpida dejó aquí no se puede leer y se elimina; la ejecución empieza de nuevo.</translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here does not belong to this run and is deleted; the run begins anew. Different now: {changed}.</source>
            <translation>{folder}: lo que una ejecución interrumpida dejó aquí no pertenece a esta ejecución y se elimina; la ejecución empieza de nuevo. Distinto ahora: {changed}.</translation>
        </message>
        <message>
            <source>{folder}: {count} further maps do not belong to those of {code}, or are there twice: {names}. Move them into another folder: the package must not depend on which of them is taken.</source>
            <translation>{folder}: {count} mapas más no pertenecen a los de {code}, o están dos veces: {names}. Muévalos a otra carpeta: el paquete no debe depender de cuál de ellos se toma.</translation>
        </message>
        <message>
            <source>{folder}: {count} map(s) of another run stay there, such as {example}. The manifest and the summary will not speak of them; move them elsewhere if they do not belong together.</source>
            <translation>{folder}: {count} mapa(s) de otra ejecución permanecen ahí, como {example}. El manifiesto y el resumen no los mencionarán; muévalos a otro lugar si no pertenecen al mismo conjunto.</translation>
        </message>
        <message>
            <source>{folder}: {count} maps are on another grid than {first} ({grid}): {names}. Put maps of one run there: all must have the same cells.</source>
            <translation>{folder}: {count} mapas están en otra cuadrícula que {first} ({grid}): {names}. Ponga ahí mapas de una sola ejecución: todos deben tener las mismas celdas.</translation>
        </message>
        <message>
            <source>{folder}: {count} maps that are no corrected copies are there ({names}); they would be replaced, or mixed with the copies. Choose an empty folder, or the name of a new one.</source>
            <translation>{folder}: ahí hay {count} mapas que no son copias corregidas ({names}); se reemplazarían, o se mezclarían con las copias. Elija una carpeta vacía, o el nombre de una nueva.</translation>
        </message>
        <message>
            <source>{folder}: {count} of the {of} mandatory maps are not there: {names}. Compute them (with 'The 29 maps'), or put them there.</source>
            <translation>{folder}: {count} de los {of} mapas obligatorios no están: {names}. Calcúlelos (con 'Los 29 mapas'), o póngalos ahí.</translation>
        </message>
        <message>
            <source>{folder}: {names} written. README.txt says what to do with the scripts.</source>
            <translation>{folder}: {names} escritos. README.txt dice qué hacer con los scripts.</translation>
        </message>
        <message>
            <source>{folder}: {pixels} pixels to model need about {needed} MB, {free} MB are free. Free some space or choose another output_folder.</source>
            <translation>{folder}: {pixels} píxeles por modelar necesitan unos {needed} MB, hay {free} MB libres. Libere espacio o elija otra output_folder.</translation>
        </message>
        <message>
            <source>{formula} does not hold in {broken} of {cells} cells; the largest difference beyond rounding is {worst} {unit}.</source>
            <translation>{formula} no se cumple en {broken} de {cells} celdas; la mayor diferencia más allá del redondeo es {worst} {unit}.</translation>
        </message>
        <message>
            <source>{formula} holds in all {cells} cells.</source>
            <translation>{formula} se cumple en las {cells} celdas.</translation>
        </message>
        <message>
            <source>{found} is given, but STOCK_LAYER brings the stocks to reach, and the number is left aside. Leave one of the two empty.</source>
            <translation>se indica {found}, pero STOCK_LAYER trae las reservas por alcanzar y el número no se usa. Deje vacío uno de los dos.</translation>
        </message>
        <message>
            <source>{found} is given, but the chosen target does not use it, and it is left aside. Choose the target that it belongs to (TARGET={number}), or leave it empty.</source>
            <translation>se indica {found}, pero la meta elegida no lo usa y se deja de lado. Elija la meta a la que pertenece (TARGET={number}), o déjelo vacío.</translation>
        </message>
        <message>
            <source>{hectares} ha with a value have no land-use class: they are in the totals of all land and of zones only.</source>
            <translation>{hectares} ha con un valor no tienen clase de uso de la tierra: figuran solo en los totales de toda la tierra y de las zonas.</translation>
        </message>
        <message>
            <source>{hectares} ha with a value lie on classes that are not modelled: {classes}. The land use has codes of another legend, or is not that of the run. Give it in the classes of the run: 'Prepare land use' makes them of other legends.</source>
            <translation>{hectares} ha con un valor están en clases que no se modelan: {classes}. El uso de la tierra tiene códigos de otra leyenda, o no es el de la ejecución. Indíquelo en las clases de la ejecución: 'Preparar el uso de la tierra' las crea a partir de otras leyendas.</translation>
        </message>
        <message>
            <source>{help}

Chosen: {source}</source>
            <translation>{help}

Elegida: {source}</translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as asked.</source>
            <translation>{kind}: 1 está almacenado como {scale}, según lo pedido.</translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as the values or the names of the files tell.</source>
            <translation>{kind}: 1 está almacenado como {scale}, según los valores o los nombres de los archivos.</translation>
        </message>
        <message>
            <source>{kind}: no image of the months {missing}; at least one of each month is expected. Add images of these months to: {paths}.</source>
            <translation>{kind}: no hay ninguna imagen de los meses {missing}; se espera al menos una de cada mes. Añada imágenes de estos meses a: {paths}.</translation>
        </message>
        <message>
            <source>{kind}: number of images of each month, January to December: {counts}.</source>
            <translation>{kind}: número de imágenes de cada mes, de enero a diciembre: {counts}.</translation>
        </message>
        <message>
            <source>{kind}: one scale is expected in all files and bands, but 1 is stored as {found}. Convert those of one scale, or leave them out.</source>
            <translation>{kind}: se espera una sola escala en todos los archivos y bandas, pero 1 está almacenado como {found}. Convierta los de una de las escalas, u omítalos.</translation>
        </message>
        <message>
            <source>{kind}: scale is {asked}, but by its values {paths} is stored with 1 as {found}: all would be bare, or no image at all. A scale factor was applied already, or never. Set scale to {found}, or to auto.</source>
            <translation>{kind}: scale es {asked}, pero según sus valores {paths} está almacenado con 1 como {found}: todo estaría desnudo, o no habría ninguna imagen. Ya se aplicó un factor de escala, o no se aplicó nunca. Ponga scale en {found}, o en auto.</translation>
        </message>
        <message>
            <source>{kind}: the values of {paths} do not tell their scale. Set scale to what 1 is stored as: {scales}.</source>
            <translation>{kind}: los valores de {paths} no revelan su escala. Ponga en scale aquello como lo que está almacenado 1: {scales}.</translation>
        </message>
        <message>
            <source>{layers}: not on the grid of the run ({grid}); brought there while reading, by: {resampling}. To keep what was brought there, or to choose the method, run align_layers.</source>
            <translation>{layers}: no está en la cuadrícula de la ejecución ({grid}); se lleva a ella durante la lectura, por: {resampling}. Para conservar lo que se llevó a ella, o para elegir el método, ejecute align_layers.</translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band. The step fill_gaps (reach {reach}) will fill {filled} of them; {left} stay without and are left out.</source>
            <translation>{layers}: {count} de las {cells} celdas por modelar que se examinaron ({share} %) no tienen valor en alguna banda. El paso fill_gaps (alcance {reach}) rellenará {filled} de ellas; {left} quedan sin él y se omiten.</translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band; a value in each is expected. These cells are left out. fill_gaps would fill {reach_1} of them with reach 1, {reach_2} with reach 2, {reach_3} with reach 3.</source>
            <translation>{layers}: {count} de las {cells} celdas por modelar que se examinaron ({share} %) no tienen valor en alguna banda; se espera un valor en cada una. Estas celdas se omiten. fill_gaps rellenaría {reach_1} de ellas con alcance 1, {reach_2} con alcance 2, {reach_3} con alcance 3.</translation>
        </message>
        <message>
            <source>{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.</source>
            <translation>{layer}: QGIS no puede abrirlo como '{what}'. Compruebe que el archivo existe y se abre en QGIS, y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>{layer}: a layer without a file ({provider}). Save it as GeoPackage first (Export &gt; Save Features As), then choose the saved layer.</source>
            <translation>{layer}: una capa sin archivo ({provider}). Guárdela antes como GeoPackage (Exportar &gt; Guardar objetos como), y elija después la capa guardada.</translation>
        </message>
        <message>
            <source>{layer}: a temporary layer, its file goes when QGIS is closed. Save it first (Export &gt; Save As), then choose the saved layer.</source>
            <translation>{layer}: una capa temporal, su archivo desaparece al cerrar QGIS. Guárdela antes (Exportar &gt; Guardar como), y elija después la capa guardada.</translation>
        </message>
        <message>
            <source>{layer}: missing. Choose a layer, or raw files to prepare it from.</source>
            <translation>{layer}: falta. Elija una capa, o archivos brutos con los que prepararla.</translation>
        </message>
        <message>
            <source>{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first.</source>
            <translation>{layer}: la capa indicada para '{what}' procede del proveedor '{provider}'; se espera un archivo ráster. Expórtela antes como GeoTIFF.</translation>
        </message>
        <message>
            <source>{manifest}: does not belong to the maps beside it: {count} of them are not those it was written with ({names}). Put the maps of that run back, or take the manifest away to report on these maps without it.</source>
            <translation>{manifest}: no pertenece a los mapas que están junto a él: {count} de ellos no son aquellos con los que se escribió ({names}). Vuelva a poner los mapas de esa ejecución, o retire el manifiesto para informar sobre estos mapas sin él.</translation>
        </message>
        <message>
            <source>{maps}: all values are in {low} to {high} {unit} ({minimum} to {maximum}).</source>
            <translation>{maps}: todos los valores están entre {low} y {high} {unit} ({minimum} a {maximum}).</translation>
        </message>
        <message>
            <source>{maps}: all {cells} cells are outside {low} to {high} {unit} (values {minimum} to {maximum}).</source>
            <translation>{maps}: las {cells} celdas están todas fuera de {low} a {high} {unit} (valores de {minimum} a {maximum}).</translation>
        </message>
        <message>
            <source>{maps}: cells of 30 arc-seconds with edges on multiples of 1/120 degree, as the GSP grid has them.</source>
            <translation>{maps}: celdas de 30 segundos de arco con bordes en múltiplos de 1/120 de grado, como los tiene la cuadrícula de la GSP.</translation>
        </message>
        <message>
            <source>{maps}: every block of the file can be read.</source>
            <translation>{maps}: todos los bloques del archivo pueden leerse.</translation>
        </message>
        <message>
            <source>{maps}: every cell holds {value} {unit}.</source>
            <translation>{maps}: todas las celdas contienen {value} {unit}.</translation>
        </message>
        <message>
            <source>{maps}: in {cells} cell(s) {years} years of this rate take more than all of T0: the stock would be below 0.</source>
            <translation>{maps}: en {cells} celda(s), {years} años de esta tasa quitan más que todo T0: la reserva sería inferior a 0.</translation>
        </message>
        <message>
            <source>{maps}: no cell has a value.</source>
            <translation>{maps}: ninguna celda tiene un valor.</translation>
        </message>
        <message>
            <source>{maps}: no cell holds a stock of 0.</source>
            <translation>{maps}: ninguna celda contiene una reserva de 0.</translation>
        </message>
        <message>
            <source>{maps}: no cell is in the typical {low} to {high} {unit} (median {median}).</source>
            <translation>{maps}: ninguna celda está en el rango típico de {low} a {high} {unit} (mediana {median}).</translation>
        </message>
        <message>
            <source>{maps}: no steps along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation>{maps}: no hay escalones a lo largo de los bordes de celdas de {cell} grados: las vecinas difieren ahí {ratio} veces lo que en otros lugares ({edges} bordes, z = {z}).</translation>
        </message>
        <message>
            <source>{maps}: no value is declared as no data; -999 is expected.</source>
            <translation>{maps}: ningún valor está declarado como sin datos; se espera -999.</translation>
        </message>
        <message>
            <source>{maps}: no value stands for no data without being declared.</source>
            <translation>{maps}: ningún valor significa sin datos sin estar declarado.</translation>
        </message>
        <message>
            <source>{maps}: on another grid ({grid}) than {others} other maps ({main}); they were not compared with those.</source>
            <translation>{maps}: en otra cuadrícula ({grid}) que otros {others} mapas ({main}); no se compararon con ellos.</translation>
        </message>
        <message>
            <source>{maps}: on another grid than the {others} other maps, so they cannot be masked with one T0. Make all maps in one run, or take these out of the folder; nothing was written.</source>
            <translation>{maps}: en otra cuadrícula que los otros {others} mapas, por lo que no pueden enmascararse con un mismo T0. Cree todos los mapas en una sola ejecución, o saque estos de la carpeta; no se escribió nada.</translation>
        </message>
        <message>
            <source>{maps}: one band.</source>
            <translation>{maps}: una banda.</translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps}: solo el {share} % de las celdas está en el rango típico de {low} a {high} {unit} (mediana {median}). Las demás están agrupadas: {pairs} pares de vecinas, {expected} por azar, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps}: solo el {share} % de las celdas está en el rango típico de {low} a {high} {unit} (mediana {median}). Las demás están dispersas: {pairs} pares de vecinas, {expected} por azar, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: steps show along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation>{maps}: se ven escalones a lo largo de los bordes de celdas de {cell} grados: las vecinas difieren ahí {ratio} veces lo que en otros lugares ({edges} bordes, z = {z}).</translation>
        </message>
        <message>
            <source>{maps}: the cells are 30 arc-seconds, but their edges lie {east} cells (east-west) and {north} cells (north-south) off the GSP grid, whose edges are multiples of 1/120 degree.</source>
            <translation>{maps}: las celdas son de 30 segundos de arco, pero sus bordes están desplazados {east} celdas (este-oeste) y {north} celdas (norte-sur) respecto de la cuadrícula de la GSP, cuyos bordes son múltiplos de 1/120 de grado.</translation>
        </message>
        <message>
            <source>{maps}: the cells are {width} x {height} arc-seconds; 30 x 30 are expected.</source>
            <translation>{maps}: las celdas son de {width} x {height} segundos de arco; se esperan 30 x 30.</translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is '{crs}'; EPSG:4326 is expected.</source>
            <translation>{maps}: el sistema de coordenadas es '{crs}'; se espera EPSG:4326.</translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is EPSG:4326.</source>
            <translation>{maps}: el sistema de coordenadas es EPSG:4326.</translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value is {value}.</source>
            <translation>{maps}: el valor sin datos declarado es {value}.</translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value {value} could be a real value ({low} to {high}); -999 is expected.</source>
            <translation>{maps}: el valor sin datos declarado {value} podría ser un valor real ({low} a {high}); se espera -999.</translation>
        </message>
        <message>
            <source>{maps}: the file names no coordinate system; EPSG:4326 is expected and was taken.</source>
            <translation>{maps}: el archivo no nombra ningún sistema de coordenadas; se espera EPSG:4326 y se supuso este.</translation>
        </message>
        <message>
            <source>{maps}: the file {file} cannot be read to its end ({reason}). It was left out of all other checks.</source>
            <translation>{maps}: el archivo {file} no puede leerse hasta el final ({reason}). Quedó fuera de todas las demás comprobaciones.</translation>
        </message>
        <message>
            <source>{maps}: the file's own tag names the same product.</source>
            <translation>{maps}: la etiqueta del propio archivo nombra el mismo producto.</translation>
        </message>
        <message>
            <source>{maps}: the file's own tag says that it is {tag}; its name says {stem}.</source>
            <translation>{maps}: la etiqueta del propio archivo dice que es {tag}; su nombre dice {stem}.</translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}, typical are {low} to {high}.</source>
            <translation>{maps}: la media es {mean} {unit}, lo típico es de {low} a {high}.</translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}; {low} to {high} would be typical.</source>
            <translation>{maps}: la media es {mean} {unit}; lo típico sería de {low} a {high}.</translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like shares of 1 instead of {unit}.</source>
            <translation>{maps}: la mediana es {median} {unit}; los valores parecen fracciones de 1 en lugar de {unit}.</translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like {looks_like}.</source>
            <translation>{maps}: la mediana es {median} {unit}; los valores parecen {looks_like}.</translation>
        </message>
        <message>
            <source>{maps}: the raster has no place on a map that is north-up ({reason}). Its cells were not compared with other maps.</source>
            <translation>{maps}: el ráster no tiene una posición en un mapa orientado al norte ({reason}). Sus celdas no se compararon con otros mapas.</translation>
        </message>
        <message>
            <source>{maps}: the raster is north-up.</source>
            <translation>{maps}: el ráster está orientado al norte.</translation>
        </message>
        <message>
            <source>{maps}: the rates times {years} years are not the differences, but times {found} years they are: the horizon is {found} years.</source>
            <translation>{maps}: las tasas por {years} años no son las diferencias, pero por {found} años sí lo son: el horizonte es de {found} años.</translation>
        </message>
        <message>
            <source>{maps}: the values are Float32.</source>
            <translation>{maps}: los valores son Float32.</translation>
        </message>
        <message>
            <source>{maps}: the values are of the expected size for {unit} (mean {mean}).</source>
            <translation>{maps}: los valores tienen la magnitud esperada para {unit} (media {mean}).</translation>
        </message>
        <message>
            <source>{maps}: the values are {type}; Float32 is expected.</source>
            <translation>{maps}: los valores son {type}; se espera Float32.</translation>
        </message>
        <message>
            <source>{maps}: the values vary.</source>
            <translation>{maps}: los valores varían.</translation>
        </message>
        <message>
            <source>{maps}: these maps hold the same values in every cell.</source>
            <translation>{maps}: estos mapas contienen los mismos valores en todas las celdas.</translation>
        </message>
        <message>
            <source>{maps}: values in the same cells as {reference}.</source>
            <translation>{maps}: valores en las mismas celdas que {reference}.</translation>
        </message>
        <message>
            <source>{maps}: {bands} bands were found; one is expected. The first was checked.</source>
            <translation>{maps}: se encontraron {bands} bandas; se espera una. Se comprobó la primera.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps}: {cells} celda(s) están fuera de {low} a {high} {unit} (valores de {minimum} a {maximum}). Están agrupadas: {pairs} pares de vecinas, {expected} por azar, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps}: {cells} celda(s) están fuera de {low} a {high} {unit} (valores de {minimum} a {maximum}). Están dispersas: {pairs} pares de vecinas, {expected} por azar, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold 0 where other maps have values from which it is not 0.</source>
            <translation>{maps}: {cells} celda(s) contienen 0 donde otros mapas tienen valores de los que se deduce que no es 0.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold NaN or infinity, though {value} is declared as no data.</source>
            <translation>{maps}: {cells} celda(s) contienen NaN o infinito, aunque {value} está declarado como sin datos.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold no stock: a final stock of 0 or the loss of all of T0, which cannot be, or a 0 that belongs to these.</source>
            <translation>{maps}: {cells} celda(s) no contienen reserva: una reserva final de 0 o la pérdida de todo T0, lo que no es posible, o un 0 que acompaña a estas.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold what arithmetic makes of values that stand for no data in other maps.</source>
            <translation>{maps}: {cells} celda(s) contienen lo que la aritmética hace con valores que en otros mapas significan sin datos.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value} where other maps have no value: T0, or, in T0 itself, the stocks ahead.</source>
            <translation>{maps}: {cells} celda(s) contienen {value} donde otros mapas no tienen valor: T0 o, en el propio T0, las reservas futuras.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value}, which stands for no data but is not declared.</source>
            <translation>{maps}: {cells} celda(s) contienen {value}, que significa sin datos pero no está declarado.</translation>
        </message>
        <message>
            <source>{maps}: {cells} of {all} cells hold a stock of 0 without an uncertainty: soils without any carbon, if they are soils.</source>
            <translation>{maps}: {cells} de {all} celdas contienen una reserva de 0 sin incertidumbre: suelos sin nada de carbono, si son suelos.</translation>
        </message>
        <message>
            <source>{maps}: {missing} cells of {reference} have no value here, {extra} have one where that map has none (of {cells}).</source>
            <translation>{maps}: {missing} celdas de {reference} no tienen valor aquí, {extra} tienen uno donde ese mapa no tiene ninguno (de {cells}).</translation>
        </message>
        <message>
            <source>{maps}: {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). Of the {outside} others, {pairs} pairs are neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps}: el {share} % de las celdas está en el rango típico de {low} a {high} {unit} (mediana {median}). Entre las otras {outside} hay {pairs} pares de vecinas, {expected} por azar, z = {z}.</translation>
        </message>
        <message>
            <source>{map} by land use: median, quarters, and 5 to 95 % of the cells</source>
            <translation>{map} por uso de la tierra: mediana, cuartiles, y del 5 al 95 % de las celdas</translation>
        </message>
        <message>
            <source>{map}: cannot be ranked by certainty, because its uncertainty cannot be told: its uncertainty map is needed, with T0 and ASR of BAU, or the maps of both stocks and of their uncertainty, with values where the rate has them. Rank by the rate, or put them into the folder.</source>
            <translation>{map}: no se puede clasificar por certeza, porque no se puede conocer su incertidumbre: se necesita su mapa de incertidumbre, con T0 y ASR de BAU, o los mapas de ambas reservas y de su incertidumbre, con valores donde la tasa los tiene. Clasifique por la tasa, o póngalos en la carpeta.</translation>
        </message>
        <message>
            <source>{map}: how many cells have which value</source>
            <translation>{map}: cuántas celdas tienen cada valor</translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much</source>
            <translation>{map}: cuánta tierra, primero la mejor, alcanza cuánto</translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much; dashed: the target</source>
            <translation>{map}: cuánta tierra, primero la mejor, alcanza cuánto; línea discontinua: la meta</translation>
        </message>
        <message>
            <source>{map}: made no data: {undeclared} cell(s) of undeclared no data, {out_of_range} out of range, {masked} where the corrected T0 has none.</source>
            <translation>{map}: pasadas a sin datos: {undeclared} celda(s) de sin datos no declarado, {out_of_range} fuera de rango, {masked} donde el T0 corregido no tiene ninguno.</translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. The whole map is left out: it is not what its name says, or in another unit. Run 'Quality control of the maps', which tells the cause, and give the right map.</source>
            <translation>{map}: {count} celdas, el {percent} % de las que tienen un valor, contienen valores de {low} a {high} {unit}; es posible de {least} a {most} {unit}. Se omite el mapa entero: no es lo que dice su nombre, o está en otra unidad. Ejecute 'Control de calidad de los mapas', que dice la causa, e indique el mapa correcto.</translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. They are left out as cells without a value. Run 'Quality control of the maps', which tells the cause, and 'Correct the maps'.</source>
            <translation>{map}: {count} celdas, el {percent} % de las que tienen un valor, contienen valores de {low} a {high} {unit}; es posible de {least} a {most} {unit}. Se omiten como celdas sin valor. Ejecute 'Control de calidad de los mapas', que dice la causa, y 'Corregir los mapas'.</translation>
        </message>
        <message>
            <source>{missing} of the {wanted} maps of a submission are not in the folder ({names}); the others were corrected.</source>
            <translation>{missing} de los {wanted} mapas de una entrega no están en la carpeta ({names}); los demás se corrigieron.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value.</source>
            <translation>{missing} de {modelled} celdas de clases modeladas ({share} %) no tienen valor.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are grouped: z = {z}.</source>
            <translation>{missing} de {modelled} celdas de clases modeladas ({share} %) no tienen valor; se espera un 10 % como máximo. Están agrupadas: z = {z}.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are scattered: z = {z}.</source>
            <translation>{missing} de {modelled} celdas de clases modeladas ({share} %) no tienen valor; se espera un 10 % como máximo. Están dispersas: z = {z}.</translation>
        </message>
        <message>
            <source>{missing} of {wanted} mandatory maps are missing: {names}.</source>
            <translation>Faltan {missing} de {wanted} mapas obligatorios: {names}.</translation>
        </message>
        <message>
            <source>{missing} of {wanted} optional maps are missing: {names}.</source>
            <translation>Faltan {missing} de {wanted} mapas opcionales: {names}.</translation>
        </message>
        <message>
            <source>{missing}: no layers were given; the stock is carbon x bulk density x thickness. Give a layer for each depth.</source>
            <translation>{missing}: no se indicó ninguna capa; la reserva es carbono x densidad aparente x espesor. Indique una capa por cada profundidad.</translation>
        </message>
        <message>
            <source>{name} (file in {folder})</source>
            <translation>{name} (archivo en {folder})</translation>
        </message>
        <message>
            <source>{name}, SOC ({unit})</source>
            <translation>{name}, COS ({unit})</translation>
        </message>
        <message>
            <source>{name}, bands {bands}</source>
            <translation>{name}, bandas {bands}</translation>
        </message>
        <message>
            <source>{name}: a result of GSOCseq by its name or its metadata, not a layer to begin with. Not chosen.</source>
            <translation>{name}: según su nombre o sus metadatos, un resultado de GSOCseq, no una capa con la que empezar. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: by its name of another depth than 0-30 cm. Not chosen.</source>
            <translation>{name}: según su nombre, de una profundidad distinta de 0-30 cm. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: called like a land cover ({product}) whose legend is not built in. Not chosen: choose it, and on the page of options a table of its codes and FAO's classes as legend.</source>
            <translation>{name}: se llama como una cobertura de la tierra ({product}) cuya leyenda no está incorporada. No se eligió: elíjala y, en la página de opciones, elija como leyenda una tabla de sus códigos y las clases de la FAO.</translation>
        </message>
        <message>
            <source>{name}: called like images of NDVI, but 12 bands of {low} to {high} may be the cover factor made of them. Not chosen: choose it as cover, or as raw images.</source>
            <translation>{name}: se llama como imágenes de NDVI, pero 12 bandas de {low} a {high} pueden ser el factor de cobertura obtenido de ellas. No se eligió: elíjala como cobertura, o como imágenes brutas.</translation>
        </message>
        <message>
            <source>{name}: called like land use, but it is not said which legend its codes ({codes}) follow. Not chosen: choose it, and its legend on the page of options; FAO's legend only if they are FAO's classes.</source>
            <translation>{name}: se llama como el uso de la tierra, pero no se dice qué leyenda siguen sus códigos ({codes}). No se eligió: elíjala, y elija su leyenda en la página de opciones; la leyenda de la FAO solo si son las clases de la FAO.</translation>
        </message>
        <message>
            <source>{name}: called like land use, but its codes ({codes}) are those of no legend that is known, or of several. Not chosen.</source>
            <translation>{name}: se llama como el uso de la tierra, pero sus códigos ({codes}) no son los de ninguna leyenda conocida, o son los de varias. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but '{word}' in its name says something else. Not chosen: choose it if it is the layer itself.</source>
            <translation>{name}: se llama como {role}, pero '{word}' en su nombre dice otra cosa. No se eligió: elíjala si es la propia capa.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but it has {bands} bands; {expected} expected. Not chosen.</source>
            <translation>{name}: se llama como {role}, pero tiene {bands} bandas; se esperan {expected}. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values ({low} to {high}) may be in another unit than {unit}. Not chosen: choose it if its unit is right, else prepare it from raw files.</source>
            <translation>{name}: se llama como {role}, pero sus valores ({low} a {high}) pueden estar en una unidad distinta de {unit}. No se eligió: elíjala si su unidad es correcta; si no, prepárela a partir de archivos brutos.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values are {low} to {high}; {expected} is expected. Not chosen.</source>
            <translation>{name}: se llama como {role}, pero sus valores son de {low} a {high}; se espera {expected}. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: its name or its file's name says several things ({kinds}). Not chosen.</source>
            <translation>{name}: su nombre o el de su archivo dice varias cosas ({kinds}). No se eligió.</translation>
        </message>
        <message>
            <source>{name}: its tiles overlap. Give each tile of one export once, and none of another.</source>
            <translation>{name}: sus teselas se solapan. Indique cada tesela de una exportación una sola vez, y ninguna de otra.</translation>
        </message>
        <message>
            <source>{name}: its {count} tiles leave a gap. Download the missing tiles and give all of them.</source>
            <translation>{name}: sus {count} teselas dejan un hueco. Descargue las teselas que faltan e indíquelas todas.</translation>
        </message>
        <message>
            <source>{name}: more C input (%)</source>
            <translation>{name}: más aporte de C (%)</translation>
        </message>
        <message>
            <source>{name}: neither its name nor its unit says that it is a stock in t C/ha; it may be a concentration (% or g/kg). Not chosen: choose it if it is a stock, else prepare the carbon map from raw files, with bulk density.</source>
            <translation>{name}: ni su nombre ni su unidad dicen que sea una reserva en t C/ha; puede ser una concentración (% o g/kg). No se eligió: elíjala si es una reserva; si no, prepare el mapa de carbono a partir de archivos brutos, con la densidad aparente.</translation>
        </message>
        <message>
            <source>{name}: the folder {folder} also holds its tile {missing}, which was not given. Give all tiles of the export, or move the tile away.</source>
            <translation>{name}: la carpeta {folder} contiene también su tesela {missing}, que no se indicó. Indique todas las teselas de la exportación, o mueva esa tesela a otro lugar.</translation>
        </message>
        <message>
            <source>{name}: which years its bands are cannot be told from names; {expected} is needed. Not chosen.</source>
            <translation>{name}: por los nombres no se puede saber de qué años son sus bandas; se necesita {expected}. No se eligió.</translation>
        </message>
        <message>
            <source>{name}: {input} % of the C input of business as usual.</source>
            <translation>{name}: {input} % del aporte de C del manejo habitual.</translation>
        </message>
        <message>
            <source>{name}: {lowest} to {highest} % of the C input of business as usual, by land-use class.</source>
            <translation>{name}: {lowest} a {highest} % del aporte de C del manejo habitual, por clase de uso de la tierra.</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <source>{name}: {rows} rows, {columns} columns</source>
            <translation>{name}: {rows} filas, {columns} columnas</translation>
        </message>
        <message>
            <source>{none} ha of the land with a value lie in no zone; {several} ha lie in more than one and are in the totals of each.</source>
            <translation>{none} ha de la tierra con un valor no están en ninguna zona; {several} ha están en más de una y figuran en los totales de cada una.</translation>
        </message>
        <message>
            <source>{number} everywhere</source>
            <translation>{number} en todas partes</translation>
        </message>
        <message>
            <source>{one} and {other}: raw files of both were found and they make the same layers. None was chosen: choose one.</source>
            <translation>{one} y {other}: se encontraron archivos brutos de ambos y crean las mismas capas. No se eligió ninguno: elija uno.</translation>
        </message>
        <message>
            <source>{option}: FAO's scripts do not know it, so the convention fao-scripts refuses it. Leave it out, or choose the convention manual.</source>
            <translation>{option}: los scripts de la FAO no la conocen, por lo que la convención fao-scripts la rechaza. Omítala, o elija la convención manual.</translation>
        </message>
        <message>
            <source>{option}: a table of sites has no place for it. Leave it out of the configuration, or use full_run with layers.</source>
            <translation>{option}: una tabla de sitios no tiene lugar para ella. Elimínela de la configuración, o utilice full_run con capas.</translation>
        </message>
        <message>
            <source>{option}: is for --executor {executor} only. Add --executor {executor}, or leave {option} out.</source>
            <translation>{option}: es solo para --executor {executor}. Añada --executor {executor}, u omita {option}.</translation>
        </message>
        <message>
            <source>{option}: {found} was given, a whole number of at least 1 is expected.</source>
            <translation>{option}: se indicó {found}, se espera un número entero de al menos 1.</translation>
        </message>
        <message>
            <source>{page}: {finding}</source>
            <translation>{page}: {finding}</translation>
        </message>
        <message>
            <source>{passed} checks passed, {warned} warnings, {failed} failed (quality/quality.html)</source>
            <translation>{passed} comprobaciones superadas, {warned} advertencias, {failed} no superadas (quality/quality.html)</translation>
        </message>
        <message>
            <source>{paths}: land cover of {years}; legend: {legend}.</source>
            <translation>{paths}: cobertura de la tierra de {years}; leyenda: {legend}.</translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid gets a class by the legend {legend}. Codes without a class (number of cells): {codes}. Choose another legend, or check that the maps lie on the area.</source>
            <translation>{paths}: ninguna celda de la cuadrícula obtiene una clase con la leyenda {legend}. Códigos sin clase (número de celdas): {codes}. Elija otra leyenda, o compruebe que los mapas están sobre el área.</translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid is seen in any image. Check that the images lie on the area, their scale and no-data value.</source>
            <translation>{paths}: ninguna celda de la cuadrícula se ve en ninguna imagen. Compruebe que las imágenes están sobre el área, su escala y su valor sin datos.</translation>
        </message>
        <message>
            <source>{paths}: the images do not reach the grid. The first covers {images}, the grid {grid}, both in their own coordinates. Choose images of the area, or the right grid.</source>
            <translation>{paths}: las imágenes no alcanzan la cuadrícula. La primera cubre {images}, la cuadrícula {grid}, ambas en sus propias coordenadas. Elija imágenes del área, o la cuadrícula correcta.</translation>
        </message>
        <message>
            <source>{paths}: the legend {legend} does not list the codes of {share} % of the cells; unlisted codes (number of cells): {codes}. Choose the legend of these maps, or give a table of your own that lists every code, those to leave out with a class that is not modelled.</source>
            <translation>{paths}: la leyenda {legend} no enumera los códigos del {share} % de las celdas; códigos no enumerados (número de celdas): {codes}. Elija la leyenda de estos mapas, o indique una tabla propia que enumere todos los códigos, los que deben omitirse con una clase que no se modele.</translation>
        </message>
        <message>
            <source>{paths}: the twelve bands are taken as January to December; no name tells their months.</source>
            <translation>{paths}: las doce bandas se toman como enero a diciembre; ningún nombre dice sus meses.</translation>
        </message>
        <message>
            <source>{paths}: {bands} bands in all, but {years} years are known. Give one year for each band, in the order of the files.</source>
            <translation>{paths}: {bands} bandas en total, pero se conocen {years} años. Indique un año por cada banda, en el orden de los archivos.</translation>
        </message>
        <message>
            <source>{paths}: {share} % of the values ({count} of those looked at) lie beyond what {kind} can be, {low} .. 1 (stored as {scale}). These files hold something else, or in another scale: check files, scale and no-data value.</source>
            <translation>{paths}: el {share} % de los valores ({count} de los examinados) está fuera de lo que {kind} puede ser, {low} .. 1 (almacenado como {scale}). Estos archivos contienen otra cosa, o están en otra escala: compruebe los archivos, la escala y el valor sin datos.</translation>
        </message>
        <message>
            <source>{path} and the files beside it have different scales by their names or values ({found}). Give files of one scale.</source>
            <translation>{path} y los archivos junto a él tienen escalas distintas según sus nombres o valores ({found}). Indique archivos de una sola escala.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column 'code': {value} is there a second time. Give each code one line.</source>
            <translation>{path}, línea {line}, columna 'code': {value} está por segunda vez. Dé una sola línea a cada código.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation>{path}, línea {line}, columna '{column}': '{value}' puede leerse de dos maneras. Escriba {thousands} si son miles, o {decimal} si es el número sin decimales.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' is not a number. Write it like 12.5 or 12,5, or leave the cell empty.</source>
            <translation>{path}, línea {line}, columna '{column}': '{value}' no es un número. Escríbalo como 12.5 o 12,5, o deje la celda vacía.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' was found, 0 or 1 is expected. Correct the cell.</source>
            <translation>{path}, línea {line}, columna '{column}': se encontró '{value}', se espera 0 o 1. Corrija la celda.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found in the line of a zone. Zones have percentages only: empty this cell.</source>
            <translation>{path}, línea {line}, columna '{column}': se encontró {value} en la línea de una zona. Las zonas solo tienen porcentajes: vacíe esta celda.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a number from 0 to 1 is expected. Correct the cell.</source>
            <translation>{path}, línea {line}, columna '{column}': se encontró {value}, se espera un número de 0 a 1. Corrija la celda.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a whole number is expected. Correct the cell.</source>
            <translation>{path}, línea {line}, columna '{column}': se encontró {value}, se espera un número entero. Corrija la celda.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found; a modelled class needs a number above 0. Give one, or set modelled to 0.</source>
            <translation>{path}, línea {line}, columna '{column}': se encontró {value}; una clase modelada necesita un número mayor que 0. Indique uno, o ponga modelled a 0.</translation>
        </message>
        <message>
            <source>{path}, line {line}, columns {columns}: the sum is {value}, 1 is expected. Correct the twelve shares, or leave all twelve empty for equal ones.</source>
            <translation>{path}, línea {line}, columnas {columns}: la suma es {value}, se espera 1. Corrija las doce proporciones, o deje las doce vacías para que sean iguales.</translation>
        </message>
        <message>
            <source>{path}, line {line}: '{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation>{path}, línea {line}: '{text}' no es un número de zona. Escriba un número de la capa de zonas, como 3.</translation>
        </message>
        <message>
            <source>{path}, line {line}: the cover factor {value} is below 0.6; 0.6 (covered) to 1 (bare) is expected. From a vegetated share P compute 1 - 0.4 * P.</source>
            <translation>{path}, línea {line}: el factor de cobertura {value} es inferior a 0.6; se espera de 0.6 (cubierto) a 1 (desnudo). A partir de una proporción con vegetación P calcule 1 - 0.4 * P.</translation>
        </message>
        <message>
            <source>{path}, line {line}: zone {zone} is of the scenario '{scenario}', which has no line of its own with an empty zone. Add that line.</source>
            <translation>{path}, línea {line}: la zona {zone} es del escenario '{scenario}', que no tiene una línea propia con la zona vacía. Añada esa línea.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {found} fields found, {expected} expected as in the first line. Check the delimiters and quotes of this line.</source>
            <translation>{path}, línea {line}: se encontraron {found} campos, se esperan {expected} como en la primera línea. Compruebe los delimitadores y las comillas de esta línea.</translation>
        </message>
        <message>
            <source>{path}: 12 bands found, which look like the means of a period; {expected} are expected, every month of {first} to {last}. Choose the series: a climate tool writes it beside the means, as ..._series_{first}_{last}.tif.</source>
            <translation>{path}: se encontraron 12 bandas, que parecen las medias de un periodo; se esperan {expected}, todos los meses de {first} a {last}. Elija la serie: una herramienta de clima la escribe junto a las medias, como ..._series_{first}_{last}.tif.</translation>
        </message>
        <message>
            <source>{path}: 12 monthly means of {years}, as the file says, but {field} is {first} to {last}. Correct {field}, or make the means of these years.</source>
            <translation>{path}: 12 medias mensuales de {years}, según el archivo, pero {field} es {first} a {last}. Corrija {field}, o cree las medias de estos años.</translation>
        </message>
        <message>
            <source>{path}: NPP is {found} in the median, times npp_factor {factor} {carbon} t C/ha/yr; 0.05 to 40 are expected. Correct npp_factor: the t C/ha/yr that one unit of the layer stands for.</source>
            <translation>{path}: la mediana de la NPP es {found}, que multiplicada por npp_factor {factor} da {carbon} t C/ha/yr; se esperan de 0.05 a 40. Corrija npp_factor: las t C/ha/yr que representa una unidad de la capa.</translation>
        </message>
        <message>
            <source>{path}: a temperature of {found} was found, degC are expected (-60 to 50). First check that it is the temperature and not rain or evaporation. If it is, it looks like tenths of a degree: multiply by 0.1 with the Raster calculator.</source>
            <translation>{path}: se encontró una temperatura de {found}, se esperan degC (-60 a 50). Compruebe primero que es la temperatura y no la lluvia o la evaporación. Si lo es, parece décimas de grado: multiplique por 0.1 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: a workbook ends in .xlsx. Choose this ending.</source>
            <translation>{path}: un libro de cálculo termina en .xlsx. Elija esta terminación.</translation>
        </message>
        <message>
            <source>{path}: all months of the year, of all cells, lie within {found} degC of 0, which few places on earth have. A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it high mountains at the equator, go on.</source>
            <translation>{path}: todos los meses del año, de todas las celdas, están a menos de {found} degC de 0, algo que ocurre en pocos lugares de la Tierra. Puede que se haya aplicado dos veces un factor de escala de 0.1: en ese caso, multiplique por 10 con la calculadora ráster. Si son montañas altas en el ecuador, continúe.</translation>
        </message>
        <message>
            <source>{path}: band {band} cannot be read ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation>{path}: no se puede leer la banda {band} ({reason}). Puede que el archivo esté dañado o truncado: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path}: band {band} holds complex numbers; a layer of real numbers is expected. Export the real part first.</source>
            <translation>{path}: la banda {band} contiene números complejos; se espera una capa de números reales. Exporte antes la parte real.</translation>
        </message>
        <message>
            <source>{path}: band {band} is named {found}, {expected} is expected there ({count} bands, month after month, each once). Put the bands in order with build_stacks.</source>
            <translation>{path}: la banda {band} se llama {found}, ahí se espera {expected} ({count} bandas, mes tras mes, cada uno una vez). Ordene las bandas con build_stacks.</translation>
        </message>
        <message>
            <source>{path}: band {band} was asked for, but the file has {count}. Correct the band numbers of this layer.</source>
            <translation>{path}: se pidió la banda {band}, pero el archivo tiene {count}. Corrija los números de banda de esta capa.</translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected for {field}: {expected}. Choose the right file, or name the bands meant: {{"path": ..., "bands": [...]}}.</source>
            <translation>{path}: bandas encontradas: {found}; se esperan para {field}: {expected}. Elija el archivo correcto, o nombre las bandas deseadas: {{"path": ..., "bands": [...]}}.</translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected: {expected}, one of each month. These look like yearly values; give monthly ones, put together with build_stacks.</source>
            <translation>{path}: bandas encontradas: {found}; se esperan: {expected}, una de cada mes. Parecen valores anuales; indique valores mensuales, reunidos con build_stacks.</translation>
        </message>
        <message>
            <source>{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation>{path}: no se puede leer como ráster ({reason}). Puede que el archivo esté dañado o truncado: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path}: cannot be read as a table ({reason}). Save it as CSV (UTF-8) and try again.</source>
            <translation>{path}: no se puede leer como tabla ({reason}). Guárdela como CSV (UTF-8) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path}: cannot be read now ({reason}). Nothing was deleted. Look after the disk or the network and run again.</source>
            <translation>{path}: no se puede leer ahora ({reason}). No se eliminó nada. Revise el disco o la red y ejecute de nuevo.</translation>
        </message>
        <message>
            <source>{path}: cannot be read to its end ({reason}). Copy or make the map again, or take it out of the folder; nothing was written.</source>
            <translation>{path}: no puede leerse hasta el final ({reason}). Copie o cree el mapa de nuevo, o sáquelo de la carpeta; no se escribió nada.</translation>
        </message>
        <message>
            <source>{path}: cannot be replaced because another program or a QGIS layer has it open. Close it or choose another output.</source>
            <translation>{path}: no se puede reemplazar porque otro programa o una capa de QGIS lo tiene abierto. Ciérrelo o elija otra salida.</translation>
        </message>
        <message>
            <source>{path}: cannot be resampled to the master grid ({reason}). Check its coordinate reference system, or warp it yourself first.</source>
            <translation>{path}: no se puede remuestrear a la cuadrícula maestra ({reason}). Compruebe su sistema de referencia de coordenadas, o reproyéctelo antes usted mismo.</translation>
        </message>
        <message>
            <source>{path}: cannot be written ({reason}). Check the disk and the folder, or choose another output.</source>
            <translation>{path}: no se puede escribir ({reason}). Compruebe el disco y la carpeta, o elija otra salida.</translation>
        </message>
        <message>
            <source>{path}: cannot be written, because the program has as many files open as the system lets it have. Use fewer threads, ask for fewer horizons and scenarios at once, or raise the limit (ulimit -n), and run again.</source>
            <translation>{path}: no se puede escribir, porque el programa tiene abiertos tantos archivos como el sistema le permite. Use menos hilos, pida menos horizontes y escenarios a la vez, o aumente el límite (ulimit -n), y ejecute de nuevo.</translation>
        </message>
        <message>
            <source>{path}: cells of a modelled class without SOC: {count}, of {cells} cells looked at. They are left out. Where there should be SOC, check the map.</source>
            <translation>{path}: celdas de una clase modelada sin COS: {count}, de {cells} celdas examinadas. Se omiten. Si ahí debería haber COS, compruebe el mapa.</translation>
        </message>
        <message>
            <source>{path}: cells of irrigated cropland, which the legend takes for paddy rice: {count} (code {codes}). Irrigated is not always rice: give a map of paddies to the step land_use (paddy), or a legend table of your own with another class; or set paddy to false.</source>
            <translation>{path}: celdas de tierras de cultivo de regadío, que la leyenda toma por arroz inundado: {count} (código {codes}). El regadío no siempre es arroz: indique un mapa de arrozales al paso land_use (paddy), o una tabla de leyenda propia con otra clase; o ponga paddy en false.</translation>
        </message>
        <message>
            <source>{path}: class {code} brings its own monthly shares of the C input, which {what} does not know. Leave the input_ columns empty, or choose the convention manual with the spin-up method equilibrium.</source>
            <translation>{path}: la clase {code} trae sus propias proporciones mensuales del aporte de C, que {what} no conoce. Deje vacías las columnas input_, o elija la convención manual con el método de spin-up equilibrium.</translation>
        </message>
        <message>
            <source>{path}: classes without factors have no data; cells by code: {codes}.</source>
            <translation>{path}: las clases sin factores quedan sin datos; celdas por código: {codes}.</translation>
        </message>
        <message>
            <source>{path}: clay is {found} at most, % are expected (0 to 100). It looks like a fraction: multiply by 100 with the Raster calculator.</source>
            <translation>{path}: la arcilla es {found} como máximo, se espera % (0 a 100). Parece una fracción: multiplique por 100 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: clay reaches {found} only, % are expected (0 to 100; nearly every country has some soil above 10). A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it sand everywhere, go on.</source>
            <translation>{path}: la arcilla llega solo a {found}, se espera % (0 a 100; casi todos los países tienen algún suelo por encima de 10). Puede que se haya aplicado dos veces un factor de escala de 0.1: en ese caso, multiplique por 10 con la calculadora ráster. Si es arena en todas partes, continúe.</translation>
        </message>
        <message>
            <source>{path}: clay reaches {found}, % are expected (0 to 100). First check that it is the clay map. If it is, it looks like g/kg: multiply by 0.1 with the Raster calculator.</source>
            <translation>{path}: la arcilla llega a {found}, se espera % (0 a 100). Compruebe primero que es el mapa de arcilla. Si lo es, parece g/kg: multiplique por 0.1 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: code {code} has the class {value}, which the table of classes {classes} does not have ({known}). Correct the class, or give your own table of classes.</source>
            <translation>{path}: el código {code} tiene la clase {value}, que no está en la tabla de clases {classes} ({known}). Corrija la clase, o indique su propia tabla de clases.</translation>
        </message>
        <message>
            <source>{path}: codes (number of cells and years) of earlier years in no table: {codes}; codes of the legend {legend} are expected. The class of the year before is used there. Add the codes to a legend or class table of your own.</source>
            <translation>{path}: códigos (número de celdas y años) de años anteriores que no están en ninguna tabla: {codes}; se esperan códigos de la leyenda {legend}. Ahí se utiliza la clase del año anterior. Añada los códigos a una leyenda o tabla de clases propia.</translation>
        </message>
        <message>
            <source>{path}: codes (number of cells) in no table: {codes}; codes of the legend {legend} are expected. These cells are left out. Choose another land_use_legend, or add the codes to a legend or class table of your own.</source>
            <translation>{path}: códigos (número de celdas) que no están en ninguna tabla: {codes}; se esperan códigos de la leyenda {legend}. Estas celdas se omiten. Elija otro land_use_legend, o añada los códigos a una leyenda o tabla de clases propia.</translation>
        </message>
        <message>
            <source>{path}: computed under the convention {found}, but {expected} is chosen now. Choose {found}, or compute the state anew.</source>
            <translation>{path}: calculado con la convención {found}, pero ahora está elegida {expected}. Elija {found}, o calcule el estado de nuevo.</translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which is no unit of {what}. Choose the right file; or, if what it declares is wrong, set {field} to one of: {units}.</source>
            <translation>{path}: declara la unidad '{declared}', que no es una unidad de {what}. Elija el archivo correcto; o, si lo que declara es erróneo, ponga {field} en una de: {units}.</translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which {kind} cannot have: it holds something else. Choose the right files.</source>
            <translation>{path}: declara la unidad '{declared}', que {kind} no puede tener: contiene otra cosa. Elija los archivos correctos.</translation>
        </message>
        <message>
            <source>{path}: depth {depth}, weight {weight} of 30.</source>
            <translation>{path}: profundidad {depth}, peso {weight} de 30.</translation>
        </message>
        <message>
            <source>{path}: factors by class need a layer of land use. Give one, or put the step land_use before.</source>
            <translation>{path}: los factores por clase necesitan una capa de uso de la tierra. Indique una, o ponga antes el paso land_use.</translation>
        </message>
        <message>
            <source>{path}: feature {feature} cannot be brought into the coordinate reference system of the grid ({reason}). Check the layer's system.</source>
            <translation>{path}: el objeto espacial {feature} no se puede llevar al sistema de referencia de coordenadas de la cuadrícula ({reason}). Compruebe el sistema de la capa.</translation>
        </message>
        <message>
            <source>{path}: feature {feature} is a {found}, polygons are expected. Choose a polygon layer.</source>
            <translation>{path}: el objeto espacial {feature} es {found}, se esperan polígonos. Elija una capa de polígonos.</translation>
        </message>
        <message>
            <source>{path}: given here and as {other}, but these are different variables. Choose the right file for one of them.</source>
            <translation>{path}: indicado aquí y como {other}, pero son variables distintas. Elija el archivo correcto para una de ellas.</translation>
        </message>
        <message>
            <source>{path}: gsocseq_config is {found}, {expected} is expected. The file is no configuration of this plugin, or of a version before {expected}: begin with the sample's config.json and copy your layers into it.</source>
            <translation>{path}: gsocseq_config es {found}, se espera {expected}. El archivo no es una configuración de este complemento, o es de una versión anterior a {expected}: parta del config.json de la muestra y copie en él sus capas.</translation>
        </message>
        <message>
            <source>{path}: has irrigated cropland, which the legend takes for paddy rice. It is not always rice: give a map of paddies where it matters.</source>
            <translation>{path}: tiene tierras de cultivo de regadío, que la leyenda toma por arroz inundado. No siempre es arroz: indique un mapa de arrozales donde importe.</translation>
        </message>
        <message>
            <source>{path}: has no value anywhere on the grid of {reference}. Check its position, its coordinate reference system and its no-data value.</source>
            <translation>{path}: no tiene ningún valor en toda la cuadrícula de {reference}. Compruebe su posición, su sistema de referencia de coordenadas y su valor sin datos.</translation>
        </message>
        <message>
            <source>{path}: has no values where the grid of the result lies. Give climate of the same area; check the coordinates of both.</source>
            <translation>{path}: no tiene valores donde está la cuadrícula del resultado. Indique clima de la misma área; compruebe las coordenadas de ambos.</translation>
        </message>
        <message>
            <source>{path}: has no variable named {wanted}, or several; it holds: {known}. Give the file of the right variable.</source>
            <translation>{path}: no tiene ninguna variable llamada {wanted}, o tiene varias; contiene: {known}. Indique el archivo de la variable correcta.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands, one is expected for {what}. Give a file per depth, for instance with 'Rearrange bands'.</source>
            <translation>{path}: tiene {found} bandas, se espera una para {what}. Indique un archivo por profundidad, por ejemplo con 'Reorganizar bandas'.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected, not 0 where paddy rice grows. Choose the right band.</source>
            <translation>{path}: tiene {found} bandas; se espera una, distinta de 0 donde crece arroz inundado. Elija la banda correcta.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected. Export the band that holds the map.</source>
            <translation>{path}: tiene {found} bandas; se espera una. Exporte la banda que contiene el mapa.</translation>
        </message>
        <message>
            <source>{path}: holds no configuration; a JSON object with gsocseq_config and layers, or a manifest.json, is expected.</source>
            <translation>{path}: no contiene ninguna configuración; se espera un objeto JSON con gsocseq_config y layers, o un manifest.json.</translation>
        </message>
        <message>
            <source>{path}: holds {found} by the names in it, but {wanted} is expected. Exchange the files.</source>
            <translation>{path}: contiene {found} según los nombres que hay en él, pero se espera {wanted}. Intercambie los archivos.</translation>
        </message>
        <message>
            <source>{path}: holds {found}, as the climate step that wrote it says; {expected} is expected. Choose the right file.</source>
            <translation>{path}: contiene {found}, según el paso de clima que lo escribió; se espera {expected}. Elija el archivo correcto.</translation>
        </message>
        <message>
            <source>{path}: holds {values} (number of cells), which stands for no data but is not declared so. Declare it with 'Translate' (assign the no-data value {example}) and use that file.</source>
            <translation>{path}: contiene {values} (número de celdas), que significa sin datos pero no está declarado como tal. Declárelo con 'Traducir' (asigne el valor sin datos {example}) y utilice ese archivo.</translation>
        </message>
        <message>
            <source>{path}: in {count} months no station has {variable}: {missing}. At least one station is needed in every month: add rows, or choose another period.</source>
            <translation>{path}: en {count} meses ninguna estación tiene {variable}: {missing}. Se necesita al menos una estación en cada mes: añada filas, o elija otro periodo.</translation>
        </message>
        <message>
            <source>{path}: is a compressed file. Unpack it first (for example with 7-Zip or gunzip) and give the file inside.</source>
            <translation>{path}: es un archivo comprimido. Descomprímalo antes (por ejemplo con 7-Zip o gunzip) e indique el archivo que contiene.</translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose a folder, or the name of a new one.</source>
            <translation>{path}: es un archivo; se espera una carpeta para los resultados. Elija una carpeta, o el nombre de una nueva.</translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose another output_folder.</source>
            <translation>{path}: es un archivo; se espera una carpeta para los resultados. Elija otra output_folder.</translation>
        </message>
        <message>
            <source>{path}: is a folder; the name of a file is expected. Choose another output name.</source>
            <translation>{path}: es una carpeta; se espera el nombre de un archivo. Elija otro nombre de salida.</translation>
        </message>
        <message>
            <source>{path}: is a raster and holds no polygons; a polygon layer is expected. Choose one, or run 'Polygonize'.</source>
            <translation>{path}: es un ráster y no contiene polígonos; se espera una capa de polígonos. Elija una, o ejecute 'Poligonizar'.</translation>
        </message>
        <message>
            <source>{path}: is a vector layer or a table; a raster is expected for {what}. Choose the raster, or make one with 'Rasterize'.</source>
            <translation>{path}: es una capa vectorial o una tabla; se espera un ráster para {what}. Elija el ráster, o cree uno con 'Rasterizar'.</translation>
        </message>
        <message>
            <source>{path}: is a {found} file; a GeoTIFF is expected. Export it as GeoTIFF.</source>
            <translation>{path}: es un archivo {found}; se espera un GeoTIFF. Expórtelo como GeoTIFF.</translation>
        </message>
        <message>
            <source>{path}: is not a manifest of this plugin ({reason}). Put back the one that the run has written, or remove the file to go on without it.</source>
            <translation>{path}: no es un manifiesto de este complemento ({reason}). Vuelva a poner el que escribió la ejecución, o elimine el archivo para continuar sin él.</translation>
        </message>
        <message>
            <source>{path}: is not on the grid for submission: {found} was found; EPSG:4326, cells of 30 arc-seconds (1/120 degree) and edges on multiples of 1/120 degree are expected. Compute the maps with 'Maps on the grid for submission' switched on.</source>
            <translation>{path}: no está en la cuadrícula de entrega: se encontró {found}; se esperan EPSG:4326, celdas de 30 segundos de arco (1/120 de grado) y bordes en múltiplos de 1/120 de grado. Calcule los mapas con 'Mapas en la cuadrícula de entrega' activado.</translation>
        </message>
        <message>
            <source>{path}: is not the file that the run has read, it was changed after {then}; it would not give the maps of this folder. Run again.</source>
            <translation>{path}: no es el archivo que leyó la ejecución, se modificó después de {then}; no daría los mapas de esta carpeta. Ejecute de nuevo.</translation>
        </message>
        <message>
            <source>{path}: is there already. Choose another folder, or switch 'Replace a package that is there' on.</source>
            <translation>{path}: ya existe. Elija otra carpeta, o active 'Reemplazar un paquete existente'.</translation>
        </message>
        <message>
            <source>{path}: its cells are no larger than the grid's, so only gaps with a value at most {reach} of these small cells away were filled. To fill a coast give the climate on its own cells ('Cells of the result' of the climate tools).</source>
            <translation>{path}: sus celdas no son mayores que las de la cuadrícula, por lo que solo se rellenaron huecos con un valor situado como máximo a {reach} de estas celdas pequeñas. Para rellenar una costa indique el clima en sus celdas propias ('Celdas del resultado' de las herramientas de clima).</translation>
        </message>
        <message>
            <source>{path}: its copy with metadata has other values, from row {row} on. The package was not written: check the disk and the file.</source>
            <translation>{path}: su copia con metadatos tiene otros valores, a partir de la fila {row}. El paquete no se escribió: compruebe el disco y el archivo.</translation>
        </message>
        <message>
            <source>{path}: its name says that the codes are those of the legend {found}, but the legend chosen is {legend}. Choose {found}, or rename the file.</source>
            <translation>{path}: su nombre dice que los códigos son los de la leyenda {found}, pero la leyenda elegida es {legend}. Elija {found}, o cambie el nombre del archivo.</translation>
        </message>
        <message>
            <source>{path}: its name tells no depth of the rule {rule}; expected in the name: {depths}. Rename the file, or choose the rule of its depths.</source>
            <translation>{path}: su nombre no dice ninguna profundidad de la regla {rule}; se espera en el nombre: {depths}. Cambie el nombre del archivo, o elija la regla de sus profundidades.</translation>
        </message>
        <message>
            <source>{path}: its name tells no depth; expected is for instance 0-5cm in the name. Rename the file, or set depths, in the order of the files.</source>
            <translation>{path}: su nombre no dice ninguna profundidad; se espera por ejemplo 0-5cm en el nombre. Cambie el nombre del archivo, o indique depths, en el orden de los archivos.</translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; every year from {first} to {last} has its own.</source>
            <translation>{path}: uso de la tierra de {count} años, {begin} a {end}. El spin-up toma {spin_up}; cada año de {first} a {last} tiene el suyo propio.</translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; of the years {first} to {last}, {held_count} have none of their own and take the year before, or the first: {held}.</source>
            <translation>{path}: uso de la tierra de {count} años, {begin} a {end}. El spin-up toma {spin_up}; de los años {first} a {last}, {held_count} no tienen uno propio y toman el año anterior, o el primero: {held}.</translation>
        </message>
        <message>
            <source>{path}: line {first} (zone '{one}') and line {line} (zone '{other}') are the same zone of the scenario '{scenario}'. Keep one of them.</source>
            <translation>{path}: la línea {first} (zona '{one}') y la línea {line} (zona '{other}') son la misma zona del escenario '{scenario}'. Conserve una de ellas.</translation>
        </message>
        <message>
            <source>{path}: line {line}: x {x}, y {y} is no place in degrees; longitude -180 to 180 and latitude -90 to 90 are expected. Give coordinates in WGS84 degrees.</source>
            <translation>{path}: línea {line}: x {x}, y {y} no es un lugar en grados; se esperan longitud de -180 a 180 y latitud de -90 a 90. Indique coordenadas en grados WGS84.</translation>
        </message>
        <message>
            <source>{path}: line {line}: year {year}, month {month} is no month; a whole year and a month of 1 to 12 are expected.</source>
            <translation>{path}: línea {line}: año {year}, mes {month} no es un mes; se espera un año entero y un mes de 1 a 12.</translation>
        </message>
        <message>
            <source>{path}: line {line}: {month} of this station is already in line {first}. Give each month of a station once.</source>
            <translation>{path}: línea {line}: {month} de esta estación ya está en la línea {first}. Indique cada mes de una estación una sola vez.</translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; land_use_legend is {legend}, whose codes mean other classes. Choose the legend fao.</source>
            <translation>{path}: creado por land_use, por lo que contiene las clases de la FAO; land_use_legend es {legend}, cuyos códigos designan otras clases. Elija la leyenda fao.</translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; the legend {legend} would make other classes of them. Choose the legend fao, or give the land-cover maps themselves.</source>
            <translation>{path}: creado por land_use, por lo que contiene las clases de la FAO; la leyenda {legend} las convertiría en otras clases. Elija la leyenda fao, o indique los propios mapas de cobertura de la tierra.</translation>
        </message>
        <message>
            <source>{path}: missing columns ({count}): {missing}. Add them; empty cells mean missing values.</source>
            <translation>{path}: columnas que faltan ({count}): {missing}. Añádalas; las celdas vacías significan valores ausentes.</translation>
        </message>
        <message>
            <source>{path}: missing months ({count}): {missing}. The bands go from {found}, every month from {first} to {last} is expected. Correct {field}, or put all months together with build_stacks.</source>
            <translation>{path}: meses que faltan ({count}): {missing}. Las bandas abarcan {found}, se esperan todos los meses de {first} a {last}. Corrija {field}, o reúna todos los meses con build_stacks.</translation>
        </message>
        <message>
            <source>{path}: no cell of {layer} has a class of the table. Codes found (number of cells): {codes}. Check the codes.</source>
            <translation>{path}: ninguna celda de {layer} tiene una clase de la tabla. Códigos encontrados (número de celdas): {codes}. Compruebe los códigos.</translation>
        </message>
        <message>
            <source>{path}: no feature has a value in the field '{field}', so there is no zone. Choose another field.</source>
            <translation>{path}: ningún objeto espacial tiene un valor en el campo '{field}', por lo que no hay ninguna zona. Elija otro campo.</translation>
        </message>
        <message>
            <source>{path}: no field was given that names the zones. Choose one.</source>
            <translation>{path}: no se indicó ningún campo que nombre las zonas. Elija uno.</translation>
        </message>
        <message>
            <source>{path}: no land use of {missing}, though of the years {first} to {last} around; the year before is used there. Add these bands with build_stacks if you have them.</source>
            <translation>{path}: no hay uso de la tierra de {missing}, aunque sí de los años {first} a {last} de alrededor; ahí se utiliza el año anterior. Añada estas bandas con build_stacks si las tiene.</translation>
        </message>
        <message>
            <source>{path}: no monthly series (Ts_YEAR_MONTH, Ps_YEAR_MONTH) of the years {expected} was found. Add these columns.</source>
            <translation>{path}: no se encontró ninguna serie mensual (Ts_YEAR_MONTH, Ps_YEAR_MONTH) de los años {expected}. Añada estas columnas.</translation>
        </message>
        <message>
            <source>{path}: no row has a result; the column status says why. Correct the table and run it again.</source>
            <translation>{path}: ninguna fila tiene resultado; la columna status dice por qué. Corrija la tabla y ejecútela de nuevo.</translation>
        </message>
        <message>
            <source>{path}: no value is above 1, so the cropland fraction is taken as a share of 1. Cells without one count as 0.</source>
            <translation>{path}: ningún valor es superior a 1, por lo que la fracción de tierras de cultivo se toma como proporción de 1. Las celdas que no la tienen cuentan como 0.</translation>
        </message>
        <message>
            <source>{path}: no value of 0 or more was found for {what}. Check the file and its no-data value.</source>
            <translation>{path}: no se encontró ningún valor de 0 o más para {what}. Compruebe el archivo y su valor sin datos.</translation>
        </message>
        <message>
            <source>{path}: no zone by '{field}' holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation>{path}: ninguna zona según '{field}' contiene una celda de los mapas con un valor. Compruebe su posición y su sistema de referencia de coordenadas, y los mapas.</translation>
        </message>
        <message>
            <source>{path}: no zone holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation>{path}: ninguna zona contiene una celda de los mapas con un valor. Compruebe su posición y su sistema de referencia de coordenadas, y los mapas.</translation>
        </message>
        <message>
            <source>{path}: none of the {cells} cells of the area can be modelled. Codes (number of cells) found: {found}; modelled are the classes {modelled}, where there is SOC ({without_soc} cells of these classes have none). Check land_use_legend, classes, the SOC map, and area.</source>
            <translation>{path}: ninguna de las {cells} celdas del área puede modelarse. Códigos (número de celdas) encontrados: {found}; se modelan las clases {modelled}, donde hay COS ({without_soc} celdas de estas clases no tienen). Compruebe land_use_legend, classes, el mapa de COS y area.</translation>
        </message>
        <message>
            <source>{path}: not a raster that the step forward has written (its metadata lack horizons and scenarios). Give that raster.</source>
            <translation>{path}: no es un ráster escrito por el paso forward (a sus metadatos les faltan los horizontes y los escenarios). Indique ese ráster.</translation>
        </message>
        <message>
            <source>{path}: not one of the {cells} cells to model that were looked at has a value here. The layer covers {layer}, the grid of the run {grid}. Check the layer's position and coordinate system ('Assign projection'), its no-data value, or choose the right file.</source>
            <translation>{path}: ninguna de las {cells} celdas por modelar que se examinaron tiene un valor aquí. La capa cubre {layer}, la cuadrícula de la ejecución {grid}. Compruebe la posición y el sistema de coordenadas de la capa ('Asignar proyección'), su valor sin datos, o elija el archivo correcto.</translation>
        </message>
        <message>
            <source>{path}: not the raster expected as {what}: its bands are {found}, ...; expected are {expected}, .... Give the raster that the step before has written.</source>
            <translation>{path}: no es el ráster esperado como {what}: sus bandas son {found}, ...; se esperan {expected}, .... Indique el ráster que escribió el paso anterior.</translation>
        </message>
        <message>
            <source>{path}: not valid JSON at line {line}, column {column} ({reason}). Correct it there, or write the file anew.</source>
            <translation>{path}: JSON no válido en la línea {line}, columna {column} ({reason}). Corríjalo ahí, o escriba el archivo de nuevo.</translation>
        </message>
        <message>
            <source>{path}: of which month is the band '{band}'? Neither its name nor that of the file tells. Name bands or files by year and month, such as 2015-07.</source>
            <translation>{path}: ¿de qué mes es la banda '{band}'? Ni su nombre ni el del archivo lo dicen. Nombre las bandas o los archivos por año y mes, como 2015-07.</translation>
        </message>
        <message>
            <source>{path}: of which year is it? Neither the names of the bands ({names}) nor that of the file tell one year for each band. Give the years.</source>
            <translation>{path}: ¿de qué año es? Ni los nombres de las bandas ({names}) ni el del archivo dicen un año por cada banda. Indique los años.</translation>
        </message>
        <message>
            <source>{path}: one band of land use, taken for every year; change of land use is not followed.</source>
            <translation>{path}: una banda de uso de la tierra, tomada para todos los años; no se sigue el cambio de uso de la tierra.</translation>
        </message>
        <message>
            <source>{path}: one station only: every cell of the grid gets its values.</source>
            <translation>{path}: una sola estación: todas las celdas de la cuadrícula reciben sus valores.</translation>
        </message>
        <message>
            <source>{path}: points can be written to files that end in {extensions}. Choose one of these endings.</source>
            <translation>{path}: los puntos pueden escribirse en archivos que terminan en {extensions}. Elija una de estas terminaciones.</translation>
        </message>
        <message>
            <source>{path}: scenarios name the zones {missing}, which have no cell to model in the map; found are (number of cells): {found}. Correct the zone numbers of the scenarios.</source>
            <translation>{path}: los escenarios nombran las zonas {missing}, que no tienen ninguna celda por modelar en el mapa; se encontraron (número de celdas): {found}. Corrija los números de zona de los escenarios.</translation>
        </message>
        <message>
            <source>{path}: several bands belong to {month}. Monthly values are expected, one map for each month: is the file daily, or are names wrong?</source>
            <translation>{path}: varias bandas corresponden a {month}. Se esperan valores mensuales, un mapa por cada mes: ¿es el archivo diario, o son incorrectos los nombres?</translation>
        </message>
        <message>
            <source>{path}: stations and rasters are both given; one is expected. Leave the other out.</source>
            <translation>{path}: se indican a la vez estaciones y rásteres; se espera una de las dos cosas. Omita la otra.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}) because of its values: median {median}, highest {highest}.</source>
            <translation>{path}: se toma como {unit} (por {factor}) por sus valores: mediana {median}, más alto {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as SoilGrids 2 has it: its name and whole numbers say so. Median {median}, highest value {highest}.</source>
            <translation>{path}: se toma como {unit} (por {factor}), como en SoilGrids 2: así lo indican su nombre y sus números enteros. Mediana {median}, valor más alto {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as asked. Median {median}, highest value {highest}.</source>
            <translation>{path}: se toma como {unit} (por {factor}), según lo pedido. Mediana {median}, valor más alto {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), which the file declares. Median {median}, highest value {highest}.</source>
            <translation>{path}: se toma como {unit} (por {factor}), que es lo que declara el archivo. Mediana {median}, valor más alto {highest}.</translation>
        </message>
        <message>
            <source>{path}: temperatures down to {found} degC; FAO's scripts have no value at or below {limit} degC, in the bounds neither, so such cells are left out. Choose the convention manual to model them.</source>
            <translation>{path}: temperaturas que bajan hasta {found} degC; los scripts de la FAO no tienen valor a {limit} degC o menos, tampoco en los límites, por lo que esas celdas se omiten. Elija la convención manual para modelarlas.</translation>
        </message>
        <message>
            <source>{path}: the GSP grid is asked for, so a map in EPSG:4326 is expected. Reproject it first, or leave gsp_grid out.</source>
            <translation>{path}: se pide la cuadrícula de la GSP, por lo que se espera un mapa en EPSG:4326. Reproyéctelo antes, u omita gsp_grid.</translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (most soils have 15 to 150). It looks like kg/m2: multiply by 10 with the Raster calculator; or a content in %, which needs bulk density and depth. Is it a desert, go on.</source>
            <translation>{path}: la mediana del COS es {found}, se esperan t C/ha (la mayoría de los suelos tiene de 15 a 150). Parece kg/m2: multiplique por 10 con la calculadora ráster; o un contenido en %, que requiere densidad aparente y profundidad. Si es un desierto, continúe.</translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (no more than 800). It looks like g/m2: multiply by 0.01 with the Raster calculator.</source>
            <translation>{path}: la mediana del COS es {found}, se esperan t C/ha (no más de 800). Parece g/m2: multiplique por 0.01 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: the area lies far from the grid, where the grid's coordinate reference system has no place. Check the area, and the system of the SOC map.</source>
            <translation>{path}: el área está lejos de la cuadrícula, donde el sistema de referencia de coordenadas de la cuadrícula no tiene lugar. Compruebe el área, y el sistema del mapa de COS.</translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Give polygons, or a raster, of one side only, and write scripts for each side.</source>
            <translation>{path}: el área atraviesa el meridiano 180 (longitudes {west} a {east}). Indique polígonos, o un ráster, de un solo lado, y escriba scripts para cada lado.</translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Run each side on its own, with the SOC map or the area cut there, or use a projected SOC map.</source>
            <translation>{path}: el área atraviesa el meridiano 180 (longitudes {west} a {east}). Ejecute cada lado por separado, con el mapa de COS o el área cortados ahí, o utilice un mapa de COS proyectado.</translation>
        </message>
        <message>
            <source>{path}: the band "{band}" holds no year, nor does the file's name. Name the bands by year, or give a file for each year.</source>
            <translation>{path}: la banda "{band}" no contiene ningún año, ni tampoco el nombre del archivo. Nombre las bandas por año, o indique un archivo por cada año.</translation>
        </message>
        <message>
            <source>{path}: the band name "{band}" holds no year and month, nor does the file's name help; expected is a name such as 2001-05 or 200105. Name the bands, or give one file for each month with its date in the name.</source>
            <translation>{path}: el nombre de banda "{band}" no contiene año y mes, y el nombre del archivo tampoco ayuda; se espera un nombre como 2001-05 o 200105. Ponga nombre a las bandas, o indique un archivo por cada mes con su fecha en el nombre.</translation>
        </message>
        <message>
            <source>{path}: the band names tell months, but no years, and not from January to December: {names}, ... Order the bands, or put year and month into their names.</source>
            <translation>{path}: los nombres de las bandas dicen meses, pero no años, y no van de enero a diciembre: {names}, ... Ordene las bandas, o ponga año y mes en sus nombres.</translation>
        </message>
        <message>
            <source>{path}: the bands are in the order {found}; January to December is expected. Put them in order with build_stacks.</source>
            <translation>{path}: las bandas están en el orden {found}; se espera de enero a diciembre. Ordénelas con build_stacks.</translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}, but land_use_years says {expected}. Correct land_use_years, or leave it out.</source>
            <translation>{path}: las bandas se llaman {found}, pero land_use_years dice {expected}. Corrija land_use_years, u omítalo.</translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}; every year from {first} to {last} is expected. Correct warm_up_years_range, or choose the right bands.</source>
            <translation>{path}: las bandas se llaman {found}; se esperan todos los años de {first} a {last}. Corrija warm_up_years_range, o elija las bandas correctas.</translation>
        </message>
        <message>
            <source>{path}: the bands are {begin} to {end}, the months of one year, and are taken for the means of {first} to {last} ({field}). Give the means of these years, or their series.</source>
            <translation>{path}: las bandas son {begin} a {end}, los meses de un solo año, y se toman como las medias de {first} a {last} ({field}). Indique las medias de estos años, o su serie.</translation>
        </message>
        <message>
            <source>{path}: the calendar "{found}" of the time axis is not known; known are: {known}. Mend the attribute calendar.</source>
            <translation>{path}: el calendario "{found}" del eje de tiempo no se conoce; se conocen: {known}. Corrija el atributo calendar.</translation>
        </message>
        <message>
            <source>{path}: the climate layer has another coordinate system than the maps, so its cells have no edges on their grid. Give the layer as it was before it was resampled, in EPSG:4326, or none.</source>
            <translation>{path}: la capa de clima tiene otro sistema de coordenadas que los mapas, por lo que sus celdas no tienen bordes en la cuadrícula de estos. Indique la capa tal como era antes de remuestrearla, en EPSG:4326, o ninguna.</translation>
        </message>
        <message>
            <source>{path}: the codes {codes}, which the legend {legend} does not list, are in the map; they become no data. If they are many, choose another legend.</source>
            <translation>{path}: los códigos {codes}, que la leyenda {legend} no enumera, están en el mapa; pasan a sin datos. Si son muchos, elija otra leyenda.</translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is not known. Known are {known}. Rename or remove the column.</source>
            <translation>{path}: la columna '{column}' no se conoce. Se conocen {known}. Renombre o elimine la columna.</translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is there twice. Rename or remove one of them.</source>
            <translation>{path}: la columna '{column}' está dos veces. Cambie el nombre de una de ellas o elimínela.</translation>
        </message>
        <message>
            <source>{path}: the columns '{column}' and '{other}' hold the same. Keep one of them.</source>
            <translation>{path}: las columnas '{column}' y '{other}' contienen lo mismo. Conserve una de ellas.</translation>
        </message>
        <message>
            <source>{path}: the columns of monthly normals are missing: {missing} (for T, P and E each the months 01 to 12; other years are fine). Two periods are expected, found: {found}. Add the columns.</source>
            <translation>{path}: faltan las columnas de normales mensuales: {missing} (para T, P y E, cada una con los meses 01 a 12; otros años son válidos). Se esperan dos periodos, se encontraron: {found}. Añada las columnas.</translation>
        </message>
        <message>
            <source>{path}: the configuration cannot be read ({reason}). Save it as a UTF-8 text file that you may read.</source>
            <translation>{path}: no se puede leer la configuración ({reason}). Guárdela como archivo de texto UTF-8 que usted tenga permiso para leer.</translation>
        </message>
        <message>
            <source>{path}: the file declares the unit {found}, {expected} is expected, and the values are {lowest} to {highest} (median {median}). If the file is right, convert the values with the Raster calculator; if the values are right, correct the unit.</source>
            <translation>{path}: el archivo declara la unidad {found}, se espera {expected}, y los valores son de {lowest} a {highest} (mediana {median}). Si el archivo tiene razón, convierta los valores con la calculadora ráster; si los valores son correctos, corrija la unidad.</translation>
        </message>
        <message>
            <source>{path}: the file does not say the unit of {variable}, and its values leave it open: {low} to {high}, mean {mean}. Say the unit with {setting}, such as {examples}.</source>
            <translation>{path}: el archivo no dice la unidad de {variable}, y sus valores la dejan abierta: {low} a {high}, media {mean}. Indique la unidad con {setting}, por ejemplo {examples}.</translation>
        </message>
        <message>
            <source>{path}: the file given for {what} holds no raster itself. Choose one of its subdatasets: {names}.</source>
            <translation>{path}: el archivo indicado para {what} no contiene por sí mismo ningún ráster. Elija uno de sus subconjuntos de datos: {names}.</translation>
        </message>
        <message>
            <source>{path}: the file has {bands} maps and a time axis of {months}. Give a file with one map for each month.</source>
            <translation>{path}: el archivo tiene {bands} mapas y un eje de tiempo de {months}. Indique un archivo con un mapa por cada mes.</translation>
        </message>
        <message>
            <source>{path}: the forward climate is a series of years, and a climate that changes has no steady state. Give the monthly means of the forward period (12 bands), or leave the forward layers empty for the means of the warm-up's years.</source>
            <translation>{path}: el clima de la proyección es una serie de años, y un clima que cambia no tiene estado estacionario. Indique las medias mensuales del período de proyección (12 bandas), o deje vacías las capas de proyección para tomar las medias de los años del warm-up.</translation>
        </message>
        <message>
            <source>{path}: the highest temperature is below the lowest in {count} cells of {month}, for instance {tmax} and {tmin} degC at {x}, {y}. Are the files of tmax and tmin exchanged, of different sources, or on different scales?</source>
            <translation>{path}: la temperatura máxima es inferior a la mínima en {count} celdas de {month}, por ejemplo {tmax} y {tmin} degC en {x}, {y}. ¿Están intercambiados los archivos de tmax y tmin, son de fuentes distintas, o están en escalas distintas?</translation>
        </message>
        <message>
            <source>{path}: the layer has no polygons. Choose a layer with at least one polygon, and check its filter.</source>
            <translation>{path}: la capa no tiene polígonos. Elija una capa con al menos un polígono, y compruebe su filtro.</translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is a GeoPackage. Choose a name that ends in .gpkg.</source>
            <translation>{path}: la capa de las zonas es un GeoPackage. Elija un nombre que termine en .gpkg.</translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is the zones' polygons with their totals, but no polygons were given. Give polygons, or leave the layer out.</source>
            <translation>{path}: la capa de las zonas son los polígonos de las zonas con sus totales, pero no se indicaron polígonos. Indique polígonos, u omita la capa.</translation>
        </message>
        <message>
            <source>{path}: the map has another grid than {t0} (size, origin, cell size or coordinate reference system). Make all maps in one run.</source>
            <translation>{path}: el mapa tiene otra cuadrícula que {t0} (tamaño, origen, tamaño de celda o sistema de referencia de coordenadas). Cree todos los mapas en una sola ejecución.</translation>
        </message>
        <message>
            <source>{path}: the mean temperature of {month} is {found} degC at {x}, {y}; -60 to 60 is possible. The scale of 0.1 was applied twice or never, or the file holds something else: see the setting scale.</source>
            <translation>{path}: la temperatura media de {month} es {found} degC en {x}, {y}; es posible de -60 a 60. La escala de 0.1 se aplicó dos veces o ninguna, o el archivo contiene otra cosa: véase el ajuste scale.</translation>
        </message>
        <message>
            <source>{path}: the monthly normals of two periods are expected, in columns such as {expected}; periods found: {found}. Rename or remove the columns of the others.</source>
            <translation>{path}: se esperan las normales mensuales de dos periodos, en columnas como {expected}; periodos encontrados: {found}. Cambie el nombre de las columnas de los demás o elimínelas.</translation>
        </message>
        <message>
            <source>{path}: the name of the file says {years}, and {field} is {first} to {last}; the bands themselves name no years. Check that it is the right file for this period.</source>
            <translation>{path}: el nombre del archivo dice {years}, y {field} es {first} a {last}; las propias bandas no indican años. Compruebe que es el archivo correcto para este periodo.</translation>
        </message>
        <message>
            <source>{path}: the polygon of feature {feature} is invalid and cannot be repaired ({reason}). Run 'Fix geometries' on the layer.</source>
            <translation>{path}: el polígono del objeto espacial {feature} no es válido y no se puede reparar ({reason}). Ejecute 'Corregir geometrías' sobre la capa.</translation>
        </message>
        <message>
            <source>{path}: the polygons cannot be read ({reason}). Export them again as GeoPackage.</source>
            <translation>{path}: no se pueden leer los polígonos ({reason}). Expórtelos de nuevo como GeoPackage.</translation>
        </message>
        <message>
            <source>{path}: the polygons have no coordinate reference system. Assign it with 'Assign projection'.</source>
            <translation>{path}: los polígonos no tienen sistema de referencia de coordenadas. Asígnelo con 'Asignar proyección'.</translation>
        </message>
        <message>
            <source>{path}: the polygons of one zone cannot be joined ({reason}). Run 'Fix geometries' and 'Dissolve' on the layer.</source>
            <translation>{path}: los polígonos de una zona no se pueden unir ({reason}). Ejecute 'Corregir geometrías' y 'Disolver' sobre la capa.</translation>
        </message>
        <message>
            <source>{path}: the raster has no georeference (no origin and cell size). Georeference it, or export it again with its position.</source>
            <translation>{path}: el ráster no tiene georreferencia (ni origen ni tamaño de celda). Georreferéncielo, o expórtelo de nuevo con su posición.</translation>
        </message>
        <message>
            <source>{path}: the raster has no usable coordinate reference system; a geographic or projected one is expected. Assign it with 'Assign projection'.</source>
            <translation>{path}: el ráster no tiene un sistema de referencia de coordenadas utilizable; se espera uno geográfico o proyectado. Asígnelo con 'Asignar proyección'.</translation>
        </message>
        <message>
            <source>{path}: the raster is rotated or its rows run from south to north; rows from north to south are expected. Run 'Warp (reproject)' on it first.</source>
            <translation>{path}: el ráster está girado o sus filas van de sur a norte; se esperan filas de norte a sur. Ejecute antes 'Combar (reproyectar)' sobre él.</translation>
        </message>
        <message>
            <source>{path}: the raster of ranks is one of cells, but zones are ranked. Rank cells, or leave the raster out.</source>
            <translation>{path}: el ráster de puestos es de celdas, pero se clasifican zonas. Clasifique celdas, u omita el ráster.</translation>
        </message>
        <message>
            <source>{path}: the result can only be written as {suffix}. Choose a name that ends so.</source>
            <translation>{path}: el resultado solo puede escribirse como {suffix}. Elija un nombre que termine así.</translation>
        </message>
        <message>
            <source>{path}: the same band is given as {first} and as {second}; each needs its own. Choose the right file for one of them.</source>
            <translation>{path}: la misma banda se indica como {first} y como {second}; cada una necesita la suya. Elija el archivo correcto para una de ellas.</translation>
        </message>
        <message>
            <source>{path}: the style of the map cannot be read ({reason}). Install the plugin again.</source>
            <translation>{path}: no se puede leer el estilo del mapa ({reason}). Instale de nuevo el complemento.</translation>
        </message>
        <message>
            <source>{path}: the table has no rows under its header; a row for each site is expected. Add the sites.</source>
            <translation>{path}: la tabla no tiene filas debajo del encabezado; se espera una fila por cada sitio. Añada los sitios.</translation>
        </message>
        <message>
            <source>{path}: the table is empty; a line with the names of the columns is expected first.</source>
            <translation>{path}: la tabla está vacía; se espera primero una línea con los nombres de las columnas.</translation>
        </message>
        <message>
            <source>{path}: the time axis counts in "{found}"; expected is months, days, hours, minutes or seconds since a date, such as "days since 1900-1-1". Mend the attribute units of the time axis.</source>
            <translation>{path}: el eje de tiempo cuenta en "{found}"; se esperan meses, días, horas, minutos o segundos desde una fecha, como "days since 1900-1-1". Corrija el atributo units del eje de tiempo.</translation>
        </message>
        <message>
            <source>{path}: the time axis holds {found} {units}, which is no time of a month. Download the file again.</source>
            <translation>{path}: el eje de tiempo contiene {found} {units}, que no es el tiempo de ningún mes. Descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (at most some thousand mm in a year). First check that it is the right layer. If it is, it looks like tenths of mm, or yearly sums in each month: multiply by 0.1 (or divide by 12) with the Raster calculator.</source>
            <translation>{path}: los doce meses suman {found} en la mediana, se esperan mm/mes (como máximo algunos miles de mm al año). Compruebe primero que es la capa correcta. Si lo es, parece décimas de mm, o sumas anuales en cada mes: multiplique por 0.1 (o divida entre 12) con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like kg m-2 s-1: multiply by 86400 and the days of each month with the Raster calculator.</source>
            <translation>{path}: los doce meses suman {found} en la mediana, se esperan mm/mes (algunos cientos de mm al año). Compruebe primero que es la capa correcta y no la temperatura. Si lo es, parece kg m-2 s-1: multiplique por 86400 y por los días de cada mes con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like m: multiply by 1000 with the Raster calculator (and by the days of the month if it is m/day).</source>
            <translation>{path}: los doce meses suman {found} en la mediana, se esperan mm/mes (algunos cientos de mm al año). Compruebe primero que es la capa correcta y no la temperatura. Si lo es, parece m: multiplique por 1000 con la calculadora ráster (y por los días del mes si es m/día).</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like mm/day (multiply each month by its days with the Raster calculator), or a scale factor of 0.1 was applied twice (multiply by 10). Is it rain in a desert, go on.</source>
            <translation>{path}: los doce meses suman {found} en la mediana, se esperan mm/mes (algunos cientos de mm al año). Compruebe primero que es la capa correcta y no la temperatura. Si lo es, parece mm/día (multiplique cada mes por sus días con la calculadora ráster), o se aplicó dos veces un factor de escala de 0.1 (multiplique por 10). Si es lluvia en un desierto, continúe.</translation>
        </message>
        <message>
            <source>{path}: the unit "{declared}" of {variable} is not known (values {low} to {high}, mean {mean}). Say the unit with {setting}, as one of: {known}.</source>
            <translation>{path}: la unidad "{declared}" de {variable} no se conoce (valores de {low} a {high}, media {mean}). Indique la unidad con {setting}, como una de: {known}.</translation>
        </message>
        <message>
            <source>{path}: the unit of {what} is not clear. The file declares none that is known, and its values (median {median}, highest {highest}) do not tell. Set {field} to one of: {units}; or correct the file if such values cannot be.</source>
            <translation>{path}: la unidad de {what} no está clara. El archivo no declara ninguna conocida, y sus valores (mediana {median}, más alto {highest}) no la revelan. Ponga {field} en una de: {units}; o corrija el archivo si tales valores no son posibles.</translation>
        </message>
        <message>
            <source>{path}: the units of the variable {name} are "{found}"; expected is one of: {expected}. Mend the attribute units, or use 'Climate from monthly layers or stations', where the unit can be said.</source>
            <translation>{path}: las unidades de la variable {name} son "{found}"; se espera una de: {expected}. Corrija el atributo units, o utilice 'Clima de capas mensuales o estaciones', donde puede indicarse la unidad.</translation>
        </message>
        <message>
            <source>{path}: the value {value} is not whole; whole numbers are expected. Give a raster of codes.</source>
            <translation>{path}: el valor {value} no es entero; se esperan números enteros. Indique un ráster de códigos.</translation>
        </message>
        <message>
            <source>{path}: the values of the cropland fraction go from {low} to {high}; 0 to 1 or 0 to 100 % are expected. Give such a layer, with its no data declared.</source>
            <translation>{path}: los valores de la fracción de tierras de cultivo van de {low} a {high}; se espera de 0 a 1 o de 0 a 100 %. Indique una capa así, con su valor sin datos declarado.</translation>
        </message>
        <message>
            <source>{path}: the variable {variable} has no time axis with units such as "days since 1900-1-1" before latitude and longitude; its axes: {axes}. Months are never guessed from the order of the bands: give a file with a time axis.</source>
            <translation>{path}: la variable {variable} no tiene un eje de tiempo con unidades como "days since 1900-1-1" delante de la latitud y la longitud; sus ejes: {axes}. Los meses nunca se adivinan a partir del orden de las bandas: indique un archivo con eje de tiempo.</translation>
        </message>
        <message>
            <source>{path}: the workbook is not on disk as it was written (rows by sheet: {found} were found, {expected} expected). Try again, or choose another folder.</source>
            <translation>{path}: el libro de cálculo no está en el disco tal como se escribió (filas por hoja: se encontraron {found}, se esperan {expected}). Inténtelo de nuevo, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>{path}: the world map of QGIS cannot be read ({reason}). Give an area of interest instead of a country.</source>
            <translation>{path}: no se puede leer el mapa del mundo de QGIS ({reason}). Indique un área de interés en lugar de un país.</translation>
        </message>
        <message>
            <source>{path}: the yearly mean temperature is {found}, degC are expected. It looks like kelvin: subtract 273.15 with the Raster calculator.</source>
            <translation>{path}: la temperatura media anual es {found}, se esperan degC. Parece kelvin: reste 273.15 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: the years {missing} are missing between {first} and {last} in the Ts_ columns. Add them.</source>
            <translation>{path}: faltan los años {missing} entre {first} y {last} en las columnas Ts_. Añádalos.</translation>
        </message>
        <message>
            <source>{path}: there is no column '{column}' (columns found: {columns}). Add or rename the column.</source>
            <translation>{path}: no hay ninguna columna '{column}' (columnas encontradas: {columns}). Añada la columna o cambie el nombre de otra.</translation>
        </message>
        <message>
            <source>{path}: there is no field '{field}' (fields found: {fields}). Choose one of them.</source>
            <translation>{path}: no hay ningún campo '{field}' (campos encontrados: {fields}). Elija uno de ellos.</translation>
        </message>
        <message>
            <source>{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.</source>
            <translation>{path}: no hay ninguna capa '{layer}' (capas encontradas: {names}). Elija una de ellas.</translation>
        </message>
        <message>
            <source>{path}: there is no such configuration file. Check the path.</source>
            <translation>{path}: no existe tal archivo de configuración. Compruebe la ruta.</translation>
        </message>
        <message>
            <source>{path}: there is no such file. Check the path.</source>
            <translation>{path}: no existe tal archivo. Compruebe la ruta.</translation>
        </message>
        <message>
            <source>{path}: this configuration rules. Layers, scenarios and options given beside it are not used.</source>
            <translation>{path}: rige esta configuración. Las capas, los escenarios y las opciones indicados junto a ella no se usan.</translation>
        </message>
        <message>
            <source>{path}: this file is read as an input, so it cannot be written as well. Choose another output.</source>
            <translation>{path}: este archivo se lee como entrada, por lo que no puede también escribirse. Elija otra salida.</translation>
        </message>
        <message>
            <source>{path}: this intermediate file was changed or damaged since it was written. Check the disk and start the run again.</source>
            <translation>{path}: este archivo intermedio se modificó o se dañó después de escribirse. Compruebe el disco e inicie de nuevo la ejecución.</translation>
        </message>
        <message>
            <source>{path}: this state was left by the phase {found}; one left by {expected} is expected. Give that raster.</source>
            <translation>{path}: este estado lo dejó la fase {found}; se espera uno dejado por {expected}. Indique ese ráster.</translation>
        </message>
        <message>
            <source>{path}: twelve bands without years are normals, and the warm-up needs a series of all months of its years. Put year and month into the names of bands or files, or say the year of the first band with first.</source>
            <translation>{path}: doce bandas sin años son normales, y el warm-up necesita una serie de todos los meses de sus años. Ponga año y mes en los nombres de bandas o archivos, o indique el año de la primera banda con first.</translation>
        </message>
        <message>
            <source>{path}: two results would be written to this file. Give each a name of its own.</source>
            <translation>{path}: dos resultados se escribirían en este archivo. Dé a cada uno su propio nombre.</translation>
        </message>
        <message>
            <source>{path}: units "{declared}" as the file says: {formula} = {wanted}.</source>
            <translation>{path}: unidades "{declared}" según el archivo: {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: values above 1 were found, so the cropland fraction is taken as %. Cells without one count as 0.</source>
            <translation>{path}: se encontraron valores superiores a 1, por lo que la fracción de tierras de cultivo se toma como %. Las celdas que no la tienen cuentan como 0.</translation>
        </message>
        <message>
            <source>{path}: was read by the run and is not there any more. Put it back, or run again on the layers where they are now.</source>
            <translation>{path}: lo leyó la ejecución y ya no está ahí. Vuelva a ponerlo, o ejecute de nuevo con las capas donde están ahora.</translation>
        </message>
        <message>
            <source>{path}: what the project holds for the GSOCseq window cannot be read ({reason}). It stays as it is, and nothing is remembered until you open a configuration, load the sample, or begin anew.</source>
            <translation>{path}: no se puede leer lo que el proyecto guarda para la ventana de GSOCseq ({reason}). Queda como está, y no se recuerda nada hasta que usted abra una configuración, cargue la muestra o empiece de nuevo.</translation>
        </message>
        <message>
            <source>{path}: whether {variable} is in {wanted} or in tenths of it cannot be told: neither name nor units say it, and the values are {low} to {high}, {fractions} fractions. Set scale to "raw" (tenths, as Earth Engine keeps them) or to "units".</source>
            <translation>{path}: no se puede saber si {variable} está en {wanted} o en décimas: ni el nombre ni las unidades lo dicen, y los valores son de {low} a {high} (fracciones: {fractions}). Ponga scale en "raw" (décimas, como las guarda Earth Engine) o en "units".</translation>
        </message>
        <message>
            <source>{path}: which year is each of the {bands} bands? Their names ({names}, ...) do not tell in ascending order. Give land_use_years.</source>
            <translation>{path}: ¿a qué año corresponde cada una de las {bands} bandas? Sus nombres ({names}, ...) no lo dicen en orden ascendente. Indique land_use_years.</translation>
        </message>
        <message>
            <source>{path}: written for configuration version {found}; this plugin reads version {expected}. Update the plugin.</source>
            <translation>{path}: escrito para la versión de configuración {found}; este complemento lee la versión {expected}. Actualice el complemento.</translation>
        </message>
        <message>
            <source>{path}: zones are given, but cells are to be ranked. Rank zones, or leave them out.</source>
            <translation>{path}: se indican zonas, pero deben clasificarse celdas. Clasifique zonas, u omítalas.</translation>
        </message>
        <message>
            <source>{path}: {bands} bands, but land_use_years lists {years} years. Give one year per band.</source>
            <translation>{path}: {bands} bandas, pero land_use_years enumera {years} años. Indique un año por banda.</translation>
        </message>
        <message>
            <source>{path}: {cells} cells by class of the last land use. Modelled, where there is SOC: {modelled}. Not modelled: {others}. In no table: {unknown}.</source>
            <translation>{path}: {cells} celdas por clase del último uso de la tierra. Modeladas, donde hay COS: {modelled}. No modeladas: {others}. En ninguna tabla: {unknown}.</translation>
        </message>
        <message>
            <source>{path}: {count} cells have more than {most} {own} of {what}, up to {highest}, after conversion from {unit}. Check the unit and the no-data value of the layer.</source>
            <translation>{path}: {count} celdas tienen más de {most} {own} de {what}, hasta {highest}, tras la conversión desde {unit}. Compruebe la unidad y el valor sin datos de la capa.</translation>
        </message>
        <message>
            <source>{path}: {count} cells lie on a value below 0, which is taken as no data.</source>
            <translation>{path}: {count} celdas están sobre un valor inferior a 0, que se toma como sin datos.</translation>
        </message>
        <message>
            <source>{path}: {count} months are missing: {missing}. The files reach from {first} to {last}. Add the files of these months, or choose another period.</source>
            <translation>{path}: faltan {count} meses: {missing}. Los archivos abarcan de {first} a {last}. Añada los archivos de estos meses, o elija otro periodo.</translation>
        </message>
        <message>
            <source>{path}: {count} months of {first} to {last} are missing: {missing}. Give a series with all months of these years.</source>
            <translation>{path}: faltan {count} meses de {first} a {last}: {missing}. Indique una serie con todos los meses de estos años.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells lack {variable} in some months; their normals have no data in these months.</source>
            <translation>{path}: a {count} de {cells} celdas les falta {variable} en algunos meses; sus normales quedan sin datos en esos meses.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at are 0, the others 1; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like plant cover, 1 for covered: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path}: {count} de las {cells} celdas examinadas son 0, las demás 1; se espera un factor de cobertura de 0.6 (con vegetación) a 1 (desnudo). Parece cobertura vegetal, 1 para cubierto: calcule 1 - 0.4 * P con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. Compute it from the vegetated share P as 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path}: {count} de las {cells} celdas examinadas tienen valores de {lowest} a {highest}; se espera un factor de cobertura de 0.6 (con vegetación) a 1 (desnudo). Calcúlelo a partir de la proporción con vegetación P como 1 - 0.4 * P con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share P: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path}: {count} de las {cells} celdas examinadas tienen valores de {lowest} a {highest}; se espera un factor de cobertura de 0.6 (con vegetación) a 1 (desnudo). Parece la proporción con vegetación P: calcule 1 - 0.4 * P con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share in per cent: compute 1 - 0.4 * P / 100 with the Raster calculator.</source>
            <translation>{path}: {count} de las {cells} celdas examinadas tienen valores de {lowest} a {highest}; se espera un factor de cobertura de 0.6 (con vegetación) a 1 (desnudo). Parece la proporción con vegetación en porcentaje: calcule 1 - 0.4 * P / 100 con la calculadora ráster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are in no zone. They are modelled with the percentages of all land.</source>
            <translation>{path}: {count} de {cells} celdas por modelar que se examinaron ({share} %) no están en ninguna zona. Se modelan con los porcentajes de toda la tierra.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are negative, down to {lowest}; 0 or more is expected. They are left out. If that is a code for no data, declare it with 'Translate'.</source>
            <translation>{path}: {count} de las {cells} celdas por modelar que se examinaron ({share} %) son negativas, hasta {lowest}; se espera 0 o más. Se omiten. Si es un código de sin datos, declárelo con 'Traducir'.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) have values beyond {low} to {high} ({unit}), which is expected: {lowest} to {highest} were found. What cannot be is left out and counted. Check the unit, and no data that was averaged.</source>
            <translation>{path}: {count} de las {cells} celdas por modelar que se examinaron ({share} %) tienen valores fuera de {low} a {high} ({unit}), que es lo esperado: se encontraron de {lowest} a {highest}. Lo que es imposible se omite y se cuenta. Compruebe la unidad, y si se promediaron valores sin datos.</translation>
        </message>
        <message>
            <source>{path}: {count} stations, spread over the grid by {way}.</source>
            <translation>{path}: {count} estaciones, distribuidas sobre la cuadrícula por {way}.</translation>
        </message>
        <message>
            <source>{path}: {field} is {legend}, but the codes (number of cells) are those of the legend {other}: {found}. Set {field} to {other}.</source>
            <translation>{path}: {field} es {legend}, pero los códigos (número de celdas) son los de la leyenda {other}: {found}. Ponga {field} en {other}.</translation>
        </message>
        <message>
            <source>{path}: {files} files, {megabytes} MB.</source>
            <translation>{path}: {files} archivos, {megabytes} MB.</translation>
        </message>
        <message>
            <source>{path}: {found} bands are the months of {years} years, {expected} are expected ({field} is {first}-{last}). Correct {field}, or put the right months together with build_stacks.</source>
            <translation>{path}: {found} bandas son los meses de {years} años, se esperan {expected} ({field} es {first}-{last}). Corrija {field}, o reúna los meses correctos con build_stacks.</translation>
        </message>
        <message>
            <source>{path}: {found} bands found; expected are 12 normals, or whole years of months for the longest horizon ({years} years, {months} bands) at least. Put them together with build_stacks, or shorten the horizons.</source>
            <translation>{path}: se encontraron {found} bandas; se esperan 12 normales, o años completos de meses al menos para el horizonte más largo ({years} años, {months} bandas). Reúnalas con build_stacks, o acorte los horizontes.</translation>
        </message>
        <message>
            <source>{path}: {found} bands were found, {expected} are expected in this order: {order}. Check the stack and the warm-up years.</source>
            <translation>{path}: se encontraron {found} bandas, se esperan {expected} en este orden: {order}. Compruebe la pila y los años del warm-up.</translation>
        </message>
        <message>
            <source>{path}: {found} bands were found; a layer of the stock to reach has one, t C/ha. Choose the right layer.</source>
            <translation>{path}: se encontraron {found} bandas; una capa de la reserva por alcanzar tiene una, t C/ha. Elija la capa correcta.</translation>
        </message>
        <message>
            <source>{path}: {found} bands whose names hold no months; {expected} are expected, the months of {first} to {last}. Yearly NPP needs a monthly series, not normals.</source>
            <translation>{path}: {found} bandas cuyos nombres no contienen meses; se esperan {expected}, los meses de {first} a {last}. La NPP anual necesita una serie mensual, no normales.</translation>
        </message>
        <message>
            <source>{path}: {found} months were found ({begin} to {end}), but {field} asks for {count} ({first} to {last}). Correct {field}, or cut the file to its bands {start} to {stop} ('Rearrange bands').</source>
            <translation>{path}: se encontraron {found} meses ({begin} a {end}), pero {field} pide {count} ({first} a {last}). Corrija {field}, o recorte el archivo a sus bandas {start} a {stop} ('Reorganizar bandas').</translation>
        </message>
        <message>
            <source>{path}: {gaps} cells have a value in the reference but none here. {filled} of them got one from the layer's nearest values, at most {reach} of its cells away; {missing} still lack one, at least in a band.</source>
            <translation>{path}: {gaps} celdas tienen un valor en la referencia pero ninguno aquí. {filled} de ellas obtuvieron uno de los valores más cercanos de la capa, situados como máximo a {reach} de sus celdas; a {missing} les sigue faltando, al menos en una banda.</translation>
        </message>
        <message>
            <source>{path}: {share} % of the cells with SOC ({count} of {cells}) have no land use, or a code in no table. They are left out. Check that the layer covers the area, its no-data value, and the legend.</source>
            <translation>{path}: el {share} % de las celdas con COS ({count} de {cells}) no tiene uso de la tierra, o tiene un código que no está en ninguna tabla. Se omiten. Compruebe que la capa cubre el área, su valor sin datos y la leyenda.</translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}.</source>
            <translation>{path}: {variable} abarca de {first} a {last}: {count} meses en {files} archivos, calendario {calendar}.</translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}; {unsorted} months stood after later ones and were sorted.</source>
            <translation>{path}: {variable} abarca de {first} a {last}: {count} meses en {files} archivos, calendario {calendar}; {unsorted} meses estaban detrás de otros posteriores y se ordenaron.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in "{declared}" as the file says, but its values are {low} to {high}, mean {mean}: no cultivated place has that. A scale factor was applied twice or never, or the unit is another one. Say the unit with {setting}, such as {examples}.</source>
            <translation>{path}: {variable} está en "{declared}" según el archivo, pero sus valores son de {low} a {high}, media {mean}: ningún lugar cultivado tiene eso. Se aplicó un factor de escala dos veces o ninguna, o la unidad es otra. Indique la unidad con {setting}, por ejemplo {examples}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in metres, of a month or of a day, and its values leave it open: {low} to {high}, mean {mean}. Say which with {setting}: "m/month" or "m/day".</source>
            <translation>{path}: {variable} está en metros, de un mes o de un día, y sus valores lo dejan abierto: {low} a {high}, media {mean}. Indique cuál con {setting}: "m/month" o "m/day".</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as the file says ("{declared}"; values {low} to {high}): {formula} = {wanted}.</source>
            <translation>{path}: {variable} está en {unit} según el archivo ("{declared}"; valores de {low} a {high}): {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as {setting} says ("{declared}"): {formula} = {wanted}.</source>
            <translation>{path}: {variable} está en {unit} según {setting} ("{declared}"): {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} by its values ({low} to {high}, mean {mean}): {formula} = {wanted}.</source>
            <translation>{path}: {variable} está en {unit} según sus valores ({low} a {high}, media {mean}): {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is {found} {unit} in {month} ({count} values like this in the part that was read); {low} to {high} is possible. Is it a no-data value that the file does not declare, or is the file in another unit? Declare the no-data value (in QGIS: Raster, Conversion, Translate), or correct the unit.</source>
            <translation>{path}: {variable} es {found} {unit} en {month} ({count} valores así en la parte que se leyó); es posible de {low} a {high}. ¿Es un valor sin datos que el archivo no declara, o está el archivo en otra unidad? Declare el valor sin datos (en QGIS: Ráster, Conversión, Traducir), o corrija la unidad.</translation>
        </message>
        <message>
            <source>{path}: {variable} {formula} gives no climate: the values in the file are {low} to {high}, {fractions} fractions; {variable} must end between -60 and 60 degC for temperature, and at 7 to 100 % of what the sun can evaporate for pet (the file: {share} %). The scale of 0.1 was applied twice or never: set scale to "raw" (tenths, as Earth Engine keeps them) or to "units", or export again.</source>
            <translation>{path}: {variable} {formula} no da ningún clima: los valores del archivo son de {low} a {high} (fracciones: {fractions}); {variable} debe quedar entre -60 y 60 degC si es temperatura, y entre el 7 y el 100 % de lo que el sol puede evaporar si es pet (el archivo: {share} %). La escala de 0.1 se aplicó dos veces o ninguna: ponga scale en "raw" (décimas, como las guarda Earth Engine) o en "units", o exporte de nuevo.</translation>
        </message>
        <message>
            <source>{path}: {variable}: every month of {first} to {last} has {fewest} to {most} stations.</source>
            <translation>{path}: {variable}: cada mes de {first} a {last} tiene de {fewest} a {most} estaciones.</translation>
        </message>
        <message>
            <source>{path}: {variable}: twelve bands without years are taken as the normals of {first} to {last}, January to December unless their names say otherwise. No series is written.</source>
            <translation>{path}: {variable}: doce bandas sin años se toman como las normales de {first} a {last}, de enero a diciembre salvo que sus nombres digan otra cosa. No se escribe ninguna serie.</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's name says (x{times}).</source>
            <translation>{path}: {variable}: {formula} = {wanted}, según el nombre del archivo (x{times}).</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's units say ("{declared}").</source>
            <translation>{path}: {variable}: {formula} = {wanted}, según las unidades del archivo ("{declared}").</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the setting scale says ("{setting}").</source>
            <translation>{path}: {variable}: {formula} = {wanted}, según el ajuste scale ("{setting}").</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, by its values ({low} to {high}).</source>
            <translation>{path}: {variable}: {formula} = {wanted}, según sus valores ({low} a {high}).</translation>
        </message>
        <message>
            <source>{python}: this Python has no dask.distributed ({reason}). Install it with '{python} -m pip install distributed', or leave out --executor dask to compute on this machine's threads.</source>
            <translation>{python}: este Python no tiene dask.distributed ({reason}). Instálelo con '{python} -m pip install distributed', u omita --executor dask para calcular con los hilos de este equipo.</translation>
        </message>
        <message>
            <source>{python}: this Python has no {library}. Use the one that QGIS uses: on Debian and Ubuntu /usr/bin/python3, on Windows that of the OSGeo4W Shell.</source>
            <translation>{python}: este Python no tiene {library}. Utilice el que usa QGIS: en Debian y Ubuntu /usr/bin/python3, en Windows el de OSGeo4W Shell.</translation>
        </message>
        <message>
            <source>{quantity}: the depths are given as {depths}, but the files in their order are named {named}. Leave the depths empty (the names tell them), or give them in the order of the files.</source>
            <translation>{quantity}: las profundidades se indican como {depths}, pero los archivos en su orden se llaman {named}. Deje vacías las profundidades (los nombres las dicen), o indíquelas en el orden de los archivos.</translation>
        </message>
        <message>
            <source>{quantity}: {found} layers were given, but depths lists {depths}. Give one layer for each depth.</source>
            <translation>{quantity}: se indicaron {found} capas, pero depths enumera {depths}. Indique una capa por cada profundidad.</translation>
        </message>
        <message>
            <source>{role}: {layer}</source>
            <translation>{role}: {layer}</translation>
        </message>
        <message>
            <source>{role}: {names} could each be it. None was chosen: choose one.</source>
            <translation>{role}: podría ser cualquiera de {names}. No se eligió ninguna: elija una.</translation>
        </message>
        <message>
            <source>{scale} in {names}</source>
            <translation>{scale} en {names}</translation>
        </message>
        <message>
            <source>{scenario}, Mt CO2e/yr</source>
            <translation>{scenario}, Mt CO2e/yr</translation>
        </message>
        <message>
            <source>{scenario}, on the share of land that adopts it: {co2e} Mt CO2e/yr.</source>
            <translation>{scenario}, en la proporción de la tierra que lo adopta: {co2e} Mt CO2e/yr.</translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr less than business as usual if all modelled land adopts it ({mean} t C/ha/yr): a loss.</source>
            <translation>{scenario}: {co2e} Mt CO2e/yr menos que el manejo habitual si lo adopta toda la tierra modelada ({mean} t C/ha/yr): una pérdida.</translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr more than business as usual if all modelled land adopts it ({mean} t C/ha/yr).</source>
            <translation>{scenario}: {co2e} Mt CO2e/yr más que el manejo habitual si lo adopta toda la tierra modelada ({mean} t C/ha/yr).</translation>
        </message>
        <message>
            <source>{second}: its grid is not that of {first}: the layers masked together must have the same cells. Run align_layers first, or mask them one by one.</source>
            <translation>{second}: su cuadrícula no es la de {first}: las capas que se enmascaran juntas deben tener las mismas celdas. Ejecute antes align_layers, o enmascárelas una por una.</translation>
        </message>
        <message>
            <source>{share}, reached over {years} years</source>
            <translation>{share}, alcanzada a lo largo de {years} años</translation>
        </message>
        <message>
            <source>{stem}, adopted part</source>
            <translation>{stem}, parte adoptada</translation>
        </message>
        <message>
            <source>{step}: files of {found} were found, but none of {missing}. Not chosen.</source>
            <translation>{step}: se encontraron archivos de {found}, pero ninguno de {missing}. No se eligió.</translation>
        </message>
        <message>
            <source>{step}: raw files were found, but a layer that is ready was chosen for {role}. The raw files were left alone.</source>
            <translation>{step}: se encontraron archivos brutos, pero para {role} se eligió una capa ya lista. Los archivos brutos se dejaron de lado.</translation>
        </message>
        <message>
            <source>{step}: the files found by their names cannot be used as they are. {reason}</source>
            <translation>{step}: los archivos encontrados por sus nombres no pueden utilizarse tal como están. {reason}</translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are out of reach: all land with a gain in {map}, {hectares} ha or {percent} % of the land, reaches {maximum} Mt CO2e/yr.</source>
            <translation>{target} Mt CO2e/yr están fuera de alcance: toda la tierra con ganancia en {map}, {hectares} ha o el {percent} % de la tierra, alcanza {maximum} Mt CO2e/yr.</translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are reached on {hectares} ha, {percent} % of the land with a value in {map} (all of it with a gain: {maximum} Mt CO2e/yr).</source>
            <translation>{target} Mt CO2e/yr se alcanzan en {hectares} ha, el {percent} % de la tierra con un valor en {map} (toda la que tiene ganancia: {maximum} Mt CO2e/yr).</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>{tip} ({keys})</source>
            <translation>{tip} ({keys})</translation>
        </message>
        <message>
            <source>{title}. Soil depth 0-30 cm; unit: {unit}. {meaning} One of the maps of the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq), FAO, Global Soil Partnership.</source>
            <translation>{title}. Profundidad del suelo 0-30 cm; unidad: {unit}. {meaning} Uno de los mapas del Mapa Mundial del Potencial de Secuestro de Carbono Orgánico del Suelo (GSOCseq), FAO, Alianza Mundial por el Suelo.</translation>
        </message>
        <message>
            <source>{title}: {count} files</source>
            <translation>{title}: {count} archivos</translation>
        </message>
        <message>
            <source>{title}: {name}</source>
            <translation>{title}: {name}</translation>
        </message>
        <message>
            <source>{tmax}: in {month} the maximum is below the minimum of {tmin} in {count} cells, by up to {most} degC. Are the two exchanged, or in different units (units_tmin, units_tmax)?</source>
            <translation>{tmax}: en {month} la máxima es inferior a la mínima de {tmin} en {count} celdas, hasta en {most} degC. ¿Están intercambiadas, o en unidades distintas (units_tmin, units_tmax)?</translation>
        </message>
        <message>
            <source>{top}-{bottom} cm, of which {counted} cm are counted: {paths}.</source>
            <translation>{top}-{bottom} cm, de los que se cuentan {counted} cm: {paths}.</translation>
        </message>
        <message>
            <source>{total} map(s) copied, {changed} of them changed; {cells} cells were made no data.</source>
            <translation>{total} mapa(s) copiados, {changed} de ellos modificados; {cells} celdas pasaron a sin datos.</translation>
        </message>
        <message>
            <source>{value} percentage points</source>
            <translation>{value} puntos porcentuales</translation>
        </message>
        <message>
            <source>{verdict} ({count} more: point here to read them)</source>
            <translation>{verdict} ({count} más: apunte aquí para leerlos)</translation>
        </message>
        <message>
            <source>{what}: is given more than once. Give it once.</source>
            <translation>{what}: se indica más de una vez. Indíquelo una sola vez.</translation>
        </message>
        <message>
            <source>{what}: nothing is given. Choose a value, or leave it out in a script to take the default.</source>
            <translation>{what}: no se indica nada. Elija un valor, u omítalo en un script para tomar el valor predeterminado.</translation>
        </message>
        <message>
            <source>{why} The run goes on without this worker.</source>
            <translation>{why} La ejecución continúa sin este worker.</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} años</translation>
        </message>
        <message>
            <source>{zones} zones. Of {cells} cells with a value in the maps of {columns} x {rows} cells, {none} lie in no zone and are in no result; {several} lie in more than one and are in each.</source>
            <translation>{zones} zonas. De {cells} celdas con un valor en los mapas de {columns} x {rows} celdas, {none} no están en ninguna zona ni en ningún resultado; {several} están en más de una y figuran en cada una.</translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, independent</source>
            <translation>± Mt C, Mt C/yr, independientes</translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, same everywhere</source>
            <translation>± Mt C, Mt C/yr, iguales en todas partes</translation>
        </message>
        <message>
            <source>± t C/ha/yr</source>
            <translation>± t C/ha/yr</translation>
        </message>
    </context>
</TS>
