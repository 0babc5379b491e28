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
    public static ImmutableArray<PassageTerms> Of(AnalyzedCorpus text, TopicOptions options) => Of(text, options, options.Features);

    /// <summary>The phrases of the same passages.</summary>
    public static ImmutableArray<PassageTerms> Phrases(AnalyzedCorpus text, TopicOptions options) => Of(text, options, TopicFeatures.Phrases);

    /// <summary>A term that a person wrote, as it stands among the terms: in lower case, each word as its lemma if words count so.</summary>
    public static string Form(string term, TopicOptions options)
    {
        var lower = term.ToLowerInvariant();
        return options.Features.HasFlag(TopicFeatures.Lemmas) ? string.Join(' ', lower.Split(' ').Select(word => Lemmatizer.Lemma(word))) : lower;
    }

    private static ImmutableArray<PassageTerms> Of(AnalyzedCorpus text, TopicOptions options, TopicFeatures features)
    {
        var mentions = features.HasFlag(TopicFeatures.Entities) ? text.Entities.Mentions.ToLookup(m => m.DocumentIndex) : null;
        return
        [
            .. text.Documents.SelectMany((document, index) => Passages(document, options).Select(passage => new PassageTerms(
                index,
                passage.Span,
                [
                    .. Words(document, passage, options, features),
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

    private static IEnumerable<string> Words(TokenizedDocument document, Passage passage, TopicOptions options, TopicFeatures features)
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
            if (word is not null && (features & (TopicFeatures.Words | TopicFeatures.Lemmas)) != TopicFeatures.None)
            {
                yield return word;
            }

            if (word is not null && before is not null && features.HasFlag(TopicFeatures.Phrases))
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
        if (IsStopWord(word, options))
        {
            return null;
        }

        var form = Form(word, options);
        return form == word || !IsStopWord(form, options) ? form : null;
    }

    private static bool IsStopWord(string word, TopicOptions options) => options.StopWords.Contains(word) || options.StopWords.Contains(word.TrimEnd('.'));
}
