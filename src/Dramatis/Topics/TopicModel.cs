using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>The topics of a corpus, and how much of each is in every passage.</summary>
/// <param name="Topics">The topics, the largest share first.</param>
/// <param name="Passages">Every passage of the corpus, in the order of corpus and text.</param>
/// <param name="Unit">What the passages are.</param>
/// <param name="Provenance">The corpus, model, number of topics and seed.</param>
public sealed partial record TopicModel(
    ImmutableArray<Topic> Topics, ImmutableArray<TopicPassage> Passages, TextUnit Unit, Provenance Provenance)
{
    /// <summary>The number of passages below which these are clusters of passages to look at the text by, and no topics.</summary>
    public const int FewPassages = 200;

    /// <summary>What the reader must know before relying on the topics, in sentences; empty if there is nothing.</summary>
    public ImmutableArray<string> Cautions { get; init; } = [];

    /// <summary>
    /// Whether the corpus is large enough for topics: <see cref="FewPassages"/> passages with words that count. If not, there are clusters of passages here, and
    /// their stability says how much of them is more than chance.
    /// </summary>
    public bool AreTopics { get; init; } = true;

    /// <summary>The numbers of topics that were tried, if one was to be found; else null.</summary>
    public TopicGrid? Grid { get; init; }

    /// <summary>What the topics are made of.</summary>
    internal TopicState State { get; init; } = TopicState.None;

    /// <summary>The topic with <paramref name="number"/>.</summary>
    /// <exception cref="DramatisException">There is none.</exception>
    public Topic this[int number] => Topics[IndexOf(number)];

    /// <summary>The place of the topic with <paramref name="number"/> among the topics and in each passage’s weights.</summary>
    /// <exception cref="DramatisException">There is none.</exception>
    public int IndexOf(int number)
    {
        for (var i = 0; i < Topics.Length; i++)
        {
            if (Topics[i].Number == number)
            {
                return i;
            }
        }

        throw new DramatisException($"There is no topic {number}. The topics are {string.Join(", ", Topics.Select(t => t.Number))}.");
    }

    /// <summary>Shares the passages of another text out over these topics.</summary>
    /// <param name="text">The other text; it is cut as the first was.</param>
    /// <returns>The same topics, with the shares that they have of <paramref name="text"/>, and its passages.</returns>
    /// <remarks>The weights of the text that the topics were found in come out the same but for rounding; those of a method that weighs passages itself may differ.</remarks>
    /// <example><code>var now = topics.Transform(Corpus.Load("newer").Analyze());</code></example>
    public TopicModel Transform(Entities.AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passages = PassageTerms.Of(text, State.Options);
        var matrix = Models.TermMatrix.Count(passages.Select(p => p.Terms)).Over(State.Vocabulary);
        var texts = passages.Select(p => text.Documents[p.Document].TextOf(p.Span));
        var weights = State.Weights(new Models.TopicInput(matrix, [.. texts], []));
        var shares = TopicAssembly.Shares(weights, Topics.Length);
        var provenance = Provenance with { CorpusHash = text.Corpus.Hash };
        return this with
        {
            Topics = [.. Topics.Select((t, i) => t with { Share = shares[i] })],
            Passages = TopicAssembly.Passages(text, passages, weights),
            Provenance = provenance.With("topics of", Provenance.CorpusHash[..12]),
            Cautions = [],
            Grid = null,
            State = State with { Material = null },
        };
    }
}
