using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>
    /// A bar for each of the most frequent terms, as long as it is frequent per million, with its 95 % interval; several bars where there are groups.
    /// </summary>
    /// <param name="frequencies">The frequencies. Of groups, the terms shown are those that are most frequent in all together.</param>
    /// <param name="top">The number of terms at the most. Default: 20.</param>
    /// <example><code>Figure.Frequencies(text.Words(new WordOptions { StopWords = StopWords.English }).Frequencies())</code></example>
    public static GenericChart Frequencies(FrequencyList frequencies, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        const string title = "Frequencies";
        var provenance = frequencies.Provenance.With("top", top);
        var shown = frequencies.GroupBy(f => f.Term.Name, StringComparer.Ordinal).OrderByDescending(g => g.Sum(f => f.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Top.Checked(top))
            .SelectMany((g, row) => g.Select(f => (Frequency: f, Row: row))).ToList();
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, $"There are no {frequencies.Kind.Many} in this text.");
        }

        var rows = shown.Max(s => s.Row) + 1;
        var groups = frequencies.Groups.IsEmpty ? [null] : frequencies.Groups.Cast<string?>().ToArray();
        var traces = groups.Select((group, i) =>
        {
            var own = shown.Where(s => s.Frequency.Group == group).ToList();
            return new Trace("bar").With(
                ("name", group is null ? "" : Labels.Plain(group)),
                ("orientation", "h"),
                ("x", own.Select(s => s.Frequency.PerMillion).ToArray()),
                ("y", own.Select(s => s.Row).ToArray()),
                ("error_x", Of(
                    ("type", "data"), ("symmetric", false), ("thickness", 1.2), ("width", 2), ("color", Palette.Ink),
                    ("array", own.Select(s => s.Frequency.PerMillionInterval.High - s.Frequency.PerMillion).ToArray()),
                    ("arrayminus", own.Select(s => s.Frequency.PerMillion - s.Frequency.PerMillionInterval.Low).ToArray()))),
                ("hovertext", own.Select(s => Describe(s.Frequency)).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("customdata", own.Select(s => Sentences.Of(frequencies, s.Frequency)).ToArray()),
                ("marker", Of(("color", group is null ? Palette.Term : Palette.OfTopic(i + 1)))));
        });
        return FigureMaker.Make(
            title,
            provenance,
            100 + (rows * (groups.Length < 2 ? 22 : 12 + (12 * groups.Length))),
            traces,
            ("barmode", "group"),
            ("bargap", 0.3),
            ("showlegend", groups.Length > 1),
            ("legend", Of(("traceorder", "normal"))),
            ("xaxis", Of(("title", Of(("text", $"Per million {frequencies.Kind.Many}, with 95 % intervals"))), ("rangemode", "tozero"), ("tickformat", ",d"), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.DistinctBy(s => s.Row).Select(s => s.Frequency.Term.Name)])));
    }

    private static string Describe(Frequency frequency) =>
        FormattableString.Invariant($"<b>{Labels.Plain(frequency.Term.Name)}</b>{(frequency.Group is { } group ? " · " + Labels.Plain(group) : "")}<br>{Labels.Count(frequency.Count, "time")} in {Labels.Count(frequency.Documents, "document")}<br>")
        + FormattableString.Invariant($"{frequency.PerMillion:N0} per million ({frequency.PerMillionInterval.Low:N0} to {frequency.PerMillionInterval.High:N0})");
}
