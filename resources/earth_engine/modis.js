// NDVI where the pixel is good (0) or marginal (1): not under snow (2) or clouds (3).
function visible(image) {
  return image.select('NDVI').updateMask(image.select('SummaryQA').lte(1));
}
