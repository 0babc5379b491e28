using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>Dictionary forms of English words, after WordNet’s Morphy: irregular forms from a list, regular ones by endings, if the result is a word.</summary>
public static class Lemmatizer
{
    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() => WordList.Lines("tokens/lemmas.txt").Select(l => l.Split(' ')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<(string Form, char Pos), string>> Irregular = new(() => WordList.Lines("tokens/lemma-exceptions.tsv").Select(l => l.Split('\t')).DistinctBy(c => (c[0], c[1][0])).ToFrozenDictionary(c => (c[0], c[1][0]), c => c[2]));

    private static readonly (string From, string To)[] Nouns = [("ches", "ch"), ("shes", "sh"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ies", "y"), ("men", "man"), ("s", "")];
    private static readonly (string From, string To)[] Verbs = [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];
    private static readonly (string From, string To)[] Adjectives = [("iest", "y"), ("est", "e"), ("est", ""), ("ier", "y"), ("er", "e"), ("er", "")];

    /// <summary>The lemma of <paramref name="word"/> in lower case; the word itself if no rule leads to a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="pos">Its part of speech; without it, the word itself if it is a lemma, else the first of noun, verb and adjective that it is a form of.</param>
    /// <example><code>Lemmatizer.Lemma("leaves", PartOfSpeech.Verb) // leave</code></example>
    public static string Lemma(string word, PartOfSpeech? pos = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        var lower = word.ToLowerInvariant();
        if (pos is { } known)
        {
            return Find(lower, known) ?? lower;
        }

        // Irregular forms are words of their own at times (left, men): the list wins.
        return Enum.GetValues<PartOfSpeech>().Select(p => Irregular.Value.GetValueOrDefault((lower, Letter(p)))).FirstOrDefault(l => l is not null)
            ?? (Words.Value.ContainsKey(lower) ? lower : Enum.GetValues<PartOfSpeech>().Select(p => Find(lower, p)).FirstOrDefault(l => l is not null) ?? lower);
    }

    private static string? Find(string word, PartOfSpeech pos)
    {
        if (Irregular.Value.TryGetValue((word, Letter(pos)), out var irregular))
        {
            return irregular;
        }

        if (IsWord(word, pos))
        {
            return word;
        }

        foreach (var (from, to) in pos switch { PartOfSpeech.Noun => Nouns, PartOfSpeech.Verb => Verbs, _ => Adjectives })
        {
            if (word.EndsWith(from, StringComparison.Ordinal) && word.Length > from.Length + 1 && word[..^from.Length] + to is var lemma && IsWord(lemma, pos))
            {
                return lemma;
            }
        }

        return null;
    }

    private static bool IsWord(string word, PartOfSpeech pos) => Words.Value.TryGetValue(word, out var kinds) && (kinds.Contains(Letter(pos), StringComparison.Ordinal) || (pos == PartOfSpeech.Adjective && kinds.Contains('r', StringComparison.Ordinal)));

    private static char Letter(PartOfSpeech pos) => pos switch { PartOfSpeech.Noun => 'n', PartOfSpeech.Verb => 'v', _ => 'a' };
}
