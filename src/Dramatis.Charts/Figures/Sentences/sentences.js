(function () {
  "use strict";
  if (window.dramatisSentences) return;
  window.dramatisSentences = true;
  function element(name, style, text) {
    var made = document.createElement(name);
    made.style.cssText = style;
    if (text !== undefined) made.textContent = text;
    return made;
  }
  function line(sentence) {
    var item = element("li", "margin:.35em 0;line-height:1.45");
    item.appendChild(element("span", "opacity:.7;font-size:.85em", sentence.document + "  "));
    sentence.parts.forEach(function (part, i) {
      item.appendChild(i % 2 ? element("mark", "background:#ffe9a8;color:#1f2328;padding:0 .1em;border-radius:2px", part) : document.createTextNode(part));
    });
    return item;
  }
  function show(plot, behind) {
    var old = plot.dramatisPanel;
    if (old) old.remove();
    var panel = element("section", "margin:.4em 0 1em;padding:.5em .9em;border:1px solid rgba(128,128,128,.5);border-radius:4px;font-size:.9rem;max-height:22em;overflow:auto");
    panel.className = "dramatis-sentences";
    panel.tabIndex = -1;
    panel.setAttribute("aria-label", "Sentences behind the mark");
    var close = element("button", "float:right;border:0;background:none;color:inherit;font:inherit;cursor:pointer", "Close");
    close.type = "button";
    close.onclick = function () { panel.remove(); plot.dramatisPanel = null; };
    panel.appendChild(close);
    panel.appendChild(element("strong", "", behind.title));
    var list = element("ol", "margin:.3em 0;padding-left:1.6em");
    behind.sentences.forEach(function (sentence) { list.appendChild(line(sentence)); });
    panel.appendChild(list);
    plot.parentNode.insertBefore(panel, plot.nextSibling);
    plot.dramatisPanel = panel;
    panel.focus({ preventScroll: true });
  }
  // Figures are drawn when their client likes: a figure is listened to from when it is first pointed at.
  document.addEventListener("mouseover", function (event) {
    var plot = event.target.closest && event.target.closest(".js-plotly-plot");
    if (!plot || plot.dramatisListens || !plot.on) return;
    plot.dramatisListens = true;
    plot.on("plotly_click", function (click) {
      var known = click.points.filter(function (point) { return point.customdata && point.customdata.sentences; });
      if (known.length) show(plot, known[0].customdata);
    });
  });
})();
