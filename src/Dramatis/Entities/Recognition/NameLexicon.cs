using System.Collections.Frozen;
using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>Words that tell what a capitalized sequence names. Words are compared without their period.</summary>
internal static class NameLexicon
{
    private static readonly FrozenSet<string> Titles = Load("titles");
    private static readonly FrozenSet<string> Particles = Load("name-particles");
    private static readonly FrozenSet<string> OrganizationHeads = Load("organization-heads");
    private static readonly FrozenSet<string> OrganizationHeadsFor = Load("organization-heads-for");
    private static readonly FrozenSet<string> OrganizationSuffixes = Load("organization-suffixes");
    private static readonly FrozenSet<string> PlaceHeads = Load("place-heads");
    private static readonly FrozenSet<string> EventHeads = Load("event-heads");
    private static readonly FrozenSet<string> Calendar = Load("calendar");
    private static readonly FrozenSet<string> OtherCapitals = Load("other-capitals");
    private static readonly FrozenSet<string> PersonalNouns = Load("personal-nouns");
    private static readonly FrozenSet<string> OrganizationalNouns = Load("organizational-nouns");
    private static readonly FrozenSet<string> SpeechVerbs = Load("speech-verbs");

    public static bool IsTitle(string word) => Titles.Contains(word) || Titles.Contains(word.TrimEnd('.'));

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether a word is a particle and a name in one: <c>al-Hakim</c>.</summary>
    public static bool HasParticle(string word) =>
        word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length
        && char.IsUpper(word[hyphen + 1]) && Particles.Contains(word[..hyphen].ToLowerInvariant());

    public static bool IsOrganizationHead(string word) => OrganizationHeads.Contains(word) || IsOrganizationSuffix(word);

    /// <summary>Whether a head takes in what follows <c>for</c>: Center for Water Studies; but not St. Martin’s Press for Acme Inc.</summary>
    public static bool IsOrganizationHeadFor(string word) => OrganizationHeadsFor.Contains(word);

    public static bool IsOrganizationSuffix(string word) => OrganizationSuffixes.Contains(word.TrimEnd('.'));

    /// <summary>Whether a word only ends a company’s name: Inc. of Rockville; but Aluminum Co. of America.</summary>
    public static bool IsLegalForm(string word) => IsOrganizationSuffix(word) && word.TrimEnd('.') is not ("Co" or "Corp");

    public static bool IsPlaceHead(string word) => PlaceHeads.Contains(word);

    public static bool IsEventHead(string word) => EventHeads.Contains(word);

    /// <summary>Whether a word tells what the name that it ends is: Council, River, War.</summary>
    public static bool IsHead(string word) => IsOrganizationHead(word) || IsPlaceHead(word) || IsEventHead(word);

    /// <summary>Whether a word is in capitals by custom and names no one: January, Internet, TV.</summary>
    public static bool IsNoName(string word) => Calendar.Contains(word) || OtherCapitals.Contains(word);

    /// <summary>Whether a noun goes with a person’s name before it: (the Bush) administration.</summary>
    public static bool IsPersonal(string word) => PersonalNouns.Contains(word);

    /// <summary>Whether a noun goes with an organization’s name before it: (the Quds) force.</summary>
    public static bool IsOrganizational(string word) => OrganizationalNouns.Contains(word);

    public static bool IsSpeechVerb(string word) => SpeechVerbs.Contains(word);

    /// <summary>Whether a word is the number or rank at a name’s end: II, Jr.</summary>
    public static bool IsOrdinal(string word) => word is "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" or "IV" or "VI" or "VII" or "VIII";

    private static FrozenSet<string> Load(string name) => WordList.Load($"gazetteers/{name}.txt", StringComparer.Ordinal);
}
