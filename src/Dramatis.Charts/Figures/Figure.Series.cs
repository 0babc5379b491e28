using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>
    /// Terms over time: for each a dot a time at its frequency per million, with its 95 % interval, and a line in steps that shows the rate between change points.
    /// </summary>
    /// <param name="series">The series, all over the same field.</param>
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
            var color = series.Length == 1 ? Palette.Term : Palette.OfTopic(i + 1);
            object[] x = [.. one.Points.Select(p => areNumbers ? double.Parse(p.Time, System.Globalization.CultureInfo.InvariantCulture) : (object)p.Time)];
            var dots = new Trace("scatter").With(
                ("name", Labels.Plain(one.Term.Name)),
                ("legendgroup", Labels.Plain(one.Term.Name)),
                ("mode", "markers"),
                ("x", x),
                ("y", one.Points.Select(p => p.PerMillion).ToArray()),
                ("error_y", Of(
                    ("type", "data"), ("symmetric", false), ("thickness", 0.8), ("width", 0), ("color", color),
                    ("array", one.Points.Select(p => p.PerMillionInterval.High - p.PerMillion).ToArray()),
                    ("arrayminus", one.Points.Select(p => p.PerMillion - p.PerMillionInterval.Low).ToArray()))),
                ("opacity", 0.55),
                ("hovertext", one.Points.Select(p => FormattableString.Invariant($"<b>{Labels.Plain(one.Term.Name)}</b> · {Labels.Plain(p.Time)}<br>{p.Count:N0} of {p.Total:N0}<br>{p.PerMillion:N0} per million ({p.PerMillionInterval.Low:N0} to {p.PerMillionInterval.High:N0})")).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("marker", Of(("color", color), ("size", 5))));
            var steps = new Trace("scatter").With(
                ("legendgroup", Labels.Plain(one.Term.Name)),
                ("mode", "lines"),
                ("x", x),
                ("y", one.Points.Select(p => p.SegmentPerMillion).ToArray()),
                ("line", Of(("color", color), ("width", 2.5), ("shape", "hv"))),
                ("hoverinfo", "skip"),
                ("showlegend", false));
            return new[] { dots, steps };
        });
        return FigureMaker.Make(
            title,
            series.Skip(1).Aggregate(series[0].Provenance, (made, s) => made.With("term", $"{made.Parameters[^1].Value}, {s.Term.Name}")),
            380,
            traces,
            ("hovermode", "closest"),
            ("showlegend", true),
            ("xaxis", Of(("title", Of(("text", char.ToUpperInvariant(series[0].Field[0]) + series[0].Field[1..]))), ("showgrid", false))),
            ("yaxis", Of(("title", Of(("text", "Per million"))), ("rangemode", "tozero"), ("tickformat", ",d"))));
    }
}
