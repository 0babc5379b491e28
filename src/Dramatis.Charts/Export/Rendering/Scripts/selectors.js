// CSS selectors: names, classes, ids, attributes, :not(), :first-child, :last-child, descendants, children, lists.
(function (global) {
  'use strict';

  const compiled = new Map();

  function compile(selector) {
    if (!compiled.has(selector)) compiled.set(selector, split(selector, ',').map(part => steps(part.trim())));
    return compiled.get(selector);
  }

  function split(text, separator) {
    const parts = [''];
    let depth = 0;
    for (const c of text) {
      if (c === '(' || c === '[') depth++;
      if (c === ')' || c === ']') depth--;
      if (c === separator && depth === 0) parts.push(''); else parts[parts.length - 1] += c;
    }
    return parts;
  }

  function steps(text) {
    const found = [];
    let direct = text.startsWith('>');
    for (const token of text.match(/>|(?:\[[^\]]*\]|\([^)]*\)|[^\s>[(])+/g) || []) {
      if (token === '>') { direct = true; continue; }
      found.push({ direct, test: compound(token) });
      direct = false;
    }
    return found;
  }

  function compound(text) {
    const tests = [];
    const pattern = /^([\w-]+|\*)|\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:([~^$*]?=)"?'?([^\]"']*)"?'?)?\]|:([\w-]+)(?:\(([^)]*)\))?/g;
    for (const [, name, className, id, attribute, operator, value, pseudo, argument] of text.matchAll(pattern)) {
      if (name) tests.push(e => name === '*' || e.localName === name);
      else if (className) tests.push(e => e.classList.contains(className));
      else if (id) tests.push(e => e.getAttribute('id') === id);
      else if (attribute) tests.push(attributeTest(attribute, operator, value));
      else if (pseudo === 'not') { const inner = compound(argument); tests.push(e => !inner(e)); }
      else if (pseudo === 'first-child') tests.push(e => !sibling(e, 'previousSibling'));
      else if (pseudo === 'last-child') tests.push(e => !sibling(e, 'nextSibling'));
      else throw new Error('The document knows no selector ' + text);
    }
    return e => tests.every(test => test(e));
  }

  function sibling(element, direction) {
    let n = element[direction];
    while (n && n.nodeType !== 1) n = n[direction];
    return n;
  }

  function attributeTest(name, operator, value) {
    return e => {
      const actual = e.getAttribute(name);
      if (actual === null) return false;
      switch (operator) {
        case undefined: return true;
        case '=': return actual === value;
        case '^=': return actual.startsWith(value);
        case '$=': return actual.endsWith(value);
        case '*=': return actual.includes(value);
        default: return actual.split(/\s+/).includes(value);
      }
    };
  }

  function fits(element, path, i, scope) {
    if (!path[i].test(element)) return false;
    if (i === 0) return !path[0].direct || element.parentNode === scope;
    if (path[i].direct) return element.parentNode.nodeType === 1 && fits(element.parentNode, path, i - 1, scope);
    for (let n = element.parentNode; n && n.nodeType === 1; n = n.parentNode) if (fits(n, path, i - 1, scope)) return true;
    return false;
  }

  function* walk(root) {
    for (let n = root.firstChild; n; n = n.nextSibling) {
      if (n.nodeType === 1) {
        yield n;
        yield* walk(n);
      }
    }
  }

  const isMatch = (element, paths, scope) => paths.some(path => fits(element, path, path.length - 1, scope));

  global.selectors = {
    matches: (element, selector) => isMatch(element, compile(selector), null),
    all(root, selector) {
      const paths = compile(selector);
      const found = [];
      (function visit(node) {
        for (let n = node.firstChild; n; n = n.nextSibling) {
          if (n.nodeType !== 1) continue;
          if (isMatch(n, paths, root)) found.push(n);
          visit(n);
        }
      })(root);
      return found;
    },
    first(root, selector) {
      const paths = compile(selector);
      for (const element of walk(root)) if (isMatch(element, paths, root)) return element;
      return null;
    },
  };
})(globalThis);
