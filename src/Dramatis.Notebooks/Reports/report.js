(function () {
  "use strict";
  var plots = Array.prototype.slice.call(document.querySelectorAll(".chart"));
  function draw(plot) {
    if (plot.dataset.drawn || !window.Plotly) return;
    plot.dataset.drawn = "yes";
    var figure = JSON.parse(plot.closest("figure").querySelector("script").textContent);
    window.Plotly.newPlot(plot, figure.data, figure.layout, Object.assign({}, figure.config, { responsive: true }));
  }
  function drawAll() { plots.forEach(draw); }
  // A page may have many charts: those far below wait until they are scrolled to, or printed.
  window.addEventListener("beforeprint", drawAll);
  if (!("IntersectionObserver" in window)) return drawAll();
  var near = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) { near.unobserve(entry.target); draw(entry.target); }
    });
  }, { rootMargin: "800px" });
  plots.forEach(function (plot) { near.observe(plot); });
})();
