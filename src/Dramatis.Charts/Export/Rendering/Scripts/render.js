// From a figure to SVG. The host calls begin(figure), then advance() until it answers something, an answer with its kind before it.
(function (global) {
  'use strict';

  let answer = null;

  // What XML can't hold: control characters, halves of surrogate pairs.
  const unfit = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  const escapeText = text => text.replace(unfit, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const escapeAttribute = text => escapeText(text).replace(/"/g, '&quot;');

  function serialize(node) {
    if (node.nodeType === 3) return escapeText(node.data);
    let text = '<' + node.localName;
    for (const [name, value] of node._attributes) text += ` ${name}="${escapeAttribute(value)}"`;
    if (node.style._values.size) text += ` style="${escapeAttribute(node.style.cssText)}"`;
    if (!node.firstChild) return text + '/>';
    text += '>';
    for (let n = node.firstChild; n; n = n.nextSibling) text += serialize(n);
    return text + '</' + node.localName + '>';
  }

  // plotly.js decodes and encodes what a serializer gives it, and so takes &amp;lt; for <. Its marks for quotation marks are all that it must undo.
  let serialized = '';
  global.XMLSerializer = class {
    serializeToString(node) {
      serialized = serialize(node).replace(/TOBESTRIPPED/g, "'");
      return '';
    }
  };

  global.begin = function (json) {
    global.startOver();
    answer = null;
    const { data, layout, width, height } = JSON.parse(json);
    const place = global.document.body.appendChild(global.document.createElement('div'));
    global.Plotly.newPlot(place, data, { ...layout, width, height, autosize: false }, { staticPlot: true, displayModeBar: false, _exportedPlot: true })
      .then(() => {
        global.Plotly.Snapshot.toSVG(place, 'svg');
        answer = 'svg' + serialized;
        global.Plotly.purge(place);
      })
      .catch(e => { answer = 'bad' + (e && e.message ? e.message : String(e)); });
  };

  global.advance = function () {
    for (let i = 0; i < 1000 && answer === null; i++) if (!global.ring()) break;
    return answer || '';
  };
})(globalThis);
