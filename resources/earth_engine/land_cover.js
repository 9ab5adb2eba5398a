// One band for each year. The cells are those of the collection: Earth Engine would average the codes of coarser ones.
settings.exports.forEach(function (wanted) {
  var maps = [];
  for (var year = wanted.first; year <= wanted.last; year++) {
    maps.push(ee.Image(imagesOfYears(year, year).mosaic()).select([settings.band], [String(year)]));
  }
  print('Maps in the collection', ee.ImageCollection(settings.collection).aggregate_array('system:index'));
  exportImage(ee.Image.cat(maps).unmask(settings.noData, false).toByte(), wanted.name);
});
