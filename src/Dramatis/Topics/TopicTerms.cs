using System.Collections.Immutable;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>The terms of a corpus’s passages, numbered.</summary>
/// <param name="Vocabulary">The distinct terms in ordinal order.</param>
/// <param name="Passages">Each passage’s document and place, and the numbers of its terms in the order of the text.</param>
internal sealed record TopicTerms(ImmutableArray<string> Vocabulary, ImmutableArray<(int Document, Passage Passage, int[] Terms)> Passages)
{
    /// <summary>The words of each passage, lower-cased, without stop words, numbers, single letters and words in too few passages.</summary>
    public static TopicTerms Of(AnalyzedCorpus text, TopicOptions options)
    {
        var passages = text.Documents.SelectMany((document, index) => document.Passages(options.Unit)
            .Select(passage => (Document: index, Passage: passage, Words: Words(document, passage, options).ToArray()))).ToList();
        var vocabulary = passages.SelectMany(p => p.Words.Distinct(StringComparer.Ordinal))
            .GroupBy(word => word, StringComparer.Ordinal)
            .Where(g => g.Count() >= options.MinPassages)
            .Select(g => g.Key).Order(StringComparer.Ordinal).ToImmutableArray();
        var numbers = vocabulary.Select((word, number) => (word, number)).ToDictionary(w => w.word, w => w.number, StringComparer.Ordinal);
        return new TopicTerms(vocabulary, [.. passages.Select(p => (p.Document, p.Passage, p.Words.Where(numbers.ContainsKey).Select(w => numbers[w]).ToArray()))]);
    }

    private static IEnumerable<string> Words(TokenizedDocument document, Passage passage, TopicOptions options)
    {
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && document.Tokens[i].Span.Length > 1)
            {
                var word = Surfaces.Fold(document.Document[document.Tokens[i].Span]).ToLowerInvariant();
                if (!options.StopWords.Contains(word) && !options.StopWords.Contains(word.TrimEnd('.')))
                {
                    yield return word;
                }
            }
        }
    }
}
