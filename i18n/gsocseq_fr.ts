<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>GSOCseq</name>
        <message>
            <source>"auto", "raw" or "units"</source>
            <translation>"auto", "raw" ou "units"</translation>
        </message>
        <message>
            <source>"calendar" or "30"</source>
            <translation>"calendar" ou "30"</translation>
        </message>
        <message>
            <source>"own" or "grid"</source>
            <translation>"own" ou "grid"</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>% of the value</source>
            <translation>% de la valeur</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <source>&amp;Add to the map</source>
            <translation>&amp;Ajouter à la carte</translation>
        </message>
        <message>
            <source>&amp;Area to compute</source>
            <translation>&amp;Zone d'intérêt à calculer</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>Dupli&amp;quer</translation>
        </message>
        <message>
            <source>&amp;FAO: +5, +10 and +20 %</source>
            <translation>&amp;FAO : +5, +10 et +20 %</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;D'après</translation>
        </message>
        <message>
            <source>&amp;Import a table...</source>
            <translation>&amp;Importer une table...</translation>
        </message>
        <message>
            <source>&amp;Keep the scenarios that are there</source>
            <translation>Cons&amp;erver les scénarios présents</translation>
        </message>
        <message>
            <source>&amp;Land-use class:</source>
            <translation>&amp;Classe d'utilisation des terres :</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>&amp;Quality control...</source>
            <translation>Contrôle &amp;qualité...</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Re&amp;nommer</translation>
        </message>
        <message>
            <source>&amp;Take over into the scenarios</source>
            <translation>&amp;Reprendre dans les scénarios</translation>
        </message>
        <message>
            <source>&amp;Uncertainty</source>
            <translation>&amp;Incertitude</translation>
        </message>
        <message>
            <source>&amp;Yearly maps</source>
            <translation>Cartes a&amp;nnuelles</translation>
        </message>
        <message>
            <source>'Forward' the other way round. After a given number of years the stock is a straight line over the carbon that comes in (RothC is linear), so the answer is exact and needs no trial runs. Climate, land use, farmyard manure, irrigation and paddy are those of the forward phase. All land is taken to adopt at once: the full potential. Scenarios, adopted shares and the horizons of a configuration do not count.

The first map is the required input, t C/ha/yr. Given to 'Forward' as known C input it reaches the target. Where a cell reaches the target without any plant carbon it is 0. The per cent are over business as usual; below 0 less than today's input is enough; where business as usual brings nothing there are none.

Codes of the outcome: 1 the target is reached without any plant carbon; 2 business as usual is enough; 3 more is needed; 4 even the largest possible input does not suffice. The log counts them.

The response maps answer any further question in the raster calculator: SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x added manure), with C in t C/ha/yr; each is there for the middle estimate, low and high. For +12 %, C is 1.12 x c_input_bau.</source>
            <translation>'Forward' en sens inverse. Après un nombre donné d'années, le stock est une droite en fonction du carbone qui entre (RothC est linéaire) ; la réponse est donc exacte et ne demande aucun essai. Le climat, l'utilisation des terres, le fumier, l'irrigation et les rizières sont ceux de la phase forward. Toutes les terres sont supposées adopter d'un coup : le potentiel complet. Les scénarios, les parts d'adoption et les horizons d'une configuration ne comptent pas.

La première carte est l'apport nécessaire, t C/ha/yr. Donné à 'Forward' comme apport de C connu, il atteint l'objectif. Là où une cellule atteint l'objectif sans aucun carbone végétal, il est de 0. Le pourcentage est celui au-delà du business as usual ; en dessous de 0, moins que l'apport d'aujourd'hui suffit ; là où le business as usual n'apporte rien, il n'y en a pas.

Codes du résultat : 1 l'objectif est atteint sans aucun carbone végétal ; 2 le business as usual suffit ; 3 il en faut plus ; 4 même l'apport le plus grand possible ne suffit pas. Le journal les compte.

Les cartes de réponse répondent à toute autre question dans la calculatrice raster : SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x fumier ajouté), avec C en t C/ha/yr ; chacune existe pour l'estimation centrale, la basse et la haute. Pour +12 %, C vaut 1.12 x c_input_bau.</translation>
        </message>
        <message>
            <source>'{text}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation>'{text}' peut se lire de deux façons. Écrivez {thousands} s'il s'agit de milliers, ou {decimal} pour le nombre sans décimales.</translation>
        </message>
        <message>
            <source>'{text}' is not a number above 0. Write it like 12.5 or 12,5, or leave the field empty.</source>
            <translation>'{text}' n'est pas un nombre supérieur à 0. Écrivez-le comme 12.5 ou 12,5, ou laissez le champ vide.</translation>
        </message>
        <message>
            <source>'{text}' is not a number. Write for example 5 or 7.5.</source>
            <translation>'{text}' n'est pas un nombre. Écrivez par exemple 5 ou 7.5.</translation>
        </message>
        <message>
            <source>'{text}' is not a whole number of years. Write for example 10.</source>
            <translation>'{text}' n'est pas un nombre entier d'années. Écrivez par exemple 10.</translation>
        </message>
        <message>
            <source>'{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation>'{text}' n'est pas un numéro de zone. Écrivez un numéro de la couche des zones, comme 3.</translation>
        </message>
        <message>
            <source>, {scenario}</source>
            <translation>, {scenario}</translation>
        </message>
        <message>
            <source>--executor dask: one of --scheduler and --workers is expected, {found} of the two were given. Give the address of a scheduler that runs (--scheduler tcp://host:8786), or how many worker processes to start on this machine (--workers 4).</source>
            <translation>--executor dask : une des options --scheduler et --workers est attendue, {found} des deux ont été indiquées. Indiquez l'adresse d'un ordonnanceur en marche (--scheduler tcp://host:8786), ou combien de processus worker démarrer sur cette machine (--workers 4).</translation>
        </message>
        <message>
            <source>--scheduler: '{address}' is no address of a scheduler ({reason}). Write it as the scheduler itself shows it at its start, such as tcp://192.168.1.10:8786.</source>
            <translation>--scheduler : '{address}' n'est pas l'adresse d'un ordonnanceur ({reason}). Écrivez-la comme l'ordonnanceur lui-même l'affiche à son démarrage, par exemple tcp://192.168.1.10:8786.</translation>
        </message>
        <message>
            <source>--years: {years} was given, but the spin-up method is {method}; only the method run counts years. Leave --years out, or add --spin-up run.</source>
            <translation>--years : {years} a été indiqué, mais la méthode de spin-up est {method} ; seule la méthode run compte les années. Retirez --years, ou ajoutez --spin-up run.</translation>
        </message>
        <message>
            <source>-100 to 1000 (per cent)</source>
            <translation>-100 à 1000 (pour cent)</translation>
        </message>
        <message>
            <source>0 or more. Where it does not suffice, the cell is out of reach. FAO's scenarios go to 20. Default: no limit.</source>
            <translation>0 ou plus. Là où il ne suffit pas, la cellule est hors d'atteinte. Les scénarios de la FAO vont jusqu'à 20. Par défaut : sans limite.</translation>
        </message>
        <message>
            <source>0 to 100 (per cent)</source>
            <translation>0 à 100 (pour cent)</translation>
        </message>
        <message>
            <source>0 to 1000 years</source>
            <translation>0 à 1000 ans</translation>
        </message>
        <message>
            <source>0 to 50 t C/ha/yr</source>
            <translation>0 à 50 t C/ha/yr</translation>
        </message>
        <message>
            <source>0-30 cm, one band, for example FAO's GSOCmap or a national map. Its grid is the grid of the results; everything else is put on it.</source>
            <translation>0-30 cm, une bande, par exemple la GSOCmap de la FAO ou une carte nationale. Sa grille est la grille des résultats ; tout le reste est mis sur elle.</translation>
        </message>
        <message>
            <source>0-30 cm, one band, per cent of mass, for example from SoilGrids.</source>
            <translation>0-30 cm, une bande, % en masse, par exemple de SoilGrids.</translation>
        </message>
        <message>
            <source>0-30 cm, one band; kg C/m2 is converted.</source>
            <translation>0-30 cm, une bande ; kg C/m2 est converti.</translation>
        </message>
        <message>
            <source>0-5, 5-15, 15-30 cm: means of intervals (SoilGrids 2)</source>
            <translation>0-5, 5-15, 15-30 cm : moyennes d'intervalles (SoilGrids 2)</translation>
        </message>
        <message>
            <source>1 Layers</source>
            <translation>1 Couches</translation>
        </message>
        <message>
            <source>1 Prepare</source>
            <translation>1 Préparation</translation>
        </message>
        <message>
            <source>1 or more</source>
            <translation>1 ou plus</translation>
        </message>
        <message>
            <source>1 to 100000</source>
            <translation>1 à 100000</translation>
        </message>
        <message>
            <source>12 monthly means of {years}, as the files say; {field} is {first} to {last}.</source>
            <translation>12 moyennes mensuelles de {years}, comme le disent les fichiers ; {field} vaut {first} à {last}.</translation>
        </message>
        <message>
            <source>12 monthly means, of years that the files do not name; taken for {first} to {last} ({field}). Check that they are.</source>
            <translation>12 moyennes mensuelles, d'années que les fichiers ne nomment pas ; prises pour {first} à {last} ({field}). Vérifiez que c'est bien le cas.</translation>
        </message>
        <message>
            <source>12 monthly means, repeated in every year to come ({years} years for the longest horizon).</source>
            <translation>12 moyennes mensuelles, répétées chaque année à venir ({years} ans pour l'horizon le plus long).</translation>
        </message>
        <message>
            <source>15 (about 500 m, MOD13A1)</source>
            <translation>15 (environ 500 m, MOD13A1)</translation>
        </message>
        <message>
            <source>2 Model</source>
            <translation>2 Modélisation</translation>
        </message>
        <message>
            <source>2 Scenarios</source>
            <translation>2 Scénarios</translation>
        </message>
        <message>
            <source>3 Options</source>
            <translation>3 Options</translation>
        </message>
        <message>
            <source>30 (about 1 km, MOD13A2)</source>
            <translation>30 (environ 1 km, MOD13A2)</translation>
        </message>
        <message>
            <source>30 in every month (FAO's scripts)</source>
            <translation>30 pour tous les mois (scripts de la FAO)</translation>
        </message>
        <message>
            <source>4 Maps and reports</source>
            <translation>4 Cartes et rapports</translation>
        </message>
        <message>
            <source>4 Run</source>
            <translation>4 Calcul</translation>
        </message>
        <message>
            <source>5 %</source>
            <translation>5 %</translation>
        </message>
        <message>
            <source>5 Results</source>
            <translation>5 Résultats</translation>
        </message>
        <message>
            <source>64 or more</source>
            <translation>64 ou plus</translation>
        </message>
        <message>
            <source>7.5 (about 250 m, MOD13Q1)</source>
            <translation>7.5 (environ 250 m, MOD13Q1)</translation>
        </message>
        <message>
            <source>7.5 to 30 arc-seconds, a whole number of which make a degree, such as 30, 15, 10 or 7.5</source>
            <translation>7.5 à 30 secondes d'arc, dont un nombre entier fait un degré, comme 30, 15, 10 ou 7.5</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>&lt;b&gt;Begin here.&lt;/b&gt; GSOCseq needs a map of soil organic carbon, clay, land use, vegetation cover, and monthly climate. Try it with the sample; or add your own layers to QGIS and let them be guessed; or choose each one below, ready or as raw files.</source>
            <translation>&lt;b&gt;Commencez ici.&lt;/b&gt; GSOCseq a besoin d'une carte du carbone organique du sol, de l'argile, de l'utilisation des terres, du couvert végétal et d'un climat mensuel. Essayez avec le jeu d'exemple ; ou ajoutez vos propres couches à QGIS et faites-les deviner ; ou choisissez chacune ci-dessous, toute prête ou sous forme de fichiers bruts.</translation>
        </message>
        <message>
            <source>A CSV like the plugin's own resources/tables/classes.csv: which classes are modelled, their DPM/RPM ratio and coefficients. Empty: FAO's 13 classes; cropland, grassland, shrubs, tree crops and paddy are modelled.</source>
            <translation>Un CSV comme resources/tables/classes.csv de l'extension : quelles classes sont modélisées, leur rapport DPM/RPM et leurs coefficients. Vide : les 13 classes de la FAO ; terres cultivées, prairies, arbustes, cultures arborées et rizières sont modélisées.</translation>
        </message>
        <message>
            <source>A CSV with the columns code, cover_01 .. cover_12: the factor of each class and month.</source>
            <translation>Un CSV avec les colonnes code, cover_01 .. cover_12 : le facteur de chaque classe et mois.</translation>
        </message>
        <message>
            <source>A GeoPackage; only where zones are polygons. Empty: none.</source>
            <translation>Un GeoPackage ; seulement si les zones sont des polygones. Vide : aucun.</translation>
        </message>
        <message>
            <source>A GeoTIFF; only where cells are ranked. Empty: none.</source>
            <translation>Un GeoTIFF ; seulement si des cellules sont classées. Vide : aucun.</translation>
        </message>
        <message>
            <source>A band for each year, named by the year, for every step that takes land use.</source>
            <translation>Une bande pour chaque année, nommée par l'année, pour toute étape qui prend l'utilisation des terres.</translation>
        </message>
        <message>
            <source>A block was given to several workers, and each of them was gone before it was finished ({reason}). Look after their memory: give each worker fewer threads or more memory, then run again: what is finished is kept.</source>
            <translation>Un bloc a été confié à plusieurs workers, et chacun d'eux a disparu avant de l'avoir terminé ({reason}). Vérifiez leur mémoire : donnez à chaque worker moins de fils d'exécution ou plus de mémoire, puis relancez le calcul : ce qui est terminé est conservé.</translation>
        </message>
        <message>
            <source>A cell of the map is no field: the maps are for regions, not for single farms.</source>
            <translation>Une cellule de la carte n'est pas une parcelle : les cartes sont faites pour des régions, non pour des exploitations particulières.</translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules over layers and rules of computation; target, years and largest input are those of this dialog.</source>
            <translation>Une configuration de GSOCseq (.json) ou le manifest.json d'un calcul antérieur. Si elle est indiquée, c'est elle qui commande pour les couches et les règles de calcul ; l'objectif, les années et l'apport le plus grand sont ceux de cette boîte de dialogue.</translation>
        </message>
        <message>
            <source>A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules: every other input and option of this dialog is ignored, except where to write.</source>
            <translation>Une configuration de GSOCseq (.json) ou le manifest.json d'un calcul antérieur. Si elle est indiquée, c'est elle qui commande : toutes les autres données d'entrée et options de cette boîte de dialogue sont ignorées, sauf l'endroit où écrire.</translation>
        </message>
        <message>
            <source>A conversion that rounded the values, or one that doubled the size of the file without need.</source>
            <translation>Une conversion qui a arrondi les valeurs, ou une conversion qui a doublé inutilement la taille du fichier.</translation>
        </message>
        <message>
            <source>A copy or download that stopped half-way, or a disk that was full.</source>
            <translation>Une copie ou un téléchargement interrompu à mi-chemin, ou un disque qui était plein.</translation>
        </message>
        <message>
            <source>A country</source>
            <translation>Un pays</translation>
        </message>
        <message>
            <source>A declared no-data value that is a real value of the map.</source>
            <translation>Une valeur nodata déclarée qui est une valeur réelle de la carte.</translation>
        </message>
        <message>
            <source>A file copied under another name.</source>
            <translation>Un fichier copié sous un autre nom.</translation>
        </message>
        <message>
            <source>A file that was renamed, or two files whose names were exchanged.</source>
            <translation>Un fichier qui a été renommé, ou deux fichiers dont les noms ont été échangés.</translation>
        </message>
        <message>
            <source>A folder with GSOCseq maps: of a run of this plugin, or of any other program.</source>
            <translation>Un dossier avec des cartes GSOCseq : d'un calcul de cette extension, ou de tout autre programme.</translation>
        </message>
        <message>
            <source>A horizon of 20 years</source>
            <translation>Un horizon de 20 ans</translation>
        </message>
        <message>
            <source>A land-use layer of another year or legend than that of the run.</source>
            <translation>Une couche d'utilisation des terres d'une autre année ou d'une autre légende que celle du calcul.</translation>
        </message>
        <message>
            <source>A land-use layer that reaches beyond the country's border: clip it first.</source>
            <translation>Une couche d'utilisation des terres qui dépasse la frontière du pays : découpez-la d'abord.</translation>
        </message>
        <message>
            <source>A layer in another unit than the one expected (g/kg for %, kg/m2 for t/ha, tenths of a degree, mm/day): the commonest mistake.</source>
            <translation>Une couche dans une autre unité que celle attendue (g/kg au lieu de %, kg/m2 au lieu de t/ha, dixièmes de degré, mm/jour) : l'erreur la plus courante.</translation>
        </message>
        <message>
            <source>A layer of %</source>
            <translation>Une couche de %</translation>
        </message>
        <message>
            <source>A layer of % is chosen, but none is given. Choose a raster file.</source>
            <translation>Une couche de % est choisie, mais aucune n'est indiquée. Choisissez un fichier raster.</translation>
        </message>
        <message>
            <source>A map of the stock</source>
            <translation>Une carte du stock</translation>
        </message>
        <message>
            <source>A map of the stock (FAO's GSOCmap or a national one) is cut to the area: cells whose centre lies outside are no data, and so are negative values. kg C/m2 is recognised or set, and multiplied by 10.

From layers: the sum over the depths of carbon (%) x bulk density (g/cm3) x thickness (cm) x (1 - share of stones). The depths are read from the file names (0-5cm, 5-15cm, 15-30cm) and must fill 0-30 cm; of a layer that reaches deeper only the part above 30 cm counts.

The grid of the result is the grid of the whole run: the map's own, or that of the Global Soil Partnership. What is left out, negative, or more than 800 t C/ha is counted in the log.</source>
            <translation>Une carte du stock (la GSOCmap de la FAO ou une carte nationale) est découpée à la zone d'intérêt : les cellules dont le centre est en dehors sont nodata, de même que les valeurs négatives. kg C/m2 est reconnu ou réglé, et multiplié par 10.

À partir de couches : la somme sur les profondeurs de carbone (%) x densité apparente (g/cm3) x épaisseur (cm) x (1 - part d'éléments grossiers). Les profondeurs sont lues dans les noms des fichiers (0-5cm, 5-15cm, 15-30cm) et doivent remplir 0-30 cm ; d'une couche qui va plus profond, seule la partie au-dessus de 30 cm compte.

La grille du résultat est la grille de tout le calcul : celle de la carte, ou celle du Partenariat mondial sur les sols. Ce qui est écarté, négatif, ou supérieur à 800 t C/ha est compté dans le journal.</translation>
        </message>
        <message>
            <source>A map that is not 0 where paddy rice grows: cropland is paddy inside of it and nowhere else.</source>
            <translation>Une carte différente de 0 là où pousse le riz irrigué : les terres cultivées sont des rizières à l'intérieur et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>A map that was not made, not copied, or named in another way.</source>
            <translation>Une carte qui n'a pas été produite, pas copiée, ou qui porte un autre nom.</translation>
        </message>
        <message>
            <source>A mask multiplied into the map, or a raster filled with 0 before it was written.</source>
            <translation>Un masque multiplié dans la carte, ou un raster rempli de 0 avant d'être écrit.</translation>
        </message>
        <message>
            <source>A mask or an area that removes everything.</source>
            <translation>Un masque ou une zone d'intérêt qui enlève tout.</translation>
        </message>
        <message>
            <source>A mask that was applied to some of the maps only.</source>
            <translation>Un masque qui n'a été appliqué qu'à certaines des cartes.</translation>
        </message>
        <message>
            <source>A masked carbon map masks the whole run: what has no stock is not computed. Finished maps can be masked too, one by one or a whole folder of them. The layers themselves stay as they are.

Only the masks that are asked for are applied, and their names stand in the metadata of every copy (GSOCSEQ_MASKS). Maps for submission go without masks unless masks are asked for (Technical Manual, chapter 13).

The log counts the cells of each mask and of all together; a cell that two masks take is in both counts. A cell without a value of sand, conductivity or carbon is not masked by that limit, and counted. Band 1 of the raster of masks is any of them, then follows a band for each: 1 masked, 0 not.</source>
            <translation>Une carte du carbone masquée masque tout le calcul : ce qui n'a pas de stock n'est pas calculé. Des cartes terminées peuvent aussi être masquées, une par une ou tout un dossier. Les couches elles-mêmes restent telles quelles.

Seuls les masques demandés sont appliqués, et leurs noms figurent dans les métadonnées de chaque copie (GSOCSEQ_MASKS). Les cartes à soumettre restent sans masques, sauf si des masques sont demandés (manuel technique, chapitre 13).

Le journal compte les cellules de chaque masque et de tous ensemble ; une cellule que deux masques prennent est dans les deux comptes. Une cellule sans valeur de sable, de conductivité ou de carbone n'est pas masquée par cette limite, et elle est comptée. La bande 1 du raster des masques est l'un quelconque d'entre eux, puis suit une bande pour chacun : 1 masqué, 0 non.</translation>
        </message>
        <message>
            <source>A month without a valid image is</source>
            <translation>Un mois sans image valide est</translation>
        </message>
        <message>
            <source>A new or an empty folder, or one of an earlier run, whose maps are replaced.</source>
            <translation>Un nouveau dossier ou un dossier vide, ou celui d'un calcul antérieur, dont les cartes sont remplacées.</translation>
        </message>
        <message>
            <source>A percentage of today's stock per year</source>
            <translation>Un pourcentage du stock d'aujourd'hui par an</translation>
        </message>
        <message>
            <source>A program that dropped the coordinate system, or a side file (.prj, .aux.xml) that was not copied with the map.</source>
            <translation>Un programme qui a perdu le système de coordonnées, ou un fichier annexe (.prj, .aux.xml) qui n'a pas été copié avec la carte.</translation>
        </message>
        <message>
            <source>A program that dropped the declaration of the no-data value when it wrote the file.</source>
            <translation>Un programme qui a perdu la déclaration de la valeur nodata en écrivant le fichier.</translation>
        </message>
        <message>
            <source>A program that takes 0 for no data.</source>
            <translation>Un programme qui prend 0 pour nodata.</translation>
        </message>
        <message>
            <source>A raster (not zero: masked) or polygons. Empty: no such mask.</source>
            <translation>Un raster (non nul : masqué) ou des polygones. Vide : pas de masque de ce type.</translation>
        </message>
        <message>
            <source>A raster of percentages. It holds before the numbers of this line, which count where it has no data.</source>
            <translation>Un raster de pourcentages. Il l'emporte sur les nombres de cette ligne, qui comptent là où il est nodata.</translation>
        </message>
        <message>
            <source>A rate of gain</source>
            <translation>Un taux de gain</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts, in the order of the spin-up stack with the climate of 2001-2020. When given, the layers it holds are not read.</source>
            <translation>Une pile toute prête des scripts de la FAO, dans l'ordre de la pile spin-up avec le climat de 2001-2020. Si elle est indiquée, les couches qu'elle contient ne sont pas lues.</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, cover of twelve months, then land use of every year and DPM/RPM ratio of every year. When given, the layers it holds are not read; the warm-up climate still is.</source>
            <translation>Une pile toute prête des scripts de la FAO : COS, argile, couverture de douze mois, puis utilisation des terres de chaque année et rapport DPM/RPM de chaque année. Si elle est indiquée, les couches qu'elle contient ne sont pas lues ; le climat du warm-up l'est toujours.</translation>
        </message>
        <message>
            <source>A ready stack of FAO's scripts: SOC, clay, temperature, precipitation and PET of twelve months each, DPM/RPM ratio, land use, cover of twelve months. When given, the layers it holds are not read.</source>
            <translation>Une pile toute prête des scripts de la FAO : COS, argile, température, précipitations et PET de douze mois chacun, rapport DPM/RPM, utilisation des terres, couverture de douze mois. Si elle est indiquée, les couches qu'elle contient ne sont pas lues.</translation>
        </message>
        <message>
            <source>A rectangle</source>
            <translation>Un rectangle</translation>
        </message>
        <message>
            <source>A run is under way. Wait for its end, or cancel it first.</source>
            <translation>Un calcul est en cours. Attendez sa fin, ou annulez-le d'abord.</translation>
        </message>
        <message>
            <source>A run works in {folder} now. What is in the folder is looked at when the run is over.</source>
            <translation>Un calcul travaille en ce moment dans {folder}. Le contenu du dossier sera examiné quand le calcul sera terminé.</translation>
        </message>
        <message>
            <source>A scenario does not go on for ever: as the stock grows, more carbon decays, until as much leaves as comes in. That stock, inert carbon included, is computed exactly, for the climate and land use of the forward phase, today's farmyard manure and what a scenario adds. All land is taken to adopt at once; adopted shares do not count.

Years to 90, 95 and 99 % of the way: the first whole year from which on the stock stays within the remaining 10, 5 or 1 % of the distance between today's stock and the equilibrium. The way may be no straight one: where today's pools are out of proportion, a stock may pass the equilibrium and come back. 0 years: today's stock is the equilibrium (to 0.000001 t C/ha). 10000 years: so many or more, on ground where almost nothing decomposes. The log counts both.

The rasters have a band for business as usual (BAU) and each scenario; that of the years has three. Humus turns over slowly: centuries are usual, so the 20 years of the maps are the fast beginning.

A forward climate that changes from year to year has no steady state, nor have the rules of FAO's scripts: both are refused.</source>
            <translation>Un scénario ne continue pas indéfiniment : à mesure que le stock croît, davantage de carbone se décompose, jusqu'à ce qu'il en sorte autant qu'il en entre. Ce stock, carbone inerte compris, est calculé exactement, pour le climat et l'utilisation des terres de la phase forward, le fumier d'aujourd'hui et ce qu'un scénario ajoute. Toutes les terres sont supposées adopter d'un coup ; les parts d'adoption ne comptent pas.

Années jusqu'à 90, 95 et 99 % du chemin : la première année entière à partir de laquelle le stock reste dans les 10, 5 ou 1 % restants de la distance entre le stock d'aujourd'hui et l'équilibre. Le chemin peut ne pas être droit : là où les compartiments d'aujourd'hui sont disproportionnés, un stock peut dépasser l'équilibre et y revenir. 0 année : le stock d'aujourd'hui est l'équilibre (à 0,000001 t C/ha près). 10000 années : autant ou plus, sur des sols où presque rien ne se décompose. Le journal compte les deux.

Les rasters ont une bande pour le business as usual (BAU) et pour chaque scénario ; celui des années en a trois. L'humus se renouvelle lentement : des siècles sont habituels, les 20 ans des cartes sont donc le début rapide.

Un climat de la phase forward qui change d'une année à l'autre n'a pas d'état stationnaire, pas plus que les règles des scripts de la FAO : les deux sont refusés.</translation>
        </message>
        <message>
            <source>A scenario with the same percentages as another one.</source>
            <translation>Un scénario avec les mêmes pourcentages qu'un autre.</translation>
        </message>
        <message>
            <source>A slip in the name, or an earlier copy of a map.</source>
            <translation>Une faute dans le nom, ou une copie antérieure d'une carte.</translation>
        </message>
        <message>
            <source>A stock, or a layer of stocks</source>
            <translation>Un stock, ou une couche de stocks</translation>
        </message>
        <message>
            <source>A table of classes in which they are modelled.</source>
            <translation>Une table des classes dans laquelle elles sont modélisées.</translation>
        </message>
        <message>
            <source>A table of factors by land-use class</source>
            <translation>Une table de facteurs par classe d'utilisation des terres</translation>
        </message>
        <message>
            <source>A whole number, 1 to 1000. Default 20, the manual's horizon.</source>
            <translation>Un nombre entier, de 1 à 1000. Par défaut 20, l'horizon du manuel.</translation>
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
            <translation>Environ {pixels} cellules à modéliser. Temps : {minutes} min.</translation>
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
            <translation>Taux absolu (ASR), {scenario}</translation>
        </message>
        <message>
            <source>Absolute: against today</source>
            <translation>Absolu : par rapport à aujourd'hui</translation>
        </message>
        <message>
            <source>Add &amp;zone</source>
            <translation>A&amp;jouter une zone</translation>
        </message>
        <message>
            <source>Add a copy of each scenario of the chosen lines</source>
            <translation>Ajouter une copie de chaque scénario des lignes choisies</translation>
        </message>
        <message>
            <source>Add a scenario at the end of the table</source>
            <translation>Ajouter un scénario à la fin de la table</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Add a zone</source>
            <translation>Ajouter une zone</translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation>Ajouter des fichiers...</translation>
        </message>
        <message>
            <source>Add them if you have them; a submission is accepted without.</source>
            <translation>Ajoutez-les si vous les avez ; une soumission est acceptée sans elles.</translation>
        </message>
        <message>
            <source>Added manure, t C/ha/yr</source>
            <translation>Fumier ajouté, t C/ha/yr</translation>
        </message>
        <message>
            <source>Added plant C, t C/ha/yr</source>
            <translation>C végétal ajouté, t C/ha/yr</translation>
        </message>
        <message>
            <source>Added to the rain in the soil's water balance. Left out: only the layer of irrigation, if there is one.</source>
            <translation>S'ajoute à la pluie dans le bilan hydrique du sol. Si omis : seulement la couche d'irrigation, s'il y en a une.</translation>
        </message>
        <message>
            <source>Adopted share of the land, %</source>
            <translation>Part d'adoption des terres, %</translation>
        </message>
        <message>
            <source>Adopted, %</source>
            <translation>Adoption, %</translation>
        </message>
        <message>
            <source>Adopting share of the land, %</source>
            <translation>Part d'adoption des terres, %</translation>
        </message>
        <message>
            <source>Adopting share, %</source>
            <translation>Part d'adoption, %</translation>
        </message>
        <message>
            <source>Agricultural emissions of the country (unit Mt CO2e/yr)</source>
            <translation>Émissions agricoles du pays (unité Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Agricultural emissions: {found} Mt CO2e/yr was found; more than 0 is expected. Correct it, or leave it empty.</source>
            <translation>Émissions agricoles : {found} Mt CO2e/yr a été trouvé ; plus de 0 est attendu. Corrigez-le, ou laissez-le vide.</translation>
        </message>
        <message>
            <source>Align layers to the carbon map</source>
            <translation>Aligner les couches sur la carte du carbone</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>All guesses are right</source>
            <translation>Tout est bien deviné</translation>
        </message>
        <message>
            <source>All its GeoTIFFs, for example the maps of a run.</source>
            <translation>Tous ses GeoTIFF, par exemple les cartes d'un calcul.</translation>
        </message>
        <message>
            <source>All its maps (.tif), those of further horizons too. Empty: the layers below.</source>
            <translation>Toutes ses cartes (.tif), celles d'autres horizons aussi. Vide : les couches ci-dessous.</translation>
        </message>
        <message>
            <source>All land</source>
            <translation>Toutes les terres</translation>
        </message>
        <message>
            <source>All land adopts, %</source>
            <translation>Toutes les terres adoptent, %</translation>
        </message>
        <message>
            <source>All modelled land</source>
            <translation>Toutes les terres modélisées</translation>
        </message>
        <message>
            <source>All of one grid. Not read when a folder is given.</source>
            <translation>Toutes sur une même grille. Non lues si un dossier est indiqué.</translation>
        </message>
        <message>
            <source>All phases: from the layers to the 29 maps</source>
            <translation>Toutes les phases : des couches aux 29 cartes</translation>
        </message>
        <message>
            <source>All to &amp;zero</source>
            <translation>Tout à &amp;zéro</translation>
        </message>
        <message>
            <source>All values lie on classes that are modelled (cells: {classes}).</source>
            <translation>Toutes les valeurs sont sur des classes modélisées (cellules : {classes}).</translation>
        </message>
        <message>
            <source>All {total} maps are on one grid ({grid}).</source>
            <translation>Les {total} cartes sont toutes sur une même grille ({grid}).</translation>
        </message>
        <message>
            <source>All {wanted} mandatory maps are there.</source>
            <translation>Les {wanted} cartes obligatoires sont toutes là.</translation>
        </message>
        <message>
            <source>All {wanted} optional maps are there.</source>
            <translation>Les {wanted} cartes facultatives sont toutes là.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it computed: {done} of {total} blocks are done.</source>
            <translation>Un calcul précédent dans ce dossier s'est arrêté pendant qu'il calculait : {done} blocs sur {total} sont faits.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it prepared the layers: {done} of {total} steps are done.</source>
            <translation>Un calcul précédent dans ce dossier s'est arrêté pendant qu'il préparait les couches : {done} étapes sur {total} sont faites.</translation>
        </message>
        <message>
            <source>An earlier run into this folder stopped while it wrote the maps: all {total} blocks are computed.</source>
            <translation>Un calcul précédent dans ce dossier s'est arrêté pendant qu'il écrivait les cartes : les {total} blocs sont tous calculés.</translation>
        </message>
        <message>
            <source>An estimate by the check of the inputs. Another machine may need half or three times as long.</source>
            <translation>Une estimation faite par la vérification des données d'entrée. Une autre machine peut demander la moitié ou le triple de ce temps.</translation>
        </message>
        <message>
            <source>An image exported without its place, or one that was rotated or flipped.</source>
            <translation>Une image exportée sans sa position, ou une image tournée ou retournée.</translation>
        </message>
        <message>
            <source>An input or a half-width given as one number for the whole country, or a map filled by hand.</source>
            <translation>Une donnée d'entrée ou une demi-largeur indiquée par un seul nombre pour tout le pays, ou une carte remplie à la main.</translation>
        </message>
        <message>
            <source>Another configuration</source>
            <translation>Autre configuration</translation>
        </message>
        <message>
            <source>Another folder than that of the maps.</source>
            <translation>Un autre dossier que celui des cartes.</translation>
        </message>
        <message>
            <source>Another horizon than the one the maps are checked for.</source>
            <translation>Un autre horizon que celui pour lequel les cartes sont contrôlées.</translation>
        </message>
        <message>
            <source>Another model than MIAMI (Lieth 1975) needs the layers of the mean NPP and of the yearly NPP.</source>
            <translation>Un autre modèle que MIAMI (Lieth 1975) a besoin des couches de la NPP moyenne et de la NPP annuelle.</translation>
        </message>
        <message>
            <source>Any number of files and bands, all on the same cells; each band is an image. Tiles of one export are put together.</source>
            <translation>Un nombre quelconque de fichiers et de bandes, tous sur les mêmes cellules ; chaque bande est une image. Les tuiles d'un même export sont assemblées.</translation>
        </message>
        <message>
            <source>Appendix: every parameter</source>
            <translation>Annexe : tous les paramètres</translation>
        </message>
        <message>
            <source>Apply masks</source>
            <translation>Appliquer des masques</translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation>Zone d'intérêt</translation>
        </message>
        <message>
            <source>Area so far, ha</source>
            <translation>Superficie cumulée, ha</translation>
        </message>
        <message>
            <source>Area, ha</source>
            <translation>Superficie, ha</translation>
        </message>
        <message>
            <source>Area, mean and total of stocks and rates for all land, by land-use class, by zone, and by both, with their uncertainty.</source>
            <translation>Superficie, moyenne et total des stocks et des taux pour toutes les terres, par classe d'utilisation des terres, par zone, et par les deux, avec leur incertitude.</translation>
        </message>
        <message>
            <source>Area, stock today (t C/ha) and absolute rates (ASR, t C/ha/yr)</source>
            <translation>Superficie, stock aujourd'hui (t C/ha) et taux absolus (ASR, t C/ha/yr)</translation>
        </message>
        <message>
            <source>Areas are on the ellipsoid. Mt CO2e = Mt C x 44/12. ASR: change against today; RSR: gain over business as usual (BAU). ± is the half-width of the 95 % range: the first if the errors of the cells are independent, the second if they are the same everywhere. The first leaves out all errors that cells share and is not to be quoted alone; the second is likely wider than the truth for rates.</source>
            <translation>Les superficies sont sur l'ellipsoïde. Mt CO2e = Mt C x 44/12. ASR : changement par rapport à aujourd'hui ; RSR : gain par rapport au business as usual (BAU). ± est la demi-largeur de l'intervalle à 95 % : la première si les erreurs des cellules sont indépendantes, la seconde si elles sont les mêmes partout. La première laisse de côté toutes les erreurs que les cellules partagent et ne doit pas être citée seule ; la seconde est probablement plus large que la réalité pour les taux.</translation>
        </message>
        <message>
            <source>Areas are those of the ellipsoid, cell by cell, in any coordinate system of the maps; cells that the border of a zone cuts count by the share that is covered, exactly. Stocks: t C/ha and Mt C; absolute rates (ASR, against today) and relative rates (RSR, against business as usual): t C/ha/yr, Mt C/yr and Mt CO2e/yr (times 44/12).

Where the run left adopted_gain.tif, the relative rates come twice: 'full' if all land adopts a scenario, 'adopted' for the share that does.

Each total has two half-widths of its 95 % range, in Mt C or Mt C/yr: if the errors of the cells are independent (root of the sum of squares) and if they are the same everywhere (sum). The first leaves out every error that cells share (soil map, climate, the assumed C input): it is no bound and is not to be quoted alone. The second is nearer to the truth for stocks; for rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other. Those of a rate need the maps of both stocks and of their uncertainty, or the published uncertainty of the rate (which is in % of the sum of the stocks), T0 and ASR of BAU. Where some cells have no uncertainty the half-widths of the others are scaled to all land; below 90 % of it there are none.

Values that cannot be (stocks beyond 0 to 800 t C/ha, rates beyond -4 to 4 t C/ha/yr, uncertainties beyond 0 to 200 %: no data that is not declared, as a rule) are left out as cells without a value, and a map that is mostly such is left out wholly; log, page and the column 'remark' of the table name map, cells and values.

The table has one row for each zone, class, map and part; empty zone or class: all of them. All files appear together, or none. The workbook has a sheet for each of the four kinds of rows. The layer is the zones as they are with further fields: area_ha, t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), rsr_ssm1_ind and rsr_ssm1_cor (half-widths, independent and correlated, Mt C/yr), rsr_ssm1_adopted_mean ....

The log tells what is missing, what was repaired or joined, and how much land lies in no zone or in several. Zones may lie across the 180th meridian.</source>
            <translation>Les superficies sont celles de l'ellipsoïde, cellule par cellule, dans tout système de coordonnées des cartes ; les cellules que coupe la limite d'une zone comptent pour la part couverte, exactement. Stocks : t C/ha et Mt C ; taux absolus (ASR, par rapport à aujourd'hui) et taux relatifs (RSR, par rapport au business as usual) : t C/ha/yr, Mt C/yr et Mt CO2e/yr (multiplié par 44/12).

Si le calcul a laissé adopted_gain.tif, les taux relatifs figurent deux fois : 'full' si toutes les terres adoptent un scénario, 'adopted' pour la part qui l'adopte.

Chaque total a deux demi-largeurs de son intervalle à 95 %, en Mt C ou Mt C/yr : si les erreurs des cellules sont indépendantes (racine de la somme des carrés) et si elles sont les mêmes partout (somme). La première laisse de côté toute erreur que les cellules partagent (carte des sols, climat, apport de C supposé) : ce n'est pas une borne et elle ne doit pas être citée seule. La seconde est plus proche de la réalité pour les stocks ; pour les taux, elle est probablement plus large que la réalité, parce qu'elle prend les erreurs des deux stocks comme indépendantes l'une de l'autre. Celles d'un taux ont besoin des cartes des deux stocks et de leur incertitude, ou de l'incertitude publiée du taux (qui est en % de la somme des stocks), de T0 et de l'ASR de BAU. Si certaines cellules n'ont pas d'incertitude, les demi-largeurs des autres sont extrapolées à toutes les terres ; en dessous de 90 % de celles-ci, il n'y en a pas.

Les valeurs qui ne peuvent pas exister (stocks hors de 0 à 800 t C/ha, taux hors de -4 à 4 t C/ha/yr, incertitudes hors de 0 à 200 % : en règle générale, un nodata non déclaré) sont écartées comme des cellules sans valeur, et une carte qui est en majorité telle est entièrement écartée ; le journal, la page et la colonne 'remark' de la table nomment la carte, les cellules et les valeurs.

La table a une ligne pour chaque zone, classe, carte et partie ; zone ou classe vide : toutes. Tous les fichiers apparaissent ensemble, ou aucun. Le classeur a une feuille pour chacun des quatre types de lignes. La couche contient les zones telles quelles avec des champs supplémentaires : area_ha, t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), rsr_ssm1_ind et rsr_ssm1_cor (demi-largeurs, indépendantes et corrélées, Mt C/yr), rsr_ssm1_adopted_mean ....

Le journal dit ce qui manque, ce qui a été réparé ou réuni, et quelle superficie de terres n'est dans aucune zone ou est dans plusieurs. Les zones peuvent se trouver de part et d'autre du 180e méridien.</translation>
        </message>
        <message>
            <source>Arithmetic with a no-data value as if it were data: -999 divided by 20 years is -49.95.</source>
            <translation>Des opérations arithmétiques avec une valeur nodata comme si c'était une donnée : -999 divisé par 20 ans donne -49,95.</translation>
        </message>
        <message>
            <source>Artificial surfaces</source>
            <translation>Surfaces artificielles</translation>
        </message>
        <message>
            <source>As PNG or SVG.</source>
            <translation>En PNG ou SVG.</translation>
        </message>
        <message>
            <source>As far as the maps and their inputs tell, no mask was applied.</source>
            <translation>D'après ce que disent les cartes et leurs données d'entrée, aucun masque n'a été appliqué.</translation>
        </message>
        <message>
            <source>As in the names of the maps: SSM1, SSM2, SSM3 or one of your own. Default: SSM3.</source>
            <translation>Comme dans les noms des cartes : SSM1, SSM2, SSM3 ou l'un de vos propres scénarios. Par défaut : SSM3.</translation>
        </message>
        <message>
            <source>Assign EPSG:4326 to the file, if its coordinates are degrees.</source>
            <translation>Attribuez EPSG:4326 au fichier, si ses coordonnées sont en degrés.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>En un coup d'œil</translation>
        </message>
        <message>
            <source>At this cell</source>
            <translation>À cette cellule</translation>
        </message>
        <message>
            <source>Automatic (SSM2, or the middle one)</source>
            <translation>Automatique (SSM2, ou celui du milieu)</translation>
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
            <translation>sous -18,3 degC</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Back to the scenarios of the run.</source>
            <translation>Retour aux scénarios du calcul.</translation>
        </message>
        <message>
            <source>Band {band}, {what}: {one} in {first}, but {two} in {second}. Tiles of one export have the same. Export them again.</source>
            <translation>Bande {band}, {what} : {one} dans {first}, mais {two} dans {second}. Les tuiles d'un même export ont la même chose. Exportez-les à nouveau.</translation>
        </message>
        <message>
            <source>Bare area</source>
            <translation>Sol nu</translation>
        </message>
        <message>
            <source>Bare: 1</source>
            <translation>Nu : 1</translation>
        </message>
        <message>
            <source>Before the scenarios, from the spin-up to the year of the SOC map with the climate and NPP of each year: FAO's phase 2</source>
            <translation>Avant les scénarios, du spin-up à l'année de la carte du COS avec le climat et la NPP de chaque année : la phase 2 de la FAO</translation>
        </message>
        <message>
            <source>Begin &amp;anew</source>
            <translation>Reco&amp;mmencer</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Begin with the layers, or load the sample.</source>
            <translation>Commencez par les couches, ou chargez le jeu d'exemple.</translation>
        </message>
        <message>
            <source>Being computed ...</source>
            <translation>Calcul en cours ...</translation>
        </message>
        <message>
            <source>Between stations</source>
            <translation>Entre les stations</translation>
        </message>
        <message>
            <source>Both an area of interest ({area}) and a country ({country}) are given; one is expected. Leave the other empty.</source>
            <translation>Une zone d'intérêt ({area}) et un pays ({country}) sont indiqués tous deux ; un seul est attendu. Laissez l'autre vide.</translation>
        </message>
        <message>
            <source>Brings the soil from the state of about 2000 to today with the climate and land use of every year.</source>
            <translation>Amène le sol de l'état des environs de 2000 à aujourd'hui avec le climat et l'utilisation des terres de chaque année.</translation>
        </message>
        <message>
            <source>Build FAO's stacks</source>
            <translation>Construire les piles de la FAO</translation>
        </message>
        <message>
            <source>Bulk density, a layer per depth (unit g/cm3, cg/cm3 or kg/m3)</source>
            <translation>Densité apparente, une couche par profondeur (unité g/cm3, cg/cm3 ou kg/m3)</translation>
        </message>
        <message>
            <source>Business as usual keeps the mean carbon input of the warm-up. Sustainable soil management (SSM) raises it by a percentage: 5, 10 and 20 % in the manual. Climate and land use stay as they are now, unless the forward layers bring a climate that changes. Low and high estimates carry the uncertainty.

The result is one raster with named bands. Give it to 'The 29 maps'.</source>
            <translation>Le business as usual garde l'apport moyen de carbone du warm-up. La gestion durable des sols (SSM) l'augmente d'un pourcentage : 5, 10 et 20 % dans le manuel. Le climat et l'utilisation des terres restent comme maintenant, sauf si les couches de la phase forward apportent un climat qui change. Des estimations basse et haute portent l'incertitude.

Le résultat est un raster unique avec des bandes nommées. Donnez-le à 'Les 29 cartes'.</translation>
        </message>
        <message>
            <source>By a second run</source>
            <translation>Par un second calcul</translation>
        </message>
        <message>
            <source>By land use</source>
            <translation>Par utilisation des terres</translation>
        </message>
        <message>
            <source>By land-use class:</source>
            <translation>Par classe d'utilisation :</translation>
        </message>
        <message>
            <source>By pedotransfer functions, as FAO's script 13</source>
            <translation>Par les fonctions de pédotransfert, comme le script 13 de la FAO</translation>
        </message>
        <message>
            <source>By zone</source>
            <translation>Par zone</translation>
        </message>
        <message>
            <source>C &amp;input beyond business as usual, %:</source>
            <translation>&amp;Apport de C au-delà du business as usual, % :</translation>
        </message>
        <message>
            <source>C input</source>
            <translation>Apport de C</translation>
        </message>
        <message>
            <source>C input against business as usual</source>
            <translation>Apport de C par rapport au business as usual</translation>
        </message>
        <message>
            <source>C input ahead (BAU)</source>
            <translation>Apport de C à venir (BAU)</translation>
        </message>
        <message>
            <source>C input at the equilibrium (BAU)</source>
            <translation>Apport de C à l'équilibre (BAU)</translation>
        </message>
        <message>
            <source>C input beyond business as usual, %</source>
            <translation>Apport de C au-delà du business as usual, %</translation>
        </message>
        <message>
            <source>C input of all land, % of business as usual</source>
            <translation>Apport de C de toutes les terres, % du business as usual</translation>
        </message>
        <message>
            <source>C input of the scenarios {width}</source>
            <translation>apport de C des scénarios {width}</translation>
        </message>
        <message>
            <source>C&amp;lear cells</source>
            <translation>&amp;Vider les cellules</translation>
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
            <translation>CRU TS est le climat sur grille de la Climatic Research Unit, University of East Anglia : 0,5 degré, mensuel, depuis 1901. Téléchargez les variables tmp, pre et pet, par décennie ou en un seul fichier, et décompressez-les.

Les mois sont lus dans l'axe temporel des fichiers, quel que soit l'ordre des fichiers et des bandes. CRU donne l'évapotranspiration en mm par jour et la pluie en mm par mois, ce que beaucoup ont négligé : les unités du fichier décident, et les mm par jour sont multipliés par les jours réels de chaque mois. Les mois manquants, ou donnés deux fois, sont refusés.

La série a une bande pour chaque mois (1981-01 ...), les normales en ont douze (01 à 12), les moyennes des valeurs mensuelles.</translation>
        </message>
        <message>
            <source>CSV or spreadsheet, in place of the rasters above.</source>
            <translation>CSV ou feuille de calcul, à la place des rasters ci-dessus.</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Table CSV (*.csv)</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>Tables CSV (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Carbon of farmyard manure that is added every year, t C/ha/yr.</source>
            <translation>Carbone du fumier ajouté chaque année, t C/ha/yr.</translation>
        </message>
        <message>
            <source>Carbon of plants that is added every year beyond the percentage, t C/ha/yr.</source>
            <translation>Carbone des plantes ajouté chaque année au-delà du pourcentage, t C/ha/yr.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) in which today's stock is the equilibrium to {tonnes:g} t C/ha, 0 years in the map: {count}.</source>
            <translation>Cas (cellules multipliées par BAU et scénarios) où le stock d'aujourd'hui est l'équilibre à {tonnes:g} t C/ha près, 0 année dans la carte : {count}.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) that take {years} years or more to 99 % of the way, shown as {years}: {count}.</source>
            <translation>Cas (cellules multipliées par BAU et scénarios) qui mettent {years} ans ou plus pour arriver à 99 % du chemin, montrés comme {years} : {count}.</translation>
        </message>
        <message>
            <source>Cases (cells times BAU and scenarios) with an equilibrium above {high:g} t C/ha, more than soils hold: almost nothing decomposes there. The number is in the map: {count}.</source>
            <translation>Cas (cellules multipliées par BAU et scénarios) avec un équilibre supérieur à {high:g} t C/ha, plus que ce que contiennent les sols : presque rien ne s'y décompose. Le nombre est dans la carte : {count}.</translation>
        </message>
        <message>
            <source>Cases of a C input below 0 set to 0: {count}.</source>
            <translation>Cas d'un apport de C inférieur à 0 mis à 0 : {count}.</translation>
        </message>
        <message>
            <source>Cases of a negative DPM left by the pedotransfer functions: {count}.</source>
            <translation>Cas d'un DPM négatif laissé par les fonctions de pédotransfert : {count}.</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Cellules</translation>
        </message>
        <message>
            <source>Cells by class in {year}: {counts}.</source>
            <translation>Cellules par classe en {year} : {counts}.</translation>
        </message>
        <message>
            <source>Cells filled in the layer with most of them</source>
            <translation>Cellules comblées dans la couche qui en a le plus</translation>
        </message>
        <message>
            <source>Cells of classes that a country can choose to model have a value: {classes}.</source>
            <translation>Des cellules de classes qu'un pays peut choisir de modéliser ont une valeur : {classes}.</translation>
        </message>
        <message>
            <source>Cells of classes that are not modelled have a value: {classes}.</source>
            <translation>Des cellules de classes qui ne sont pas modélisées ont une valeur : {classes}.</translation>
        </message>
        <message>
            <source>Cells of the result</source>
            <translation>Cellules du résultat</translation>
        </message>
        <message>
            <source>Cells of the vegetation (arc-seconds)</source>
            <translation>Cellules de la végétation (secondes d'arc)</translation>
        </message>
        <message>
            <source>Cells still empty in the layer with most of them</source>
            <translation>Cellules encore vides dans la couche qui en a le plus</translation>
        </message>
        <message>
            <source>Cells that gain carbon until business as usual comes to rest: {count}.</source>
            <translation>Cellules qui gagnent du carbone jusqu'à ce que le business as usual se stabilise : {count}.</translation>
        </message>
        <message>
            <source>Cells that lose carbon until business as usual comes to rest: {count}.</source>
            <translation>Cellules qui perdent du carbone jusqu'à ce que le business as usual se stabilise : {count}.</translation>
        </message>
        <message>
            <source>Cells that need more than business as usual: {count}.</source>
            <translation>Cellules qui ont besoin de plus que le business as usual : {count}.</translation>
        </message>
        <message>
            <source>Cells that reach the target without any plant carbon (required input set to 0): {count}.</source>
            <translation>Cellules qui atteignent l'objectif sans aucun carbone végétal (apport nécessaire mis à 0) : {count}.</translation>
        </message>
        <message>
            <source>Cells where business as usual brings no plant carbon, so that there is no per cent of it: {count}.</source>
            <translation>Cellules où le business as usual n'apporte pas de carbone végétal, de sorte qu'il n'y a pas de pourcentage par rapport à lui : {count}.</translation>
        </message>
        <message>
            <source>Cells where business as usual is enough, but not 0 (the per cent are 0 or below): {count}.</source>
            <translation>Cellules où le business as usual suffit, mais pas 0 (le pourcentage est de 0 ou moins) : {count}.</translation>
        </message>
        <message>
            <source>Cells where the maximum of +{maximum:g} % does not suffice (the input that would is in the map): {count}.</source>
            <translation>Cellules où le maximum de +{maximum:g} % ne suffit pas (l'apport qui suffirait est dans la carte) : {count}.</translation>
        </message>
        <message>
            <source>Cells whose target is no stock that can be ({low:g} to {high:g} t C/ha), left without an answer: {count}. Check the target and its unit.</source>
            <translation>Cellules dont l'objectif n'est pas un stock possible ({low:g} à {high:g} t C/ha), laissées sans réponse : {count}. Vérifiez l'objectif et son unité.</translation>
        </message>
        <message>
            <source>Cells with and without a result</source>
            <translation>Cellules avec et sans résultat</translation>
        </message>
        <message>
            <source>Cells with their ranks</source>
            <translation>Cellules avec leurs rangs</translation>
        </message>
        <message>
            <source>Cells without a class in the land-use layer.</source>
            <translation>Des cellules sans classe dans la couche d'utilisation des terres.</translation>
        </message>
        <message>
            <source>Cells without a value in the layer of the stock to reach, left without an answer: {count}.</source>
            <translation>Cellules sans valeur dans la couche du stock à atteindre, laissées sans réponse : {count}.</translation>
        </message>
        <message>
            <source>Certainty: rate divided by its half-width</source>
            <translation>Certitude : taux divisé par sa demi-largeur</translation>
        </message>
        <message>
            <source>Change from today to the equilibrium</source>
            <translation>Changement d'aujourd'hui à l'équilibre</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Chart of the C input by year. {text}</source>
            <translation>Graphique de l'apport de C par année. {text}</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Check the inputs</source>
            <translation>Vérifier les données d'entrée</translation>
        </message>
        <message>
            <source>Check the names of the files and the percentages of the scenarios.</source>
            <translation>Vérifiez les noms des fichiers et les pourcentages des scénarios.</translation>
        </message>
        <message>
            <source>Check the units first, then whether soils and climate of the country explain the values; say so in the report.</source>
            <translation>Vérifiez d'abord les unités, puis si les sols et le climat du pays expliquent les valeurs ; dites-le dans le rapport.</translation>
        </message>
        <message>
            <source>Check the units first. If only some cells are concerned, 'Correct the maps' makes them no data in copies of the maps.</source>
            <translation>Vérifiez d'abord les unités. Si seules certaines cellules sont concernées, 'Corriger les cartes' les met en nodata dans des copies des cartes.</translation>
        </message>
        <message>
            <source>Check the units of all inputs ('Check the inputs' recognises them), and run again.</source>
            <translation>Vérifiez les unités de toutes les données d'entrée ("Vérifier les données d'entrée" les reconnaît), et relancez le calcul.</translation>
        </message>
        <message>
            <source>Check whether the inputs behind this map vary; if one number was meant, say so in the report.</source>
            <translation>Vérifiez si les données d'entrée de cette carte varient ; si un seul nombre était voulu, dites-le dans le rapport.</translation>
        </message>
        <message>
            <source>Checking the inputs</source>
            <translation>Vérification des données d'entrée</translation>
        </message>
        <message>
            <source>Checking...</source>
            <translation>Vérification...</translation>
        </message>
        <message>
            <source>Checks a folder of finished maps against FAO's rules for a submission, and says what is wrong, why, and what to do.</source>
            <translation>Contrôle un dossier de cartes terminées selon les règles de la FAO pour une soumission, et dit ce qui ne va pas, pourquoi, et ce qu'il faut faire.</translation>
        </message>
        <message>
            <source>Checks failed: {failed}; with a warning: {warned}; passed: {passed}.</source>
            <translation>Contrôles en échec : {failed} ; avec un avertissement : {warned} ; réussis : {passed}.</translation>
        </message>
        <message>
            <source>Checks of FAO's Technical Manual, annexes I and II. The page of quality_control shows every map.</source>
            <translation>Contrôles du manuel technique de la FAO, annexes I et II. La page de quality_control montre toutes les cartes.</translation>
        </message>
        <message>
            <source>Checks the maps for values that cannot be, holes, edges and wrong units.</source>
            <translation>Cherche dans les cartes les valeurs impossibles, les trous, les bords et les unités fausses.</translation>
        </message>
        <message>
            <source>Choose a file of polygons</source>
            <translation>Choisir un fichier de polygones</translation>
        </message>
        <message>
            <source>Choose a file: {role}</source>
            <translation>Choisir un fichier : {role}</translation>
        </message>
        <message>
            <source>Choose a raster of percentages for the scenario of this line, % more C input than business as usual</source>
            <translation>Choisir un raster de pourcentages pour le scénario de cette ligne, % d'apport de C de plus que le business as usual</translation>
        </message>
        <message>
            <source>Choose nothing</source>
            <translation>Ne rien choisir</translation>
        </message>
        <message>
            <source>Choose some of the maps, or none to add all of them.</source>
            <translation>Choisissez quelques-unes des cartes, ou aucune pour les ajouter toutes.</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>Chosen land (ha)</source>
            <translation>Terres choisies (ha)</translation>
        </message>
        <message>
            <source>Circle: end of the spin-up, {first}. Grey years: warm-up. Vertical line: t0, {t0}, from which the scenarios part.</source>
            <translation>Cercle : fin du spin-up, {first}. Années grises : warm-up. Ligne verticale : t0, {t0}, à partir de laquelle les scénarios se séparent.</translation>
        </message>
        <message>
            <source>Class codes (land use, zones)</source>
            <translation>Codes de classes (utilisation des terres, zones)</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <source>Clay (%)</source>
            <translation>Argile (%)</translation>
        </message>
        <message>
            <source>Clay 0-30 cm (%)</source>
            <translation>Argile 0-30 cm (%)</translation>
        </message>
        <message>
            <source>Clay above 50 %, rare in most countries: look at the unit and the depths of the clay layer.</source>
            <translation>Une argile supérieure à 50 %, rare dans la plupart des pays : voyez l'unité et les profondeurs de la couche d'argile.</translation>
        </message>
        <message>
            <source>Clay layers, one per depth (% or g/kg)</source>
            <translation>Couches d'argile, une par profondeur (% ou g/kg)</translation>
        </message>
        <message>
            <source>Clay, 0-30 cm (% of mass)</source>
            <translation>Argile, 0-30 cm (% en masse)</translation>
        </message>
        <message>
            <source>Click a cell of the map.</source>
            <translation>Cliquez sur une cellule de la carte.</translation>
        </message>
        <message>
            <source>Click a pixel</source>
            <translation>Cliquer sur un pixel</translation>
        </message>
        <message>
            <source>Click on the map and see the carbon of that cell year by year</source>
            <translation>Cliquez sur la carte et voyez le carbone de cette cellule année par année</translation>
        </message>
        <message>
            <source>Click on the map to see how the carbon of that pixel changes, in t C/ha.</source>
            <translation>Cliquez sur la carte pour voir comment change le carbone de ce pixel, en t C/ha.</translation>
        </message>
        <message>
            <source>Climate cells are large, and along coasts and lakes some have no data although there is soil under them. Such a gap gets the mean of the layer's own cells around it, weighted by the inverse of the squared distance; class codes are never averaged but taken from the nearest cell. All other cells are exactly those of 'Align layers'. Bands are filled one by one.

Filled values are guesses: filled.tif shows where they are (1 filled in any layer and band, 0 not, no data where there is no soil carbon), and the log counts the cells. A gap with no cell in reach stays. Meant for layers coarser than the grid; of a finer one the cells in reach lie inside the gap itself.</source>
            <translation>Les cellules du climat sont grandes, et le long des côtes et des lacs certaines sont nodata bien qu'il y ait du sol en dessous. Une telle lacune reçoit la moyenne des cellules propres de la couche autour d'elle, pondérée par l'inverse du carré de la distance ; les codes de classes ne sont jamais moyennés mais pris de la cellule la plus proche. Toutes les autres cellules sont exactement celles de 'Aligner les couches'. Les bandes sont comblées une par une.

Les valeurs comblées sont des suppositions : filled.tif montre où elles sont (1 comblée dans au moins une couche et une bande, 0 non, nodata là où il n'y a pas de carbone du sol), et le journal compte les cellules. Une lacune sans cellule à portée reste. Prévu pour des couches plus grossières que la grille ; d'une couche plus fine, les cellules à portée se trouvent dans la lacune même.</translation>
        </message>
        <message>
            <source>Climate from CRU TS</source>
            <translation>Climat à partir de CRU TS</translation>
        </message>
        <message>
            <source>Climate from TerraClimate</source>
            <translation>Climat à partir de TerraClimate</translation>
        </message>
        <message>
            <source>Climate from monthly layers or stations</source>
            <translation>Climat à partir de couches mensuelles ou de stations</translation>
        </message>
        <message>
            <source>Climate layer, for the edges of its cells (unit does not matter)</source>
            <translation>Couche de climat, pour les bords de ses cellules (l'unité n'importe pas)</translation>
        </message>
        <message>
            <source>Climate of the spin-up (years)</source>
            <translation>Climat du spin-up (années)</translation>
        </message>
        <message>
            <source>Climate of the warm-up (years)</source>
            <translation>Climat du warm-up (années)</translation>
        </message>
        <message>
            <source>Climate series for growth</source>
            <translation>Séries climatiques pour la croissance</translation>
        </message>
        <message>
            <source>Climate whose cells are much coarser than the maps, taken without interpolation.</source>
            <translation>Un climat dont les cellules sont beaucoup plus grossières que les cartes, pris sans interpolation.</translation>
        </message>
        <message>
            <source>Climate: spin-up {spin_up}, warm-up {warm_up}, years ahead {forward}. Land use: {land_use}.</source>
            <translation>Climat : spin-up {spin_up}, warm-up {warm_up}, années à venir {forward}. Utilisation des terres : {land_use}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Coarse fragments, part of the volume. Empty: soil without stones.</source>
            <translation>Éléments grossiers, partie du volume. Vide : sol sans éléments grossiers.</translation>
        </message>
        <message>
            <source>Coasts and islands that coarse climate data leave out.</source>
            <translation>Des côtes et des îles que des données climatiques grossières laissent de côté.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes that the legend {legend} does not list have no class; cells of all years, by code: {codes}. Add them to a legend of your own if they should have one.</source>
            <translation>Les codes que la légende {legend} n'énumère pas n'ont pas de classe ; cellules de toutes les années, par code : {codes}. Ajoutez-les à votre propre légende s'ils doivent en avoir une.</translation>
        </message>
        <message>
            <source>Columns of the table: id; SOC (t C/ha, 0-30 cm); clay (%); LU (land-use class); DR (DPM/RPM ratio); cov_01 to cov_12 (cover factor 0.6 to 1); T8100_, P8100_, E8100_ with 01 to 12 (monthly means for the spin-up: degC, mm, mm); T0118_, P0118_, E0118_ with 01 to 12 (monthly means for the forward phase); Ts_, Ps_ with year and month, as Ts_1981_01 (every month of the spin-up period); Ts_, Ps_, Es_ with year and month (every month of the warm-up). Other years are fine. DR may be left out. So may NPP_8100 (mean plant growth of the spin-up period, t C/ha/yr), which only 'fao-scripts' uses. Commas, semicolons or tabs; decimal points or commas; empty means missing.

The result has a row for every row of the input, in the same order: id, status, C input (t C/ha/yr), pools and stocks (t C/ha), and the 29 map values. status is ok or says why there is no result.</source>
            <translation>Colonnes de la table : id ; SOC (t C/ha, 0-30 cm) ; clay (%) ; LU (classe d'utilisation des terres) ; DR (rapport DPM/RPM) ; cov_01 à cov_12 (facteur de couverture 0.6 à 1) ; T8100_, P8100_, E8100_ avec 01 à 12 (moyennes mensuelles pour le spin-up : degC, mm, mm) ; T0118_, P0118_, E0118_ avec 01 à 12 (moyennes mensuelles pour la phase forward) ; Ts_, Ps_ avec année et mois, comme Ts_1981_01 (tous les mois de la période du spin-up) ; Ts_, Ps_, Es_ avec année et mois (tous les mois du warm-up). D'autres années conviennent. DR peut être omise. De même NPP_8100 (croissance végétale moyenne de la période du spin-up, t C/ha/yr), que seul 'fao-scripts' utilise. Virgules, points-virgules ou tabulations ; points ou virgules décimaux ; vide signifie manquant.

Le résultat a une ligne pour chaque ligne de l'entrée, dans le même ordre : id, status, apport de C (t C/ha/yr), compartiments et stocks (t C/ha), et les valeurs des 29 cartes. status vaut ok ou dit pourquoi il n'y a pas de résultat.</translation>
        </message>
        <message>
            <source>Columns: severity (error, warning, info), where, finding.</source>
            <translation>Colonnes : severity (error, warning, info), where, finding.</translation>
        </message>
        <message>
            <source>Columns: year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr).</source>
            <translation>Colonnes : year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr).</translation>
        </message>
        <message>
            <source>Compared with the country's agricultural emissions as they were given for this report: {emissions} Mt CO2e/yr. The gain over business as usual lasts only while the stock rises; emissions of nitrous oxide and methane that the practices cause or avoid are not counted.</source>
            <translation>Comparé aux émissions agricoles du pays telles qu'elles ont été indiquées pour ce rapport : {emissions} Mt CO2e/yr. Le gain par rapport au business as usual ne dure que tant que le stock augmente ; les émissions de protoxyde d'azote et de méthane que les pratiques causent ou évitent ne sont pas comptées.</translation>
        </message>
        <message>
            <source>Computed once the layers are there.</source>
            <translation>Calculé dès que les couches sont là.</translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years).</source>
            <translation>Calculé avec l'extension QGIS GSOCseq {version} (RothC ; convention {convention}, spin-up {spin_up} ; horizon {years} ans).</translation>
        </message>
        <message>
            <source>Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years). Read were: {inputs}. Every parameter is in manifest.json.</source>
            <translation>Calculé avec l'extension QGIS GSOCseq {version} (RothC ; convention {convention}, spin-up {spin_up} ; horizon {years} ans). Ont été lus : {inputs}. Tous les paramètres sont dans manifest.json.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Computes FAO's 29 maps of soil organic carbon sequestration potential (GSOCseq) from your layers, in one go.</source>
            <translation>Calcule les 29 cartes de la FAO du potentiel de séquestration du carbone organique du sol (GSOCseq) à partir de vos couches, en une seule fois.</translation>
        </message>
        <message>
            <source>Computes a map for every year, which QGIS's temporal controller plays.</source>
            <translation>Calcule une carte pour chaque année, que le contrôleur temporel de QGIS fait défiler.</translation>
        </message>
        <message>
            <source>Computes for each cell the plant carbon that must come in each year so that the stock reaches a target: 4 per 1000, a stock, a rate, no loss.</source>
            <translation>Calcule pour chaque cellule le carbone végétal qui doit entrer chaque année pour que le stock atteigne un objectif : 4 pour 1000, un stock, un taux, aucune perte.</translation>
        </message>
        <message>
            <source>Computes one place of the map and lists its stock of every year, under business as usual and each scenario.</source>
            <translation>Calcule un lieu de la carte et énumère son stock de chaque année, sous le business as usual et sous chaque scénario.</translation>
        </message>
        <message>
            <source>Computes the stock after 20 years for business as usual and for scenarios that bring more carbon into the soil.</source>
            <translation>Calcule le stock après 20 ans pour le business as usual et pour des scénarios qui apportent plus de carbone au sol.</translation>
        </message>
        <message>
            <source>Computes the stock at which business as usual and each scenario come to rest, and how many years that takes.</source>
            <translation>Calcule le stock auquel le business as usual et chaque scénario se stabilisent, et combien d'années il faut pour y arriver.</translation>
        </message>
        <message>
            <source>Computes the stock of every year from today to the longest horizon, for business as usual and each scenario.</source>
            <translation>Calcule le stock de chaque année, d'aujourd'hui à l'horizon le plus long, pour le business as usual et pour chaque scénario.</translation>
        </message>
        <message>
            <source>Computing the pixels</source>
            <translation>Calcul des pixels</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>Configura&amp;tion</translation>
        </message>
        <message>
            <source>Configuration file</source>
            <translation>Fichier de configuration</translation>
        </message>
        <message>
            <source>Configurations and manifests (*.json)</source>
            <translation>Configurations et manifestes (*.json)</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact (e-mail)</source>
            <translation>Contact (adresse électronique)</translation>
        </message>
        <message>
            <source>Contact: {found} was found; an e-mail address such as name@institute.org is expected. Correct it.</source>
            <translation>Contact : {found} a été trouvé ; une adresse électronique comme name@institute.org est attendue. Corrigez-la.</translation>
        </message>
        <message>
            <source>Convention {found} is not known; expected one of: {known}.</source>
            <translation>La convention {found} n'est pas connue ; attendu, l'une des suivantes : {known}.</translation>
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
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy or make the file again.</source>
            <translation>Copiez ou refaites le fichier.</translation>
        </message>
        <message>
            <source>Copy the chosen cells, for a spreadsheet or for other cells</source>
            <translation>Copier les cellules choisies, pour un tableur ou pour d'autres cellules</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier la table</translation>
        </message>
        <message>
            <source>Correct the maps</source>
            <translation>Corriger les cartes</translation>
        </message>
        <message>
            <source>Could not be read: {reason}</source>
            <translation>Lecture impossible : {reason}</translation>
        </message>
        <message>
            <source>Coun&amp;try report...</source>
            <translation>&amp;Rapport national...</translation>
        </message>
        <message>
            <source>Countr&amp;y (name or ISO3 code)</source>
            <translation>Pa&amp;ys (nom ou code ISO3)</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Code pays</translation>
        </message>
        <message>
            <source>Country code {code}. The results go to {folder}</source>
            <translation>Code pays {code}. Les résultats vont dans {folder}</translation>
        </message>
        <message>
            <source>Country code: '{text}' is not an ISO 3166-1 alpha-3 code. Write three capital letters, such as GHA.</source>
            <translation>Code pays : '{text}' n'est pas un code ISO 3166-1 alpha-3. Écrivez trois lettres majuscules, comme GHA.</translation>
        </message>
        <message>
            <source>Country code: {found} was found; no country has it (ISO 3166-1 alpha-3). Correct it, and compute the maps under the country's code.</source>
            <translation>Code pays : {found} a été trouvé ; aucun pays ne l'a (ISO 3166-1 alpha-3). Corrigez-le, et calculez les cartes sous le code du pays.</translation>
        </message>
        <message>
            <source>Country code: {found} was found; three capital letters of a country (ISO 3166-1 alpha-3, for example GHA) are expected. Compute the maps under the country's code.</source>
            <translation>Code pays : {found} a été trouvé ; trois lettres majuscules d'un pays (ISO 3166-1 alpha-3, par exemple GHA) sont attendues. Calculez les cartes sous le code du pays.</translation>
        </message>
        <message>
            <source>Country report</source>
            <translation>Rapport national</translation>
        </message>
        <message>
            <source>Country report and totals</source>
            <translation>Rapport national et totaux</translation>
        </message>
        <message>
            <source>Country: '{text}' is no country of the world map that QGIS ships (closest: {closest}). Give an ISO 3166-1 alpha-3 code such as GHA, or an area of interest.</source>
            <translation>Pays : '{text}' n'est pas un pays de la carte du monde fournie avec QGIS (les plus proches : {closest}). Indiquez un code ISO 3166-1 alpha-3 comme GHA, ou une zone d'intérêt.</translation>
        </message>
        <message>
            <source>Cover factor (0.6 covered .. 1 bare)</source>
            <translation>Facteur de couverture (0.6 couvert .. 1 nu)</translation>
        </message>
        <message>
            <source>Cover factor, mean (0.6 covered, 1 bare)</source>
            <translation>Facteur de couverture, moyenne (0.6 couvert, 1 nu)</translation>
        </message>
        <message>
            <source>Covered: 0.6</source>
            <translation>Couvert : 0.6</translation>
        </message>
        <message>
            <source>Cropland</source>
            <translation>Terres cultivées</translation>
        </message>
        <message>
            <source>Cropland fraction (unit % or share of 1)</source>
            <translation>Fraction de terres cultivées (unité % ou part de 1)</translation>
        </message>
        <message>
            <source>Curve of hectares and Mt CO2e/yr (CSV)</source>
            <translation>Courbe des hectares et Mt CO2e/yr (CSV)</translation>
        </message>
        <message>
            <source>Cuts a map of the carbon stock of 0-30 cm to the area of interest, or computes the stock from layers; t C/ha.</source>
            <translation>Découpe une carte du stock de carbone de 0-30 cm à la zone d'intérêt, ou calcule le stock à partir de couches ; t C/ha.</translation>
        </message>
        <message>
            <source>Cuts the maps of a regional run into countries, provinces or any other zones, one folder for each.</source>
            <translation>Découpe les cartes d'un calcul régional en pays, provinces ou toutes autres zones, un dossier pour chacune.</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, forward</source>
            <translation>Rapport DPM/RPM, forward</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, spin-up</source>
            <translation>Rapport DPM/RPM, spin-up</translation>
        </message>
        <message>
            <source>DPM/RPM ratio, warm-up (a band per year)</source>
            <translation>Rapport DPM/RPM, warm-up (une bande par année)</translation>
        </message>
        <message>
            <source>DPM/RPM ratios</source>
            <translation>Rapports DPM/RPM</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Data policy</source>
            <translation>Politique des données</translation>
        </message>
        <message>
            <source>Date of the submission</source>
            <translation>Date de la soumission</translation>
        </message>
        <message>
            <source>Date: {found} was found; a day such as 2026-03-31 (year-month-day) is expected. Correct it.</source>
            <translation>Date : {found} a été trouvé ; un jour comme 2026-03-31 (année-mois-jour) est attendu. Corrigez-la.</translation>
        </message>
        <message>
            <source>Days of a month, for mm per day</source>
            <translation>Jours d'un mois, pour les mm par jour</translation>
        </message>
        <message>
            <source>Default 0.6 (Technical Manual). FAO's scripts also have 0.2, 0.3 and 0.4.</source>
            <translation>Par défaut 0.6 (manuel technique). Les scripts de la FAO ont aussi 0.2, 0.3 et 0.4.</translation>
        </message>
        <message>
            <source>Default 20, the manual's. Several are separated by semicolons: 20; 50. The first gives the 29 maps, each other one a folder.</source>
            <translation>Par défaut 20, celui du manuel. Plusieurs sont séparés par des points-virgules : 20; 50. Le premier donne les 29 cartes, chacun des autres un dossier.</translation>
        </message>
        <message>
            <source>Default: 200, organic soils. Empty: no such mask.</source>
            <translation>Par défaut : 200, sols organiques. Vide : pas de masque de ce type.</translation>
        </message>
        <message>
            <source>Default: 4, saline soils.</source>
            <translation>Par défaut : 4, sols salins.</translation>
        </message>
        <message>
            <source>Default: 90.</source>
            <translation>Par défaut : 90.</translation>
        </message>
        <message>
            <source>Default: ESA CCI / C3S, which covers the whole warm-up.</source>
            <translation>Par défaut : ESA CCI / C3S, qui couvre tout le warm-up.</translation>
        </message>
        <message>
            <source>Default: FAO's Technical Manual. 'rothamsted', the program of Rothamsted Research, knows a month as covered or bare only, takes 0.75 of the evaporation and does not slow paddy. 'fao-scripts' reproduces the numbers of FAO's R scripts 13 to 16, to compare with maps made by them.</source>
            <translation>Par défaut : le manuel technique de la FAO. 'rothamsted', le programme de Rothamsted Research, ne connaît un mois que comme couvert ou nu, prend 0,75 de l'évaporation et ne ralentit pas les rizières. 'fao-scripts' reproduit les nombres des scripts R 13 à 16 de la FAO, pour comparer avec des cartes qu'ils ont produites.</translation>
        </message>
        <message>
            <source>Default: Hargreaves where lowest and highest temperature are given, else Thornthwaite.</source>
            <translation>Par défaut : Hargreaves si les températures la plus basse et la plus haute sont indiquées, sinon Thornthwaite.</translation>
        </message>
        <message>
            <source>Default: a map of the stock. The inputs of the other way are not used.</source>
            <translation>Par défaut : une carte du stock. Les données d'entrée de l'autre voie ne sont pas utilisées.</translation>
        </message>
        <message>
            <source>Default: cells.</source>
            <translation>Par défaut : les cellules.</translation>
        </message>
        <message>
            <source>Default: each station weighs with the inverse square of its distance.</source>
            <translation>Par défaut : chaque station compte avec l'inverse du carré de sa distance.</translation>
        </message>
        <message>
            <source>Default: equilibrium; under fao-scripts a long run (script 13). 'analytical' is FAO's script 13B.</source>
            <translation>Par défaut : equilibrium ; avec fao-scripts, une longue simulation (script 13). 'analytical' est le script 13B de la FAO.</translation>
        </message>
        <message>
            <source>Default: no, the map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation>Par défaut : non, la grille propre de la carte. Oui : la grille du Partenariat mondial sur les sols (EPSG:4326, 30 secondes d'arc), que la FAO demande.</translation>
        </message>
        <message>
            <source>Default: no, the maps begin today. Yes: those of business as usual begin in 2000, the end of the spin-up.</source>
            <translation>Par défaut : non, les cartes commencent aujourd'hui. Oui : celles du business as usual commencent en 2000, à la fin du spin-up.</translation>
        </message>
        <message>
            <source>Default: no, the maps have the carbon map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.</source>
            <translation>Par défaut : non, les cartes ont la grille propre de la carte du carbone. Oui : la grille du Partenariat mondial sur les sols (EPSG:4326, 30 secondes d'arc), que la FAO demande.</translation>
        </message>
        <message>
            <source>Default: no, they are refused.</source>
            <translation>Par défaut : non, elles sont refusées.</translation>
        </message>
        <message>
            <source>Default: no, they are refused: FAO asks for maps without.</source>
            <translation>Par défaut : non, elles sont refusées : la FAO demande des cartes sans masques.</translation>
        </message>
        <message>
            <source>Default: no.</source>
            <translation>Par défaut : non.</translation>
        </message>
        <message>
            <source>Default: potential evapotranspiration, as in the manual. Open-pan evaporation is multiplied by 0.75 (Coleman and Jenkinson 1996).</source>
            <translation>Par défaut : évapotranspiration potentielle, comme dans le manuel. L'évaporation de bac est multipliée par 0,75 (Coleman et Jenkinson 1996).</translation>
        </message>
        <message>
            <source>Default: recognised by the values, or by the name of an export.</source>
            <translation>Par défaut : reconnue d'après les valeurs, ou d'après le nom d'un export.</translation>
        </message>
        <message>
            <source>Default: recognised by what the files declare, their names and their values; in doubt the step asks.</source>
            <translation>Par défaut : reconnue d'après ce que déclarent les fichiers, leurs noms et leurs valeurs ; en cas de doute, l'étape demande.</translation>
        </message>
        <message>
            <source>Default: recognised.</source>
            <translation>Par défaut : reconnue.</translation>
        </message>
        <message>
            <source>Default: recognised. Rain has no scale.</source>
            <translation>Par défaut : reconnue. La pluie n'a pas d'échelle.</translation>
        </message>
        <message>
            <source>Default: relative, what the scenario gains over business as usual.</source>
            <translation>Par défaut : relatif, ce que le scénario gagne par rapport au business as usual.</translation>
        </message>
        <message>
            <source>Default: that of FAO's scripts. The Technical Manual (6.1) describes the trapezoid rule.</source>
            <translation>Par défaut : celle des scripts de la FAO. Le manuel technique (6.1) décrit la méthode des trapèzes.</translation>
        </message>
        <message>
            <source>Default: that of the spin-up, 1981-2000. The warm-up takes 2001-2020: run the algorithm once for each.</source>
            <translation>Par défaut : celle du spin-up, 1981-2000. Le warm-up prend 2001-2020 : exécutez l'algorithme une fois pour chacune.</translation>
        </message>
        <message>
            <source>Default: the climate's own. They make small files, 'Fill gaps at coasts' needs them, and a run has the same numbers to the last digit, because it brings them to the wanted grid in the same way. Those of the wanted grid are for looking and for other programs.</source>
            <translation>Par défaut : celles du climat. Elles donnent de petits fichiers, 'Combler les lacunes sur les côtes' en a besoin, et un calcul a les mêmes nombres jusqu'au dernier chiffre, parce qu'il les met sur la grille voulue de la même manière. Celles de la grille voulue sont faites pour regarder et pour d'autres programmes.</translation>
        </message>
        <message>
            <source>Default: the rate.</source>
            <translation>Par défaut : le taux.</translation>
        </message>
        <message>
            <source>Default: the real ones. FAO's scripts take 30 for every month, which loses 1.4 % of the year's evapotranspiration.</source>
            <translation>Par défaut : les jours réels. Les scripts de la FAO prennent 30 pour tous les mois, ce qui perd 1,4 % de l'évapotranspiration de l'année.</translation>
        </message>
        <message>
            <source>Default: those of FAO's global grid. Finer ones are taken from finer images and make larger files.</source>
            <translation>Par défaut : celles de la grille mondiale de la FAO. De plus fines sont prises d'images plus fines et donnent des fichiers plus grands.</translation>
        </message>
        <message>
            <source>Default: values. Class codes must never be averaged.</source>
            <translation>Par défaut : des valeurs. Les codes de classes ne doivent jamais être moyennés.</translation>
        </message>
        <message>
            <source>Default: yes, for a SOC map of about 2000. No: the SOC map is recent and is itself the start of the forward phase.</source>
            <translation>Par défaut : oui, pour une carte du COS des environs de 2000. Non : la carte du COS est récente et est elle-même le départ de la phase forward.</translation>
        </message>
        <message>
            <source>Default: yes, where the map is finer than half a cell. Otherwise the class of the nearest map cell, as in FAO's scripts.</source>
            <translation>Par défaut : oui, là où la carte est plus fine que la moitié d'une cellule. Sinon la classe de la cellule de carte la plus proche, comme dans les scripts de la FAO.</translation>
        </message>
        <message>
            <source>Default: yes. Adds a group for each scenario to the project, with a layer per year; one group is shown at a time.</source>
            <translation>Par défaut : oui. Ajoute au projet un groupe par scénario, avec une couche par année ; un seul groupe est affiché à la fois.</translation>
        </message>
        <message>
            <source>Default: yes. Adds the maps to the project, each in its colours. T0, the absolute and the relative rates are shown, the others are there to be switched on.</source>
            <translation>Par défaut : oui. Ajoute les cartes au projet, chacune dans ses couleurs. T0, les taux absolus et relatifs sont affichés, les autres sont là pour être activées.</translation>
        </message>
        <message>
            <source>Default: yes. Rates are multiplied by 0.4 in paddy classes (Shirato and Yokozawa 2005).</source>
            <translation>Par défaut : oui. Les taux sont multipliés par 0,4 dans les classes de rizières (Shirato et Yokozawa 2005).</translation>
        </message>
        <message>
            <source>Depths of the layers (cm)</source>
            <translation>Profondeurs des couches (cm)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>Refaire ce qui a été annulé</translation>
        </message>
        <message>
            <source>Done: {count} maps in {folder}</source>
            <translation>Terminé : {count} cartes dans {folder}</translation>
        </message>
        <message>
            <source>Dotted: mean of all land, where only a part of it adopts the scenario.</source>
            <translation>En pointillé : moyenne de toutes les terres, là où seule une partie d'entre elles adopte le scénario.</translation>
        </message>
        <message>
            <source>Double-click a step to change its files and options.</source>
            <translation>Double-cliquez sur une étape pour changer ses fichiers et ses options.</translation>
        </message>
        <message>
            <source>Drag, and the line of this cell moves. Nothing else changes until you take it over.</source>
            <translation>Faites glisser, et la courbe de cette cellule bouge. Rien d'autre ne change tant que vous ne l'avez pas repris dans les scénarios.</translation>
        </message>
        <message>
            <source>E&amp;xport as CSV...</source>
            <translation>E&amp;xporter en CSV...</translation>
        </message>
        <message>
            <source>ESA CCI / C3S land cover</source>
            <translation>Occupation des sols ESA CCI / C3S</translation>
        </message>
        <message>
            <source>ESA CCI / C3S, 300 m, 1992-2022</source>
            <translation>ESA CCI / C3S, 300 m, 1992-2022</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Modifier...</translation>
        </message>
        <message>
            <source>Electrical conductivity (unit dS/m)</source>
            <translation>Conductivité électrique (unité dS/m)</translation>
        </message>
        <message>
            <source>Emptied: the middle of lowest and highest is taken.</source>
            <translation>Si vidée : le milieu de la plus basse et de la plus haute est pris.</translation>
        </message>
        <message>
            <source>Empty the chosen cells: classes are then as all classes, zones as all land</source>
            <translation>Vider les cellules choisies : les classes sont alors comme toutes les classes, les zones comme toutes les terres</translation>
        </message>
        <message>
            <source>Empty: 'Soil organic carbon sequestration potential' and the country.</source>
            <translation>Vide : 'Potentiel de séquestration du carbone organique du sol' et le pays.</translation>
        </message>
        <message>
            <source>Empty: as the maps' metadata tell, else their values (a difference divided by its rate), else FAO's 20.</source>
            <translation>Vide : comme le disent les métadonnées des cartes, sinon leurs valeurs (une différence divisée par son taux), sinon les 20 de la FAO.</translation>
        </message>
        <message>
            <source>Empty: for layers in g dry matter/m2/yr, 0.0048 (48 % carbon), under fao-scripts 0.005. For FAO's NPP maps in t C/ha/yr: 0.96, under fao-scripts 1.</source>
            <translation>Vide : pour des couches en g de matière sèche/m2/yr, 0.0048 (48 % de carbone), sous fao-scripts 0.005. Pour les cartes de NPP de la FAO en t C/ha/yr : 0.96, sous fao-scripts 1.</translation>
        </message>
        <message>
            <source>Empty: none.</source>
            <translation>Vide : aucun.</translation>
        </message>
        <message>
            <source>Empty: one per processor core.</source>
            <translation>Vide : un par cœur de processeur.</translation>
        </message>
        <message>
            <source>Empty: only the ranks and the curve.</source>
            <translation>Vide : seulement les rangs et la courbe.</translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: degC, K, 0.1 degC, degF</source>
            <translation>Vide : reconnue d'après ce que dit le fichier, ou d'après ses valeurs ; en cas de doute, l'algorithme demande. Sinon l'une telle que : degC, K, 0.1 degC, degF</translation>
        </message>
        <message>
            <source>Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1</source>
            <translation>Vide : reconnue d'après ce que dit le fichier, ou d'après ses valeurs ; en cas de doute, l'algorithme demande. Sinon l'une telle que : mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1</translation>
        </message>
        <message>
            <source>Empty: the code in the names of the maps.</source>
            <translation>Vide : le code qui figure dans les noms des cartes.</translation>
        </message>
        <message>
            <source>Empty: what the maps or their values tell, else FAO's 20.</source>
            <translation>Vide : ce que disent les cartes ou leurs valeurs, sinon les 20 de la FAO.</translation>
        </message>
        <message>
            <source>Empty: what the maps say of themselves, else FAO's 20.</source>
            <translation>Vide : ce que les cartes disent d'elles-mêmes, sinon les 20 de la FAO.</translation>
        </message>
        <message>
            <source>Errors of single cells cancel out in a sum if they are independent, and add up if they are the same everywhere. The narrow range (independent) leaves out every error that cells share: of the soil map, of the climate, and of the C input that a scenario assumes, which is wrong in the same way on all land. The truth may lie far outside of it, for stocks and for rates: it is no bound and is not to be quoted alone. The wide range (the same everywhere) is nearer to the truth for stocks. For rates it is likely wider than the truth, because it takes the errors of the two stocks as independent of each other, as the published maps do.</source>
            <translation>Les erreurs des cellules s'annulent dans une somme si elles sont indépendantes, et s'additionnent si elles sont les mêmes partout. L'intervalle étroit (indépendantes) laisse de côté toute erreur que les cellules partagent : celle de la carte des sols, celle du climat, et celle de l'apport de C qu'un scénario suppose, qui est faux de la même façon sur toutes les terres. La réalité peut se trouver loin en dehors, pour les stocks et pour les taux : ce n'est pas une borne et il ne doit pas être cité seul. L'intervalle large (les mêmes partout) est plus proche de la réalité pour les stocks. Pour les taux, il est probablement plus large que la réalité, parce qu'il prend les erreurs des deux stocks comme indépendantes l'une de l'autre, comme le font les cartes publiées.</translation>
        </message>
        <message>
            <source>Evaporation layers</source>
            <translation>Couches d'évaporation</translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): monthly series</source>
            <translation>Évapotranspiration (mm/mois) : série mensuelle</translation>
        </message>
        <message>
            <source>Evapotranspiration (mm/month): normals</source>
            <translation>Évapotranspiration (mm/mois) : normales</translation>
        </message>
        <message>
            <source>Evapotranspiration (unit below or recognised)</source>
            <translation>Évapotranspiration (unité ci-dessous ou reconnue)</translation>
        </message>
        <message>
            <source>Evapotranspiration, every month of the warm-up (mm/month)</source>
            <translation>Évapotranspiration, chaque mois du warm-up (mm/mois)</translation>
        </message>
        <message>
            <source>Evapotranspiration, forward (mm/month)</source>
            <translation>Évapotranspiration, forward (mm/mois)</translation>
        </message>
        <message>
            <source>Evapotranspiration, spin-up (mm/month)</source>
            <translation>Évapotranspiration, spin-up (mm/mois)</translation>
        </message>
        <message>
            <source>Evapotranspiration, where it is not given</source>
            <translation>Évapotranspiration, là où elle n'est pas indiquée</translation>
        </message>
        <message>
            <source>Every check is a pass, a warning or a fail, with the value found, likely causes and a remedy. A fail has to be mended before maps are handed over; a warning should be understood first.

Looked at are: missing maps, files of other countries, damaged files; EPSG:4326, the GSP grid (30 arc-seconds, edges on multiples of 1/120 degree), one grid and the same cells for all; no-data values that are not declared; values out of range, maps of which no more than half the cells are in FAO's typical range, and whether such cells are grouped or scattered (join counts of neighbours, Cliff and Ord 1981: grouped from z = 1.96 on); the order of the scenarios; differences and rates against the stocks; the horizon; two maps with one content; steps along the edges of climate cells; and, with a land-use layer, modelled land without a value and values on other land.

Numbers where there is no value are found cell by cell, from all maps together. They are: (1) a final stock of 0 or the loss of all of T0, where T0 is above 1 t C/ha: inert matter always stays, but FAO's script 15 sets forest to 0. (2) Values that stand for no data in their whole map (-999, -9999, -999 divided by the years, 1e30 and more, any value well out of range that repeats exactly, 0 in stocks and uncertainties where hardly anything is near it); but T0 of 0 is a value where its uncertainty is no data, for a soil without carbon has none. (3) T0 of 0 where no final stock has a value; 0 or -1 where T0 has no value. (4) 0 where the differences and rates of the other maps ask for another value: only relations count that hold in 90 % of the other cells, and only the map that is most at odds is blamed. (5) What arithmetic makes of the number in such a cell: -49.95 t C/ha/yr, minus the whole stock, 999 %, or 0.

The ranges are those of FAO's annexes: stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and relative ones 0 to 4 t C/ha/yr, uncertainties 0 to 200 %; relative maps of a country's own scenarios may be as negative.</source>
            <translation>Chaque contrôle est réussi, un avertissement ou un échec, avec la valeur trouvée, des causes probables et un remède. Un échec doit être corrigé avant de remettre des cartes ; un avertissement doit d'abord être compris.

Sont examinés : cartes manquantes, fichiers d'autres pays, fichiers endommagés ; EPSG:4326, la grille du GSP (30 secondes d'arc, bords sur des multiples de 1/120 degré), une même grille et les mêmes cellules pour toutes ; valeurs nodata qui ne sont pas déclarées ; valeurs hors limites, cartes dont pas plus de la moitié des cellules sont dans l'intervalle typique de la FAO, et si de telles cellules sont groupées ou dispersées (comptage des paires de voisines, Cliff et Ord 1981 : groupées à partir de z = 1,96) ; l'ordre des scénarios ; différences et taux par rapport aux stocks ; l'horizon ; deux cartes de même contenu ; marches le long des bords des cellules du climat ; et, avec une couche d'utilisation des terres, terres modélisées sans valeur et valeurs sur d'autres terres.

Les nombres là où il n'y a pas de valeur sont trouvés cellule par cellule, à partir de toutes les cartes ensemble. Ce sont : (1) un stock final de 0 ou la perte de tout T0, là où T0 est supérieur à 1 t C/ha : de la matière inerte reste toujours, mais le script 15 de la FAO met la forêt à 0. (2) Des valeurs qui représentent nodata dans toute leur carte (-999, -9999, -999 divisé par les années, 1e30 et plus, toute valeur bien hors limites qui se répète exactement, 0 dans les stocks et les incertitudes là où presque rien n'en est proche) ; mais un T0 de 0 est une valeur là où son incertitude est nodata, car un sol sans carbone n'en a pas. (3) Un T0 de 0 là où aucun stock final n'a de valeur ; 0 ou -1 là où T0 n'a pas de valeur. (4) 0 là où les différences et taux des autres cartes demandent une autre valeur : ne comptent que les relations vérifiées dans 90 % des autres cellules, et seule la carte qui contredit le plus est mise en cause. (5) Ce que le calcul fait du nombre dans une telle cellule : -49,95 t C/ha/yr, moins la totalité du stock, 999 %, ou 0.

Les limites sont celles des annexes de la FAO : stocks 0 à 800 t C/ha, différences -80 à 80, relatives 0 à 80, taux -4 à 4 et relatifs 0 à 4 t C/ha/yr, incertitudes 0 à 200 % ; les cartes relatives des scénarios propres d'un pays peuvent être négatives dans la même mesure.</translation>
        </message>
        <message>
            <source>Every file named _GSOCseq_ is one of the products, once.</source>
            <translation>Chaque fichier nommé _GSOCseq_ est l'un des produits, une seule fois.</translation>
        </message>
        <message>
            <source>Every year of every line as a CSV table: stock with low and high, C input, pools.</source>
            <translation>Chaque année de chaque courbe sous forme de table CSV : stock avec estimations basse et haute, apport de C, compartiments.</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Experts: {text}</source>
            <translation>Experts : {text}</translation>
        </message>
        <message>
            <source>Export the scenarios</source>
            <translation>Exporter les scénarios</translation>
        </message>
        <message>
            <source>Extra C input, %</source>
            <translation>C en plus, %</translation>
        </message>
        <message>
            <source>FAO stack for the forward phase (52 bands)</source>
            <translation>Pile FAO de la phase forward (52 bandes)</translation>
        </message>
        <message>
            <source>FAO stack for the spin-up (52 bands)</source>
            <translation>Pile FAO du spin-up (52 bandes)</translation>
        </message>
        <message>
            <source>FAO stack for the warm-up</source>
            <translation>Pile FAO du warm-up</translation>
        </message>
        <message>
            <source>FAO's 13 classes</source>
            <translation>Les 13 classes de la FAO</translation>
        </message>
        <message>
            <source>FAO's R script 13 (spin-up run) and 13B (analytical spin-up)</source>
            <translation>les scripts R 13 (simulation du spin-up) et 13B (spin-up analytique) de la FAO</translation>
        </message>
        <message>
            <source>FAO's R script 14 (warm-up)</source>
            <translation>le script R 14 de la FAO (warm-up)</translation>
        </message>
        <message>
            <source>FAO's R script 15 (forward)</source>
            <translation>le script R 15 de la FAO (forward)</translation>
        </message>
        <message>
            <source>FAO's R script 16 (maps)</source>
            <translation>le script R 16 de la FAO (cartes)</translation>
        </message>
        <message>
            <source>FAO's R script 4 (3 in versions 1.2 and 1.3): mean NPP of 1981-2000 with minimum and maximum</source>
            <translation>le script R 4 de la FAO (3 dans les versions 1.2 et 1.3) : NPP moyenne de 1981-2000 avec minimum et maximum</translation>
        </message>
        <message>
            <source>FAO's R script 7 (number 4 in versions 1.2 and 1.3) and the counting of images in its script for Earth Engine</source>
            <translation>le script R 7 de la FAO (numéro 4 dans les versions 1.2 et 1.3) et le comptage des images dans son script pour Earth Engine</translation>
        </message>
        <message>
            <source>FAO's R script 9 (number 6 in version 1.2, 1 in version 1.3) and its variants for Copernicus and yearly land use</source>
            <translation>le script R 9 de la FAO (numéro 6 dans la version 1.2, 1 dans la version 1.3) et ses variantes pour Copernicus et pour l'utilisation des terres annuelle</translation>
        </message>
        <message>
            <source>FAO's R scripts 1, 2 and 3 (CRU layers for spin-up, warm-up and NPP)</source>
            <translation>les scripts R 1, 2 et 3 de la FAO (couches CRU pour le spin-up, le warm-up et la NPP)</translation>
        </message>
        <message>
            <source>FAO's R scripts 10, 11 and 12 (stacks for spin-up, warm-up and forward)</source>
            <translation>les scripts R 10, 11 et 12 de la FAO (piles pour le spin-up, le warm-up et la phase forward)</translation>
        </message>
        <message>
            <source>FAO's R scripts 13 to 16 on a table of target points</source>
            <translation>les scripts R 13 à 16 de la FAO sur une table de points cibles</translation>
        </message>
        <message>
            <source>FAO's R scripts 13, 14, 15 and 16, and script 10 to 12 where they only stack layers</source>
            <translation>les scripts R 13, 14, 15 et 16 de la FAO, et les scripts 10 à 12 là où ils ne font qu'empiler des couches</translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves beside its maps, if any.</source>
            <translation>Classes de la FAO. Vide : le land_use.tif qu'un calcul laisse à côté de ses cartes, s'il existe.</translation>
        </message>
        <message>
            <source>FAO's classes. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation>Classes de la FAO. Vide : le land_use.tif qu'un calcul laisse dans son dossier.</translation>
        </message>
        <message>
            <source>FAO's script 17 (MapsCorrection)</source>
            <translation>le script 17 de la FAO (MapsCorrection)</translation>
        </message>
        <message>
            <source>FAO's script Cut_maps_by_Country</source>
            <translation>le script Cut_maps_by_Country de la FAO</translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine (TerraClimate, NDVI cover)</source>
            <translation>les scripts de la FAO pour Earth Engine (TerraClimate, couverture NDVI)</translation>
        </message>
        <message>
            <source>FAO's scripts for Earth Engine with TerraClimate, and the R scripts that read their exports</source>
            <translation>les scripts de la FAO pour Earth Engine avec TerraClimate, et les scripts R qui lisent leurs exports</translation>
        </message>
        <message>
            <source>FAO's scripts for borders, which fill coasts with the mean of the cells around, class codes included</source>
            <translation>les scripts de la FAO pour les bordures, qui comblent les côtes avec la moyenne des cellules voisines, codes de classes compris</translation>
        </message>
        <message>
            <source>FAO's scripts run on points; the plugin runs on the cells themselves and does not need them. Use the points to see which cells are modelled: inside the area, with a stock, and of a modelled class (cropland, grassland, shrubs, tree crops, paddy by default).</source>
            <translation>Les scripts de la FAO travaillent sur des points ; l'extension travaille sur les cellules elles-mêmes et n'en a pas besoin. Utilisez les points pour voir quelles cellules sont modélisées : dans la zone d'intérêt, avec un stock, et d'une classe modélisée (terres cultivées, prairies, arbustes, cultures arborées, rizières par défaut).</translation>
        </message>
        <message>
            <source>FAO's three scenarios and a fourth with 30 % more C input</source>
            <translation>Les trois scénarios de la FAO et un quatrième avec 30 % d'apport de C en plus</translation>
        </message>
        <message>
            <source>FAO, and +&amp;30 %</source>
            <translation>FAO, et +&amp;30 %</translation>
        </message>
        <message>
            <source>FOREST_ZEROED</source>
            <translation>forêt mise à zéro</translation>
        </message>
        <message>
            <source>FROZEN</source>
            <translation>rien ne se décompose</translation>
        </message>
        <message>
            <source>FYM_EXCEEDS_SOC</source>
            <translation>le fumier dépasse le COS</translation>
        </message>
        <message>
            <source>Factor from the unit of the NPP layers to t C/ha/yr</source>
            <translation>Facteur de l'unité des couches de NPP vers t C/ha/yr</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Failed ({count})</source>
            <translation>Échecs ({count})</translation>
        </message>
        <message>
            <source>Failed.</source>
            <translation>Échec.</translation>
        </message>
        <message>
            <source>Farmyard manure</source>
            <translation>Fumier</translation>
        </message>
        <message>
            <source>Farmyard manure today (t C/ha/yr)</source>
            <translation>Fumier aujourd'hui (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Field that names the zones</source>
            <translation>Champ qui nomme les zones</translation>
        </message>
        <message>
            <source>Field that tells the zone</source>
            <translation>Champ qui indique la zone</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Figures of each map, in its unit; 5 % and 95 % are quantiles</source>
            <translation>Chiffres de chaque carte, dans son unité ; 5 % et 95 % sont des quantiles</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files are named &lt;country code&gt;_SOC_yearly_&lt;scenario&gt;.tif.</source>
            <translation>Les fichiers se nomment &lt;code pays&gt;_SOC_yearly_&lt;scénario&gt;.tif.</translation>
        </message>
        <message>
            <source>Files are named ISO3_GSOCseq_&lt;map&gt;.tif.</source>
            <translation>Les fichiers se nomment ISO3_GSOCseq_&lt;map&gt;.tif.</translation>
        </message>
        <message>
            <source>Files are named after the layers, with _filled at the end; and filled.tif.</source>
            <translation>Les fichiers portent les noms des couches, avec _filled à la fin ; et filled.tif.</translation>
        </message>
        <message>
            <source>Files keep their names.</source>
            <translation>Les fichiers gardent leurs noms.</translation>
        </message>
        <message>
            <source>Files keep their names; masks.tif shows the masks.</source>
            <translation>Les fichiers gardent leurs noms ; masks.tif montre les masques.</translation>
        </message>
        <message>
            <source>Files that the run has read</source>
            <translation>Fichiers que le calcul a lus</translation>
        </message>
        <message>
            <source>Files whose names were exchanged.</source>
            <translation>Des fichiers dont les noms ont été échangés.</translation>
        </message>
        <message>
            <source>Fill gaps at coasts</source>
            <translation>Combler les lacunes sur les côtes</translation>
        </message>
        <message>
            <source>Filled cells (1 filled, 0 not)</source>
            <translation>Cellules comblées (1 comblée, 0 non)</translation>
        </message>
        <message>
            <source>Filled: layer 1 of the list</source>
            <translation>Comblée : couche 1 de la liste</translation>
        </message>
        <message>
            <source>Filled: layer 2 of the list</source>
            <translation>Comblée : couche 2 de la liste</translation>
        </message>
        <message>
            <source>Filled: layer 3 of the list</source>
            <translation>Comblée : couche 3 de la liste</translation>
        </message>
        <message>
            <source>Filled: layer 4 of the list</source>
            <translation>Comblée : couche 4 de la liste</translation>
        </message>
        <message>
            <source>Filled: layer 5 of the list</source>
            <translation>Comblée : couche 5 de la liste</translation>
        </message>
        <message>
            <source>Filled: layer 6 of the list</source>
            <translation>Comblée : couche 6 de la liste</translation>
        </message>
        <message>
            <source>Fills everything with a small county that comes with the plugin: try a run in seconds.</source>
            <translation>Remplit tout avec un petit comté fourni avec l'extension : essayez un calcul en quelques secondes.</translation>
        </message>
        <message>
            <source>Find out which input lacks these cells ('Fill gaps at coasts' helps at coasts), and run again.</source>
            <translation>Cherchez quelle donnée d'entrée n'a pas ces cellules ('Combler les lacunes sur les côtes' aide sur les côtes), et relancez le calcul.</translation>
        </message>
        <message>
            <source>Find out which of the names is right, and put the other map in its place.</source>
            <translation>Déterminez lequel des noms est le bon, et mettez l'autre carte à sa place.</translation>
        </message>
        <message>
            <source>Find out which product the file is, and give it that name.</source>
            <translation>Déterminez de quel produit est le fichier, et donnez-lui ce nom.</translation>
        </message>
        <message>
            <source>Finds the yearly carbon input that keeps the mapped stock, and splits the stock into the pools of the RothC model.</source>
            <translation>Trouve l'apport annuel de carbone qui maintient le stock de la carte, et répartit le stock entre les compartiments du modèle RothC.</translation>
        </message>
        <message>
            <source>First and last year of the monthly series. Default: the manual's.</source>
            <translation>Première et dernière année de la série mensuelle. Par défaut : celles du manuel.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. Default: the last year of the spin-up and those of the warm-up.</source>
            <translation>Première et dernière année, comme 2001-2020. Par défaut : la dernière année du spin-up et celles du warm-up.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. MODIS has whole years from 2001 on.</source>
            <translation>Première et dernière année, comme 2001-2020. MODIS a des années entières à partir de 2001.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 1981-2000.</source>
            <translation>Première et dernière année, comme 2001-2020. La valeur par défaut du manuel est 1981-2000.</translation>
        </message>
        <message>
            <source>First and last year, such as 2001-2020. The manual's default is 2001-2020.</source>
            <translation>Première et dernière année, comme 2001-2020. La valeur par défaut du manuel est 2001-2020.</translation>
        </message>
        <message>
            <source>Flagged cells (number of maps)</source>
            <translation>Cellules signalées (nombre de cartes)</translation>
        </message>
        <message>
            <source>Folded away</source>
            <translation>Masquées</translation>
        </message>
        <message>
            <source>Folder for the aligned layers</source>
            <translation>Dossier des couches alignées</translation>
        </message>
        <message>
            <source>Folder for the climate layers</source>
            <translation>Dossier des couches de climat</translation>
        </message>
        <message>
            <source>Folder for the corrected copies</source>
            <translation>Dossier des copies corrigées</translation>
        </message>
        <message>
            <source>Folder for the filled layers</source>
            <translation>Dossier des couches comblées</translation>
        </message>
        <message>
            <source>Folder for the maps</source>
            <translation>Dossier où écrire les cartes</translation>
        </message>
        <message>
            <source>Folder for the masked copies</source>
            <translation>Dossier des copies masquées</translation>
        </message>
        <message>
            <source>Folder for the package</source>
            <translation>Dossier du paquet</translation>
        </message>
        <message>
            <source>Folder for the report</source>
            <translation>Dossier du rapport</translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation>Dossier des résultats</translation>
        </message>
        <message>
            <source>Folder for the scripts</source>
            <translation>Dossier des scripts</translation>
        </message>
        <message>
            <source>Folder for the stacks</source>
            <translation>Dossier des piles</translation>
        </message>
        <message>
            <source>Folder for the zones</source>
            <translation>Dossier des zones</translation>
        </message>
        <message>
            <source>Folder of a run</source>
            <translation>Dossier d'un calcul</translation>
        </message>
        <message>
            <source>Folder of layers to mask</source>
            <translation>Dossier de couches à masquer</translation>
        </message>
        <message>
            <source>Folder of maps</source>
            <translation>Dossier de cartes</translation>
        </message>
        <message>
            <source>Folder of the maps</source>
            <translation>Dossier des cartes</translation>
        </message>
        <message>
            <source>Folder {folder}, {maps} maps, horizon {years} years.</source>
            <translation>Dossier {folder}, {maps} cartes, horizon {years} ans.</translation>
        </message>
        <message>
            <source>For a pledge (a nationally determined contribution, land degradation neutrality, 4 per 1000): the land with the highest measure comes first, until the target is reached. Where all land does not reach it, that is said, with what can be reached. Land with a rate of 0 or below is never chosen.

Certainty is the rate divided by its half-width of 95 %: above 1 a gain is nearly sure. The half-width follows from the uncertainty of both stocks, taken as independent, and is that of a zone as if the errors of all its cells were the same; it is wider than the rate in most maps, and the log tells where. Land of unknown uncertainty is not ranked by it. Rates beyond -4 to 4 t C/ha/yr cannot be: they are left out, and this is said.

The table has a row for each zone; of cells a row for each tenth of the land with a gain, the best first. The curve has hectares against Mt CO2e/yr in the same order. The layer is the zones with rank, chosen (1 or 0), area_ha, rate (t C/ha/yr), gain_co2e (Mt CO2e/yr), area_so_far and gain_so_far. The raster has two bands: the rank of each cell (share of all land with a value that is ranked as high or higher, %), and chosen (1 or 0).

Zones that overlap are summed up as they are: land in two of them counts twice.</source>
            <translation>Pour un engagement (une contribution déterminée au niveau national, la neutralité en matière de dégradation des terres, 4 pour 1000) : les terres avec la mesure la plus haute viennent d'abord, jusqu'à ce que l'objectif soit atteint. Si toutes les terres ne l'atteignent pas, cela est dit, avec ce qui peut être atteint. Des terres avec un taux de 0 ou moins ne sont jamais choisies.

La certitude est le taux divisé par sa demi-largeur à 95 % : au-dessus de 1, un gain est presque sûr. La demi-largeur découle de l'incertitude des deux stocks, prises comme indépendantes, et est pour une zone celle qu'elle aurait si les erreurs de toutes ses cellules étaient les mêmes ; elle est plus large que le taux dans la plupart des cartes, et le journal dit où. Les terres d'incertitude inconnue ne sont pas classées selon elle. Des taux hors de -4 à 4 t C/ha/yr ne peuvent pas exister : ils sont écartés, et cela est dit.

La table a une ligne pour chaque zone ; pour les cellules, une ligne pour chaque dixième des terres avec un gain, les meilleures d'abord. La courbe montre les hectares en regard des Mt CO2e/yr dans le même ordre. La couche contient les zones avec rank, chosen (1 ou 0), area_ha, rate (t C/ha/yr), gain_co2e (Mt CO2e/yr), area_so_far et gain_so_far. Le raster a deux bandes : le rang de chaque cellule (part de toutes les terres avec une valeur qui est classée aussi haut ou plus haut, %), et chosen (1 ou 0).

Les zones qui se chevauchent sont additionnées telles quelles : des terres situées dans deux d'entre elles comptent deux fois.</translation>
        </message>
        <message>
            <source>For climate that has no algorithm of its own: ERA5, WorldClim, CHIRPS, national grids, stations. Give rain, and either the mean temperature or the lowest and the highest. Units are recognised (kelvin, tenths, mm per day, metres, kg m-2 s-1) and converted, each with a line in the log.

Without evapotranspiration it is computed: by Hargreaves (Hargreaves and Samani 1985) from the lowest and highest temperature, else by Thornthwaite (1948) from the mean. The method stands in the tag GSOCSEQ_PET of the result. Both are rougher than Penman-Monteith, which the manual assumes.

Twelve bands without years are taken as normals; then normals are written and no series.

A table of stations has a row for each station and month, with the columns x, y (longitude and latitude, degrees), year, month, prec, and tmean or tmin and tmax; pet if known. The rasters above do not count then. Height is not corrected for.</source>
            <translation>Pour un climat qui n'a pas d'algorithme propre : ERA5, WorldClim, CHIRPS, grilles nationales, stations. Indiquez la pluie, et soit la température moyenne, soit la plus basse et la plus haute. Les unités sont reconnues (kelvins, dixièmes, mm par jour, mètres, kg m-2 s-1) et converties, chacune avec une ligne dans le journal.

Sans évapotranspiration, celle-ci est calculée : par Hargreaves (Hargreaves et Samani 1985) à partir de la température la plus basse et la plus haute, sinon par Thornthwaite (1948) à partir de la moyenne. La méthode figure dans l'étiquette GSOCSEQ_PET du résultat. Toutes deux sont plus approximatives que Penman-Monteith, que le manuel suppose.

Douze bandes sans années sont prises pour des normales ; alors des normales sont écrites et pas de série.

Une table de stations a une ligne pour chaque station et mois, avec les colonnes x, y (longitude et latitude, degrés), year, month, prec, et tmean ou tmin et tmax ; pet si elle est connue. Les rasters ci-dessus ne comptent alors pas. L'altitude n'est pas corrigée.</translation>
        </message>
        <message>
            <source>For results of your own and for a submission to FAO. Choose this one when in doubt.</source>
            <translation>Pour vos propres résultats et pour une soumission à la FAO. En cas de doute, choisissez cette option.</translation>
        </message>
        <message>
            <source>For which area are the scripts? Give polygons, a country, or a raster whose extent is meant.</source>
            <translation>Pour quelle zone sont les scripts ? Indiquez des polygones, un pays, ou un raster dont l'emprise est visée.</translation>
        </message>
        <message>
            <source>For which institution.</source>
            <translation>Pour quelle institution.</translation>
        </message>
        <message>
            <source>Forest and other classes that FAO's script 15 sets to 0 ahead, though script 14 has a stock for them: it looks like the loss of all of it.</source>
            <translation>La forêt et d'autres classes que le script 15 de la FAO met à 0 pour l'avenir, bien que le script 14 ait un stock pour elles : cela ressemble à la perte de la totalité.</translation>
        </message>
        <message>
            <source>Forward PET (mm/month)</source>
            <translation>PET de la phase forward (mm/mois)</translation>
        </message>
        <message>
            <source>Forward climate</source>
            <translation>Climat futur (forward)</translation>
        </message>
        <message>
            <source>Forward precipitation (mm/month)</source>
            <translation>Précipitations de la phase forward (mm/mois)</translation>
        </message>
        <message>
            <source>Forward stack</source>
            <translation>Pile forward</translation>
        </message>
        <message>
            <source>Forward temperature (degC)</source>
            <translation>Température de la phase forward (degC)</translation>
        </message>
        <message>
            <source>Forward: 20 years under each scenario</source>
            <translation>Forward : 20 ans sous chaque scénario</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Four scripts and README.txt.</source>
            <translation>Quatre scripts et README.txt.</translation>
        </message>
        <message>
            <source>From raw data to the 29 maps (model)</source>
            <translation>Des données brutes aux 29 cartes (modèle)</translation>
        </message>
        <message>
            <source>From raw files...</source>
            <translation>À partir de fichiers bruts...</translation>
        </message>
        <message>
            <source>From raw files: {step}...</source>
            <translation>À partir de fichiers bruts : {step}...</translation>
        </message>
        <message>
            <source>From the configuration file, for the classes {codes}</source>
            <translation>Du fichier de configuration, pour les classes {codes}</translation>
        </message>
        <message>
            <source>From the low to the high estimate, t C/ha. FAO 2022, Technical Manual ch. 12.</source>
            <translation>De l'estimation basse à la haute, t C/ha. FAO 2022, manuel technique, ch. 12.</translation>
        </message>
        <message>
            <source>From the national inventory: the report then says which share of them the scenarios offset. Empty: no such table.</source>
            <translation>De l'inventaire national : le rapport dit alors quelle part de celles-ci les scénarios compensent. Vide : pas de table de ce type.</translation>
        </message>
        <message>
            <source>From the project</source>
            <translation>Depuis le projet</translation>
        </message>
        <message>
            <source>From this plugin or FAO's scripts: files named ISO3_GSOCseq_&lt;map&gt;.tif, in the folder itself.</source>
            <translation>De cette extension ou des scripts de la FAO : fichiers nommés ISO3_GSOCseq_&lt;map&gt;.tif, dans le dossier même.</translation>
        </message>
        <message>
            <source>Fulfilled: {yes}. Not fulfilled, confirmed by the sender: {confirmed}. Not there, and need not be: {optional}.</source>
            <translation>Rempli : {yes}. Non rempli, confirmé par l'expéditeur : {confirmed}. Pas là, et pas nécessaire : {optional}.</translation>
        </message>
        <message>
            <source>G&amp;uess from the project</source>
            <translation>&amp;Deviner d'après le projet</translation>
        </message>
        <message>
            <source>GDAL gives no reason</source>
            <translation>GDAL ne donne pas de raison</translation>
        </message>
        <message>
            <source>GEOMETRYCOLLECTION</source>
            <translation>collection de géométries</translation>
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
            <translation>Soumission GSOCseq de {code}, {date}
{institution} ; {contact}

checklist.html, checklist.txt  ce que la FAO demande, et ce qui est ici
maps/          les cartes ; seules des métadonnées ont été ajoutées, les valeurs sont celles du calcul. QGIS les ouvre avec les couleurs (.qml) et les
               métadonnées (.qmd) voisines
metadata/      pour chaque carte : ISO 19139 (.xml)
quality/       contrôle qualité : page et données
report/        rapport national
totals/        totaux sous forme de table
styles/        couleurs des cartes pour QGIS, un fichier par type
validation/    table de validation, si elle a été indiquée
manifest.json  comment les cartes ont été calculées, si un calcul l'a laissé ; ses sommes de contrôle sont celles des cartes avant l'ajout des métadonnées
checksums.txt  SHA-256 de tous les autres fichiers de ce paquet
</translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years</source>
            <translation>GSOCseq, 0-30 cm de sol, {years} ans</translation>
        </message>
        <message>
            <source>GSOCseq, 0-30 cm of soil, {years} years (assumed: the maps do not tell)</source>
            <translation>GSOCseq, 0-30 cm de sol, {years} ans (supposé : les cartes ne le disent pas)</translation>
        </message>
        <message>
            <source>GSOCseq: adding up the maps</source>
            <translation>GSOCseq : totalisation des cartes</translation>
        </message>
        <message>
            <source>GSOCseq: checking the inputs</source>
            <translation>GSOCseq : vérification des données d'entrée</translation>
        </message>
        <message>
            <source>GSOCseq: computing the maps</source>
            <translation>GSOCseq : calcul des cartes</translation>
        </message>
        <message>
            <source>GSOCseq: computing the yearly maps</source>
            <translation>GSOCseq : calcul des cartes annuelles</translation>
        </message>
        <message>
            <source>GSOCseq: guide</source>
            <translation>GSOCseq : guide</translation>
        </message>
        <message>
            <source>GSOCseq: soil carbon maps</source>
            <translation>GSOCseq : cartes du carbone du sol</translation>
        </message>
        <message>
            <source>Gain of all land with a gain (Mt CO2e/yr)</source>
            <translation>Gain de toutes les terres qui ont un gain (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Gain of the chosen land (Mt CO2e/yr)</source>
            <translation>Gain des terres choisies (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Gain over business as usual as a share of the agricultural emissions</source>
            <translation>Gain par rapport au business as usual en part des émissions agricoles</translation>
        </message>
        <message>
            <source>Gain over business as usual by land use and scenario</source>
            <translation>Gain par rapport au business as usual, par utilisation des terres et scénario</translation>
        </message>
        <message>
            <source>Gain over business as usual by zone, {scenario}</source>
            <translation>Gain par rapport au business as usual, par zone, {scenario}</translation>
        </message>
        <message>
            <source>Gains shrink as a new balance nears, and are lost again when the practice ends.</source>
            <translation>Les gains diminuent à mesure qu'un nouvel équilibre approche, et sont reperdus quand la pratique cesse.</translation>
        </message>
        <message>
            <source>Gaps of the soil layers.</source>
            <translation>Des lacunes des couches de sol.</translation>
        </message>
        <message>
            <source>Gaps will be filled in the layers of {roles}, from values at most {reach} of the layer's cells away.</source>
            <translation>Des lacunes seront comblées dans les couches de {roles}, à partir de valeurs à une distance d'au plus {reach} cellules de la couche.</translation>
        </message>
        <message>
            <source>GeoTIFF with codes 1 to 4, see above. Empty: none.</source>
            <translation>GeoTIFF avec les codes 1 à 4, voir ci-dessus. Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFF with four bands each for the middle estimate, low and high: stock without plant carbon (t C/ha), stock per unit of plant carbon and of added manure (t C/ha per t C/ha/yr), input of business as usual (t C/ha/yr). Empty: none.</source>
            <translation>GeoTIFF avec quatre bandes pour chaque estimation, la centrale, la basse et la haute : stock sans carbone végétal (t C/ha), stock par unité de carbone végétal et de fumier ajouté (t C/ha par t C/ha/yr), apport du business as usual (t C/ha/yr). Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: SOC at t0 and at the end of each scenario (t C/ha).</source>
            <translation>GeoTIFF avec des bandes nommées : COS à t0 et à la fin de chaque scénario (t C/ha).</translation>
        </message>
        <message>
            <source>GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm).</source>
            <translation>GeoTIFF avec des bandes nommées : compartiments (t C/ha), apport de C (t C/ha/yr), déficit en eau (mm).</translation>
        </message>
        <message>
            <source>GeoTIFF, %. Empty: none.</source>
            <translation>GeoTIFF, %. Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, a band for BAU and each scenario.</source>
            <translation>GeoTIFF, t C/ha, une bande pour BAU et pour chaque scénario.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha, the same bands. Empty: none.</source>
            <translation>GeoTIFF, t C/ha, les mêmes bandes. Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha/yr of plant carbon, with every digit: it can be given to 'Forward'.</source>
            <translation>GeoTIFF, t C/ha/yr de carbone végétal, avec tous les chiffres : il peut être donné à 'Forward'.</translation>
        </message>
        <message>
            <source>GeoTIFF, t C/ha; only with a largest input. Empty: none.</source>
            <translation>GeoTIFF, t C/ha ; seulement avec un apport le plus grand. Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFF, three bands for BAU and each scenario. Empty: none.</source>
            <translation>GeoTIFF, trois bandes pour BAU et pour chaque scénario. Vide : aucun.</translation>
        </message>
        <message>
            <source>GeoTIFFs of one band, named by country code and map</source>
            <translation>GeoTIFF d'une seule bande, nommés par code pays et carte</translation>
        </message>
        <message>
            <source>Gets ISO3_GSOCseq_submission.zip.</source>
            <translation>Reçoit ISO3_GSOCseq_submission.zip.</translation>
        </message>
        <message>
            <source>Gets Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif and Stack_Set_FORWARD_AOI.tif.</source>
            <translation>Reçoit Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif et Stack_Set_FORWARD_AOI.tif.</translation>
        </message>
        <message>
            <source>Gets a folder for each zone.</source>
            <translation>Reçoit un dossier pour chaque zone.</translation>
        </message>
        <message>
            <source>Gets country_report.html and country_report.pdf.</source>
            <translation>Reçoit country_report.html et country_report.pdf.</translation>
        </message>
        <message>
            <source>Gets npp_mean.tif and a map with a band per year for each period.</source>
            <translation>Reçoit npp_mean.tif et une carte avec une bande par année pour chaque période.</translation>
        </message>
        <message>
            <source>Gets quality.html, quality.json and, where asked, flagged.tif.</source>
            <translation>Reçoit quality.html, quality.json et, si demandé, flagged.tif.</translation>
        </message>
        <message>
            <source>Give a zone of the zones layer percentages of its own</source>
            <translation>Donner à une zone de la couche des zones ses propres pourcentages</translation>
        </message>
        <message>
            <source>Give the layers and options as for 'All phases'. Each row of the table names the layer or option, what was found, what was expected and what to do. An error stops a run; a warning should be understood first; the rest is for information.

Looked at are, among others: bands and years, grids and coordinate systems, values outside the range of their unit (a temperature in kelvin, a clay content in g/kg, a scale factor applied twice), undeclared no-data values, classes that no table knows, and whether layers and area meet at all.

The information, layer by layer: the unit that the values look like, and why; the months and years that are covered; cells without a value, and how many of them 'Fill gaps at coasts' would fill; cells by class, and irrigated cropland that is taken for paddy rice; the size of the climate's cells beside those of the carbon map; the time, disk and memory of the run.

A configuration whose list 'prepare' begins with raw files is looked at in the same way: each step tells what it recognises in its files. Of large layers only a part is read, evenly spread; the sentences say how many cells were looked at.</source>
            <translation>Indiquez les couches et options comme pour 'Toutes les phases'. Chaque ligne de la table nomme la couche ou l'option, ce qui a été trouvé, ce qui était attendu et ce qu'il faut faire. Une erreur arrête un calcul ; un avertissement doit d'abord être compris ; le reste est pour information.

Sont examinés, entre autres : bandes et années, grilles et systèmes de coordonnées, valeurs hors des limites de leur unité (une température en kelvins, une teneur en argile en g/kg, un facteur d'échelle appliqué deux fois), valeurs nodata non déclarées, classes qu'aucune table ne connaît, et si les couches et la zone d'intérêt se rencontrent.

L'information, couche par couche : l'unité à laquelle ressemblent les valeurs, et pourquoi ; les mois et années couverts ; les cellules sans valeur, et combien d'entre elles 'Combler les lacunes sur les côtes' comblerait ; les cellules par classe, et les terres cultivées irriguées prises pour des rizières ; la taille des cellules du climat à côté de celles de la carte du carbone ; le temps, le disque et la mémoire du calcul.

Une configuration dont la liste 'prepare' commence par des fichiers bruts est examinée de la même manière : chaque étape dit ce qu'elle reconnaît dans ses fichiers. Des grandes couches, seule une partie est lue, répartie régulièrement ; les phrases disent combien de cellules ont été examinées.</translation>
        </message>
        <message>
            <source>Give the right number of years here; in a submission, maps named 030 are expected to be of 20 years.</source>
            <translation>Indiquez ici le bon nombre d'années ; dans une soumission, les cartes nommées 030 doivent être celles de 20 ans.</translation>
        </message>
        <message>
            <source>Give the right number of years. If it is right, take T0 and the rates from one run, in t C/ha and t C/ha/yr.</source>
            <translation>Indiquez le bon nombre d'années. S'il est juste, prenez T0 et les taux d'un même calcul, en t C/ha et t C/ha/yr.</translation>
        </message>
        <message>
            <source>Gives cells that have soil carbon, but lie off the edge of a coarser layer, a value from that layer's nearest cells.</source>
            <translation>Donne aux cellules qui ont du carbone du sol, mais se trouvent au-delà du bord d'une couche plus grossière, une valeur des cellules les plus proches de cette couche.</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Prairies</translation>
        </message>
        <message>
            <source>Grid of {columns} x {rows} cells, convention {convention}, spin-up {spin_up}.</source>
            <translation>Grille de {columns} x {rows} cellules, convention {convention}, spin-up {spin_up}.</translation>
        </message>
        <message>
            <source>Guessed: {evidence}</source>
            <translation>Deviné d'après : {evidence}</translation>
        </message>
        <message>
            <source>Half of the 95 % range of the stock in percent of the stock, as defined in the technical manual, chapter 12.</source>
            <translation>Moitié de l'intervalle à 95 % du stock en % du stock, telle que définie dans le manuel technique, chapitre 12.</translation>
        </message>
        <message>
            <source>Half-widths of the 95 % ranges of the inputs in this run: {widths}.</source>
            <translation>Demi-largeurs des intervalles à 95 % des données d'entrée dans ce calcul : {widths}.</translation>
        </message>
        <message>
            <source>Half-widths of the inputs (SOC, clay, climate, carbon input) that are too wide, or of another unit.</source>
            <translation>Des demi-largeurs des données d'entrée (COS, argile, climat, apport de carbone) trop larges, ou dans une autre unité.</translation>
        </message>
        <message>
            <source>Half-widths of the low and high estimates. FAO 2022, Technical Manual ch. 12.</source>
            <translation>Demi-largeurs des estimations basse et haute. FAO 2022, manuel technique, ch. 12.</translation>
        </message>
        <message>
            <source>Hargreaves and Samani (1985)</source>
            <translation>Hargreaves et Samani (1985)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Herbaceous vegetation, regularly flooded</source>
            <translation>Végétation herbacée, régulièrement inondée</translation>
        </message>
        <message>
            <source>Highest temperature (unit below or recognised)</source>
            <translation>Température la plus haute (unité ci-dessous ou reconnue)</translation>
        </message>
        <message>
            <source>Highest temperature, tmmx or tmax (unit degC or its tenths)</source>
            <translation>Température la plus haute, tmmx ou tmax (unité degC ou ses dixièmes)</translation>
        </message>
        <message>
            <source>Histogram of {map}</source>
            <translation>Histogramme de {map}</translation>
        </message>
        <message>
            <source>Hor&amp;izons, years:</source>
            <translation>&amp;Horizons, années :</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>Horizon</translation>
        </message>
        <message>
            <source>Horizon (years)</source>
            <translation>Horizon (années)</translation>
        </message>
        <message>
            <source>Horizons (years)</source>
            <translation>Horizons (années)</translation>
        </message>
        <message>
            <source>Horizons: '{text}' is not a list of years. Write for example 20, or 20; 50.</source>
            <translation>Horizons : '{text}' n'est pas une liste d'années. Écrivez par exemple 20, ou 20; 50.</translation>
        </message>
        <message>
            <source>How far a value may come from. Default 1: 3 x 3 cells, as FAO's scripts for borders take of the climate; 2 means 5 x 5.</source>
            <translation>De quelle distance une valeur peut venir. Par défaut 1 : 3 x 3 cellules, comme les scripts de la FAO pour les bordures en prennent du climat ; 2 signifie 5 x 5.</translation>
        </message>
        <message>
            <source>How the depths are weighted</source>
            <translation>Pondération des profondeurs</translation>
        </message>
        <message>
            <source>How these maps were computed is not known: no manifest lies beside them, and the maps themselves do not tell. What follows about method and limits is said of GSOCseq maps as FAO defines them.</source>
            <translation>On ne sait pas comment ces cartes ont été calculées : aucun manifeste ne se trouve à côté d'elles, et les cartes elles-mêmes ne le disent pas. Ce qui suit sur la méthode et les limites est dit des cartes GSOCseq telles que la FAO les définit.</translation>
        </message>
        <message>
            <source>How to cite</source>
            <translation>Comment citer</translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: the three capital letters that begin the names of the maps.</source>
            <translation>ISO 3166-1 alpha-3 : les trois lettres majuscules par lesquelles commencent les noms des cartes.</translation>
        </message>
        <message>
            <source>ISO 3166-1 alpha-3: three capital letters that begin the names of the maps, for example USA. Left as XXX: that of the country, where one is chosen.</source>
            <translation>ISO 3166-1 alpha-3 : trois lettres majuscules par lesquelles commencent les noms des cartes, par exemple USA. Laissé à XXX : celui du pays, si un pays est choisi.</translation>
        </message>
        <message>
            <source>Images of NDVI</source>
            <translation>Images de NDVI</translation>
        </message>
        <message>
            <source>Images of NDVI (unit 1 or 10 000)</source>
            <translation>Images de NDVI (unité 1 ou 10 000)</translation>
        </message>
        <message>
            <source>Import scenarios</source>
            <translation>Importer des scénarios</translation>
        </message>
        <message>
            <source>Impossible values were made no data afterwards, with 'Correct the maps'.</source>
            <translation>Des valeurs impossibles ont été mises en nodata après coup, avec 'Corriger les cartes'.</translation>
        </message>
        <message>
            <source>In EPSG:4326, as it was before resampling. Empty: cells of 0.5, 0.25 and 1/24 degree are tried.</source>
            <translation>En EPSG:4326, telle qu'elle était avant le rééchantillonnage. Vide : des cellules de 0,5, 0,25 et 1/24 degré sont essayées.</translation>
        </message>
        <message>
            <source>In a ready stack</source>
            <translation>Dans une pile toute prête</translation>
        </message>
        <message>
            <source>In any coordinate system, inside the carbon map.</source>
            <translation>Dans un système de coordonnées quelconque, à l'intérieur de la carte du carbone.</translation>
        </message>
        <message>
            <source>In the folder prepared of the results: for other runs, and for the pixel tool. Else they are deleted at the end.</source>
            <translation>Dans le dossier prepared des résultats : pour d'autres calculs, et pour l'outil pixel. Sinon, elles sont supprimées à la fin.</translation>
        </message>
        <message>
            <source>In the histograms the first and the last bar hold the values beyond them.</source>
            <translation>Dans les histogrammes, la première et la dernière barre contiennent les valeurs situées au-delà.</translation>
        </message>
        <message>
            <source>Inputs and options</source>
            <translation>Données d'entrée et options</translation>
        </message>
        <message>
            <source>Instead of an area of interest: the ISO 3166-1 alpha-3 code, for example GHA, or the name. The border comes from the world map that QGIS ships. It is coarse, meant for trying out, and no official border; disputed areas may belong to no country on it. Overseas parts without an entry of their own belong to their country. For results that count give the area of interest.</source>
            <translation>Au lieu d'une zone d'intérêt : le code ISO 3166-1 alpha-3, par exemple GHA, ou le nom. La frontière provient de la carte du monde fournie avec QGIS. Elle est grossière, prévue pour des essais, et n'est pas une frontière officielle ; des territoires contestés peuvent n'y appartenir à aucun pays. Les parties d'outre-mer sans entrée propre appartiennent à leur pays. Pour des résultats qui comptent, indiquez la zone d'intérêt.</translation>
        </message>
        <message>
            <source>Instead of polygons; on another grid the nearest cell is taken, of a finer one the most frequent number.</source>
            <translation>Au lieu de polygones ; sur une autre grille, la cellule la plus proche est prise, d'une grille plus fine le nombre le plus fréquent.</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Institution: {text}</source>
            <translation>Institution : {text}</translation>
        </message>
        <message>
            <source>Interpolate the climate, or use finer data; if that cannot be had, say so in the report.</source>
            <translation>Interpolez le climat, ou utilisez des données plus fines ; si elles ne sont pas disponibles, dites-le dans le rapport.</translation>
        </message>
        <message>
            <source>Inverse distance, power 2</source>
            <translation>Inverse de la distance, puissance 2</translation>
        </message>
        <message>
            <source>Irrigated cropland in {year}, taken for paddy rice by the legend: {count} cells. It is not always rice: give a map of paddies where it matters.</source>
            <translation>Terres cultivées irriguées en {year}, prises pour des rizières par la légende : {count} cellules. Ce n'est pas toujours du riz : indiquez une carte des rizières là où c'est important.</translation>
        </message>
        <message>
            <source>Irrigation</source>
            <translation>Irrigation</translation>
        </message>
        <message>
            <source>Irrigation (mm/month)</source>
            <translation>Irrigation (mm/mois)</translation>
        </message>
        <message>
            <source>Irrigation (mm/month; 12 months)</source>
            <translation>Irrigation (mm/mois ; 12 mois)</translation>
        </message>
        <message>
            <source>Irrigation by land-use class (mm/month)</source>
            <translation>Irrigation par classe d'utilisation des terres (mm/mois)</translation>
        </message>
        <message>
            <source>It cannot go on, because this has changed since: {names}. Begin anew, or set it back.</source>
            <translation>Il ne peut pas continuer, car ceci a changé depuis : {names}. Recommencez, ou rétablissez l'état d'avant.</translation>
        </message>
        <message>
            <source>It takes the place of the layers, scenarios and options of this window. Go on? Files stay as they are.</source>
            <translation>Elle remplace les couches, scénarios et options de cette fenêtre. Continuer ? Les fichiers restent tels quels.</translation>
        </message>
        <message>
            <source>Its map of uncertainty is one of the 29. Automatic: SSM2, as in the manual, or else the middle one.</source>
            <translation>Sa carte d'incertitude est l'une des 29. Automatique : SSM2, comme dans le manuel, ou sinon celui du milieu.</translation>
        </message>
        <message>
            <source>Its values name the folders: best country codes of three letters, or short names.</source>
            <translation>Ses valeurs nomment les dossiers : de préférence des codes pays de trois lettres, ou des noms courts.</translation>
        </message>
        <message>
            <source>Keep the prepared layers</source>
            <translation>Conserver les couches préparées</translation>
        </message>
        <message>
            <source>Keep the states between phases</source>
            <translation>Conserver les états entre les phases</translation>
        </message>
        <message>
            <source>Kept in the tags of the maps.</source>
            <translation>Conservé dans les étiquettes des cartes.</translation>
        </message>
        <message>
            <source>Known C input (t C/ha/yr)</source>
            <translation>Apport de C connu (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Known C input of today (t C/ha/yr)</source>
            <translation>Apport de C actuel connu (t C/ha/yr)</translation>
        </message>
        <message>
            <source>L&amp;ine</source>
            <translation>&amp;Courbe</translation>
        </message>
        <message>
            <source>LINESTRING</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>Land cover</source>
            <translation>Occupation des sols</translation>
        </message>
        <message>
            <source>Land cover (years)</source>
            <translation>Occupation des sols (années)</translation>
        </message>
        <message>
            <source>Land that adopts it: {lowest} to {highest} %, by land-use class.</source>
            <translation>Terres qui l'adoptent : {lowest} à {highest} %, selon la classe d'utilisation des terres.</translation>
        </message>
        <message>
            <source>Land that adopts it: {share} %.</source>
            <translation>Terres qui l'adoptent : {share} %.</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Utilisation des terres</translation>
        </message>
        <message>
            <source>Land use (class codes)</source>
            <translation>Utilisation des terres (codes de classes)</translation>
        </message>
        <message>
            <source>Land use (class codes; one band, or a band per year)</source>
            <translation>Utilisation des terres (codes de classes ; une bande, ou une bande par année)</translation>
        </message>
        <message>
            <source>Land use for the table (class codes)</source>
            <translation>Utilisation des terres pour la table (codes de classes)</translation>
        </message>
        <message>
            <source>Land with a value (ha)</source>
            <translation>Terres avec une valeur (ha)</translation>
        </message>
        <message>
            <source>Land-cover maps (class codes)</source>
            <translation>Cartes d'occupation des sols (codes de classes)</translation>
        </message>
        <message>
            <source>Land-use classes with a result</source>
            <translation>Classes d'utilisation des terres avec un résultat</translation>
        </message>
        <message>
            <source>Land:</source>
            <translation>Terres :</translation>
        </message>
        <message>
            <source>Largest possible input over business as usual (%)</source>
            <translation>Apport le plus grand possible au-delà du business as usual (%)</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Layer of %</source>
            <translation>Couche de %</translation>
        </message>
        <message>
            <source>Layer of percenta&amp;ges...</source>
            <translation>Couche &amp;de pourcentages...</translation>
        </message>
        <message>
            <source>Layer of percentages</source>
            <translation>Couche de pourcentages</translation>
        </message>
        <message>
            <source>Layer of the stock to reach (t C/ha)</source>
            <translation>Couche du stock à atteindre (t C/ha)</translation>
        </message>
        <message>
            <source>Layer whose extent is meant</source>
            <translation>Couche dont l'emprise est visée</translation>
        </message>
        <message>
            <source>Layer with the wanted grid</source>
            <translation>Couche avec la grille voulue</translation>
        </message>
        <message>
            <source>Layers of carbon, bulk density and stones</source>
            <translation>Couches de carbone, de densité apparente et d'éléments grossiers</translation>
        </message>
        <message>
            <source>Layers to align</source>
            <translation>Couches à aligner</translation>
        </message>
        <message>
            <source>Layers to fill</source>
            <translation>Couches à combler</translation>
        </message>
        <message>
            <source>Layers to fill; none ticked: all of the climate</source>
            <translation>Couches à combler ; aucune cochée : toutes celles du climat</translation>
        </message>
        <message>
            <source>Layers to mask</source>
            <translation>Couches à masquer</translation>
        </message>
        <message>
            <source>Layers to split</source>
            <translation>Couches à découper</translation>
        </message>
        <message>
            <source>Layers, scenarios, run and results of FAO's soil organic carbon sequestration maps</source>
            <translation>Couches, scénarios, calcul et résultats des cartes de séquestration du carbone organique du sol de la FAO</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omettre</translation>
        </message>
        <message>
            <source>Leave the warm-up off when the SOC map is recent and its year is where the scenarios are to begin.</source>
            <translation>Laissez le warm-up désactivé quand la carte du COS est récente et que son année est celle où les scénarios doivent commencer.</translation>
        </message>
        <message>
            <source>Legend of the land use</source>
            <translation>Légende de l'utilisation des terres</translation>
        </message>
        <message>
            <source>Legend of the land use: 'The table given below' is chosen, but no legend table is given. Choose the CSV file.</source>
            <translation>Légende de l'utilisation des terres : 'La table indiquée ci-dessous' est choisie, mais aucune table de légende n'est indiquée. Choisissez le fichier CSV.</translation>
        </message>
        <message>
            <source>Legend table</source>
            <translation>Table de légende</translation>
        </message>
        <message>
            <source>Length of the spin-up run (years)</source>
            <translation>Durée de la simulation du spin-up (années)</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Licence: text of your own</source>
            <translation>Licence : votre propre texte</translation>
        </message>
        <message>
            <source>Likely causes, the likeliest first:</source>
            <translation>Causes probables, la plus probable d'abord :</translation>
        </message>
        <message>
            <source>Limits of the method</source>
            <translation>Limites de la méthode</translation>
        </message>
        <message>
            <source>Load &amp;the sample</source>
            <translation>&amp;Charger le jeu d'exemple</translation>
        </message>
        <message>
            <source>Load the sample</source>
            <translation>Charger le jeu d'exemple</translation>
        </message>
        <message>
            <source>Log of the run</source>
            <translation>Journal du calcul</translation>
        </message>
        <message>
            <source>Look at the cells. If they are no soils, make them no data in the layer of soil organic carbon, and run again.</source>
            <translation>Examinez les cellules. Si ce ne sont pas des sols, mettez-les en nodata dans la couche de carbone organique du sol, et relancez le calcul.</translation>
        </message>
        <message>
            <source>Look at the masks and the area of interest, and make the map again.</source>
            <translation>Voyez les masques et la zone d'intérêt, et refaites la carte.</translation>
        </message>
        <message>
            <source>Looked at first: are the 15 mandatory maps there (T0, absolute and relative rates with their uncertainties), all of one country and on the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds)? Does a manifest beside them belong to them? If not, nothing is written, and the log says what is wrong. The 14 optional maps go with them where they are there.

Masked maps, maps that fail quality control, and those of another horizon than 20 years are packed only when you confirm that they are meant; the checklist tells it.

The zip, ISO3_GSOCseq_submission.zip, holds: maps (the cells are those of the run, bit for bit; title, abstract, unit, lineage, licence and contact stand in the GeoTIFF's metadata) with their colours (.qml) and metadata (.qmd) for QGIS beside them, metadata of each map as ISO 19139 (.xml), quality control, country report (HTML and PDF), totals, styles for QGIS, the manifest without the folders of your computer, the validation table, checklist and checksums.</source>
            <translation>Est examiné d'abord : les 15 cartes obligatoires sont-elles là (T0, taux absolus et relatifs avec leurs incertitudes), toutes d'un même pays et sur la grille du Partenariat mondial sur les sols (EPSG:4326, 30 secondes d'arc) ? Un manifeste voisin leur appartient-il ? Sinon, rien n'est écrit, et le journal dit ce qui ne va pas. Les 14 cartes facultatives les accompagnent si elles sont là.

Des cartes masquées, des cartes qui échouent au contrôle qualité, et celles d'un autre horizon que 20 ans ne sont empaquetées que si vous confirmez que c'est voulu ; la liste de contrôle le dit.

Le zip, ISO3_GSOCseq_submission.zip, contient : les cartes (les cellules sont celles du calcul, bit pour bit ; titre, résumé, unité, origine, licence et contact figurent dans les métadonnées du GeoTIFF) avec leurs couleurs (.qml) et métadonnées (.qmd) pour QGIS à côté d'elles, les métadonnées de chaque carte en ISO 19139 (.xml), le contrôle qualité, le rapport national (HTML et PDF), les totaux, les styles pour QGIS, le manifeste sans les dossiers de votre ordinateur, la table de validation, la liste de contrôle et les sommes de contrôle.</translation>
        </message>
        <message>
            <source>Looking at the layers of the project...</source>
            <translation>Examen des couches du projet...</translation>
        </message>
        <message>
            <source>Looking at the layers...</source>
            <translation>Examen des couches...</translation>
        </message>
        <message>
            <source>Looks at every layer and option of a run and lists what does not fit, before any time is spent on computing.</source>
            <translation>Examine toutes les couches et options d'un calcul et énumère ce qui ne convient pas, avant de passer du temps à calculer.</translation>
        </message>
        <message>
            <source>Looks at the names and contents of the layers in QGIS. What was chosen already stays; what is in doubt is not chosen.</source>
            <translation>Examine les noms et le contenu des couches dans QGIS. Ce qui a déjà été choisi est conservé ; ce qui est douteux n'est pas choisi.</translation>
        </message>
        <message>
            <source>Lowest temperature (unit below or recognised)</source>
            <translation>Température la plus basse (unité ci-dessous ou reconnue)</translation>
        </message>
        <message>
            <source>Lowest temperature, tmmn or tmin (unit degC or its tenths)</source>
            <translation>Température la plus basse, tmmn ou tmin (unité degC ou ses dixièmes)</translation>
        </message>
        <message>
            <source>MIAMI (Lieth 1975) takes the smaller of two growths, by the rain of a year and by its mean temperature. The mean is that of the years' growths, not the growth of the mean climate, which is larger. Low and high: temperature 2 % up and rain 5 % down, and the other way round (Technical Manual, chapter 12).

A run computes all this itself from the climate series; use this to look at the maps, or to hand the mean on (parameter 'Mean NPP'). The maps are in g of dry matter per m2 and year; times 0.0048 it is t C/ha/yr.

Layers of another NPP product, such as MOD17A3, can be converted instead: give those of both periods and their unit. Both periods must come from the same product.</source>
            <translation>MIAMI (Lieth 1975) prend la plus petite de deux croissances, d'après la pluie d'une année et d'après sa température moyenne. La moyenne est celle des croissances des années, non la croissance du climat moyen, qui est plus grande. Basse et haute : température 2 % de plus et pluie 5 % de moins, et l'inverse (manuel technique, chapitre 12).

Un calcul détermine tout cela lui-même à partir des séries de climat ; utilisez ceci pour regarder les cartes, ou pour transmettre la moyenne (paramètre 'NPP moyenne'). Les cartes sont en g de matière sèche par m2 et par an ; multiplié par 0.0048, cela donne des t C/ha/yr.

Des couches d'un autre produit de NPP, comme MOD17A3, peuvent être converties à la place : indiquez celles des deux périodes et leur unité. Les deux périodes doivent provenir du même produit.</translation>
        </message>
        <message>
            <source>MISSING_CLAY</source>
            <translation>argile manquante</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_FORWARD</source>
            <translation>climat de la phase forward manquant</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_SPIN_UP</source>
            <translation>climat du spin-up manquant</translation>
        </message>
        <message>
            <source>MISSING_CLIMATE_WARM_UP</source>
            <translation>climat du warm-up manquant</translation>
        </message>
        <message>
            <source>MISSING_COVER</source>
            <translation>couverture manquante</translation>
        </message>
        <message>
            <source>MISSING_LAND_USE</source>
            <translation>utilisation des terres manquante</translation>
        </message>
        <message>
            <source>MISSING_NPP</source>
            <translation>NPP manquante</translation>
        </message>
        <message>
            <source>MISSING_OTHER</source>
            <translation>couche facultative sans valeur</translation>
        </message>
        <message>
            <source>MISSING_SOC</source>
            <translation>COS manquant</translation>
        </message>
        <message>
            <source>MULTILINESTRING</source>
            <translation>multilignes</translation>
        </message>
        <message>
            <source>MULTIPOINT</source>
            <translation>multipoints</translation>
        </message>
        <message>
            <source>Made by a step</source>
            <translation>Produite par une étape</translation>
        </message>
        <message>
            <source>Make all maps in one run, on one grid.</source>
            <translation>Produisez toutes les cartes en un seul calcul, sur une même grille.</translation>
        </message>
        <message>
            <source>Make all maps in one run, with one mask. 'Correct the maps' removes the cells that T0 has not, but cannot add those that are missing here.</source>
            <translation>Produisez toutes les cartes en un seul calcul, avec un même masque. 'Corriger les cartes' enlève les cellules que T0 n'a pas, mais ne peut pas ajouter celles qui manquent ici.</translation>
        </message>
        <message>
            <source>Make the map again as Float32; rounded values cannot be brought back.</source>
            <translation>Refaites la carte en Float32 ; des valeurs arrondies ne peuvent pas être rétablies.</translation>
        </message>
        <message>
            <source>Make the map again, or warp it to EPSG:4326.</source>
            <translation>Refaites la carte, ou reprojetez-la en EPSG:4326.</translation>
        </message>
        <message>
            <source>Make the missing maps, or copy them into the folder as {code}_GSOCseq_&lt;map&gt;.tif.</source>
            <translation>Produisez les cartes manquantes, ou copiez-les dans le dossier sous le nom {code}_GSOCseq_&lt;map&gt;.tif.</translation>
        </message>
        <message>
            <source>Makes the cover factor of the twelve months, 0.6 (covered) to 1 (bare), from images of NDVI, vegetated shares, or classes.</source>
            <translation>Produit le facteur de couverture des douze mois, de 0.6 (couvert) à 1 (nu), à partir d'images de NDVI, de parts végétalisées, ou de classes.</translation>
        </message>
        <message>
            <source>Mangroves</source>
            <translation>Mangroves</translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation>Manifeste</translation>
        </message>
        <message>
            <source>Manure by month</source>
            <translation>Répartition du fumier par mois</translation>
        </message>
        <message>
            <source>Manure on top: {amount} t C/ha/yr.</source>
            <translation>Fumier en plus : {amount} t C/ha/yr.</translation>
        </message>
        <message>
            <source>Manure, t C/ha/yr</source>
            <translation>Fumier, t C/ha/yr</translation>
        </message>
        <message>
            <source>Many sites: from a table to a table</source>
            <translation>Plusieurs sites : d'une table à une table</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Map of the carbon stock (t C/ha)</source>
            <translation>Carte du stock de carbone (t C/ha)</translation>
        </message>
        <message>
            <source>Map: {title}</source>
            <translation>Carte : {title}</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Maps and files</source>
            <translation>Cartes et fichiers</translation>
        </message>
        <message>
            <source>Maps cut or resampled without snapping to the GSP grid.</source>
            <translation>Des cartes découpées ou rééchantillonnées sans accrochage à la grille du GSP.</translation>
        </message>
        <message>
            <source>Maps cut to different extents, or made by different runs.</source>
            <translation>Des cartes découpées à des emprises différentes, ou produites par des calculs différents.</translation>
        </message>
        <message>
            <source>Maps in {folder}</source>
            <translation>Cartes dans {folder}</translation>
        </message>
        <message>
            <source>Maps of another country or with another name, which are not read ({count}): {names}.</source>
            <translation>Cartes d'un autre pays ou avec un autre nom, qui ne sont pas lues ({count}) : {names}.</translation>
        </message>
        <message>
            <source>Maps of another horizon than 20 years are meant to be submitted</source>
            <translation>Des cartes d'un autre horizon que 20 ans doivent bien être soumises</translation>
        </message>
        <message>
            <source>Maps of different runs in one folder, or a map that was changed afterwards.</source>
            <translation>Des cartes de calculs différents dans un même dossier, ou une carte qui a été modifiée après coup.</translation>
        </message>
        <message>
            <source>Maps of every year</source>
            <translation>Cartes de chaque année</translation>
        </message>
        <message>
            <source>Maps of several countries in one folder.</source>
            <translation>Des cartes de plusieurs pays dans un même dossier.</translation>
        </message>
        <message>
            <source>Maps of uncertainty, %</source>
            <translation>Cartes d'incertitude, %</translation>
        </message>
        <message>
            <source>Maps on the country's own projection.</source>
            <translation>Des cartes dans la projection propre au pays.</translation>
        </message>
        <message>
            <source>Maps on the grid for submission</source>
            <translation>Cartes sur la grille de soumission</translation>
        </message>
        <message>
            <source>Maps on the grid of the country's own carbon map.</source>
            <translation>Des cartes sur la grille de la carte du carbone propre au pays.</translation>
        </message>
        <message>
            <source>Maps that are not there and have no totals ({count}): {names}.</source>
            <translation>Cartes qui ne sont pas là et n'ont pas de totaux ({count}) : {names}.</translation>
        </message>
        <message>
            <source>Maps that fail quality control are meant to be submitted</source>
            <translation>Des cartes qui échouent au contrôle qualité doivent bien être soumises</translation>
        </message>
        <message>
            <source>Maps without masks</source>
            <translation>Des cartes sans masques</translation>
        </message>
        <message>
            <source>Mask electrical conductivity above (unit dS/m)</source>
            <translation>Masquer la conductivité électrique au-dessus de (unité dS/m)</translation>
        </message>
        <message>
            <source>Mask sand above (%)</source>
            <translation>Masquer le sable au-dessus de (%)</translation>
        </message>
        <message>
            <source>Mask soil organic carbon above (t C/ha)</source>
            <translation>Masquer le carbone organique du sol au-dessus de (t C/ha)</translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells have no value in its layer; they are not masked by it.</source>
            <translation>Masque {mask} : {count} des {cells} cellules n'ont pas de valeur dans sa couche ; elles ne sont pas masquées par lui.</translation>
        </message>
        <message>
            <source>Mask {mask}: {count} of {cells} cells.</source>
            <translation>Masque {mask} : {count} des {cells} cellules.</translation>
        </message>
        <message>
            <source>Masked maps are meant to be submitted</source>
            <translation>Des cartes masquées doivent bien être soumises</translation>
        </message>
        <message>
            <source>Masks</source>
            <translation>Masques</translation>
        </message>
        <message>
            <source>Masks: {masks}</source>
            <translation>Masques : {masks}</translation>
        </message>
        <message>
            <source>Maximum: {found} % over business as usual was found; 0 or more is expected, for a maximum below business as usual would not even allow what comes in today. Write 0 for 'no more than today', or leave it empty.</source>
            <translation>Maximum : {found} % au-delà du business as usual a été trouvé ; 0 ou plus est attendu, car un maximum inférieur au business as usual ne permettrait même pas ce qui entre aujourd'hui. Écrivez 0 pour 'pas plus qu'aujourd'hui', ou laissez-le vide.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Mean NPP (g DM/m2/yr)</source>
            <translation>NPP moyenne (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Mean NPP (unit g DM/m2/yr)</source>
            <translation>NPP moyenne (unité g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Mean NPP of the spin-up years (1 or 3 bands)</source>
            <translation>NPP moyenne des années du spin-up (1 ou 3 bandes)</translation>
        </message>
        <message>
            <source>Mean of the daily maxima.</source>
            <translation>Moyenne des maximums journaliers.</translation>
        </message>
        <message>
            <source>Mean of the daily minima.</source>
            <translation>Moyenne des minimums journaliers.</translation>
        </message>
        <message>
            <source>Mean plant growth of 1981-2000 by the MIAMI model (Lieth 1975), g of dry matter per m2 and year, as 'Plant growth (NPP) by MIAMI' writes it. One band, or three: mean, low, high. Empty: computed.</source>
            <translation>Croissance végétale moyenne de 1981-2000 selon le modèle MIAMI (Lieth 1975), g de matière sèche par m2 et par an, telle que 'Croissance végétale (NPP) selon MIAMI' l'écrit. Une bande, ou trois : moyenne, basse, haute. Vide : calculée.</translation>
        </message>
        <message>
            <source>Mean temperature (degC): monthly series</source>
            <translation>Température moyenne (degC) : série mensuelle</translation>
        </message>
        <message>
            <source>Mean temperature (degC): normals</source>
            <translation>Température moyenne (degC) : normales</translation>
        </message>
        <message>
            <source>Mean temperature (unit below or recognised)</source>
            <translation>Température moyenne (unité ci-dessous ou reconnue)</translation>
        </message>
        <message>
            <source>Mean temperature is computed as (tmin + tmax) / 2.</source>
            <translation>La température moyenne est calculée par (tmin + tmax) / 2.</translation>
        </message>
        <message>
            <source>Mean temperature, every month of the spin-up years (degC)</source>
            <translation>Température moyenne, chaque mois des années du spin-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, every month of the warm-up (degC)</source>
            <translation>Température moyenne, chaque mois du warm-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, forward (degC)</source>
            <translation>Température moyenne, forward (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, spin-up (degC)</source>
            <translation>Température moyenne, spin-up (degC)</translation>
        </message>
        <message>
            <source>Mean temperature, tmp (unit as the file says)</source>
            <translation>Température moyenne, tmp (unité indiquée par le fichier)</translation>
        </message>
        <message>
            <source>Measured against mapped carbon, where there is one; it goes into the zip as it is.</source>
            <translation>Carbone mesuré par rapport au carbone cartographié, si une telle table existe ; elle va telle quelle dans le zip.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Mémoire (Mo)</translation>
        </message>
        <message>
            <source>Metadata of each map: in the GeoTIFF, as ISO 19139 XML, for QGIS (.qmd)</source>
            <translation>Métadonnées de chaque carte : dans le GeoTIFF, en XML ISO 19139, pour QGIS (.qmd)</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquantes</translation>
        </message>
        <message>
            <source>Missing: choose a layer, or raw files to prepare it from.</source>
            <translation>Manquante : choisissez une couche, ou des fichiers bruts à partir desquels la préparer.</translation>
        </message>
        <message>
            <source>Moisture years (pixels times bounds) that did not close within 1000 repetitions, the last was used: {count}.</source>
            <translation>Années d'humidité (pixels multipliés par les bornes) qui ne se sont pas refermées en 1000 répétitions, la dernière a été utilisée : {count}.</translation>
        </message>
        <message>
            <source>Monthly series, twelve bands per year, 1981-2000. The warm-up divides the plant growth (NPP) of each year by its mean over these years, for which monthly means are not enough.</source>
            <translation>Série mensuelle, douze bandes par an, 1981-2000. Le warm-up divise la croissance végétale (NPP) de chaque année par sa moyenne sur ces années, pour laquelle les moyennes mensuelles ne suffisent pas.</translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year, oldest year first: what a climate tool of '1 Prepare' has written for 2001-2020. The manual takes these years; any number of whole years is fine.</source>
            <translation>Série mensuelle : douze bandes par an, l'année la plus ancienne d'abord : ce qu'un outil de climat de '1 Préparation' a écrit pour 2001-2020. Le manuel prend ces années ; tout nombre d'années entières convient.</translation>
        </message>
        <message>
            <source>Monthly series: twelve bands per year. Bands named by month may reach beyond the period.</source>
            <translation>Série mensuelle : douze bandes par an. Des bandes nommées par mois peuvent dépasser la période.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from TerraClimate, of Earth Engine or as NetCDF: series and normals.</source>
            <translation>Température, pluie et évapotranspiration mensuelles d'une période à partir de TerraClimate, d'Earth Engine ou en NetCDF : séries et normales.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from rasters of any origin or a table of stations: series and normals.</source>
            <translation>Température, pluie et évapotranspiration mensuelles d'une période à partir de rasters de toute origine ou d'une table de stations : séries et normales.</translation>
        </message>
        <message>
            <source>Monthly temperature, rain and evapotranspiration of a period from the NetCDF files of CRU TS: series and normals.</source>
            <translation>Température, pluie et évapotranspiration mensuelles d'une période à partir des fichiers NetCDF de CRU TS : séries et normales.</translation>
        </message>
        <message>
            <source>Months without a valid image at a cell of the images that is seen in other months: {count}, filled as: {gaps}.</source>
            <translation>Mois sans image valide à une cellule des images qui est vue dans d'autres mois : {count}, comblés comme : {gaps}.</translation>
        </message>
        <message>
            <source>More C input than today (%)</source>
            <translation>Apport de C en plus d'aujourd'hui (%)</translation>
        </message>
        <message>
            <source>More carbon input than business as usual in zone {zone}, %. Empty: as all land.</source>
            <translation>Apport de carbone de plus que le business as usual dans la zone {zone}, %. Vide : comme toutes les terres.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual on land of class {class_name}, %. Empty: as all classes.</source>
            <translation>Apport de carbone de plus que le business as usual sur les terres de la classe {class_name}, %. Vide : comme toutes les classes.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual, % (-100 to 1000), in all land-use classes without a number of their own. Source: FAO Technical Manual, ch. 5.</source>
            <translation>Apport de carbone de plus que le business as usual, % (-100 à 1000), dans toutes les classes d'utilisation des terres sans nombre propre. Source : manuel technique de la FAO, ch. 5.</translation>
        </message>
        <message>
            <source>More carbon input than business as usual, %. FAO: 5, 10 or 20</source>
            <translation>Apport de carbone de plus que le business as usual, %. FAO : 5, 10 ou 20</translation>
        </message>
        <message>
            <source>More ways to choose: {role}</source>
            <translation>Autres façons de choisir : {role}</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Most frequent class of a cell</source>
            <translation>Classe la plus fréquente d'une cellule</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Monter</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>De&amp;scendre</translation>
        </message>
        <message>
            <source>Move the chosen lines down</source>
            <translation>Déplacer les lignes choisies vers le bas</translation>
        </message>
        <message>
            <source>Move the chosen lines up</source>
            <translation>Déplacer les lignes choisies vers le haut</translation>
        </message>
        <message>
            <source>Move the files of other countries out of the folder; submit one country at a time.</source>
            <translation>Déplacez les fichiers d'autres pays hors du dossier ; soumettez un pays à la fois.</translation>
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
            <translation>Mt CO2e/yr cumulés</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>NDVI above which the soil is covered (unit 1)</source>
            <translation>NDVI au-dessus duquel le sol est couvert (unité 1)</translation>
        </message>
        <message>
            <source>NDVI or share 0..1</source>
            <translation>NDVI ou part 0..1</translation>
        </message>
        <message>
            <source>NDVI times 10 000</source>
            <translation>NDVI multiplié par 10 000</translation>
        </message>
        <message>
            <source>NEGATIVE_CLAY</source>
            <translation>argile négative</translation>
        </message>
        <message>
            <source>NEGATIVE_SOC</source>
            <translation>COS négatif</translation>
        </message>
        <message>
            <source>NOT_FINITE</source>
            <translation>nombre non fini</translation>
        </message>
        <message>
            <source>NOT_MODELLED</source>
            <translation>classe non modélisée</translation>
        </message>
        <message>
            <source>NPP layers: the years {missing} are missing; {first} to {last} are needed, found: {found}. Add the files of these years.</source>
            <translation>Couches de NPP : les années {missing} manquent ; {first} à {last} sont nécessaires, trouvées : {found}. Ajoutez les fichiers de ces années.</translation>
        </message>
        <message>
            <source>NPP model</source>
            <translation>Modèle de NPP</translation>
        </message>
        <message>
            <source>NPP of another product, spin-up (unit below)</source>
            <translation>NPP d'un autre produit, spin-up (unité ci-dessous)</translation>
        </message>
        <message>
            <source>NPP of another product, warm-up (unit below)</source>
            <translation>NPP d'un autre produit, warm-up (unité ci-dessous)</translation>
        </message>
        <message>
            <source>NPP of every warm-up year (a band per year)</source>
            <translation>NPP de chaque année du warm-up (une bande par année)</translation>
        </message>
        <message>
            <source>NPP of {model} in {unit}: times {scale} = g DM/m2/yr, with {carbon} C in dry matter (DM).</source>
            <translation>NPP de {model} en {unit} : multipliée par {scale} = g DM/m2/yr, avec {carbon} C dans la matière sèche (DM).</translation>
        </message>
        <message>
            <source>NPP of {model} is {before} g DM/m2/yr on average in the spin-up's years and {after} in those of the warm-up: too far apart for one product in one unit. Give layers of both periods from the same product, in the same unit.</source>
            <translation>La NPP de {model} est en moyenne de {before} g DM/m2/yr pendant les années du spin-up et de {after} pendant celles du warm-up : trop éloignées pour un même produit dans une même unité. Indiquez des couches des deux périodes du même produit, dans la même unité.</translation>
        </message>
        <message>
            <source>NPP precipitation (mm/month)</source>
            <translation>Précipitations pour la NPP (mm/mois)</translation>
        </message>
        <message>
            <source>NPP temperature (degC)</source>
            <translation>Température pour la NPP (degC)</translation>
        </message>
        <message>
            <source>Name of the country or region</source>
            <translation>Nom du pays ou de la région</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>Nom du produit</translation>
        </message>
        <message>
            <source>Name of the scenario, letters and digits. The names of its maps begin with it.</source>
            <translation>Nom du scénario, lettres et chiffres. Les noms de ses cartes commencent par lui.</translation>
        </message>
        <message>
            <source>National experts</source>
            <translation>Experts nationaux</translation>
        </message>
        <message>
            <source>Neither the maps nor the options tell the horizon: {years} years are taken.</source>
            <translation>Ni les cartes ni les options n'indiquent l'horizon : {years} ans sont pris.</translation>
        </message>
        <message>
            <source>Neither the maps' metadata nor the options tell the horizon, but the values do: differences divided by their rates are {years} years.</source>
            <translation>Ni les métadonnées des cartes ni les options n'indiquent l'horizon, mais les valeurs le font : les différences divisées par leurs taux donnent {years} ans.</translation>
        </message>
        <message>
            <source>Net primary production of each year by the MIAMI model, and its mean over the spin-up's years with low and high estimate.</source>
            <translation>Production primaire nette de chaque année selon le modèle MIAMI, et sa moyenne sur les années du spin-up avec estimation basse et haute.</translation>
        </message>
        <message>
            <source>New, the sample, open, save</source>
            <translation>Recommencer, jeu d'exemple, ouvrir, enregistrer</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Étapes suivantes</translation>
        </message>
        <message>
            <source>Nitrous oxide, methane and fuel are not counted; Mt CO2e here is soil carbon alone.</source>
            <translation>Le protoxyde d'azote, le méthane et les carburants ne sont pas comptés ; les Mt CO2e sont ici du carbone du sol seulement.</translation>
        </message>
        <message>
            <source>No cell of the grid has NPP: {paths}. Check that the layers lie on the area.</source>
            <translation>Aucune cellule de la grille n'a de NPP : {paths}. Vérifiez que les couches se trouvent sur la zone d'intérêt.</translation>
        </message>
        <message>
            <source>No cell of the grid has a value in every layer: {paths}. Check that the layers lie on the area.</source>
            <translation>Aucune cellule de la grille n'a de valeur dans toutes les couches : {paths}. Vérifiez que les couches se trouvent sur la zone d'intérêt.</translation>
        </message>
        <message>
            <source>No cell would be modelled, so no point was written. Cells by status: {counts}. Check SOC, land use and area.</source>
            <translation>Aucune cellule ne serait modélisée, donc aucun point n'a été écrit. Cellules par statut : {counts}. Vérifiez le COS, l'utilisation des terres et la zone d'intérêt.</translation>
        </message>
        <message>
            <source>No check failed and none gave a warning.</source>
            <translation>Aucun contrôle n'a échoué et aucun n'a donné d'avertissement.</translation>
        </message>
        <message>
            <source>No country has the code {found} (ISO 3166-1 alpha-3). The maps can be computed under it, a submission needs a country's.</source>
            <translation>Aucun pays n'a le code {found} (ISO 3166-1 alpha-3). Les cartes peuvent être calculées sous ce code, une soumission a besoin de celui d'un pays.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Nodata</translation>
        </message>
        <message>
            <source>No data in the copies (-999, declared) are: values that stand for no data without being declared, as the quality control finds them; values out of range (stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and 0 to 4 t C/ha/yr, uncertainties 0 to 200 %); and, in every map, the cells where the corrected T0 has no value. All other cells keep their values exactly, and the files their names.

The log tells how many cells of each map were changed, and why. land_use.tif and status.tif of a run are copied, adopted_gain.tif is masked like the maps; the manifest is not copied, because it vouches for the maps as the run wrote them.

A correction hides a symptom: look for its cause first, with 'Quality control of the maps'.</source>
            <translation>Sont nodata dans les copies (-999, déclaré) : les valeurs qui représentent nodata sans être déclarées, telles que le contrôle qualité les trouve ; les valeurs hors limites (stocks 0 à 800 t C/ha, différences -80 à 80, relatives 0 à 80, taux -4 à 4 et 0 à 4 t C/ha/yr, incertitudes 0 à 200 %) ; et, dans toutes les cartes, les cellules où le T0 corrigé n'a pas de valeur. Toutes les autres cellules gardent exactement leurs valeurs, et les fichiers leurs noms.

Le journal dit combien de cellules de chaque carte ont été modifiées, et pourquoi. land_use.tif et status.tif d'un calcul sont copiés, adopted_gain.tif est masqué comme les cartes ; le manifeste n'est pas copié, parce qu'il se porte garant des cartes telles que le calcul les a écrites.

Une correction cache un symptôme : cherchez d'abord sa cause, avec 'Contrôle qualité des cartes'.</translation>
        </message>
        <message>
            <source>No land cover of the years {missing}, though of {first} to {last} around: the map of the year before is used there. Add these years if you have them.</source>
            <translation>Pas d'occupation des sols des années {missing}, bien qu'il y en ait de {first} à {last} autour : la carte de l'année précédente y est utilisée. Ajoutez ces années si vous les avez.</translation>
        </message>
        <message>
            <source>No land-use map lies beside the maps, and none was given: there is no table by land use.</source>
            <translation>Aucune carte d'utilisation des terres ne se trouve à côté des cartes, et aucune n'a été indiquée : il n'y a pas de table par utilisation des terres.</translation>
        </message>
        <message>
            <source>No layer to mask was given. Choose layers, or a folder that holds GeoTIFFs.</source>
            <translation>Aucune couche à masquer n'a été indiquée. Choisissez des couches, ou un dossier qui contient des GeoTIFF.</translation>
        </message>
        <message>
            <source>No loss: today's stock</source>
            <translation>Aucune perte : le stock d'aujourd'hui</translation>
        </message>
        <message>
            <source>No manifest lies beside the maps, so their data, method and parameters are not known: they come from another program, or the file was taken away.</source>
            <translation>Aucun manifeste ne se trouve à côté des cartes, leurs données, méthode et paramètres ne sont donc pas connus : elles proviennent d'un autre programme, ou le fichier a été enlevé.</translation>
        </message>
        <message>
            <source>No map is a corrected copy</source>
            <translation>Aucune carte n'est une copie corrigée</translation>
        </message>
        <message>
            <source>No map of another country than {code} is among the maps.</source>
            <translation>Aucune carte d'un autre pays que {code} ne se trouve parmi les cartes.</translation>
        </message>
        <message>
            <source>No mask is named in the maps or in the manifest</source>
            <translation>Aucun masque n'est nommé dans les cartes ni dans le manifeste</translation>
        </message>
        <message>
            <source>No mask was asked for. Give a limit of SOC, or a layer of sand, electrical conductivity, paddy, peat or wetland.</source>
            <translation>Aucun masque n'a été demandé. Indiquez une limite de COS, ou une couche de sable, de conductivité électrique, de rizières, de tourbe ou de zones humides.</translation>
        </message>
        <message>
            <source>No more C input than business as usual in any scenario of the table</source>
            <translation>Pas plus d'apport de C que le business as usual dans aucun scénario de la table</translation>
        </message>
        <message>
            <source>No number of its own here: {value} % hold.</source>
            <translation>Pas de nombre propre ici : {value} % s'appliquent.</translation>
        </message>
        <message>
            <source>No pixel was modelled, so no map was written. Pixels by status: {counts}. Run check_inputs to see which layer is the cause.</source>
            <translation>Aucun pixel n'a été modélisé, donc aucune carte n'a été écrite. Pixels par statut : {counts}. Exécutez check_inputs pour voir quelle couche en est la cause.</translation>
        </message>
        <message>
            <source>No results yet. Run first, or open the folder of an earlier run.</source>
            <translation>Pas encore de résultats. Lancez d'abord le calcul, ou ouvrez le dossier d'un calcul précédent.</translation>
        </message>
        <message>
            <source>No uncertainty for the totals of {names}: it needs the maps of the stocks and of their uncertainty (T0, BAU, SSM), or the uncertainty map of the rate itself, T0 and ASR of BAU.</source>
            <translation>Pas d'incertitude pour les totaux de {names} : il faut les cartes des stocks et de leur incertitude (T0, BAU, SSM), ou la carte d'incertitude du taux lui-même, T0 et l'ASR de BAU.</translation>
        </message>
        <message>
            <source>No whiskers are drawn: of the two half-widths in the table the first is too narrow, and the second likely too wide.</source>
            <translation>Aucune barre d'erreur n'est dessinée : des deux demi-largeurs de la table, la première est trop étroite, et la seconde probablement trop large.</translation>
        </message>
        <message>
            <source>No zones were given.</source>
            <translation>Aucune zone n'a été indiquée.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>None was given</source>
            <translation>Aucune n'a été indiquée</translation>
        </message>
        <message>
            <source>Normals and series are mixed: {found}. Give twelve normals of every variable, or series of every variable.</source>
            <translation>Des normales et des séries sont mélangées : {found}. Indiquez douze normales de chaque variable, ou des séries de chaque variable.</translation>
        </message>
        <message>
            <source>Not a country yet (XXX)</source>
            <translation>Pas encore de pays (XXX)</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Non choisie</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnues</translation>
        </message>
        <message>
            <source>Not used: the warm-up is switched off.</source>
            <translation>Non utilisé : le warm-up est désactivé.</translation>
        </message>
        <message>
            <source>Nothing chosen yet: choose the area, or the whole carbon map.</source>
            <translation>Rien n'est encore choisi : choisissez la zone d'intérêt, ou toute la carte du carbone.</translation>
        </message>
        <message>
            <source>Nothing could be guessed from the layers of the project. Choose the layers below.</source>
            <translation>Rien n'a pu être deviné d'après les couches du projet. Choisissez les couches ci-dessous.</translation>
        </message>
        <message>
            <source>Nothing is downloaded here: paste each script into a new file on code.earthengine.google.com, press Run, and start its tasks. You need a Google account with access to Earth Engine. README.txt beside the scripts tells what comes out of each, how large it is, and which algorithm takes it.

Keep the names of the exported files: they tell unit and scale, and 'Climate from TerraClimate', 'Prepare vegetation cover' and 'Prepare land use' recognise them. Large exports come in several files; give all of them.

climate.js: monthly TerraClimate (1/24 degree, from 1958). pveg.js: the share of each month's MODIS images of 16 days that show plants (from 2001). ndvi.js: these images themselves. land_cover.js: yearly land cover in its own cells. The area is the rectangle around your polygons; climate has 8 cells more on every side.</source>
            <translation>Rien n'est téléchargé ici : collez chaque script dans un nouveau fichier sur code.earthengine.google.com, appuyez sur Run, et lancez ses tâches. Vous avez besoin d'un compte Google avec accès à Earth Engine. README.txt à côté des scripts dit ce qui sort de chacun, quelle en est la taille, et quel algorithme le prend.

Gardez les noms des fichiers exportés : ils disent l'unité et l'échelle, et 'Climat à partir de TerraClimate', 'Préparer le couvert végétal' et "Préparer l'utilisation des terres" les reconnaissent. Les grands exports arrivent en plusieurs fichiers ; indiquez-les tous.

climate.js : TerraClimate mensuel (1/24 degré, depuis 1958). pveg.js : la part des images MODIS de 16 jours de chaque mois qui montrent des plantes (depuis 2001). ndvi.js : ces images elles-mêmes. land_cover.js : occupation des sols annuelle dans ses propres cellules. La zone est le rectangle autour de vos polygones ; le climat a 8 cellules de plus de chaque côté.</translation>
        </message>
        <message>
            <source>Number of cells made no data, over all maps</source>
            <translation>Nombre de cellules mises en nodata, sur toutes les cartes</translation>
        </message>
        <message>
            <source>Number of checks failed</source>
            <translation>Nombre de contrôles en échec</translation>
        </message>
        <message>
            <source>Number of checks passed</source>
            <translation>Nombre de contrôles réussis</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Nombre d'erreurs</translation>
        </message>
        <message>
            <source>Number of maps that were changed</source>
            <translation>Nombre de cartes modifiées</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <source>Number of the zone, as in the zones layer:</source>
            <translation>Numéro de la zone, comme dans la couche des zones :</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Nombre d'avertissements</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Nombre de zones</translation>
        </message>
        <message>
            <source>Number of zones with land</source>
            <translation>Nombre de zones avec des terres</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>OUTSIDE</source>
            <translation>hors zone d'intérêt</translation>
        </message>
        <message>
            <source>OUT_OF_RANGE</source>
            <translation>hors limites</translation>
        </message>
        <message>
            <source>Of the fine earth.</source>
            <translation>De la terre fine.</translation>
        </message>
        <message>
            <source>Of the fine earth; g/kg is recognised. Empty: no such mask.</source>
            <translation>De la terre fine ; g/kg est reconnu. Vide : pas de masque de ce type.</translation>
        </message>
        <message>
            <source>Of the saturated paste, for example from FAO's GSSmap. Empty: no such mask.</source>
            <translation>De la pâte saturée, par exemple de la GSSmap de la FAO. Vide : pas de masque de ce type.</translation>
        </message>
        <message>
            <source>On any grid. Empty: the land_use.tif that a run leaves in its folder.</source>
            <translation>Sur une grille quelconque. Vide : le land_use.tif qu'un calcul laisse dans son dossier.</translation>
        </message>
        <message>
            <source>On the grid for submission</source>
            <translation>Sur la grille de soumission</translation>
        </message>
        <message>
            <source>One &amp;class only...</source>
            <translation>&amp;Une seule classe...</translation>
        </message>
        <message>
            <source>One band each.</source>
            <translation>Une bande chacune.</translation>
        </message>
        <message>
            <source>One band of zone numbers, for scenarios that differ between zones (in a configuration file).</source>
            <translation>Une bande de numéros de zone, pour des scénarios qui diffèrent entre les zones (dans un fichier de configuration).</translation>
        </message>
        <message>
            <source>One band, for every step that takes clay.</source>
            <translation>Une bande, pour toute étape qui prend l'argile.</translation>
        </message>
        <message>
            <source>One band, for every step that takes the carbon map.</source>
            <translation>Une bande, pour toute étape qui prend la carte du carbone.</translation>
        </message>
        <message>
            <source>One band, or one band per year, oldest first. The codes are explained under 'Legend of the land use'.</source>
            <translation>Une bande, ou une bande par année, la plus ancienne d'abord. Les codes sont expliqués sous "Légende de l'utilisation des terres".</translation>
        </message>
        <message>
            <source>One band. Enters in all three phases, 49 % of it easily decomposed, 49 % resistant, 2 % humus. Empty: none.</source>
            <translation>Une bande. Entre dans les trois phases, à 49 % facilement décomposable, à 49 % résistant, à 2 % humus. Vide : aucun.</translation>
        </message>
        <message>
            <source>One band. Takes the place of the computed C input of business as usual in the forward phase.</source>
            <translation>Une bande. Prend la place de l'apport de C calculé du business as usual dans la phase forward.</translation>
        </message>
        <message>
            <source>One cell through the years</source>
            <translation>Une cellule au fil des années</translation>
        </message>
        <message>
            <source>One class only</source>
            <translation>Une seule classe</translation>
        </message>
        <message>
            <source>One file or several: exports of Earth Engine (bands named by year and month), or the NetCDF files of single years.</source>
            <translation>Un fichier ou plusieurs : des exports d'Earth Engine (bandes nommées par année et mois), ou les fichiers NetCDF d'années individuelles.</translation>
        </message>
        <message>
            <source>One file, a file per year with the year in its name, or bands named by year. Tiles of one export are put together.</source>
            <translation>Un fichier, un fichier par année avec l'année dans son nom, ou des bandes nommées par année. Les tuiles d'un même export sont assemblées.</translation>
        </message>
        <message>
            <source>One file, or several of consecutive years, unpacked (.nc, not .nc.gz).</source>
            <translation>Un fichier, ou plusieurs d'années consécutives, décompressés (.nc, pas .nc.gz).</translation>
        </message>
        <message>
            <source>One grid for all maps: EPSG:4326, 30 arc-seconds, edges on multiples of 1/120 degree</source>
            <translation>Une seule grille pour toutes les cartes : EPSG:4326, 30 secondes d'arc, bords sur des multiples de 1/120 degré</translation>
        </message>
        <message>
            <source>One number everywhere</source>
            <translation>Un nombre partout</translation>
        </message>
        <message>
            <source>One number everywhere...</source>
            <translation>Un nombre partout...</translation>
        </message>
        <message>
            <source>One raster for business as usual (BAU) and one for each scenario, with a band per year in t C/ha, named by scenario and year. The first band is today (T0), and at the horizon the values are those of the finalSOC maps of 'All phases'.

QGIS opens them as one group per scenario, all in the same colours. Open the temporal controller (View &gt; Panels) and press play: the map goes through the years. Show one group at a time to compare.</source>
            <translation>Un raster pour le business as usual (BAU) et un pour chaque scénario, avec une bande par année en t C/ha, nommée d'après le scénario et l'année. La première bande est aujourd'hui (T0), et à l'horizon les valeurs sont celles des cartes finalSOC de 'Toutes les phases'.

QGIS les ouvre comme un groupe par scénario, tous avec les mêmes couleurs. Ouvrez le contrôleur temporel (Vue &gt; Panneaux) et appuyez sur lecture : la carte parcourt les années. Affichez un seul groupe à la fois pour comparer.</translation>
        </message>
        <message>
            <source>One row for each zone or tenth of the land.</source>
            <translation>Une ligne pour chaque zone ou dixième des terres.</translation>
        </message>
        <message>
            <source>One row for each zone, class and map.</source>
            <translation>Une ligne pour chaque zone, classe et carte.</translation>
        </message>
        <message>
            <source>One row per row of the input.</source>
            <translation>Une ligne par ligne de l'entrée.</translation>
        </message>
        <message>
            <source>One row per site; the columns are listed above.</source>
            <translation>Une ligne par site ; les colonnes sont énumérées ci-dessus.</translation>
        </message>
        <message>
            <source>One scenario in which the land of a single land-use class gets more C input</source>
            <translation>Un scénario dans lequel les terres d'une seule classe d'utilisation des terres reçoivent plus d'apport de C</translation>
        </message>
        <message>
            <source>One site: carbon year by year</source>
            <translation>Un site : le carbone année par année</translation>
        </message>
        <message>
            <source>Only cells whose centre lies in the area are computed. For results that count give your own polygons: the built-in borders of countries are coarse.</source>
            <translation>Seules les cellules dont le centre se trouve dans la zone d'intérêt sont calculées. Pour des résultats qui comptent, indiquez vos propres polygones : les frontières de pays intégrées sont grossières.</translation>
        </message>
        <message>
            <source>Only for another product than MIAMI: a file for each year, with the year in its name, or bands named by year.</source>
            <translation>Seulement pour un autre produit que MIAMI : un fichier pour chaque année, avec l'année dans son nom, ou des bandes nommées par année.</translation>
        </message>
        <message>
            <source>Only for the last choice of the licence.</source>
            <translation>Seulement pour le dernier choix de la licence.</translation>
        </message>
        <message>
            <source>Only the inputs of the chosen kind are used.</source>
            <translation>Seules les données d'entrée du type choisi sont utilisées.</translation>
        </message>
        <message>
            <source>Only the upper 30 cm are modelled; changes below, erosion and leaching are not.</source>
            <translation>Seuls les 30 cm supérieurs sont modélisés ; les changements en dessous, l'érosion et la lixiviation ne le sont pas.</translation>
        </message>
        <message>
            <source>Only where the spin-up climate is monthly means: the series of 1981-2000. Empty: the spin-up layers are such series themselves.</source>
            <translation>Seulement si le climat du spin-up est en moyennes mensuelles : la série de 1981-2000. Vide : les couches du spin-up sont elles-mêmes de telles séries.</translation>
        </message>
        <message>
            <source>Only with 'The table given below': a CSV with the columns code and class.</source>
            <translation>Seulement avec 'La table indiquée ci-dessous' : un CSV avec les colonnes code et class.</translation>
        </message>
        <message>
            <source>Only with 'run'. Default 500, as in FAO's script 13.</source>
            <translation>Seulement avec 'run'. Par défaut 500, comme dans le script 13 de la FAO.</translation>
        </message>
        <message>
            <source>Only with 'run': how the stock is split into RothC's pools. FAO 2022, Technical Manual ch. 9.</source>
            <translation>Seulement avec 'run' : comment le stock est réparti entre les compartiments de RothC. FAO 2022, manuel technique, ch. 9.</translation>
        </message>
        <message>
            <source>Only with that target. Default 0.4, the 4 per 1000 (Minasny et al. 2017). Linear on today's stock: 20 years of 0.4 % are 8 %.</source>
            <translation>Seulement avec cet objectif. Par défaut 0.4, le 4 pour 1000 (Minasny et al. 2017). Linéaire sur le stock d'aujourd'hui : 20 ans de 0.4 % font 8 %.</translation>
        </message>
        <message>
            <source>Only with that target: one band, in place of the number. Cells without a value, or beyond 0 to 800, get no answer and are counted. Default: none.</source>
            <translation>Seulement avec cet objectif : une bande, à la place du nombre. Les cellules sans valeur, ou hors de 0 à 800, ne reçoivent pas de réponse et sont comptées. Par défaut : aucune.</translation>
        </message>
        <message>
            <source>Only with that target: the stock of 0-30 cm at the end, everywhere the same, 0 to 800. Default: none.</source>
            <translation>Seulement avec cet objectif : le stock de 0-30 cm à la fin, le même partout, 0 à 800. Par défaut : aucun.</translation>
        </message>
        <message>
            <source>Only with that target: what the soil is to gain each year against today. Default: none.</source>
            <translation>Seulement avec cet objectif : ce que le sol doit gagner chaque année par rapport à aujourd'hui. Par défaut : aucun.</translation>
        </message>
        <message>
            <source>Only without area and country: usually the map of soil organic carbon.</source>
            <translation>Seulement sans zone d'intérêt ni pays : d'habitude la carte du carbone organique du sol.</translation>
        </message>
        <message>
            <source>Open a configuration</source>
            <translation>Ouvrir une configuration</translation>
        </message>
        <message>
            <source>Open res&amp;ults...</source>
            <translation>&amp;Ouvrir des résultats...</translation>
        </message>
        <message>
            <source>Open the &amp;folder</source>
            <translation>Ouvrir le &amp;dossier</translation>
        </message>
        <message>
            <source>Open the main maps when done</source>
            <translation>Ouvrir les cartes principales à la fin</translation>
        </message>
        <message>
            <source>Open the maps for the temporal controller</source>
            <translation>Ouvrir les cartes pour le contrôleur temporel</translation>
        </message>
        <message>
            <source>Open-pan evaporation</source>
            <translation>Évaporation de bac</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Ouvrir...</translation>
        </message>
        <message>
            <source>Opens in any browser, without network. Empty: none.</source>
            <translation>S'ouvre dans tout navigateur, sans réseau. Vide : aucune.</translation>
        </message>
        <message>
            <source>Opens the guide; it works without the internet</source>
            <translation>Ouvre le guide ; il fonctionne sans internet</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Facultative</translation>
        </message>
        <message>
            <source>Optional maps</source>
            <translation>Cartes facultatives</translation>
        </message>
        <message>
            <source>Optional maps: {count} of {of} are there; not there: {names}.</source>
            <translation>Cartes facultatives : {count} sur {of} sont là ; pas là : {names}.</translation>
        </message>
        <message>
            <source>Optional.</source>
            <translation>Facultatif.</translation>
        </message>
        <message>
            <source>Optional: how easily plant residues decompose. Left out: by land-use class.</source>
            <translation>Facultatif : la facilité avec laquelle les résidus végétaux se décomposent. Si omis : selon la classe d'utilisation des terres.</translation>
        </message>
        <message>
            <source>Optional: monthly means, or a series that changes. Left out: the monthly means of the warm-up.</source>
            <translation>Facultatif : moyennes mensuelles, ou une série qui change. Si omis : les moyennes mensuelles du warm-up.</translation>
        </message>
        <message>
            <source>Optional: plant growth from another model than MIAMI, both layers or none.</source>
            <translation>Facultatif : croissance végétale d'un autre modèle que MIAMI, les deux couches ou aucune.</translation>
        </message>
        <message>
            <source>Optional: stacks made by FAO's scripts. The layers that they hold need not be chosen above.</source>
            <translation>Facultatif : piles produites par les scripts de la FAO. Les couches qu'elles contiennent n'ont pas besoin d'être choisies ci-dessus.</translation>
        </message>
        <message>
            <source>Organic carbon, a layer per depth (unit %, g/kg or dg/kg)</source>
            <translation>Carbone organique, une couche par profondeur (unité %, g/kg ou dg/kg)</translation>
        </message>
        <message>
            <source>Organic soils: a stock above 200 t C/ha is beyond what RothC was made for.</source>
            <translation>Des sols organiques : un stock supérieur à 200 t C/ha dépasse ce pour quoi RothC a été conçu.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Output &amp;folder</source>
            <translation>&amp;Dossier de sortie</translation>
        </message>
        <message>
            <source>PET is not given and is computed by {method}, from temperature and latitude.</source>
            <translation>PET n'est pas indiquée et est calculée par {method}, à partir de la température et de la latitude.</translation>
        </message>
        <message>
            <source>PET, spin-up years</source>
            <translation>PET, années du spin-up</translation>
        </message>
        <message>
            <source>PET, warm-up years</source>
            <translation>PET, années du warm-up</translation>
        </message>
        <message>
            <source>PET, years ahead</source>
            <translation>PET, années à venir</translation>
        </message>
        <message>
            <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
            <translation>Image PNG (*.png);;Dessin SVG (*.svg)</translation>
        </message>
        <message>
            <source>POINT</source>
            <translation>points</translation>
        </message>
        <message>
            <source>P_veg: {found} bands were given, one of each month is expected: {paths}. Leave the others out.</source>
            <translation>P_veg : {found} bandes ont été indiquées, une par mois est attendue : {paths}. Retirez les autres.</translation>
        </message>
        <message>
            <source>Packs the maps of a country into one zip for FAO: maps with metadata, quality control, totals, report and a checklist.</source>
            <translation>Empaquète les cartes d'un pays dans un seul zip pour la FAO : cartes avec métadonnées, contrôle qualité, totaux, rapport et une liste de contrôle.</translation>
        </message>
        <message>
            <source>Packs the maps, with their metadata, as FAO asks for them.</source>
            <translation>Empaquette les cartes, avec leurs métadonnées, comme la FAO les demande.</translation>
        </message>
        <message>
            <source>Paddy fields</source>
            <translation>Rizières</translation>
        </message>
        <message>
            <source>Paddy rice</source>
            <translation>Rizières</translation>
        </message>
        <message>
            <source>Paddy rice (class codes)</source>
            <translation>Rizières (codes de classes)</translation>
        </message>
        <message>
            <source>Paddy rice in {year}: {count} cells, cropland inside {path}.</source>
            <translation>Rizières en {year} : {count} cellules, terres cultivées à l'intérieur de {path}.</translation>
        </message>
        <message>
            <source>Page with tables and charts (HTML)</source>
            <translation>Page avec tables et graphiques (HTML)</translation>
        </message>
        <message>
            <source>Page with the curve and the ranks (HTML)</source>
            <translation>Page avec la courbe et les rangs (HTML)</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Passed ({count})</source>
            <translation>Réussis ({count})</translation>
        </message>
        <message>
            <source>Passed with warnings.</source>
            <translation>Réussi avec des avertissements.</translation>
        </message>
        <message>
            <source>Passed.</source>
            <translation>Réussi.</translation>
        </message>
        <message>
            <source>Paste cells of a spreadsheet from the chosen cell on</source>
            <translation>Coller les cellules d'un tableur à partir de la cellule choisie</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Tourbe</translation>
        </message>
        <message>
            <source>Percentage of today's stock per year (%)</source>
            <translation>Pourcentage du stock d'aujourd'hui par an (%)</translation>
        </message>
        <message>
            <source>Period of the spin-up</source>
            <translation>Période du spin-up</translation>
        </message>
        <message>
            <source>Period of the warm-up</source>
            <translation>Période du warm-up</translation>
        </message>
        <message>
            <source>Period, first and last year</source>
            <translation>Période, première et dernière année</translation>
        </message>
        <message>
            <source>Period: '{text}' is not a first and a last year. Write for example 2001-2020.</source>
            <translation>Période : '{text}' n'est pas une première et une dernière année. Écrivez par exemple 2001-2020.</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Périodes</translation>
        </message>
        <message>
            <source>Pi&amp;xel</source>
            <translation>Pi&amp;xel</translation>
        </message>
        <message>
            <source>Pick a point on the map; the layers are read at the cell it falls in. The table has a row per year, from the spin-up through the warm-up to the horizon, with the stock in t C/ha and the carbon input in t C/ha/yr. The values are those of the maps of 'All phases'.</source>
            <translation>Choisissez un point sur la carte ; les couches sont lues à la cellule où il tombe. La table a une ligne par année, du spin-up à l'horizon en passant par le warm-up, avec le stock en t C/ha et l'apport de carbone en t C/ha/yr. Les valeurs sont celles des cartes de 'Toutes les phases'.</translation>
        </message>
        <message>
            <source>Pixel-years of a class without coefficients, where the class before was kept: {count}.</source>
            <translation>Pixels-années d'une classe sans coefficients, où la classe précédente a été conservée : {count}.</translation>
        </message>
        <message>
            <source>Pixels of forest, which FAO's script 15 sets to zero: {count}.</source>
            <translation>Pixels de forêt, que le script 15 de la FAO met à zéro : {count}.</translation>
        </message>
        <message>
            <source>Pixels that are unstable under the explicit Euler steps of FAO's scripts: {count}.</source>
            <translation>Pixels instables avec les pas d'Euler explicites des scripts de la FAO : {count}.</translation>
        </message>
        <message>
            <source>Pixels where nothing decomposes all year, so that there is no equilibrium: {count}.</source>
            <translation>Pixels où rien ne se décompose de toute l'année, de sorte qu'il n'y a pas d'équilibre : {count}.</translation>
        </message>
        <message>
            <source>Pixels where nothing grows in the spin-up years, so that the inputs of the warm-up cannot be scaled: {count}.</source>
            <translation>Pixels où rien ne pousse pendant les années du spin-up, de sorte que les apports du warm-up ne peuvent pas être ajustés : {count}.</translation>
        </message>
        <message>
            <source>Pixels where the computation gave no finite number: {count}.</source>
            <translation>Pixels où le calcul n'a pas donné de nombre fini : {count}.</translation>
        </message>
        <message>
            <source>Pixels where the current farmyard manure alone would hold more carbon than there is: {count}.</source>
            <translation>Pixels où le fumier actuel contiendrait à lui seul plus de carbone qu'il n'y en a : {count}.</translation>
        </message>
        <message>
            <source>Pixels whose land-use class is not modelled: {count}.</source>
            <translation>Pixels dont la classe d'utilisation des terres n'est pas modélisée : {count}.</translation>
        </message>
        <message>
            <source>Pixels whose land-use code is in no table: {count}.</source>
            <translation>Pixels dont le code d'utilisation des terres n'est dans aucune table : {count}.</translation>
        </message>
        <message>
            <source>Pixels with a month at or below -18.3 degC, where FAO's scripts have no value: {count}.</source>
            <translation>Pixels avec un mois à -18,3 degC ou moins, où les scripts de la FAO n'ont pas de valeur : {count}.</translation>
        </message>
        <message>
            <source>Pixels with a result: {count}.</source>
            <translation>Pixels avec un résultat : {count}.</translation>
        </message>
        <message>
            <source>Pixels with clay, cover or climate beyond what exists (look at units and no-data values): {count}.</source>
            <translation>Pixels dont l'argile, la couverture ou le climat dépasse ce qui existe (voyez les unités et les valeurs nodata) : {count}.</translation>
        </message>
        <message>
            <source>Pixels with negative SOC: {count}.</source>
            <translation>Pixels avec un COS négatif : {count}.</translation>
        </message>
        <message>
            <source>Pixels with negative clay: {count}.</source>
            <translation>Pixels avec une argile négative : {count}.</translation>
        </message>
        <message>
            <source>Pixels without NPP: {count}.</source>
            <translation>Pixels sans NPP : {count}.</translation>
        </message>
        <message>
            <source>Pixels without SOC: {count}.</source>
            <translation>Pixels sans COS : {count}.</translation>
        </message>
        <message>
            <source>Pixels without a cover factor in some month: {count}.</source>
            <translation>Pixels sans facteur de couverture dans au moins un mois : {count}.</translation>
        </message>
        <message>
            <source>Pixels without a value in an optional layer: {count}.</source>
            <translation>Pixels sans valeur dans une couche facultative : {count}.</translation>
        </message>
        <message>
            <source>Pixels without clay: {count}.</source>
            <translation>Pixels sans argile : {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the forward phase in some month: {count}.</source>
            <translation>Pixels sans climat de la phase forward dans au moins un mois : {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the spin-up in some month: {count}.</source>
            <translation>Pixels sans climat du spin-up dans au moins un mois : {count}.</translation>
        </message>
        <message>
            <source>Pixels without climate of the warm-up in some month: {count}.</source>
            <translation>Pixels sans climat du warm-up dans au moins un mois : {count}.</translation>
        </message>
        <message>
            <source>Pixels without land use: {count}.</source>
            <translation>Pixels sans utilisation des terres : {count}.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Plant C, t C/ha/yr</source>
            <translation>C végétal, t C/ha/yr</translation>
        </message>
        <message>
            <source>Plant carbon on top: {amount} t C/ha/yr.</source>
            <translation>Carbone végétal en plus : {amount} t C/ha/yr.</translation>
        </message>
        <message>
            <source>Plant growth (NPP)</source>
            <translation>Croissance végétale (NPP)</translation>
        </message>
        <message>
            <source>Plant growth (NPP) by MIAMI</source>
            <translation>Croissance végétale (NPP) selon MIAMI</translation>
        </message>
        <message>
            <source>Please look: {reason}</source>
            <translation>À examiner : {reason}</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Points with the fields row, column, soc (t C/ha) and land_use (class code).</source>
            <translation>Des points avec les champs row, column, soc (t C/ha) et land_use (code de classe).</translation>
        </message>
        <message>
            <source>Polygons</source>
            <translation>Polygones</translation>
        </message>
        <message>
            <source>Polygons in any coordinate system, with a field that tells the zone.</source>
            <translation>Des polygones dans un système de coordonnées quelconque, avec un champ qui indique la zone.</translation>
        </message>
        <message>
            <source>Polygons in any coordinate system. Cells that a border cuts count by their covered share. Empty: no zones, or those of the raster.</source>
            <translation>Des polygones dans un système de coordonnées quelconque. Les cellules qu'une limite coupe comptent pour leur part couverte. Vide : pas de zones, ou celles du raster.</translation>
        </message>
        <message>
            <source>Polygons of a layer or file</source>
            <translation>Polygones d'une couche ou d'un fichier</translation>
        </message>
        <message>
            <source>Polygons of the project, or of a file.</source>
            <translation>Polygones du projet, ou d'un fichier.</translation>
        </message>
        <message>
            <source>Polygons with the same value are one zone, counted once where they overlap.</source>
            <translation>Les polygones de même valeur sont une seule zone, comptée une seule fois là où ils se chevauchent.</translation>
        </message>
        <message>
            <source>Polygons: only cells inside are computed. Empty: the whole SOC map.</source>
            <translation>Des polygones : seules les cellules à l'intérieur sont calculées. Vide : toute la carte du COS.</translation>
        </message>
        <message>
            <source>Polygons: only cells with their centre inside keep a value. Empty: the whole map.</source>
            <translation>Des polygones : seules les cellules dont le centre est à l'intérieur gardent une valeur. Vide : toute la carte.</translation>
        </message>
        <message>
            <source>Polygons: the grid is cut to their extent. Empty: the whole reference layer.</source>
            <translation>Des polygones : la grille est découpée à leur emprise. Vide : toute la couche de référence.</translation>
        </message>
        <message>
            <source>Polygons: the scripts export the rectangle around them.</source>
            <translation>Des polygones : les scripts exportent le rectangle qui les entoure.</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Compartiments</translation>
        </message>
        <message>
            <source>Pools after a spin-up run</source>
            <translation>Compartiments après un calcul de spin-up</translation>
        </message>
        <message>
            <source>Potential evapotranspiration (Penman-Monteith)</source>
            <translation>Évapotranspiration potentielle (Penman-Monteith)</translation>
        </message>
        <message>
            <source>Potential evapotranspiration, pet (unit as the file says)</source>
            <translation>Évapotranspiration potentielle, pet (unité indiquée par le fichier)</translation>
        </message>
        <message>
            <source>Potential or reference. Empty: computed.</source>
            <translation>Potentielle ou de référence. Vide : calculée.</translation>
        </message>
        <message>
            <source>Precipitation</source>
            <translation>Précipitations</translation>
        </message>
        <message>
            <source>Precipitation, every month of the spin-up years (mm/month)</source>
            <translation>Précipitations, chaque mois des années du spin-up (mm/mois)</translation>
        </message>
        <message>
            <source>Precipitation, every month of the warm-up (mm/month)</source>
            <translation>Précipitations, chaque mois du warm-up (mm/mois)</translation>
        </message>
        <message>
            <source>Precipitation, forward (mm/month)</source>
            <translation>Précipitations, forward (mm/mois)</translation>
        </message>
        <message>
            <source>Precipitation, spin-up (mm/month)</source>
            <translation>Précipitations, spin-up (mm/mois)</translation>
        </message>
        <message>
            <source>Precipitation, warm-up (mm/month)</source>
            <translation>Précipitations, warm-up (mm/mois)</translation>
        </message>
        <message>
            <source>Preparation steps</source>
            <translation>Étapes de préparation</translation>
        </message>
        <message>
            <source>Prepare clay</source>
            <translation>Préparer l'argile</translation>
        </message>
        <message>
            <source>Prepare from raw files: {steps}</source>
            <translation>Préparer à partir de fichiers bruts : {steps}</translation>
        </message>
        <message>
            <source>Prepare from raw files: {title}</source>
            <translation>Préparer à partir de fichiers bruts : {title}</translation>
        </message>
        <message>
            <source>Prepare land use</source>
            <translation>Préparer l'utilisation des terres</translation>
        </message>
        <message>
            <source>Prepare soil organic carbon</source>
            <translation>Préparer le carbone organique du sol</translation>
        </message>
        <message>
            <source>Prepare vegetation cover</source>
            <translation>Préparer le couvert végétal</translation>
        </message>
        <message>
            <source>Prepared layers from before are damaged or changed; the preparation is done anew from step {number}.</source>
            <translation>Des couches préparées auparavant sont endommagées ou modifiées ; la préparation est refaite à partir de l'étape {number}.</translation>
        </message>
        <message>
            <source>Preparing, {number} of {count}: {step}.</source>
            <translation>Préparation, {number} sur {count} : {step}.</translation>
        </message>
        <message>
            <source>Prese&amp;ts</source>
            <translation>Préré&amp;glages</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Priority areas</source>
            <translation>Zones prioritaires</translation>
        </message>
        <message>
            <source>Priority areas by {map}</source>
            <translation>Zones prioritaires d'après {map}</translation>
        </message>
        <message>
            <source>Priority areas...</source>
            <translation>Zones prioritaires...</translation>
        </message>
        <message>
            <source>Puts raster layers on the grid of the carbon map: same coordinate system, same cells, same extent.</source>
            <translation>Met des couches raster sur la grille de la carte du carbone : même système de coordonnées, mêmes cellules, même emprise.</translation>
        </message>
        <message>
            <source>Puts the clay content of several depths together to the mean of 0-30 cm, in %, on the grid of the carbon map.</source>
            <translation>Réunit la teneur en argile de plusieurs profondeurs en la moyenne de 0-30 cm, en %, sur la grille de la carte du carbone.</translation>
        </message>
        <message>
            <source>Puts the log on the clipboard.</source>
            <translation>Place le journal dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Puts the whole table on the clipboard, for a spreadsheet.</source>
            <translation>Place toute la table dans le presse-papiers, pour un tableur.</translation>
        </message>
        <message>
            <source>Quality control</source>
            <translation>Contrôle qualité</translation>
        </message>
        <message>
            <source>Quality control of the maps</source>
            <translation>Contrôle qualité des cartes</translation>
        </message>
        <message>
            <source>Quality control of the maps of {code}</source>
            <translation>Contrôle qualité des cartes de {code}</translation>
        </message>
        <message>
            <source>Quality control of the maps:</source>
            <translation>Contrôle qualité des cartes :</translation>
        </message>
        <message>
            <source>Quality control passes</source>
            <translation>Le contrôle qualité est réussi</translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>Réta&amp;blir</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>&amp;Lancer</translation>
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
            <translation>Pluie (mm/mois) : série mensuelle</translation>
        </message>
        <message>
            <source>Rain (mm/month): normals</source>
            <translation>Pluie (mm/mois) : normales</translation>
        </message>
        <message>
            <source>Rain (unit below or recognised)</source>
            <translation>Pluie (unité ci-dessous ou reconnue)</translation>
        </message>
        <message>
            <source>Rain, pr or ppt (mm/month)</source>
            <translation>Pluie, pr ou ppt (mm/mois)</translation>
        </message>
        <message>
            <source>Rain, pre (unit as the file says)</source>
            <translation>Pluie, pre (unité indiquée par le fichier)</translation>
        </message>
        <message>
            <source>Rain, spin-up years</source>
            <translation>Pluie, années du spin-up</translation>
        </message>
        <message>
            <source>Rain, warm-up years</source>
            <translation>Pluie, années du warm-up</translation>
        </message>
        <message>
            <source>Rain, years ahead</source>
            <translation>Pluie, années à venir</translation>
        </message>
        <message>
            <source>Ramp, years</source>
            <translation>Montée, ans</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank by</source>
            <translation>Classer par</translation>
        </message>
        <message>
            <source>Ranks zones or cells by what they gain, and tells how many hectares, and which first, reach a given Mt CO2e/yr.</source>
            <translation>Classe des zones ou des cellules d'après ce qu'elles gagnent, et dit combien d'hectares, et lesquels d'abord, atteignent un nombre donné de Mt CO2e/yr.</translation>
        </message>
        <message>
            <source>Ranks zones or cells: which land first, to reach a target.</source>
            <translation>Classe des zones ou des cellules : quelles terres d'abord, pour atteindre un objectif.</translation>
        </message>
        <message>
            <source>Ranks, the best land first</source>
            <translation>Rangs, les meilleures terres d'abord</translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rasters</translation>
        </message>
        <message>
            <source>Rasters (*.tif *.tiff *.vrt *.img *.asc *.nc);;All files (*)</source>
            <translation>Rasters (*.tif *.tiff *.vrt *.img *.asc *.nc);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Rate (t C/ha/yr)</source>
            <translation>Taux (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Rate of gain (t C/ha/yr)</source>
            <translation>Taux de gain (t C/ha/yr)</translation>
        </message>
        <message>
            <source>Rate, t C/ha/yr</source>
            <translation>Taux, t C/ha/yr</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Reach (cells of the layer)</source>
            <translation>Portée (cellules de la couche)</translation>
        </message>
        <message>
            <source>Read from: {stack}</source>
            <translation>Lue dans : {stack}</translation>
        </message>
        <message>
            <source>Read the guide</source>
            <translation>Lire le guide</translation>
        </message>
        <message>
            <source>Read the scenarios from a CSV, XLSX or ODS file, instead of those in the table</source>
            <translation>Lire les scénarios dans un fichier CSV, XLSX ou ODS, au lieu de ceux de la table</translation>
        </message>
        <message>
            <source>Reading the checksums of the inputs</source>
            <translation>Lecture des sommes de contrôle des données d'entrée</translation>
        </message>
        <message>
            <source>Reading the layers at this place ...</source>
            <translation>Lecture des couches à cet endroit ...</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Ready stacks</source>
            <translation>Piles toutes prêtes</translation>
        </message>
        <message>
            <source>Ready to run</source>
            <translation>Prêt pour le calcul</translation>
        </message>
        <message>
            <source>Recognise it</source>
            <translation>La reconnaître</translation>
        </message>
        <message>
            <source>Rectangle kept in {path}</source>
            <translation>Rectangle conservé dans {path}</translation>
        </message>
        <message>
            <source>Reference evapotranspiration, pet (unit mm/month or its tenths)</source>
            <translation>Évapotranspiration de référence, pet (unité mm/mois ou ses dixièmes)</translation>
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
            <translation>Taux relatif (RSR), {scenario}</translation>
        </message>
        <message>
            <source>Relative rates (RSR, t C/ha/yr) and the total gain over business as usual (Mt CO2e/yr)</source>
            <translation>Taux relatifs (RSR, t C/ha/yr) et gain total par rapport au business as usual (Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Relative: against business as usual</source>
            <translation>Relatif : par rapport au business as usual</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the file, or give it the name of its product, such as {code}_GSOCseq_T0_Map030.tif.</source>
            <translation>Supprimez le fichier, ou donnez-lui le nom de son produit, comme {code}_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>Remove the scenarios of the chosen lines</source>
            <translation>Retirer les scénarios des lignes choisies</translation>
        </message>
        <message>
            <source>Rename the maps so that they begin with the country's code, such as GHA_GSOCseq_T0_Map030.tif.</source>
            <translation>Renommez les cartes de sorte que leurs noms commencent par le code du pays, comme GHA_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>Rename the scenario of this line (its maps are named after it)</source>
            <translation>Renommer le scénario de cette ligne (ses cartes portent son nom)</translation>
        </message>
        <message>
            <source>Replace a package that is there</source>
            <translation>Remplacer un paquet existant</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>Report (HTML)</source>
            <translation>Rapport (HTML)</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Rapport (PDF)</translation>
        </message>
        <message>
            <source>Report: {html} and {pdf} ({pages} pages).</source>
            <translation>Rapport : {html} et {pdf} ({pages} pages).</translation>
        </message>
        <message>
            <source>Required C input</source>
            <translation>Apport de C nécessaire</translation>
        </message>
        <message>
            <source>Required C input over business as usual</source>
            <translation>Apport de C nécessaire au-delà du business as usual</translation>
        </message>
        <message>
            <source>Required input: the carbon that reaches a target</source>
            <translation>Apport nécessaire : le carbone qui atteint un objectif</translation>
        </message>
        <message>
            <source>Required where the spin-up climate is monthly means: every month of {first}-{last}, for the plant growth of each year.</source>
            <translation>Obligatoire là où le climat du spin-up est en moyennes mensuelles : chaque mois de {first}-{last}, pour la croissance végétale de chaque année.</translation>
        </message>
        <message>
            <source>Required, {first}-{last}: a band for every month.</source>
            <translation>Obligatoire, {first}-{last} : une bande pour chaque mois.</translation>
        </message>
        <message>
            <source>Required, {first}-{last}: monthly means (12 bands), or the series of every month.</source>
            <translation>Obligatoire, {first}-{last} : moyennes mensuelles (12 bandes), ou la série de tous les mois.</translation>
        </message>
        <message>
            <source>Required; only the vegetation cover may be left out, then it is taken from the table of land-use classes. The grid of the carbon map is the grid of the results.</source>
            <translation>Obligatoire ; seul le couvert végétal peut être omis, il est alors tiré de la table des classes d'utilisation des terres. La grille de la carte du carbone est la grille des résultats.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Exigence</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Response maps</source>
            <translation>Cartes de réponse</translation>
        </message>
        <message>
            <source>Result (HTML)</source>
            <translation>Résultat (HTML)</translation>
        </message>
        <message>
            <source>Result (JSON)</source>
            <translation>Résultat (JSON)</translation>
        </message>
        <message>
            <source>Results (CSV)</source>
            <translation>Résultats (CSV)</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>RothC was made for mineral, aerated soils: peat, wetlands and soils above 200 t C/ha are outside its range.</source>
            <translation>RothC a été conçu pour des sols minéraux et aérés : la tourbe, les zones humides et les sols de plus de 200 t C/ha sont hors de son domaine.</translation>
        </message>
        <message>
            <source>RothC was run for every cell in three phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, a warm-up with the weather of the years before today, and {years} years ahead under each scenario.</source>
            <translation>RothC a été exécuté pour chaque cellule en trois phases (FAO 2022) : un spin-up jusqu'à l'équilibre avec le stock de la carte du COS, un warm-up avec le temps qu'il a fait pendant les années avant aujourd'hui, et {years} ans à venir sous chaque scénario.</translation>
        </message>
        <message>
            <source>RothC was run for every cell in two phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, which is the stock today, and {years} years ahead under each scenario. There was no warm-up.</source>
            <translation>RothC a été exécuté pour chaque cellule en deux phases (FAO 2022) : un spin-up jusqu'à l'équilibre avec le stock de la carte du COS, qui est le stock d'aujourd'hui, et {years} ans à venir sous chaque scénario. Il n'y a pas eu de warm-up.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}. Land use: {code} {class_name}.</source>
            <translation>Ligne {row}, colonne {column}. Utilisation des terres : {code} {class_name}.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}. No land use.</source>
            <translation>Ligne {row}, colonne {column}. Pas d'utilisation des terres.</translation>
        </message>
        <message>
            <source>Rules of comput&amp;ation</source>
            <translation>&amp;Règles de calcul</translation>
        </message>
        <message>
            <source>Rules of computation</source>
            <translation>Règles de calcul</translation>
        </message>
        <message>
            <source>Rules of computation: 'fao-scripts', those of FAO's R scripts 13 to 16, with their flaws.</source>
            <translation>Règles de calcul : 'fao-scripts', celles des scripts R 13 à 16 de la FAO, avec leurs défauts.</translation>
        </message>
        <message>
            <source>Rules of computation: 'manual', FAO's Technical Manual (2022), solved exactly.</source>
            <translation>Règles de calcul : 'manual', le manuel technique de la FAO (2022), résolu exactement.</translation>
        </message>
        <message>
            <source>Rules of computation: 'rothamsted', those of the RothC program of Rothamsted Research (2024).</source>
            <translation>Règles de calcul : 'rothamsted', celles du programme RothC de Rothamsted Research (2024).</translation>
        </message>
        <message>
            <source>Run 'Correct the maps': it makes these cells no data in copies of the maps.</source>
            <translation>Exécutez 'Corriger les cartes' : cela met ces cellules en nodata dans des copies des cartes.</translation>
        </message>
        <message>
            <source>Run again with the option for the GSP grid, or make the maps with 'The 29 maps' and that option.</source>
            <translation>Relancez le calcul avec l'option de la grille du GSP, ou produisez les cartes avec 'Les 29 cartes' et cette option.</translation>
        </message>
        <message>
            <source>Runs the whole chain for every row of a table: soil, climate and land use in, stocks and rates out.</source>
            <translation>Exécute toute la chaîne pour chaque ligne d'une table : sol, climat et utilisation des terres en entrée, stocks et taux en sortie.</translation>
        </message>
        <message>
            <source>S&amp;ave plot...</source>
            <translation>&amp;Enregistrer le graphique...</translation>
        </message>
        <message>
            <source>SHA-256 begins</source>
            <translation>Début du SHA-256</translation>
        </message>
        <message>
            <source>SOC ({unit})</source>
            <translation>COS ({unit})</translation>
        </message>
        <message>
            <source>SOC stock today (T0)</source>
            <translation>Stock de COS aujourd'hui (T0)</translation>
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
            <translation>Sable (%)</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Enregistrer sous...</translation>
        </message>
        <message>
            <source>Save numbers...</source>
            <translation>Enregistrer les nombres...</translation>
        </message>
        <message>
            <source>Save the configuration</source>
            <translation>Enregistrer la configuration</translation>
        </message>
        <message>
            <source>Save...</source>
            <translation>Enregistrer...</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
        <message>
            <source>Saves the log as a text file.</source>
            <translation>Enregistre le journal dans un fichier texte.</translation>
        </message>
        <message>
            <source>Say in the report why these classes were modelled.</source>
            <translation>Dites dans le rapport pourquoi ces classes ont été modélisées.</translation>
        </message>
        <message>
            <source>Scale of temperature and evapotranspiration</source>
            <translation>Échelle de la température et de l'évapotranspiration</translation>
        </message>
        <message>
            <source>Scale of the images</source>
            <translation>Échelle des images</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Scenario that carries the uncertainty</source>
            <translation>Scénario qui porte l'incertitude</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>Scenarios whose percentages do not rise from SSM1 to SSM3.</source>
            <translation>Des scénarios dont les pourcentages n'augmentent pas de SSM1 à SSM3.</translation>
        </message>
        <message>
            <source>Scenarios: '{part}' is not of the form NAME=PERCENT. Write for example SSM1=5; SSM2=10; SSM3=20.</source>
            <translation>Scénarios : '{part}' n'est pas de la forme NAME=PERCENT. Écrivez par exemple SSM1=5; SSM2=10; SSM3=20.</translation>
        </message>
        <message>
            <source>Scenarios: more C input (%)</source>
            <translation>Scénarios : apport de C supplémentaire (%)</translation>
        </message>
        <message>
            <source>Scratch folder</source>
            <translation>Dossier temporaire</translation>
        </message>
        <message>
            <source>Scripts for Earth Engine</source>
            <translation>Scripts pour Earth Engine</translation>
        </message>
        <message>
            <source>Sets of scenarios to begin with; each can be undone</source>
            <translation>Jeux de scénarios pour commencer ; chacun peut être annulé</translation>
        </message>
        <message>
            <source>Several maps saved as one file.</source>
            <translation>Plusieurs cartes enregistrées dans un seul fichier.</translation>
        </message>
        <message>
            <source>Shaded: low to high estimate of {name}.</source>
            <translation>Ombré : de l'estimation basse à la haute de {name}.</translation>
        </message>
        <message>
            <source>Share in %</source>
            <translation>Part en %</translation>
        </message>
        <message>
            <source>Share of the agricultural emissions</source>
            <translation>Part des émissions agricoles</translation>
        </message>
        <message>
            <source>Share of the land of class {class_name} that adopts the scenario, %. Empty: as all classes.</source>
            <translation>Part des terres de la classe {class_name} qui adopte le scénario, %. Vide : comme toutes les classes.</translation>
        </message>
        <message>
            <source>Share of the land that adopts the scenario, %, in all land-use classes without a number of their own.</source>
            <translation>Part des terres qui adopte le scénario, %, dans toutes les classes d'utilisation des terres sans nombre propre.</translation>
        </message>
        <message>
            <source>Share of the volume, 0 to 1</source>
            <translation>Part du volume, 0 à 1</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>Part, %</translation>
        </message>
        <message>
            <source>Shares of the twelve months, from the configuration file</source>
            <translation>Parts des douze mois, du fichier de configuration</translation>
        </message>
        <message>
            <source>Shows the files in the file manager.</source>
            <translation>Montre les fichiers dans le gestionnaire de fichiers.</translation>
        </message>
        <message>
            <source>Shrub-covered area</source>
            <translation>Zone couverte d'arbustes</translation>
        </message>
        <message>
            <source>Six GeoTIFFs, named by variable and period.</source>
            <translation>Six GeoTIFF, nommés par variable et période.</translation>
        </message>
        <message>
            <source>Size, kB</source>
            <translation>Taille, ko</translation>
        </message>
        <message>
            <source>Slower decay in paddy rice</source>
            <translation>Décomposition plus lente dans les rizières</translation>
        </message>
        <message>
            <source>Snow and glaciers</source>
            <translation>Neige et glaciers</translation>
        </message>
        <message>
            <source>Soil and land</source>
            <translation>Sol et terres</translation>
        </message>
        <message>
            <source>Soil organic carbon</source>
            <translation>Carbone organique du sol</translation>
        </message>
        <message>
            <source>Soil organic carbon (map)</source>
            <translation>Carbone organique du sol (carte)</translation>
        </message>
        <message>
            <source>Soil organic carbon (t C/ha)</source>
            <translation>Carbone organique du sol (t C/ha)</translation>
        </message>
        <message>
            <source>Soil organic carbon 0-30 cm (t C/ha)</source>
            <translation>Carbone organique du sol 0-30 cm (t C/ha)</translation>
        </message>
        <message>
            <source>Soil organic carbon sequestration potential: {country}</source>
            <translation>Potentiel de séquestration du carbone organique du sol : {country}</translation>
        </message>
        <message>
            <source>Soil organic carbon, 0-30 cm (t C/ha)</source>
            <translation>Carbone organique du sol, 0-30 cm (t C/ha)</translation>
        </message>
        <message>
            <source>Some layers are not there yet, a run makes them from raw files: {roles}. Run once with the prepared layers kept, then take the results of that run; or choose layers that are ready.</source>
            <translation>Certaines couches ne sont pas encore là, un calcul les produit à partir de fichiers bruts : {roles}. Lancez une fois le calcul en conservant les couches préparées, puis prenez les résultats de ce calcul ; ou choisissez des couches toutes prêtes.</translation>
        </message>
        <message>
            <source>Sparse vegetation</source>
            <translation>Végétation clairsemée</translation>
        </message>
        <message>
            <source>Spin-up PET (mm/month)</source>
            <translation>PET du spin-up (mm/mois)</translation>
        </message>
        <message>
            <source>Spin-up and soil</source>
            <translation>Spin-up et sol</translation>
        </message>
        <message>
            <source>Spin-up climate</source>
            <translation>Climat du spin-up</translation>
        </message>
        <message>
            <source>Spin-up precipitation (mm/month)</source>
            <translation>Précipitations du spin-up (mm/mois)</translation>
        </message>
        <message>
            <source>Spin-up stack</source>
            <translation>Pile spin-up</translation>
        </message>
        <message>
            <source>Spin-up temperature (degC)</source>
            <translation>Température du spin-up (degC)</translation>
        </message>
        <message>
            <source>Spin-up, warm-up, forward and the maps, one after the other. Try it as it is: the layers of a small sample are filled in. For your country put in your own: carbon, clay, land use, plant cover and climate. Layers may have other grids and coordinate systems than the carbon map; they are put on its grid. Run 'Check the inputs' first: it lists what does not fit.

The output folder gets the 29 maps (names begin with the country code), gsocseq_summary.txt and manifest.json, which tells how they came about and can be given as configuration file to repeat the run. 030 in the names is the depth, 0-30 cm.</source>
            <translation>Spin-up, warm-up, forward et les cartes, l'un après l'autre. Essayez-le tel quel : les couches d'un petit jeu d'exemple sont déjà remplies. Pour votre pays, mettez les vôtres : carbone, argile, utilisation des terres, couvert végétal et climat. Les couches peuvent avoir d'autres grilles et systèmes de coordonnées que la carte du carbone ; elles sont mises sur sa grille. Exécutez d'abord "Vérifier les données d'entrée" : cela énumère ce qui ne convient pas.

Le dossier de sortie reçoit les 29 cartes (les noms commencent par le code pays), gsocseq_summary.txt et manifest.json, qui dit comment elles ont été produites et peut être indiqué comme fichier de configuration pour répéter le calcul. 030 dans les noms est la profondeur, 0-30 cm.</translation>
        </message>
        <message>
            <source>Spin-up: carbon pools and C input at equilibrium</source>
            <translation>Spin-up : compartiments de carbone et apport de C à l'équilibre</translation>
        </message>
        <message>
            <source>Split maps by zone</source>
            <translation>Découper les cartes par zone</translation>
        </message>
        <message>
            <source>Spread of the years</source>
            <translation>Dispersion des années</translation>
        </message>
        <message>
            <source>Stacked from below: the pools IOM, HUM, BIO, RPM, DPM of {name}.</source>
            <translation>Empilés à partir du bas : les compartiments IOM, HUM, BIO, RPM, DPM de {name}.</translation>
        </message>
        <message>
            <source>Stacks with a band for each month, a file for each month or year, or NetCDF; months are read from names or the time axis.</source>
            <translation>Des piles avec une bande pour chaque mois, un fichier pour chaque mois ou année, ou du NetCDF ; les mois sont lus dans les noms ou dans l'axe temporel.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>State after the spin-up</source>
            <translation>État après le spin-up</translation>
        </message>
        <message>
            <source>State after the warm-up</source>
            <translation>État après le warm-up</translation>
        </message>
        <message>
            <source>State at t0</source>
            <translation>État à t0</translation>
        </message>
        <message>
            <source>Steady state: where the carbon comes to rest</source>
            <translation>État stationnaire : où le carbone se stabilise</translation>
        </message>
        <message>
            <source>Steps that make layers from raw files, fill gaps at coasts or mask cells.</source>
            <translation>Étapes qui produisent des couches à partir de fichiers bruts, comblent les lacunes sur les côtes ou masquent des cellules.</translation>
        </message>
        <message>
            <source>Steps that make or change layers before the run, in this order:</source>
            <translation>Étapes qui créent ou modifient des couches avant le calcul, dans cet ordre :</translation>
        </message>
        <message>
            <source>Stock at equilibrium</source>
            <translation>Stock à l'équilibre</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start, divided by {years} years; positive: gain.</source>
            <translation>Stock à la fin du scénario moins celui du départ, divisé par {years} ans ; positif : gain.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that at the start; positive: gain.</source>
            <translation>Stock à la fin du scénario moins celui du départ ; positif : gain.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual, divided by {years} years.</source>
            <translation>Stock à la fin du scénario moins celui sous le business as usual, divisé par {years} ans.</translation>
        </message>
        <message>
            <source>Stock at the end of the scenario less that under business as usual.</source>
            <translation>Stock à la fin du scénario moins celui sous le business as usual.</translation>
        </message>
        <message>
            <source>Stock that the largest possible input reaches</source>
            <translation>Stock que l'apport le plus grand possible atteint</translation>
        </message>
        <message>
            <source>Stock to reach (t C/ha)</source>
            <translation>Stock à atteindre (t C/ha)</translation>
        </message>
        <message>
            <source>Stocks after the forward phase</source>
            <translation>Stocks après la phase forward</translation>
        </message>
        <message>
            <source>Stocks after the forward phase (t C/ha)</source>
            <translation>Stocks après la phase forward (t C/ha)</translation>
        </message>
        <message>
            <source>Stocks and potential</source>
            <translation>Stocks et potentiel</translation>
        </message>
        <message>
            <source>Stocks by year (CSV)</source>
            <translation>Stocks par année (CSV)</translation>
        </message>
        <message>
            <source>Stocks near zero, by which the uncertainty in % is divided.</source>
            <translation>Des stocks proches de zéro, par lesquels l'incertitude en % est divisée.</translation>
        </message>
        <message>
            <source>Stocks today (T0) and at the end of each scenario (finalSOC), their differences, and the rates per year: absolute (ASR: against today) and relative (RSR: against business as usual), with uncertainties in %. Stocks are in t C/ha, rates in t C/ha/yr.

The uncertainty maps of differences follow the manual: they divide by the sum of the two stocks, so they are smaller than the uncertainty of the difference itself.</source>
            <translation>Stocks d'aujourd'hui (T0) et à la fin de chaque scénario (finalSOC), leurs différences, et les taux par an : absolus (ASR : par rapport à aujourd'hui) et relatifs (RSR : par rapport au business as usual), avec des incertitudes en %. Les stocks sont en t C/ha, les taux en t C/ha/yr.

Les cartes d'incertitude des différences suivent le manuel : elles divisent par la somme des deux stocks, elles sont donc plus petites que l'incertitude de la différence elle-même.</translation>
        </message>
        <message>
            <source>Stones, a layer per depth (unit share, % or cm3/dm3)</source>
            <translation>Éléments grossiers, une couche par profondeur (unité part, % ou cm3/dm3)</translation>
        </message>
        <message>
            <source>Stopping after the present block of cells...</source>
            <translation>Arrêt après le bloc de cellules en cours...</translation>
        </message>
        <message>
            <source>Stops after the present block of cells; the run can go on later.</source>
            <translation>S'arrête après le bloc de cellules en cours ; le calcul peut continuer plus tard.</translation>
        </message>
        <message>
            <source>Submission package</source>
            <translation>Paquet de soumission</translation>
        </message>
        <message>
            <source>Submission...</source>
            <translation>Soumission...</translation>
        </message>
        <message>
            <source>Such as g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C: carbon, DM: dry matter, 48 % of which is carbon).</source>
            <translation>Telle que g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C : carbone, DM : matière sèche, dont 48 % est du carbone).</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Sustainable soil management. Default: 5, 10 and 20 % more carbon input than today, the manual's SSM1, SSM2 and SSM3. More can be added: SSM4=30.</source>
            <translation>Gestion durable des sols. Par défaut : 5, 10 et 20 % d'apport de carbone de plus qu'aujourd'hui, les SSM1, SSM2 et SSM3 du manuel. D'autres peuvent être ajoutés : SSM4=30.</translation>
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
            <translation>T8100_01 et T0118_01</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Table of factors by class</source>
            <translation>Table des facteurs par classe</translation>
        </message>
        <message>
            <source>Table of findings (CSV)</source>
            <translation>Table des constats (CSV)</translation>
        </message>
        <message>
            <source>Table of land-use classes</source>
            <translation>Table des classes d'utilisation des terres</translation>
        </message>
        <message>
            <source>Table of ranks (CSV)</source>
            <translation>Table des rangs (CSV)</translation>
        </message>
        <message>
            <source>Table of sites (CSV)</source>
            <translation>Table des sites (CSV)</translation>
        </message>
        <message>
            <source>Table of stations</source>
            <translation>Table des stations</translation>
        </message>
        <message>
            <source>Table of totals (CSV)</source>
            <translation>Table des totaux (CSV)</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</source>
            <translation>Tables (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
        </message>
        <message>
            <source>Take all maps from one run, as it wrote them.</source>
            <translation>Prenez toutes les cartes d'un même calcul, telles qu'il les a écrites.</translation>
        </message>
        <message>
            <source>Take the stock from</source>
            <translation>Prendre le stock de</translation>
        </message>
        <message>
            <source>Takes ESA CCI / C3S land cover (GeoTIFF or NetCDF), Copernicus Global Land Cover, or any map with a table of its own. Codes become classes at the map's own cells, then the most frequent class of a cell is taken: three kinds of cropland count together against one kind of forest. Codes that the legend does not list have no class and are listed with counts in the log.

Years missing in the middle are no error: a run keeps the class of the year before. ESA's irrigated cropland becomes paddy rice, as in FAO's table, which it is not everywhere: where it matters, give a map of paddies.</source>
            <translation>Prend l'occupation des sols ESA CCI / C3S (GeoTIFF ou NetCDF), Copernicus Global Land Cover, ou toute carte avec sa propre table. Les codes deviennent des classes aux cellules propres de la carte, puis la classe la plus fréquente d'une cellule est prise : trois types de terres cultivées comptent ensemble contre un type de forêt. Les codes que la légende n'énumère pas n'ont pas de classe et sont énumérés avec leurs nombres dans le journal.

Des années manquantes au milieu ne sont pas une erreur : un calcul garde la classe de l'année précédente. Les terres cultivées irriguées de l'ESA deviennent des rizières, comme dans la table de la FAO, ce qu'elles ne sont pas partout : là où c'est important, indiquez une carte des rizières.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Target (unit Mt CO2e/yr)</source>
            <translation>Objectif (unité Mt CO2e/yr)</translation>
        </message>
        <message>
            <source>Target points</source>
            <translation>Points cibles</translation>
        </message>
        <message>
            <source>Target points (GeoPackage)</source>
            <translation>Points cibles (GeoPackage)</translation>
        </message>
        <message>
            <source>Target: a gain of {amount:g} t C/ha/yr; years: {years}.</source>
            <translation>Objectif : un gain de {amount:g} t C/ha/yr ; années : {years}.</translation>
        </message>
        <message>
            <source>Target: a percentage of today's stock per year is chosen, but none is given. Write for example 0.4, the 4 per 1000.</source>
            <translation>Objectif : un pourcentage du stock d'aujourd'hui par an est choisi, mais aucun n'est indiqué. Écrivez par exemple 0.4, le 4 pour 1000.</translation>
        </message>
        <message>
            <source>Target: a rate is chosen, but none is given. Write t C/ha/yr, for example 0.2.</source>
            <translation>Objectif : un taux est choisi, mais aucun n'est indiqué. Écrivez des t C/ha/yr, par exemple 0.2.</translation>
        </message>
        <message>
            <source>Target: a stock is chosen, but none is given. Write t C/ha, or choose a layer of stocks.</source>
            <translation>Objectif : un stock est choisi, mais aucun n'est indiqué. Écrivez des t C/ha, ou choisissez une couche de stocks.</translation>
        </message>
        <message>
            <source>Target: a stock of {amount:g} t C/ha; years: {years}.</source>
            <translation>Objectif : un stock de {amount:g} t C/ha ; années : {years}.</translation>
        </message>
        <message>
            <source>Target: a stock of {found} t C/ha was found; {low:g} to {high:g} t C/ha is what 0-30 cm of soil can hold. Correct the number, or its unit.</source>
            <translation>Objectif : un stock de {found} t C/ha a été trouvé ; de {low:g} à {high:g} t C/ha est ce que peut contenir le sol de 0-30 cm. Corrigez le nombre, ou son unité.</translation>
        </message>
        <message>
            <source>Target: no loss of today's stock; years: {years}.</source>
            <translation>Objectif : aucune perte du stock d'aujourd'hui ; années : {years}.</translation>
        </message>
        <message>
            <source>Target: the stocks of {path}; years: {years}.</source>
            <translation>Objectif : les stocks de {path} ; années : {years}.</translation>
        </message>
        <message>
            <source>Target: {amount:g} % of today's stock per year; years: {years}.</source>
            <translation>Objectif : {amount:g} % du stock d'aujourd'hui par an ; années : {years}.</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>Temperature, spin-up (degC)</source>
            <translation>Température, spin-up (degC)</translation>
        </message>
        <message>
            <source>Temperature, spin-up years</source>
            <translation>Température, années du spin-up</translation>
        </message>
        <message>
            <source>Temperature, warm-up (degC)</source>
            <translation>Température, warm-up (degC)</translation>
        </message>
        <message>
            <source>Temperature, warm-up years</source>
            <translation>Température, années du warm-up</translation>
        </message>
        <message>
            <source>Temperature, years ahead</source>
            <translation>Température, années à venir</translation>
        </message>
        <message>
            <source>Tenths, as Earth Engine keeps them</source>
            <translation>Dixièmes, comme Earth Engine les conserve</translation>
        </message>
        <message>
            <source>TerraClimate has cells of 1/24 degree (about 4 km), monthly, from 1958 on. The temperature is the mean of the highest (tmmx, tmax) and the lowest (tmmn, tmin).

Earth Engine keeps temperature and evapotranspiration in tenths; in the NetCDF files they are in degC and mm. Which it is, is recognised by the file's name (as 'Scripts for Earth Engine' writes it), by its units, or by its values, and said in the log; in doubt the algorithm asks. Values that no climate has are refused: the factor was applied twice, or never.

The highest temperature may lie 0.1 degC below the lowest, by rounding; more is refused. The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values.</source>
            <translation>TerraClimate a des cellules de 1/24 degré (environ 4 km), mensuelles, depuis 1958. La température est la moyenne de la plus haute (tmmx, tmax) et de la plus basse (tmmn, tmin).

Earth Engine conserve la température et l'évapotranspiration en dixièmes ; dans les fichiers NetCDF elles sont en degC et mm. Laquelle des deux est reconnu d'après le nom du fichier (tel que 'Scripts pour Earth Engine' l'écrit), d'après ses unités, ou d'après ses valeurs, et dit dans le journal ; en cas de doute, l'algorithme demande. Des valeurs qu'aucun climat n'a sont refusées : le facteur a été appliqué deux fois, ou jamais.

La température la plus haute peut être inférieure de 0,1 degC à la plus basse, par l'arrondi ; davantage est refusé. La série a une bande pour chaque mois (1981-01 ...), les normales en ont douze (01 à 12), les moyennes des valeurs mensuelles.</translation>
        </message>
        <message>
            <source>The 29 maps</source>
            <translation>Les 29 cartes</translation>
        </message>
        <message>
            <source>The PDF lacks {count} characters, for which this system has no font ({examples}). Install a font for the language, such as Noto Sans, and write the report again. The HTML page is not concerned where its reader has such a font.</source>
            <translation>Il manque {count} caractères dans le PDF, pour lesquels ce système n'a pas de police ({examples}). Installez une police pour la langue, comme Noto Sans, et écrivez à nouveau le rapport. La page HTML n'est pas concernée si son lecteur a une telle police.</translation>
        </message>
        <message>
            <source>The area ({area}) and the grid ({grid}) have nothing in common. Check the area's position and coordinate reference system.</source>
            <translation>La zone d'intérêt ({area}) et la grille ({grid}) n'ont rien en commun. Vérifiez la position de la zone d'intérêt et son système de coordonnées de référence.</translation>
        </message>
        <message>
            <source>The carbon input of each year follows plant growth: the input at equilibrium, times the growth of that year (MIAMI model, from rain and temperature), divided by the mean growth of 1981-2000. Where the land use changes, the new class counts from that year on. The state at the end is the stock at t0, and the mean input of these years is 'business as usual' in the forward phase.</source>
            <translation>L'apport de carbone de chaque année suit la croissance végétale : l'apport à l'équilibre, multiplié par la croissance de cette année (modèle MIAMI, à partir de la pluie et de la température), divisé par la croissance moyenne de 1981-2000. Là où l'utilisation des terres change, la nouvelle classe compte à partir de cette année. L'état à la fin est le stock à t0, et l'apport moyen de ces années est le 'business as usual' de la phase forward.</translation>
        </message>
        <message>
            <source>The cells of the grid ({grid}) do not coincide with those of the master grid ({master}). Run align_layers first.</source>
            <translation>Les cellules de la grille ({grid}) ne coïncident pas avec celles de la grille de référence ({master}). Exécutez d'abord align_layers.</translation>
        </message>
        <message>
            <source>The chain, step by step (model)</source>
            <translation>La chaîne, étape par étape (modèle)</translation>
        </message>
        <message>
            <source>The class whose land gets more C input; all others stay as business as usual</source>
            <translation>La classe dont les terres reçoivent plus d'apport de C ; toutes les autres restent sous le business as usual</translation>
        </message>
        <message>
            <source>The classes are the same for every country. Grey cells have no value: land outside, land use that is not modelled, or inputs that are missing. The scale bar holds in the middle of the map. ASR: change in a year against today; RSR: gain in a year over business as usual.</source>
            <translation>Les classes sont les mêmes pour tous les pays. Les cellules grises n'ont pas de valeur : terres en dehors, utilisation des terres non modélisée, ou données d'entrée manquantes. La barre d'échelle est valable au milieu de la carte. ASR : changement par an par rapport à aujourd'hui ; RSR : gain par an par rapport au business as usual.</translation>
        </message>
        <message>
            <source>The climate layers of one phase do not agree in their number of bands ({found}). Expected are normals (12 bands) for all three, or series of the same years. Put them together with build_stacks.</source>
            <translation>Les couches de climat d'une même phase n'ont pas le même nombre de bandes ({found}). Sont attendues des normales (12 bandes) pour les trois, ou des séries des mêmes années. Assemblez-les avec build_stacks.</translation>
        </message>
        <message>
            <source>The climate's own, around the wanted grid</source>
            <translation>Celles du climat, autour de la grille voulue</translation>
        </message>
        <message>
            <source>The code begins the names of the maps, as in GHA_GSOCseq_T0_Map030.tif. Type a part of the name, or three letters.</source>
            <translation>Les noms des cartes commencent par le code, comme dans GHA_GSOCseq_T0_Map030.tif. Tapez une partie du nom, ou trois lettres.</translation>
        </message>
        <message>
            <source>The columns for single land-use classes: folded away, or the number that each shows</source>
            <translation>Les colonnes de chaque classe d'utilisation des terres : masquées, ou le nombre que chacune montre</translation>
        </message>
        <message>
            <source>The configuration of the run, as in its manifest</source>
            <translation>La configuration du calcul, comme dans son manifeste</translation>
        </message>
        <message>
            <source>The configuration was saved: {path}</source>
            <translation>La configuration a été enregistrée : {path}</translation>
        </message>
        <message>
            <source>The convention fao-scripts has no steady state: its last December is never taken, so that its stocks come to rest beside the equilibrium of its own year. Choose manual or rothamsted, and compute the state with it.</source>
            <translation>La convention fao-scripts n'a pas d'état stationnaire : son dernier décembre n'est jamais calculé, de sorte que ses stocks se stabilisent à côté de l'équilibre de sa propre année. Choisissez manual ou rothamsted, et calculez l'état avec elle.</translation>
        </message>
        <message>
            <source>The data: as their providers ask for; the files of this run are listed under 'Data'.</source>
            <translation>Les données : comme le demandent leurs fournisseurs ; les fichiers de ce calcul sont énumérés sous 'Données'.</translation>
        </message>
        <message>
            <source>The depths are read from the file names, so the order of the layers does not matter: sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm; ISRIC), 0-5cm, 5-15cm, 15-30cm (SoilGrids 2) or b0, b10, b30 (OpenLandMap). Layers in g/kg are recognised and divided by 10.

Each layer is brought to the grid first and weighted then. A cell without a value in one of the layers has no result; negative values are no data. Both are counted in the log. More than 100 % of clay is refused.</source>
            <translation>Les profondeurs sont lues dans les noms des fichiers, l'ordre des couches n'importe donc pas : sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm ; ISRIC), 0-5cm, 5-15cm, 15-30cm (SoilGrids 2) ou b0, b10, b30 (OpenLandMap). Les couches en g/kg sont reconnues et divisées par 10.

Chaque couche est d'abord mise sur la grille et ensuite pondérée. Une cellule sans valeur dans l'une des couches n'a pas de résultat ; les valeurs négatives sont nodata. Les deux sont comptées dans le journal. Plus de 100 % d'argile est refusé.</translation>
        </message>
        <message>
            <source>The depths {depths} cm do not fill 0-30 cm: the first must begin at 0, each further one where the one above ends, and the last must reach 30 cm and begin above it. Give the missing layer, or leave out the one too many.</source>
            <translation>Les profondeurs {depths} cm ne remplissent pas 0-30 cm : la première doit commencer à 0, chacune des suivantes là où finit celle du dessus, et la dernière doit atteindre 30 cm et commencer au-dessus. Indiquez la couche manquante, ou retirez celle qui est de trop.</translation>
        </message>
        <message>
            <source>The equilibrium was approached by a run of {years} years from empty pools.</source>
            <translation>L'équilibre a été approché par une simulation de {years} ans à partir de compartiments vides.</translation>
        </message>
        <message>
            <source>The equilibrium was solved analytically from the mean of the monthly rates (Dechow et al. 2019).</source>
            <translation>L'équilibre a été résolu analytiquement à partir de la moyenne des taux mensuels (Dechow et al. 2019).</translation>
        </message>
        <message>
            <source>The equilibrium was solved in closed form, month by month of the mean year.</source>
            <translation>L'équilibre a été résolu sous forme explicite, mois par mois de l'année moyenne.</translation>
        </message>
        <message>
            <source>The extent {grid} cannot be expressed in longitude and latitude ({reason}). Check the map's coordinate reference system.</source>
            <translation>L'emprise {grid} ne peut pas être exprimée en longitude et latitude ({reason}). Vérifiez le système de coordonnées de référence de la carte.</translation>
        </message>
        <message>
            <source>The factor is 1 - 0.4 x P. P is the share of a month's valid images, of all years, with NDVI above 0.6 (FAO 2022, Technical Manual, chapter 6). Images are counted at their own cells, then the factor is brought to the grid. An image with NDVI exactly at the threshold is not above it.

The month of each band is read from its name, or from that of the file (2015-07, A2015193, MONTH_07); images of 16 days count to the month of the date in their name. At least one image of each month is needed. Values of 0 to 1 and times 10 000 are recognised, a mixture is refused. Cells that no image ever sees have no data.</source>
            <translation>Le facteur est 1 - 0.4 x P. P est la part des images valides d'un mois, de toutes les années, avec un NDVI supérieur à 0,6 (FAO 2022, manuel technique, chapitre 6). Les images sont comptées à leurs propres cellules, puis le facteur est mis sur la grille. Une image dont le NDVI est exactement au seuil n'est pas au-dessus.

Le mois de chaque bande est lu dans son nom, ou dans celui du fichier (2015-07, A2015193, MONTH_07) ; les images de 16 jours comptent pour le mois de la date dans leur nom. Au moins une image de chaque mois est nécessaire. Des valeurs de 0 à 1 et multipliées par 10 000 sont reconnues, un mélange est refusé. Les cellules qu'aucune image ne voit jamais sont nodata.</translation>
        </message>
        <message>
            <source>The factor is made from</source>
            <translation>Le facteur est calculé à partir de</translation>
        </message>
        <message>
            <source>The first {shown} are shown; {rest} more are in the table.</source>
            <translation>Les {shown} premières sont représentées ; {rest} autres sont dans la table.</translation>
        </message>
        <message>
            <source>The five pools of RothC, t C/ha: decomposable and resistant plant material, microbes, humus, inert carbon.</source>
            <translation>Les cinq compartiments de RothC, t C/ha : matériel végétal décomposable et résistant, microbes, humus, carbone inerte.</translation>
        </message>
        <message>
            <source>The folder has no map {stem}.</source>
            <translation>Le dossier n'a pas de carte {stem}.</translation>
        </message>
        <message>
            <source>The folder of a run, or of FAO's 29 maps from any program; of a further horizon its own folder (products_050).</source>
            <translation>Le dossier d'un calcul, ou des 29 cartes de la FAO de tout programme ; pour un autre horizon, son propre dossier (products_050).</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>Le dossier {folder} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>The guess is right</source>
            <translation>C'est bien deviné</translation>
        </message>
        <message>
            <source>The guide to this page (works offline)</source>
            <translation>Le guide de cette page (fonctionne hors ligne)</translation>
        </message>
        <message>
            <source>The half-width of the 95 % range of such a total, from the published uncertainty and with the same error in all cells, is {wide} Mt CO2e/yr ({scenario}). It is likely wider than the truth; read 'Uncertainty' before it is quoted.</source>
            <translation>La demi-largeur de l'intervalle à 95 % d'un tel total, d'après l'incertitude publiée et avec la même erreur dans toutes les cellules, est de {wide} Mt CO2e/yr ({scenario}). Elle est probablement plus large que la réalité ; lisez 'Incertitude' avant de la citer.</translation>
        </message>
        <message>
            <source>The half-widths of the 95 % ranges of the two stocks, combined as if independent, in percent of the SUM of the two stocks, as defined in the technical manual, chapter 12. Not in percent of the rate: it says little of the rate itself.</source>
            <translation>Les demi-largeurs des intervalles à 95 % des deux stocks, combinées comme si elles étaient indépendantes, en % de la SOMME des deux stocks, telles que définies dans le manuel technique, chapitre 12. Pas en % du taux : cela dit peu de chose du taux lui-même.</translation>
        </message>
        <message>
            <source>The inputs are being checked; the run can start after that.</source>
            <translation>Les données d'entrée sont en cours de vérification ; le calcul pourra être lancé ensuite.</translation>
        </message>
        <message>
            <source>The inputs could not be looked at: {reason}</source>
            <translation>Les données d'entrée n'ont pas pu être examinées : {reason}</translation>
        </message>
        <message>
            <source>The institution that answers for the maps.</source>
            <translation>L'institution qui répond des cartes.</translation>
        </message>
        <message>
            <source>The last band counts.</source>
            <translation>La dernière bande compte.</translation>
        </message>
        <message>
            <source>The layer is no longer in the project. Its file is still there and is used.</source>
            <translation>La couche n'est plus dans le projet. Son fichier est toujours là et il est utilisé.</translation>
        </message>
        <message>
            <source>The layer {layer} holds where it has data.</source>
            <translation>La couche {layer} s'applique là où elle a des données.</translation>
        </message>
        <message>
            <source>The layers hold</source>
            <translation>Les couches contiennent</translation>
        </message>
        <message>
            <source>The line whose low and high estimate, or whose pools, are shown. BAU is business as usual.</source>
            <translation>La courbe dont l'estimation basse et haute, ou les compartiments, sont montrés. BAU est le business as usual.</translation>
        </message>
        <message>
            <source>The mandatory maps are there: T0, absolute and relative rates with their uncertainties</source>
            <translation>Les cartes obligatoires sont là : T0, taux absolus et relatifs avec leurs incertitudes</translation>
        </message>
        <message>
            <source>The map does not tell with which program it was computed; see the country report.</source>
            <translation>La carte ne dit pas avec quel programme elle a été calculée ; voir le rapport national.</translation>
        </message>
        <message>
            <source>The map of the stock that the maximum reaches is asked for, but no maximum is given. Write one (% over business as usual).</source>
            <translation>La carte du stock que le maximum atteint est demandée, mais aucun maximum n'est indiqué. Écrivez-en un (% au-delà du business as usual).</translation>
        </message>
        <message>
            <source>The map tells how much carbon the soil holds, not how fast it turns over. This phase assumes that around 2000 the soil was in balance with the climate of 1981-2000: as much carbon came in as was lost. From this follow the input in t C/ha/yr and the five pools DPM, RPM, BIO, HUM and IOM. It is computed three times: for the mapped values, for a low and for a high estimate.

The result is one raster, the state, with named bands. Give it to 'Warm-up'. 'All phases' does everything at once.</source>
            <translation>La carte dit combien de carbone le sol contient, non à quelle vitesse il se renouvelle. Cette phase suppose que vers 2000 le sol était en équilibre avec le climat de 1981-2000 : il entrait autant de carbone qu'il s'en perdait. De là découlent l'apport en t C/ha/yr et les cinq compartiments DPM, RPM, BIO, HUM et IOM. Le calcul est fait trois fois : pour les valeurs de la carte, pour une estimation basse et pour une haute.

Le résultat est un raster unique, l'état, avec des bandes nommées. Donnez-le à 'Warm-up'. 'Toutes les phases' fait tout en une fois.</translation>
        </message>
        <message>
            <source>The maps</source>
            <translation>Les cartes</translation>
        </message>
        <message>
            <source>The maps are as they were computed</source>
            <translation>Les cartes sont telles qu'elles ont été calculées</translation>
        </message>
        <message>
            <source>The maps are being added up ...</source>
            <translation>Les cartes sont en cours de totalisation ...</translation>
        </message>
        <message>
            <source>The maps begin with the country code {code}.</source>
            <translation>Les noms des cartes commencent par le code pays {code}.</translation>
        </message>
        <message>
            <source>The maps do not tell; 20 years are assumed</source>
            <translation>Les cartes ne le disent pas ; 20 ans sont supposés</translation>
        </message>
        <message>
            <source>The maps were computed on {day}.</source>
            <translation>Les cartes ont été calculées le {day}.</translation>
        </message>
        <message>
            <source>The maps, the manifest and the summary are written here. Several hundred MB may be needed for a large country.</source>
            <translation>Les cartes, le manifeste et le résumé sont écrits ici. Plusieurs centaines de Mo peuvent être nécessaires pour un grand pays.</translation>
        </message>
        <message>
            <source>The mean NPP and the yearly NPP must come from the same model, otherwise their ratio says nothing; {model} was given for one of them only. Give both npp_mean and npp_yearly, or neither.</source>
            <translation>La NPP moyenne et la NPP annuelle doivent provenir du même modèle, sinon leur rapport ne dit rien ; {model} n'a été indiqué que pour l'une d'elles. Indiquez à la fois npp_mean et npp_yearly, ou aucune des deux.</translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is above that of {first} ({lower}), over the cells that both have.</source>
            <translation>La moyenne de {second} ({higher}) est supérieure à celle de {first} ({lower}), sur les cellules que toutes deux ont.</translation>
        </message>
        <message>
            <source>The mean of {second} ({higher}) is not above that of {first} ({lower}), over the cells that both have.</source>
            <translation>La moyenne de {second} ({higher}) n'est pas supérieure à celle de {first} ({lower}), sur les cellules que toutes deux ont.</translation>
        </message>
        <message>
            <source>The method: FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome; FAO. 2020. Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome.</source>
            <translation>La méthode : FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome ; FAO. 2020. Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome.</translation>
        </message>
        <message>
            <source>The model itself aligns its layers while it runs, so this is only needed to look at the aligned layers or to use them elsewhere. Every layer becomes a GeoTIFF of the same name in the folder.

Source cells much finer than the target's are averaged (values) or counted (classes: the most frequent one); others are interpolated (values) or taken from the nearest cell (classes).</source>
            <translation>Le modèle aligne lui-même ses couches pendant qu'il travaille, ceci n'est donc nécessaire que pour regarder les couches alignées ou pour les utiliser ailleurs. Chaque couche devient un GeoTIFF du même nom dans le dossier.

Des cellules source beaucoup plus fines que celles de la cible sont moyennées (valeurs) ou comptées (classes : la plus fréquente) ; les autres sont interpolées (valeurs) ou prises de la cellule la plus proche (classes).</translation>
        </message>
        <message>
            <source>The model: Coleman, K. &amp; Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. &amp; Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246.</source>
            <translation>Le modèle : Coleman, K. &amp; Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. &amp; Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246.</translation>
        </message>
        <message>
            <source>The modelled land, {area} ha, holds {total} Mt C in the upper 30 cm today, {mean} t C/ha on average.</source>
            <translation>Les terres modélisées, {area} ha, contiennent aujourd'hui {total} Mt C dans les 30 cm supérieurs, {mean} t C/ha en moyenne.</translation>
        </message>
        <message>
            <source>The name of a country or of a run where its code belongs.</source>
            <translation>Le nom d'un pays ou d'un calcul là où son code devrait être.</translation>
        </message>
        <message>
            <source>The names of the maps begin with '{code}'; a country code of three capital letters (ISO 3166-1 alpha-3) is expected.</source>
            <translation>Les noms des cartes commencent par '{code}' ; un code pays de trois lettres majuscules (ISO 3166-1 alpha-3) est attendu.</translation>
        </message>
        <message>
            <source>The nearest station</source>
            <translation>La station la plus proche</translation>
        </message>
        <message>
            <source>The page after</source>
            <translation>La page suivante</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>La page précédente</translation>
        </message>
        <message>
            <source>The percentage of {name} comes from a layer here.</source>
            <translation>Le pourcentage de {name} provient ici d'une couche.</translation>
        </message>
        <message>
            <source>The percentages of the cell's window stand on page 2 now.</source>
            <translation>Les pourcentages de la fenêtre de la cellule figurent maintenant à la page 2.</translation>
        </message>
        <message>
            <source>The plugin does not need stacks; they are for comparing with FAO's scripts, or for handing prepared data on. Spin-up and forward stacks have 52 bands: SOC, clay, twelve temperatures, twelve precipitations, twelve PETs, DPM/RPM ratio, land use, twelve cover factors. The warm-up stack has SOC, clay, twelve cover factors, the land use of each year and the DPM/RPM ratio of each year.</source>
            <translation>L'extension n'a pas besoin de piles ; elles servent à comparer avec les scripts de la FAO, ou à transmettre des données préparées. Les piles spin-up et forward ont 52 bandes : COS, argile, douze températures, douze précipitations, douze PET, rapport DPM/RPM, utilisation des terres, douze facteurs de couverture. La pile warm-up a COS, argile, douze facteurs de couverture, l'utilisation des terres de chaque année et le rapport DPM/RPM de chaque année.</translation>
        </message>
        <message>
            <source>The plugin stopped at a mistake of its own ({error}). Details shows where; please report it with them.</source>
            <translation>L'extension s'est arrêtée sur une erreur qui lui est propre ({error}). Détails montre où ; merci de la signaler en les joignant.</translation>
        </message>
        <message>
            <source>The point {x}, {y} ({crs}) cannot be brought into the system of the SOC map ({reason}). Check its coordinates.</source>
            <translation>Le point {x}, {y} ({crs}) ne peut pas être transformé dans le système de la carte du COS ({reason}). Vérifiez ses coordonnées.</translation>
        </message>
        <message>
            <source>The point {x}, {y} lies in row {row}, column {column} of the grid; this cell has no result: {reason}.</source>
            <translation>Le point {x}, {y} se trouve à la ligne {row}, colonne {column} de la grille ; cette cellule n'a pas de résultat : {reason}.</translation>
        </message>
        <message>
            <source>The point {x}, {y} lies outside the grid of the run (in its system at {at}; the grid: {grid}). Choose a point inside.</source>
            <translation>Le point {x}, {y} est hors de la grille du calcul (dans son système à {at} ; la grille : {grid}). Choisissez un point à l'intérieur.</translation>
        </message>
        <message>
            <source>The pools after spin-up and warm-up, as rasters, for the single steps of the toolbox.</source>
            <translation>Les compartiments après le spin-up et le warm-up, sous forme de rasters, pour les étapes individuelles de la boîte à outils.</translation>
        </message>
        <message>
            <source>The present step.</source>
            <translation>L'étape en cours.</translation>
        </message>
        <message>
            <source>The project has a time range of its own, {begin} to {end}; it stays. For the years of these maps choose 'Set to full range' in the temporal controller.</source>
            <translation>Le projet a sa propre plage temporelle, {begin} à {end} ; elle est conservée. Pour les années de ces cartes, choisissez "Régler sur 'plage complète'" dans le contrôleur temporel.</translation>
        </message>
        <message>
            <source>The published uncertainty of a difference or a rate follows FAO's manual: it is divided by the SUM of the two stocks, not by their difference. It says how well the two stocks are known together, and little of the change itself: where 50 and 51 t C/ha are both known to 20 %, the map says 14 %, but the difference of 1 t C/ha is known to 14 t C/ha only if the errors are independent. Both stocks come from the same soil and climate data, so their errors go together for the most part, and the change is likely better known than that; how much better these maps cannot tell.</source>
            <translation>L'incertitude publiée d'une différence ou d'un taux suit le manuel de la FAO : elle est divisée par la SOMME des deux stocks, non par leur différence. Elle dit à quel point les deux stocks sont connus ensemble, et peu de chose du changement lui-même : là où 50 et 51 t C/ha sont tous deux connus à 20 % près, la carte dit 14 %, mais la différence de 1 t C/ha n'est connue à 14 t C/ha près que si les erreurs sont indépendantes. Les deux stocks proviennent des mêmes données de sol et de climat, leurs erreurs vont donc en grande partie ensemble, et le changement est probablement mieux connu que cela ; à quel point, ces cartes ne peuvent pas le dire.</translation>
        </message>
        <message>
            <source>The raster written by 'Forward'.</source>
            <translation>Le raster écrit par 'Forward'.</translation>
        </message>
        <message>
            <source>The raster written by 'Spin-up'.</source>
            <translation>Le raster écrit par 'Spin-up'.</translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'.</source>
            <translation>Le raster écrit par 'Warm-up'.</translation>
        </message>
        <message>
            <source>The raster written by 'Warm-up'; that of 'Spin-up' where the SOC map is recent and there is no warm-up.</source>
            <translation>Le raster écrit par 'Warm-up' ; celui de 'Spin-up' là où la carte du COS est récente et où il n'y a pas de warm-up.</translation>
        </message>
        <message>
            <source>The record of the run belongs to the maps (sizes and checksums)</source>
            <translation>Le compte rendu du calcul appartient aux cartes (tailles et sommes de contrôle)</translation>
        </message>
        <message>
            <source>The rectangle is not complete yet: give west, east, south and north as numbers, or draw it on the map.</source>
            <translation>Le rectangle n'est pas encore complet : indiquez l'ouest, l'est, le sud et le nord en nombres, ou dessinez-le sur la carte.</translation>
        </message>
        <message>
            <source>The report holds: the main figures; maps of today's stock and of the absolute and relative rates with legend, scale bar and north arrow; tables and charts by land use and, where zones are given, by zone; what the uncertainty means; the quality control of the maps; data sources with their years and checksums, method, land-use classes, masks, cells without a result; limits of the method; how to cite; and every parameter of the run. Stocks are in t C/ha and Mt C, rates in t C/ha/yr, totals of rates in Mt CO2e/yr.

How the maps came about is read from the manifest.json that a run leaves beside them. For maps of another program the report says what the maps themselves tell. A manifest that does not belong to the maps is refused.

The page needs no network and no other file. Charts need the Python library matplotlib; without it there are tables only. The PDF needs fonts for the language; the log says which characters have none.</source>
            <translation>Le rapport contient : les chiffres principaux ; des cartes du stock d'aujourd'hui et des taux absolus et relatifs avec légende, barre d'échelle et flèche du nord ; des tables et des graphiques par utilisation des terres et, si des zones sont indiquées, par zone ; ce que signifie l'incertitude ; le contrôle qualité des cartes ; les sources des données avec leurs années et sommes de contrôle, la méthode, les classes d'utilisation des terres, les masques, les cellules sans résultat ; les limites de la méthode ; comment citer ; et tous les paramètres du calcul. Les stocks sont en t C/ha et Mt C, les taux en t C/ha/yr, les totaux des taux en Mt CO2e/yr.

La façon dont les cartes ont été produites est lue dans le manifest.json qu'un calcul laisse à côté d'elles. Pour les cartes d'un autre programme, le rapport dit ce que les cartes elles-mêmes disent. Un manifeste qui n'appartient pas aux cartes est refusé.

La page n'a besoin ni de réseau ni d'un autre fichier. Les graphiques ont besoin de la bibliothèque Python matplotlib ; sans elle, il n'y a que des tables. Le PDF a besoin de polices pour la langue ; le journal dit quels caractères n'en ont pas.</translation>
        </message>
        <message>
            <source>The run cannot start: {count} problem(s) to mend first. Choose one to go to its field.</source>
            <translation>Le calcul ne peut pas être lancé : {count} problème(s) à corriger d'abord. Choisissez-en un pour aller à son champ.</translation>
        </message>
        <message>
            <source>The run stays below it, whatever the size of the layers. Default 512.</source>
            <translation>Le calcul reste en dessous, quelle que soit la taille des couches. Par défaut 512.</translation>
        </message>
        <message>
            <source>The run that was begun in another project is finished: {folder}. Open the folder on the page 'Results' to see its maps.</source>
            <translation>Le calcul lancé dans un autre projet est terminé : {folder}. Ouvrez le dossier sur la page 'Résultats' pour voir ses cartes.</translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>The run was not started. Problems to be mended first ({count}):</source>
            <translation>Le calcul n'a pas été lancé. Problèmes à corriger d'abord ({count}) :</translation>
        </message>
        <message>
            <source>The same, in sheets. Empty: none.</source>
            <translation>La même chose, en feuilles. Vide : aucun.</translation>
        </message>
        <message>
            <source>The scenarios are assumed rises of the C input, not measured effects of practices; whether land, biomass, water and nutrients for them exist is not asked.</source>
            <translation>Les scénarios sont des hausses supposées de l'apport de C, non des effets mesurés de pratiques ; la question de savoir si les terres, la biomasse, l'eau et les nutriments nécessaires existent n'est pas posée.</translation>
        </message>
        <message>
            <source>The scenarios of the next run get these percentages.</source>
            <translation>Les scénarios du prochain calcul reçoivent ces pourcentages.</translation>
        </message>
        <message>
            <source>The software: GSOCseq, plugin for QGIS, version {version}.</source>
            <translation>Le logiciel : GSOCseq, extension pour QGIS, version {version}.</translation>
        </message>
        <message>
            <source>The spin-up takes today's stock as in balance with past climate and land use; soils still changing are not.</source>
            <translation>Le spin-up considère que le stock d'aujourd'hui est en équilibre avec le climat et l'utilisation des terres passés ; les sols encore en évolution ne le sont pas.</translation>
        </message>
        <message>
            <source>The state comes from the spin-up: no warm-up, t0 is the SOC map itself.</source>
            <translation>L'état provient du spin-up : pas de warm-up, t0 est la carte du COS elle-même.</translation>
        </message>
        <message>
            <source>The stock at the end of the scenario.</source>
            <translation>Le stock à la fin du scénario.</translation>
        </message>
        <message>
            <source>The stock from which the scenarios start.</source>
            <translation>Le stock à partir duquel les scénarios commencent.</translation>
        </message>
        <message>
            <source>The table given below</source>
            <translation>La table indiquée ci-dessous</translation>
        </message>
        <message>
            <source>The target is reached</source>
            <translation>L'objectif est atteint</translation>
        </message>
        <message>
            <source>The target is {target} Mt CO2e/yr; more than 0 is expected. Give another one, or none.</source>
            <translation>L'objectif est de {target} Mt CO2e/yr ; plus de 0 est attendu. Indiquez-en un autre, ou aucun.</translation>
        </message>
        <message>
            <source>The text given below</source>
            <translation>Le texte indiqué ci-dessous</translation>
        </message>
        <message>
            <source>The three scenarios of FAO's Technical Manual (2022), ch. 5</source>
            <translation>Les trois scénarios du manuel technique de la FAO (2022), ch. 5</translation>
        </message>
        <message>
            <source>The uncertainty of a stock is half the distance between two further runs, one with all inputs at the side of their 95 % range that lowers the stock and one at the other, in per cent of the stock.</source>
            <translation>L'incertitude d'un stock est la moitié de l'écart entre deux calculs supplémentaires, l'un avec toutes les données d'entrée du côté de leur intervalle à 95 % qui diminue le stock et l'autre de l'autre côté, en % du stock.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>La méthode habituelle</translation>
        </message>
        <message>
            <source>The usual one of these rules</source>
            <translation>La voie habituelle de ces règles</translation>
        </message>
        <message>
            <source>The warm-up needs the mean NPP of the spin-up years. Give the monthly series of temperature and rain of these years (tmean_npp and prec_npp, or series as spin-up climate), or npp_mean.</source>
            <translation>Le warm-up a besoin de la NPP moyenne des années du spin-up. Indiquez les séries mensuelles de température et de pluie de ces années (tmean_npp et prec_npp, ou des séries comme climat du spin-up), ou npp_mean.</translation>
        </message>
        <message>
            <source>The whole carbon map</source>
            <translation>Toute la carte du carbone</translation>
        </message>
        <message>
            <source>The whole run.</source>
            <translation>Le calcul entier.</translation>
        </message>
        <message>
            <source>The worker {worker} cannot load the plugin ({reason}). Install version {expected} of it there as it is here, with numpy and GDAL, where the worker's Python finds it (PYTHONPATH), and start the worker again.</source>
            <translation>Le worker {worker} ne peut pas charger l'extension ({reason}). Installez-y sa version {expected}, comme elle est ici, avec numpy et GDAL, là où le Python du worker la trouve (PYTHONPATH), et redémarrez le worker.</translation>
        </message>
        <message>
            <source>The worker {worker} does not answer: it was ended just now, or its machine is too busy or cannot be reached. Start it again, or without it, and run again.</source>
            <translation>Le worker {worker} ne répond pas : il vient d'être arrêté, ou sa machine est trop occupée ou injoignable. Redémarrez-le, ou passez-vous de lui, et relancez l'exécution.</translation>
        </message>
        <message>
            <source>The worker {worker} does not have {count} of the files of the run as they are here: {names}. Put the inputs into a folder that all machines see under the same path, or copy them there with their times (rsync -a).</source>
            <translation>Le worker {worker} n'a pas {count} des fichiers du calcul tels qu'ils sont ici : {names}. Mettez les données d'entrée dans un dossier que toutes les machines voient sous le même chemin, ou copiez-les là-bas avec leurs dates et heures (rsync -a).</translation>
        </message>
        <message>
            <source>The worker {worker} does not say which {name} it has, so it has another plugin. Install version {plugin} of it there as it is here and start the worker again.</source>
            <translation>Le worker {worker} ne dit pas quel {name} il a, il a donc une autre extension. Installez-y la version {plugin} telle qu'elle est ici et redémarrez le worker.</translation>
        </message>
        <message>
            <source>The worker {worker} has another processor: numpy computes with {found} there, with {expected} here. A few cells would differ in the last digit depending on who computes them. Start all workers and the run with the environment variable NPY_DISABLE_CPU_FEATURES="{differ}": then all compute alike.</source>
            <translation>Le worker {worker} a un autre processeur : numpy y calcule avec {found}, ici avec {expected}. Quelques cellules différeraient au dernier chiffre selon qui les calcule. Démarrez tous les workers et l'exécution avec la variable d'environnement NPY_DISABLE_CPU_FEATURES="{differ}" : tous calculent alors de la même façon.</translation>
        </message>
        <message>
            <source>The worker {worker} has joined. Workers now: {count}.</source>
            <translation>Le worker {worker} s'est joint. Workers à présent : {count}.</translation>
        </message>
        <message>
            <source>The worker {worker} has {name} {found}; here it is {expected}. The maps would depend on who computes them: install the same version on both and start the worker again.</source>
            <translation>Le worker {worker} a {name} {found} ; ici, c'est {expected}. Les cartes dépendraient de qui les calcule : installez la même version des deux côtés et redémarrez le worker.</translation>
        </message>
        <message>
            <source>The worker {worker} is gone; its blocks are computed by others. Workers now: {count}.</source>
            <translation>Le worker {worker} a disparu ; ses blocs sont calculés par d'autres. Workers à présent : {count}.</translation>
        </message>
        <message>
            <source>The year of each band in the order of the files, as 2000-2020 or 2000; 2005; 2010. Empty: as bands or files are named.</source>
            <translation>L'année de chaque bande dans l'ordre des fichiers, comme 2000-2020 ou 2000; 2005; 2010. Vide : comme les bandes ou les fichiers sont nommés.</translation>
        </message>
        <message>
            <source>The year of each band of the land-use layer, as 2000-2020 or 2000; 2005; 2010. Empty: the years in the names of the bands; a single band holds for all years.</source>
            <translation>L'année de chaque bande de la couche d'utilisation des terres, comme 2000-2020 ou 2000; 2005; 2010. Vide : les années dans les noms des bandes ; une bande unique vaut pour toutes les années.</translation>
        </message>
        <message>
            <source>The year {year} is there twice, in {first} and in {second}. Leave one out, or give the years.</source>
            <translation>L'année {year} y est deux fois, dans {first} et dans {second}. Retirez l'une des deux, ou indiquez les années.</translation>
        </message>
        <message>
            <source>The yearly maps are being computed in the background...</source>
            <translation>Les cartes annuelles sont en cours de calcul en arrière-plan...</translation>
        </message>
        <message>
            <source>The yearly maps are in the project. Open the temporal controller (the clock of the toolbar), and press play.</source>
            <translation>Les cartes annuelles sont dans le projet. Ouvrez le contrôleur temporel (l'horloge de la barre d'outils) et appuyez sur lecture.</translation>
        </message>
        <message>
            <source>The years after today that the maps, totals and charts are for.</source>
            <translation>Le nombre d'années après aujourd'hui auquel se rapportent les cartes, les totaux et les graphiques.</translation>
        </message>
        <message>
            <source>The years are given as {given}, but the maps in their order are named {named}. Leave the years empty (the names tell them), or give them in the order of the files.</source>
            <translation>Les années sont indiquées comme {given}, mais les cartes, dans leur ordre, sont nommées {named}. Laissez les années vides (les noms les disent), ou indiquez-les dans l'ordre des fichiers.</translation>
        </message>
        <message>
            <source>The zones '{first}' and '{second}' would both get the folder '{name}'. Rename one of them, or choose another field.</source>
            <translation>Les zones '{first}' et '{second}' recevraient toutes deux le dossier '{name}'. Renommez l'une d'elles, ou choisissez un autre champ.</translation>
        </message>
        <message>
            <source>The {total} maps differ from each other.</source>
            <translation>Les {total} cartes diffèrent les unes des autres.</translation>
        </message>
        <message>
            <source>Their names, as they are to be cited.</source>
            <translation>Leurs noms, tels qu'ils doivent être cités.</translation>
        </message>
        <message>
            <source>There are no charts: QGIS's Python has no matplotlib. Install it (on Debian and Ubuntu the package python3-matplotlib).</source>
            <translation>Il n'y a pas de graphiques : le Python de QGIS n'a pas matplotlib. Installez-le (sous Debian et Ubuntu le paquet python3-matplotlib).</translation>
        </message>
        <message>
            <source>There are no layers yet. Choose them on the page 'Layers', or open a folder of results.</source>
            <translation>Il n'y a pas encore de couches. Choisissez-les sur la page 'Couches', ou ouvrez un dossier de résultats.</translation>
        </message>
        <message>
            <source>There are no results yet: run first, or open the folder of an earlier run.</source>
            <translation>Il n'y a pas encore de résultats : lancez d'abord le calcul, ou ouvrez le dossier d'un calcul précédent.</translation>
        </message>
        <message>
            <source>There is no layer of land use (land_use.tif in the folder, or one that is given): no totals by class.</source>
            <translation>Il n'y a pas de couche d'utilisation des terres (land_use.tif dans le dossier, ou une couche indiquée) : pas de totaux par classe.</translation>
        </message>
        <message>
            <source>There is no manifest.json beside the maps</source>
            <translation>Il n'y a pas de manifest.json à côté des cartes</translation>
        </message>
        <message>
            <source>There is no raster layer in the project to guess from. Add your layers to QGIS first, or load the sample.</source>
            <translation>Il n'y a aucune couche raster dans le projet d'après laquelle deviner. Ajoutez d'abord vos couches à QGIS, ou chargez le jeu d'exemple.</translation>
        </message>
        <message>
            <source>There is no text to paste. Copy cells of a spreadsheet first.</source>
            <translation>Il n'y a pas de texte à coller. Copiez d'abord les cellules d'un tableur.</translation>
        </message>
        <message>
            <source>These are corrected copies: cells without a value here had one that cannot be. Find out why in the maps from before the correction, and make them again; or say in the report how many cells are without a value.</source>
            <translation>Ce sont des copies corrigées : les cellules sans valeur ici en avaient une qui ne peut pas exister. Cherchez pourquoi dans les cartes d'avant la correction, et refaites-les ; ou dites dans le rapport combien de cellules sont sans valeur.</translation>
        </message>
        <message>
            <source>These masks were applied: {masks}.</source>
            <translation>Ces masques ont été appliqués : {masks}.</translation>
        </message>
        <message>
            <source>These masks will be applied to the SOC map and so to the whole run: {masks}.</source>
            <translation>Ces masques seront appliqués à la carte du COS et donc à tout le calcul : {masks}.</translation>
        </message>
        <message>
            <source>This cell has no result: {reason}.</source>
            <translation>Cette cellule n'a pas de résultat : {reason}.</translation>
        </message>
        <message>
            <source>This map cannot be drawn, or has no values; the findings above say why.</source>
            <translation>Cette carte ne peut pas être dessinée, ou n'a pas de valeurs ; les constats ci-dessus disent pourquoi.</translation>
        </message>
        <message>
            <source>This report: {text}. GSOCseq, {years} years.</source>
            <translation>Ce rapport : {text}. GSOCseq, {years} ans.</translation>
        </message>
        <message>
            <source>This tool needs QGIS's Processing. Switch it on in the menu Plugins, Manage and Install Plugins, Installed.</source>
            <translation>Cet outil a besoin de l'extension Processing de QGIS. Activez-la dans le menu Extensions, Installer/Gérer les extensions, Installées.</translation>
        </message>
        <message>
            <source>Thornthwaite (1948)</source>
            <translation>Thornthwaite (1948)</translation>
        </message>
        <message>
            <source>Those of the calendar, leap years included</source>
            <translation>Ceux du calendrier, années bissextiles comprises</translation>
        </message>
        <message>
            <source>Those of the wanted grid</source>
            <translation>Celles de la grille voulue</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Fils d'exécution</translation>
        </message>
        <message>
            <source>Throw away the layers, scenarios and options of this window? Files stay as they are.</source>
            <translation>Abandonner les couches, scénarios et options de cette fenêtre ? Les fichiers restent tels quels.</translation>
        </message>
        <message>
            <source>Throws away what the earlier run had computed.</source>
            <translation>Supprime ce que le calcul précédent avait calculé.</translation>
        </message>
        <message>
            <source>Time left: about {minutes} min</source>
            <translation>Temps restant : environ {minutes} min</translation>
        </message>
        <message>
            <source>Time left: about {seconds} s</source>
            <translation>Temps restant : environ {seconds} s</translation>
        </message>
        <message>
            <source>Time left: not known yet</source>
            <translation>Temps restant : pas encore connu</translation>
        </message>
        <message>
            <source>Time, disk, memory</source>
            <translation>Temps, disque, mémoire</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Titre du rapport</translation>
        </message>
        <message>
            <source>To be mended or chosen: {count}</source>
            <translation>À corriger ou à choisir : {count}</translation>
        </message>
        <message>
            <source>To compare with numbers of the RothC program or of studies that used it.</source>
            <translation>Pour comparer avec les nombres du programme RothC ou d'études qui l'ont utilisé.</translation>
        </message>
        <message>
            <source>To continue or check maps made by FAO's R scripts: it repeats their flaws. No manure, irrigation, open-pan evaporation or run without warm-up.</source>
            <translation>Pour continuer ou vérifier des cartes produites par les scripts R de la FAO : elles en répètent les défauts. Pas de fumier, d'irrigation, d'évaporation de bac ni de calcul sans warm-up.</translation>
        </message>
        <message>
            <source>To look at &amp;first</source>
            <translation>À examiner d'a&amp;bord</translation>
        </message>
        <message>
            <source>Top and bottom in the order of the layers, for example: 0-5, 5-15, 15-30. Empty: the file names tell.</source>
            <translation>Haut et bas dans l'ordre des couches, par exemple : 0-5, 5-15, 15-30. Vide : les noms des fichiers le disent.</translation>
        </message>
        <message>
            <source>Total of the unit (t C/yr)</source>
            <translation>Total de l'unité (t C/yr)</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totaux</translation>
        </message>
        <message>
            <source>Totals by zone and land use</source>
            <translation>Totaux par zone et utilisation des terres</translation>
        </message>
        <message>
            <source>Totals of the maps of {code}</source>
            <translation>Totaux des cartes de {code}</translation>
        </message>
        <message>
            <source>Totals outside 0 to 300 t C/ha left out, as FAO's scripts do: {count}.</source>
            <translation>Totaux hors de 0 à 300 t C/ha écartés, comme le font les scripts de la FAO : {count}.</translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation>Cultures arborées</translation>
        </message>
        <message>
            <source>Tree-covered area</source>
            <translation>Zone couverte d'arbres</translation>
        </message>
        <message>
            <source>Turns land-cover maps into FAO's land-use classes, a band for each year, on the grid of the carbon map.</source>
            <translation>Transforme des cartes d'occupation des sols en classes d'utilisation des terres de la FAO, une bande pour chaque année, sur la grille de la carte du carbone.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year of these years in order: the series that a climate tool of '1 Prepare' has written for 1981-2000.</source>
            <translation>Douze bandes de moyennes mensuelles 1981-2000, ou douze bandes par an de ces années dans l'ordre : la série qu'un outil de climat de '1 Préparation' a écrite pour 1981-2000.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means 1981-2000, or twelve bands per year. Potential evapotranspiration (Penman-Monteith); for open-pan evaporation choose so under 'Evaporation layers'.</source>
            <translation>Douze bandes de moyennes mensuelles 1981-2000, ou douze bandes par an. Évapotranspiration potentielle (Penman-Monteith) ; pour l'évaporation de bac, choisissez-la sous "Couches d'évaporation".</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means, or twelve bands per year for a climate that changes. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation>Douze bandes de moyennes mensuelles, ou douze bandes par an pour un climat qui change. Vide : les moyennes mensuelles des couches du warm-up, comme dans le manuel.</translation>
        </message>
        <message>
            <source>Twelve bands of monthly means: a climate that changes has no steady state. Empty: the monthly means of the warm-up layers, as in the manual.</source>
            <translation>Douze bandes de moyennes mensuelles : un climat qui change n'a pas d'état stationnaire. Vide : les moyennes mensuelles des couches du warm-up, comme dans le manuel.</translation>
        </message>
        <message>
            <source>Twelve bands or files, January to December.</source>
            <translation>Douze bandes ou fichiers, de janvier à décembre.</translation>
        </message>
        <message>
            <source>Twelve bands, January to December, for every step that takes cover.</source>
            <translation>Douze bandes, de janvier à décembre, pour toute étape qui prend la couverture.</translation>
        </message>
        <message>
            <source>Twelve bands, January to December. Added to the rain in the soil's water balance only, never for plant growth. Empty: none.</source>
            <translation>Douze bandes, de janvier à décembre. Ajoutée à la pluie seulement dans le bilan hydrique du sol, jamais pour la croissance végétale. Vide : aucune.</translation>
        </message>
        <message>
            <source>Type a part of the name or the code. The border comes from the world map of QGIS; it is coarse and no official border.</source>
            <translation>Tapez une partie du nom ou le code. La frontière provient de la carte du monde de QGIS ; elle est grossière et n'est pas une frontière officielle.</translation>
        </message>
        <message>
            <source>U&amp;ndo</source>
            <translation>Annu&amp;ler</translation>
        </message>
        <message>
            <source>UNKNOWN_CLASS</source>
            <translation>code dans aucune table</translation>
        </message>
        <message>
            <source>UNSTABLE</source>
            <translation>instable</translation>
        </message>
        <message>
            <source>US survey foot</source>
            <translation>pieds US (US survey foot)</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incertitude</translation>
        </message>
        <message>
            <source>Under business as usual the stock changes by {total} Mt C/yr ({mean} t C/ha/yr) over {years} years.</source>
            <translation>Sous le business as usual, le stock change de {total} Mt C/yr ({mean} t C/ha/yr) sur {years} ans.</translation>
        </message>
        <message>
            <source>Under which others may use the maps.</source>
            <translation>Sous laquelle d'autres peuvent utiliser les cartes.</translation>
        </message>
        <message>
            <source>Undo the last change of the table</source>
            <translation>Annuler la dernière modification de la table</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Unit of the bulk density</source>
            <translation>Unité de la densité apparente</translation>
        </message>
        <message>
            <source>Unit of the evapotranspiration</source>
            <translation>Unité de l'évapotranspiration</translation>
        </message>
        <message>
            <source>Unit of the highest temperature</source>
            <translation>Unité de la température la plus haute</translation>
        </message>
        <message>
            <source>Unit of the layers</source>
            <translation>Unité des couches</translation>
        </message>
        <message>
            <source>Unit of the lowest temperature</source>
            <translation>Unité de la température la plus basse</translation>
        </message>
        <message>
            <source>Unit of the map</source>
            <translation>Unité de la carte</translation>
        </message>
        <message>
            <source>Unit of the mean temperature</source>
            <translation>Unité de la température moyenne</translation>
        </message>
        <message>
            <source>Unit of the organic carbon</source>
            <translation>Unité du carbone organique</translation>
        </message>
        <message>
            <source>Unit of the rain</source>
            <translation>Unité de la pluie</translation>
        </message>
        <message>
            <source>Unit of the sand</source>
            <translation>Unité du sable</translation>
        </message>
        <message>
            <source>Unit of the stones</source>
            <translation>Unité des éléments grossiers</translation>
        </message>
        <message>
            <source>Unit of these layers</source>
            <translation>Unité de ces couches</translation>
        </message>
        <message>
            <source>Unless a changing climate was given, the years ahead repeat the mean year of the recent past; land use stays.</source>
            <translation>Sauf si un climat qui change a été indiqué, les années à venir répètent l'année moyenne du passé récent ; l'utilisation des terres reste la même.</translation>
        </message>
        <message>
            <source>Use the land-use layer of the run, or run again with the right one.</source>
            <translation>Utilisez la couche d'utilisation des terres du calcul, ou relancez le calcul avec la bonne.</translation>
        </message>
        <message>
            <source>Usually the map of soil organic carbon: the result gets its coordinate system, cells and extent.</source>
            <translation>D'habitude la carte du carbone organique du sol : le résultat reçoit son système de coordonnées, ses cellules et son emprise.</translation>
        </message>
        <message>
            <source>Validation table</source>
            <translation>Table de validation</translation>
        </message>
        <message>
            <source>Validation table (CSV)</source>
            <translation>Table de validation (CSV)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Values (temperature, clay, ...)</source>
            <translation>Valeurs (température, argile, ...)</translation>
        </message>
        <message>
            <source>Values that were rounded to few decimals before or when the map was written.</source>
            <translation>Des valeurs arrondies à peu de décimales avant ou pendant l'écriture de la carte.</translation>
        </message>
        <message>
            <source>Vegetated shares (unit 1 or %)</source>
            <translation>Parts végétalisées (unité 1 ou %)</translation>
        </message>
        <message>
            <source>Vegetated shares of the twelve months</source>
            <translation>Parts végétalisées des douze mois</translation>
        </message>
        <message>
            <source>Vegetation (years)</source>
            <translation>Végétation (années)</translation>
        </message>
        <message>
            <source>Vegetation cover factor (0.6 covered .. 1 bare; 12 months)</source>
            <translation>Facteur de couverture végétale (0.6 couvert .. 1 nu ; 12 mois)</translation>
        </message>
        <message>
            <source>Vegetation cover, twelve bands, January to December: 1 - 0.4 x the share of the month in which plants cover the soil. A month above 0.8 counts as bare.</source>
            <translation>Couvert végétal, douze bandes, de janvier à décembre : 1 - 0.4 x la part du mois où des plantes couvrent le sol. Un mois au-dessus de 0.8 compte comme nu.</translation>
        </message>
        <message>
            <source>Verdict: pass, warning or fail</source>
            <translation>Verdict : réussi, avertissement ou échec</translation>
        </message>
        <message>
            <source>Vertical line: t0, {t0}, from which the scenarios part. There is no warm-up.</source>
            <translation>Ligne verticale : t0, {t0}, à partir de laquelle les scénarios se séparent. Il n'y a pas de warm-up.</translation>
        </message>
        <message>
            <source>Waiting for the end of the run, which is writing the layers.</source>
            <translation>Attente de la fin du calcul, qui est en train d'écrire les couches.</translation>
        </message>
        <message>
            <source>Warm, moist tropics under the explicit Euler steps of FAO's scripts, which overshoot where decomposition is fast.</source>
            <translation>Des tropiques chauds et humides avec les pas d'Euler explicites des scripts de la FAO, qui vont trop loin là où la décomposition est rapide.</translation>
        </message>
        <message>
            <source>Warm-&amp;up</source>
            <translation>&amp;Warm-up</translation>
        </message>
        <message>
            <source>Warm-up PET (mm/month)</source>
            <translation>PET du warm-up (mm/mois)</translation>
        </message>
        <message>
            <source>Warm-up climate</source>
            <translation>Climat du warm-up</translation>
        </message>
        <message>
            <source>Warm-up from 2000 to today</source>
            <translation>Warm-up de 2000 à aujourd'hui</translation>
        </message>
        <message>
            <source>Warm-up precipitation (mm/month)</source>
            <translation>Précipitations du warm-up (mm/mois)</translation>
        </message>
        <message>
            <source>Warm-up stack</source>
            <translation>Pile warm-up</translation>
        </message>
        <message>
            <source>Warm-up temperature (degC)</source>
            <translation>Température du warm-up (degC)</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}, against a mean of the years before that was given.</source>
            <translation>Warm-up : les apports de C suivent la croissance végétale de chaque année (modèle MIAMI), {first} à {last}, rapportée à une moyenne des années précédentes qui a été indiquée.</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}.</source>
            <translation>Warm-up : les apports de C suivent la croissance végétale de chaque année (modèle MIAMI), {first} à {last}.</translation>
        </message>
        <message>
            <source>Warm-up: C inputs follow the plant growth of each year, {first} to {last}, from layers that were given.</source>
            <translation>Warm-up : les apports de C suivent la croissance végétale de chaque année, {first} à {last}, d'après des couches qui ont été indiquées.</translation>
        </message>
        <message>
            <source>Warm-up: from 2000 to today</source>
            <translation>Warm-up : de 2000 à aujourd'hui</translation>
        </message>
        <message>
            <source>Warm-up: {first} to {last}.</source>
            <translation>Warm-up : {first} à {last}.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Warnings ({count})</source>
            <translation>Avertissements ({count})</translation>
        </message>
        <message>
            <source>Water bodies</source>
            <translation>Plans d'eau</translation>
        </message>
        <message>
            <source>Water, towns or gaps that hold 0 in the layer of soil organic carbon, instead of no data.</source>
            <translation>De l'eau, des villes ou des lacunes qui contiennent 0 dans la couche de carbone organique du sol, au lieu de nodata.</translation>
        </message>
        <message>
            <source>Way to the equilibrium</source>
            <translation>Voie vers l'équilibre</translation>
        </message>
        <message>
            <source>Weights each cell's area; which unit it is, is recognised by its highest value. Cells without one count as 0. Empty: whole cells.</source>
            <translation>Pondère la superficie de chaque cellule ; l'unité est reconnue d'après sa valeur la plus haute. Les cellules qui n'en ont pas comptent pour 0. Vide : cellules entières.</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Zones humides</translation>
        </message>
        <message>
            <source>What FAO may do with the maps.</source>
            <translation>Ce que la FAO peut faire des cartes.</translation>
        </message>
        <message>
            <source>What each scenario brings to the soil, before anything is computed</source>
            <translation>Ce que chaque scénario apporte au sol, avant tout calcul</translation>
        </message>
        <message>
            <source>What forbids the run, then what is only to be known. Choose a line to go to its field.</source>
            <translation>Ce qui empêche le calcul, puis ce qui est seulement bon à savoir. Choisissez une ligne pour aller à son champ.</translation>
        </message>
        <message>
            <source>What is ranked</source>
            <translation>Ce qui est classé</translation>
        </message>
        <message>
            <source>What the cell is read from: what the finished run has read, or the layers that are chosen for the next run.</source>
            <translation>D'où la cellule est lue : ce que le calcul terminé a lu, ou les couches choisies pour le prochain calcul.</translation>
        </message>
        <message>
            <source>What the codes of the land-use layer mean.</source>
            <translation>Ce que signifient les codes de la couche d'utilisation des terres.</translation>
        </message>
        <message>
            <source>What the limit below is compared with.</source>
            <translation>Ce à quoi la limite ci-dessous est comparée.</translation>
        </message>
        <message>
            <source>What the preparation of the layers said:</source>
            <translation>Ce que la préparation des couches a dit :</translation>
        </message>
        <message>
            <source>What the run said, the latest last.</source>
            <translation>Ce que le calcul a dit, le plus récent en dernier.</translation>
        </message>
        <message>
            <source>What the run says appears here.</source>
            <translation>Ce que dit le calcul apparaît ici.</translation>
        </message>
        <message>
            <source>What the stock is to be at the end. Default: a percentage of today's stock for each year, as in the 4 per 1000 initiative.</source>
            <translation>Ce que le stock doit être à la fin. Par défaut : un pourcentage du stock d'aujourd'hui pour chaque année, comme dans l'initiative 4 pour 1000.</translation>
        </message>
        <message>
            <source>What to do with the scripts</source>
            <translation>Que faire des scripts</translation>
        </message>
        <message>
            <source>What to do:</source>
            <translation>Ce qu'il faut faire :</translation>
        </message>
        <message>
            <source>What was copied has {rows} x {columns} cells (lines x columns), but from the chosen cell on there are only {room_rows} x {room_columns}. Nothing was pasted: choose a cell further up, or add scenarios first.</source>
            <translation>Ce qui a été copié a {rows} x {columns} cellules (lignes x colonnes), mais à partir de la cellule choisie il n'y en a que {room_rows} x {room_columns}. Rien n'a été collé : choisissez une cellule plus haut, ou ajoutez d'abord des scénarios.</translation>
        </message>
        <message>
            <source>What was looked at and is in order</source>
            <translation>Ce qui a été examiné et est en ordre</translation>
        </message>
        <message>
            <source>When chosen, a set of scenarios is added to the table instead of replacing what is there</source>
            <translation>Si coché, un jeu de scénarios est ajouté à la table au lieu de remplacer ce qui s'y trouve</translation>
        </message>
        <message>
            <source>Where a cell is seen in other months. Default: bare, as in FAO's scripts 1.0 to 1.2; version 1.3 takes it as covered.</source>
            <translation>Là où une cellule est vue dans d'autres mois. Par défaut : nu, comme dans les scripts 1.0 à 1.2 de la FAO ; la version 1.3 le prend comme couvert.</translation>
        </message>
        <message>
            <source>Where names tell no year: bands count from its January.</source>
            <translation>Là où les noms n'indiquent pas d'année : les bandes comptent à partir de son mois de janvier.</translation>
        </message>
        <message>
            <source>Where questions about the maps are answered.</source>
            <translation>Où l'on répond aux questions sur les cartes.</translation>
        </message>
        <message>
            <source>Where the run keeps finished blocks until the maps are written, such as a folder on a bigger or a faster disk; they go with the end of the run. Empty: in the folder for the results.</source>
            <translation>Où le calcul conserve les blocs terminés jusqu'à ce que les cartes soient écrites, par exemple un dossier sur un disque plus grand ou plus rapide ; ils disparaissent à la fin du calcul. Vide : dans le dossier des résultats.</translation>
        </message>
        <message>
            <source>Where to keep the rectangle</source>
            <translation>Où conserver le rectangle</translation>
        </message>
        <message>
            <source>Which share of the yearly manure enters in each month. Left out: as the plant input of the class.</source>
            <translation>Quelle part du fumier annuel est apportée chaque mois. Si omis : comme l'apport végétal de la classe.</translation>
        </message>
        <message>
            <source>Who computed the maps: names, separated by commas.</source>
            <translation>Qui a calculé les cartes : des noms, séparés par des virgules.</translation>
        </message>
        <message>
            <source>Whose percentages the table shows: of all land, or of one zone of the zones layer</source>
            <translation>De quoi la table montre les pourcentages : de toutes les terres, ou d'une zone de la couche des zones</translation>
        </message>
        <message>
            <source>Will be prepared by the step: {step}</source>
            <translation>Sera préparée par l'étape : {step}</translation>
        </message>
        <message>
            <source>With all their bands.</source>
            <translation>Avec toutes leurs bandes.</translation>
        </message>
        <message>
            <source>With all their bands. Not read when a folder is given.</source>
            <translation>Avec toutes leurs bandes. Non lues si un dossier est indiqué.</translation>
        </message>
        <message>
            <source>Workbook of totals (XLSX)</source>
            <translation>Classeur des totaux (XLSX)</translation>
        </message>
        <message>
            <source>Write a raster of the flagged cells</source>
            <translation>Écrire un raster des cellules signalées</translation>
        </message>
        <message>
            <source>Write each map into a file of its own.</source>
            <translation>Écrivez chaque carte dans son propre fichier.</translation>
        </message>
        <message>
            <source>Write the maps with -999 declared as no data ('Correct the maps' does so).</source>
            <translation>Écrivez les cartes avec -999 déclaré comme nodata ('Corriger les cartes' le fait).</translation>
        </message>
        <message>
            <source>Write the scenarios to a CSV file that spreadsheets open</source>
            <translation>Écrire les scénarios dans un fichier CSV que les tableurs ouvrent</translation>
        </message>
        <message>
            <source>Writes FAO's 29 GSOCseq maps from the result of 'Forward'.</source>
            <translation>Écrit les 29 cartes GSOCseq de la FAO à partir du résultat de 'Forward'.</translation>
        </message>
        <message>
            <source>Writes a report on the maps of a run, as a page for the browser (HTML) and as a PDF, in the language of QGIS.</source>
            <translation>Écrit un rapport sur les cartes d'un calcul, comme page pour le navigateur (HTML) et comme PDF, dans la langue de QGIS.</translation>
        </message>
        <message>
            <source>Writes complete scripts that export climate, vegetation and land cover of an area from Google Earth Engine, ready for this toolbox.</source>
            <translation>Écrit des scripts complets qui exportent de Google Earth Engine le climat, la végétation et l'occupation des sols d'une zone, prêts pour cette boîte à outils.</translation>
        </message>
        <message>
            <source>Writes copies of finished maps in which values that cannot be are no data, and counts them. The maps themselves are not changed.</source>
            <translation>Écrit des copies de cartes terminées dans lesquelles les valeurs qui ne peuvent pas exister sont nodata, et les compte. Les cartes elles-mêmes ne sont pas modifiées.</translation>
        </message>
        <message>
            <source>Writes copies of layers without the cells that lie above limits or in mask layers, and a raster of which mask applies where.</source>
            <translation>Écrit des copies de couches sans les cellules qui dépassent des limites ou se trouvent dans des couches de masque, et un raster qui montre où s'applique quel masque.</translation>
        </message>
        <message>
            <source>Writes one point for the centre of every cell that the model will compute.</source>
            <translation>Écrit un point au centre de chaque cellule que le modèle calculera.</translation>
        </message>
        <message>
            <source>Writes the layers of a run as the three multi-band stacks that FAO's R scripts read.</source>
            <translation>Écrit les couches d'un calcul sous forme des trois piles multibandes que lisent les scripts R de la FAO.</translation>
        </message>
        <message>
            <source>Writes the report of the country, with tables, charts and maps, as HTML and PDF.</source>
            <translation>Écrit le rapport du pays, avec tables, graphiques et cartes, en HTML et PDF.</translation>
        </message>
        <message>
            <source>Writing the maps</source>
            <translation>Écriture des cartes</translation>
        </message>
        <message>
            <source>Written by the QGIS plugin GSOCseq {version}.</source>
            <translation>Écrit par l'extension QGIS GSOCseq {version}.</translation>
        </message>
        <message>
            <source>Wrong: {reason}</source>
            <translation>Erreur : {reason}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Year of the first band (years)</source>
            <translation>Année de la première bande (années)</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-03-31. Empty: today.</source>
            <translation>Année-mois-jour, par exemple 2026-03-31. Vide : aujourd'hui.</translation>
        </message>
        <message>
            <source>Yearly NPP, spin-up (g DM/m2/yr)</source>
            <translation>NPP annuelle, spin-up (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Yearly NPP, warm-up (g DM/m2/yr)</source>
            <translation>NPP annuelle, warm-up (g DM/m2/yr)</translation>
        </message>
        <message>
            <source>Years after t0</source>
            <translation>Années après t0</translation>
        </message>
        <message>
            <source>Years from the year of the SOC map to the end of a scenario; several with a semicolon, such as 20; 50. FAO: 20</source>
            <translation>Années de celle de la carte du COS à la fin d'un scénario ; plusieurs séparées par un point-virgule, comme 20; 50. FAO : 20</translation>
        </message>
        <message>
            <source>Years of the land use</source>
            <translation>Années de l'utilisation des terres</translation>
        </message>
        <message>
            <source>Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.</source>
            <translation>Années de l'utilisation des terres : '{text}' n'est pas compris. Écrivez par exemple 2000-2020, ou 2000; 2005; 2010.</translation>
        </message>
        <message>
            <source>Years of the warm-up too</source>
            <translation>Les années du warm-up aussi</translation>
        </message>
        <message>
            <source>Years to 90, 95 and 99 % of the way</source>
            <translation>Années jusqu'à 90, 95 et 99 % du chemin</translation>
        </message>
        <message>
            <source>Years until the adopted share is reached; every year brings the same share of land. 0: all at once.</source>
            <translation>Années jusqu'à ce que la part d'adoption soit atteinte ; chaque année apporte la même part des terres. 0 : tout d'un coup.</translation>
        </message>
        <message>
            <source>Years until then (years)</source>
            <translation>Années jusque-là (années)</translation>
        </message>
        <message>
            <source>Years until then: {years}.</source>
            <translation>Années jusque-là : {years}.</translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the cells of the wanted grid ({size}): {names}.</source>
            <translation>Années {first} à {last} écrites sur les cellules de la grille voulue ({size}) : {names}.</translation>
        </message>
        <message>
            <source>Years {first} to {last} written on the climate's own cells around the grid ({size}): {names}.</source>
            <translation>Années {first} à {last} écrites sur les cellules propres du climat autour de la grille ({size}) : {names}.</translation>
        </message>
        <message>
            <source>Your own NPP</source>
            <translation>Votre propre NPP</translation>
        </message>
        <message>
            <source>ZERO_NPP</source>
            <translation>NPP nulle</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Zone '{value}': its folder is called '{name}', because not every name can be one.</source>
            <translation>Zone '{value}' : son dossier se nomme '{name}', parce que tous les noms ne peuvent pas être ceux d'un dossier.</translation>
        </message>
        <message>
            <source>Zone or cells</source>
            <translation>Zone ou cellules</translation>
        </message>
        <message>
            <source>Zone {zone}</source>
            <translation>Zone {zone}</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Zones (whole numbers)</source>
            <translation>Zones (nombres entiers)</translation>
        </message>
        <message>
            <source>Zones are given twice: {polygons} and {raster}. Leave one of them out.</source>
            <translation>Les zones sont indiquées deux fois : {polygons} et {raster}. Retirez l'un des deux.</translation>
        </message>
        <message>
            <source>Zones are the different values of a field of a polygon layer; polygons with the same value are one zone. Every map is cut to the extent of the zone. Its cells stay where they are and keep their values exactly; cells whose centre lies outside the zone get no data.

Where the value is a country code (three capital letters, ISO 3166-1 alpha-3), it replaces the code in the names of a run's maps: XXX_GSOCseq_T0_Map030.tif of the zone GHA becomes GHA_GSOCseq_T0_Map030.tif. So one run of a region gives the maps of every country in it.

The log counts the cells in no zone and those in several (these are in the maps of each), and names the zones without a value.</source>
            <translation>Les zones sont les différentes valeurs d'un champ d'une couche de polygones ; les polygones de même valeur sont une seule zone. Chaque carte est découpée à l'emprise de la zone. Ses cellules restent où elles sont et gardent exactement leurs valeurs ; les cellules dont le centre est hors de la zone deviennent nodata.

Si la valeur est un code pays (trois lettres majuscules, ISO 3166-1 alpha-3), elle remplace le code dans les noms des cartes d'un calcul : XXX_GSOCseq_T0_Map030.tif de la zone GHA devient GHA_GSOCseq_T0_Map030.tif. Ainsi, un seul calcul d'une région donne les cartes de chaque pays qui s'y trouve.

Le journal compte les cellules dans aucune zone et celles dans plusieurs (celles-ci sont dans les cartes de chacune), et nomme les zones sans valeur.</translation>
        </message>
        <message>
            <source>Zones are to be ranked, but none were given. Give polygons or a raster of whole numbers, or rank cells.</source>
            <translation>Des zones doivent être classées, mais aucune n'a été indiquée. Indiquez des polygones ou un raster de nombres entiers, ou classez des cellules.</translation>
        </message>
        <message>
            <source>Zones as a raster (whole numbers)</source>
            <translation>Zones en raster (nombres entiers)</translation>
        </message>
        <message>
            <source>Zones with their own percentages: {zones}.</source>
            <translation>Zones avec leurs propres pourcentages : {zones}.</translation>
        </message>
        <message>
            <source>Zones with their ranks</source>
            <translation>Zones avec leurs rangs</translation>
        </message>
        <message>
            <source>Zones with their totals</source>
            <translation>Zones avec leurs totaux</translation>
        </message>
        <message>
            <source>Zones without a cell that has a value ({count}): {names}.</source>
            <translation>Zones sans cellule qui ait une valeur ({count}) : {names}.</translation>
        </message>
        <message>
            <source>Zones without a cell that has a value, for which nothing is written ({count}): {names}.</source>
            <translation>Zones sans cellule qui ait une valeur, pour lesquelles rien n'est écrit ({count}) : {names}.</translation>
        </message>
        <message>
            <source>Zones, manure, water</source>
            <translation>Zones, fumier, eau</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>a list of 12 values</source>
            <translation>une liste de 12 valeurs</translation>
        </message>
        <message>
            <source>a list of 2 values</source>
            <translation>une liste de 2 valeurs</translation>
        </message>
        <message>
            <source>a list of scenarios, each an object with name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years</source>
            <translation>une liste de scénarios, chacun étant un objet avec name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years</translation>
        </message>
        <message>
            <source>a list with a file or several</source>
            <translation>une liste d'un ou de plusieurs fichiers</translation>
        </message>
        <message>
            <source>a name of letters and digits, such as SSM4, other than BAU and SSM</source>
            <translation>un nom de lettres et de chiffres, comme SSM4, autre que BAU et SSM</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a number, or numbers by class code and "default"</source>
            <translation>un nombre, ou des nombres par code de classe et "default"</translation>
        </message>
        <message>
            <source>a path, a number or {"path": ..., "bands": [...]}</source>
            <translation>un chemin, un nombre ou {"path": ..., "bands": [...]}</translation>
        </message>
        <message>
            <source>a path, or {"path": ..., "bands": [...]}</source>
            <translation>un chemin, ou {"path": ..., "bands": [...]}</translation>
        </message>
        <message>
            <source>a positive number</source>
            <translation>un nombre positif</translation>
        </message>
        <message>
            <source>a raster</source>
            <translation>un raster</translation>
        </message>
        <message>
            <source>a raster with a band of each month or year</source>
            <translation>un raster avec une bande pour chaque mois ou année</translation>
        </message>
        <message>
            <source>a raster: its grid is the grid of the results</source>
            <translation>un raster : sa grille est la grille des résultats</translation>
        </message>
        <message>
            <source>a run of FAO's R scripts 13, 14 and 15 for a single target point</source>
            <translation>un passage des scripts R 13, 14 et 15 de la FAO pour un seul point cible</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>a whole number from 1 to 10</source>
            <translation>un nombre entier de 1 à 10</translation>
        </message>
        <message>
            <source>about {pixels} cells to model. Time: {minutes} min, an estimate by {speed} cells a second, as scripts/bench measured on two cores of a server (20 years, three scenarios, files included); another machine may need half or three times as long. Disk: {maps} MB for the maps, and {scratch} MB more while it runs. Memory: {memory} MB (processing.memory_mb).</source>
            <translation>environ {pixels} cellules à modéliser. Temps : {minutes} min, une estimation à {speed} cellules par seconde, mesurée par scripts/bench sur deux cœurs d'un serveur (20 ans, trois scénarios, fichiers compris) ; une autre machine peut prendre la moitié ou le triple de ce temps. Disque : {maps} Mo pour les cartes, et {scratch} Mo de plus pendant le calcul. Mémoire : {memory} Mo (processing.memory_mb).</translation>
        </message>
        <message>
            <source>absolute sequestration rate</source>
            <translation>taux absolu de séquestration</translation>
        </message>
        <message>
            <source>absolute soil organic carbon sequestration rate</source>
            <translation>taux absolu de séquestration du carbone organique du sol</translation>
        </message>
        <message>
            <source>after {year}</source>
            <translation>après {year}</translation>
        </message>
        <message>
            <source>all processor cores</source>
            <translation>tous les cœurs du processeur</translation>
        </message>
        <message>
            <source>an absolute path of a folder</source>
            <translation>un chemin absolu d'un dossier</translation>
        </message>
        <message>
            <source>an object of layers by role</source>
            <translation>un objet de couches par rôle</translation>
        </message>
        <message>
            <source>an object with "step": prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, vegetation_cover, fill_gaps, apply_masks</source>
            <translation>un objet avec "step" : prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, vegetation_cover, fill_gaps, apply_masks</translation>
        </message>
        <message>
            <source>an object with soc, clay, temperature, precipitation, c_input</source>
            <translation>un objet avec soc, clay, temperature, precipitation, c_input</translation>
        </message>
        <message>
            <source>an object with threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder</source>
            <translation>un objet avec threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder</translation>
        </message>
        <message>
            <source>analytical: Dechow et al. (2019)</source>
            <translation>analytical : Dechow et al. (2019)</translation>
        </message>
        <message>
            <source>as npp_factor says</source>
            <translation>comme le dit npp_factor</translation>
        </message>
        <message>
            <source>average</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>b0, b10, b30: weights 1, 9, 20 (OpenLandMap)</source>
            <translation>b0, b10, b30 : poids 1, 9, 20 (OpenLandMap)</translation>
        </message>
        <message>
            <source>band {band} reads back differently</source>
            <translation>la bande {band} est relue différemment</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>below -18.3: a month at or below -18.3 degC, where FAO's scripts have no value</source>
            <translation>sous -18,3 : un mois à -18,3 degC ou moins, où les scripts de la FAO n'ont pas de valeur</translation>
        </message>
        <message>
            <source>bilinear</source>
            <translation>bilinéaire</translation>
        </message>
        <message>
            <source>bulk density</source>
            <translation>densité apparente</translation>
        </message>
        <message>
            <source>by class: {values}</source>
            <translation>par classe : {values}</translation>
        </message>
        <message>
            <source>by the layer {name}</source>
            <translation>par la couche {name}</translation>
        </message>
        <message>
            <source>by the layer {name}; where it has no value: {rest}</source>
            <translation>par la couche {name} ; là où elle n'a pas de valeur : {rest}</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>calendar</translation>
        </message>
        <message>
            <source>cells</source>
            <translation>cellules</translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer.</source>
            <translation>cellules de {size}, de côté {ratio} fois celui des cellules du calcul ({own}) ; {covered} % des cellules à modéliser se trouvent à l'intérieur de la couche.</translation>
        </message>
        <message>
            <source>cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer. Values are interpolated between the centres of its cells; the pattern of these cells, and steps where one has no value, will be seen in the maps.</source>
            <translation>cellules de {size}, de côté {ratio} fois celui des cellules du calcul ({own}) ; {covered} % des cellules à modéliser se trouvent à l'intérieur de la couche. Les valeurs sont interpolées entre les centres de ses cellules ; le motif de ces cellules, et des marches là où l'une n'a pas de valeur, se verront dans les cartes.</translation>
        </message>
        <message>
            <source>cells of {size}, the same as those of the SOC map; {covered} % of the cells to model lie within.</source>
            <translation>cellules de {size}, les mêmes que celles de la carte du COS ; {covered} % des cellules à modéliser se trouvent à l'intérieur.</translation>
        </message>
        <message>
            <source>cg/cm3 (SoilGrids 2)</source>
            <translation>cg/cm3 (SoilGrids 2)</translation>
        </message>
        <message>
            <source>change of the soil organic carbon stock over {years} years</source>
            <translation>changement du stock de carbone organique du sol sur {years} ans</translation>
        </message>
        <message>
            <source>class</source>
            <translation>classe</translation>
        </message>
        <message>
            <source>clay</source>
            <translation>argile</translation>
        </message>
        <message>
            <source>clay {width}</source>
            <translation>argile {width}</translation>
        </message>
        <message>
            <source>climate</source>
            <translation>climat</translation>
        </message>
        <message>
            <source>climate_layers: {missing} is missing (given: {found}). Rain and temperature are needed, PET can be computed.</source>
            <translation>climate_layers : {missing} manque (indiqué : {found}). La pluie et la température sont nécessaires, PET peut être calculée.</translation>
        </message>
        <message>
            <source>cm3/dm3 (SoilGrids 2)</source>
            <translation>cm3/dm3 (SoilGrids 2)</translation>
        </message>
        <message>
            <source>conductivity</source>
            <translation>conductivité</translation>
        </message>
        <message>
            <source>configuration</source>
            <translation>configuration</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>couvert</translation>
        </message>
        <message>
            <source>degC and mm</source>
            <translation>degC et mm</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>degrés</translation>
        </message>
        <message>
            <source>dg/kg (SoilGrids 2)</source>
            <translation>dg/kg (SoilGrids 2)</translation>
        </message>
        <message>
            <source>difference of the soil organic carbon stock to business as usual after {years} years</source>
            <translation>différence du stock de carbone organique du sol par rapport au business as usual après {years} ans</translation>
        </message>
        <message>
            <source>equilibrium: solved exactly</source>
            <translation>equilibrium : résolu exactement</translation>
        </message>
        <message>
            <source>error: {finding}</source>
            <translation>erreur : {finding}</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>facteur</translation>
        </message>
        <message>
            <source>fao-scripts: as FAO's R scripts, with their flaws</source>
            <translation>fao-scripts : comme les scripts R de la FAO, avec leurs défauts</translation>
        </message>
        <message>
            <source>farmyard manure alone exceeds the SOC stock</source>
            <translation>le fumier dépasse à lui seul le stock de COS</translation>
        </message>
        <message>
            <source>fill_gaps is there more than once, but there is one map of filled cells ({name}). Name all roles in one entry.</source>
            <translation>fill_gaps est présent plus d'une fois, mais il n'y a qu'une carte des cellules comblées ({name}). Nommez tous les rôles dans une seule entrée.</translation>
        </message>
        <message>
            <source>fill_gaps: the land use has codes of the legend '{legend}'; FAO's classes are expected. Put the step land_use before, or leave it out.</source>
            <translation>fill_gaps : l'utilisation des terres a des codes de la légende '{legend}' ; les classes de la FAO sont attendues. Placez l'étape land_use avant, ou retirez cette couche.</translation>
        </message>
        <message>
            <source>fill_gaps: the layer '{role}' is to be filled, but it is {found}; a raster is expected. Give one, or leave the role out.</source>
            <translation>fill_gaps : la couche '{role}' doit être comblée, mais elle est {found} ; un raster est attendu. Indiquez-en un, ou retirez ce rôle.</translation>
        </message>
        <message>
            <source>fill_gaps: there is no layer to fill. Give layers of these roles, or name others under roles: {roles}.</source>
            <translation>fill_gaps : il n'y a aucune couche à combler. Indiquez des couches de ces rôles, ou nommez-en d'autres sous roles : {roles}.</translation>
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
            <translation>la première et la dernière année, dans cet ordre</translation>
        </message>
        <message>
            <source>flagged.tif: a band for each of out of range, undeclared no-data, missing though modelled, identities broken, not in all maps, step at climate edge. A cell holds the number of maps concerned (of identities, where they are broken), 255 where no map has it.</source>
            <translation>flagged.tif : une bande pour chacun des cas suivants : hors limites, nodata non déclaré, manquant bien que modélisé, identités non vérifiées, pas dans toutes les cartes, marche au bord des cellules du climat. Une cellule contient le nombre de cartes concernées (pour les identités, là où elles ne sont pas vérifiées), 255 là où aucune carte n'a cette cellule.</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>pieds</translation>
        </message>
        <message>
            <source>forest: zeroed by script 15</source>
            <translation>forêt : mise à zéro par le script 15</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>phase forward</translation>
        </message>
        <message>
            <source>from the differences between the years of the climate</source>
            <translation>d'après les différences entre les années du climat</translation>
        </message>
        <message>
            <source>frozen: nothing decomposes all year, no equilibrium</source>
            <translation>gelé : rien ne se décompose de toute l'année, pas d'équilibre</translation>
        </message>
        <message>
            <source>fym: the analytical spin-up cannot take farmyard manure into account. Choose the method equilibrium or run.</source>
            <translation>fym : le spin-up analytique ne peut pas prendre en compte le fumier. Choisissez la méthode equilibrium ou run.</translation>
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
            <translation>gain par rapport au business as usual, Mt CO2e/yr</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>grille</translation>
        </message>
        <message>
            <source>half_widths.{field} is series, but {path} holds 12 normals, which have no spread; the spin-up takes the default of {percent} %. Give the monthly series of the spin-up years for it to count.</source>
            <translation>half_widths.{field} vaut series, mais {path} contient 12 normales, qui n'ont pas de dispersion ; le spin-up prend la valeur par défaut de {percent} %. Indiquez la série mensuelle des années du spin-up pour qu'elle compte.</translation>
        </message>
        <message>
            <source>hectares, the best land first</source>
            <translation>hectares, les meilleures terres d'abord</translation>
        </message>
        <message>
            <source>in no table</source>
            <translation>dans aucune table</translation>
        </message>
        <message>
            <source>inverse distance, power 2</source>
            <translation>inverse de la distance, puissance 2</translation>
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
            <translation>occupation des sols</translation>
        </message>
        <message>
            <source>land use</source>
            <translation>utilisation des terres</translation>
        </message>
        <message>
            <source>layer</source>
            <translation>couche</translation>
        </message>
        <message>
            <source>layers.zones: missing, but scenario {scenario} has percentages by zone. Give a raster of zone numbers.</source>
            <translation>layers.zones : manquante, mais le scénario {scenario} a des pourcentages par zone. Indiquez un raster de numéros de zone.</translation>
        </message>
        <message>
            <source>layers.{role}: missing; the phase {phase} needs this layer ({unit}). Give a raster.</source>
            <translation>layers.{role} : manquante ; la phase {phase} a besoin de cette couche ({unit}). Indiquez un raster.</translation>
        </message>
        <message>
            <source>layers.{role}: {found} bands were found, {expected} are expected in the stack. Choose the right layer, or its bands.</source>
            <translation>layers.{role} : {found} bandes ont été trouvées, {expected} sont attendues dans la pile. Choisissez la bonne couche, ou ses bandes.</translation>
        </message>
        <message>
            <source>layers.{role}: {found} months were found, FAO's forward stack holds the 12 of one mean year. Give the normals of the forward period.</source>
            <translation>layers.{role} : {found} mois ont été trouvés, la pile forward de la FAO contient les 12 d'une année moyenne. Indiquez les normales de la période forward.</translation>
        </message>
        <message>
            <source>layers: {found} layers were given, the rule {rule} takes {expected}: {depths}. Give one layer for each depth.</source>
            <translation>layers : {found} couches ont été indiquées, la règle {rule} en prend {expected} : {depths}. Indiquez une couche pour chaque profondeur.</translation>
        </message>
        <message>
            <source>letters, digits, - and _ only</source>
            <translation>seulement des lettres, des chiffres, - et _</translation>
        </message>
        <message>
            <source>manifest.json: all maps agree</source>
            <translation>manifest.json : toutes les cartes concordent</translation>
        </message>
        <message>
            <source>manual: FAO's manual (2022), solved exactly</source>
            <translation>manual : le manuel de la FAO (2022), résolu exactement</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>maps of {count} years from {first} to {last}</source>
            <translation>des cartes de {count} années de {first} à {last}</translation>
        </message>
        <message>
            <source>masking by hand: FAO's scripts have no such step</source>
            <translation>le masquage à la main : les scripts de la FAO n'ont pas cette étape</translation>
        </message>
        <message>
            <source>metre</source>
            <translation>mètres</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquante</translation>
        </message>
        <message>
            <source>missing input: NPP</source>
            <translation>donnée manquante : NPP</translation>
        </message>
        <message>
            <source>missing input: SOC</source>
            <translation>donnée manquante : COS</translation>
        </message>
        <message>
            <source>missing input: an optional layer or column</source>
            <translation>donnée manquante : une couche ou colonne facultative</translation>
        </message>
        <message>
            <source>missing input: clay</source>
            <translation>donnée manquante : argile</translation>
        </message>
        <message>
            <source>missing input: climate of the forward phase</source>
            <translation>donnée manquante : climat de la phase forward</translation>
        </message>
        <message>
            <source>missing input: climate of the spin-up</source>
            <translation>donnée manquante : climat du spin-up</translation>
        </message>
        <message>
            <source>missing input: climate of the warm-up</source>
            <translation>donnée manquante : climat du warm-up</translation>
        </message>
        <message>
            <source>missing input: cover factor</source>
            <translation>donnée manquante : facteur de couverture</translation>
        </message>
        <message>
            <source>missing input: land use</source>
            <translation>donnée manquante : utilisation des terres</translation>
        </message>
        <message>
            <source>mm/month, 0 or more</source>
            <translation>mm/mois, 0 ou plus</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>mode (valeur la plus fréquente)</translation>
        </message>
        <message>
            <source>monthly climate</source>
            <translation>climat mensuel</translation>
        </message>
        <message>
            <source>more than 0 and less than 1</source>
            <translation>plus de 0 et moins de 1</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>names that differ</source>
            <translation>des noms différents</translation>
        </message>
        <message>
            <source>ndvi, p_veg, by_class: one of them is expected, found: {found}. Give images of NDVI, or shares, or a table by class.</source>
            <translation>ndvi, p_veg, by_class : un seul est attendu, trouvé : {found}. Indiquez des images de NDVI, ou des parts, ou une table par classe.</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>plus proche voisin</translation>
        </message>
        <message>
            <source>nearest station</source>
            <translation>station la plus proche</translation>
        </message>
        <message>
            <source>negative SOC</source>
            <translation>COS négatif</translation>
        </message>
        <message>
            <source>negative clay</source>
            <translation>argile négative</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no area left</source>
            <translation>il ne reste aucune surface</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>nodata</translation>
        </message>
        <message>
            <source>no finite number</source>
            <translation>pas de nombre fini</translation>
        </message>
        <message>
            <source>no layer countries with ISO_A3, iso_a2, NAME</source>
            <translation>pas de couche countries avec ISO_A3, iso_a2, NAME</translation>
        </message>
        <message>
            <source>no manifest_version, or no config</source>
            <translation>pas de manifest_version, ou pas de config</translation>
        </message>
        <message>
            <source>no sheet</source>
            <translation>pas de feuille</translation>
        </message>
        <message>
            <source>no such place</source>
            <translation>ce lieu n'existe pas</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>pas de valeur</translation>
        </message>
        <message>
            <source>no, confirmed by the sender</source>
            <translation>non, confirmé par l'expéditeur</translation>
        </message>
        <message>
            <source>no, need not be</source>
            <translation>non, pas nécessaire</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <source>normals</source>
            <translation>normales</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not modelled: class {code} {class_name}</source>
            <translation>non modélisé : classe {code} {class_name}</translation>
        </message>
        <message>
            <source>nothing: FAO's scripts keep the last year only</source>
            <translation>rien : les scripts de la FAO ne conservent que la dernière année</translation>
        </message>
        <message>
            <source>npp_mean is {mean} and npp_yearly {yearly} in the median; about the same is expected, in the same unit and from the same model. Convert one of them with the Raster calculator.</source>
            <translation>npp_mean est de {mean} et npp_yearly de {yearly} en médiane ; à peu près la même valeur est attendue, dans la même unité et du même modèle. Convertissez l'une d'elles avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>npp_mean: the medians of its three bands are {found}; mean, low, high in this order are expected. Put the bands in order with build_stacks.</source>
            <translation>npp_mean : les médianes de ses trois bandes sont {found} ; moyenne, basse, haute sont attendues dans cet ordre. Mettez les bandes dans l'ordre avec build_stacks.</translation>
        </message>
        <message>
            <source>npp_miami: {roles} is not among the layers; a monthly series of {first} to {last} is expected. Give it, or prepare it by a climate step before this one.</source>
            <translation>npp_miami : {roles} n'est pas parmi les couches ; une série mensuelle de {first} à {last} est attendue. Indiquez-la, ou préparez-la par une étape de climat avant celle-ci.</translation>
        </message>
        <message>
            <source>offset</source>
            <translation>décalage</translation>
        </message>
        <message>
            <source>one</source>
            <translation>une seule</translation>
        </message>
        <message>
            <source>one file or several</source>
            <translation>un ou plusieurs fichiers</translation>
        </message>
        <message>
            <source>one map</source>
            <translation>une seule carte</translation>
        </message>
        <message>
            <source>one or more different numbers of years, 1 to 1000</source>
            <translation>un ou plusieurs nombres d'années différents, de 1 à 1000</translation>
        </message>
        <message>
            <source>one scenario or more</source>
            <translation>un scénario ou plus</translation>
        </message>
        <message>
            <source>organic carbon</source>
            <translation>carbone organique</translation>
        </message>
        <message>
            <source>others</source>
            <translation>autres</translation>
        </message>
        <message>
            <source>out of range: clay {value} ({low} to {high} %); if it is in g/kg, multiply by 0.1</source>
            <translation>hors limites : argile {value} ({low} à {high} %) ; si elle est en g/kg, multipliez par 0.1</translation>
        </message>
        <message>
            <source>out of range: clay, cover or climate beyond what exists</source>
            <translation>hors limites : argile, couverture ou climat au-delà de ce qui existe</translation>
        </message>
        <message>
            <source>out of range: cover factor {value} ({low} to {high}); if it is the vegetated share P, compute 1 - 0.4 * P</source>
            <translation>hors limites : facteur de couverture {value} ({low} à {high}) ; si c'est la part végétalisée P, calculez 1 - 0.4 * P</translation>
        </message>
        <message>
            <source>out of range: evaporation {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation>hors limites : évaporation {value} ({low} à {high} mm/mois) ; vérifiez son unité et sa valeur nodata</translation>
        </message>
        <message>
            <source>out of range: rain {value} ({low} to {high} mm/month); check its unit and its no-data value</source>
            <translation>hors limites : pluie {value} ({low} à {high} mm/mois) ; vérifiez son unité et sa valeur nodata</translation>
        </message>
        <message>
            <source>out of range: temperature {value} ({low} to {high} degC); if it is in kelvin, subtract 273.15</source>
            <translation>hors limites : température {value} ({low} à {high} degC) ; si elle est en kelvins, soustrayez 273.15</translation>
        </message>
        <message>
            <source>output_folder: no folder for the results was given. Name one.</source>
            <translation>output_folder : aucun dossier n'a été indiqué pour les résultats. Indiquez-en un.</translation>
        </message>
        <message>
            <source>outside the area, or neither SOC nor land use</source>
            <translation>hors de la zone d'intérêt, ou ni COS ni utilisation des terres</translation>
        </message>
        <message>
            <source>paddy</source>
            <translation>rizières</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>peat</source>
            <translation>tourbe</translation>
        </message>
        <message>
            <source>per cent or a layer ("series" is for temperature and precipitation)</source>
            <translation>pour cent ou une couche ("series" est pour la température et les précipitations)</translation>
        </message>
        <message>
            <source>pet_method hargreaves needs tmin and tmax; given: {found}. Add them, or take thornthwaite.</source>
            <translation>pet_method hargreaves a besoin de tmin et tmax ; indiqué : {found}. Ajoutez-les, ou prenez thornthwaite.</translation>
        </message>
        <message>
            <source>pet_method is {method}, but PET is given. Leave one of them out.</source>
            <translation>pet_method vaut {method}, mais PET est indiquée. Retirez l'un des deux.</translation>
        </message>
        <message>
            <source>points of the scenario's %</source>
            <translation>points du % du scénario</translation>
        </message>
        <message>
            <source>prec_npp or prec_spinup</source>
            <translation>prec_npp ou prec_spinup</translation>
        </message>
        <message>
            <source>precipitation {width}</source>
            <translation>précipitations {width}</translation>
        </message>
        <message>
            <source>prepare: prepare_soc stands after {first}; it must be the first step, since all others work on the grid of the SOC map. Move it up.</source>
            <translation>prepare : prepare_soc se trouve après {first} ; elle doit être la première étape, car toutes les autres travaillent sur la grille de la carte du COS. Déplacez-la vers le haut.</translation>
        </message>
        <message>
            <source>prepare: the layer {role} is made by {first} and by {second}; a layer has one origin. Leave out one of the two.</source>
            <translation>prepare : la couche {role} est produite par {first} et par {second} ; une couche a une seule origine. Retirez l'un des deux.</translation>
        </message>
        <message>
            <source>prepare: the step {step} makes the layer {role}, but layers.{role} is given too; a layer has one origin. Leave out one of the two.</source>
            <translation>prepare : l'étape {step} produit la couche {role}, mais layers.{role} est aussi indiquée ; une couche a une seule origine. Retirez l'une des deux.</translation>
        </message>
        <message>
            <source>prepare: {step} stands before {later}, which makes or fills layers it works on ({roles}). Move {step} behind {later}.</source>
            <translation>prepare : {step} se trouve avant {later}, qui produit ou comble des couches sur lesquelles elle travaille ({roles}). Placez {step} après {later}.</translation>
        </message>
        <message>
            <source>prepare_soc takes either a map of the stock (soc), or layers of organic carbon and bulk density to compute it from (carbon, bulk_density, stones). Give one of the two.</source>
            <translation>prepare_soc prend soit une carte du stock (soc), soit des couches de carbone organique et de densité apparente à partir desquelles le calculer (carbon, bulk_density, stones). Indiquez l'un des deux.</translation>
        </message>
        <message>
            <source>processing.memory_mb: {memory} MB have room for {used} of {threads} threads. Allow more memory to use them all. A run that goes on keeps the windows of its earlier start, and where these are larger there is room for fewer threads.</source>
            <translation>processing.memory_mb : {memory} Mo suffisent pour {used} des {threads} fils d'exécution. Autorisez plus de mémoire pour les utiliser tous. Une exécution qui reprend garde les fenêtres de son départ précédent, et si elles sont plus grandes, il y a de la place pour moins de fils.</translation>
        </message>
        <message>
            <source>ranking by hand: FAO's scripts have no such step</source>
            <translation>le classement à la main : les scripts de la FAO n'ont pas cette étape</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>relative sequestration rate</source>
            <translation>taux relatif de séquestration</translation>
        </message>
        <message>
            <source>relative soil organic carbon sequestration rate</source>
            <translation>taux relatif de séquestration du carbone organique du sol</translation>
        </message>
        <message>
            <source>report/country_report.html and .pdf, totals/totals.csv</source>
            <translation>report/country_report.html et .pdf, totals/totals.csv</translation>
        </message>
        <message>
            <source>rothamsted: as the RothC program (2024)</source>
            <translation>rothamsted : comme le programme RothC (2024)</translation>
        </message>
        <message>
            <source>run: many years from empty pools</source>
            <translation>run : de nombreuses années à partir de compartiments vides</translation>
        </message>
        <message>
            <source>runs of FAO's R script 15 over many centuries</source>
            <translation>des passages du script R 15 de la FAO sur de nombreux siècles</translation>
        </message>
        <message>
            <source>sand</source>
            <translation>sable</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>échelle</translation>
        </message>
        <message>
            <source>scenarios: years until adoption (ramp_years) cannot be combined with a forward climate that changes from year to year, nor with the convention fao-scripts. Leave ramp_years out, or give monthly means for the forward phase.</source>
            <translation>scenarios : les années jusqu'à l'adoption (ramp_years) ne peuvent pas être combinées avec un climat de la phase forward qui change d'année en année, ni avec la convention fao-scripts. Retirez ramp_years, ou indiquez des moyennes mensuelles pour la phase forward.</translation>
        </message>
        <message>
            <source>script 0, which cuts the carbon map (number 2 in version 1.3)</source>
            <translation>le script 0, qui découpe la carte du carbone (numéro 2 dans la version 1.3)</translation>
        </message>
        <message>
            <source>series</source>
            <translation>série</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>sl1 .. sl4: trapezoid rule (Technical Manual)</source>
            <translation>sl1 .. sl4 : méthode des trapèzes (manuel technique)</translation>
        </message>
        <message>
            <source>sl1 .. sl4: weights 1, 4, 10, 15 (FAO's scripts)</source>
            <translation>sl1 .. sl4 : poids 1, 4, 10, 15 (scripts de la FAO)</translation>
        </message>
        <message>
            <source>soc_limit: there is no SOC map to compare with the limit. Give one, or leave the limit out.</source>
            <translation>soc_limit : il n'y a pas de carte du COS à comparer à la limite. Indiquez-en une, ou retirez la limite.</translation>
        </message>
        <message>
            <source>soil organic carbon stock after {years} years</source>
            <translation>stock de carbone organique du sol après {years} ans</translation>
        </message>
        <message>
            <source>soil organic carbon stock at the start (T0)</source>
            <translation>stock de carbone organique du sol au départ (T0)</translation>
        </message>
        <message>
            <source>spin_up_pools: the pedotransfer functions know FAO's classes only, but an own table of classes was given. Choose {other}, or the spin-up method equilibrium.</source>
            <translation>spin_up_pools : les fonctions de pédotransfert ne connaissent que les classes de la FAO, mais vous avez indiqué votre propre table de classes. Choisissez {other}, ou la méthode de spin-up equilibrium.</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>stock after {years} years</source>
            <translation>stock après {years} ans</translation>
        </message>
        <message>
            <source>stock at the start</source>
            <translation>stock au départ</translation>
        </message>
        <message>
            <source>stones</source>
            <translation>éléments grossiers</translation>
        </message>
        <message>
            <source>t C/ha</source>
            <translation>t C/ha</translation>
        </message>
        <message>
            <source>temperature {width}</source>
            <translation>température {width}</translation>
        </message>
        <message>
            <source>that of the rules</source>
            <translation>celui des règles</translation>
        </message>
        <message>
            <source>the checks of FAO's annex I and the first half of script 17 (MapsCorrection)</source>
            <translation>les contrôles de l'annexe I de la FAO et la première moitié du script 17 (MapsCorrection)</translation>
        </message>
        <message>
            <source>the chosen layers</source>
            <translation>les couches choisies</translation>
        </message>
        <message>
            <source>the climate given for them ({name})</source>
            <translation>le climat indiqué pour elles ({name})</translation>
        </message>
        <message>
            <source>the climate prepared for them</source>
            <translation>le climat préparé pour elles</translation>
        </message>
        <message>
            <source>the grid</source>
            <translation>la grille</translation>
        </message>
        <message>
            <source>the land use is not known before it is prepared: all cells with SOC are counted, and fewer will be modelled.</source>
            <translation>l'utilisation des terres n'est pas connue avant d'être préparée : toutes les cellules avec du COS sont comptées, et moins seront modélisées.</translation>
        </message>
        <message>
            <source>the layer</source>
            <translation>la couche</translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, and stay (keep_prepared).</source>
            <translation>les couches que prepare produit prennent en outre jusqu'à {size} Mo sur le disque, et y restent (keep_prepared).</translation>
        </message>
        <message>
            <source>the layers that prepare makes take up to {size} MB on the disk besides, until the run ends.</source>
            <translation>les couches que prepare produit prennent en outre jusqu'à {size} Mo sur le disque, jusqu'à la fin du calcul.</translation>
        </message>
        <message>
            <source>the mean year of {first}-{last}</source>
            <translation>l'année moyenne de {first}-{last}</translation>
        </message>
        <message>
            <source>the name of the product, such as MOD17A3</source>
            <translation>le nom du produit, comme MOD17A3</translation>
        </message>
        <message>
            <source>the name {name} and codes that are all land-use classes of FAO</source>
            <translation>le nom {name} et des codes qui sont tous des classes d'utilisation des terres de la FAO</translation>
        </message>
        <message>
            <source>the name {name} and its values, {low} to {high}</source>
            <translation>le nom {name} et ses valeurs, {low} à {high}</translation>
        </message>
        <message>
            <source>the name {name} and {bands} bands</source>
            <translation>le nom {name} et {bands} bandes</translation>
        </message>
        <message>
            <source>the name {name}, {bands} bands and the years {first}-{last}</source>
            <translation>le nom {name}, {bands} bandes et les années {first}-{last}</translation>
        </message>
        <message>
            <source>the names of its files ({count}) and a look into them</source>
            <translation>les noms de ses fichiers ({count}) et un regard à l'intérieur</translation>
        </message>
        <message>
            <source>the resampling in FAO's R scripts that bring layers to the carbon map (4, 5, 7, 9 and 10 to 12 of version 1.0)</source>
            <translation>le rééchantillonnage dans les scripts R de la FAO qui mettent des couches sur la carte du carbone (4, 5, 7, 9 et 10 à 12 de la version 1.0)</translation>
        </message>
        <message>
            <source>the results</source>
            <translation>les résultats</translation>
        </message>
        <message>
            <source>the script of the clay layers (number 8 in version 1.0, 5 in 1.2, 2 in 1.3)</source>
            <translation>le script des couches d'argile (numéro 8 dans la version 1.0, 5 dans la 1.2, 2 dans la 1.3)</translation>
        </message>
        <message>
            <source>the stock of organic carbon</source>
            <translation>le stock de carbone organique</translation>
        </message>
        <message>
            <source>the target points: a model for QGIS in versions 1.0 and 1.1, script 10 in version 1.2, 1 in version 1.3</source>
            <translation>les points cibles : un modèle pour QGIS dans les versions 1.0 et 1.1, le script 10 dans la version 1.2, 1 dans la version 1.3</translation>
        </message>
        <message>
            <source>the work by hand that national climate needs before FAO's R scripts, which read CRU and TerraClimate only</source>
            <translation>le travail à la main dont le climat national a besoin avant les scripts R de la FAO, qui ne lisent que CRU et TerraClimate</translation>
        </message>
        <message>
            <source>three capital letters, such as GHA</source>
            <translation>trois lettres majuscules, comme GHA</translation>
        </message>
        <message>
            <source>tile</source>
            <translation>tuile</translation>
        </message>
        <message>
            <source>tmean (or tmin and tmax)</source>
            <translation>tmean (ou tmin et tmax)</translation>
        </message>
        <message>
            <source>tmean_npp or tmean_spinup</source>
            <translation>tmean_npp ou tmean_spinup</translation>
        </message>
        <message>
            <source>trial and error with FAO's R script 15</source>
            <translation>les essais successifs avec le script R 15 de la FAO</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>twelve numbers (mm/month) by class code</source>
            <translation>douze nombres (mm/mois) par code de classe</translation>
        </message>
        <message>
            <source>twelve shares that sum to 1</source>
            <translation>douze parts dont la somme est 1</translation>
        </message>
        <message>
            <source>type</source>
            <translation>type</translation>
        </message>
        <message>
            <source>uncertainty of the {of}</source>
            <translation>incertitude du {of}</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <source>unit: "{found}" is no known unit of NPP. Expected: one of {known}, with a factor before it where needed (0.1 g C/m2/yr).</source>
            <translation>unit : "{found}" n'est pas une unité connue de NPP. Attendu : l'une des suivantes : {known}, précédée d'un facteur si nécessaire (0.1 g C/m2/yr).</translation>
        </message>
        <message>
            <source>unit: {unit} by the values (months of {lowest} to {highest}, {year} mm in the year, median of the cells); in the file: {declared}.</source>
            <translation>unité : {unit} d'après les valeurs (mois de {lowest} à {highest}, {year} mm par an, médiane des cellules) ; dans le fichier : {declared}.</translation>
        </message>
        <message>
            <source>unit: {unit} by the values ({lowest} to {highest}, median {median}); in the file: {declared}.</source>
            <translation>unité : {unit} d'après les valeurs ({lowest} à {highest}, médiane {median}) ; dans le fichier : {declared}.</translation>
        </message>
        <message>
            <source>units</source>
            <translation>units</translation>
        </message>
        <message>
            <source>unknown class: {code}</source>
            <translation>classe inconnue : {code}</translation>
        </message>
        <message>
            <source>unstable: explicit Euler diverges</source>
            <translation>instable : la méthode d'Euler explicite diverge</translation>
        </message>
        <message>
            <source>warning: {finding}</source>
            <translation>avertissement : {finding}</translation>
        </message>
        <message>
            <source>wetland</source>
            <translation>zones humides</translation>
        </message>
        <message>
            <source>with</source>
            <translation>avec</translation>
        </message>
        <message>
            <source>without</source>
            <translation>sans</translation>
        </message>
        <message>
            <source>writing by hand: FAO's scripts have no such step</source>
            <translation>la rédaction à la main : les scripts de la FAO n'ont pas cette étape</translation>
        </message>
        <message>
            <source>x 0.1 x 30 days</source>
            <translation>x 0.1 x 30 jours</translation>
        </message>
        <message>
            <source>x 0.1 x days of the month</source>
            <translation>x 0.1 x jours du mois</translation>
        </message>
        <message>
            <source>x 1000 x 30 days</source>
            <translation>x 1000 x 30 jours</translation>
        </message>
        <message>
            <source>x 1000 x days of the month</source>
            <translation>x 1000 x jours du mois</translation>
        </message>
        <message>
            <source>x 30 days</source>
            <translation>x 30 jours</translation>
        </message>
        <message>
            <source>x 86400 x 30 days</source>
            <translation>x 86400 x 30 jours</translation>
        </message>
        <message>
            <source>x 86400 x days of the month</source>
            <translation>x 86400 x jours du mois</translation>
        </message>
        <message>
            <source>x days of the month</source>
            <translation>x jours du mois</translation>
        </message>
        <message>
            <source>x {west} to {east}, y {south} to {north}</source>
            <translation>x {west} à {east}, y {south} à {north}</translation>
        </message>
        <message>
            <source>years in ascending order</source>
            <translation>des années dans l'ordre croissant</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>zero NPP in the spin-up years</source>
            <translation>NPP nulle pendant les années du spin-up</translation>
        </message>
        <message>
            <source>zonal statistics by hand: FAO's scripts have no such step</source>
            <translation>les statistiques de zone à la main : les scripts de la FAO n'ont pas cette étape</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zone</translation>
        </message>
        <message>
            <source>zone {zone}: {value}</source>
            <translation>zone {zone} : {value}</translation>
        </message>
        <message>
            <source>zones</source>
            <translation>zones</translation>
        </message>
        <message>
            <source>zones: an object of percentages by zone id</source>
            <translation>zones : un objet de pourcentages par identifiant de zone</translation>
        </message>
        <message>
            <source>zones: ids that are numbers</source>
            <translation>zones : des identifiants qui sont des nombres</translation>
        </message>
        <message>
            <source>{address} computes. Workers: {count}; threads: {threads}.</source>
            <translation>{address} calcule. Workers : {count} ; threads : {threads}.</translation>
        </message>
        <message>
            <source>{address}: another program than a dask scheduler answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation>{address} : un autre programme qu'un ordonnanceur dask y répond. Indiquez l'adresse de l'ordonnanceur, telle qu'il l'affiche à son démarrage.</translation>
        </message>
        <message>
            <source>{address}: dask's {found} answers there. Give the address of the scheduler, as it shows it at its start.</source>
            <translation>{address} : c'est {found}, de dask, qui y répond. Indiquez l'adresse de l'ordonnanceur, comme il l'affiche à son démarrage.</translation>
        </message>
        <message>
            <source>{address}: no dask scheduler has answered within {seconds} seconds ({reason}). Check the address, that 'dask scheduler' runs there, and that no firewall is between.</source>
            <translation>{address} : aucun ordonnanceur de dask n'a répondu en {seconds} secondes ({reason}). Vérifiez l'adresse, que 'dask scheduler' y est en marche, et qu'aucun pare-feu n'est entre les deux.</translation>
        </message>
        <message>
            <source>{address}: no machine of the name {host} is known here. Check how it is written, or give the machine's number (tcp://192.168.1.10:8786).</source>
            <translation>{address} : aucune machine du nom de {host} n'est connue ici. Vérifiez l'orthographe, ou indiquez le numéro de la machine (tcp://192.168.1.10:8786).</translation>
        </message>
        <message>
            <source>{address}: the scheduler cannot load the plugin ({reason}). Start it again in the plugin's folder, or where its Python finds the plugin (PYTHONPATH).</source>
            <translation>{address} : l'ordonnanceur ne peut pas charger l'extension ({reason}). Redémarrez-le dans le dossier de l'extension, ou là où son Python la trouve (PYTHONPATH).</translation>
        </message>
        <message>
            <source>{address}: the scheduler has had no worker for {seconds} seconds that could compute. Start workers with 'dask worker {address}' and run again: what is finished is kept.</source>
            <translation>{address} : depuis {seconds} secondes, l'ordonnanceur n'a aucun worker qui puisse calculer. Démarrez des workers avec 'dask worker {address}' et relancez le calcul : ce qui est terminé est conservé.</translation>
        </message>
        <message>
            <source>{address}: the scheduler is gone, or does not answer any more. Start it and its workers again and run again: what is finished is kept.</source>
            <translation>{address} : l'ordonnanceur a disparu ou ne répond plus. Redémarrez-le avec ses workers et relancez l'exécution : ce qui est terminé est conservé.</translation>
        </message>
        <message>
            <source>{before}: the finished blocks of the interrupted run are moved to {folder}, because the scratch folder is another one now.</source>
            <translation>{before} : les blocs terminés du calcul interrompu sont déplacés vers {folder}, parce que le dossier temporaire est maintenant un autre.</translation>
        </message>
        <message>
            <source>{changed}: was changed or replaced while the run worked, so that some cells would come from the old files and some from the new. Nothing was written, and what was computed is deleted. Run again, and leave the inputs as they are until it has ended.</source>
            <translation>{changed} : modifié ou remplacé pendant que le calcul travaillait, si bien que certaines cellules viendraient des anciens fichiers et d'autres des nouveaux. Rien n'a été écrit, et ce qui était calculé est supprimé. Relancez le calcul, et laissez les données d'entrée telles quelles jusqu'à ce qu'il soit terminé.</translation>
        </message>
        <message>
            <source>{code} GSOCseq, {years} years</source>
            <translation>{code} GSOCseq, {years} ans</translation>
        </message>
        <message>
            <source>{code} GSOCseq: {what}{scenario}</source>
            <translation>{code} GSOCseq : {what}{scenario}</translation>
        </message>
        <message>
            <source>{code} SOC {scenario}, yearly</source>
            <translation>{code} COS {scenario}, annuel</translation>
        </message>
        <message>
            <source>{code} SOC, yearly</source>
            <translation>{code} COS, annuel</translation>
        </message>
        <message>
            <source>{code} {class_name}</source>
            <translation>{code} {class_name}</translation>
        </message>
        <message>
            <source>{code}: checklist of the GSOCseq submission</source>
            <translation>{code} : liste de contrôle de la soumission GSOCseq</translation>
        </message>
        <message>
            <source>{code}: {value}</source>
            <translation>{code} : {value}</translation>
        </message>
        <message>
            <source>{code}_GSOCseq_*.tif, {count} maps</source>
            <translation>{code}_GSOCseq_*.tif, {count} cartes</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells, {west} to {east} degrees east, {south} to {north} degrees north</source>
            <translation>{columns} x {rows} cellules, de {west} à {east} degrés est, de {south} à {north} degrés nord</translation>
        </message>
        <message>
            <source>{count} cells have a stock, from {lowest} to {highest} t C/ha.</source>
            <translation>{count} cellules ont un stock, de {lowest} à {highest} t C/ha.</translation>
        </message>
        <message>
            <source>{count} cells have more than {limit} t C/ha, up to {highest}. Only deep peat has so much: check the unit, or mask peat with apply_masks.</source>
            <translation>{count} cellules ont plus de {limit} t C/ha, jusqu'à {highest}. Seule une tourbe profonde en a autant : vérifiez l'unité, ou masquez la tourbe avec apply_masks.</translation>
        </message>
        <message>
            <source>{count} cells have no result, because some of the layers have a value there and others none.</source>
            <translation>{count} cellules n'ont pas de résultat, parce que certaines des couches y ont une valeur et d'autres non.</translation>
        </message>
        <message>
            <source>{count} cells with a stock have their centre outside the area of interest; they are no data.</source>
            <translation>{count} cellules avec un stock ont leur centre hors de la zone d'intérêt ; elles sont nodata.</translation>
        </message>
        <message>
            <source>{count} cells, {percent} % of the land, have a value but no uncertainty in at least one map. Half-widths are scaled up from the rest of the land; totals of which less than {least} % of the land has an uncertainty have none.</source>
            <translation>{count} cellules, {percent} % des terres, ont une valeur mais pas d'incertitude dans au moins une carte. Les demi-largeurs sont extrapolées à partir du reste des terres ; les totaux dont moins de {least} % des terres ont une incertitude n'en ont pas.</translation>
        </message>
        <message>
            <source>{count} features have an invalid geometry (a border that crosses itself, for instance): it was repaired.</source>
            <translation>{count} entités ont une géométrie non valide (une limite qui se croise elle-même, par exemple) : elle a été réparée.</translation>
        </message>
        <message>
            <source>{count} features have no value in the field '{field}': they belong to no zone.</source>
            <translation>{count} entités n'ont pas de valeur dans le champ '{field}' : elles n'appartiennent à aucune zone.</translation>
        </message>
        <message>
            <source>{count} features jump from one side of the earth to the other: they are taken to cross the 180th meridian, not to reach around.</source>
            <translation>{count} entités sautent d'un côté de la terre à l'autre : elles sont considérées comme traversant le 180e méridien, non comme faisant le tour.</translation>
        </message>
        <message>
            <source>{count} files are named like maps but are none of GSOCseq's, they are left out: {names}.</source>
            <translation>{count} fichiers portent des noms de cartes mais n'en sont pas de GSOCseq, ils sont laissés de côté : {names}.</translation>
        </message>
        <message>
            <source>{count} files of blocks from before are damaged, as after a power cut; their pixels are computed anew.</source>
            <translation>{count} fichiers de blocs antérieurs sont endommagés, comme après une coupure de courant ; leurs pixels sont recalculés.</translation>
        </message>
        <message>
            <source>{count} layers and steps were guessed. Confirm or change them.</source>
            <translation>{count} couches et étapes ont été devinées. Confirmez-les ou changez-les.</translation>
        </message>
        <message>
            <source>{count} maps</source>
            <translation>{count} cartes</translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps', in which impossible values are no data</source>
            <translation>{count} cartes sont des copies de 'Corriger les cartes', dans lesquelles les valeurs impossibles sont nodata</translation>
        </message>
        <message>
            <source>{count} maps are copies of 'Correct the maps': impossible values in them were made no data afterwards.</source>
            <translation>{count} cartes sont des copies de 'Corriger les cartes' : des valeurs impossibles y ont été mises en nodata après coup.</translation>
        </message>
        <message>
            <source>{count} months ({begin} to {end}), for a longest horizon of {years} years.</source>
            <translation>{count} mois ({begin} à {end}), pour un horizon le plus long de {years} ans.</translation>
        </message>
        <message>
            <source>{count} months without dates in the band names; taken for {first} to {last} ({field}), month after month. Check that they are.</source>
            <translation>{count} mois sans dates dans les noms des bandes ; pris pour {first} à {last} ({field}), mois après mois. Vérifiez que c'est bien le cas.</translation>
        </message>
        <message>
            <source>{count} months, {begin} to {end}: all that {field} asks for ({first} to {last}).</source>
            <translation>{count} mois, {begin} à {end} : tout ce que {field} demande ({first} à {last}).</translation>
        </message>
        <message>
            <source>{count} of the {of} {units} that are ranked have a rate that is not above its half-width of 95 %: their order is that of the certainty, but a gain is not certain there.</source>
            <translation>{count} des {of} {units} classées ont un taux qui n'est pas supérieur à sa demi-largeur à 95 % : leur ordre est celui de la certitude, mais un gain n'y est pas certain.</translation>
        </message>
        <message>
            <source>{count} of {cells} cells are masked, by one mask or several.</source>
            <translation>{count} des {cells} cellules sont masquées, par un ou plusieurs masques.</translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation>{count} sur {of}</translation>
        </message>
        <message>
            <source>{count} of {of}; not there: {names}</source>
            <translation>{count} sur {of} ; pas là : {names}</translation>
        </message>
        <message>
            <source>{count} times the highest temperature lay below the lowest by {most} degC at most, as rounding does; their mean was taken.</source>
            <translation>{count} fois la température la plus haute était inférieure à la plus basse, de {most} degC au plus, comme le fait l'arrondi ; leur moyenne a été prise.</translation>
        </message>
        <message>
            <source>{count} values of {kind} lie beyond {low} .. 1 (stored as {scale}) and are no valid images. If they are many, check scale and no-data value.</source>
            <translation>{count} valeurs de {kind} sont hors de {low} .. 1 (stocké comme {scale}) et ne sont pas des images valides. Si elles sont nombreuses, vérifiez l'échelle et la valeur nodata.</translation>
        </message>
        <message>
            <source>{count} yearly maps are too many layers for a project: those of every {step} years were added, each is shown until the next. All years are bands of the same rasters.</source>
            <translation>{count} cartes annuelles font trop de couches pour un projet : celles de toutes les {step} années ont été ajoutées, chacune est affichée jusqu'à la suivante. Toutes les années sont des bandes des mêmes rasters.</translation>
        </message>
        <message>
            <source>{count} {units} have a rate of 0 or below and are not ranked.</source>
            <translation>{count} {units} ont un taux de 0 ou moins et ne sont pas classées.</translation>
        </message>
        <message>
            <source>{count} {units} have no uncertainty and are not ranked.</source>
            <translation>{count} {units} n'ont pas d'incertitude et ne sont pas classées.</translation>
        </message>
        <message>
            <source>{crs}, {columns} x {rows} cells of {width} x {height}, corner {x}, {y}</source>
            <translation>{crs}, {columns} x {rows} cellules de {width} x {height}, coin {x}, {y}</translation>
        </message>
        <message>
            <source>{crs}: not a coordinate reference system. Give one such as EPSG:4326.</source>
            <translation>{crs} : n'est pas un système de coordonnées de référence. Indiquez-en un, comme EPSG:4326.</translation>
        </message>
        <message>
            <source>{done} of {total} blocks are computed and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation>{done} blocs sur {total} sont calculés et conservés dans {folder}. Relancez le calcul dans le même dossier de sortie et il continue à partir de là ; supprimez ce dossier pour recommencer.</translation>
        </message>
        <message>
            <source>{done} of {total} blocks are there from before; going on.</source>
            <translation>{done} blocs sur {total} sont déjà là ; le calcul continue.</translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are finished and kept in {folder}. Run again into the same output folder and the run goes on from there; delete this folder to begin anew.</source>
            <translation>{done} étapes de préparation sur {total} sont terminées et conservées dans {folder}. Relancez le calcul dans le même dossier de sortie et il continue à partir de là ; supprimez ce dossier pour recommencer.</translation>
        </message>
        <message>
            <source>{done} of {total} preparation steps are there from before; going on.</source>
            <translation>{done} étapes de préparation sur {total} sont déjà là ; le calcul continue.</translation>
        </message>
        <message>
            <source>{entry} (guessed: {evidence})</source>
            <translation>{entry} (deviné d'après : {evidence})</translation>
        </message>
        <message>
            <source>{features} features share a value of '{field}' with others: they make {zones} zones, and count once where they overlap.</source>
            <translation>{features} entités partagent une valeur de '{field}' avec d'autres : elles forment {zones} zones, et comptent une seule fois là où elles se chevauchent.</translation>
        </message>
        <message>
            <source>{field} is {found}: npp_miami knows per cent only. Leave the step npp_miami out, then the run computes NPP with this half-width itself.</source>
            <translation>{field} vaut {found} : npp_miami ne connaît que les %. Retirez l'étape npp_miami, alors le calcul détermine lui-même la NPP avec cette demi-largeur.</translation>
        </message>
        <message>
            <source>{field}: no configuration has this field, it is not used. Known fields: {known}.</source>
            <translation>{field} : aucune configuration n'a ce champ, il n'est pas utilisé. Champs connus : {known}.</translation>
        </message>
        <message>
            <source>{field}: no layers are given. Layers of another NPP product are needed for the years of both the spin-up and the warm-up, from the same product: growth of one model divided by that of another says nothing.</source>
            <translation>{field} : aucune couche n'est indiquée. Des couches d'un autre produit de NPP sont nécessaires pour les années du spin-up comme du warm-up, du même produit : la croissance d'un modèle divisée par celle d'un autre ne dit rien.</translation>
        </message>
        <message>
            <source>{field}: {first} to {last} was asked, {collection} has {earliest} to {latest}. Give years within these, the earlier one first.</source>
            <translation>{field} : {first} à {last} a été demandé, {collection} a {earliest} à {latest}. Indiquez des années comprises entre celles-ci, la plus ancienne d'abord.</translation>
        </message>
        <message>
            <source>{field}: {found} is not known, did you mean {close}? Expected one of: {known}. Correct it.</source>
            <translation>{field} : {found} n'est pas connu, vouliez-vous dire {close} ? Attendu, l'un des suivants : {known}. Corrigez-le.</translation>
        </message>
        <message>
            <source>{field}: {found} is not known; expected one of: {known}. Correct it.</source>
            <translation>{field} : {found} n'est pas connu ; attendu, l'un des suivants : {known}. Corrigez-le.</translation>
        </message>
        <message>
            <source>{field}: {found} was found; expected: {expected}. Correct this field.</source>
            <translation>{field} : trouvé : {found} ; attendu : {expected}. Corrigez ce champ.</translation>
        </message>
        <message>
            <source>{files}: is no product by its name, or a map that is there twice. It was not checked.</source>
            <translation>{files} : n'est pas un produit d'après son nom, ou est une carte présente deux fois. Il n'a pas été contrôlé.</translation>
        </message>
        <message>
            <source>{files}: maps of another country lie among those of {code}. They were not checked.</source>
            <translation>{files} : des cartes d'un autre pays se trouvent parmi celles de {code}. Elles n'ont pas été contrôlées.</translation>
        </message>
        <message>
            <source>{files}: not copied; files of another country or name, or not on the grid of the maps.</source>
            <translation>{files} : non copié ; fichiers d'un autre pays ou d'un autre nom, ou pas sur la grille des cartes.</translation>
        </message>
        <message>
            <source>{first} and {second} are both the depth {depth}. Give one layer for each depth.</source>
            <translation>{first} et {second} sont tous deux la profondeur {depth}. Indiquez une couche pour chaque profondeur.</translation>
        </message>
        <message>
            <source>{first} and {second} are tiles of one export by their names, but their cells do not lie side by side on one grid. Export them again.</source>
            <translation>{first} et {second} sont, d'après leurs noms, des tuiles d'un même export, mais leurs cellules ne sont pas côte à côte sur une même grille. Exportez-les à nouveau.</translation>
        </message>
        <message>
            <source>{first} and {second} both hold the year {year}. Give each year once.</source>
            <translation>{first} et {second} contiennent tous deux l'année {year}. Indiquez chaque année une seule fois.</translation>
        </message>
        <message>
            <source>{first} and {second} both hold {month}. Give each month once: the files must not overlap in time.</source>
            <translation>{first} et {second} contiennent tous deux {month}. Indiquez chaque mois une seule fois : les fichiers ne doivent pas se chevaucher dans le temps.</translation>
        </message>
        <message>
            <source>{first} and {second} differ in their {what}: {found} and {other}. Give files of one source.</source>
            <translation>{first} et {second} n'ont pas le même attribut {what} : {found} et {other}. Indiquez des fichiers d'une seule source.</translation>
        </message>
        <message>
            <source>{first} and {second} have different cells; the images of a month are counted cell by cell. Put all on the same cells with align_layers.</source>
            <translation>{first} et {second} ont des cellules différentes ; les images d'un mois sont comptées cellule par cellule. Mettez-les toutes sur les mêmes cellules avec align_layers.</translation>
        </message>
        <message>
            <source>{first} and {second} have different grids. Files of one variable must have the same cells: give files of one source.</source>
            <translation>{first} et {second} ont des grilles différentes. Les fichiers d'une même variable doivent avoir les mêmes cellules : indiquez des fichiers d'une seule source.</translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name} in a zone's folder. Rename one of them, or split them one by one.</source>
            <translation>{first} et {second} : les deux seraient écrites sous le nom {name} dans le dossier d'une zone. Renommez l'une d'elles, ou découpez-les une par une.</translation>
        </message>
        <message>
            <source>{first} and {second}: both would be written as {name}. Rename one of them, or align them into two folders.</source>
            <translation>{first} et {second} : les deux seraient écrits sous le nom {name}. Renommez l'un des deux, ou alignez-les dans deux dossiers.</translation>
        </message>
        <message>
            <source>{first} has the depths {one} cm, {second} has {other} cm. Give layers of the same depths for both.</source>
            <translation>{first} a les profondeurs {one} cm, {second} a {other} cm. Indiquez des couches des mêmes profondeurs pour les deux.</translation>
        </message>
        <message>
            <source>{first} has {one} bands, {second} has {two}: tiles of one export have the same. Export them again.</source>
            <translation>{first} a {one} bandes, {second} en a {two} : les tuiles d'un même export ont les mêmes. Exportez-les à nouveau.</translation>
        </message>
        <message>
            <source>{first} is in {one}, {second} in {other}: layers of several depths must have the same unit. Convert one of them.</source>
            <translation>{first} est en {one}, {second} en {other} : les couches de plusieurs profondeurs doivent avoir la même unité. Convertissez l'une d'elles.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run with the same settings, such as {example}. The run makes them anew.</source>
            <translation>{folder} contient {count} carte(s) d'un calcul précédent avec les mêmes réglages, par exemple {example}. Le calcul les refait.</translation>
        </message>
        <message>
            <source>{folder} holds {count} map(s) of an earlier run, such as {example}, which this run would replace. Choose another folder to keep them.</source>
            <translation>{folder} contient {count} carte(s) d'un calcul précédent, par exemple {example}, que ce calcul remplacerait. Choisissez un autre dossier pour les conserver.</translation>
        </message>
        <message>
            <source>{folder}: another run (process {pid} on {host}) works there. Wait for it or choose another folder; if no run is active, delete {lock}.</source>
            <translation>{folder} : un autre calcul (processus {pid} sur {host}) y travaille. Attendez-le ou choisissez un autre dossier ; si aucun calcul n'est actif, supprimez {lock}.</translation>
        </message>
        <message>
            <source>{folder}: beside T0 there is no map of a final stock (finalSOC) or of a rate (ASR, RSR). Put at least one there, or choose another folder.</source>
            <translation>{folder} : à côté de T0, il n'y a aucune carte d'un stock final (finalSOC) ou d'un taux (ASR, RSR). Mettez-en au moins une dans ce dossier, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{folder}: files cannot be written there ({reason}). Choose another output folder or ask for the right to write.</source>
            <translation>{folder} : des fichiers ne peuvent pas y être écrits ({reason}). Choisissez un autre dossier de sortie ou demandez le droit d'écriture.</translation>
        </message>
        <message>
            <source>{folder}: files cannot be written to this scratch folder ({reason}). Choose another one, ask for the right to write, or leave it out to keep the finished blocks in the output folder.</source>
            <translation>{folder} : des fichiers ne peuvent pas être écrits dans ce dossier temporaire ({reason}). Choisissez-en un autre, demandez le droit d'écriture, ou omettez-le pour conserver les blocs terminés dans le dossier de sortie.</translation>
        </message>
        <message>
            <source>{folder}: here an interrupted run into this output folder keeps its finished blocks, and nothing is there now. Connect the disk that it lies on and run again, or delete {note} to begin anew.</source>
            <translation>{folder} : un calcul interrompu dans ce dossier de sortie conserve ici ses blocs terminés, et il n'y a rien maintenant. Connectez le disque où il se trouve et relancez le calcul, ou supprimez {note} pour recommencer.</translation>
        </message>
        <message>
            <source>{folder}: is a file; processing.scratch_folder expects a folder that is there. Choose a folder.</source>
            <translation>{folder} : est un fichier ; processing.scratch_folder attend un dossier existant. Choisissez un dossier.</translation>
        </message>
        <message>
            <source>{folder}: no GSOCseq map was found; files named like GHA_GSOCseq_T0_Map030.tif are expected. Choose the folder that holds the maps themselves.</source>
            <translation>{folder} : aucune carte GSOCseq n'a été trouvée ; des fichiers nommés comme GHA_GSOCseq_T0_Map030.tif sont attendus. Choisissez le dossier qui contient les cartes elles-mêmes.</translation>
        </message>
        <message>
            <source>{folder}: no cell of the maps has a value and an area above 0. Check the maps with 'Quality control', and the layer of the cropland fraction where one is given.</source>
            <translation>{folder} : aucune cellule des cartes n'a une valeur et une superficie supérieure à 0. Vérifiez les cartes avec 'Contrôle qualité', et la couche de la fraction de terres cultivées si elle est indiquée.</translation>
        </message>
        <message>
            <source>{folder}: no results of a run, manifest.json is missing. Choose the folder that the run wrote its maps to.</source>
            <translation>{folder} : pas de résultats d'un calcul, manifest.json manque. Choisissez le dossier dans lequel le calcul a écrit ses cartes.</translation>
        </message>
        <message>
            <source>{folder}: quality control fails {count} times, first: {first} Mend the maps (see 'Quality control' and 'Correct the maps'), or confirm that they are to be submitted all the same.</source>
            <translation>{folder} : le contrôle qualité échoue {count} fois, d'abord : {first} Corrigez les cartes (voir 'Contrôle qualité' et 'Corriger les cartes'), ou confirmez qu'elles doivent être soumises malgré tout.</translation>
        </message>
        <message>
            <source>{folder}: the blocks of {pixels} pixels to model need about {needed} MB in the scratch folder, {free} MB are free. Free some space or choose another scratch folder.</source>
            <translation>{folder} : les blocs de {pixels} pixels à modéliser ont besoin d'environ {needed} Mo dans le dossier temporaire, {free} Mo sont libres. Libérez de l'espace ou choisissez un autre dossier temporaire.</translation>
        </message>
        <message>
            <source>{folder}: the blocks that an interrupted run has left here are of another grid and are deleted; they are computed anew.</source>
            <translation>{folder} : les blocs laissés ici par un calcul interrompu sont d'une autre grille et sont supprimés ; ils sont recalculés.</translation>
        </message>
        <message>
            <source>{folder}: the disk is full. {name} needs about {needed} MB more, {free} MB are free. Free some space or choose another output folder.</source>
            <translation>{folder} : le disque est plein. {name} a besoin d'environ {needed} Mo de plus, {free} Mo sont libres. Libérez de l'espace ou choisissez un autre dossier de sortie.</translation>
        </message>
        <message>
            <source>{folder}: the disk of the scratch folder is full. {name} and the blocks after it need about {needed} MB more, {free} MB are free. Free some space or choose another scratch folder, and run again; blocks that are finished are not computed again.</source>
            <translation>{folder} : le disque du dossier temporaire est plein. {name} et les blocs suivants ont besoin d'environ {needed} Mo de plus, {free} Mo sont libres. Libérez de l'espace ou choisissez un autre dossier temporaire, et relancez le calcul ; les blocs terminés ne sont pas recalculés.</translation>
        </message>
        <message>
            <source>{folder}: the horizon was given as {found} years, but the maps say that theirs is {expected} years. Leave it empty, or choose the folder of the other horizon.</source>
            <translation>{folder} : l'horizon a été indiqué comme {found} ans, mais les cartes disent que le leur est de {expected} ans. Laissez-le vide, ou choisissez le dossier de l'autre horizon.</translation>
        </message>
        <message>
            <source>{folder}: the maps are masked ({masks}). FAO asks for maps without masks. Give the maps before 'Apply masks', or confirm that masked maps are to be submitted.</source>
            <translation>{folder} : les cartes sont masquées ({masks}). La FAO demande des cartes sans masques. Indiquez les cartes d'avant 'Appliquer des masques', ou confirmez que des cartes masquées doivent être soumises.</translation>
        </message>
        <message>
            <source>{folder}: the maps are there, and they are not changed in place. Choose another folder for the corrected copies.</source>
            <translation>{folder} : les cartes s'y trouvent, et elles ne sont pas modifiées sur place. Choisissez un autre dossier pour les copies corrigées.</translation>
        </message>
        <message>
            <source>{folder}: the maps are those of {years} years; FAO asks for {expected}. Choose the folder of the maps of {expected} years, or confirm that another horizon is to be submitted.</source>
            <translation>{folder} : les cartes sont celles de {years} ans ; la FAO en demande {expected}. Choisissez le dossier des cartes de {expected} ans, ou confirmez qu'un autre horizon doit être soumis.</translation>
        </message>
        <message>
            <source>{folder}: the names of the maps begin with {found}, but the package is to be that of {expected}. Choose the folder of {expected}, or correct the country code.</source>
            <translation>{folder} : les noms des cartes commencent par {found}, mais le paquet doit être celui de {expected}. Choisissez le dossier de {expected}, ou corrigez le code pays.</translation>
        </message>
        <message>
            <source>{folder}: the run made some of its layers from raw files and they are not there any more ({roles}). Run again with the prepared layers kept.</source>
            <translation>{folder} : le calcul a produit certaines de ses couches à partir de fichiers bruts et elles ne sont plus là ({roles}). Relancez le calcul en conservant les couches préparées.</translation>
        </message>
        <message>
            <source>{folder}: the scratch folder is the output folder, or lies among what a run keeps there. Leave it out to keep the finished blocks in the output folder, or choose a folder elsewhere.</source>
            <translation>{folder} : le dossier temporaire est le dossier de sortie, ou se trouve parmi ce qu'un calcul y conserve. Omettez-le pour conserver les blocs terminés dans le dossier de sortie, ou choisissez un dossier ailleurs.</translation>
        </message>
        <message>
            <source>{folder}: there is no T0 map, and all maps are masked with the corrected T0. Add {code}_GSOCseq_T0_Map030.tif.</source>
            <translation>{folder} : il n'y a pas de carte T0, et toutes les cartes sont masquées avec le T0 corrigé. Ajoutez {code}_GSOCseq_T0_Map030.tif.</translation>
        </message>
        <message>
            <source>{folder}: there is no map (.tif) to split. Choose the folder of a run, or give the layers.</source>
            <translation>{folder} : il n'y a pas de carte (.tif) à découper. Choisissez le dossier d'un calcul, ou indiquez les couches.</translation>
        </message>
        <message>
            <source>{folder}: there is no map {code}_GSOCseq_T0_Map030.tif, whose grid is that of all maps. Put it there, or choose another folder.</source>
            <translation>{folder} : il n'y a pas de carte {code}_GSOCseq_T0_Map030.tif, dont la grille est celle de toutes les cartes. Mettez-la dans ce dossier, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{folder}: there is no map {map}, whose rates are to be ranked (rates found: {found}). Choose another scenario.</source>
            <translation>{folder} : il n'y a pas de carte {map}, dont les taux doivent être classés (taux trouvés : {found}). Choisissez un autre scénario.</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder, so {path} cannot be written. Create the folder or choose another one.</source>
            <translation>{folder} : ce dossier n'existe pas, {path} ne peut donc pas être écrit. Créez le dossier ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder. Choose the folder that holds the maps.</source>
            <translation>{folder} : ce dossier n'existe pas. Choisissez le dossier qui contient les cartes.</translation>
        </message>
        <message>
            <source>{folder}: there is no such scratch folder (processing.scratch_folder). Connect its disk, create the folder, choose another one, or leave it out to keep the finished blocks in the output folder.</source>
            <translation>{folder} : ce dossier temporaire n'existe pas (processing.scratch_folder). Connectez son disque, créez le dossier, choisissez-en un autre, ou omettez-le pour conserver les blocs terminés dans le dossier de sortie.</translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here cannot be read and is deleted; the run begins anew.</source>
            <translation>{folder} : ce qu'un calcul interrompu a laissé ici ne peut pas être lu et est supprimé ; le calcul recommence.</translation>
        </message>
        <message>
            <source>{folder}: what an interrupted run has left here does not belong to this run and is deleted; the run begins anew. Different now: {changed}.</source>
            <translation>{folder} : ce qu'un calcul interrompu a laissé ici n'appartient pas à ce calcul et est supprimé ; le calcul recommence. Différent maintenant : {changed}.</translation>
        </message>
        <message>
            <source>{folder}: {count} further maps do not belong to those of {code}, or are there twice: {names}. Move them into another folder: the package must not depend on which of them is taken.</source>
            <translation>{folder} : {count} autres cartes ne font pas partie de celles de {code}, ou y sont deux fois : {names}. Déplacez-les dans un autre dossier : le paquet ne doit pas dépendre de celle d'entre elles qui est prise.</translation>
        </message>
        <message>
            <source>{folder}: {count} map(s) of another run stay there, such as {example}. The manifest and the summary will not speak of them; move them elsewhere if they do not belong together.</source>
            <translation>{folder} : {count} carte(s) d'un autre calcul y restent, par exemple {example}. Le manifeste et le résumé n'en parleront pas ; déplacez-les ailleurs si elles ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>{folder}: {count} maps are on another grid than {first} ({grid}): {names}. Put maps of one run there: all must have the same cells.</source>
            <translation>{folder} : {count} cartes sont sur une autre grille que {first} ({grid}) : {names}. Mettez dans ce dossier les cartes d'un même calcul : toutes doivent avoir les mêmes cellules.</translation>
        </message>
        <message>
            <source>{folder}: {count} maps that are no corrected copies are there ({names}); they would be replaced, or mixed with the copies. Choose an empty folder, or the name of a new one.</source>
            <translation>{folder} : {count} cartes qui ne sont pas des copies corrigées s'y trouvent ({names}) ; elles seraient remplacées, ou mélangées aux copies. Choisissez un dossier vide, ou le nom d'un nouveau dossier.</translation>
        </message>
        <message>
            <source>{folder}: {count} of the {of} mandatory maps are not there: {names}. Compute them (with 'The 29 maps'), or put them there.</source>
            <translation>{folder} : {count} des {of} cartes obligatoires ne sont pas là : {names}. Calculez-les (avec 'Les 29 cartes'), ou mettez-les dans ce dossier.</translation>
        </message>
        <message>
            <source>{folder}: {names} written. README.txt says what to do with the scripts.</source>
            <translation>{folder} : {names} écrits. README.txt dit ce qu'il faut faire des scripts.</translation>
        </message>
        <message>
            <source>{folder}: {pixels} pixels to model need about {needed} MB, {free} MB are free. Free some space or choose another output_folder.</source>
            <translation>{folder} : {pixels} pixels à modéliser ont besoin d'environ {needed} Mo, {free} Mo sont libres. Libérez de l'espace ou choisissez un autre output_folder.</translation>
        </message>
        <message>
            <source>{formula} does not hold in {broken} of {cells} cells; the largest difference beyond rounding is {worst} {unit}.</source>
            <translation>{formula} n'est pas vérifié dans {broken} des {cells} cellules ; la plus grande différence au-delà de l'arrondi est de {worst} {unit}.</translation>
        </message>
        <message>
            <source>{formula} holds in all {cells} cells.</source>
            <translation>{formula} est vérifié dans toutes les {cells} cellules.</translation>
        </message>
        <message>
            <source>{found} is given, but STOCK_LAYER brings the stocks to reach, and the number is left aside. Leave one of the two empty.</source>
            <translation>{found} est indiqué, mais STOCK_LAYER apporte les stocks à atteindre et le nombre n'est pas utilisé. Laissez l'un des deux vide.</translation>
        </message>
        <message>
            <source>{found} is given, but the chosen target does not use it, and it is left aside. Choose the target that it belongs to (TARGET={number}), or leave it empty.</source>
            <translation>{found} est indiqué, mais l'objectif choisi ne l'utilise pas et il est laissé de côté. Choisissez l'objectif auquel il appartient (TARGET={number}), ou laissez vide.</translation>
        </message>
        <message>
            <source>{hectares} ha with a value have no land-use class: they are in the totals of all land and of zones only.</source>
            <translation>{hectares} ha avec une valeur n'ont pas de classe d'utilisation des terres : ils ne sont que dans les totaux de toutes les terres et des zones.</translation>
        </message>
        <message>
            <source>{hectares} ha with a value lie on classes that are not modelled: {classes}. The land use has codes of another legend, or is not that of the run. Give it in the classes of the run: 'Prepare land use' makes them of other legends.</source>
            <translation>{hectares} ha avec une valeur sont sur des classes qui ne sont pas modélisées : {classes}. L'utilisation des terres a des codes d'une autre légende, ou n'est pas celle du calcul. Indiquez-la dans les classes du calcul : "Préparer l'utilisation des terres" les produit à partir d'autres légendes.</translation>
        </message>
        <message>
            <source>{help}

Chosen: {source}</source>
            <translation>{help}

Choisi : {source}</translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as asked.</source>
            <translation>{kind} : 1 est stocké comme {scale}, comme demandé.</translation>
        </message>
        <message>
            <source>{kind}: 1 is stored as {scale}, as the values or the names of the files tell.</source>
            <translation>{kind} : 1 est stocké comme {scale}, comme le disent les valeurs ou les noms des fichiers.</translation>
        </message>
        <message>
            <source>{kind}: no image of the months {missing}; at least one of each month is expected. Add images of these months to: {paths}.</source>
            <translation>{kind} : aucune image des mois {missing} ; au moins une de chaque mois est attendue. Ajoutez des images de ces mois à : {paths}.</translation>
        </message>
        <message>
            <source>{kind}: number of images of each month, January to December: {counts}.</source>
            <translation>{kind} : nombre d'images de chaque mois, de janvier à décembre : {counts}.</translation>
        </message>
        <message>
            <source>{kind}: one scale is expected in all files and bands, but 1 is stored as {found}. Convert those of one scale, or leave them out.</source>
            <translation>{kind} : une seule échelle est attendue dans tous les fichiers et bandes, mais 1 est stocké comme {found}. Convertissez ceux d'une des échelles, ou retirez-les.</translation>
        </message>
        <message>
            <source>{kind}: scale is {asked}, but by its values {paths} is stored with 1 as {found}: all would be bare, or no image at all. A scale factor was applied already, or never. Set scale to {found}, or to auto.</source>
            <translation>{kind} : scale vaut {asked}, mais d'après ses valeurs {paths} est stocké avec 1 comme {found} : tout serait nu, ou rien ne serait une image. Un facteur d'échelle a déjà été appliqué, ou jamais. Mettez scale à {found}, ou à auto.</translation>
        </message>
        <message>
            <source>{kind}: the values of {paths} do not tell their scale. Set scale to what 1 is stored as: {scales}.</source>
            <translation>{kind} : les valeurs de {paths} ne disent pas leur échelle. Mettez scale à ce comme quoi 1 est stocké : {scales}.</translation>
        </message>
        <message>
            <source>{layers}: not on the grid of the run ({grid}); brought there while reading, by: {resampling}. To keep what was brought there, or to choose the method, run align_layers.</source>
            <translation>{layers} : pas sur la grille du calcul ({grid}) ; mis sur cette grille à la lecture, par : {resampling}. Pour conserver ce qui y a été mis, ou pour choisir la méthode, exécutez align_layers.</translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band. The step fill_gaps (reach {reach}) will fill {filled} of them; {left} stay without and are left out.</source>
            <translation>{layers} : {count} des {cells} cellules à modéliser examinées ({share} %) n'ont pas de valeur dans au moins une bande. L'étape fill_gaps (portée {reach}) en comblera {filled} ; {left} restent sans valeur et sont écartées.</translation>
        </message>
        <message>
            <source>{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band; a value in each is expected. These cells are left out. fill_gaps would fill {reach_1} of them with reach 1, {reach_2} with reach 2, {reach_3} with reach 3.</source>
            <translation>{layers} : {count} des {cells} cellules à modéliser examinées ({share} %) n'ont pas de valeur dans au moins une bande ; une valeur est attendue dans chacune. Ces cellules sont écartées. fill_gaps en comblerait {reach_1} avec une portée de 1, {reach_2} avec une portée de 2, {reach_3} avec une portée de 3.</translation>
        </message>
        <message>
            <source>{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.</source>
            <translation>{layer} : QGIS ne peut pas l'ouvrir comme '{what}'. Vérifiez que le fichier existe et s'ouvre dans QGIS, et choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>{layer}: a layer without a file ({provider}). Save it as GeoPackage first (Export &gt; Save Features As), then choose the saved layer.</source>
            <translation>{layer} : une couche sans fichier ({provider}). Enregistrez-la d'abord en GeoPackage (Exporter &gt; Sauvegarder les entités sous), puis choisissez la couche enregistrée.</translation>
        </message>
        <message>
            <source>{layer}: a temporary layer, its file goes when QGIS is closed. Save it first (Export &gt; Save As), then choose the saved layer.</source>
            <translation>{layer} : une couche temporaire, son fichier disparaît quand QGIS est fermé. Enregistrez-la d'abord (Exporter &gt; Enregistrer sous), puis choisissez la couche enregistrée.</translation>
        </message>
        <message>
            <source>{layer}: missing. Choose a layer, or raw files to prepare it from.</source>
            <translation>{layer} : manquante. Choisissez une couche, ou des fichiers bruts à partir desquels la préparer.</translation>
        </message>
        <message>
            <source>{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first.</source>
            <translation>{layer} : la couche indiquée pour '{what}' provient du fournisseur '{provider}' ; un fichier raster est attendu. Exportez-la d'abord en GeoTIFF.</translation>
        </message>
        <message>
            <source>{manifest}: does not belong to the maps beside it: {count} of them are not those it was written with ({names}). Put the maps of that run back, or take the manifest away to report on these maps without it.</source>
            <translation>{manifest} : n'appartient pas aux cartes voisines : {count} d'entre elles ne sont pas celles avec lesquelles il a été écrit ({names}). Remettez les cartes de ce calcul, ou enlevez le manifeste pour faire le rapport de ces cartes sans lui.</translation>
        </message>
        <message>
            <source>{maps}: all values are in {low} to {high} {unit} ({minimum} to {maximum}).</source>
            <translation>{maps} : toutes les valeurs sont entre {low} et {high} {unit} ({minimum} à {maximum}).</translation>
        </message>
        <message>
            <source>{maps}: all {cells} cells are outside {low} to {high} {unit} (values {minimum} to {maximum}).</source>
            <translation>{maps} : toutes les {cells} cellules sont hors de {low} à {high} {unit} (valeurs {minimum} à {maximum}).</translation>
        </message>
        <message>
            <source>{maps}: cells of 30 arc-seconds with edges on multiples of 1/120 degree, as the GSP grid has them.</source>
            <translation>{maps} : cellules de 30 secondes d'arc avec des bords sur des multiples de 1/120 degré, comme les a la grille du GSP.</translation>
        </message>
        <message>
            <source>{maps}: every block of the file can be read.</source>
            <translation>{maps} : chaque bloc du fichier peut être lu.</translation>
        </message>
        <message>
            <source>{maps}: every cell holds {value} {unit}.</source>
            <translation>{maps} : toutes les cellules contiennent {value} {unit}.</translation>
        </message>
        <message>
            <source>{maps}: in {cells} cell(s) {years} years of this rate take more than all of T0: the stock would be below 0.</source>
            <translation>{maps} : dans {cells} cellule(s), {years} ans de ce taux retirent plus que tout T0 : le stock serait inférieur à 0.</translation>
        </message>
        <message>
            <source>{maps}: no cell has a value.</source>
            <translation>{maps} : aucune cellule n'a de valeur.</translation>
        </message>
        <message>
            <source>{maps}: no cell holds a stock of 0.</source>
            <translation>{maps} : aucune cellule ne contient un stock de 0.</translation>
        </message>
        <message>
            <source>{maps}: no cell is in the typical {low} to {high} {unit} (median {median}).</source>
            <translation>{maps} : aucune cellule n'est dans l'intervalle typique de {low} à {high} {unit} (médiane {median}).</translation>
        </message>
        <message>
            <source>{maps}: no steps along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation>{maps} : pas de marches le long des bords des cellules de {cell} degré : les voisines y diffèrent {ratio} fois autant qu'ailleurs ({edges} bords, z = {z}).</translation>
        </message>
        <message>
            <source>{maps}: no value is declared as no data; -999 is expected.</source>
            <translation>{maps} : aucune valeur n'est déclarée comme nodata ; -999 est attendu.</translation>
        </message>
        <message>
            <source>{maps}: no value stands for no data without being declared.</source>
            <translation>{maps} : aucune valeur ne représente nodata sans être déclarée.</translation>
        </message>
        <message>
            <source>{maps}: on another grid ({grid}) than {others} other maps ({main}); they were not compared with those.</source>
            <translation>{maps} : sur une autre grille ({grid}) que {others} autres cartes ({main}) ; elles n'ont pas été comparées à celles-ci.</translation>
        </message>
        <message>
            <source>{maps}: on another grid than the {others} other maps, so they cannot be masked with one T0. Make all maps in one run, or take these out of the folder; nothing was written.</source>
            <translation>{maps} : sur une autre grille que les {others} autres cartes, elles ne peuvent donc pas être masquées avec un même T0. Produisez toutes les cartes en un seul calcul, ou retirez celles-ci du dossier ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>{maps}: one band.</source>
            <translation>{maps} : une bande.</translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps} : seulement {share} % des cellules sont dans l'intervalle typique de {low} à {high} {unit} (médiane {median}). Les autres sont groupées : {pairs} paires de voisines, {expected} par hasard, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps} : seulement {share} % des cellules sont dans l'intervalle typique de {low} à {high} {unit} (médiane {median}). Les autres sont dispersées : {pairs} paires de voisines, {expected} par hasard, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: steps show along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere ({edges} edges, z = {z}).</source>
            <translation>{maps} : des marches apparaissent le long des bords des cellules de {cell} degré : les voisines y diffèrent {ratio} fois autant qu'ailleurs ({edges} bords, z = {z}).</translation>
        </message>
        <message>
            <source>{maps}: the cells are 30 arc-seconds, but their edges lie {east} cells (east-west) and {north} cells (north-south) off the GSP grid, whose edges are multiples of 1/120 degree.</source>
            <translation>{maps} : les cellules font 30 secondes d'arc, mais leurs bords sont décalés de {east} cellules (est-ouest) et de {north} cellules (nord-sud) par rapport à la grille du GSP, dont les bords sont des multiples de 1/120 degré.</translation>
        </message>
        <message>
            <source>{maps}: the cells are {width} x {height} arc-seconds; 30 x 30 are expected.</source>
            <translation>{maps} : les cellules font {width} x {height} secondes d'arc ; 30 x 30 sont attendues.</translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is '{crs}'; EPSG:4326 is expected.</source>
            <translation>{maps} : le système de coordonnées est '{crs}' ; EPSG:4326 est attendu.</translation>
        </message>
        <message>
            <source>{maps}: the coordinate system is EPSG:4326.</source>
            <translation>{maps} : le système de coordonnées est EPSG:4326.</translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value is {value}.</source>
            <translation>{maps} : la valeur nodata déclarée est {value}.</translation>
        </message>
        <message>
            <source>{maps}: the declared no-data value {value} could be a real value ({low} to {high}); -999 is expected.</source>
            <translation>{maps} : la valeur nodata déclarée {value} pourrait être une valeur réelle ({low} à {high}) ; -999 est attendu.</translation>
        </message>
        <message>
            <source>{maps}: the file names no coordinate system; EPSG:4326 is expected and was taken.</source>
            <translation>{maps} : le fichier ne nomme pas de système de coordonnées ; EPSG:4326 est attendu et a été pris.</translation>
        </message>
        <message>
            <source>{maps}: the file {file} cannot be read to its end ({reason}). It was left out of all other checks.</source>
            <translation>{maps} : le fichier {file} ne peut pas être lu jusqu'à la fin ({reason}). Il a été laissé de côté dans tous les autres contrôles.</translation>
        </message>
        <message>
            <source>{maps}: the file's own tag names the same product.</source>
            <translation>{maps} : l'étiquette propre du fichier nomme le même produit.</translation>
        </message>
        <message>
            <source>{maps}: the file's own tag says that it is {tag}; its name says {stem}.</source>
            <translation>{maps} : l'étiquette propre du fichier dit qu'il est {tag} ; son nom dit {stem}.</translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}, typical are {low} to {high}.</source>
            <translation>{maps} : la moyenne est {mean} {unit}, {low} à {high} est typique.</translation>
        </message>
        <message>
            <source>{maps}: the mean is {mean} {unit}; {low} to {high} would be typical.</source>
            <translation>{maps} : la moyenne est {mean} {unit} ; {low} à {high} serait typique.</translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like shares of 1 instead of {unit}.</source>
            <translation>{maps} : la médiane est {median} {unit} ; les valeurs ressemblent à des parts de 1 au lieu de {unit}.</translation>
        </message>
        <message>
            <source>{maps}: the median is {median} {unit}; the values look like {looks_like}.</source>
            <translation>{maps} : la médiane est {median} {unit} ; les valeurs ressemblent à des {looks_like}.</translation>
        </message>
        <message>
            <source>{maps}: the raster has no place on a map that is north-up ({reason}). Its cells were not compared with other maps.</source>
            <translation>{maps} : le raster n'a pas de place sur une carte orientée nord en haut ({reason}). Ses cellules n'ont pas été comparées à d'autres cartes.</translation>
        </message>
        <message>
            <source>{maps}: the raster is north-up.</source>
            <translation>{maps} : le raster est orienté nord en haut.</translation>
        </message>
        <message>
            <source>{maps}: the rates times {years} years are not the differences, but times {found} years they are: the horizon is {found} years.</source>
            <translation>{maps} : les taux multipliés par {years} ans ne donnent pas les différences, mais multipliés par {found} ans ils les donnent : l'horizon est de {found} ans.</translation>
        </message>
        <message>
            <source>{maps}: the values are Float32.</source>
            <translation>{maps} : les valeurs sont en Float32.</translation>
        </message>
        <message>
            <source>{maps}: the values are of the expected size for {unit} (mean {mean}).</source>
            <translation>{maps} : les valeurs sont de l'ordre de grandeur attendu pour {unit} (moyenne {mean}).</translation>
        </message>
        <message>
            <source>{maps}: the values are {type}; Float32 is expected.</source>
            <translation>{maps} : les valeurs sont en {type} ; Float32 est attendu.</translation>
        </message>
        <message>
            <source>{maps}: the values vary.</source>
            <translation>{maps} : les valeurs varient.</translation>
        </message>
        <message>
            <source>{maps}: these maps hold the same values in every cell.</source>
            <translation>{maps} : ces cartes contiennent les mêmes valeurs dans toutes les cellules.</translation>
        </message>
        <message>
            <source>{maps}: values in the same cells as {reference}.</source>
            <translation>{maps} : des valeurs dans les mêmes cellules que {reference}.</translation>
        </message>
        <message>
            <source>{maps}: {bands} bands were found; one is expected. The first was checked.</source>
            <translation>{maps} : {bands} bandes ont été trouvées ; une seule est attendue. La première a été contrôlée.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are grouped: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps} : {cells} cellule(s) sont hors de {low} à {high} {unit} (valeurs {minimum} à {maximum}). Elles sont groupées : {pairs} paires de voisines, {expected} par hasard, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are scattered: {pairs} pairs of neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps} : {cells} cellule(s) sont hors de {low} à {high} {unit} (valeurs {minimum} à {maximum}). Elles sont dispersées : {pairs} paires de voisines, {expected} par hasard, z = {z}.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold 0 where other maps have values from which it is not 0.</source>
            <translation>{maps} : {cells} cellule(s) contiennent 0 là où d'autres cartes ont des valeurs d'après lesquelles ce n'est pas 0.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold NaN or infinity, though {value} is declared as no data.</source>
            <translation>{maps} : {cells} cellule(s) contiennent NaN ou l'infini, bien que {value} soit déclaré comme nodata.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold no stock: a final stock of 0 or the loss of all of T0, which cannot be, or a 0 that belongs to these.</source>
            <translation>{maps} : {cells} cellule(s) ne contiennent pas de stock : un stock final de 0 ou la perte de tout T0, ce qui ne peut pas être, ou un 0 qui va avec ceux-ci.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold what arithmetic makes of values that stand for no data in other maps.</source>
            <translation>{maps} : {cells} cellule(s) contiennent ce que le calcul fait de valeurs qui représentent nodata dans d'autres cartes.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value} where other maps have no value: T0, or, in T0 itself, the stocks ahead.</source>
            <translation>{maps} : {cells} cellule(s) contiennent {value} là où d'autres cartes n'ont pas de valeur : T0, ou, dans T0 même, les stocks futurs.</translation>
        </message>
        <message>
            <source>{maps}: {cells} cell(s) hold {value}, which stands for no data but is not declared.</source>
            <translation>{maps} : {cells} cellule(s) contiennent {value}, qui représente nodata mais n'est pas déclaré.</translation>
        </message>
        <message>
            <source>{maps}: {cells} of {all} cells hold a stock of 0 without an uncertainty: soils without any carbon, if they are soils.</source>
            <translation>{maps} : {cells} des {all} cellules contiennent un stock de 0 sans incertitude : des sols sans aucun carbone, si ce sont des sols.</translation>
        </message>
        <message>
            <source>{maps}: {missing} cells of {reference} have no value here, {extra} have one where that map has none (of {cells}).</source>
            <translation>{maps} : {missing} cellules de {reference} n'ont pas de valeur ici, {extra} en ont une là où cette carte n'en a pas (sur {cells}).</translation>
        </message>
        <message>
            <source>{maps}: {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). Of the {outside} others, {pairs} pairs are neighbours, {expected} by chance, z = {z}.</source>
            <translation>{maps} : {share} % des cellules sont dans l'intervalle typique de {low} à {high} {unit} (médiane {median}). Parmi les {outside} autres, {pairs} paires sont voisines, {expected} par hasard, z = {z}.</translation>
        </message>
        <message>
            <source>{map} by land use: median, quarters, and 5 to 95 % of the cells</source>
            <translation>{map} par utilisation des terres : médiane, quartiles, et 5 à 95 % des cellules</translation>
        </message>
        <message>
            <source>{map}: cannot be ranked by certainty, because its uncertainty cannot be told: its uncertainty map is needed, with T0 and ASR of BAU, or the maps of both stocks and of their uncertainty, with values where the rate has them. Rank by the rate, or put them into the folder.</source>
            <translation>{map} : ne peut pas être classée par certitude, parce que son incertitude ne peut pas être déterminée : il faut sa carte d'incertitude, avec T0 et l'ASR de BAU, ou les cartes des deux stocks et de leur incertitude, avec des valeurs là où le taux en a. Classez par le taux, ou mettez-les dans le dossier.</translation>
        </message>
        <message>
            <source>{map}: how many cells have which value</source>
            <translation>{map} : combien de cellules ont quelle valeur</translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much</source>
            <translation>{map} : combien de terres, les meilleures d'abord, atteignent combien</translation>
        </message>
        <message>
            <source>{map}: how much land, the best first, reaches how much; dashed: the target</source>
            <translation>{map} : combien de terres, les meilleures d'abord, atteignent combien ; en tirets : l'objectif</translation>
        </message>
        <message>
            <source>{map}: made no data: {undeclared} cell(s) of undeclared no data, {out_of_range} out of range, {masked} where the corrected T0 has none.</source>
            <translation>{map} : mises en nodata : {undeclared} cellule(s) de nodata non déclaré, {out_of_range} hors limites, {masked} là où le T0 corrigé n'a pas de valeur.</translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. The whole map is left out: it is not what its name says, or in another unit. Run 'Quality control of the maps', which tells the cause, and give the right map.</source>
            <translation>{map} : {count} cellules, {percent} % de celles qui ont une valeur, contiennent des valeurs de {low} à {high} {unit} ; {least} à {most} {unit} sont possibles. La carte entière est écartée : elle n'est pas ce que dit son nom, ou elle est dans une autre unité. Exécutez 'Contrôle qualité des cartes', qui indique la cause, et indiquez la bonne carte.</translation>
        </message>
        <message>
            <source>{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. They are left out as cells without a value. Run 'Quality control of the maps', which tells the cause, and 'Correct the maps'.</source>
            <translation>{map} : {count} cellules, {percent} % de celles qui ont une valeur, contiennent des valeurs de {low} à {high} {unit} ; {least} à {most} {unit} sont possibles. Elles sont écartées comme des cellules sans valeur. Exécutez 'Contrôle qualité des cartes', qui indique la cause, et 'Corriger les cartes'.</translation>
        </message>
        <message>
            <source>{missing} of the {wanted} maps of a submission are not in the folder ({names}); the others were corrected.</source>
            <translation>{missing} des {wanted} cartes d'une soumission ne sont pas dans le dossier ({names}) ; les autres ont été corrigées.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value.</source>
            <translation>{missing} des {modelled} cellules de classes modélisées ({share} %) n'ont pas de valeur.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are grouped: z = {z}.</source>
            <translation>{missing} des {modelled} cellules de classes modélisées ({share} %) n'ont pas de valeur ; 10 % au plus sont attendus. Elles sont groupées : z = {z}.</translation>
        </message>
        <message>
            <source>{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are scattered: z = {z}.</source>
            <translation>{missing} des {modelled} cellules de classes modélisées ({share} %) n'ont pas de valeur ; 10 % au plus sont attendus. Elles sont dispersées : z = {z}.</translation>
        </message>
        <message>
            <source>{missing} of {wanted} mandatory maps are missing: {names}.</source>
            <translation>{missing} des {wanted} cartes obligatoires manquent : {names}.</translation>
        </message>
        <message>
            <source>{missing} of {wanted} optional maps are missing: {names}.</source>
            <translation>{missing} des {wanted} cartes facultatives manquent : {names}.</translation>
        </message>
        <message>
            <source>{missing}: no layers were given; the stock is carbon x bulk density x thickness. Give a layer for each depth.</source>
            <translation>{missing} : aucune couche n'a été indiquée ; le stock est carbone x densité apparente x épaisseur. Indiquez une couche pour chaque profondeur.</translation>
        </message>
        <message>
            <source>{name} (file in {folder})</source>
            <translation>{name} (fichier dans {folder})</translation>
        </message>
        <message>
            <source>{name}, SOC ({unit})</source>
            <translation>{name}, COS ({unit})</translation>
        </message>
        <message>
            <source>{name}, bands {bands}</source>
            <translation>{name}, bandes {bands}</translation>
        </message>
        <message>
            <source>{name}: a result of GSOCseq by its name or its metadata, not a layer to begin with. Not chosen.</source>
            <translation>{name} : d'après son nom ou ses métadonnées, un résultat de GSOCseq, non une couche de départ. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: by its name of another depth than 0-30 cm. Not chosen.</source>
            <translation>{name} : d'après son nom, d'une autre profondeur que 0-30 cm. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: called like a land cover ({product}) whose legend is not built in. Not chosen: choose it, and on the page of options a table of its codes and FAO's classes as legend.</source>
            <translation>{name} : porte un nom d'occupation des sols ({product}) dont la légende n'est pas intégrée. Non choisie : choisissez-la, et, sur la page des options, une table de ses codes et des classes de la FAO comme légende.</translation>
        </message>
        <message>
            <source>{name}: called like images of NDVI, but 12 bands of {low} to {high} may be the cover factor made of them. Not chosen: choose it as cover, or as raw images.</source>
            <translation>{name} : porte un nom d'images de NDVI, mais 12 bandes de {low} à {high} peuvent être le facteur de couverture calculé à partir d'elles. Non choisie : choisissez-la comme couverture, ou comme images brutes.</translation>
        </message>
        <message>
            <source>{name}: called like land use, but it is not said which legend its codes ({codes}) follow. Not chosen: choose it, and its legend on the page of options; FAO's legend only if they are FAO's classes.</source>
            <translation>{name} : porte un nom d'utilisation des terres, mais rien ne dit quelle légende suivent ses codes ({codes}). Non choisie : choisissez-la, et sa légende sur la page des options ; la légende de la FAO seulement si ce sont les classes de la FAO.</translation>
        </message>
        <message>
            <source>{name}: called like land use, but its codes ({codes}) are those of no legend that is known, or of several. Not chosen.</source>
            <translation>{name} : porte un nom d'utilisation des terres, mais ses codes ({codes}) ne sont ceux d'aucune légende connue, ou sont ceux de plusieurs. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but '{word}' in its name says something else. Not chosen: choose it if it is the layer itself.</source>
            <translation>{name} : son nom évoque {role}, mais '{word}' dans son nom dit autre chose. Non choisie : choisissez-la si c'est bien la couche elle-même.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but it has {bands} bands; {expected} expected. Not chosen.</source>
            <translation>{name} : son nom évoque {role}, mais elle a {bands} bandes ; attendu : {expected}. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values ({low} to {high}) may be in another unit than {unit}. Not chosen: choose it if its unit is right, else prepare it from raw files.</source>
            <translation>{name} : son nom évoque {role}, mais ses valeurs ({low} à {high}) peuvent être dans une autre unité que {unit}. Non choisie : choisissez-la si son unité est la bonne, sinon préparez-la à partir de fichiers bruts.</translation>
        </message>
        <message>
            <source>{name}: called like {role}, but its values are {low} to {high}; {expected} is expected. Not chosen.</source>
            <translation>{name} : son nom évoque {role}, mais ses valeurs vont de {low} à {high} ; attendu : {expected}. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: its name or its file's name says several things ({kinds}). Not chosen.</source>
            <translation>{name} : son nom ou celui de son fichier dit plusieurs choses ({kinds}). Non choisie.</translation>
        </message>
        <message>
            <source>{name}: its tiles overlap. Give each tile of one export once, and none of another.</source>
            <translation>{name} : ses tuiles se chevauchent. Indiquez chaque tuile d'un même export une seule fois, et aucune d'un autre.</translation>
        </message>
        <message>
            <source>{name}: its {count} tiles leave a gap. Download the missing tiles and give all of them.</source>
            <translation>{name} : ses {count} tuiles laissent une lacune. Téléchargez les tuiles manquantes et indiquez-les toutes.</translation>
        </message>
        <message>
            <source>{name}: more C input (%)</source>
            <translation>{name} : apport de C en plus (%)</translation>
        </message>
        <message>
            <source>{name}: neither its name nor its unit says that it is a stock in t C/ha; it may be a concentration (% or g/kg). Not chosen: choose it if it is a stock, else prepare the carbon map from raw files, with bulk density.</source>
            <translation>{name} : ni son nom ni son unité ne disent que c'est un stock en t C/ha ; ce peut être une concentration (% ou g/kg). Non choisie : choisissez-la si c'est un stock, sinon préparez la carte du carbone à partir de fichiers bruts, avec la densité apparente.</translation>
        </message>
        <message>
            <source>{name}: the folder {folder} also holds its tile {missing}, which was not given. Give all tiles of the export, or move the tile away.</source>
            <translation>{name} : le dossier {folder} contient aussi sa tuile {missing}, qui n'a pas été indiquée. Indiquez toutes les tuiles de l'export, ou déplacez cette tuile ailleurs.</translation>
        </message>
        <message>
            <source>{name}: which years its bands are cannot be told from names; {expected} is needed. Not chosen.</source>
            <translation>{name} : les noms ne permettent pas de dire de quelles années sont ses bandes ; il faut : {expected}. Non choisie.</translation>
        </message>
        <message>
            <source>{name}: {input} % of the C input of business as usual.</source>
            <translation>{name} : {input} % de l'apport de C du business as usual.</translation>
        </message>
        <message>
            <source>{name}: {lowest} to {highest} % of the C input of business as usual, by land-use class.</source>
            <translation>{name} : {lowest} à {highest} % de l'apport de C du business as usual, selon la classe d'utilisation des terres.</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message>
            <source>{name}: {rows} rows, {columns} columns</source>
            <translation>{name} : {rows} lignes, {columns} colonnes</translation>
        </message>
        <message>
            <source>{none} ha of the land with a value lie in no zone; {several} ha lie in more than one and are in the totals of each.</source>
            <translation>{none} ha de terres avec une valeur ne sont dans aucune zone ; {several} ha sont dans plus d'une zone et sont dans les totaux de chacune.</translation>
        </message>
        <message>
            <source>{number} everywhere</source>
            <translation>{number} partout</translation>
        </message>
        <message>
            <source>{one} and {other}: raw files of both were found and they make the same layers. None was chosen: choose one.</source>
            <translation>{one} et {other} : des fichiers bruts des deux ont été trouvés et ils produisent les mêmes couches. Aucun n'a été choisi : choisissez-en un.</translation>
        </message>
        <message>
            <source>{option}: FAO's scripts do not know it, so the convention fao-scripts refuses it. Leave it out, or choose the convention manual.</source>
            <translation>{option} : les scripts de la FAO ne la connaissent pas, c'est pourquoi la convention fao-scripts la refuse. Retirez-la, ou choisissez la convention manual.</translation>
        </message>
        <message>
            <source>{option}: a table of sites has no place for it. Leave it out of the configuration, or use full_run with layers.</source>
            <translation>{option} : une table de sites n'a pas de place pour cela. Retirez-la de la configuration, ou utilisez full_run avec des couches.</translation>
        </message>
        <message>
            <source>{option}: is for --executor {executor} only. Add --executor {executor}, or leave {option} out.</source>
            <translation>{option} : est seulement pour --executor {executor}. Ajoutez --executor {executor}, ou retirez {option}.</translation>
        </message>
        <message>
            <source>{option}: {found} was given, a whole number of at least 1 is expected.</source>
            <translation>{option} : {found} a été indiqué, un nombre entier d'au moins 1 est attendu.</translation>
        </message>
        <message>
            <source>{page}: {finding}</source>
            <translation>{page} : {finding}</translation>
        </message>
        <message>
            <source>{passed} checks passed, {warned} warnings, {failed} failed (quality/quality.html)</source>
            <translation>{passed} contrôles réussis, {warned} avertissements, {failed} échecs (quality/quality.html)</translation>
        </message>
        <message>
            <source>{paths}: land cover of {years}; legend: {legend}.</source>
            <translation>{paths} : occupation des sols de {years} ; légende : {legend}.</translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid gets a class by the legend {legend}. Codes without a class (number of cells): {codes}. Choose another legend, or check that the maps lie on the area.</source>
            <translation>{paths} : aucune cellule de la grille ne reçoit de classe avec la légende {legend}. Codes sans classe (nombre de cellules) : {codes}. Choisissez une autre légende, ou vérifiez que les cartes se trouvent sur la zone d'intérêt.</translation>
        </message>
        <message>
            <source>{paths}: no cell of the grid is seen in any image. Check that the images lie on the area, their scale and no-data value.</source>
            <translation>{paths} : aucune cellule de la grille n'est vue dans aucune image. Vérifiez que les images se trouvent sur la zone d'intérêt, leur échelle et leur valeur nodata.</translation>
        </message>
        <message>
            <source>{paths}: the images do not reach the grid. The first covers {images}, the grid {grid}, both in their own coordinates. Choose images of the area, or the right grid.</source>
            <translation>{paths} : les images n'atteignent pas la grille. La première couvre {images}, la grille {grid}, chacune dans ses propres coordonnées. Choisissez des images de la zone d'intérêt, ou la bonne grille.</translation>
        </message>
        <message>
            <source>{paths}: the legend {legend} does not list the codes of {share} % of the cells; unlisted codes (number of cells): {codes}. Choose the legend of these maps, or give a table of your own that lists every code, those to leave out with a class that is not modelled.</source>
            <translation>{paths} : la légende {legend} n'énumère pas les codes de {share} % des cellules ; codes non énumérés (nombre de cellules) : {codes}. Choisissez la légende de ces cartes, ou indiquez votre propre table, qui énumère tous les codes, ceux à écarter avec une classe qui n'est pas modélisée.</translation>
        </message>
        <message>
            <source>{paths}: the twelve bands are taken as January to December; no name tells their months.</source>
            <translation>{paths} : les douze bandes sont prises pour janvier à décembre ; aucun nom n'indique leurs mois.</translation>
        </message>
        <message>
            <source>{paths}: {bands} bands in all, but {years} years are known. Give one year for each band, in the order of the files.</source>
            <translation>{paths} : {bands} bandes en tout, mais {years} années sont connues. Indiquez une année pour chaque bande, dans l'ordre des fichiers.</translation>
        </message>
        <message>
            <source>{paths}: {share} % of the values ({count} of those looked at) lie beyond what {kind} can be, {low} .. 1 (stored as {scale}). These files hold something else, or in another scale: check files, scale and no-data value.</source>
            <translation>{paths} : {share} % des valeurs ({count} de celles examinées) sont hors de ce que {kind} peut être, {low} .. 1 (stocké comme {scale}). Ces fichiers contiennent autre chose, ou dans une autre échelle : vérifiez les fichiers, l'échelle et la valeur nodata.</translation>
        </message>
        <message>
            <source>{path} and the files beside it have different scales by their names or values ({found}). Give files of one scale.</source>
            <translation>{path} et les fichiers voisins ont des échelles différentes d'après leurs noms ou leurs valeurs ({found}). Indiquez des fichiers d'une seule échelle.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column 'code': {value} is there a second time. Give each code one line.</source>
            <translation>{path}, ligne {line}, colonne 'code' : {value} y est une deuxième fois. Donnez une seule ligne à chaque code.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : '{value}' peut se lire de deux façons. Écrivez {thousands} s'il s'agit de milliers, ou {decimal} pour le nombre sans décimales.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' is not a number. Write it like 12.5 or 12,5, or leave the cell empty.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : '{value}' n'est pas un nombre. Écrivez-le comme 12.5 ou 12,5, ou laissez la cellule vide.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': '{value}' was found, 0 or 1 is expected. Correct the cell.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : '{value}' a été trouvé, 0 ou 1 est attendu. Corrigez la cellule.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found in the line of a zone. Zones have percentages only: empty this cell.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : {value} a été trouvé dans la ligne d'une zone. Les zones n'ont que des pourcentages : videz cette cellule.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a number from 0 to 1 is expected. Correct the cell.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : {value} a été trouvé, un nombre de 0 à 1 est attendu. Corrigez la cellule.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found, a whole number is expected. Correct the cell.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : {value} a été trouvé, un nombre entier est attendu. Corrigez la cellule.</translation>
        </message>
        <message>
            <source>{path}, line {line}, column '{column}': {value} was found; a modelled class needs a number above 0. Give one, or set modelled to 0.</source>
            <translation>{path}, ligne {line}, colonne '{column}' : {value} a été trouvé ; une classe modélisée a besoin d'un nombre supérieur à 0. Indiquez-en un, ou mettez modelled à 0.</translation>
        </message>
        <message>
            <source>{path}, line {line}, columns {columns}: the sum is {value}, 1 is expected. Correct the twelve shares, or leave all twelve empty for equal ones.</source>
            <translation>{path}, ligne {line}, colonnes {columns} : la somme est {value}, 1 est attendu. Corrigez les douze parts, ou laissez-les toutes vides pour des parts égales.</translation>
        </message>
        <message>
            <source>{path}, line {line}: '{text}' is not a zone number. Write a number of the zones layer, such as 3.</source>
            <translation>{path}, ligne {line} : '{text}' n'est pas un numéro de zone. Écrivez un numéro de la couche des zones, comme 3.</translation>
        </message>
        <message>
            <source>{path}, line {line}: the cover factor {value} is below 0.6; 0.6 (covered) to 1 (bare) is expected. From a vegetated share P compute 1 - 0.4 * P.</source>
            <translation>{path}, ligne {line} : le facteur de couverture {value} est inférieur à 0.6 ; 0.6 (couvert) à 1 (nu) est attendu. À partir d'une part végétalisée P, calculez 1 - 0.4 * P.</translation>
        </message>
        <message>
            <source>{path}, line {line}: zone {zone} is of the scenario '{scenario}', which has no line of its own with an empty zone. Add that line.</source>
            <translation>{path}, ligne {line} : la zone {zone} est du scénario '{scenario}', qui n'a pas de ligne propre avec une zone vide. Ajoutez cette ligne.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {found} fields found, {expected} expected as in the first line. Check the delimiters and quotes of this line.</source>
            <translation>{path}, ligne {line} : {found} champs trouvés, {expected} attendus comme dans la première ligne. Vérifiez les délimiteurs et les guillemets de cette ligne.</translation>
        </message>
        <message>
            <source>{path}: 12 bands found, which look like the means of a period; {expected} are expected, every month of {first} to {last}. Choose the series: a climate tool writes it beside the means, as ..._series_{first}_{last}.tif.</source>
            <translation>{path} : 12 bandes trouvées, qui ressemblent aux moyennes d'une période ; {expected} sont attendues, tous les mois de {first} à {last}. Choisissez la série : un outil de climat l'écrit à côté des moyennes, sous le nom ..._series_{first}_{last}.tif.</translation>
        </message>
        <message>
            <source>{path}: 12 monthly means of {years}, as the file says, but {field} is {first} to {last}. Correct {field}, or make the means of these years.</source>
            <translation>{path} : 12 moyennes mensuelles de {years}, comme le dit le fichier, mais {field} vaut {first} à {last}. Corrigez {field}, ou calculez les moyennes de ces années.</translation>
        </message>
        <message>
            <source>{path}: NPP is {found} in the median, times npp_factor {factor} {carbon} t C/ha/yr; 0.05 to 40 are expected. Correct npp_factor: the t C/ha/yr that one unit of the layer stands for.</source>
            <translation>{path} : la NPP est de {found} en médiane, multipliée par npp_factor {factor} elle donne {carbon} t C/ha/yr ; 0.05 à 40 sont attendus. Corrigez npp_factor : les t C/ha/yr que représente une unité de la couche.</translation>
        </message>
        <message>
            <source>{path}: a temperature of {found} was found, degC are expected (-60 to 50). First check that it is the temperature and not rain or evaporation. If it is, it looks like tenths of a degree: multiply by 0.1 with the Raster calculator.</source>
            <translation>{path} : une température de {found} a été trouvée, des degC sont attendus (-60 à 50). Vérifiez d'abord que c'est bien la température et non la pluie ou l'évaporation. Si c'est elle, cela ressemble à des dixièmes de degré : multipliez par 0.1 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: a workbook ends in .xlsx. Choose this ending.</source>
            <translation>{path} : un classeur se termine par .xlsx. Choisissez cette extension.</translation>
        </message>
        <message>
            <source>{path}: all months of the year, of all cells, lie within {found} degC of 0, which few places on earth have. A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it high mountains at the equator, go on.</source>
            <translation>{path} : tous les mois de l'année, de toutes les cellules, sont à moins de {found} degC de 0, ce que peu d'endroits sur terre connaissent. Un facteur d'échelle de 0.1 a peut-être été appliqué deux fois : multipliez alors par 10 avec la Calculatrice Raster. Si ce sont de hautes montagnes à l'équateur, continuez.</translation>
        </message>
        <message>
            <source>{path}: band {band} cannot be read ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation>{path} : la bande {band} ne peut pas être lue ({reason}). Le fichier est peut-être endommagé ou tronqué : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>{path}: band {band} holds complex numbers; a layer of real numbers is expected. Export the real part first.</source>
            <translation>{path} : la bande {band} contient des nombres complexes ; une couche de nombres réels est attendue. Exportez d'abord la partie réelle.</translation>
        </message>
        <message>
            <source>{path}: band {band} is named {found}, {expected} is expected there ({count} bands, month after month, each once). Put the bands in order with build_stacks.</source>
            <translation>{path} : la bande {band} se nomme {found}, {expected} y est attendu ({count} bandes, mois après mois, chacun une fois). Mettez les bandes dans l'ordre avec build_stacks.</translation>
        </message>
        <message>
            <source>{path}: band {band} was asked for, but the file has {count}. Correct the band numbers of this layer.</source>
            <translation>{path} : la bande {band} a été demandée, mais le fichier en a {count}. Corrigez les numéros de bande de cette couche.</translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected for {field}: {expected}. Choose the right file, or name the bands meant: {{"path": ..., "bands": [...]}}.</source>
            <translation>{path} : bandes trouvées : {found} ; attendues pour {field} : {expected}. Choisissez le bon fichier, ou nommez les bandes voulues : {{"path": ..., "bands": [...]}}.</translation>
        </message>
        <message>
            <source>{path}: bands found: {found}; expected: {expected}, one of each month. These look like yearly values; give monthly ones, put together with build_stacks.</source>
            <translation>{path} : bandes trouvées : {found} ; attendues : {expected}, une par mois. Cela ressemble à des valeurs annuelles ; indiquez des valeurs mensuelles, assemblées avec build_stacks.</translation>
        </message>
        <message>
            <source>{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.</source>
            <translation>{path} : ne peut pas être lu comme raster ({reason}). Le fichier est peut-être endommagé ou tronqué : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>{path}: cannot be read as a table ({reason}). Save it as CSV (UTF-8) and try again.</source>
            <translation>{path} : ne peut pas être lu comme table ({reason}). Enregistrez-le en CSV (UTF-8) et réessayez.</translation>
        </message>
        <message>
            <source>{path}: cannot be read now ({reason}). Nothing was deleted. Look after the disk or the network and run again.</source>
            <translation>{path} : ne peut pas être lu en ce moment ({reason}). Rien n'a été supprimé. Vérifiez le disque ou le réseau et relancez le calcul.</translation>
        </message>
        <message>
            <source>{path}: cannot be read to its end ({reason}). Copy or make the map again, or take it out of the folder; nothing was written.</source>
            <translation>{path} : ne peut pas être lu jusqu'à la fin ({reason}). Copiez ou refaites la carte, ou retirez-la du dossier ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>{path}: cannot be replaced because another program or a QGIS layer has it open. Close it or choose another output.</source>
            <translation>{path} : ne peut pas être remplacé parce qu'un autre programme ou une couche de QGIS l'a ouvert. Fermez-le ou choisissez une autre sortie.</translation>
        </message>
        <message>
            <source>{path}: cannot be resampled to the master grid ({reason}). Check its coordinate reference system, or warp it yourself first.</source>
            <translation>{path} : ne peut pas être rééchantillonné sur la grille de référence ({reason}). Vérifiez son système de coordonnées de référence, ou reprojetez-le d'abord vous-même.</translation>
        </message>
        <message>
            <source>{path}: cannot be written ({reason}). Check the disk and the folder, or choose another output.</source>
            <translation>{path} : ne peut pas être écrit ({reason}). Vérifiez le disque et le dossier, ou choisissez une autre sortie.</translation>
        </message>
        <message>
            <source>{path}: cannot be written, because the program has as many files open as the system lets it have. Use fewer threads, ask for fewer horizons and scenarios at once, or raise the limit (ulimit -n), and run again.</source>
            <translation>{path} : ne peut pas être écrit, car le programme a ouvert autant de fichiers que le système le lui permet. Utilisez moins de fils d'exécution, demandez moins d'horizons et de scénarios à la fois, ou augmentez la limite (ulimit -n), et relancez le calcul.</translation>
        </message>
        <message>
            <source>{path}: cells of a modelled class without SOC: {count}, of {cells} cells looked at. They are left out. Where there should be SOC, check the map.</source>
            <translation>{path} : cellules d'une classe modélisée sans COS : {count}, sur {cells} cellules examinées. Elles sont écartées. Là où il devrait y avoir du COS, vérifiez la carte.</translation>
        </message>
        <message>
            <source>{path}: cells of irrigated cropland, which the legend takes for paddy rice: {count} (code {codes}). Irrigated is not always rice: give a map of paddies to the step land_use (paddy), or a legend table of your own with another class; or set paddy to false.</source>
            <translation>{path} : cellules de terres cultivées irriguées, que la légende prend pour des rizières : {count} (code {codes}). Irrigué ne veut pas toujours dire riz : indiquez une carte des rizières à l'étape land_use (paddy), ou votre propre table de légende avec une autre classe ; ou mettez paddy à false.</translation>
        </message>
        <message>
            <source>{path}: class {code} brings its own monthly shares of the C input, which {what} does not know. Leave the input_ columns empty, or choose the convention manual with the spin-up method equilibrium.</source>
            <translation>{path} : la classe {code} apporte ses propres parts mensuelles de l'apport de C, que {what} ne connaît pas. Laissez vides les colonnes input_, ou choisissez la convention manual avec la méthode de spin-up equilibrium.</translation>
        </message>
        <message>
            <source>{path}: classes without factors have no data; cells by code: {codes}.</source>
            <translation>{path} : les classes sans facteurs sont nodata ; cellules par code : {codes}.</translation>
        </message>
        <message>
            <source>{path}: clay is {found} at most, % are expected (0 to 100). It looks like a fraction: multiply by 100 with the Raster calculator.</source>
            <translation>{path} : l'argile est de {found} au plus, des % sont attendus (0 à 100). Cela ressemble à une fraction : multipliez par 100 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: clay reaches {found} only, % are expected (0 to 100; nearly every country has some soil above 10). A scale factor of 0.1 may have been applied twice: then multiply by 10 with the Raster calculator. Is it sand everywhere, go on.</source>
            <translation>{path} : l'argile n'atteint que {found}, des % sont attendus (0 à 100 ; presque tous les pays ont quelques sols au-dessus de 10). Un facteur d'échelle de 0.1 a peut-être été appliqué deux fois : multipliez alors par 10 avec la Calculatrice Raster. Si c'est du sable partout, continuez.</translation>
        </message>
        <message>
            <source>{path}: clay reaches {found}, % are expected (0 to 100). First check that it is the clay map. If it is, it looks like g/kg: multiply by 0.1 with the Raster calculator.</source>
            <translation>{path} : l'argile atteint {found}, des % sont attendus (0 à 100). Vérifiez d'abord que c'est bien la carte de l'argile. Si c'est elle, cela ressemble à des g/kg : multipliez par 0.1 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: code {code} has the class {value}, which the table of classes {classes} does not have ({known}). Correct the class, or give your own table of classes.</source>
            <translation>{path} : le code {code} a la classe {value}, que la table des classes {classes} n'a pas ({known}). Corrigez la classe, ou indiquez votre propre table de classes.</translation>
        </message>
        <message>
            <source>{path}: codes (number of cells and years) of earlier years in no table: {codes}; codes of the legend {legend} are expected. The class of the year before is used there. Add the codes to a legend or class table of your own.</source>
            <translation>{path} : codes (nombre de cellules et années) d'années antérieures dans aucune table : {codes} ; des codes de la légende {legend} sont attendus. La classe de l'année précédente y est utilisée. Ajoutez les codes à votre propre légende ou à votre propre table de classes.</translation>
        </message>
        <message>
            <source>{path}: codes (number of cells) in no table: {codes}; codes of the legend {legend} are expected. These cells are left out. Choose another land_use_legend, or add the codes to a legend or class table of your own.</source>
            <translation>{path} : codes (nombre de cellules) dans aucune table : {codes} ; des codes de la légende {legend} sont attendus. Ces cellules sont écartées. Choisissez un autre land_use_legend, ou ajoutez les codes à votre propre légende ou à votre propre table de classes.</translation>
        </message>
        <message>
            <source>{path}: computed under the convention {found}, but {expected} is chosen now. Choose {found}, or compute the state anew.</source>
            <translation>{path} : calculé selon la convention {found}, mais {expected} est choisie maintenant. Choisissez {found}, ou recalculez l'état.</translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which is no unit of {what}. Choose the right file; or, if what it declares is wrong, set {field} to one of: {units}.</source>
            <translation>{path} : déclare l'unité '{declared}', qui n'est pas une unité de cette grandeur ({what}). Choisissez le bon fichier ; ou, si ce qu'il déclare est faux, mettez {field} à l'une des suivantes : {units}.</translation>
        </message>
        <message>
            <source>{path}: declares the unit '{declared}', which {kind} cannot have: it holds something else. Choose the right files.</source>
            <translation>{path} : déclare l'unité '{declared}', que {kind} ne peut pas avoir : il contient autre chose. Choisissez les bons fichiers.</translation>
        </message>
        <message>
            <source>{path}: depth {depth}, weight {weight} of 30.</source>
            <translation>{path} : profondeur {depth}, poids {weight} sur 30.</translation>
        </message>
        <message>
            <source>{path}: factors by class need a layer of land use. Give one, or put the step land_use before.</source>
            <translation>{path} : des facteurs par classe ont besoin d'une couche d'utilisation des terres. Indiquez-en une, ou placez l'étape land_use avant.</translation>
        </message>
        <message>
            <source>{path}: feature {feature} cannot be brought into the coordinate reference system of the grid ({reason}). Check the layer's system.</source>
            <translation>{path} : l'entité {feature} ne peut pas être transformée dans le système de coordonnées de référence de la grille ({reason}). Vérifiez le système de la couche.</translation>
        </message>
        <message>
            <source>{path}: feature {feature} is a {found}, polygons are expected. Choose a polygon layer.</source>
            <translation>{path} : l'entité {feature} est de type {found}, des polygones sont attendus. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>{path}: given here and as {other}, but these are different variables. Choose the right file for one of them.</source>
            <translation>{path} : indiqué ici et comme {other}, mais ce sont des variables différentes. Choisissez le bon fichier pour l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: gsocseq_config is {found}, {expected} is expected. The file is no configuration of this plugin, or of a version before {expected}: begin with the sample's config.json and copy your layers into it.</source>
            <translation>{path} : gsocseq_config vaut {found}, {expected} est attendu. Le fichier n'est pas une configuration de cette extension, ou il date d'une version antérieure à {expected} : partez du config.json du jeu d'exemple et recopiez-y vos couches.</translation>
        </message>
        <message>
            <source>{path}: has irrigated cropland, which the legend takes for paddy rice. It is not always rice: give a map of paddies where it matters.</source>
            <translation>{path} : contient des terres cultivées irriguées, que la légende prend pour des rizières. Ce n'est pas toujours du riz : indiquez une carte des rizières là où c'est important.</translation>
        </message>
        <message>
            <source>{path}: has no value anywhere on the grid of {reference}. Check its position, its coordinate reference system and its no-data value.</source>
            <translation>{path} : n'a aucune valeur sur la grille de {reference}. Vérifiez sa position, son système de coordonnées de référence et sa valeur nodata.</translation>
        </message>
        <message>
            <source>{path}: has no values where the grid of the result lies. Give climate of the same area; check the coordinates of both.</source>
            <translation>{path} : n'a pas de valeurs là où se trouve la grille du résultat. Indiquez un climat de la même zone ; vérifiez les coordonnées des deux.</translation>
        </message>
        <message>
            <source>{path}: has no variable named {wanted}, or several; it holds: {known}. Give the file of the right variable.</source>
            <translation>{path} : n'a pas la variable attendue ({wanted}), ou en a plusieurs ; il contient : {known}. Indiquez le fichier de la bonne variable.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands, one is expected for {what}. Give a file per depth, for instance with 'Rearrange bands'.</source>
            <translation>{path} : a {found} bandes, une seule est attendue ({what}). Indiquez un fichier par profondeur, par exemple avec 'Réordonner les bandes'.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected, not 0 where paddy rice grows. Choose the right band.</source>
            <translation>{path} : a {found} bandes ; une seule est attendue, différente de 0 là où pousse le riz irrigué. Choisissez la bonne bande.</translation>
        </message>
        <message>
            <source>{path}: has {found} bands; one is expected. Export the band that holds the map.</source>
            <translation>{path} : a {found} bandes ; une seule est attendue. Exportez la bande qui contient la carte.</translation>
        </message>
        <message>
            <source>{path}: holds no configuration; a JSON object with gsocseq_config and layers, or a manifest.json, is expected.</source>
            <translation>{path} : ne contient pas de configuration ; un objet JSON avec gsocseq_config et layers, ou un manifest.json, est attendu.</translation>
        </message>
        <message>
            <source>{path}: holds {found} by the names in it, but {wanted} is expected. Exchange the files.</source>
            <translation>{path} : contient {found} d'après les noms qu'il porte, mais {wanted} est attendu. Échangez les fichiers.</translation>
        </message>
        <message>
            <source>{path}: holds {found}, as the climate step that wrote it says; {expected} is expected. Choose the right file.</source>
            <translation>{path} : contient {found}, comme le dit l'étape de climat qui l'a écrit ; {expected} est attendu. Choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>{path}: holds {values} (number of cells), which stands for no data but is not declared so. Declare it with 'Translate' (assign the no-data value {example}) and use that file.</source>
            <translation>{path} : contient {values} (nombre de cellules), qui représente l'absence de données mais n'est pas déclaré comme tel. Déclarez-le avec 'Convertir' (attribuez la valeur nodata {example}) et utilisez ce fichier.</translation>
        </message>
        <message>
            <source>{path}: in {count} months no station has {variable}: {missing}. At least one station is needed in every month: add rows, or choose another period.</source>
            <translation>{path} : dans {count} mois aucune station n'a {variable} : {missing}. Au moins une station est nécessaire chaque mois : ajoutez des lignes, ou choisissez une autre période.</translation>
        </message>
        <message>
            <source>{path}: is a compressed file. Unpack it first (for example with 7-Zip or gunzip) and give the file inside.</source>
            <translation>{path} : est un fichier compressé. Décompressez-le d'abord (par exemple avec 7-Zip ou gunzip) et indiquez le fichier qu'il contient.</translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose a folder, or the name of a new one.</source>
            <translation>{path} : est un fichier ; un dossier pour les résultats est attendu. Choisissez un dossier, ou le nom d'un nouveau dossier.</translation>
        </message>
        <message>
            <source>{path}: is a file; a folder for the results is expected. Choose another output_folder.</source>
            <translation>{path} : est un fichier ; un dossier pour les résultats est attendu. Choisissez un autre output_folder.</translation>
        </message>
        <message>
            <source>{path}: is a folder; the name of a file is expected. Choose another output name.</source>
            <translation>{path} : est un dossier ; le nom d'un fichier est attendu. Choisissez un autre nom de sortie.</translation>
        </message>
        <message>
            <source>{path}: is a raster and holds no polygons; a polygon layer is expected. Choose one, or run 'Polygonize'.</source>
            <translation>{path} : est un raster et ne contient pas de polygones ; une couche de polygones est attendue. Choisissez-en une, ou exécutez 'Polygoniser'.</translation>
        </message>
        <message>
            <source>{path}: is a vector layer or a table; a raster is expected for {what}. Choose the raster, or make one with 'Rasterize'.</source>
            <translation>{path} : est une couche vecteur ou une table ; un raster est attendu ({what}). Choisissez le raster, ou créez-en un avec 'Rasteriser'.</translation>
        </message>
        <message>
            <source>{path}: is a {found} file; a GeoTIFF is expected. Export it as GeoTIFF.</source>
            <translation>{path} : est un fichier {found} ; un GeoTIFF est attendu. Exportez-le en GeoTIFF.</translation>
        </message>
        <message>
            <source>{path}: is not a manifest of this plugin ({reason}). Put back the one that the run has written, or remove the file to go on without it.</source>
            <translation>{path} : n'est pas un manifeste de cette extension ({reason}). Remettez celui que le calcul a écrit, ou supprimez le fichier pour continuer sans lui.</translation>
        </message>
        <message>
            <source>{path}: is not on the grid for submission: {found} was found; EPSG:4326, cells of 30 arc-seconds (1/120 degree) and edges on multiples of 1/120 degree are expected. Compute the maps with 'Maps on the grid for submission' switched on.</source>
            <translation>{path} : n'est pas sur la grille de soumission : {found} a été trouvé ; EPSG:4326, des cellules de 30 secondes d'arc (1/120 degré) et des bords sur des multiples de 1/120 degré sont attendus. Calculez les cartes avec 'Cartes sur la grille de soumission' activé.</translation>
        </message>
        <message>
            <source>{path}: is not the file that the run has read, it was changed after {then}; it would not give the maps of this folder. Run again.</source>
            <translation>{path} : n'est pas le fichier que le calcul a lu, il a été modifié après {then} ; il ne donnerait pas les cartes de ce dossier. Relancez le calcul.</translation>
        </message>
        <message>
            <source>{path}: is there already. Choose another folder, or switch 'Replace a package that is there' on.</source>
            <translation>{path} : existe déjà. Choisissez un autre dossier, ou activez 'Remplacer un paquet existant'.</translation>
        </message>
        <message>
            <source>{path}: its cells are no larger than the grid's, so only gaps with a value at most {reach} of these small cells away were filled. To fill a coast give the climate on its own cells ('Cells of the result' of the climate tools).</source>
            <translation>{path} : ses cellules ne sont pas plus grandes que celles de la grille, c'est pourquoi seules les lacunes avec une valeur à une distance d'au plus {reach} de ces petites cellules ont été comblées. Pour combler une côte, indiquez le climat sur ses propres cellules ('Cellules du résultat' des outils de climat).</translation>
        </message>
        <message>
            <source>{path}: its copy with metadata has other values, from row {row} on. The package was not written: check the disk and the file.</source>
            <translation>{path} : sa copie avec métadonnées a d'autres valeurs, à partir de la ligne {row}. Le paquet n'a pas été écrit : vérifiez le disque et le fichier.</translation>
        </message>
        <message>
            <source>{path}: its name says that the codes are those of the legend {found}, but the legend chosen is {legend}. Choose {found}, or rename the file.</source>
            <translation>{path} : son nom dit que les codes sont ceux de la légende {found}, mais la légende choisie est {legend}. Choisissez {found}, ou renommez le fichier.</translation>
        </message>
        <message>
            <source>{path}: its name tells no depth of the rule {rule}; expected in the name: {depths}. Rename the file, or choose the rule of its depths.</source>
            <translation>{path} : son nom n'indique aucune profondeur de la règle {rule} ; attendu dans le nom : {depths}. Renommez le fichier, ou choisissez la règle de ses profondeurs.</translation>
        </message>
        <message>
            <source>{path}: its name tells no depth; expected is for instance 0-5cm in the name. Rename the file, or set depths, in the order of the files.</source>
            <translation>{path} : son nom n'indique aucune profondeur ; on attend par exemple 0-5cm dans le nom. Renommez le fichier, ou indiquez depths, dans l'ordre des fichiers.</translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; every year from {first} to {last} has its own.</source>
            <translation>{path} : utilisation des terres de {count} années, {begin} à {end}. Le spin-up prend {spin_up} ; chaque année de {first} à {last} a la sienne.</translation>
        </message>
        <message>
            <source>{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; of the years {first} to {last}, {held_count} have none of their own and take the year before, or the first: {held}.</source>
            <translation>{path} : utilisation des terres de {count} années, {begin} à {end}. Le spin-up prend {spin_up} ; parmi les années {first} à {last}, {held_count} n'ont pas la leur et prennent celle de l'année précédente, ou la première : {held}.</translation>
        </message>
        <message>
            <source>{path}: line {first} (zone '{one}') and line {line} (zone '{other}') are the same zone of the scenario '{scenario}'. Keep one of them.</source>
            <translation>{path} : la ligne {first} (zone '{one}') et la ligne {line} (zone '{other}') sont la même zone du scénario '{scenario}'. Gardez l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: line {line}: x {x}, y {y} is no place in degrees; longitude -180 to 180 and latitude -90 to 90 are expected. Give coordinates in WGS84 degrees.</source>
            <translation>{path} : ligne {line} : x {x}, y {y} n'est pas un lieu en degrés ; une longitude de -180 à 180 et une latitude de -90 à 90 sont attendues. Indiquez des coordonnées en degrés WGS84.</translation>
        </message>
        <message>
            <source>{path}: line {line}: year {year}, month {month} is no month; a whole year and a month of 1 to 12 are expected.</source>
            <translation>{path} : ligne {line} : année {year}, mois {month} n'est pas un mois ; une année entière et un mois de 1 à 12 sont attendus.</translation>
        </message>
        <message>
            <source>{path}: line {line}: {month} of this station is already in line {first}. Give each month of a station once.</source>
            <translation>{path} : ligne {line} : {month} de cette station est déjà à la ligne {first}. Indiquez chaque mois d'une station une seule fois.</translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; land_use_legend is {legend}, whose codes mean other classes. Choose the legend fao.</source>
            <translation>{path} : produit par land_use, donc il contient les classes de la FAO ; land_use_legend vaut {legend}, dont les codes désignent d'autres classes. Choisissez la légende fao.</translation>
        </message>
        <message>
            <source>{path}: made by land_use, so it holds FAO's classes; the legend {legend} would make other classes of them. Choose the legend fao, or give the land-cover maps themselves.</source>
            <translation>{path} : produit par land_use, donc il contient les classes de la FAO ; la légende {legend} en ferait d'autres classes. Choisissez la légende fao, ou indiquez les cartes d'occupation des sols elles-mêmes.</translation>
        </message>
        <message>
            <source>{path}: missing columns ({count}): {missing}. Add them; empty cells mean missing values.</source>
            <translation>{path} : colonnes manquantes ({count}) : {missing}. Ajoutez-les ; des cellules vides signifient des valeurs manquantes.</translation>
        </message>
        <message>
            <source>{path}: missing months ({count}): {missing}. The bands go from {found}, every month from {first} to {last} is expected. Correct {field}, or put all months together with build_stacks.</source>
            <translation>{path} : mois manquants ({count}) : {missing}. Les bandes vont de {found}, tous les mois de {first} à {last} sont attendus. Corrigez {field}, ou assemblez tous les mois avec build_stacks.</translation>
        </message>
        <message>
            <source>{path}: no cell of {layer} has a class of the table. Codes found (number of cells): {codes}. Check the codes.</source>
            <translation>{path} : aucune cellule de {layer} n'a une classe de la table. Codes trouvés (nombre de cellules) : {codes}. Vérifiez les codes.</translation>
        </message>
        <message>
            <source>{path}: no feature has a value in the field '{field}', so there is no zone. Choose another field.</source>
            <translation>{path} : aucune entité n'a de valeur dans le champ '{field}', il n'y a donc aucune zone. Choisissez un autre champ.</translation>
        </message>
        <message>
            <source>{path}: no field was given that names the zones. Choose one.</source>
            <translation>{path} : aucun champ qui nomme les zones n'a été indiqué. Choisissez-en un.</translation>
        </message>
        <message>
            <source>{path}: no land use of {missing}, though of the years {first} to {last} around; the year before is used there. Add these bands with build_stacks if you have them.</source>
            <translation>{path} : pas d'utilisation des terres pour {missing}, bien qu'il y en ait pour les années {first} à {last} qui les entourent ; celle de l'année précédente y est utilisée. Ajoutez ces bandes avec build_stacks si vous les avez.</translation>
        </message>
        <message>
            <source>{path}: no monthly series (Ts_YEAR_MONTH, Ps_YEAR_MONTH) of the years {expected} was found. Add these columns.</source>
            <translation>{path} : aucune série mensuelle (Ts_YEAR_MONTH, Ps_YEAR_MONTH) des années {expected} n'a été trouvée. Ajoutez ces colonnes.</translation>
        </message>
        <message>
            <source>{path}: no row has a result; the column status says why. Correct the table and run it again.</source>
            <translation>{path} : aucune ligne n'a de résultat ; la colonne status dit pourquoi. Corrigez la table et relancez le calcul.</translation>
        </message>
        <message>
            <source>{path}: no value is above 1, so the cropland fraction is taken as a share of 1. Cells without one count as 0.</source>
            <translation>{path} : aucune valeur n'est supérieure à 1, la fraction de terres cultivées est donc lue comme une part de 1. Les cellules qui n'en ont pas comptent pour 0.</translation>
        </message>
        <message>
            <source>{path}: no value of 0 or more was found for {what}. Check the file and its no-data value.</source>
            <translation>{path} : aucune valeur de 0 ou plus n'a été trouvée ({what}). Vérifiez le fichier et sa valeur nodata.</translation>
        </message>
        <message>
            <source>{path}: no zone by '{field}' holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation>{path} : aucune zone par '{field}' ne contient de cellule des cartes avec une valeur. Vérifiez sa position et son système de coordonnées de référence, et les cartes.</translation>
        </message>
        <message>
            <source>{path}: no zone holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.</source>
            <translation>{path} : aucune zone ne contient de cellule des cartes avec une valeur. Vérifiez sa position et son système de coordonnées de référence, et les cartes.</translation>
        </message>
        <message>
            <source>{path}: none of the {cells} cells of the area can be modelled. Codes (number of cells) found: {found}; modelled are the classes {modelled}, where there is SOC ({without_soc} cells of these classes have none). Check land_use_legend, classes, the SOC map, and area.</source>
            <translation>{path} : aucune des {cells} cellules de la zone d'intérêt ne peut être modélisée. Codes (nombre de cellules) trouvés : {found} ; sont modélisées les classes {modelled}, là où il y a du COS ({without_soc} cellules de ces classes n'en ont pas). Vérifiez land_use_legend, classes, la carte du COS et area.</translation>
        </message>
        <message>
            <source>{path}: not a raster that the step forward has written (its metadata lack horizons and scenarios). Give that raster.</source>
            <translation>{path} : n'est pas un raster écrit par l'étape forward (ses métadonnées n'indiquent ni horizons ni scénarios). Indiquez ce raster.</translation>
        </message>
        <message>
            <source>{path}: not one of the {cells} cells to model that were looked at has a value here. The layer covers {layer}, the grid of the run {grid}. Check the layer's position and coordinate system ('Assign projection'), its no-data value, or choose the right file.</source>
            <translation>{path} : aucune des {cells} cellules à modéliser examinées n'a ici de valeur. La couche couvre {layer}, la grille du calcul {grid}. Vérifiez la position de la couche et son système de coordonnées ('Assigner une projection'), sa valeur nodata, ou choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>{path}: not the raster expected as {what}: its bands are {found}, ...; expected are {expected}, .... Give the raster that the step before has written.</source>
            <translation>{path} : ce n'est pas le raster attendu ({what}) : ses bandes sont {found}, ... ; les bandes attendues sont {expected}, .... Indiquez le raster que l'étape précédente a écrit.</translation>
        </message>
        <message>
            <source>{path}: not valid JSON at line {line}, column {column} ({reason}). Correct it there, or write the file anew.</source>
            <translation>{path} : JSON non valide à la ligne {line}, colonne {column} ({reason}). Corrigez-le à cet endroit, ou réécrivez le fichier.</translation>
        </message>
        <message>
            <source>{path}: of which month is the band '{band}'? Neither its name nor that of the file tells. Name bands or files by year and month, such as 2015-07.</source>
            <translation>{path} : de quel mois est la bande '{band}' ? Ni son nom ni celui du fichier ne le dit. Nommez les bandes ou les fichiers par année et mois, comme 2015-07.</translation>
        </message>
        <message>
            <source>{path}: of which year is it? Neither the names of the bands ({names}) nor that of the file tell one year for each band. Give the years.</source>
            <translation>{path} : de quelle année s'agit-il ? Ni les noms des bandes ({names}) ni celui du fichier n'indiquent une année pour chaque bande. Indiquez les années.</translation>
        </message>
        <message>
            <source>{path}: one band of land use, taken for every year; change of land use is not followed.</source>
            <translation>{path} : une seule bande d'utilisation des terres, prise pour toutes les années ; le changement d'utilisation des terres n'est pas suivi.</translation>
        </message>
        <message>
            <source>{path}: one station only: every cell of the grid gets its values.</source>
            <translation>{path} : une seule station : toutes les cellules de la grille reçoivent ses valeurs.</translation>
        </message>
        <message>
            <source>{path}: points can be written to files that end in {extensions}. Choose one of these endings.</source>
            <translation>{path} : les points peuvent être écrits dans des fichiers qui se terminent par {extensions}. Choisissez l'une de ces extensions.</translation>
        </message>
        <message>
            <source>{path}: scenarios name the zones {missing}, which have no cell to model in the map; found are (number of cells): {found}. Correct the zone numbers of the scenarios.</source>
            <translation>{path} : scenarios nomme les zones {missing}, qui n'ont aucune cellule à modéliser dans la carte ; trouvées (nombre de cellules) : {found}. Corrigez les numéros de zone des scénarios.</translation>
        </message>
        <message>
            <source>{path}: several bands belong to {month}. Monthly values are expected, one map for each month: is the file daily, or are names wrong?</source>
            <translation>{path} : plusieurs bandes correspondent à {month}. Des valeurs mensuelles sont attendues, une carte pour chaque mois : le fichier est-il journalier, ou des noms sont-ils faux ?</translation>
        </message>
        <message>
            <source>{path}: stations and rasters are both given; one is expected. Leave the other out.</source>
            <translation>{path} : des stations et des rasters sont indiqués tous deux ; un seul des deux est attendu. Retirez l'autre.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}) because of its values: median {median}, highest {highest}.</source>
            <translation>{path} : lu en {unit} (multiplié par {factor}) à cause de ses valeurs : médiane {median}, la plus haute {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as SoilGrids 2 has it: its name and whole numbers say so. Median {median}, highest value {highest}.</source>
            <translation>{path} : lu en {unit} (multiplié par {factor}), comme dans SoilGrids 2 : son nom et ses nombres entiers le disent. Médiane {median}, valeur la plus haute {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), as asked. Median {median}, highest value {highest}.</source>
            <translation>{path} : lu en {unit} (multiplié par {factor}), comme demandé. Médiane {median}, valeur la plus haute {highest}.</translation>
        </message>
        <message>
            <source>{path}: taken as {unit} (times {factor}), which the file declares. Median {median}, highest value {highest}.</source>
            <translation>{path} : lu en {unit} (multiplié par {factor}), ce que le fichier déclare. Médiane {median}, valeur la plus haute {highest}.</translation>
        </message>
        <message>
            <source>{path}: temperatures down to {found} degC; FAO's scripts have no value at or below {limit} degC, in the bounds neither, so such cells are left out. Choose the convention manual to model them.</source>
            <translation>{path} : températures jusqu'à {found} degC ; les scripts de la FAO n'ont pas de valeur à {limit} degC ou moins, dans les bornes non plus, ces cellules sont donc écartées. Choisissez la convention manual pour les modéliser.</translation>
        </message>
        <message>
            <source>{path}: the GSP grid is asked for, so a map in EPSG:4326 is expected. Reproject it first, or leave gsp_grid out.</source>
            <translation>{path} : la grille du GSP est demandée, une carte en EPSG:4326 est donc attendue. Reprojetez-la d'abord, ou retirez gsp_grid.</translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (most soils have 15 to 150). It looks like kg/m2: multiply by 10 with the Raster calculator; or a content in %, which needs bulk density and depth. Is it a desert, go on.</source>
            <translation>{path} : le COS est de {found} en médiane, des t C/ha sont attendues (la plupart des sols en ont 15 à 150). Cela ressemble à des kg/m2 : multipliez par 10 avec la Calculatrice Raster ; ou à une teneur en %, qui nécessite la densité apparente et la profondeur. Si c'est un désert, continuez.</translation>
        </message>
        <message>
            <source>{path}: the SOC is {found} in the median, t C/ha are expected (no more than 800). It looks like g/m2: multiply by 0.01 with the Raster calculator.</source>
            <translation>{path} : le COS est de {found} en médiane, des t C/ha sont attendues (pas plus de 800). Cela ressemble à des g/m2 : multipliez par 0.01 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: the area lies far from the grid, where the grid's coordinate reference system has no place. Check the area, and the system of the SOC map.</source>
            <translation>{path} : la zone d'intérêt est loin de la grille, là où le système de coordonnées de référence de la grille n'a pas de place. Vérifiez la zone d'intérêt, et le système de la carte du COS.</translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Give polygons, or a raster, of one side only, and write scripts for each side.</source>
            <translation>{path} : la zone d'intérêt traverse le 180e méridien (longitudes {west} à {east}). Indiquez des polygones, ou un raster, d'un seul côté, et écrivez des scripts pour chaque côté.</translation>
        </message>
        <message>
            <source>{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Run each side on its own, with the SOC map or the area cut there, or use a projected SOC map.</source>
            <translation>{path} : la zone d'intérêt traverse le 180e méridien (longitudes {west} à {east}). Calculez chaque côté séparément, en y découpant la carte du COS ou la zone d'intérêt, ou utilisez une carte du COS projetée.</translation>
        </message>
        <message>
            <source>{path}: the band "{band}" holds no year, nor does the file's name. Name the bands by year, or give a file for each year.</source>
            <translation>{path} : la bande "{band}" ne contient pas d'année, et le nom du fichier non plus. Nommez les bandes par année, ou indiquez un fichier pour chaque année.</translation>
        </message>
        <message>
            <source>{path}: the band name "{band}" holds no year and month, nor does the file's name help; expected is a name such as 2001-05 or 200105. Name the bands, or give one file for each month with its date in the name.</source>
            <translation>{path} : le nom de bande "{band}" ne contient ni année ni mois, et le nom du fichier n'aide pas non plus ; un nom comme 2001-05 ou 200105 est attendu. Nommez les bandes, ou indiquez un fichier pour chaque mois avec sa date dans le nom.</translation>
        </message>
        <message>
            <source>{path}: the band names tell months, but no years, and not from January to December: {names}, ... Order the bands, or put year and month into their names.</source>
            <translation>{path} : les noms des bandes indiquent des mois, mais pas d'années, et pas de janvier à décembre : {names}, ... Ordonnez les bandes, ou mettez l'année et le mois dans leurs noms.</translation>
        </message>
        <message>
            <source>{path}: the bands are in the order {found}; January to December is expected. Put them in order with build_stacks.</source>
            <translation>{path} : les bandes sont dans l'ordre {found} ; janvier à décembre sont attendus. Mettez-les dans l'ordre avec build_stacks.</translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}, but land_use_years says {expected}. Correct land_use_years, or leave it out.</source>
            <translation>{path} : les bandes se nomment {found}, mais land_use_years dit {expected}. Corrigez land_use_years, ou retirez-le.</translation>
        </message>
        <message>
            <source>{path}: the bands are named {found}; every year from {first} to {last} is expected. Correct warm_up_years_range, or choose the right bands.</source>
            <translation>{path} : les bandes se nomment {found} ; toutes les années de {first} à {last} sont attendues. Corrigez warm_up_years_range, ou choisissez les bonnes bandes.</translation>
        </message>
        <message>
            <source>{path}: the bands are {begin} to {end}, the months of one year, and are taken for the means of {first} to {last} ({field}). Give the means of these years, or their series.</source>
            <translation>{path} : les bandes sont {begin} à {end}, les mois d'une seule année, et sont prises pour les moyennes de {first} à {last} ({field}). Indiquez les moyennes de ces années, ou leur série.</translation>
        </message>
        <message>
            <source>{path}: the calendar "{found}" of the time axis is not known; known are: {known}. Mend the attribute calendar.</source>
            <translation>{path} : le calendrier "{found}" de l'axe temporel n'est pas connu ; sont connus : {known}. Corrigez l'attribut calendar.</translation>
        </message>
        <message>
            <source>{path}: the climate layer has another coordinate system than the maps, so its cells have no edges on their grid. Give the layer as it was before it was resampled, in EPSG:4326, or none.</source>
            <translation>{path} : la couche de climat a un autre système de coordonnées que les cartes, ses cellules n'ont donc pas de bords sur leur grille. Indiquez la couche telle qu'elle était avant le rééchantillonnage, en EPSG:4326, ou aucune.</translation>
        </message>
        <message>
            <source>{path}: the codes {codes}, which the legend {legend} does not list, are in the map; they become no data. If they are many, choose another legend.</source>
            <translation>{path} : les codes {codes}, que la légende {legend} n'énumère pas, sont dans la carte ; ils deviennent nodata. S'ils sont nombreux, choisissez une autre légende.</translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is not known. Known are {known}. Rename or remove the column.</source>
            <translation>{path} : la colonne '{column}' n'est pas connue. Sont connues : {known}. Renommez ou supprimez la colonne.</translation>
        </message>
        <message>
            <source>{path}: the column '{column}' is there twice. Rename or remove one of them.</source>
            <translation>{path} : la colonne '{column}' existe deux fois. Renommez ou supprimez l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: the columns '{column}' and '{other}' hold the same. Keep one of them.</source>
            <translation>{path} : les colonnes '{column}' et '{other}' contiennent la même chose. Gardez l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: the columns of monthly normals are missing: {missing} (for T, P and E each the months 01 to 12; other years are fine). Two periods are expected, found: {found}. Add the columns.</source>
            <translation>{path} : les colonnes des normales mensuelles manquent : {missing} (pour T, P et E, chacune les mois 01 à 12 ; d'autres années conviennent). Deux périodes sont attendues, trouvées : {found}. Ajoutez les colonnes.</translation>
        </message>
        <message>
            <source>{path}: the configuration cannot be read ({reason}). Save it as a UTF-8 text file that you may read.</source>
            <translation>{path} : la configuration ne peut pas être lue ({reason}). Enregistrez-la comme fichier texte UTF-8 que vous avez le droit de lire.</translation>
        </message>
        <message>
            <source>{path}: the file declares the unit {found}, {expected} is expected, and the values are {lowest} to {highest} (median {median}). If the file is right, convert the values with the Raster calculator; if the values are right, correct the unit.</source>
            <translation>{path} : le fichier déclare l'unité {found}, {expected} est attendue, et les valeurs sont {lowest} à {highest} (médiane {median}). Si le fichier a raison, convertissez les valeurs avec la Calculatrice Raster ; si les valeurs sont justes, corrigez l'unité.</translation>
        </message>
        <message>
            <source>{path}: the file does not say the unit of {variable}, and its values leave it open: {low} to {high}, mean {mean}. Say the unit with {setting}, such as {examples}.</source>
            <translation>{path} : le fichier ne dit pas l'unité de {variable}, et ses valeurs laissent la question ouverte : {low} à {high}, moyenne {mean}. Indiquez l'unité avec {setting}, par exemple {examples}.</translation>
        </message>
        <message>
            <source>{path}: the file given for {what} holds no raster itself. Choose one of its subdatasets: {names}.</source>
            <translation>{path} : le fichier indiqué ({what}) ne contient pas lui-même de raster. Choisissez l'un de ses sous-jeux de données : {names}.</translation>
        </message>
        <message>
            <source>{path}: the file has {bands} maps and a time axis of {months}. Give a file with one map for each month.</source>
            <translation>{path} : le fichier a {bands} cartes et un axe temporel de {months}. Indiquez un fichier avec une carte pour chaque mois.</translation>
        </message>
        <message>
            <source>{path}: the forward climate is a series of years, and a climate that changes has no steady state. Give the monthly means of the forward period (12 bands), or leave the forward layers empty for the means of the warm-up's years.</source>
            <translation>{path} : le climat de la phase forward est une série d'années, et un climat qui change n'a pas d'état stationnaire. Indiquez les moyennes mensuelles de la période forward (12 bandes), ou laissez vides les couches de la phase forward pour prendre les moyennes des années du warm-up.</translation>
        </message>
        <message>
            <source>{path}: the highest temperature is below the lowest in {count} cells of {month}, for instance {tmax} and {tmin} degC at {x}, {y}. Are the files of tmax and tmin exchanged, of different sources, or on different scales?</source>
            <translation>{path} : la température la plus haute est inférieure à la plus basse dans {count} cellules de {month}, par exemple {tmax} et {tmin} degC à {x}, {y}. Les fichiers de tmax et tmin sont-ils échangés, de sources différentes, ou d'échelles différentes ?</translation>
        </message>
        <message>
            <source>{path}: the layer has no polygons. Choose a layer with at least one polygon, and check its filter.</source>
            <translation>{path} : la couche n'a pas de polygones. Choisissez une couche avec au moins un polygone, et vérifiez son filtre.</translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is a GeoPackage. Choose a name that ends in .gpkg.</source>
            <translation>{path} : la couche des zones est un GeoPackage. Choisissez un nom qui se termine par .gpkg.</translation>
        </message>
        <message>
            <source>{path}: the layer of the zones is the zones' polygons with their totals, but no polygons were given. Give polygons, or leave the layer out.</source>
            <translation>{path} : la couche des zones est formée des polygones des zones avec leurs totaux, mais aucun polygone n'a été indiqué. Indiquez des polygones, ou retirez la couche.</translation>
        </message>
        <message>
            <source>{path}: the map has another grid than {t0} (size, origin, cell size or coordinate reference system). Make all maps in one run.</source>
            <translation>{path} : la carte a une autre grille que {t0} (taille, origine, taille de cellule ou système de coordonnées de référence). Produisez toutes les cartes en un seul calcul.</translation>
        </message>
        <message>
            <source>{path}: the mean temperature of {month} is {found} degC at {x}, {y}; -60 to 60 is possible. The scale of 0.1 was applied twice or never, or the file holds something else: see the setting scale.</source>
            <translation>{path} : la température moyenne de {month} est de {found} degC à {x}, {y} ; -60 à 60 est possible. L'échelle de 0.1 a été appliquée deux fois ou jamais, ou le fichier contient autre chose : voyez le réglage scale.</translation>
        </message>
        <message>
            <source>{path}: the monthly normals of two periods are expected, in columns such as {expected}; periods found: {found}. Rename or remove the columns of the others.</source>
            <translation>{path} : les normales mensuelles de deux périodes sont attendues, dans des colonnes comme {expected} ; périodes trouvées : {found}. Renommez ou supprimez les colonnes des autres.</translation>
        </message>
        <message>
            <source>{path}: the name of the file says {years}, and {field} is {first} to {last}; the bands themselves name no years. Check that it is the right file for this period.</source>
            <translation>{path} : le nom du fichier dit {years}, et {field} va de {first} à {last} ; les bandes elles-mêmes ne nomment aucune année. Vérifiez que c'est le bon fichier pour cette période.</translation>
        </message>
        <message>
            <source>{path}: the polygon of feature {feature} is invalid and cannot be repaired ({reason}). Run 'Fix geometries' on the layer.</source>
            <translation>{path} : le polygone de l'entité {feature} n'est pas valide et ne peut pas être réparé ({reason}). Exécutez 'Réparer les géométries' sur la couche.</translation>
        </message>
        <message>
            <source>{path}: the polygons cannot be read ({reason}). Export them again as GeoPackage.</source>
            <translation>{path} : les polygones ne peuvent pas être lus ({reason}). Exportez-les à nouveau en GeoPackage.</translation>
        </message>
        <message>
            <source>{path}: the polygons have no coordinate reference system. Assign it with 'Assign projection'.</source>
            <translation>{path} : les polygones n'ont pas de système de coordonnées de référence. Assignez-le avec 'Assigner une projection'.</translation>
        </message>
        <message>
            <source>{path}: the polygons of one zone cannot be joined ({reason}). Run 'Fix geometries' and 'Dissolve' on the layer.</source>
            <translation>{path} : les polygones d'une même zone ne peuvent pas être réunis ({reason}). Exécutez 'Réparer les géométries' et 'Regrouper' sur la couche.</translation>
        </message>
        <message>
            <source>{path}: the raster has no georeference (no origin and cell size). Georeference it, or export it again with its position.</source>
            <translation>{path} : le raster n'a pas de géoréférence (ni origine ni taille de cellule). Géoréférencez-le, ou exportez-le à nouveau avec sa position.</translation>
        </message>
        <message>
            <source>{path}: the raster has no usable coordinate reference system; a geographic or projected one is expected. Assign it with 'Assign projection'.</source>
            <translation>{path} : le raster n'a pas de système de coordonnées de référence utilisable ; un système géographique ou projeté est attendu. Attribuez-le avec 'Assigner une projection'.</translation>
        </message>
        <message>
            <source>{path}: the raster is rotated or its rows run from south to north; rows from north to south are expected. Run 'Warp (reproject)' on it first.</source>
            <translation>{path} : le raster est tourné ou ses lignes vont du sud au nord ; des lignes du nord au sud sont attendues. Exécutez d'abord 'Projection (warp)' sur ce raster.</translation>
        </message>
        <message>
            <source>{path}: the raster of ranks is one of cells, but zones are ranked. Rank cells, or leave the raster out.</source>
            <translation>{path} : le raster des rangs est un raster de cellules, mais des zones sont classées. Classez des cellules, ou retirez le raster.</translation>
        </message>
        <message>
            <source>{path}: the result can only be written as {suffix}. Choose a name that ends so.</source>
            <translation>{path} : le résultat ne peut être écrit qu'en {suffix}. Choisissez un nom qui se termine ainsi.</translation>
        </message>
        <message>
            <source>{path}: the same band is given as {first} and as {second}; each needs its own. Choose the right file for one of them.</source>
            <translation>{path} : la même bande est indiquée comme {first} et comme {second} ; chacune a besoin de la sienne. Choisissez le bon fichier pour l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: the style of the map cannot be read ({reason}). Install the plugin again.</source>
            <translation>{path} : le style de la carte ne peut pas être lu ({reason}). Réinstallez l'extension.</translation>
        </message>
        <message>
            <source>{path}: the table has no rows under its header; a row for each site is expected. Add the sites.</source>
            <translation>{path} : la table n'a pas de lignes sous son en-tête ; une ligne par site est attendue. Ajoutez les sites.</translation>
        </message>
        <message>
            <source>{path}: the table is empty; a line with the names of the columns is expected first.</source>
            <translation>{path} : la table est vide ; une première ligne avec les noms des colonnes est attendue.</translation>
        </message>
        <message>
            <source>{path}: the time axis counts in "{found}"; expected is months, days, hours, minutes or seconds since a date, such as "days since 1900-1-1". Mend the attribute units of the time axis.</source>
            <translation>{path} : l'axe temporel compte en "{found}" ; sont attendus des mois, jours, heures, minutes ou secondes depuis une date, comme "days since 1900-1-1". Corrigez l'attribut units de l'axe temporel.</translation>
        </message>
        <message>
            <source>{path}: the time axis holds {found} {units}, which is no time of a month. Download the file again.</source>
            <translation>{path} : l'axe temporel contient {found} {units}, ce qui n'est le moment d'aucun mois. Téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (at most some thousand mm in a year). First check that it is the right layer. If it is, it looks like tenths of mm, or yearly sums in each month: multiply by 0.1 (or divide by 12) with the Raster calculator.</source>
            <translation>{path} : la somme des douze mois est de {found} en médiane, des mm/mois sont attendus (au plus quelques milliers de mm par an). Vérifiez d'abord que c'est la bonne couche. Si c'est elle, cela ressemble à des dixièmes de mm, ou à des sommes annuelles dans chaque mois : multipliez par 0.1 (ou divisez par 12) avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like kg m-2 s-1: multiply by 86400 and the days of each month with the Raster calculator.</source>
            <translation>{path} : la somme des douze mois est de {found} en médiane, des mm/mois sont attendus (quelques centaines de mm par an). Vérifiez d'abord que c'est la bonne couche et non la température. Si c'est elle, cela ressemble à des kg m-2 s-1 : multipliez par 86400 et par les jours de chaque mois avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like m: multiply by 1000 with the Raster calculator (and by the days of the month if it is m/day).</source>
            <translation>{path} : la somme des douze mois est de {found} en médiane, des mm/mois sont attendus (quelques centaines de mm par an). Vérifiez d'abord que c'est la bonne couche et non la température. Si c'est elle, cela ressemble à des m : multipliez par 1000 avec la Calculatrice Raster (et par les jours du mois si ce sont des m/jour).</translation>
        </message>
        <message>
            <source>{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that it is the right layer and not the temperature. If it is, it looks like mm/day (multiply each month by its days with the Raster calculator), or a scale factor of 0.1 was applied twice (multiply by 10). Is it rain in a desert, go on.</source>
            <translation>{path} : la somme des douze mois est de {found} en médiane, des mm/mois sont attendus (quelques centaines de mm par an). Vérifiez d'abord que c'est la bonne couche et non la température. Si c'est elle, cela ressemble à des mm/jour (multipliez chaque mois par ses jours avec la Calculatrice Raster), ou un facteur d'échelle de 0.1 a été appliqué deux fois (multipliez par 10). Si c'est la pluie d'un désert, continuez.</translation>
        </message>
        <message>
            <source>{path}: the unit "{declared}" of {variable} is not known (values {low} to {high}, mean {mean}). Say the unit with {setting}, as one of: {known}.</source>
            <translation>{path} : l'unité "{declared}" de {variable} n'est pas connue (valeurs {low} à {high}, moyenne {mean}). Indiquez l'unité avec {setting}, l'une des suivantes : {known}.</translation>
        </message>
        <message>
            <source>{path}: the unit of {what} is not clear. The file declares none that is known, and its values (median {median}, highest {highest}) do not tell. Set {field} to one of: {units}; or correct the file if such values cannot be.</source>
            <translation>{path} : l'unité n'est pas claire ({what}). Le fichier n'en déclare aucune qui soit connue, et ses valeurs (médiane {median}, la plus haute {highest}) ne la disent pas. Mettez {field} à l'une des suivantes : {units} ; ou corrigez le fichier si de telles valeurs ne peuvent pas exister.</translation>
        </message>
        <message>
            <source>{path}: the units of the variable {name} are "{found}"; expected is one of: {expected}. Mend the attribute units, or use 'Climate from monthly layers or stations', where the unit can be said.</source>
            <translation>{path} : les unités de la variable {name} sont "{found}" ; attendu, l'une des suivantes : {expected}. Corrigez l'attribut units, ou utilisez 'Climat à partir de couches mensuelles ou de stations', où l'unité peut être indiquée.</translation>
        </message>
        <message>
            <source>{path}: the value {value} is not whole; whole numbers are expected. Give a raster of codes.</source>
            <translation>{path} : la valeur {value} n'est pas entière ; des nombres entiers sont attendus. Indiquez un raster de codes.</translation>
        </message>
        <message>
            <source>{path}: the values of the cropland fraction go from {low} to {high}; 0 to 1 or 0 to 100 % are expected. Give such a layer, with its no data declared.</source>
            <translation>{path} : les valeurs de la fraction de terres cultivées vont de {low} à {high} ; 0 à 1 ou 0 à 100 % sont attendus. Indiquez une telle couche, avec son nodata déclaré.</translation>
        </message>
        <message>
            <source>{path}: the variable {variable} has no time axis with units such as "days since 1900-1-1" before latitude and longitude; its axes: {axes}. Months are never guessed from the order of the bands: give a file with a time axis.</source>
            <translation>{path} : la variable {variable} n'a pas d'axe temporel avec des unités telles que "days since 1900-1-1" avant la latitude et la longitude ; ses axes : {axes}. Les mois ne sont jamais devinés d'après l'ordre des bandes : indiquez un fichier avec un axe temporel.</translation>
        </message>
        <message>
            <source>{path}: the workbook is not on disk as it was written (rows by sheet: {found} were found, {expected} expected). Try again, or choose another folder.</source>
            <translation>{path} : le classeur n'est pas sur le disque tel qu'il a été écrit (lignes par feuille : {found} ont été trouvées, {expected} attendues). Réessayez, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{path}: the world map of QGIS cannot be read ({reason}). Give an area of interest instead of a country.</source>
            <translation>{path} : la carte du monde de QGIS ne peut pas être lue ({reason}). Indiquez une zone d'intérêt au lieu d'un pays.</translation>
        </message>
        <message>
            <source>{path}: the yearly mean temperature is {found}, degC are expected. It looks like kelvin: subtract 273.15 with the Raster calculator.</source>
            <translation>{path} : la température moyenne annuelle est de {found}, des degC sont attendus. Cela ressemble à des kelvins : soustrayez 273.15 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: the years {missing} are missing between {first} and {last} in the Ts_ columns. Add them.</source>
            <translation>{path} : les années {missing} manquent entre {first} et {last} dans les colonnes Ts_. Ajoutez-les.</translation>
        </message>
        <message>
            <source>{path}: there is no column '{column}' (columns found: {columns}). Add or rename the column.</source>
            <translation>{path} : il n'y a pas de colonne '{column}' (colonnes trouvées : {columns}). Ajoutez ou renommez la colonne.</translation>
        </message>
        <message>
            <source>{path}: there is no field '{field}' (fields found: {fields}). Choose one of them.</source>
            <translation>{path} : il n'y a pas de champ '{field}' (champs trouvés : {fields}). Choisissez l'un d'eux.</translation>
        </message>
        <message>
            <source>{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.</source>
            <translation>{path} : il n'y a pas de couche '{layer}' (couches trouvées : {names}). Choisissez l'une d'elles.</translation>
        </message>
        <message>
            <source>{path}: there is no such configuration file. Check the path.</source>
            <translation>{path} : ce fichier de configuration n'existe pas. Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{path}: there is no such file. Check the path.</source>
            <translation>{path} : ce fichier n'existe pas. Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{path}: this configuration rules. Layers, scenarios and options given beside it are not used.</source>
            <translation>{path} : cette configuration fait foi. Les couches, scénarios et options donnés à côté ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>{path}: this file is read as an input, so it cannot be written as well. Choose another output.</source>
            <translation>{path} : ce fichier est lu comme donnée d'entrée, il ne peut donc pas être aussi écrit. Choisissez une autre sortie.</translation>
        </message>
        <message>
            <source>{path}: this intermediate file was changed or damaged since it was written. Check the disk and start the run again.</source>
            <translation>{path} : ce fichier intermédiaire a été modifié ou endommagé depuis son écriture. Vérifiez le disque et relancez le calcul.</translation>
        </message>
        <message>
            <source>{path}: this state was left by the phase {found}; one left by {expected} is expected. Give that raster.</source>
            <translation>{path} : cet état a été laissé par la phase {found} ; un état laissé par {expected} est attendu. Indiquez ce raster.</translation>
        </message>
        <message>
            <source>{path}: twelve bands without years are normals, and the warm-up needs a series of all months of its years. Put year and month into the names of bands or files, or say the year of the first band with first.</source>
            <translation>{path} : douze bandes sans années sont des normales, et le warm-up a besoin d'une série de tous les mois de ses années. Mettez l'année et le mois dans les noms des bandes ou des fichiers, ou indiquez l'année de la première bande avec first.</translation>
        </message>
        <message>
            <source>{path}: two results would be written to this file. Give each a name of its own.</source>
            <translation>{path} : deux résultats seraient écrits dans ce fichier. Donnez à chacun son propre nom.</translation>
        </message>
        <message>
            <source>{path}: units "{declared}" as the file says: {formula} = {wanted}.</source>
            <translation>{path} : unités "{declared}" comme le dit le fichier : {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: values above 1 were found, so the cropland fraction is taken as %. Cells without one count as 0.</source>
            <translation>{path} : des valeurs supérieures à 1 ont été trouvées, la fraction de terres cultivées est donc lue en %. Les cellules qui n'en ont pas comptent pour 0.</translation>
        </message>
        <message>
            <source>{path}: was read by the run and is not there any more. Put it back, or run again on the layers where they are now.</source>
            <translation>{path} : a été lu par le calcul et n'est plus là. Remettez-le en place, ou relancez le calcul sur les couches là où elles sont maintenant.</translation>
        </message>
        <message>
            <source>{path}: what the project holds for the GSOCseq window cannot be read ({reason}). It stays as it is, and nothing is remembered until you open a configuration, load the sample, or begin anew.</source>
            <translation>{path} : ce que le projet contient pour la fenêtre GSOCseq ne peut pas être lu ({reason}). Cela reste tel quel, et rien n'est mémorisé tant que vous n'avez pas ouvert une configuration, chargé le jeu d'exemple ou recommencé.</translation>
        </message>
        <message>
            <source>{path}: whether {variable} is in {wanted} or in tenths of it cannot be told: neither name nor units say it, and the values are {low} to {high}, {fractions} fractions. Set scale to "raw" (tenths, as Earth Engine keeps them) or to "units".</source>
            <translation>{path} : on ne peut pas dire si {variable} est en {wanted} ou en dixièmes de cette unité : ni le nom ni les unités ne le disent, et les valeurs vont de {low} à {high}, fractions : {fractions}. Mettez scale à "raw" (dixièmes, comme Earth Engine les conserve) ou à "units".</translation>
        </message>
        <message>
            <source>{path}: which year is each of the {bands} bands? Their names ({names}, ...) do not tell in ascending order. Give land_use_years.</source>
            <translation>{path} : à quelle année correspond chacune des {bands} bandes ? Leurs noms ({names}, ...) ne le disent pas dans l'ordre croissant. Indiquez land_use_years.</translation>
        </message>
        <message>
            <source>{path}: written for configuration version {found}; this plugin reads version {expected}. Update the plugin.</source>
            <translation>{path} : écrit pour la version {found} de la configuration ; cette extension lit la version {expected}. Mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>{path}: zones are given, but cells are to be ranked. Rank zones, or leave them out.</source>
            <translation>{path} : des zones sont indiquées, mais des cellules doivent être classées. Classez les zones, ou retirez-les.</translation>
        </message>
        <message>
            <source>{path}: {bands} bands, but land_use_years lists {years} years. Give one year per band.</source>
            <translation>{path} : {bands} bandes, mais land_use_years indique {years} années. Indiquez une année par bande.</translation>
        </message>
        <message>
            <source>{path}: {cells} cells by class of the last land use. Modelled, where there is SOC: {modelled}. Not modelled: {others}. In no table: {unknown}.</source>
            <translation>{path} : {cells} cellules par classe de la dernière utilisation des terres. Modélisées, là où il y a du COS : {modelled}. Non modélisées : {others}. Dans aucune table : {unknown}.</translation>
        </message>
        <message>
            <source>{path}: {count} cells have more than {most} {own} of {what}, up to {highest}, after conversion from {unit}. Check the unit and the no-data value of the layer.</source>
            <translation>{path} : {count} cellules ont plus de {most} {own} ({what}), jusqu'à {highest}, après conversion depuis {unit}. Vérifiez l'unité et la valeur nodata de la couche.</translation>
        </message>
        <message>
            <source>{path}: {count} cells lie on a value below 0, which is taken as no data.</source>
            <translation>{path} : {count} cellules tombent sur une valeur inférieure à 0, qui est prise pour nodata.</translation>
        </message>
        <message>
            <source>{path}: {count} months are missing: {missing}. The files reach from {first} to {last}. Add the files of these months, or choose another period.</source>
            <translation>{path} : {count} mois manquent : {missing}. Les fichiers vont de {first} à {last}. Ajoutez les fichiers de ces mois, ou choisissez une autre période.</translation>
        </message>
        <message>
            <source>{path}: {count} months of {first} to {last} are missing: {missing}. Give a series with all months of these years.</source>
            <translation>{path} : {count} mois de {first} à {last} manquent : {missing}. Indiquez une série avec tous les mois de ces années.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells lack {variable} in some months; their normals have no data in these months.</source>
            <translation>{path} : {count} des {cells} cellules n'ont pas {variable} dans certains mois ; leurs normales sont nodata dans ces mois.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at are 0, the others 1; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like plant cover, 1 for covered: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path} : {count} des {cells} cellules examinées valent 0, les autres 1 ; un facteur de couverture de 0.6 (végétalisé) à 1 (nu) est attendu. Cela ressemble au couvert végétal, 1 pour couvert : calculez 1 - 0.4 * P avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. Compute it from the vegetated share P as 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path} : {count} des {cells} cellules examinées ont des valeurs de {lowest} à {highest} ; un facteur de couverture de 0.6 (végétalisé) à 1 (nu) est attendu. Calculez-le à partir de la part végétalisée P par 1 - 0.4 * P avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share P: compute 1 - 0.4 * P with the Raster calculator.</source>
            <translation>{path} : {count} des {cells} cellules examinées ont des valeurs de {lowest} à {highest} ; un facteur de couverture de 0.6 (végétalisé) à 1 (nu) est attendu. Cela ressemble à la part végétalisée P : calculez 1 - 0.4 * P avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It looks like the vegetated share in per cent: compute 1 - 0.4 * P / 100 with the Raster calculator.</source>
            <translation>{path} : {count} des {cells} cellules examinées ont des valeurs de {lowest} à {highest} ; un facteur de couverture de 0.6 (végétalisé) à 1 (nu) est attendu. Cela ressemble à la part végétalisée en % : calculez 1 - 0.4 * P / 100 avec la Calculatrice Raster.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are in no zone. They are modelled with the percentages of all land.</source>
            <translation>{path} : {count} des {cells} cellules à modéliser examinées ({share} %) ne sont dans aucune zone. Elles sont modélisées avec les pourcentages de toutes les terres.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) are negative, down to {lowest}; 0 or more is expected. They are left out. If that is a code for no data, declare it with 'Translate'.</source>
            <translation>{path} : {count} des {cells} cellules à modéliser examinées ({share} %) sont négatives, jusqu'à {lowest} ; 0 ou plus est attendu. Elles sont écartées. Si c'est un code pour nodata, déclarez-le avec 'Convertir'.</translation>
        </message>
        <message>
            <source>{path}: {count} of {cells} cells to model that were looked at ({share} %) have values beyond {low} to {high} ({unit}), which is expected: {lowest} to {highest} were found. What cannot be is left out and counted. Check the unit, and no data that was averaged.</source>
            <translation>{path} : {count} des {cells} cellules à modéliser examinées ({share} %) ont des valeurs hors de {low} à {high} ({unit}), ce qui est attendu : {lowest} à {highest} ont été trouvées. Ce qui ne peut pas exister est écarté et compté. Vérifiez l'unité, et si des valeurs nodata ont été moyennées.</translation>
        </message>
        <message>
            <source>{path}: {count} stations, spread over the grid by {way}.</source>
            <translation>{path} : {count} stations, réparties sur la grille par {way}.</translation>
        </message>
        <message>
            <source>{path}: {field} is {legend}, but the codes (number of cells) are those of the legend {other}: {found}. Set {field} to {other}.</source>
            <translation>{path} : {field} vaut {legend}, mais les codes (nombre de cellules) sont ceux de la légende {other} : {found}. Mettez {field} à {other}.</translation>
        </message>
        <message>
            <source>{path}: {files} files, {megabytes} MB.</source>
            <translation>{path} : {files} fichiers, {megabytes} Mo.</translation>
        </message>
        <message>
            <source>{path}: {found} bands are the months of {years} years, {expected} are expected ({field} is {first}-{last}). Correct {field}, or put the right months together with build_stacks.</source>
            <translation>{path} : {found} bandes sont les mois de {years} années, {expected} sont attendues ({field} vaut {first}-{last}). Corrigez {field}, ou assemblez les bons mois avec build_stacks.</translation>
        </message>
        <message>
            <source>{path}: {found} bands found; expected are 12 normals, or whole years of months for the longest horizon ({years} years, {months} bands) at least. Put them together with build_stacks, or shorten the horizons.</source>
            <translation>{path} : {found} bandes trouvées ; sont attendues 12 normales, ou des années entières de mois pour au moins l'horizon le plus long ({years} ans, {months} bandes). Assemblez-les avec build_stacks, ou raccourcissez les horizons.</translation>
        </message>
        <message>
            <source>{path}: {found} bands were found, {expected} are expected in this order: {order}. Check the stack and the warm-up years.</source>
            <translation>{path} : {found} bandes ont été trouvées, {expected} sont attendues dans cet ordre : {order}. Vérifiez la pile et les années du warm-up.</translation>
        </message>
        <message>
            <source>{path}: {found} bands were found; a layer of the stock to reach has one, t C/ha. Choose the right layer.</source>
            <translation>{path} : {found} bandes ont été trouvées ; une couche du stock à atteindre en a une, t C/ha. Choisissez la bonne couche.</translation>
        </message>
        <message>
            <source>{path}: {found} bands whose names hold no months; {expected} are expected, the months of {first} to {last}. Yearly NPP needs a monthly series, not normals.</source>
            <translation>{path} : {found} bandes dont les noms ne contiennent pas de mois ; {expected} sont attendues, les mois de {first} à {last}. La NPP annuelle a besoin d'une série mensuelle, non de normales.</translation>
        </message>
        <message>
            <source>{path}: {found} months were found ({begin} to {end}), but {field} asks for {count} ({first} to {last}). Correct {field}, or cut the file to its bands {start} to {stop} ('Rearrange bands').</source>
            <translation>{path} : {found} mois ont été trouvés ({begin} à {end}), mais {field} en demande {count} ({first} à {last}). Corrigez {field}, ou réduisez le fichier à ses bandes {start} à {stop} ('Réordonner les bandes').</translation>
        </message>
        <message>
            <source>{path}: {gaps} cells have a value in the reference but none here. {filled} of them got one from the layer's nearest values, at most {reach} of its cells away; {missing} still lack one, at least in a band.</source>
            <translation>{path} : {gaps} cellules ont une valeur dans la référence mais aucune ici. {filled} d'entre elles en ont reçu une des valeurs les plus proches de la couche, à une distance d'au plus {reach} de ses cellules ; il en manque encore une à {missing}, au moins dans une bande.</translation>
        </message>
        <message>
            <source>{path}: {share} % of the cells with SOC ({count} of {cells}) have no land use, or a code in no table. They are left out. Check that the layer covers the area, its no-data value, and the legend.</source>
            <translation>{path} : {share} % des cellules avec du COS ({count} sur {cells}) n'ont pas d'utilisation des terres, ou ont un code dans aucune table. Elles sont écartées. Vérifiez que la couche couvre la zone d'intérêt, sa valeur nodata, et la légende.</translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}.</source>
            <translation>{path} : {variable} couvre {first} à {last} : {count} mois dans {files} fichiers, calendrier {calendar}.</translation>
        </message>
        <message>
            <source>{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}; {unsorted} months stood after later ones and were sorted.</source>
            <translation>{path} : {variable} couvre {first} à {last} : {count} mois dans {files} fichiers, calendrier {calendar} ; {unsorted} mois se trouvaient après des mois ultérieurs et ont été triés.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in "{declared}" as the file says, but its values are {low} to {high}, mean {mean}: no cultivated place has that. A scale factor was applied twice or never, or the unit is another one. Say the unit with {setting}, such as {examples}.</source>
            <translation>{path} : {variable} est en "{declared}" comme le dit le fichier, mais ses valeurs sont {low} à {high}, moyenne {mean} : aucun endroit cultivé n'a cela. Un facteur d'échelle a été appliqué deux fois ou jamais, ou l'unité est autre. Indiquez l'unité avec {setting}, par exemple {examples}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in metres, of a month or of a day, and its values leave it open: {low} to {high}, mean {mean}. Say which with {setting}: "m/month" or "m/day".</source>
            <translation>{path} : {variable} est en mètres, par mois ou par jour, et ses valeurs laissent la question ouverte : {low} à {high}, moyenne {mean}. Indiquez lequel avec {setting} : "m/month" ou "m/day".</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as the file says ("{declared}"; values {low} to {high}): {formula} = {wanted}.</source>
            <translation>{path} : {variable} est en {unit} comme le dit le fichier ("{declared}" ; valeurs {low} à {high}) : {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} as {setting} says ("{declared}"): {formula} = {wanted}.</source>
            <translation>{path} : {variable} est en {unit} comme le dit {setting} ("{declared}") : {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is in {unit} by its values ({low} to {high}, mean {mean}): {formula} = {wanted}.</source>
            <translation>{path} : {variable} est en {unit} d'après ses valeurs ({low} à {high}, moyenne {mean}) : {formula} = {wanted}.</translation>
        </message>
        <message>
            <source>{path}: {variable} is {found} {unit} in {month} ({count} values like this in the part that was read); {low} to {high} is possible. Is it a no-data value that the file does not declare, or is the file in another unit? Declare the no-data value (in QGIS: Raster, Conversion, Translate), or correct the unit.</source>
            <translation>{path} : {variable} est de {found} {unit} en {month} ({count} valeurs de ce genre dans la partie qui a été lue) ; {low} à {high} est possible. Est-ce une valeur nodata que le fichier ne déclare pas, ou le fichier est-il dans une autre unité ? Déclarez la valeur nodata (dans QGIS : Raster, Conversion, Convertir), ou corrigez l'unité.</translation>
        </message>
        <message>
            <source>{path}: {variable} {formula} gives no climate: the values in the file are {low} to {high}, {fractions} fractions; {variable} must end between -60 and 60 degC for temperature, and at 7 to 100 % of what the sun can evaporate for pet (the file: {share} %). The scale of 0.1 was applied twice or never: set scale to "raw" (tenths, as Earth Engine keeps them) or to "units", or export again.</source>
            <translation>{path} : {variable} {formula} ne donne pas un climat : les valeurs du fichier vont de {low} à {high}, fractions : {fractions} ; {variable} doit finir entre -60 et 60 degC pour la température, et entre 7 et 100 % de ce que le soleil peut évaporer pour pet (le fichier : {share} %). L'échelle de 0.1 a été appliquée deux fois ou jamais : mettez scale à "raw" (dixièmes, comme Earth Engine les conserve) ou à "units", ou exportez à nouveau.</translation>
        </message>
        <message>
            <source>{path}: {variable}: every month of {first} to {last} has {fewest} to {most} stations.</source>
            <translation>{path} : {variable} : chaque mois de {first} à {last} a de {fewest} à {most} stations.</translation>
        </message>
        <message>
            <source>{path}: {variable}: twelve bands without years are taken as the normals of {first} to {last}, January to December unless their names say otherwise. No series is written.</source>
            <translation>{path} : {variable} : douze bandes sans années sont prises pour les normales de {first} à {last}, de janvier à décembre sauf si leurs noms disent autre chose. Aucune série n'est écrite.</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's name says (x{times}).</source>
            <translation>{path} : {variable} : {formula} = {wanted}, comme le dit le nom du fichier (x{times}).</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the file's units say ("{declared}").</source>
            <translation>{path} : {variable} : {formula} = {wanted}, comme le disent les unités du fichier ("{declared}").</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, as the setting scale says ("{setting}").</source>
            <translation>{path} : {variable} : {formula} = {wanted}, comme le dit le réglage scale ("{setting}").</translation>
        </message>
        <message>
            <source>{path}: {variable}: {formula} = {wanted}, by its values ({low} to {high}).</source>
            <translation>{path} : {variable} : {formula} = {wanted}, d'après ses valeurs ({low} à {high}).</translation>
        </message>
        <message>
            <source>{python}: this Python has no dask.distributed ({reason}). Install it with '{python} -m pip install distributed', or leave out --executor dask to compute on this machine's threads.</source>
            <translation>{python} : ce Python n'a pas dask.distributed ({reason}). Installez-le avec '{python} -m pip install distributed', ou retirez --executor dask pour calculer avec les fils d'exécution de cette machine.</translation>
        </message>
        <message>
            <source>{python}: this Python has no {library}. Use the one that QGIS uses: on Debian and Ubuntu /usr/bin/python3, on Windows that of the OSGeo4W Shell.</source>
            <translation>{python} : ce Python n'a pas {library}. Utilisez celui de QGIS : sous Debian et Ubuntu /usr/bin/python3, sous Windows celui de l'OSGeo4W Shell.</translation>
        </message>
        <message>
            <source>{quantity}: the depths are given as {depths}, but the files in their order are named {named}. Leave the depths empty (the names tell them), or give them in the order of the files.</source>
            <translation>{quantity} : les profondeurs sont indiquées comme {depths}, mais les fichiers, dans leur ordre, sont nommés {named}. Laissez les profondeurs vides (les noms les disent), ou indiquez-les dans l'ordre des fichiers.</translation>
        </message>
        <message>
            <source>{quantity}: {found} layers were given, but depths lists {depths}. Give one layer for each depth.</source>
            <translation>{quantity} : {found} couches ont été indiquées, mais depths énumère {depths}. Indiquez une couche pour chaque profondeur.</translation>
        </message>
        <message>
            <source>{role}: {layer}</source>
            <translation>{role} : {layer}</translation>
        </message>
        <message>
            <source>{role}: {names} could each be it. None was chosen: choose one.</source>
            <translation>{role} : chacune de ces couches pourrait convenir : {names}. Aucune n'a été choisie : choisissez-en une.</translation>
        </message>
        <message>
            <source>{scale} in {names}</source>
            <translation>{scale} dans {names}</translation>
        </message>
        <message>
            <source>{scenario}, Mt CO2e/yr</source>
            <translation>{scenario}, Mt CO2e/yr</translation>
        </message>
        <message>
            <source>{scenario}, on the share of land that adopts it: {co2e} Mt CO2e/yr.</source>
            <translation>{scenario}, sur la part des terres qui l'adopte : {co2e} Mt CO2e/yr.</translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr less than business as usual if all modelled land adopts it ({mean} t C/ha/yr): a loss.</source>
            <translation>{scenario} : {co2e} Mt CO2e/yr de moins que le business as usual si toutes les terres modélisées l'adoptent ({mean} t C/ha/yr) : une perte.</translation>
        </message>
        <message>
            <source>{scenario}: {co2e} Mt CO2e/yr more than business as usual if all modelled land adopts it ({mean} t C/ha/yr).</source>
            <translation>{scenario} : {co2e} Mt CO2e/yr de plus que le business as usual si toutes les terres modélisées l'adoptent ({mean} t C/ha/yr).</translation>
        </message>
        <message>
            <source>{second}: its grid is not that of {first}: the layers masked together must have the same cells. Run align_layers first, or mask them one by one.</source>
            <translation>{second} : sa grille n'est pas celle de {first} : les couches masquées ensemble doivent avoir les mêmes cellules. Exécutez d'abord align_layers, ou masquez-les une par une.</translation>
        </message>
        <message>
            <source>{share}, reached over {years} years</source>
            <translation>{share}, atteinte en {years} ans</translation>
        </message>
        <message>
            <source>{stem}, adopted part</source>
            <translation>{stem}, part adoptée</translation>
        </message>
        <message>
            <source>{step}: files of {found} were found, but none of {missing}. Not chosen.</source>
            <translation>{step} : des fichiers de {found} ont été trouvés, mais aucun de {missing}. Non choisie.</translation>
        </message>
        <message>
            <source>{step}: raw files were found, but a layer that is ready was chosen for {role}. The raw files were left alone.</source>
            <translation>{step} : des fichiers bruts ont été trouvés, mais une couche toute prête a été choisie pour {role}. Les fichiers bruts ont été laissés de côté.</translation>
        </message>
        <message>
            <source>{step}: the files found by their names cannot be used as they are. {reason}</source>
            <translation>{step} : les fichiers trouvés d'après leurs noms ne peuvent pas être utilisés tels quels. {reason}</translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are out of reach: all land with a gain in {map}, {hectares} ha or {percent} % of the land, reaches {maximum} Mt CO2e/yr.</source>
            <translation>{target} Mt CO2e/yr sont hors d'atteinte : toutes les terres avec un gain dans {map}, {hectares} ha ou {percent} % des terres, atteignent {maximum} Mt CO2e/yr.</translation>
        </message>
        <message>
            <source>{target} Mt CO2e/yr are reached on {hectares} ha, {percent} % of the land with a value in {map} (all of it with a gain: {maximum} Mt CO2e/yr).</source>
            <translation>{target} Mt CO2e/yr sont atteints sur {hectares} ha, {percent} % des terres avec une valeur dans {map} (toutes celles qui ont un gain : {maximum} Mt CO2e/yr).</translation>
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
            <translation>{title}. Profondeur du sol 0-30 cm ; unité : {unit}. {meaning} L'une des cartes de la Carte mondiale du potentiel de séquestration du carbone organique du sol (GSOCseq), FAO, Partenariat mondial sur les sols.</translation>
        </message>
        <message>
            <source>{title}: {count} files</source>
            <translation>{title} : {count} fichiers</translation>
        </message>
        <message>
            <source>{title}: {name}</source>
            <translation>{title} : {name}</translation>
        </message>
        <message>
            <source>{tmax}: in {month} the maximum is below the minimum of {tmin} in {count} cells, by up to {most} degC. Are the two exchanged, or in different units (units_tmin, units_tmax)?</source>
            <translation>{tmax} : en {month} le maximum est inférieur au minimum de {tmin} dans {count} cellules, jusqu'à {most} degC. Les deux sont-ils échangés, ou dans des unités différentes (units_tmin, units_tmax) ?</translation>
        </message>
        <message>
            <source>{top}-{bottom} cm, of which {counted} cm are counted: {paths}.</source>
            <translation>{top}-{bottom} cm, dont {counted} cm sont comptés : {paths}.</translation>
        </message>
        <message>
            <source>{total} map(s) copied, {changed} of them changed; {cells} cells were made no data.</source>
            <translation>{total} carte(s) copiées, dont {changed} modifiées ; {cells} cellules ont été mises en nodata.</translation>
        </message>
        <message>
            <source>{value} percentage points</source>
            <translation>{value} points de pourcentage</translation>
        </message>
        <message>
            <source>{verdict} ({count} more: point here to read them)</source>
            <translation>{verdict} ({count} de plus : pointez ici pour les lire)</translation>
        </message>
        <message>
            <source>{what}: is given more than once. Give it once.</source>
            <translation>{what} : est indiqué plus d'une fois. Indiquez-le une seule fois.</translation>
        </message>
        <message>
            <source>{what}: nothing is given. Choose a value, or leave it out in a script to take the default.</source>
            <translation>{what} : rien n'est indiqué. Choisissez une valeur, ou omettez-le dans un script pour prendre la valeur par défaut.</translation>
        </message>
        <message>
            <source>{why} The run goes on without this worker.</source>
            <translation>{why} Le calcul continue sans ce worker.</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} ans</translation>
        </message>
        <message>
            <source>{zones} zones. Of {cells} cells with a value in the maps of {columns} x {rows} cells, {none} lie in no zone and are in no result; {several} lie in more than one and are in each.</source>
            <translation>{zones} zones. Sur {cells} cellules avec une valeur dans les cartes de {columns} x {rows} cellules, {none} ne sont dans aucune zone et ne sont dans aucun résultat ; {several} sont dans plus d'une zone et sont dans chacune.</translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, independent</source>
            <translation>± Mt C, Mt C/yr, indépendantes</translation>
        </message>
        <message>
            <source>± Mt C, Mt C/yr, same everywhere</source>
            <translation>± Mt C, Mt C/yr, les mêmes partout</translation>
        </message>
        <message>
            <source>± t C/ha/yr</source>
            <translation>± t C/ha/yr</translation>
        </message>
    </context>
</TS>
