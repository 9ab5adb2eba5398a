// Each export is a stack of months. Earth Engine names its bands by image and band: 198101_tmmx is January 1981.
settings.exports.forEach(function (wanted) {
  var months = imagesOfYears(wanted.first, wanted.last).select(wanted.variable);
  print(wanted.name + ': months expected, months found', 12 * (wanted.last - wanted.first + 1), months.size());
  exportImage(months.toBands().unmask(settings.noData, false).toInt16(), wanted.name);
});
