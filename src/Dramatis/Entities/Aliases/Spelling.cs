namespace Dramatis.Entities.Aliases;

/// <summary>Tells spellings of one foreign name from different names.</summary>
internal static class Spelling
{
    private const double LeastSimilarity = 0.72;

    private static readonly (string From, string To)[] Sounds =
    [
        ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("sch", "s"), ("sh", "s"), ("tch", "s"), ("ch", "s"), ("q", "k"), ("g", "k"), ("c", "k"),
        ("v", "w"), ("ff", "f"), ("y", "i"), ("j", "i"), ("z", "s"),
    ];

    /// <summary>
    /// Whether two last names may be one, written by ear: equal when sounds that are transliterated in several ways are one and vowels are left out, and near enough letter by letter
    /// (a Levenshtein similarity of 0.72 and more). Not for names that differ in vowels only: Hansen and Hanson are two.
    /// </summary>
    public static bool AreVariants(string a, string b)
    {
        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        return x != y && x.Length >= 5 && y.Length >= 5 && Skeleton(x, vowels: false) == Skeleton(y, vowels: false) && WithoutVowels(x) != WithoutVowels(y)
            && Similarity(Skeleton(x, vowels: true), Skeleton(y, vowels: true)) >= LeastSimilarity;
    }

    private static string Skeleton(string name, bool vowels)
    {
        foreach (var (from, to) in Sounds)
        {
            name = name.Replace(from, to, StringComparison.Ordinal);
        }

        var kept = new List<char>();
        foreach (var c in name)
        {
            if ((vowels || !IsVowel(c)) && (kept.Count == 0 || kept[^1] != c) && char.IsLetter(c))
            {
                kept.Add(c);
            }
        }

        return string.Concat(kept);
    }

    private static string WithoutVowels(string name) => string.Concat(name.Where(c => !IsVowel(c)));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' or 'y';

    private static double Similarity(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return 1 - ((double)row[b.Length] / Math.Max(a.Length, b.Length));
    }
}
