using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Counts a dictionary's categories.</summary>
public static class CategoryExtensions
{
    /// <summary>The places where the words of each category stand.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="dictionary">The categories.</param>
    /// <param name="options">What words are; stop words and lengths don’t matter here. By default words as they are written, numbers among them.</param>
    /// <example><code>text.Categories(CategoryLexicon.Parse("war: war, wars, soldier*")).Frequencies()</code></example>
    public static Terms Categories(this AnalyzedCorpus text, CategoryLexicon dictionary, WordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dictionary);
        options = (options ?? new WordOptions()) with { StopWords = null, MinLength = 1, Numbers = true, FoldsCase = true };
        var spans = new TextSpan[text.Documents.Length][];
        var numbers = TermCounter.Count(text.Documents.Length, () =>
        {
            var matcher = new EntryMatcher(dictionary);
            var folding = new CaseFolding();
            return (d, sink) => spans[d] = Match(text.Documents[d], matcher, options, folding, sink);
        });
        return new Terms(
            TermKind.Category, text.Corpus, numbers, d => spans[d], d => text.Documents[d], () => text.Corpus.Provenance,
            KeyValuePair.Create("terms", options.FormName == "word" ? "categories" : $"categories of {options.FormName}s"),
            KeyValuePair.Create("categories", dictionary.Categories.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static TextSpan[] Match(TokenizedDocument document, EntryMatcher matcher, WordOptions options, CaseFolding folding, TermSink sink)
    {
        var (words, tokens, found) = (new List<string>(), new List<int>(), new List<TextSpan>());
        WordTerms.Scan(document, options, folding, (name, _, token) =>
        {
            words.Add(name.ToString());
            tokens.Add(token);
        });
        var free = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < words.Count; place++)
        {
            foreach (var (category, length) in matcher.At(words, place))
            {
                if (free.GetValueOrDefault(category) <= place)
                {
                    sink.Add(category, place);
                    found.Add(new TextSpan(document.Tokens[tokens[place]].Start, document.Tokens[tokens[place + length - 1]].End));
                    free[category] = place + length;
                }
            }
        }

        return [.. found];
    }
}
