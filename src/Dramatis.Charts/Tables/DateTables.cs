using Deedle;
using Dramatis.Entities.Dates;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of the dates that texts name.</summary>
public static class DateTables
{
    /// <summary>A row a date, in order of time, dates without a year last: <c>date, mentions, documents, surfaces</c>.</summary>
    /// <remarks>Surfaces are joined by <c>|</c>, the most frequent first.</remarks>
    /// <example><code>text.Dates().Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new TableBuilder<IGrouping<string, DateMention>>(dates.GroupBy(d => d.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            .Column("date", g => g.Key)
            .Column("mentions", g => g.Count())
            .Column("documents", g => g.Select(d => d.DocumentIndex).Distinct().Count())
            .Column("surfaces", g => string.Join('|', g.GroupBy(d => d.Surface, StringComparer.Ordinal).OrderByDescending(s => s.Count()).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key)))
            .Frame;
    }
}
