using System.Globalization;
using Dramatis.Topics;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>How coherent and how stable the topics of each number are, and both multiplied, by which the number is chosen; the chosen one and the runner-up are marked.</summary>
    /// <param name="grid">The numbers that were tried.</param>
    /// <example><code>Figure.TopicCounts(text.TopicGrid([5, 10, 20]))</code></example>
    public static GenericChart TopicCounts(TopicGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        int[] ks = [.. grid.Rows.Select(r => r.K)];
        Trace Line(string name, Func<TopicGridRow, double> value, string color, string dash, string symbol, double width) => new Trace("scatter").With(
            ("name", name),
            ("mode", "lines+markers"),
            ("x", ks),
            ("y", grid.Rows.Select(value).ToArray()),
            ("line", Of(("color", color), ("width", width), ("dash", dash))),
            ("marker", Of(("size", 9), ("symbol", symbol))),
            ("hovertemplate", $"k = %{{x}} · {name} %{{y:.3f}}<extra></extra>"));
        var notes = new[] { (Row: (TopicGridRow?)grid.Chosen, Text: "chosen"), (Row: grid.RunnerUp, Text: "second") }.Where(n => n.Row is not null).Select(n => Of(
            ("x", Math.Log10(n.Row!.K)), ("y", n.Row.Score), ("text", $"<b>k = {n.Row.K.ToString(CultureInfo.InvariantCulture)}</b><br>{n.Text}"), ("showarrow", true), ("arrowhead", 0), ("ax", 0), ("ay", -38),
            ("bgcolor", "#FFFFFF"), ("font", Of(("size", 12)))));
        var top = grid.Rows.Max(r => Math.Max(r.Stability, r.Coherence));
        return FigureMaker.Make(
            "Number of topics",
            grid.Provenance,
            380,
            [
                Line("Stability", r => r.Stability, "#0072B2", "dot", "square", 1.5),
                Line("Coherence (NPMI)", r => r.Coherence, "#D55E00", "dash", "diamond", 1.5),
                Line("Coherence × stability", r => r.Score, Palette.Ink, "solid", "circle", 3),
            ],
            ("showlegend", true),
            ("annotations", notes.ToArray()),
            ("xaxis", Of(("title", Of(("text", "Number of topics"))), ("type", "log"), ("tickmode", "array"), ("tickvals", ks), ("ticktext", ks.Select(k => k.ToString(CultureInfo.InvariantCulture)).ToArray()))),
            ("yaxis", Of(("range", new[] { Math.Min(0, grid.Rows.Min(r => r.Coherence)) - 0.02, Math.Min(1.04, top + 0.2) }))));
    }
}
