using Deedle;
using Dramatis.Charts.Tables;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>Which tables SQL sees in a variable.</summary>
internal static class SqlTables
{
    private static readonly Dictionary<string, Func<AnalyzedCorpus, object>> OfText = new(StringComparer.OrdinalIgnoreCase)
    {
        ["documents"] = text => text.Table(),
        ["sentences"] = Sentences,
        ["tokens"] = Tokens,
        ["mentions"] = text => text.Entities.Mentions.Table(text),
        ["entities"] = text => text.Entities.Table(),
    };

    /// <summary>
    /// The frame that <paramref name="name"/> names as a table; null if it names none. A variable that holds a table is called as it is; one
    /// that holds an analyzed corpus, with <c>_documents</c>, <c>_sentences</c>, <c>_tokens</c>, <c>_mentions</c> or <c>_entities</c> behind.
    /// </summary>
    /// <param name="name">The table’s name.</param>
    /// <param name="variable">The value of a variable; null if there is none of that name.</param>
    public static SqlTable? Find(string name, Func<string, object?> variable)
    {
        if (variable(name) is { } value && Of(value) is { } make)
        {
            return new SqlTable(value, make);
        }

        var at = name.LastIndexOf('_');
        return at > 0 && OfText.TryGetValue(name[(at + 1)..], out var part) && variable(name[..at]) is AnalyzedCorpus text
            ? new SqlTable(text, () => part(text))
            : null;
    }

    /// <summary>The types that are tables.</summary>
    public static IEnumerable<Type> Types { get; } =
    [
        typeof(Corpus), typeof(AnalyzedCorpus), typeof(EntityIndex), typeof(Entity), typeof(CoOccurrences), typeof(Network), typeof(TopicModel), typeof(Concordance),
        typeof(IEnumerable<Mention>), typeof(Frame<,>),
    ];

    /// <summary>What makes the frame of <paramref name="value"/>; null if it is no table.</summary>
    public static Func<object>? Of(object value) => value switch
    {
        Corpus corpus => corpus.Table,
        AnalyzedCorpus text => text.Table,
        EntityIndex entities => () => entities.Table(),
        Entity entity => entity.Table,
        CoOccurrences pairs => () => pairs.Table(),
        Network network => network.Table,
        TopicModel topics => () => topics.Table(),
        Concordance concordance => concordance.Table,
        IEnumerable<Mention> mentions => mentions.Table,
        _ when SqlFrames.IsFrame(value) => () => value,
        _ => null,
    };

    private static Frame<int, string> Sentences(AnalyzedCorpus text) =>
        new TableBuilder<(TokenizedDocument In, int Number)>(text.Documents.SelectMany(d => d.Sentences.Select((_, i) => (d, i))))
            .Column("doc", s => s.In.Document.Id)
            .Column("sentence", s => s.Number)
            .Column("start", s => s.In.Sentences[s.Number].Span.Start)
            .Column("end", s => s.In.Sentences[s.Number].Span.End)
            .Column("text", s => s.In.TextOf(s.In.Sentences[s.Number]))
            .Frame;

    private static Frame<int, string> Tokens(AnalyzedCorpus text) =>
        new TableBuilder<(TokenizedDocument In, int Sentence, Token Token)>(text.Documents.SelectMany(d => d.Sentences.SelectMany(
                (s, i) => Enumerable.Range(s.FirstToken, s.TokenCount).Select(t => (d, i, d.Tokens[t])))))
            .Column("doc", t => t.In.Document.Id)
            .Column("sentence", t => t.Sentence)
            .Column("start", t => t.Token.Start)
            .Column("end", t => t.Token.End)
            .Column("text", t => t.In.Document[t.Token.Span])
            .Frame;
}
