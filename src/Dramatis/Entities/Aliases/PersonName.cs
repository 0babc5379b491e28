using System.Collections.Immutable;
using Dramatis.Entities.Recognition;

namespace Dramatis.Entities.Aliases;

/// <summary>A person’s name in its parts: the given names, and the last name without particles (<c>Hakim</c> of <c>al-Hakim</c>).</summary>
/// <param name="Given">The given names and initials, in order; none for a last name alone.</param>
/// <param name="Last">The last name.</param>
internal sealed record PersonName(ImmutableArray<string> Given, string Last)
{
    /// <summary>The parts of a folded name.</summary>
    public static PersonName Parse(string form)
    {
        var parts = form.Split(' ').Where(p => !NameLexicon.IsOrdinal(p) && !NameLexicon.IsParticle(p) && p.Length > 0).ToList();
        if (parts.Count == 0)
        {
            return new PersonName([], form);
        }

        var last = parts[^1];
        return new PersonName([.. parts.Take(parts.Count - 1)], NameLexicon.HasParticle(last) ? last[(last.IndexOf('-') + 1)..] : last);
    }

    /// <summary>Whether this name says more than <paramref name="other"/>: more parts, or as many with fewer initials.</summary>
    public bool IsFullerThan(PersonName other) =>
        Given.Length != other.Given.Length ? Given.Length > other.Given.Length : Given.Sum(g => g.Length) > other.Given.Sum(g => g.Length);

    /// <summary>Whether one person can bear both names: one last name, and given names that agree as far as both have them.</summary>
    public bool AgreesWith(PersonName other)
    {
        if (!Last.Equals(other.Last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Given.IsEmpty || other.Given.IsEmpty)
        {
            return true;
        }

        if (!Agree(Given[0], other.Given[0]))
        {
            return false;
        }

        var (fewer, more) = Given.Length < other.Given.Length ? (Given, other.Given) : (other.Given, Given);
        return fewer.Length == 1 || (fewer.Length == more.Length && fewer.Zip(more).All(pair => Agree(pair.First, pair.Second)));
    }

    private static bool Agree(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || IsInitialOf(a, b) || IsInitialOf(b, a);

    private static bool IsInitialOf(string initial, string name) =>
        initial is [var letter, '.'] && char.ToUpperInvariant(letter) == char.ToUpperInvariant(name[0]);
}
