using System.Collections.Frozen;
using Dramatis.Tokens;

namespace Dramatis.Entities.Aliases;

/// <summary>What a first name tells of a person’s gender.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Women = WordList.Load("learning/women.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Men = WordList.Load("learning/men.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>1 for a man’s name, -1 for a woman’s, 0 for one of both, of neither or an initial.</summary>
    public static int GenderOf(PersonName name) => name.Given.IsEmpty ? 0 : Men.Contains(name.Given[0]) ? 1 : Women.Contains(name.Given[0]) ? -1 : 0;
}
