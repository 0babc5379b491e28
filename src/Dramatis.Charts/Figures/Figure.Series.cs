using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>
    /// Terms over time, a panel each: a dot a time at its frequency per million, with its 95 % interval, and a line in steps that shows the rate between change points.
    /// </summary>
    /// <param name="series">The series, all over the same field.</param>
    /// <remarks>Panels have scales of their own, which show every dot; intervals that reach far above are cut.</remarks>
    /// <example><code>Figure.Series(words.Series("freedom", "year"), words.Series("union", "year"))</code></example>
    public static GenericChart Series(params TermSeries[] series)
    {
        ArgumentNullException.ThrowIfNull(series);
        const string title = "Terms over time";
        if (series.Length == 0 || series.All(s => s.Points.IsEmpty))
        {
            throw new DramatisException("A figure over time needs at least one series with a time in it.");
        }

        var times = series.SelectMany(s => s.Points.Select(p => p.Time)).ToList();
        var areNumbers = times.All(t => double.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out _));
        var traces = series.SelectMany((one, i) =>
        {
            var axis = i == 0 ? "y" : $"y{i + 1}";
            object[] x = [.. one.Points.Select(p => areNumbers ? double.Parse(p.Time, System.Globalization.CultureInfo.InvariantCulture) : (object)p.Time)];
            var dots = new Trace("scatter").With(
                ("name", Labels.Plain(one.Term.Name)),
                ("yaxis", axis),
                ("mode", "markers"),
                ("x", x),
                ("y", one.Points.Select(p => p.PerMillion).ToArray()),
                ("error_y", Of(
                    ("type", "data"), ("symmetric", false), ("thickness", 0.8), ("width", 0), ("color", Palette.Line),
                    ("array", one.Points.Select(p => p.PerMillionInterval.High - p.PerMillion).ToArray()),
                    ("arrayminus", one.Points.Select(p => p.PerMillion - p.PerMillionInterval.Low).ToArray()))),
                ("opacity", 0.55),
                ("hovertext", one.Points.Select(p => FormattableString.Invariant($"<b>{Labels.Plain(one.Term.Name)}</b> · {Labels.Plain(p.Time)}<br>{p.Count:N0} of {p.Total:N0}<br>{p.PerMillion:N0} per million ({p.PerMillionInterval.Low:N0} to {p.PerMillionInterval.High:N0})")).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("marker", Of(("color", Palette.Term), ("size", 5))));
            var steps = new Trace("scatter").With(
                ("yaxis", axis),
                ("mode", "lines"),
                ("x", x),
                ("y", one.Points.Select(p => p.SegmentPerMillion).ToArray()),
                ("line", Of(("color", TwoParts[1]), ("width", 2.5), ("shape", "hv"))),
                ("hoverinfo", "skip"),
                ("showlegend", false));
            return new[] { dots, steps };
        });
        var axes = series.Select((one, i) => (i == 0 ? "yaxis" : $"yaxis{i + 1}", (object?)Of(
            ("domain", Panel(i, series.Length)), ("range", new[] { 0, 1.25 * one.Points.SelectMany(p => new[] { p.PerMillion, p.SegmentPerMillion }).Where(double.IsFinite).Append(1e-9).Max() }),
            ("tickformat", ",~r"), ("nticks", 5), ("zeroline", true)))).ToArray();
        return FigureMaker.Make(
            title,
            series.Skip(1).Aggregate(series[0].Provenance, (made, s) => made.With("term", $"{made.Parameters[^1].Value}, {s.Term.Name}")),
            110 + (series.Length == 1 ? 270 : 150 * series.Length),
            traces,
            [
                ("hovermode", "closest"),
                ("showlegend", false),
                ("annotations", series.Select((one, i) => Of(
                    ("text", $"<b>{Labels.Plain(one.Term.Name)}</b> · per million"), ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("xanchor", "left"),
                    ("y", Panel(i, series.Length)[1]), ("yanchor", "bottom"))).ToArray()),
                ("xaxis", Of(("title", Of(("text", char.ToUpperInvariant(series[0].Field[0]) + series[0].Field[1..]))), ("showgrid", false), ("anchor", series.Length == 1 ? "y" : $"y{series.Length}"))),
                .. axes,
            ]);
    }

    /// <summary>The stretch of the height that a panel takes, counted from the top; above each there is room for its name.</summary>
    private static double[] Panel(int index, int panels)
    {
        var height = 1.0 / panels;
        return [1 - ((index + 1) * height), 1 - (index * height) - (panels == 1 ? 0 : 0.22 * height)];
    }
}
