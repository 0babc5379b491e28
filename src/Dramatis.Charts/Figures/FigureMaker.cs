using Dramatis.Corpora;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

/// <summary>What all figures share: fonts, axes, hover, legend, provenance.</summary>
internal static class FigureMaker
{
    private const string Font = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    /// <summary>A chart of <paramref name="traces"/>; <paramref name="layout"/> wins over what figures share.</summary>
    /// <param name="title">What the figure shows, in a few words: the title of its page and the name of its file.</param>
    /// <param name="provenance">What it was made from.</param>
    /// <param name="height">Its height in pixels; its width is that of the page.</param>
    /// <param name="traces">The traces.</param>
    /// <param name="layout">Properties of the layout.</param>
    public static GenericChart Make(string title, Provenance provenance, int height, IEnumerable<Trace> traces, params ReadOnlySpan<(string Name, object? Value)> layout)
    {
        var common = new Layout().With(
            ("template", Template),
            ("height", height),
            ("meta", Of(("title", title), ("dramatis", Describe(provenance)))));
        var config = new Config().With(
            ("responsive", true),
            ("displaylogo", false),
            ("modeBarButtonsToRemove", new[] { "select2d", "lasso2d", "autoScale2d" }),
            ("toImageButtonOptions", Of(("format", "svg"), ("filename", title.ToLowerInvariant().Replace(' ', '-')))));
        return GenericChart.NewMultiChart(ListModule.OfSeq(traces), common.With(layout), config, new DisplayOptions());
    }

    /// <summary>A figure that says why there is nothing to draw, and what to do.</summary>
    public static GenericChart Empty(string title, Provenance provenance, string reason) => Make(
        title,
        provenance,
        160,
        [],
        ("xaxis", Of(("visible", false))),
        ("yaxis", Of(("visible", false))),
        ("annotations", new[] { Of(("text", reason), ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("x", 0.5), ("y", 0.5), ("font", Of(("size", 14)))) }));

    /// <summary>An axis of names: one each at 0, 1, 2 …, from the top.</summary>
    public static DynamicObj.DynamicObj Names(IReadOnlyCollection<string> names) => Of(
        ("tickmode", "array"),
        ("tickvals", Enumerable.Range(0, names.Count).ToArray()),
        ("ticktext", names.Select(n => Labels.Short(n)).ToArray()),
        ("range", new[] { names.Count - 0.4, -0.6 }),
        ("showgrid", false),
        ("zeroline", false));

    /// <summary>The bar beside a heatmap that tells what its colours mean. Its numbers stand below their ticks, where the highest doesn’t run into the title.</summary>
    public static DynamicObj.DynamicObj ColorBar(string title) =>
        Of(("title", Of(("text", title), ("font", Of(("size", 13))))), ("thickness", 12), ("outlinewidth", 0), ("ticks", "outside"), ("ticklen", 4), ("ticklabelposition", "outside bottom"));

    private static DynamicObj.DynamicObj Template => Of(("layout", Of(
        ("font", Of(("family", Font), ("size", 13), ("color", Palette.Ink))),
        ("paper_bgcolor", "#FFFFFF"),
        ("plot_bgcolor", "#FFFFFF"),
        ("margin", Of(("l", 20), ("r", 20), ("t", 36), ("b", 20))),
        ("hoverlabel", Of(("align", "left"), ("bgcolor", "#FFFFFF"), ("bordercolor", Palette.Line), ("font", Of(("color", Palette.Ink), ("size", 13))))),
        ("legend", Of(("orientation", "h"), ("x", 0), ("xanchor", "left"), ("y", 1), ("yanchor", "bottom"))),
        ("xaxis", Axis),
        ("yaxis", Axis))));

    private static DynamicObj.DynamicObj Axis => Of(
        ("automargin", true), ("gridcolor", Palette.Grid), ("linecolor", Palette.Line), ("zerolinecolor", Palette.Line), ("ticks", "outside"), ("ticklen", 4),
        ("tickcolor", "rgba(0,0,0,0)"), ("title", Of(("standoff", 10), ("font", Of(("size", 13))))));

    private static DynamicObj.DynamicObj Describe(Provenance provenance)
    {
        var parameters = new DynamicObj.DynamicObj();
        foreach (var (name, value) in provenance.Parameters)
        {
            parameters.SetProperty(name, value);
        }

        return Of(("version", Provenance.KitVersion), ("corpus", provenance.CorpusHash), ("parameters", parameters));
    }
}
