namespace Dramatis.Entities.Aliases;

/// <summary>Finds which fuller name a short name of a person stands for.</summary>
internal static class PersonAliases
{
    /// <summary>For each mention of a person the fullest form of that person’s name.</summary>
    /// <remarks>
    /// A form that can stand for one fuller form stands for it everywhere. Where it can stand for several (two people of one
    /// last name), each mention stands for the one named last before it in its document, else first behind it, else for
    /// the most mentioned. A first name alone stands for a person only if no one else has it.
    /// </remarks>
    public static IEnumerable<(NamedSpan Mention, string Name)> Resolve(IReadOnlyList<NamedSpan> mentions)
    {
        var counts = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var names = counts.Keys.ToDictionary(form => form, PersonName.Parse, StringComparer.Ordinal);
        var byLast = names.Keys.ToLookup(form => names[form].Last, StringComparer.OrdinalIgnoreCase);
        var byFirst = names.Keys.Where(form => names[form].Given.Length > 0).ToLookup(form => names[form].Given[0], StringComparer.OrdinalIgnoreCase);
        var fullest = names.Keys.ToDictionary(form => form, form => FullestOf(form, names, byLast, byFirst, counts), StringComparer.Ordinal);
        var byDocument = mentions.GroupBy(m => m.DocumentIndex).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var mention in mentions)
        {
            var candidates = fullest[mention.Form];
            yield return (mention, candidates.Count == 1 ? candidates[0] : Nearest(mention, candidates, byDocument[mention.DocumentIndex], fullest));
        }
    }

    private static List<string> FullestOf(
        string form,
        Dictionary<string, PersonName> names,
        ILookup<string, string> byLast,
        ILookup<string, string> byFirst,
        Dictionary<string, int> counts)
    {
        var name = names[form];
        var fuller = byLast[name.Last].Where(other => names[other].IsFullerThan(name) && names[other].AgreesWith(name)).ToList();
        if (fuller.Count == 0 && name.Given.IsEmpty)
        {
            fuller = [.. byFirst[form]];
            fuller = fuller.Select(other => names[other].Last).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? fuller : [];
        }

        var fullest = fuller.Where(other => !fuller.Any(third => names[third].IsFullerThan(names[other]) && names[third].AgreesWith(names[other])))
            .OrderByDescending(other => counts[other]).ThenBy(other => other, StringComparer.Ordinal).ToList();

        // Spellings of one name that agree (al-Hakim, Hakim) are one person: the most frequent stands for all.
        var equals = fullest.Count > 0 ? [] : byLast[name.Last]
            .Where(other => names[other].Given.Length == name.Given.Length && names[other].AgreesWith(name)
                && !names[other].IsFullerThan(name) && !name.IsFullerThan(names[other]))
            .OrderByDescending(other => counts[other]).ThenBy(other => other, StringComparer.Ordinal).Take(1).ToList();
        return fullest.Count > 0 ? fullest : equals;
    }

    private static string Nearest(NamedSpan mention, List<string> candidates, List<NamedSpan> inDocument, Dictionary<string, List<string>> fullest)
    {
        var named = inDocument.Where(m => fullest[m.Form].Count == 1 && candidates.Contains(fullest[m.Form][0])).ToList();
        var nearest = named.LastOrDefault(m => m.Span < mention.Span) ?? named.FirstOrDefault();
        return nearest is null ? candidates[0] : fullest[nearest.Form][0];
    }
}
