// Boxes of shapes and groups, lengths of paths, transforms.
(function (global) {
  'use strict';

  class Matrix {
    constructor(a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) { Object.assign(this, { a, b, c, d, e, f }); }
    multiply(m) {
      return new Matrix(this.a * m.a + this.c * m.b, this.b * m.a + this.d * m.b, this.a * m.c + this.c * m.d, this.b * m.c + this.d * m.d,
        this.a * m.e + this.c * m.f + this.e, this.b * m.e + this.d * m.f + this.f);
    }
    inverse() {
      const n = this.a * this.d - this.b * this.c;
      return new Matrix(this.d / n, -this.b / n, -this.c / n, this.a / n, (this.c * this.f - this.d * this.e) / n, (this.b * this.e - this.a * this.f) / n);
    }
    at(x, y) { return [this.a * x + this.c * y + this.e, this.b * x + this.d * y + this.f]; }
  }

  const numbers = text => (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) || []).map(Number);

  function matrixOf(element) {
    let matrix = new Matrix();
    for (const [, name, list] of (element.getAttribute('transform') || '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
      const n = numbers(list);
      if (name === 'translate') matrix = matrix.multiply(new Matrix(1, 0, 0, 1, n[0], n[1] || 0));
      else if (name === 'scale') matrix = matrix.multiply(new Matrix(n[0], 0, 0, n.length > 1 ? n[1] : n[0]));
      else if (name === 'matrix') matrix = matrix.multiply(new Matrix(...n));
      else if (name === 'rotate') {
        const [angle, x = 0, y = 0] = n;
        const [sin, cos] = [Math.sin(angle * Math.PI / 180), Math.cos(angle * Math.PI / 180)];
        matrix = matrix.multiply(new Matrix(1, 0, 0, 1, x, y)).multiply(new Matrix(cos, sin, -sin, cos)).multiply(new Matrix(1, 0, 0, 1, -x, -y));
      }
    }
    return element.localName === 'svg' ? matrix.multiply(new Matrix(1, 0, 0, 1, number(element, 'x'), number(element, 'y'))) : matrix;
  }

  const number = (element, name) => parseFloat(element.getAttribute(name)) || 0;
  const box = (x, y, width, height) => ({ x, y, width, height, left: x, top: y, right: x + width, bottom: y + height });

  function around(points) {
    if (!points.length) return null;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of points) {
      left = Math.min(left, x); right = Math.max(right, x);
      top = Math.min(top, y); bottom = Math.max(bottom, y);
    }
    return box(left, top, right - left, bottom - top);
  }

  const corners = b => [[b.left, b.top], [b.right, b.top], [b.right, b.bottom], [b.left, b.bottom]];
  const mapped = (b, matrix) => around(corners(b).map(([x, y]) => matrix.at(x, y)));

  // The box in the element's own coordinates; null when there is nothing in it.
  function own(element) {
    if (element.style.display === 'none' || element.getAttribute('display') === 'none') return null;
    switch (element.localName) {
      case 'rect': case 'image': case 'use': case 'foreignObject':
        return box(number(element, 'x'), number(element, 'y'), number(element, 'width'), number(element, 'height'));
      case 'circle': {
        const r = number(element, 'r');
        return box(number(element, 'cx') - r, number(element, 'cy') - r, 2 * r, 2 * r);
      }
      case 'line': return around([[number(element, 'x1'), number(element, 'y1')], [number(element, 'x2'), number(element, 'y2')]]);
      case 'path': return around(global.paths.points(element.getAttribute('d') || ''));
      case 'polygon': case 'polyline': {
        const n = numbers(element.getAttribute('points') || '');
        return around(n.filter((_, i) => i % 2 === 0).map((x, i) => [x, n[2 * i + 1]]));
      }
      case 'text': case 'tspan': return global.text.box(element);
      case 'defs': case 'clipPath': case 'title': case 'style': return null;
      default: {
        const points = [];
        for (let n = element.firstChild; n; n = n.nextSibling) {
          if (n.nodeType !== 1) continue;
          const b = own(n);
          if (b) points.push(...corners(mapped(b, matrixOf(n))));
        }
        return around(points);
      }
    }
  }

  function toRoot(element) {
    let matrix = new Matrix();
    for (let n = element; n && n.nodeType === 1; n = n.parentNode) if (n instanceof global.SVGElement) matrix = matrixOf(n).multiply(matrix);
    return matrix;
  }

  global.geometry = {
    matrixOf,
    toRoot,
    box: element => own(element) || box(0, 0, 0, 0),
    clientRect(element) {
      if (!(element instanceof global.SVGElement)) return box(0, 0, element.clientWidth, element.clientHeight);
      if (element.localName === 'svg' && element.hasAttribute('width')) return mapped(box(0, 0, number(element, 'width'), number(element, 'height')), toRoot(element));
      const b = own(element);
      return b ? mapped(b, toRoot(element)) : box(0, 0, 0, 0);
    },
    pathLength: d => global.paths.length(d),
    pointAt: (d, length) => global.paths.pointAt(d, length),
  };
})(globalThis);
