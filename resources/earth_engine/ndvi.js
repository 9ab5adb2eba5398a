// Each export holds the images of one year. Earth Engine names its bands by image and band: 2001_01_17_NDVI.
settings.exports.forEach(function (wanted) {
  var images = imagesOfYears(wanted.first, wanted.last).map(visible);
  print(wanted.name + ': images found (23 in a full year)', images.size());
  exportImage(images.toBands().unmask(settings.noData, false).toInt16(), wanted.name);
});
