// The window: a clock that moves only when timers ring, random numbers from a seed, and what plotly.js asks for while it loads.
(function (global) {
  'use strict';

  const Start = Date.UTC(2000, 0, 1);
  let now = Start;
  let timers = [];
  let lastTimer = 0;
  let random = 1;

  const RealDate = Date;
  global.Date = class Date extends RealDate {
    constructor(...args) { if (args.length) super(...args); else super(now); }
    static now() { return now; }
  };

  // mulberry32
  Math.random = function () {
    random = (random + 0x6D2B79F5) | 0;
    let t = Math.imul(random ^ (random >>> 15), 1 | random);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  global.setTimeout = function (callback, delay, ...args) {
    timers.push({ id: ++lastTimer, at: now + (Number(delay) || 0), run: () => callback(...args) });
    return lastTimer;
  };
  global.clearTimeout = id => { timers = timers.filter(t => t.id !== id); };
  global.setInterval = () => ++lastTimer;
  global.clearInterval = () => { };
  global.requestAnimationFrame = callback => global.setTimeout(() => callback(now - Start), 16);
  global.cancelAnimationFrame = global.clearTimeout;

  // Runs the timer that rings next; whether there was one.
  global.ring = function () {
    if (!timers.length) return false;
    const next = timers.reduce((a, b) => b.at < a.at ? b : a);
    timers.splice(timers.indexOf(next), 1);
    now = Math.max(now, next.at);
    next.run();
    return true;
  };

  // As it was when the engine was new, so that a figure doesn't depend on those before it.
  global.startOver = function () {
    now = Start;
    timers = [];
    random = 1;
    global.document.body.textContent = '';
    global.text.forget();
  };

  const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };
  global.decodeEntities = text => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : name in entities ? entities[name] : whole);

  class Nothing {
    constructor() { this.style = {}; }
    addEventListener() { }
    removeEventListener() { }
    observe() { }
    disconnect() { }
    postMessage() { }
  }

  // An image from elsewhere is never loaded.
  class Image extends Nothing {
    set src(value) { if (this.onerror) global.setTimeout(() => this.onerror(new Error('Nothing is loaded: ' + String(value).slice(0, 80))), 0); }
  }

  const quiet = () => { };
  Object.assign(global, {
    window: global, self: global, top: global, parent: global, global,
    navigator: { userAgent: 'Dramatis', language: 'en', platform: '' },
    location: { href: 'about:blank', protocol: 'about:', host: '', hostname: '', pathname: '', search: '', hash: '', origin: 'null' },
    innerWidth: 1200, innerHeight: 900, devicePixelRatio: 1, scrollX: 0, scrollY: 0, pageXOffset: 0, pageYOffset: 0,
    performance: { now: () => now - Start },
    console: { log: quiet, info: quiet, warn: quiet, error: quiet, trace: quiet, debug: quiet },
    CSS: { supports: () => false },
    URL: { createObjectURL: () => '', revokeObjectURL: quiet },
    Image, DOMParser: class { parseFromString() { return new global.Document(); } }, Blob: Nothing, Worker: Nothing, MutationObserver: Nothing, ResizeObserver: Nothing, Event: Nothing, CustomEvent: Nothing, MouseEvent: Nothing,
    addEventListener: quiet, removeEventListener: quiet, dispatchEvent: quiet, scrollTo: quiet, open: quiet, getSelection: () => null,
    getComputedStyle: element => computed(element),
    matchMedia: () => ({ matches: false, addListener: quiet, addEventListener: quiet, removeListener: quiet }),
  });

  function computed(element) {
    const style = { getPropertyValue: name => element.style.getPropertyValue(name) || (name === 'transform' ? 'none' : global.text.property(element, name)) };
    for (const name of ['transform', 'display', 'position', 'overflow', 'fontSize', 'fontFamily', 'width', 'height', 'fill', 'imageRendering', 'visibility']) {
      Object.defineProperty(style, name, { get: () => style.getPropertyValue(name.replace(/[A-Z]/g, c => '-' + c.toLowerCase())) });
    }
    return style;
  }
})(globalThis);
