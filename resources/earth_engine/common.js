// One task for each finished image; start it in the tab "Tasks".
function exportImage(image, name) {
  Export.image.toDrive({
    image: image,
    description: name,
    fileNamePrefix: name,
    folder: settings.driveFolder,
    region: ee.Geometry.Rectangle(settings.region, 'EPSG:4326', false),
    crs: 'EPSG:4326',
    crsTransform: settings.crsTransform,
    maxPixels: 1e13,
    fileFormat: 'GeoTIFF',
    formatOptions: {noData: settings.noData}
  });
}

// The images of the years first to last, oldest first.
function imagesOfYears(first, last) {
  return ee.ImageCollection(settings.collection)
      .filterDate(first + '-01-01', (last + 1) + '-01-01')
      .sort('system:time_start');
}
