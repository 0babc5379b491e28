using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Aliases;

/// <summary>Tells which mentions name the same entity, from the corpus itself and the gazetteer.</summary>
/// <remarks>
/// One entity are: the forms that the gazetteer holds for one (<c>U.S.</c>, <c>United States</c>); a person’s fuller and
/// shorter names; an acronym and the name that the text introduces it for, or whose initials it has; an organization’s name and
/// its first or last word. A form that is recognized as several types has the type that most of its mentions have.
/// </remarks>
internal static class AliasResolver
{
    /// <summary>The entities that <paramref name="spans"/> (a list a document) name.</summary>
    public static EntityIndex Resolve(
        ImmutableArray<TokenizedDocument> documents, IReadOnlyList<ImmutableArray<EntitySpan>> spans, Gazetteer gazetteer, Provenance provenance)
    {
        var mentions = documents.SelectMany((document, index) => Named(document, index, spans[index])).ToList();
        var named = new List<(NamedSpan Mention, EntityType Type, string Name)>(mentions.Count);
        var persons = PersonAliases.Resolve([.. mentions.Where(m => m.Type == EntityType.Person)]).ToList();
        var types = MajorityTypes(mentions, persons);

        named.AddRange(persons.Where(p => types[p.Name] == EntityType.Person).Select(p => (p.Mention, EntityType.Person, p.Name)));
        var others = mentions.Where(m => m.Type != EntityType.Person).Concat(persons.Where(p => types[p.Name] != EntityType.Person).Select(p => p.Mention)).ToList();
        var names = OtherNames(documents, mentions, others.Where(m => types[m.Form] != EntityType.Person), types, gazetteer);
        named.AddRange(others.Select(m => types[m.Form] == EntityType.Person ? (m, EntityType.Person, m.Form) : (m, names[m.Form].Type, names[m.Form].Name)));

        return new EntityIndex(Unique(named.GroupBy(n => (n.Type, n.Name)).Select(g => ToEntity(g, documents)).ToList()), provenance);
    }

    private static IEnumerable<NamedSpan> Named(TokenizedDocument document, int index, ImmutableArray<EntitySpan> spans)
    {
        var sentence = 0;
        foreach (var span in spans)
        {
            while (document.Sentences[sentence].Span.End < span.Span.End)
            {
                sentence++;
            }

            var surface = document.Document[span.Span];
            yield return new NamedSpan(index, sentence, span.Span, surface, Surfaces.Fold(surface), span.Type);
        }
    }

    private static Dictionary<string, EntityType> MajorityTypes(List<NamedSpan> mentions, List<(NamedSpan Mention, string Name)> persons)
    {
        // A short name counts for the full name that it stands for, so that “Jordan” may be a person and a place.
        var votes = mentions.Where(m => m.Type != EntityType.Person).Select(m => (m.Form, m.Type))
            .Concat(persons.Select(p => (Form: p.Name, Type: EntityType.Person)));
        return votes.GroupBy(v => v.Form, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => g.GroupBy(v => v.Type).OrderByDescending(t => t.Count()).ThenBy(t => t.Key).First().Key, StringComparer.Ordinal);
    }

    private static Dictionary<string, (EntityType Type, string Name)> OtherNames(
        ImmutableArray<TokenizedDocument> documents,
        List<NamedSpan> mentions,
        IEnumerable<NamedSpan> others,
        Dictionary<string, EntityType> types,
        Gazetteer gazetteer)
    {
        var counts = others.GroupBy(m => m.Form, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var names = new Dictionary<string, (EntityType, string)>(StringComparer.Ordinal);
        foreach (var group in counts)
        {
            var known = gazetteer.Find(group.Key);
            names[group.Key] = (types[group.Key], known?.Type == types[group.Key] ? known.Name : group.Key);
        }

        var definitions = mentions.GroupBy(m => m.DocumentIndex)
            .SelectMany(g => Acronyms.Definitions(documents[g.Key].Document, [.. g]))
            .Where(d => names.ContainsKey(d.Name))
            .GroupBy(d => d.Acronym, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.GroupBy(d => d.Name, StringComparer.Ordinal).OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
        foreach (var form in counts.Select(g => g.Key).Where(f => f == names[f].Item2))
        {
            var full = Acronyms.IsAcronym(form)
                ? definitions.GetValueOrDefault(form) ?? Only(counts.Select(g => g.Key).Where(name => Acronyms.AreInitials(form, name)))
                : types[form] == EntityType.Org ? Only(counts.Select(g => g.Key).Where(name => types[name] == EntityType.Org && Acronyms.IsShortOf(form, name))) : null;
            if (full is not null)
            {
                names[form] = names[full];
            }
        }

        return names;
    }

    private static string? Only(IEnumerable<string> names) => names.Take(2).ToList() is [var only] ? only : null;

    private static Entity ToEntity(IGrouping<(EntityType Type, string Name), (NamedSpan Mention, EntityType Type, string Name)> group, ImmutableArray<TokenizedDocument> documents) =>
        new(group.Key.Name, group.Key.Type,
        [
            .. group.OrderBy(n => n.Mention.DocumentIndex).ThenBy(n => n.Mention.Span).Select(n => new Mention(
                documents[n.Mention.DocumentIndex].Document.Id, n.Mention.DocumentIndex, n.Mention.Sentence, n.Mention.Span, n.Mention.Surface, group.Key.Type, group.Key.Name)),
        ]);

    /// <summary>Names tell entities apart; where two of different types have one name, the type is added to the rarer.</summary>
    private static IEnumerable<Entity> Unique(List<Entity> entities) => entities
        .GroupBy(e => e.Name, StringComparer.Ordinal)
        .SelectMany(g => g.OrderByDescending(e => e.MentionCount).ThenBy(e => e.Type).Select((e, i) => i == 0 ? e : e.Renamed($"{e.Name} ({e.Type.Label()})")));
}
