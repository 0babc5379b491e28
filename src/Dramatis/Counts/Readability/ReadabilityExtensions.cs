using System.Collections.Immutable;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Puts readability on <see cref="AnalyzedCorpus"/>.</summary>
public static class ReadabilityExtensions
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Familiar = WordList.Load("tokens/dale-chall-familiar-words.txt", StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["s", "es", "ies", "'s", "ed", "ied", "d", "ing", "er", "est", "ly", "n"];

    /// <summary>How hard each document is to read, in the order of the corpus.</summary>
    /// <example><code>text.Readability()[0].FleschKincaid</code></example>
    public static ImmutableArray<ReadabilityScores> Readability(this AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Documents.Select(Of)];
    }

    private static ReadabilityScores Of(TokenizedDocument document)
    {
        var words = document.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => document.TextOf(t).TrimEnd('.').ToString()).ToList();
        double count = words.Count;
        double sentences = document.Sentences.Count(s => document.Tokens[s.FirstToken..s.EndToken].Any(t => t.Kind == TokenKind.Word));
        var syllables = words.Select(Syllables.Count).ToList();
        double letters = words.Sum(w => w.Count(char.IsLetter));
        double hard = syllables.Count(s => s >= 3);
        var unfamiliar = 100 * words.Count(w => !IsFamiliar(w)) / count;
        var length = count / sentences;
        return new ReadabilityScores(
            document.Document.Id,
            words.Count,
            (int)sentences,
            206.835 - (1.015 * length) - (84.6 * syllables.Sum() / count),
            (0.39 * length) + (11.8 * syllables.Sum() / count) - 15.59,
            0.4 * (length + (100 * hard / count)),
            (1.043 * Math.Sqrt(30 * hard / sentences)) + 3.1291,
            (0.1579 * unfamiliar) + (0.0496 * length) + (unfamiliar > 5 ? 3.6365 : 0),
            (4.71 * words.Sum(w => w.Count(char.IsLetterOrDigit)) / count) + (0.5 * length) - 21.43,
            (5.88 * letters / count) - (29.6 * sentences / count) - 15.8);
    }

    /// <summary>Whether a word is on the list, as it is or without an ending that the formula's rules allow.</summary>
    private static bool IsFamiliar(string word)
    {
        var plain = word.Replace('’', '\'');
        return Familiar.Contains(plain) || Endings.Any(e => plain.Length > e.Length + 1 && plain.EndsWith(e, StringComparison.OrdinalIgnoreCase) && Stems(plain[..^e.Length], e).Any(Familiar.Contains));
    }

    private static IEnumerable<string> Stems(string stem, string ending) => ending switch
    {
        "ies" or "ied" => [stem + "y"],
        "ing" or "ed" or "er" or "est" => [stem, stem + "e", .. stem.Length > 2 && stem[^1] == stem[^2] ? new[] { stem[..^1] } : []],
        _ => [stem],
    };
}
