using System.Collections.Immutable;
using Dramatis.Entities;
using Dramatis.Topics.Models;

namespace Dramatis.Topics;

/// <summary>The passages that topics are found in, in an order that depends on nothing but what is in them.</summary>
/// <param name="Text">The corpus.</param>
/// <param name="Options">How topics are found.</param>
/// <param name="Passages">All its passages in the order of the corpus.</param>
/// <param name="Order">Those that have a term left, in the order of <paramref name="Input"/>: their places among <paramref name="Passages"/>.</param>
/// <param name="Input">The terms of those.</param>
internal sealed record TopicMaterial(AnalyzedCorpus Text, TopicOptions Options, ImmutableArray<PassageTerms> Passages, int[] Order, TopicInput Input)
{
    /// <summary>Cuts and counts <paramref name="text"/>.</summary>
    public static TopicMaterial Of(AnalyzedCorpus text, TopicOptions options)
    {
        Check(options);
        var passages = PassageTerms.Of(text, options);
        var matrix = TermMatrix.Count(passages.Select(p => p.Terms), options.MinPassages, options.MaxShare, options.MaxTerms);
        var order = Enumerable.Range(0, passages.Length).Where(p => matrix.TermsOf(p).Length > 0).ToArray();
        Array.Sort(order, (a, b) => Compare(text, passages, matrix, a, b));
        var texts = order.Select(p => text.Documents[passages[p].Document].TextOf(passages[p].Span)).ToImmutableArray();
        return new TopicMaterial(text, options, passages, order, new TopicInput(matrix.Rows(order), texts, Guides(matrix, options)));
    }

    /// <summary>The input of <paramref name="rows"/> of the input; a row may come several times.</summary>
    public TopicInput Sample(int[] rows) => Input with { Terms = Input.Terms.Rows(rows), Texts = [.. rows.Select(r => Input.Texts[r])] };

    private static void Check(TopicOptions options)
    {
        if (options.Sentences < 1 || options.MinPassages < 1 || options.MaxTerms < 1 || options.StabilityRuns < 0 || options.MaxShare is not (> 0 and <= 1))
        {
            throw new DramatisException("Sentences, MinPassages and MaxTerms must be 1 or more, StabilityRuns 0 or more, MaxShare above 0 and at most 1.");
        }

        if (!options.Guides.IsEmpty && !options.Method.CanBeGuided)
        {
            throw new DramatisException($"Guides are set, but the model {options.Method.Name} can’t be guided by words. Choose Method = new Nmf() or new GibbsLda().");
        }

        if ((options.Features & (TopicFeatures.Words | TopicFeatures.Phrases | TopicFeatures.Entities | TopicFeatures.Lemmas)) == TopicFeatures.None)
        {
            throw new DramatisException("Features is none: choose words, phrases, entities, lemmas, or several of them.");
        }
    }

    private static int Compare(AnalyzedCorpus text, ImmutableArray<PassageTerms> passages, TermMatrix matrix, int a, int b)
    {
        var terms = matrix.TermsOf(a).SequenceCompareTo(matrix.TermsOf(b));
        if (terms != 0)
        {
            return terms;
        }

        var counts = matrix.CountsOf(a).SequenceCompareTo(matrix.CountsOf(b));
        if (counts != 0)
        {
            return counts;
        }

        var (x, y) = (passages[a], passages[b]);
        var documents = string.CompareOrdinal(text.Documents[x.Document].Document.Id, text.Documents[y.Document].Document.Id);
        return documents != 0 ? documents : x.Span.CompareTo(y.Span);
    }

    private static ImmutableArray<ImmutableArray<int>> Guides(TermMatrix matrix, TopicOptions options) =>
    [
        .. options.Guides.Select(guide => guide.Select(word => matrix.Terms.BinarySearch(PassageTerms.Form(word, options), StringComparer.Ordinal) is var at and >= 0 ? at
            : throw new DramatisException($"“{word}” guides a topic, but is in fewer than {options.MinPassages} passages, or is a stop word.")).ToImmutableArray()),
    ];
}
