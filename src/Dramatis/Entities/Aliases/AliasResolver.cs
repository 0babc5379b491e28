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
        var persons = PersonAliases.Resolve(documents, [.. mentions.Where(m => m.Type == EntityType.Person)]);
        var names = OtherNames(documents, mentions, gazetteer);
        var others = mentions.Where(m => m.Type != EntityType.Person).Select(m => names[(m.Form, m.Type)] with { Span = m });
        var entities = new List<(Entity Entity, List<ResolvedSpan> Spans)>();
        foreach (var group in persons.Concat(others).GroupBy(r => (r.Span.Type, r.Name)))
        {
            entities.Add((ToEntity(group.Key.Name, group.Key.Type, group.Select(r => r.Span), documents) with { Country = CountryOf(group.Key.Name, group.Key.Type, gazetteer) }, [.. group]));
        }

        var unique = Unique(entities).ToList();
        return new EntityIndex(unique.Select(u => u.Entity), provenance, unique.SelectMany(u => Reasons(u.Entity.Name, u.Spans, documents)));
    }

    private static string? CountryOf(string name, EntityType type, Gazetteer gazetteer) =>
        type == EntityType.Group ? gazetteer.Find(name)?.Country : null;

    private static IEnumerable<AliasReason> Reasons(string entity, List<ResolvedSpan> spans, ImmutableArray<TokenizedDocument> documents) =>
        spans.GroupBy(s => (s.Span.Form, s.Rule)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Form, StringComparer.Ordinal).ThenBy(g => g.Key.Rule).Select(g => new AliasReason(
            entity, g.Key.Form, g.Key.Rule, g.Min(s => s.Confidence), g.Count(),
            [.. g.Select(s => s.Evidence).OfType<NamedSpan>().Distinct().Take(3).Select(e => $"{documents[e.DocumentIndex].Document.Id}:{e.Span.Start}-{e.Span.End}")]));

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
            yield return new NamedSpan(index, sentence, span.Span, surface, Surfaces.Fold(surface), span.Type) { Confidence = span.Confidence };
        }
    }

    /// <summary>The mentions, those of one form with the type that most of them have.</summary>
    private static List<NamedSpan> Settled(List<NamedSpan> mentions, Gazetteer gazetteer)
    {
        var types = mentions.GroupBy(m => m.Form, StringComparer.Ordinal).Where(g => gazetteer.Find(g.Key) is null).ToDictionary(
            g => g.Key, g => g.GroupBy(m => m.Type).OrderByDescending(t => t.Count()).ThenBy(t => t.Key).First().Key, StringComparer.Ordinal);
        return [.. mentions.Select(m => types.TryGetValue(m.Form, out var type) ? m with { Type = type } : m)];
    }

    /// <summary>For each form of something other than a person the name of its entity, and why.</summary>
    private static Dictionary<(string Form, EntityType Type), ResolvedSpan> OtherNames(ImmutableArray<TokenizedDocument> documents, List<NamedSpan> mentions, Gazetteer gazetteer)
    {
        var firsts = mentions.Where(m => m.Type != EntityType.Person).GroupBy(m => (m.Form, m.Type)).ToDictionary(g => g.Key, g => g.First());
        var forms = firsts.Keys.OrderBy(f => f.Form, StringComparer.Ordinal).ThenBy(f => f.Type).ToList();
        var names = forms.ToDictionary(f => f, f => gazetteer.Find(f.Form) is { } known && known.Type == f.Type && known.Name != f.Form
            ? new ResolvedSpan(firsts[f], known.Name, AliasRule.Gazetteer, 0.95, null) : new ResolvedSpan(firsts[f], f.Form, AliasRule.SameName, 1, firsts[f]));
        var definitions = mentions.GroupBy(m => m.DocumentIndex)
            .SelectMany(g => Acronyms.Definitions(documents[g.Key].Document, [.. g]))
            .ToLookup(d => d.Acronym, d => d.Name, StringComparer.Ordinal);
        foreach (var form in forms.Where(f => names[f].Rule == AliasRule.SameName))
        {
            var defined = Acronyms.IsAcronym(form.Form) ? Only(forms.Where(f => definitions[form.Form].Contains(f.Form))) : null;
            var initials = defined is null && Acronyms.IsAcronym(form.Form) ? Only(forms.Where(f => Acronyms.AreInitials(form.Form, f.Form))) : null;
            var shortened = !Acronyms.IsAcronym(form.Form) && form.Type == EntityType.Org ? Only(forms.Where(f => f.Type == EntityType.Org && Acronyms.IsShortOf(form.Form, f.Form))) : null;
            if ((defined ?? initials ?? shortened) is { } full && full.Type == form.Type)
            {
                var (rule, confidence) = defined is not null ? (AliasRule.DefinedAcronym, 0.95) : initials is not null ? (AliasRule.Acronym, 0.75) : (AliasRule.ShortName, 0.7);
                names[form] = new ResolvedSpan(firsts[form], names[full].Name, rule, confidence, firsts[full]);
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
                documents[m.DocumentIndex].Document.Id, m.DocumentIndex, m.Sentence, m.Span, m.Surface, type, name) { Confidence = m.Confidence }),
        ]);

    /// <summary>Names tell entities apart; where two of different types have one name, the type is added to the rarer.</summary>
    private static IEnumerable<(Entity Entity, List<ResolvedSpan> Spans)> Unique(List<(Entity Entity, List<ResolvedSpan> Spans)> entities) => entities
        .GroupBy(e => e.Entity.Name, StringComparer.Ordinal)
        .SelectMany(g => g.OrderByDescending(e => e.Entity.MentionCount).ThenBy(e => e.Entity.Type).Select((e, i) => i == 0 ? e : (e.Entity.Renamed($"{e.Entity.Name} ({e.Entity.Type.Label()})"), e.Spans)));
}
