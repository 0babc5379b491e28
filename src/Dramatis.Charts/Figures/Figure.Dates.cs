using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostYearsByMonth = 12;

    /// <summary>The times that a corpus speaks of: a bar a month that its dates name, a bar a year if they span more than twelve years.</summary>
    /// <remarks>Dates without a year, decades and centuries are not drawn; the axis says how many they are. In a figure by month, dates that tell a year only stand in a bar at its January, in grey.</remarks>
    /// <param name="dates">The dates.</param>
    /// <param name="provenance">What they were found in, such as <c>text.Entities.Provenance</c>.</param>
    /// <example><code>Figure.Dates(text.Dates(), text.Entities.Provenance)</code></example>
    public static GenericChart Dates(IReadOnlyCollection<DateMention> dates, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(provenance);
        const string title = "Mentions by date";
        var drawn = dates.Where(d => d.Year is not null).ToList();
        if (drawn.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, "No date with a year was found. Look at text.Dates().Table().");
        }

        var isByMonth = drawn.Max(d => d.Year!.Value) - drawn.Min(d => d.Year!.Value) < MostYearsByMonth;
        var traces = new List<Trace>();
        if (isByMonth)
        {
            traces.Add(Bars("month", [.. drawn.Where(d => d.Month is not null)], d => $"{d.Year:0000}-{d.Month:00}", Palette.Of(EntityType.Date)));
            traces.Add(Bars("year only", [.. drawn.Where(d => d.Month is null)], d => $"{d.Year:0000}-01", Palette.Line));
        }
        else
        {
            traces.Add(Bars("year", drawn, d => d.Year!.Value.ToString("0000", CultureInfo.InvariantCulture), Palette.Of(EntityType.Date)));
        }

        var left = dates.Count - drawn.Count;
        return FigureMaker.Make(
            title,
            provenance.With("unit", isByMonth ? "month" : "year"),
            380,
            traces,
            ("barmode", "stack"),
            ("showlegend", isByMonth),
            ("xaxis", Of(("title", Of(("text", left == 0 ? "Date named" : $"Date named ({Labels.Count(left, "date")} without a year not drawn)"))), ("type", "date"), ("tickformat", isByMonth ? "%b %Y" : "%Y"))),
            ("yaxis", Of(("title", Of(("text", "Mentions"))), ("rangemode", "tozero"), ("tickformat", ",d"))));
    }

    private static Trace Bars(string name, IReadOnlyCollection<DateMention> dates, Func<DateMention, string> unit, string color)
    {
        var groups = dates.GroupBy(unit, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return new Trace("bar").With(
            ("name", name),
            ("x", groups.Select(g => g.Key + (g.Key.Length == 4 ? "-01-01" : "-01")).ToArray()),
            ("y", groups.Select(g => g.Count()).ToArray()),
            ("hovertext", groups.Select(g => $"<b>{g.Key}</b><br>{Labels.Count(g.Count(), "mention")}<br>{Labels.Wrapped("Named as: " + string.Join(", ", g.Select(d => d.Surface).Distinct().Take(8)))}").ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("marker", Of(("color", color))));
    }
}
