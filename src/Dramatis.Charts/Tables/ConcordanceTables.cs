using Deedle;
using Dramatis.Entities;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of concordances.</summary>
public static class ConcordanceTables
{
    /// <summary>A row an occurrence, in the order of corpus and text: <c>doc, sentence, start, end, left, keyword, right</c>.</summary>
    /// <example><code>text.Concordance("Iran").Table().Save("iran.csv")</code></example>
    public static Frame<int, string> Table(this Concordance concordance)
    {
        ArgumentNullException.ThrowIfNull(concordance);
        return new TableBuilder<ConcordanceLine>(concordance)
            .Column("doc", l => l.Document)
            .Column("sentence", l => l.Sentence)
            .Column("start", l => l.Span.Start)
            .Column("end", l => l.Span.End)
            .Column("left", l => l.Left)
            .Column("keyword", l => l.Keyword)
            .Column("right", l => l.Right)
            .Frame;
    }
}
