using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>Puts ways of reading on <see cref="AnalyzedCorpus"/>: from the counts back to the text.</summary>
public static class ReadingExtensions
{
    /// <summary>Every mention of an entity in its context.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="entity">The entity’s name, or an alias that only one entity has.</param>
    /// <param name="width">The number of characters of context on each side at the most. Default: 60.</param>
    /// <exception cref="DramatisException">No entity, or more than one, is called so, or <paramref name="width"/> is below 0.</exception>
    /// <example><code>text.Concordance("Iran", width: 80)</code></example>
    public static Concordance Concordance(this AnalyzedCorpus text, string entity, int width = 60)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (width < 0)
        {
            throw new DramatisException($"width is {width}: it must be 0 or more.");
        }

        var found = text.Entities[entity];
        return new Concordance(
            found.Name,
            found.Type,
            [.. found.Mentions.Select(m => Line(m, text.Documents[m.DocumentIndex].Document.Text, width))],
            text.Entities.Provenance.With("keyword", found.Name).With("width", width));
    }

    /// <summary>A document, or a stretch of it, with the entities marked.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="document">The document’s id; by default the first document.</param>
    /// <param name="span">The stretch; by default the whole document.</param>
    /// <exception cref="DramatisException">No document has this id, or <paramref name="span"/> is not in it.</exception>
    /// <example><code>text.Highlight(span: text.Documents[0].Paragraphs[2].Span)</code></example>
    public static HighlightedText Highlight(this AnalyzedCorpus text, string? document = null, TextSpan? span = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var documents = text.Corpus.Documents;
        var index = document is null ? 0 : documents.IndexOf(documents.FirstOrDefault(d => d.Id == document)!);
        if (index < 0 || documents.IsEmpty)
        {
            throw new DramatisException($"No document is called “{document}”. There are: {string.Join(", ", documents.Take(5).Select(d => d.Id))}{(documents.Length > 5 ? " …" : "")}.");
        }

        var whole = new TextSpan(0, documents[index].Text.Length);
        var shown = span ?? whole;
        return whole.Contains(shown) && shown.Length >= 0
            ? new HighlightedText(documents[index], shown, [.. text.Entities.Mentions.Where(m => m.DocumentIndex == index && shown.Contains(m.Span))])
            : throw new DramatisException($"{shown.Start} to {shown.End} is not in “{documents[index].Id}”, which has {whole.End} characters.");
    }

    private static ConcordanceLine Line(Mention mention, string text, int width)
    {
        var left = Math.Max(0, mention.Span.Start - width);
        while (left > 0 && left < mention.Span.Start && !char.IsWhiteSpace(text[left - 1]))
        {
            left++;
        }

        var right = Math.Min(text.Length, mention.Span.End + width);
        while (right < text.Length && right > mention.Span.End && !char.IsWhiteSpace(text[right]))
        {
            right--;
        }

        return new ConcordanceLine(
            mention.Document, mention.DocumentIndex, mention.Sentence, mention.Span,
            OneLine(text[left..mention.Span.Start]), OneLine(mention.Surface), OneLine(text[mention.Span.End..right]));
    }

    private static string OneLine(string text)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (text.Length > 0 && char.IsWhiteSpace(text[0]) && folded.Length > 0 ? " " : "") + folded
            + (text.Length > 0 && char.IsWhiteSpace(text[^1]) && folded.Length > 0 ? " " : "");
    }
}
