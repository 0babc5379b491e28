using System.Collections.Immutable;
using Dramatis.Tokens;

namespace Dramatis.Entities.Aliases;

/// <summary>Finds which fuller name a short name of a person stands for.</summary>
internal sealed class PersonAliases
{
    private readonly Dictionary<string, int> counts;
    private readonly Dictionary<string, PersonName> names;
    private readonly Dictionary<string, NamedSpan> firstMentions;
    private readonly ILookup<string, string> byLast;
    private readonly ILookup<string, string> byFirst;
    private readonly Dictionary<string, int> genders;

    private PersonAliases(ImmutableArray<TokenizedDocument> documents, IReadOnlyList<NamedSpan> mentions)
    {
        counts = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        firstMentions = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        names = counts.Keys.ToDictionary(form => form, PersonName.Parse, StringComparer.Ordinal);
        byLast = names.Keys.ToLookup(form => names[form].Last, StringComparer.OrdinalIgnoreCase);
        byFirst = names.Keys.Where(form => names[form].Given.Length > 0).ToLookup(form => names[form].Given[0], StringComparer.OrdinalIgnoreCase);
        genders = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => GenderOf(g.Key, g), StringComparer.Ordinal);

        // What a name’s own titles say counts more than its first name.
        int GenderOf(string form, IEnumerable<NamedSpan> named) =>
            Math.Sign(named.Sum(m => Gender.Of(documents[m.DocumentIndex], m))) is not 0 and var titled && !names[form].Given.IsEmpty ? titled : FirstNames.GenderOf(names[form]);
    }

    /// <summary>For each mention of a person the fullest form of that person’s name.</summary>
    /// <remarks>
    /// A form that can stand for one fuller form stands for it everywhere. Where it can stand for several (two people of one
    /// last name), each mention stands for the one named last before it in its document, else first behind it, else for
    /// the most mentioned; one whose titles or first name tell another gender than the mention’s title is out, and if all are, the mention is a person of its own. A first name alone stands for a person only if no one else has it.
    /// </remarks>
    public static IEnumerable<ResolvedSpan> Resolve(ImmutableArray<TokenizedDocument> documents, IReadOnlyList<NamedSpan> mentions)
    {
        var aliases = new PersonAliases(documents, mentions);
        var fuller = aliases.names.Keys.ToDictionary(form => form, aliases.FullerOf, StringComparer.Ordinal);
        var byDocument = mentions.GroupBy(m => m.DocumentIndex).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var mention in mentions)
        {
            var (candidates, rule, confidence) = fuller[mention.Form];
            var gender = Gender.Of(documents[mention.DocumentIndex], mention);
            var possible = candidates.Where(c => c == mention.Form || gender * aliases.genders[c] >= 0).ToList();
            if (possible.Count == 0)
            {
                yield return new ResolvedSpan(mention, $"{Gender.TitleOf(documents[mention.DocumentIndex], mention)} {mention.Form}", AliasRule.OtherGender, 0.7, mention);
            }
            else if (candidates.Count == 1)
            {
                var sure = candidates[0] == mention.Form ? 1 : rule == AliasRule.LastName && !byDocument[mention.DocumentIndex].Any(m => m.Form == candidates[0]) ? confidence - 0.1 : confidence;
                yield return new ResolvedSpan(mention, candidates[0], candidates[0] == mention.Form ? AliasRule.SameName : rule, sure, aliases.firstMentions[candidates[0]]);
            }
            else
            {
                var (name, evidence) = Nearest(mention, possible, byDocument[mention.DocumentIndex], fuller);
                yield return new ResolvedSpan(mention, name, AliasRule.NearestLastName, possible.Count == 1 ? 0.8 : evidence is null ? 0.4 : 0.6, evidence ?? aliases.firstMentions[name]);
            }
        }
    }

    private (List<string> Names, AliasRule Rule, double Confidence) FullerOf(string form)
    {
        var name = names[form];
        var fuller = byLast[name.Last].Where(other => names[other].IsFullerThan(name) && names[other].AgreesWith(name)).ToList();
        var (rule, confidence) = name.Given.IsEmpty ? (AliasRule.LastName, 0.95) : (AliasRule.Initials, 0.9);
        if (fuller.Count == 0 && name.Given.IsEmpty)
        {
            fuller = [.. byFirst[form]];
            fuller = fuller.Select(other => names[other].Last).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? fuller : [];
            (rule, confidence) = (AliasRule.FirstName, 0.7);
        }

        var fullest = fuller.Where(other => !fuller.Any(third => names[third].IsFullerThan(names[other]) && names[third].AgreesWith(names[other])))
            .OrderByDescending(other => counts[other]).ThenBy(other => other, StringComparer.Ordinal).ToList();
        if (fullest.Count > 0)
        {
            return (fullest, rule, confidence);
        }

        // Spellings of one name that agree (al-Hakim, Hakim) are one person: the most frequent stands for all.
        var equal = byLast[name.Last]
            .Where(other => names[other].Given.Length == name.Given.Length && names[other].AgreesWith(name) && !names[other].IsFullerThan(name) && !name.IsFullerThan(names[other]));
        var variants = name.Given.IsEmpty ? [] : byFirst[name.Given[0]].Where(other => AreSpellings(names[other], name));
        var spelled = Most(equal) is var same && same != form ? (same, AliasRule.Particle, 0.9) : Most(variants.Append(form)) is var variant && variant != form ? (variant, AliasRule.Spelling, 0.7) : (form, AliasRule.SameName, 1.0);
        return ([spelled.Item1], spelled.Item2, spelled.Item3);
    }

    private string Most(IEnumerable<string> forms) => forms.OrderByDescending(other => counts[other]).ThenBy(other => other, StringComparer.Ordinal).First();

    /// <summary>Whether two names with equal given names have last names that may be one, written by ear.</summary>
    private static bool AreSpellings(PersonName a, PersonName b) =>
        a.Given.Length > 0 && a.Given.Length == b.Given.Length && a.Given.SequenceEqual(b.Given, StringComparer.OrdinalIgnoreCase) && Spelling.AreVariants(a.Last, b.Last);

    private static (string Name, NamedSpan? Evidence) Nearest(
        NamedSpan mention, List<string> candidates, List<NamedSpan> inDocument, Dictionary<string, (List<string> Names, AliasRule Rule, double Confidence)> fuller)
    {
        var named = inDocument.Where(m => fuller[m.Form].Names.Count == 1 && candidates.Contains(fuller[m.Form].Names[0])).ToList();
        var nearest = named.LastOrDefault(m => m.Span < mention.Span) ?? named.FirstOrDefault();
        return nearest is null ? (candidates[0], null) : (fuller[nearest.Form].Names[0], nearest);
    }
}
