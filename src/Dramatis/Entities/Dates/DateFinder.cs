using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Entities.Dates;

/// <summary>Finds the dates that texts name.</summary>
public static class DateFinder
{
    /// <summary>The dates in <paramref name="document"/>, in the order of the text, none overlapping another.</summary>
    /// <param name="document">The document.</param>
    /// <param name="written">The date that the document was written at, for <c>last month</c> and <c>Tuesday</c>; without it, what it would tell is written <c>X</c>.</param>
    /// <param name="documentIndex">The document’s place in its corpus.</param>
    /// <example><code>DateFinder.Find(document, new DateOnly(2016, 3, 7))</code></example>
    public static ImmutableArray<DateMention> Find(TokenizedDocument document, DateOnly? written = null, int documentIndex = 0)
    {
        ArgumentNullException.ThrowIfNull(document);
        var grammar = new DateGrammar(document, written);
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (MayBegin(document.TextOf(document.Tokens[i])) && grammar.At(i, sentence) is { } match)
                {
                    var span = new TextSpan(document.Tokens[i].Start, document.Tokens[match.End - 1].End);
                    dates.Add(new DateMention(document.Document.Id, documentIndex, s, span, document.Document[span], match.Value));
                    i = match.End - 1;
                }
            }
        }

        return dates.ToImmutable();
    }

    /// <summary>The dates in all documents of <paramref name="text"/>, in the order of corpus and text.</summary>
    /// <param name="text">The analyzed corpus.</param>
    /// <param name="written">When a document was written; by default what its name says (<c>1991-02-17.txt</c>), if that is a date.</param>
    /// <example><code>text.Dates(_ => new DateOnly(2016, 3, 7)).Table()</code></example>
    public static ImmutableArray<DateMention> Dates(this AnalyzedCorpus text, Func<Document, DateOnly?>? written = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Documents.SelectMany((document, index) => Find(document, (written ?? WrittenByName)(document.Document), index))];
    }

    /// <summary>The date in a document’s name, such as <c>letters/1991-02-17.txt</c>; null if there is none.</summary>
    public static DateOnly? WrittenByName(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (var i = 0; i + 10 <= document.Id.Length; i++)
        {
            if (DateOnly.TryParseExact(document.Id.AsSpan(i, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date))
            {
                return date;
            }
        }

        return null;
    }

    private static bool MayBegin(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) || word[0] is '\'' or '’' or '‘' || word is "the" or "The"
        || DateWords.Find(word).Kind != DateWordKind.None || word is "earlier" or "later" or "Earlier" or "Later"
        || word.StartsWith("mid", StringComparison.OrdinalIgnoreCase) || word.StartsWith("early-", StringComparison.OrdinalIgnoreCase) || word.StartsWith("late-", StringComparison.OrdinalIgnoreCase);
}
