using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>A passage and its terms.</summary>
/// <param name="Document">The document’s place in the corpus.</param>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Terms">Its terms.</param>
internal readonly record struct PassageTerms(int Document, TextSpan Span, IReadOnlyList<string> Terms)
{
    /// <summary>Cuts a corpus into passages, and these into terms.</summary>
    public static ImmutableArray<PassageTerms> Of(AnalyzedCorpus text, TopicOptions options)
    {
        var mentions = options.Features.HasFlag(TopicFeatures.Entities) ? text.Entities.Mentions.ToLookup(m => m.DocumentIndex) : null;
        return
        [
            .. text.Documents.SelectMany((document, index) => Passages(document, options).Select(passage => new PassageTerms(
                index,
                passage.Span,
                [
                    .. Words(document, passage, options),
                    .. mentions?[index].Where(m => passage.Span.Start <= m.Span.Start && m.Span.Start < passage.Span.End).Select(m => m.Entity) ?? [],
                ]))),
        ];
    }

    private static IEnumerable<Passage> Passages(TokenizedDocument document, TopicOptions options)
    {
        var passages = document.Passages(options.Unit);
        if (options.Unit != TextUnit.Sentence || options.Sentences == 1)
        {
            return passages;
        }

        return passages.Chunk(options.Sentences).Select(
            window => new Passage(new TextSpan(window[0].Span.Start, window[^1].Span.End), window[0].FirstToken, window[^1].EndToken));
    }

    private static IEnumerable<string> Words(TokenizedDocument document, Passage passage, TopicOptions options)
    {
        string? before = null;
        var sentence = SentenceAt(document, passage.FirstToken);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (i == document.Sentences[sentence].EndToken)
            {
                sentence++;
                before = null;
            }

            var word = Word(document, document.Tokens[i], options);
            if (word is not null && options.Features.HasFlag(TopicFeatures.Words))
            {
                yield return word;
            }

            if (word is not null && before is not null && options.Features.HasFlag(TopicFeatures.Phrases))
            {
                yield return $"{before} {word}";
            }

            before = word;
        }
    }

    private static int SentenceAt(TokenizedDocument document, int token)
    {
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].EndToken <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string? Word(TokenizedDocument document, Token token, TopicOptions options)
    {
        if (token.Kind != TokenKind.Word || token.Span.Length < 2)
        {
            return null;
        }

        var word = Surfaces.Fold(document.Document[token.Span]).ToLowerInvariant();
        return options.StopWords.Contains(word) || options.StopWords.Contains(word.TrimEnd('.')) ? null : word;
    }
}
