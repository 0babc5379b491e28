using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// A sentence ends at a period, question or exclamation mark and the quotes, brackets and note marks (<c>[1]</c>) that close behind it, or where its
/// paragraph ends. It goes on if the next word is in lower case (<c>“Really?” he asked</c>; but not where the writer begins sentences
/// so), if a speaker follows (<c>“Why?” Mr. Roe said</c>), inside brackets that it opened, inside a short quotation, behind a title or an initial (<c>Mr.</c>, <c>George W.</c>), behind
/// another abbreviation unless a word follows that often begins a sentence (<c>the U.S. Army</c>, but <c>in the U.S. The …</c>), and behind the number of
/// a list item. The items of a list in one line (<c>1) … 2) …</c>) are sentences.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>, which has been cut into <paramref name="tokens"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="quotations">What becomes of the sentences inside a quotation: by default a short one is kept whole.</param>
    /// <example><code>SentenceSplitter.Split(text, Tokenizer.Tokenize(text))</code></example>
    public static ImmutableArray<Passage> Split(string text, ImmutableArray<Token> tokens, Quotations quotations = Quotations.Brief)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParagraphSplitter.FromStarts(tokens, Starts(text, tokens, LineBreaks.ParagraphStarts(text, tokens), quotations));
    }

    internal static ImmutableArray<int> Starts(string text, ImmutableArray<Token> tokens, ImmutableArray<int> paragraphs, Quotations quotations = Quotations.Brief)
    {
        var starts = ImmutableArray.CreateBuilder<int>(paragraphs.Length);
        var ends = new SentenceEnds(text, tokens, paragraphs, new Enclosures(text, tokens, quotations));
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var end = p + 1 < paragraphs.Length ? paragraphs[p + 1] : tokens.Length;
            var items = ListItems.In(text, tokens, paragraphs[p], end);
            var nextItem = 0;
            starts.Add(paragraphs[p]);
            ends.BeginParagraph(paragraphs[p], end);
            for (var i = paragraphs[p]; i < end; i++)
            {
                while (nextItem < items.Count && items[nextItem] <= i)
                {
                    nextItem++;
                }

                var next = nextItem < items.Count && items[nextItem] == i + 1 ? i + 1 : ends.After(i, starts[^1]);
                if (next > 0 && next < end)
                {
                    starts.Add(next);
                    i = next - 1;
                }
            }
        }

        return starts.ToImmutable();
    }
}
