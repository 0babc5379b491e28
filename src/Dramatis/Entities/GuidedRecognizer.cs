using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities;

/// <summary>A recognizer that the user has told more: names and patterns of the user win over what it finds, without training.</summary>
/// <example><code>corpus.Analyze(new GuidedRecognizer(LearnedRecognizer.Default, Gazetteer.Load("names.tsv"), new NamePattern(@"Resolution \d+", EntityType.Work)))</code></example>
public sealed class GuidedRecognizer : IEntityRecognizer
{
    private readonly IEntityRecognizer inner;
    private readonly ImmutableArray<NamePattern> patterns;

    /// <summary>A recognizer that asks <paramref name="names"/> first, then <paramref name="patterns"/> in their order, then <paramref name="inner"/>.</summary>
    public GuidedRecognizer(IEntityRecognizer inner, Gazetteer? names = null, params IEnumerable<NamePattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(inner);
        (this.inner, Names, this.patterns) = (inner, names, [.. patterns]);
    }

    /// <summary>The names of the user; null for none.</summary>
    public Gazetteer? Names { get; }

    /// <inheritdoc/>
    public string Name => string.Join(" + ", new[] { inner.Name, Names is null ? null : "own names", patterns.IsEmpty ? null : string.Join(", ", patterns.Select(p => $"{p.Type?.Label() ?? "none"} {p.Pattern}")) }.OfType<string>());

    /// <inheritdoc/>
    public ImmutableArray<EntitySpan> Recognize(TokenizedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var claimed = new List<(TextSpan Span, EntityType? Type)>();
        foreach (var claim in ByName(document).Concat(patterns.SelectMany(p => ByPattern(document, p))))
        {
            if (!claimed.Any(c => c.Span.Overlaps(claim.Span)))
            {
                claimed.Add(claim);
            }
        }

        var found = inner.Recognize(document).Where(f => !claimed.Any(c => c.Span.Overlaps(f.Span)));
        return [.. found.Concat(claimed.Where(c => c.Type is not null).Select(c => new EntitySpan(c.Span, c.Type!.Value) { Confidence = 1 })).OrderBy(s => s.Span)];
    }

    private IEnumerable<(TextSpan Span, EntityType? Type)> ByName(TokenizedDocument document)
    {
        if (Names is null)
        {
            yield break;
        }

        string[] words = [.. document.Tokens.Select(t => Surfaces.Fold(document.Document[t.Span]))];
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Names.LongestAt(words.AsSpan(0, sentence.EndToken), i, out var length) is { } entry)
                {
                    yield return (new TextSpan(document.Tokens[i].Start, document.Tokens[i + length - 1].End), entry.Type);
                    i += length - 1;
                }
            }
        }
    }

    private static List<(TextSpan Span, EntityType? Type)> ByPattern(TokenizedDocument document, NamePattern pattern)
    {
        var spans = new List<(TextSpan, EntityType?)>();
        try
        {
            foreach (Match match in pattern.Pattern.Matches(document.Document.Text))
            {
                Token[] tokens = [.. document.Tokens.Where(t => t.Start < match.Index + match.Length && t.End > match.Index)];
                if (tokens.Length > 0)
                {
                    spans.Add((new TextSpan(tokens[0].Start, tokens[^1].End), pattern.Type));
                }
            }
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new DramatisException($"{document.Document.Id}: the pattern “{pattern.Pattern}” takes too long here. Write it without nested repetitions.", e);
        }

        return spans;
    }
}
