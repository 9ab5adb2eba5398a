// A stand-in for Earth Engine: runs a script and prints what it would export, band by band, for the one pixel that every image has.
// node earth_engine_stub.js SCRIPT COLLECTIONS.json, where COLLECTIONS is {id: [{index, start, bands: {name: value or null}}, ...]}.
'use strict';
const fs = require('fs');
const vm = require('vm');

const collections = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
const exported = [];
const printed = [];

function fail(reason) {
  throw new Error(reason);
}

class Image {
  constructor(index, start, bands, type) {
    Object.assign(this, {index, start, bands, type});
  }
  with_(bands, type) {
    return new Image(this.index, this.start, bands, type || this.type);
  }
  each(change) {
    return this.with_(this.bands.map(([name, value]) => [name, change(value)]));
  }
  select(selectors, names) {
    const list = [].concat(selectors);
    return this.with_(list.map((selector, place) => {
      const found = typeof selector === 'number' ? this.bands[selector] : this.bands.find(([name]) => name === selector);
      return found ? [names ? names[place] : found[0], found[1]] : fail('no band ' + selector);
    }));
  }
  rename(names) {
    const list = [].concat(names);
    return list.length === this.bands.length ? this.with_(this.bands.map(([, value], place) => [list[place], value])) : fail('rename');
  }
  updateMask(mask) {
    return this.each((value) => (mask.bands[0][1] ? value : null));
  }
  lte(limit) {
    return this.each((value) => (value === null ? null : Number(value <= limit)));
  }
  gt(limit) {
    return this.each((value) => (value === null ? null : Number(value > limit)));
  }
  unmask(filling, sameFootprint) {
    return sameFootprint === false ? this.each((value) => (value === null ? filling : value)) : fail('masked outside the footprint');
  }
  toInt16() {
    return this.with_(this.bands, 'Int16');
  }
  toByte() {
    return this.with_(this.bands, 'Byte');
  }
  toFloat() {
    return this.with_(this.bands, 'Float32');
  }
}

class ImageCollection {
  constructor(images) {
    this.images = typeof images !== 'string' ? images : (collections[images] || fail('no collection ' + images)).map(
        (image) => new Image(image.index, image.start, Object.entries(image.bands)));
  }
  filterDate(start, end) {
    return new ImageCollection(this.images.filter((image) => image.start >= start && image.start < end));
  }
  filter(keep) {
    return new ImageCollection(this.images.filter(keep));
  }
  sort(property) {
    const ordered = [...this.images].sort((one, other) => (one.start < other.start ? -1 : 1));
    return property === 'system:time_start' ? new ImageCollection(ordered) : fail('sort by ' + property);
  }
  map(change) {
    return new ImageCollection(this.images.map(change));
  }
  select(band) {
    return this.map((image) => image.select(band));
  }
  size() {
    return this.images.length;
  }
  first() {
    return this.images[0] || fail('no image');
  }
  mosaic() {
    return this.first();
  }
  aggregate_array(property) {
    return property === 'system:index' ? this.images.map((image) => image.index) : fail(property);
  }
  mean() {
    const names = this.first().bands.map(([name]) => name);
    return new Image('mean', '', names.map((name, place) => {
      const seen = this.images.map((image) => image.bands[place][1]).filter((value) => value !== null);
      return [name, seen.length ? seen.reduce((sum, value) => sum + value, 0) / seen.length : null];
    }));
  }
  toBands() {
    return new Image('stack', '', this.images.flatMap(({index, bands}) => bands.map(([name, value]) => [index + '_' + name, value])));
  }
}

function asImage(image) {
  return image instanceof Image ? image : fail('not an image');
}
asImage.cat = (images) => new Image('cat', '', images.flatMap((image) => image.bands));

const ee = {
  Image: asImage,
  ImageCollection: (images) => new ImageCollection(images),
  Filter: {
    calendarRange: (first, last, field) => field === 'month' ?
        ({start}) => Number(start.slice(5, 7)) >= first && Number(start.slice(5, 7)) <= last : fail(field)
  },
  Geometry: {Rectangle: (corners, crs, geodesic) => ({corners, crs, geodesic})}
};
const Export = {image: {toDrive: (task) => exported.push({...task, type: task.image.type, image: undefined, bands: task.image.bands})}};

vm.runInNewContext(fs.readFileSync(process.argv[2], 'utf8'), {ee, Export, print: (...values) => printed.push(values)});
console.log(JSON.stringify({exported, printed}));
