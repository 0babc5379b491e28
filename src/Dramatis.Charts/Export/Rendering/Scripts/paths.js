// Paths as lines: curves and arcs are followed in small steps.
(function (global) {
  'use strict';

  const Steps = 64;
  const counts = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

  function* commands(d) {
    for (const [, letter, list] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e[-+]?\d+[^a-zA-Z]*)*)/g)) {
      const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) || []).map(Number);
      const count = counts[letter.toUpperCase()];
      if (!count) { yield [letter, []]; continue; }
      for (let i = 0; i + count <= numbers.length; i += count) {
        yield [i === 0 ? letter : letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter, numbers.slice(i, i + count)];
      }
    }
  }

  // The path as a list of lines, each a list of points.
  function lines(d) {
    const found = [];
    let line = null;
    let [x, y, startX, startY, controlX, controlY, last] = [0, 0, 0, 0, 0, 0, ''];
    const to = (px, py) => {
      if (!line) found.push(line = [[x, y]]);
      line.push([px, py]);
      [x, y] = [px, py];
    };
    const curve = (at) => {
      for (let i = 1; i <= Steps; i++) to(...at(i / Steps));
    };
    for (const [letter, n] of commands(d)) {
      const upper = letter.toUpperCase();
      const [dx, dy] = letter === upper ? [0, 0] : [x, y];
      if (upper === 'M') {
        [x, y] = [startX, startY] = [n[0] + dx, n[1] + dy];
        found.push(line = [[x, y]]);
      } else if (upper === 'L') to(n[0] + dx, n[1] + dy);
      else if (upper === 'H') to(n[0] + dx, y);
      else if (upper === 'V') to(x, n[0] + dy);
      else if (upper === 'Z') { to(startX, startY); line = null; }
      else if (upper === 'C' || upper === 'S') {
        const smooth = 'CS'.includes(last) && last !== '' ? [2 * x - controlX, 2 * y - controlY] : [x, y];
        const [x1, y1, x2, y2, x3, y3] = upper === 'C' ? n.map((v, i) => v + (i % 2 ? dy : dx)) : [...smooth, ...n.map((v, i) => v + (i % 2 ? dy : dx))];
        const [x0, y0] = [x, y];
        curve(t => [cubic(x0, x1, x2, x3, t), cubic(y0, y1, y2, y3, t)]);
        [controlX, controlY] = [x2, y2];
      } else if (upper === 'Q' || upper === 'T') {
        const smooth = 'QT'.includes(last) && last !== '' ? [2 * x - controlX, 2 * y - controlY] : [x, y];
        const [x1, y1, x2, y2] = upper === 'Q' ? n.map((v, i) => v + (i % 2 ? dy : dx)) : [...smooth, n[0] + dx, n[1] + dy];
        const [x0, y0] = [x, y];
        curve(t => [quadratic(x0, x1, x2, t), quadratic(y0, y1, y2, t)]);
        [controlX, controlY] = [x1, y1];
      } else if (upper === 'A') arc(x, y, n[0], n[1], n[2], n[3], n[4], n[5] + dx, n[6] + dy, curve, to);
      last = upper;
    }
    return found;
  }

  const cubic = (a, b, c, d, t) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  const quadratic = (a, b, c, t) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t * t * c;

  // From end points to centre: SVG 1.1, appendix F.6.
  function arc(x0, y0, rx, ry, rotation, large, sweep, x1, y1, curve, to) {
    [rx, ry] = [Math.abs(rx), Math.abs(ry)];
    if (!rx || !ry || (x0 === x1 && y0 === y1)) return to(x1, y1);
    const phi = rotation * Math.PI / 180;
    const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
    const [mx, my] = [(x0 - x1) / 2, (y0 - y1) / 2];
    const [px, py] = [cos * mx + sin * my, cos * my - sin * mx];
    const scale = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
    rx *= scale;
    ry *= scale;
    const factor = (large !== sweep ? 1 : -1) * Math.sqrt(Math.max(0, (rx * rx * ry * ry) / ((rx * py) ** 2 + (ry * px) ** 2) - 1));
    const [qx, qy] = [factor * rx * py / ry, -factor * ry * px / rx];
    const [cx, cy] = [cos * qx - sin * qy + (x0 + x1) / 2, sin * qx + cos * qy + (y0 + y1) / 2];
    const start = Math.atan2((py - qy) / ry, (px - qx) / rx);
    let turn = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - start;
    if (sweep && turn < 0) turn += 2 * Math.PI;
    if (!sweep && turn > 0) turn -= 2 * Math.PI;
    curve(t => {
      const [u, v] = [rx * Math.cos(start + t * turn), ry * Math.sin(start + t * turn)];
      return t === 1 ? [x1, y1] : [cos * u - sin * v + cx, sin * u + cos * v + cy];
    });
  }

  const distance = ([x0, y0], [x1, y1]) => Math.hypot(x1 - x0, y1 - y0);
  let known = { d: null };

  function measured(d) {
    if (known.d === d) return known;
    const segments = [];
    let length = 0;
    for (const line of lines(d)) {
      for (let i = 1; i < line.length; i++) {
        segments.push({ from: line[i - 1], to: line[i], start: length });
        length += distance(line[i - 1], line[i]);
      }
    }
    return known = { d, segments, length };
  }

  global.paths = {
    points: d => lines(d).flat(),
    length: d => measured(d).length,
    pointAt(d, length) {
      const { segments } = measured(d);
      if (!segments.length) return { x: 0, y: 0 };
      let [low, high] = [0, segments.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (segments[middle].start <= length) low = middle; else high = middle - 1;
      }
      const { from, to, start } = segments[low];
      const part = Math.min(1, Math.max(0, (length - start) / (distance(from, to) || 1)));
      return { x: from[0] + part * (to[0] - from[0]), y: from[1] + part * (to[1] - from[1]) };
    },
  };
})(globalThis);
