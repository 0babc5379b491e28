// How long and how high text is. The host measures: host.measure(font, text) and host.lines(font).
(function (global) {
  'use strict';

  const widths = new Map();
  const heights = new Map();

  function property(element, name) {
    for (let n = element; n && n.nodeType === 1; n = n.parentNode) {
      const value = n.style.getPropertyValue(name) || n.getAttribute(name);
      if (value && value !== 'inherit') return value;
    }
    return '';
  }

  function size(element) {
    for (let n = element; n && n.nodeType === 1; n = n.parentNode) {
      const value = n.style.getPropertyValue('font-size') || n.getAttribute('font-size');
      if (!value || value === 'inherit') continue;
      const number = parseFloat(value);
      return value.endsWith('%') ? size(n.parentNode) * number / 100 : value.endsWith('em') ? size(n.parentNode) * number : number;
    }
    return 16;
  }

  const font = element => [property(element, 'font-style') || 'normal', property(element, 'font-weight') || 'normal', property(element, 'font-family') || 'sans-serif'].join('|');

  function width(font, size, text) {
    const key = font + '|' + text;
    let ems = widths.get(key);
    if (ems === undefined) {
      if (widths.size > 20000) widths.clear();
      widths.set(key, ems = global.host.measure(font, text));
    }
    return ems * size;
  }

  // Browsers round both to whole pixels.
  function height(font, size) {
    if (!heights.has(font)) heights.set(font, global.host.lines(font).split(' ').map(Number));
    const [ascent, descent] = heights.get(font);
    return [Math.round(ascent * size), Math.round(descent * size)];
  }

  function shift(value, size) {
    const number = parseFloat(value) || 0;
    return value && value.endsWith('em') ? number * size : number;
  }

  // The pieces of text, laid out from left to right, in chunks that are anchored each.
  function pieces(root) {
    const found = [];
    let [x, y, chunk] = [0, 0, []];
    const close = () => {
      if (chunk.length) {
        const anchor = property(chunk[0].element, 'text-anchor');
        const back = anchor === 'middle' ? (x - chunk[0].x) / 2 : anchor === 'end' ? x - chunk[0].x : 0;
        for (const piece of chunk) piece.x -= back;
        found.push(...chunk);
      }
      chunk = [];
    };
    (function visit(element) {
      const em = size(element);
      if (element.hasAttribute('x')) { close(); x = parseFloat(element.getAttribute('x')) || 0; }
      if (element.hasAttribute('y')) { close(); y = parseFloat(element.getAttribute('y')) || 0; }
      x += shift(element.getAttribute('dx'), em);
      y += shift(element.getAttribute('dy'), em);
      for (let n = element.firstChild; n; n = n.nextSibling) {
        if (n.nodeType === 1) visit(n);
        else if (n.data) {
          const f = font(element);
          const length = width(f, em, n.data);
          const [ascent, descent] = height(f, em);
          chunk.push({ element, x, y, length, ascent, descent });
          x += length;
        }
      }
    })(root);
    close();
    return found;
  }

  const textOf = element => {
    while (element.localName !== 'text' && element.parentNode.nodeType === 1) element = element.parentNode;
    return element;
  };

  function within(element) {
    const all = pieces(textOf(element));
    return element.localName === 'text' ? all : all.filter(piece => element.contains(piece.element));
  }

  global.text = {
    forget() { widths.clear(); heights.clear(); },
    length: element => within(element).reduce((sum, piece) => sum + piece.length, 0),
    box(element) {
      const all = within(element);
      if (!all.length) return null;
      const left = Math.min(...all.map(p => p.x));
      const right = Math.max(...all.map(p => p.x + p.length));
      const top = Math.min(...all.map(p => p.y - p.ascent));
      const bottom = Math.max(...all.map(p => p.y + p.descent));
      return { x: left, y: top, width: right - left, height: bottom - top, left, top, right, bottom };
    },
    property,
  };
})(globalThis);
