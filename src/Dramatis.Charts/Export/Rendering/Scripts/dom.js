// A document for plotly.js: the parts of the DOM that it uses to draw SVG. Nothing is laid out but text and shapes,
// nothing is loaded, and no event ever happens.
(function (global) {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const HTML = 'http://www.w3.org/1999/xhtml';

  const kebab = name => name.replace(/[A-Z]/g, c => '-' + c.toLowerCase());

  class Style {
    constructor() { Object.defineProperty(this, '_values', { value: new Map() }); }
    getPropertyValue(name) { return this._values.get(name) || ''; }
    getPropertyPriority() { return ''; }
    setProperty(name, value) {
      if (value === null || value === undefined || value === '') this._values.delete(name);
      else this._values.set(name, String(value));
    }
    removeProperty(name) {
      const value = this.getPropertyValue(name);
      this._values.delete(name);
      return value;
    }
    get cssText() { return Array.from(this._values, ([name, value]) => `${name}: ${value};`).join(' '); }
    set cssText(text) {
      this._values.clear();
      for (const [, name, value] of text.matchAll(/([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])*)/g)) this.setProperty(name, value.replace(/\s*!important\s*$/, '').trim());
    }
  }
  for (const name of ['width', 'height', 'left', 'top', 'right', 'bottom', 'position', 'display', 'visibility', 'opacity', 'overflow', 'margin', 'padding', 'border', 'background',
    'backgroundColor', 'color', 'cursor', 'fill', 'stroke', 'strokeWidth', 'fillOpacity', 'strokeOpacity', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'textAnchor',
    'transform', 'zIndex', 'pointerEvents', 'whiteSpace', 'imageRendering', 'maxWidth', 'maxHeight', 'minWidth', 'minHeight', 'lineHeight', 'textAlign', 'userSelect', 'transition']) {
    for (const spelling of new Set([name, kebab(name)])) {
      Object.defineProperty(Style.prototype, spelling, {
        get() { return this.getPropertyValue(kebab(name)); },
        set(value) { this.setProperty(kebab(name), value); },
      });
    }
  }

  class Node {
    constructor() { this.parentNode = this.firstChild = this.lastChild = this.nextSibling = this.previousSibling = null; }
    get ownerDocument() { return global.document; }
    get childNodes() {
      const nodes = [];
      for (let n = this.firstChild; n; n = n.nextSibling) nodes.push(n);
      return nodes;
    }
    get children() { return this.childNodes.filter(n => n.nodeType === 1); }
    get parentElement() { return this.parentNode instanceof Element ? this.parentNode : null; }
    hasChildNodes() { return this.firstChild !== null; }
    appendChild(node) { return this.insertBefore(node, null); }
    insertBefore(node, next) {
      if (node.nodeType === 11) {
        for (const child of node.childNodes) this.insertBefore(child, next);
        return node;
      }
      if (node === next) return node;
      if (node.parentNode) node.parentNode.removeChild(node);
      const previous = next ? next.previousSibling : this.lastChild;
      node.parentNode = this;
      node.previousSibling = previous;
      node.nextSibling = next || null;
      if (previous) previous.nextSibling = node; else this.firstChild = node;
      if (next) next.previousSibling = node; else this.lastChild = node;
      return node;
    }
    removeChild(node) {
      if (node.parentNode !== this) throw new Error('The node to be removed is not a child of this node.');
      if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling; else this.firstChild = node.nextSibling;
      if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling; else this.lastChild = node.previousSibling;
      node.parentNode = node.previousSibling = node.nextSibling = null;
      return node;
    }
    replaceChild(node, old) {
      this.insertBefore(node, old);
      return this.removeChild(old);
    }
    remove() { if (this.parentNode) this.parentNode.removeChild(this); }
    contains(node) {
      for (; node; node = node.parentNode) if (node === this) return true;
      return false;
    }
    compareDocumentPosition(other) { return this.contains(other) ? 20 : 0; }
    cloneNode(deep) {
      const copy = this._copy();
      if (deep) for (let n = this.firstChild; n; n = n.nextSibling) copy.appendChild(n.cloneNode(true));
      return copy;
    }
    get textContent() {
      let text = '';
      for (let n = this.firstChild; n; n = n.nextSibling) text += n.textContent;
      return text;
    }
    set textContent(text) {
      while (this.firstChild) this.removeChild(this.firstChild);
      if (text !== null && text !== undefined && text !== '') this.appendChild(new Text(text));
    }
    addEventListener() { }
    removeEventListener() { }
    dispatchEvent() { return true; }
  }

  class Text extends Node {
    constructor(text) { super(); this.data = String(text); }
    get nodeType() { return 3; }
    get nodeName() { return '#text'; }
    get nodeValue() { return this.data; }
    set nodeValue(text) { this.data = String(text); }
    get textContent() { return this.data; }
    set textContent(text) { this.data = String(text); }
    _copy() { return new Text(this.data); }
  }

  class ClassList {
    constructor(element) { this.element = element; }
    get _names() { return (this.element.getAttribute('class') || '').split(/\s+/).filter(Boolean); }
    contains(name) { return this._names.includes(name); }
    add(...names) { this.element.setAttribute('class', [...new Set([...this._names, ...names])].join(' ')); }
    remove(...names) { this.element.setAttribute('class', this._names.filter(n => !names.includes(n)).join(' ')); }
    toggle(name, force) { if (force === undefined ? !this.contains(name) : force) this.add(name); else this.remove(name); }
  }

  class Element extends Node {
    constructor(namespace, name) {
      super();
      this.namespaceURI = namespace;
      this.localName = name;
      this._attributes = new Map();
      this.style = new Style();
    }
    get nodeType() { return 1; }
    get nodeName() { return this.namespaceURI === HTML ? this.localName.toUpperCase() : this.localName; }
    get tagName() { return this.nodeName; }
    get id() { return this.getAttribute('id') || ''; }
    set id(value) { this.setAttribute('id', value); }
    get classList() { return new ClassList(this); }
    get className() { return this.namespaceURI === SVG ? { baseVal: this.getAttribute('class') || '' } : this.getAttribute('class') || ''; }
    set className(value) { this.setAttribute('class', value); }
    get attributes() { return Array.from(this._attributes, ([name, value]) => ({ name, value })); }
    getAttribute(name) {
      if (name === 'style') return this.style._values.size ? this.style.cssText : null;
      return this._attributes.has(name) ? this._attributes.get(name) : null;
    }
    setAttribute(name, value) {
      if (name === 'style') this.style.cssText = String(value); else this._attributes.set(name, String(value));
    }
    hasAttribute(name) { return this.getAttribute(name) !== null; }
    removeAttribute(name) {
      if (name === 'style') this.style.cssText = ''; else this._attributes.delete(name);
    }
    getAttributeNS(namespace, name) { return this.getAttribute(qualified(namespace, name)); }
    setAttributeNS(namespace, name, value) { this.setAttribute(qualified(namespace, name), value); }
    hasAttributeNS(namespace, name) { return this.hasAttribute(qualified(namespace, name)); }
    removeAttributeNS(namespace, name) { this.removeAttribute(qualified(namespace, name)); }
    get innerHTML() { return this.textContent; }
    // plotly.js writes no elements in this way, only entities that it wants to read back.
    set innerHTML(html) { this.textContent = global.decodeEntities(String(html === null ? '' : html)); }
    get ownerSVGElement() {
      for (let n = this.parentNode; n; n = n.parentNode) if (n.localName === 'svg') return n;
      return null;
    }
    get clientWidth() { return parseFloat(this.style.width) || 0; }
    get clientHeight() { return parseFloat(this.style.height) || 0; }
    get offsetWidth() { return this.clientWidth; }
    get offsetHeight() { return this.clientHeight; }
    get transform() { return { baseVal: { consolidate: () => this.hasAttribute('transform') ? { matrix: global.geometry.matrixOf(this) } : null } }; }
    getElementsByTagName(name) { return this.querySelectorAll(name); }
    getElementsByClassName(name) { return this.querySelectorAll('.' + name); }
    querySelector(selector) { return global.selectors.first(this, selector); }
    querySelectorAll(selector) { return global.selectors.all(this, selector); }
    matches(selector) { return global.selectors.matches(this, selector); }
    getBBox() { return global.geometry.box(this); }
    getBoundingClientRect() { return global.geometry.clientRect(this); }
    getScreenCTM() { return global.geometry.toRoot(this); }
    getComputedTextLength() { return global.text.length(this); }
    getTotalLength() { return global.geometry.pathLength(this.getAttribute('d') || ''); }
    getPointAtLength(length) { return global.geometry.pointAt(this.getAttribute('d') || '', length); }
    getContext(kind) { return this.localName === 'canvas' && kind === '2d' ? (this._context = this._context || new global.Canvas(this)) : null; }
    toDataURL() { return this.getContext('2d').toDataURL(); }
    focus() { }
    blur() { }
    click() { }
    _copy() {
      const copy = create(this.namespaceURI, this.localName);
      for (const [name, value] of this._attributes) copy._attributes.set(name, value);
      for (const [name, value] of this.style._values) copy.style._values.set(name, value);
      return copy;
    }
  }
  class HTMLElement extends Element { }
  class SVGElement extends Element { }
  class Fragment extends Node {
    get nodeType() { return 11; }
    get nodeName() { return '#document-fragment'; }
    _copy() { return new Fragment(); }
  }

  function qualified(namespace, name) {
    if (name.includes(':')) return name;
    if (namespace === 'http://www.w3.org/1999/xlink') return 'xlink:' + name;
    return namespace === 'http://www.w3.org/XML/1998/namespace' ? 'xml:' + name : name;
  }

  function create(namespace, name) {
    const element = namespace === SVG ? new SVGElement(SVG, name) : new HTMLElement(namespace || HTML, name);
    if (name === 'style') element.sheet = { cssRules: [], insertRule() { }, addRule() { } };
    return element;
  }

  class Document extends Node {
    constructor() {
      super();
      this.documentElement = this.appendChild(create(HTML, 'html'));
      this.head = this.documentElement.appendChild(create(HTML, 'head'));
      this.body = this.documentElement.appendChild(create(HTML, 'body'));
    }
    get nodeType() { return 9; }
    get nodeName() { return '#document'; }
    get defaultView() { return global; }
    get readyState() { return 'complete'; }
    get location() { return global.location; }
    get activeElement() { return this.body; }
    createElement(name) { return create(HTML, name.toLowerCase()); }
    createElementNS(namespace, name) { return create(namespace, name); }
    createTextNode(text) { return new Text(text); }
    createDocumentFragment() { return new Fragment(); }
    createEvent() { return { initEvent() { } }; }
    getElementById(id) { return this.querySelector('[id="' + id + '"]'); }
    getElementsByTagName(name) { return this.querySelectorAll(name); }
    querySelector(selector) { return global.selectors.first(this, selector); }
    querySelectorAll(selector) { return global.selectors.all(this, selector); }
  }

  Object.assign(global, { Node, Text, Element, HTMLElement, SVGElement, Document, document: null });
  global.document = new Document();
})(globalThis);
