using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Makes the features of a document’s tokens: words, spelling, affixes, clusters, lists, rules, and the document itself.</summary>
/// <remarks>Not safe for several threads at once: one for each.</remarks>
internal sealed partial class Features(WordLists lists, RuleRecognizer recognizer)
{
    /// <summary>The number of roles that a word plays for tokens around it and for itself.</summary>
    public const int Roles = 5;

    private readonly WordTypes known = new(lists);
    private WordType[] types = [];
    private byte[] rules = [];
    private ushort[] phrases = [];
    private DocumentCues? document;

    /// <summary>The groups of features that are left out, to measure each one’s share; none otherwise.</summary>
    public FeatureGroups Without { get; init; }

    /// <summary>The names that rules find in the document at hand.</summary>
    public IReadOnlyList<EntitySpan> RuleSpans { get; private set; } = [];

    /// <summary>Takes a document to make features of.</summary>
    public void Begin(TokenizedDocument text)
    {
        types = new WordType[text.Tokens.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = known.Of(text.TextOf(text.Tokens[i]));
        }

        RuleSpans = recognizer.Recognize(text);
        rules = RuleTags(text, RuleSpans);
        phrases = Phrases(text);
        document = new DocumentCues(text, types, rules);
    }

    /// <summary>Whether a sentence may name anything: it has a capital behind a beginning such as The, or none at all, as people write who don’t care for capitals.</summary>
    public bool MayName(Passage sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (types[i].IsUpper && (i > sentence.FirstToken || (types[i].Cues & NameCues.Starter) == 0))
            {
                return true;
            }
        }

        return !types[sentence.FirstToken].IsUpper;
    }

    /// <summary>A hash of the word at <paramref name="index"/> if it is in capitals and begins no sentence as a rule; else 0.</summary>
    public ulong NameWordAt(int index) => types[index].IsUpper && (types[index].Cues & NameCues.Starter) == 0 ? types[index].Word : 0;

    /// <summary>Adds the features of the token at <paramref name="index"/> to <paramref name="features"/>.</summary>
    public void Add(Passage sentence, int index, List<ulong> features)
    {
        for (var role = 0; role < Roles; role++)
        {
            AddRole(role, TypeAt(sentence, index, role), features);
        }

        AddContext(sentence, index, features);
    }

    /// <summary>The word that plays a role for the token at <paramref name="index"/>: itself, the one before, behind, two before, two behind; null outside the sentence.</summary>
    public WordType? TypeAt(Passage sentence, int index, int role)
    {
        var at = index + role switch { 0 => 0, 1 => -1, 2 => 1, 3 => -2, _ => 2 };
        return at >= sentence.FirstToken && at < sentence.EndToken ? types[at] : null;
    }

    /// <summary>Adds the features of a word in one role, which depend on nothing else, so that their scores can be kept.</summary>
    public void AddRole(int role, WordType? word, List<ulong> features)
    {
        var (hasClusters, hasLists) = ((Without & FeatureGroups.Clusters) == 0, (Without & FeatureGroups.Lists) == 0);
        if (role == 0)
        {
            AddOwn(word!, hasClusters, hasLists, features);
            return;
        }

        features.Add(FeatureHash.Mix(3 + (ulong)role, word?.Lower ?? 1));
        if (hasClusters)
        {
            features.Add(role <= 2 ? FeatureHash.Mix(41 + (ulong)role, word?.Fine ?? 9999u) : FeatureHash.Mix(43 + (ulong)role, word?.Coarse ?? 9999u));
        }

        if (hasLists && role <= 2 && word is not null)
        {
            AddCues(60 + (ulong)role, word.Cues, features);
        }
    }

    /// <summary>Adds the features that join words, and those of the document.</summary>
    public void AddContext(Passage sentence, int index, List<ulong> features)
    {
        var word = types[index];
        var before = TypeAt(sentence, index, 1);
        var after = TypeAt(sentence, index, 2);
        var position = before is null ? 1ul : 2ul;
        AddPairs(word, before, after, TypeAt(sentence, index, 3), TypeAt(sentence, index, 4), position, features);
        if ((Without & FeatureGroups.Clusters) == 0)
        {
            features.Add(FeatureHash.Mix(44, before?.Coarse ?? 9999u, word.ShortShape));
            features.Add(FeatureHash.Mix(45, after?.Coarse ?? 9999u, word.ShortShape));
            features.Add(FeatureHash.Mix(48, before?.Coarse ?? 9999u, word.Coarse));
            features.Add(FeatureHash.Mix(49, word.Coarse, after?.Coarse ?? 9999u));
        }

        if ((Without & FeatureGroups.Lists) == 0)
        {
            features.Add(FeatureHash.Mix(64, (uint)(before?.Cues ?? NameCues.Prefix), (uint)word.Cues));
            features.Add(FeatureHash.Mix(65, (uint)word.Cues, (uint)(after?.Cues ?? NameCues.Prefix)));
            if (phrases[index] != 0)
            {
                features.Add(FeatureHash.Mix(66, phrases[index]));
            }
        }

        if ((Without & FeatureGroups.Rules) == 0)
        {
            features.Add(FeatureHash.Mix(70, rules[index], word.ShortShape));
            features.Add(FeatureHash.Mix(71, rules[index], before is null ? 99u : rules[index - 1]));
            features.Add(FeatureHash.Mix(72, rules[index], after is null ? 99u : rules[index + 1]));
            features.Add(FeatureHash.Mix(73, rules[index], word.Coarse));
        }

        if ((Without & FeatureGroups.Document) == 0 && (word.IsUpper || word.IsLower))
        {
            AddDocument(word, position, features);
        }
    }

    private static void AddOwn(WordType word, bool hasClusters, bool hasLists, List<ulong> features)
    {
        features.Add(1);
        features.Add(FeatureHash.Mix(2, word.Word));
        features.Add(FeatureHash.Mix(3, word.Lower));
        foreach (var affix in word.Affixes)
        {
            features.Add(FeatureHash.Mix(14, affix));
        }

        features.Add(FeatureHash.Mix(30, word.Shape));
        if (hasClusters)
        {
            features.Add(FeatureHash.Mix(40, word.Fine, word.IsUpper ? 1u : 0u));
            features.Add(FeatureHash.Mix(41, word.Coarse, word.IsUpper ? 1u : 0u));
        }

        if (hasLists)
        {
            AddCues(60, word.Cues, features);
            features.Add(FeatureHash.Mix(63, (uint)word.Cues, word.ShortShape));
        }
    }

    private static void AddPairs(WordType word, WordType? before, WordType? after, WordType? before2, WordType? after2, ulong position, List<ulong> features)
    {
        features.Add(FeatureHash.Mix(8, before?.Lower ?? 1, word.Lower));
        features.Add(FeatureHash.Mix(9, word.Lower, after?.Lower ?? 1));
        features.Add(FeatureHash.Mix(10, before?.Lower ?? 1, word.ShortShape));
        features.Add(FeatureHash.Mix(11, after?.Lower ?? 1, word.ShortShape));
        features.Add(FeatureHash.Mix(12, before2?.Lower ?? 1, before?.Lower ?? 1, word.ShortShape));
        features.Add(FeatureHash.Mix(13, after?.Lower ?? 1, after2?.Lower ?? 1, word.ShortShape));
        features.Add(FeatureHash.Mix(31, word.ShortShape, position));
        features.Add(FeatureHash.Mix(32, before?.ShortShape ?? 1, word.ShortShape));
        features.Add(FeatureHash.Mix(33, word.ShortShape, after?.ShortShape ?? 1));
        features.Add(FeatureHash.Mix(34, before?.ShortShape ?? 1, word.ShortShape, after?.ShortShape ?? 1));
    }

    private void AddDocument(WordType word, ulong position, List<ulong> features)
    {
        var bits = document!.BitsOf(word);
        features.Add(FeatureHash.Mix(80, document.CaseOf(word), word.ShortShape, position));
        for (var bit = 0; bits >> bit != 0; bit++)
        {
            if ((bits >> bit & 1) != 0)
            {
                features.Add(FeatureHash.Mix(81, (ulong)bit, word.IsUpper ? 1u : 0u));
            }
        }

        features.Add(FeatureHash.Mix(82, bits >> 5, word.ShortShape));
    }

    private static void AddCues(ulong template, NameCues cues, List<ulong> features)
    {
        for (var bits = (uint)cues; bits != 0; bits &= bits - 1)
        {
            features.Add(FeatureHash.Mix(template, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits)));
        }
    }
}
