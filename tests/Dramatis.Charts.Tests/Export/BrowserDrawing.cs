using System.Text.Json;
using Dramatis.Charts.Export;

namespace Dramatis.Charts.Tests.Export;

/// <summary>A page in Chromium that draws figures by plotly.js, in the kit’s fonts, beside the SVG that the kit draws, and compares the two.</summary>
public sealed class BrowserDrawing : IAsyncLifetime
{
    private static readonly string[] Sans = ["Open Sans", "verdana", "Arial", "Helvetica", "Liberation Sans", "sans-serif"];

    private readonly TemporaryFolder folder = new();
    private BrowserPage? page;

    public async ValueTask InitializeAsync()
    {
        if (BrowserPage.IsThere)
        {
            page = await BrowserPage.OpenAsync(folder.Write("gallery.html", Page()), 1440, 480);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (page is not null)
        {
            await page.DisposeAsync();
        }

        folder.Dispose();
    }

    /// <summary>What differs between the figure drawn by plotly.js in Chromium and <paramref name="svg"/>: a line each.</summary>
    public async Task<string[]> CompareAsync(string name, string json, string svg)
    {
        Assert.SkipWhen(page is null, "No Chromium on this machine: install one, or name it in CHROME_PATH. .ci/run does.");
        await page!.EvaluateAsync<object>($"draw({json}, {JsonSerializer.Serialize(svg)})");
        await page.WaitForAsync("window.drawn");
        await page.ScreenshotAsync("gallery-" + name);
        return await page.EvaluateAsync<string[]>("compare()");
    }

    private static string Page() =>
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{margin:0;background:#fff}#a,#b{position:absolute;top:0;width:700px}#a{left:0}#b{left:720px}"
        + string.Concat(Sans.Select(family => Face(family, "LiberationSans-Regular", "normal", "normal") + Face(family, "LiberationSans-Bold", "bold", "normal") + Face(family, "LiberationSans-Italic", "normal", "italic")))
        + Face("Times New Roman", "LiberationSerif-Regular", "normal", "normal") + Face("Liberation Serif", "LiberationSerif-Regular", "normal", "normal")
        + Face("Courier New", "LiberationMono-Regular", "normal", "normal") + Face("Liberation Mono", "LiberationMono-Regular", "normal", "normal")
        + $"</style><script>{PlotlyScript.Source}</script><script>{Script}</script></head><body><div id=\"a\"></div><div id=\"b\"></div></body></html>";

    private static string Face(string family, string file, string weight, string style) =>
        $"@font-face{{font-family:'{family}';font-weight:{weight};font-style:{style};src:url('{new Uri(Path.Combine(Repository.Root, "data", "fonts", file + ".ttf")).AbsoluteUri}')}}";

    private const string Script = """
        // plotly.js 2.28 doesn't read the compact lists of plotly for Python 6.
        function plainLists(value) {
          if (value && value.bdata) {
            const bytes = Uint8Array.from(atob(value.bdata), c => c.charCodeAt(0));
            const list = Array.from(new ({ f8: Float64Array, i4: Int32Array })[value.dtype](bytes.buffer));
            const columns = value.shape && Number(value.shape.split(',')[1]);
            return columns ? Array.from({ length: list.length / columns }, (_, i) => list.slice(i * columns, (i + 1) * columns)) : list;
          }
          if (Array.isArray(value)) return value.map(plainLists);
          return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plainLists(v)])) : value;
        }
        function draw(figure, svg) {
          figure = plainLists(figure);
          window.drawn = false;
          const families = new Set([...document.fonts].map(f => f.family));
          Promise.all([...families].flatMap(f => ['', 'bold ', 'italic '].map(s => document.fonts.load(s + '12px ' + f)))).then(() => {
            document.getElementById('b').innerHTML = svg;
            const plain = figure.data.map(t => t.type === "scattergl" ? { ...t, type: "scatter" } : t);
            return Plotly.newPlot('a', plain, { width: 700, height: 450, ...figure.layout }, { staticPlot: true });
          }).then(() => { setTimeout(() => window.drawn = true, 50); });
        }
        function items(root, origin) {
          const from = document.getElementById(origin).getBoundingClientRect();
          const place = e => { const r = e.getBoundingClientRect(); return [r.left - from.left, r.top - from.top, r.width, r.height]; };
          const isSeen = e => !e.closest('defs, .draglayer, .hoverlayer, .zoomlayer, .menulayer, .selectionlayer, .activeselection, .cells') && getComputedStyle(e).visibility !== 'hidden' && getComputedStyle(e).display !== 'none';
          const texts = [...root.querySelectorAll('text')].filter(e => isSeen(e) && e.textContent.replace(/\u200b/g, '') !== '').map(e => ({ kind: 'text', name: e.textContent, box: place(e), isOnLine: !!e.closest('.contourlabels') }));
          const isDrawn = e => { const s = getComputedStyle(e); const b = e.getBBox(); return (b.width > 0 || b.height > 0) && (s.fill !== 'none' && s.fillOpacity > 0 || s.stroke !== 'none' && s.strokeWidth !== '0px' && s.strokeOpacity > 0); };
          const marks = [...root.querySelectorAll('path, rect, circle, line')].filter(e => isSeen(e) && isDrawn(e)).map(e => ({ kind: 'mark', name: e.localName, box: place(e) }));
          const images = [...root.querySelectorAll('image, g.cells')].filter(e => !e.closest('defs')).map(e => ({ kind: 'image', name: 'image', box: place(e) }));
          return [...texts, ...marks, ...images];
        }
        function compare() {
          const theirs = items(document.getElementById('a'), 'a'), ours = items(document.getElementById('b'), 'b'), found = [];
          for (const item of theirs) {
            let best = null, least = Infinity;
            for (const other of ours) {
              if (other.kind !== item.kind || other.name !== item.name || other.taken) continue;
              const distance = Math.max(...item.box.map((v, i) => Math.abs(v - other.box[i])));
              if (distance < least) { least = distance; best = other; }
            }
            if (best) best.taken = true;
            // Around the cells of a heatmap half a gap is free. The numbers on contour lines are put where a search along the line ends, whose length browsers only estimate.
            if (least > (item.kind === 'image' ? 2.5 : item.isOnLine ? 3 : 1.5)) found.push(`${item.kind} ${item.name} at ${item.box.map(v => v.toFixed(1))}: ` + (best ? `${least.toFixed(2)} px off, at ${best.box.map(v => v.toFixed(1))}` : 'missing'));
          }
          // The paper is a rectangle in the document, and the page in the browser.
          for (const other of ours.slice()) if (!other.taken && other.name === 'rect' && other.box.slice(0, 2).every(v => Math.abs(v) < 0.1)) { other.taken = true; break; }
          for (const other of ours) if (!other.taken) found.push(`${other.kind} ${other.name} at ${other.box.map(v => v.toFixed(1))}: too much`);
          return found;
        }
        """;
}
