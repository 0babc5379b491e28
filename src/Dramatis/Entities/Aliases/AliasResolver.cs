using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Aliases;

/// <summary>Tells which mentions name the same entity, from the corpus itself and the gazetteer.</summary>
/// <remarks>
/// One entity are: the forms that the gazetteer holds for one (<c>U.S.</c>, <c>United States</c>); a person’s fuller and
/// shorter names; an acronym and the name that the text introduces it for, or whose initials it has; an organization’s name and
/// its first or last word. A form that is recognized as several types has the type that most of its mentions have, unless the gazetteer knows
/// it: then it may be both (<c>Mr. Jordan flew to Jordan</c>).
/// </remarks>
internal static class AliasResolver
{
    /// <summary>The entities that <paramref name="spans"/> (a list a document) name.</summary>
    public static EntityIndex Resolve(
        ImmutableArray<TokenizedDocument> documents, IReadOnlyList<ImmutableArray<EntitySpan>> spans, Gazetteer gazetteer, Provenance provenance)
    {
        var mentions = Settled([.. documents.SelectMany((document, index) => Named(document, index, spans[index]))], gazetteer);
        var persons = PersonAliases.Resolve([.. mentions.Where(m => m.Type == EntityType.Person)]);
        var names = OtherNames(documents, mentions, gazetteer);
        var named = persons.Concat(mentions.Where(m => m.Type != EntityType.Person).Select(m => (Mention: m, Name: names[(m.Form, m.Type)])));
        return new EntityIndex(Unique([.. named.GroupBy(n => (n.Mention.Type, n.Name)).Select(g => ToEntity(g.Key.Name, g.Key.Type, g.Select(n => n.Mention), documents))]), provenance);
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

    /// <summary>The mentions, those of one form with the type that most of them have.</summary>
    private static List<NamedSpan> Settled(List<NamedSpan> mentions, Gazetteer gazetteer)
    {
        var types = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).Where(g => gazetteer.Find(g.Key) is null).ToDictionary(
            g => g.Key, g => g.GroupBy(m => m.Type).OrderByDescending(t => t.Count()).ThenBy(t => t.Key).First().Key, StringComparer.Ordinal);
        return [.. mentions.Select(m => types.TryGetValue(m.Form, out var type) ? m with { Type = type } : m)];
    }

    /// <summary>For each form of something other than a person the name of its entity.</summary>
    private static Dictionary<(string Form, EntityType Type), string> OtherNames(ImmutableArray<TokenizedDocument> documents, List<NamedSpan> mentions, Gazetteer gazetteer)
    {
        var forms = mentions.Where(m => m.Type != EntityType.Person).Select(m => (m.Form, m.Type)).Distinct()
            .OrderBy(f => f.Form, StringComparer.Ordinal).ThenBy(f => f.Type).ToList();
        var names = forms.ToDictionary(f => f, f => gazetteer.Find(f.Form) is { } known && known.Type == f.Type ? known.Name : f.Form);
        var definitions = mentions.GroupBy(m => m.DocumentIndex)
            .SelectMany(g => Acronyms.Definitions(documents[g.Key].Document, [.. g]))
            .ToLookup(d => d.Acronym, d => d.Name, StringComparer.Ordinal);
        foreach (var form in forms.Where(f => names[f] == f.Form))
        {
            var full = Acronyms.IsAcronym(form.Form)
                ? Only(forms.Where(f => definitions[form.Form].Contains(f.Form))) ?? Only(forms.Where(f => Acronyms.AreInitials(form.Form, f.Form)))
                : form.Type == EntityType.Org ? Only(forms.Where(f => f.Type == EntityType.Org && Acronyms.IsShortOf(form.Form, f.Form))) : null;
            if (full is { } name && name.Type == form.Type)
            {
                names[form] = names[name];
            }
        }

        return names;
    }

    private static (string Form, EntityType Type)? Only(IEnumerable<(string Form, EntityType Type)> forms) =>
        forms.Take(2).ToList() is [var only] ? only : null;

    private static Entity ToEntity(string name, EntityType type, IEnumerable<NamedSpan> mentions, ImmutableArray<TokenizedDocument> documents) =>
        new(name, type,
        [
            .. mentions.OrderBy(m => m.DocumentIndex).ThenBy(m => m.Span).Select(m => new Mention(
                documents[m.DocumentIndex].Document.Id, m.DocumentIndex, m.Sentence, m.Span, m.Surface, type, name)),
        ]);

    /// <summary>Names tell entities apart; where two of different types have one name, the type is added to the rarer.</summary>
    private static IEnumerable<Entity> Unique(List<Entity> entities) => entities
        .GroupBy(e => e.Name, StringComparer.Ordinal)
        .SelectMany(g => g.OrderByDescending(e => e.MentionCount).ThenBy(e => e.Type).Select((e, i) => i == 0 ? e : e.Renamed($"{e.Name} ({e.Type.Label()})")));
}
