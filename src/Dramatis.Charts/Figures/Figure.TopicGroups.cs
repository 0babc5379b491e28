using System.Globalization;
using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int GroupPanelHeight = 168;

    /// <summary>
    /// How much of each topic is in each group of passages, with 95 % intervals: a panel a topic, all on one scale. Groups whose names are numbers (years, decades) make a
    /// line, others dots.
    /// </summary>
    /// <param name="groups">The groups.</param>
    /// <param name="top">The number of topics at the most, those with the largest share. Default: 9.</param>
    /// <example><code>Figure.TopicGroups(topics.By(text, "year", step: 10))</code></example>
    public static GenericChart TopicGroups(TopicGroups groups, int top = 9)
    {
        ArgumentNullException.ThrowIfNull(groups);
        const string title = "Topics by group";
        var provenance = groups.Provenance.With("top", top);
        var shown = groups.Topics.Take(Top.Checked(top)).ToList();
        if (groups.Groups.IsEmpty || shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, "No passage is in a group.");
        }

        var areNumbers = groups.Groups.All(g => double.TryParse(g.Name, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        TopicGroup[] order = areNumbers ? [.. groups.Groups.OrderBy(g => double.Parse(g.Name, CultureInfo.InvariantCulture))] : [.. groups.Groups];
        object[] x = [.. order.Select(g => areNumbers ? (object)double.Parse(g.Name, CultureInfo.InvariantCulture) : Labels.Short(g.Name, 18))];
        var columns = shown.Count is 1 or 2 or 4 ? Math.Min(2, shown.Count) : 3;
        var rows = (shown.Count + columns - 1) / columns;
        var bottom = areNumbers ? 40 : 40 + (6 * order.Max(g => Math.Min(18, g.Name.Length)));
        var height = 24 + bottom + (rows * GroupPanelHeight);
        double inside = height - 24 - bottom;
        var highest = order.Max(g => Enumerable.Range(0, shown.Count).Max(t => g.High[t]));
        var layout = new List<(string, object?)> { ("showlegend", false), ("margin", Of(("l", 48), ("r", 10), ("t", 24), ("b", bottom))) };
        var (annotations, traces) = (new List<DynamicObj.DynamicObj>(), new List<Trace>());
        for (var t = 0; t < shown.Count; t++)
        {
            var (row, column, color) = (t / columns, t % columns, Palette.OfTopic(shown[t].Number));
            var suffix = t == 0 ? "" : (t + 1).ToString(CultureInfo.InvariantCulture);
            var upper = 1 - ((row * GroupPanelHeight) + 22) / inside;
            double[] down = [Math.Max(0, 1 - (((row + 1) * GroupPanelHeight) - 14) / inside), upper];
            double[] mean = [.. order.Select(g => g.Mean[t])];
            traces.Add(new Trace("scatter").With(
                ("mode", areNumbers ? "lines+markers" : "markers"),
                ("x", x),
                ("y", mean),
                ("error_y", Of(("type", "data"), ("symmetric", false), ("thickness", 1.2), ("width", 0), ("color", color), ("array", order.Select(g => g.High[t] - g.Mean[t]).ToArray()), ("arrayminus", order.Select(g => g.Mean[t] - g.Low[t]).ToArray()))),
                ("line", Of(("color", color), ("width", 1.5))),
                ("marker", Of(("color", color), ("size", 5))),
                ("hovertext", order.Select(g => string.Create(CultureInfo.InvariantCulture, $"<b>{Labels.Plain(g.Name)}</b> · {g.Mean[t]:P1} ({g.Low[t]:P1} to {g.High[t]:P1})<br>{Labels.Count(g.Passages, "passage")}")).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("xaxis", "x" + suffix),
                ("yaxis", "y" + suffix)));
            layout.Add(("xaxis" + suffix, Of(
                ("domain", new[] { (column + 0.02) / columns, (column + 0.95) / columns }), ("anchor", "y" + suffix), ("showgrid", false), ("nticks", 5), ("tickangle", areNumbers ? 0 : -45),
                ("showticklabels", t + columns >= shown.Count), ("tickfont", Of(("size", 11))))));
            layout.Add(("yaxis" + suffix, Of(
                ("domain", down), ("anchor", "x" + suffix), ("range", new[] { 0, highest * 1.05 }), ("nticks", 4), ("tickformat", highest < 0.1 ? ".1%" : ".0%"), ("showticklabels", column == 0), ("tickfont", Of(("size", 11))))));
            annotations.Add(Of(
                ("text", $"<b>{TopicNames.Short(shown[t], 34)}</b>"), ("showarrow", false), ("xref", "paper"), ("yref", "paper"),
                ("x", (column + 0.02) / columns), ("xanchor", "left"), ("y", upper), ("yanchor", "bottom"), ("font", Of(("size", 11)))));
        }

        layout.Add(("annotations", annotations.ToArray()));
        return FigureMaker.Make(title, provenance, height, traces, [.. layout]);
    }
}
