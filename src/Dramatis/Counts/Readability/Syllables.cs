using System.Buffers;

namespace Dramatis.Counts;

/// <summary>Counts the syllables of English words by their spelling.</summary>
/// <remarks>
/// Groups of vowels, less those that are silent (<c>made</c>, <c>walked</c>, <c>sometimes</c>), and more where two vowels are two syllables (<c>create</c>, <c>radio</c>). Right for
/// about nine words in ten.
/// </remarks>
public static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The number of syllables of <paramref name="word"/>, in any case; at least 1. The parts of a compound (<c>well-known</c>) are counted apart.</summary>
    /// <example><code>Syllables.Count("representatives") // 5</code></example>
    public static int Count(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Math.Max(1, word.ToLowerInvariant().Split(['-', '‐', '‑', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Any(char.IsLetter)).Sum(p => p is "s" or "t" or "d" or "ll" or "re" or "ve" or "m" ? 0 : OfPart(p)));
    }

    private static int OfPart(string part)
    {
        var (count, wasVowel) = (0, false);
        for (var i = 0; i < part.Length; i++)
        {
            // The u of “qu” belongs to the consonant; y begins a syllable as a consonant.
            var isVowel = Vowels.Contains(part[i]) && !(part[i] == 'u' && i > 0 && part[i - 1] == 'q') && !(part[i] == 'y' && i == 0);
            count += isVowel && (!wasVowel || IsHiatus(part, i)) ? 1 : 0;
            wasVowel = isVowel;
        }

        return Math.Max(1, count - (EndsSilently(part) ? 1 : 0));
    }

    /// <summary>Whether the vowel at <paramref name="index"/> begins a syllable of its own behind another vowel.</summary>
    private static bool IsHiatus(string word, int index)
    {
        var pair = word.AsSpan(index - 1, 2);
        var before = index > 1 ? word[index - 2] : ' ';
        return pair switch
        {
            "ia" or "io" => before is not ('t' or 'c' or 's' or 'g' or 'x' or 'h') || index == 1,
            "eo" => before is not ('g' or 'p') && index + 1 < word.Length,
            "iu" or "ua" or "uo" => before is not ('q' or 'g'),
            "ea" => word.AsSpan(index - 1).StartsWith("eate") || word.AsSpan(index - 1).StartsWith("eati")
                || (word.AsSpan(index - 1) is "ea" or "eas" && word.AsSpan(0, index - 1).ContainsAny(Vowels)),
            "ie" => word.AsSpan(index - 1) is "iet" or "iety" or "ience" || (word.AsSpan(index - 1) is "ier" or "iest" && before is not ' '),
            "yi" or "ii" => true,
            _ => false,
        };
    }

    /// <summary>Whether the last e is silent: made, makes, walked, but not table, boxes, wanted.</summary>
    private static bool EndsSilently(string word)
    {
        if (word.EndsWith('e'))
        {
            var isSyllabic = word.Length > 2 && word[^2] == 'l' && !Vowels.Contains(word[^3]);
            return !isSyllabic && word.Length > 1 && !Vowels.Contains(word[^2]);
        }

        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3)
        {
            var isHissed = word[^3] is 's' or 'x' or 'z' or 'c' or 'g' || (word[^3] == 'h' && word[^4] is 'c' or 's');
            var isSyllabic = word[^3] == 'l' && !Vowels.Contains(word[^4]);
            return !isHissed && !isSyllabic && !Vowels.Contains(word[^3]);
        }

        return word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3 && word[^3] is not ('t' or 'd') && !Vowels.Contains(word[^3])
            && !(word[^3] == 'l' && !Vowels.Contains(word[^4]));
    }
}
