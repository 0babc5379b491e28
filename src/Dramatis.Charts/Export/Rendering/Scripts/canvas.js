// A canvas that heatmaps and images are drawn on. Up to MostCells rectangles stay rectangles, so that they are sharp at every size;
// more, and pixels, become a PNG, which the host encodes.
(function (global) {
  'use strict';

  const MostCells = 10000;
  const Mark = 'data:application/x-cells,';

  class Canvas {
    constructor(element) {
      this.element = element;
      this.fillStyle = '#000';
      this.cells = [];
      this.pixels = null;
    }
    get width() { return Math.max(1, this.element.width || 300); }
    get height() { return Math.max(1, this.element.height || 150); }
    fillRect(x, y, width, height) { if (width > 0 && height > 0) this.cells.push([x, y, width, height, this.fillStyle]); }
    clearRect() { this.cells = []; this.pixels = null; }
    createImageData(width, height) { return { width, height, data: new Uint8ClampedArray(width * height * 4) }; }
    getImageData(x, y, width, height) { return this.createImageData(width, height); }
    putImageData(image) { this.pixels = image; }
    drawImage() { }
    toDataURL() {
      if (this.pixels) return png(this.pixels.width, this.pixels.height, this.pixels.data);
      const visible = this.cells.filter(cell => !/^rgba\(0,0,0,0\)$/.test(cell[4].replace(/\s/g, '')));
      return visible.length <= MostCells ? Mark + JSON.stringify([this.width, this.height, visible]) : png(this.width, this.height, this.painted(visible));
    }
    painted(cells) {
      const [columns, rows] = [this.width, this.height];
      const data = new Uint8ClampedArray(columns * rows * 4);
      for (const [x, y, width, height, fill] of cells) {
        const [r, g, b, a = 1] = fill.match(/[\d.]+/g).map(Number);
        for (let row = Math.max(0, y); row < Math.min(rows, y + height); row++) {
          for (let column = Math.max(0, x); column < Math.min(columns, x + width); column++) data.set([r, g, b, 255 * a], 4 * (row * columns + column));
        }
      }
      return data;
    }
  }

  // Strings pass to every engine alike; one character a byte.
  function png(width, height, data) {
    const parts = [];
    for (let i = 0; i < data.length; i += 8192) parts.push(String.fromCharCode(...data.subarray(i, i + 8192)));
    return 'data:image/png;base64,' + global.host.png(width, height, parts.join(''));
  }

  global.Canvas = Canvas;
  global.canvasMark = Mark;
})(globalThis);
