// For each month of the year: the share of its visible images, of all years, that show plants.
settings.exports.forEach(function (wanted) {
  var images = imagesOfYears(wanted.first, wanted.last).map(visible);
  var shares = [];
  for (var month = 1; month <= 12; month++) {
    var share = images.filter(ee.Filter.calendarRange(month, month, 'month'))
        .map(function (image) { return image.gt(settings.threshold); })
        .mean();
    shares.push(share.rename((month < 10 ? '0' : '') + month));
  }
  print(wanted.name + ': images found (23 in a full year)', images.size());
  exportImage(ee.Image.cat(shares).unmask(settings.noData, false).toFloat(), wanted.name);
});
