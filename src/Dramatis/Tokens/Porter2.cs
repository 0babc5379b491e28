namespace Dramatis.Tokens;

/// <summary>Stems of English words, by Porter’s second algorithm (“English”, in Snowball; Porter 2001).</summary>
/// <remarks>A stem is what the forms of a word share (<c>connect</c> of <c>connections</c>); it need not be a word.</remarks>
public static class Porter2
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> After1A = new(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal);

    private static readonly (string From, string To)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("ousness", "ous"), ("iveness", "ive"), ("fulness", "ful"), ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"),
        ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("fulli", "ful"), ("ousli", "ous"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"),
        ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string From, string To)[] Step3 =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly string[] Step4 = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    /// <summary>The stem of <paramref name="word"/>, in lower case.</summary>
    /// <example><code>Porter2.Stem("generously") // generous</code></example>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var w = word.ToLowerInvariant().Replace('’', '\'');
        w = w.StartsWith('\'') ? w[1..] : w;
        if (w.Length <= 2)
        {
            return w;
        }

        if (Exceptions.TryGetValue(w, out var known))
        {
            return known;
        }

        w = MarkConsonants(w);
        var r1 = RegionOne(w);
        var r2 = Region(w, r1);
        w = Step0(w);
        w = Step1A(w);
        if (After1A.Contains(w))
        {
            return w;
        }

        w = Step1B(w, r1);
        w = w.Length > 2 && w[^1] is 'y' or 'Y' && !IsVowel(w[^2]) ? w[..^1] + "i" : w;
        w = Derived(w, r1, r2);
        foreach (var end in Step4)
        {
            if (w.EndsWith(end, StringComparison.Ordinal))
            {
                w = w.Length - end.Length >= r2 && (end != "ion" || (w.Length > 3 && w[^4] is 's' or 't')) ? w[..^end.Length] : w;
                break;
            }
        }

        w = w[^1] == 'e' && (w.Length - 1 >= r2 || (w.Length - 1 >= r1 && !IsShortSyllable(w[..^1]))) ? w[..^1]
            : w[^1] == 'l' && w.Length - 1 >= r2 && w.Length > 1 && w[^2] == 'l' ? w[..^1] : w;
        return w.Replace('Y', 'y');
    }

    /// <summary>A y that is a consonant is written Y: at the beginning and behind a vowel.</summary>
    private static string MarkConsonants(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }

        return new string(letters);
    }

    private static string Step0(string w) => w.EndsWith("'s'", StringComparison.Ordinal) ? w[..^3] : w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w.EndsWith('\'') ? w[..^1] : w;

    private static string Step1A(string w)
    {
        if (w.EndsWith("sses", StringComparison.Ordinal))
        {
            return w[..^2];
        }

        if (w.EndsWith("ied", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal))
        {
            return w.Length > 4 ? w[..^2] : w[..^1];
        }

        return w.EndsWith("us", StringComparison.Ordinal) || w.EndsWith("ss", StringComparison.Ordinal) || !w.EndsWith('s') || !w[..^2].Any(IsVowel) ? w : w[..^1];
    }

    private static string Step1B(string w, int r1)
    {
        foreach (var end in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (w.EndsWith(end, StringComparison.Ordinal))
            {
                return w.Length - end.Length >= r1 ? w[..^end.Length] + "ee" : w;
            }
        }

        foreach (var end in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!w.EndsWith(end, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = w[..^end.Length];
            if (!stem.Any(IsVowel))
            {
                return w;
            }

            return stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) ? stem + "e"
                : stem.Length > 1 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1]
                : r1 >= stem.Length && IsShortSyllable(stem) ? stem + "e" : stem;
        }

        return w;
    }

    /// <summary>Steps 2 and 3: endings that make words of words.</summary>
    private static string Derived(string w, int r1, int r2)
    {
        foreach (var (from, to) in Step2)
        {
            if (!w.EndsWith(from, StringComparison.Ordinal))
            {
                continue;
            }

            var before = w.Length > from.Length ? w[^(from.Length + 1)] : ' ';
            var fits = w.Length - from.Length >= r1 && (from != "ogi" || before == 'l') && (from != "li" || "cdeghkmnrt".Contains(before, StringComparison.Ordinal));
            w = fits ? w[..^from.Length] + to : w;
            break;
        }

        foreach (var (from, to) in Step3)
        {
            if (w.EndsWith(from, StringComparison.Ordinal))
            {
                return w.Length - from.Length >= (from == "ative" ? r2 : r1) ? w[..^from.Length] + to : w;
            }
        }

        return w;
    }

    private static int RegionOne(string w)
    {
        foreach (var start in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (w.StartsWith(start, StringComparison.Ordinal))
            {
                return start.Length;
            }
        }

        return Region(w, 0);
    }

    /// <summary>The index behind the first consonant that stands behind a vowel, from <paramref name="from"/> on.</summary>
    private static int Region(string w, int from)
    {
        for (var i = from + 1; i < w.Length; i++)
        {
            if (IsVowel(w[i - 1]) && !IsVowel(w[i]))
            {
                return i + 1;
            }
        }

        return w.Length;
    }

    private static bool IsShortSyllable(string w) =>
        w.Length == 2 ? IsVowel(w[0]) && !IsVowel(w[1])
        : w.Length > 2 && !IsVowel(w[^3]) && IsVowel(w[^2]) && !IsVowel(w[^1]) && w[^1] is not ('w' or 'x' or 'Y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
