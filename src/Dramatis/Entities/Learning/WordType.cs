using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>What features know of a word without its context.</summary>
internal sealed class WordType
{
    private const int LongestAffix = 4;

    public WordType(ReadOnlySpan<char> word, WordLists lists)
    {
        var text = Surfaces.Fold(word.ToString());
        var lower = text.ToLowerInvariant();
        Word = FeatureHash.Of(text);
        Lower = FeatureHash.Of(lower);
        (Shape, ShortShape) = Shapes(text);
        var length = Math.Min(LongestAffix, lower.Length);
        Affixes = new ulong[2 * length];
        for (var n = 1; n <= length; n++)
        {
            Affixes[n - 1] = FeatureHash.Mix((ulong)n, FeatureHash.Of(lower.AsSpan(0, n)));
            Affixes[length + n - 1] = FeatureHash.Mix((ulong)n + 8, FeatureHash.Of(lower.AsSpan(lower.Length - n)));
        }

        (Fine, Coarse) = lists.ClustersOf(Lower);
        if (Fine == 0 && lower.IndexOf('-', StringComparison.Ordinal) is >= 0 and var hyphen)
        {
            (Fine, Coarse) = lists.ClustersOf(FeatureHash.Of(lower.AsSpan(hyphen + 1)));
        }

        IsUpper = text.Length > 0 && char.IsUpper(text[0]);
        IsLower = text.Length > 0 && char.IsLower(text[0]);
        IsAllUpper = text.Length > 1 && IsUpper && !text.Any(char.IsLower);
        Cues = lists.Find(Word) & ~NameCues.Prefix;
        if (IsUpper)
        {
            Set(NameCues.Title, NameLexicon.IsTitle(text));
            Set(NameCues.OrganizationHead, NameLexicon.IsOrganizationHead(text));
            Set(NameCues.PlaceHead, NameLexicon.IsPlaceHead(text));
            Set(NameCues.EventHead, NameLexicon.IsEventHead(text));
            Set(NameCues.NoName, NameLexicon.IsNoName(text));
            Set(NameCues.Starter, SentenceStarters.Contains(text));
            Set(NameCues.Suffix, NameLexicon.IsOrdinal(text) || NameLexicon.IsOrganizationSuffix(text));
        }

        Set(NameCues.Particle, NameLexicon.IsParticle(text));
        Set(NameCues.Personal, NameLexicon.IsPersonal(text));
        Set(NameCues.Speech, NameLexicon.IsSpeechVerb(text));
        Set(NameCues.PlacePreposition, text is "in" or "at" or "from" or "near" or "across" or "outside" or "throughout");
    }

    public ulong Word { get; }

    public ulong Lower { get; }

    /// <summary>The shape, a sign a letter: <c>Xxxx</c>, <c>dd-dd</c>; at most 6 signs of a kind are told apart.</summary>
    public ulong Shape { get; }

    /// <summary>The shape, a sign a run: <c>Xx</c>, <c>d-d</c>.</summary>
    public ulong ShortShape { get; }

    public ulong[] Affixes { get; }

    public ushort Fine { get; }

    public ushort Coarse { get; }

    public bool IsUpper { get; }

    public bool IsLower { get; }

    public bool IsAllUpper { get; }

    public NameCues Cues { get; private set; }

    /// <summary>The scores that a model gave the word in each role (<see cref="Features.AddRole"/>), once it was asked.</summary>
    public float[]?[] Scores { get; } = new float[]?[Features.Roles];

    private void Set(NameCues cue, bool value) => Cues |= value ? cue : NameCues.None;

    private static (ulong Shape, ulong Short) Shapes(string text)
    {
        Span<char> shape = stackalloc char[24];
        Span<char> runs = stackalloc char[24];
        var (length, count, run) = (0, 0, 0);
        var last = '\0';
        foreach (var c in text)
        {
            var sign = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = sign == last ? run + 1 : 1;
            if (run == 1 && count < runs.Length)
            {
                runs[count++] = sign;
            }

            if (run <= 6 && length < shape.Length)
            {
                shape[length++] = sign;
            }

            last = sign;
        }

        return (FeatureHash.Of(shape[..length]), FeatureHash.Of(runs[..count]));
    }
}
