using Dramatis.Counts;
using Dramatis.Entities;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>A bar for each of the entities that are mentioned most, the longest on top, coloured by type.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="top">The number of bars at the most. Default: 15.</param>
    /// <example><code>Figure.Mentions(text.Entities, top: 20)</code></example>
    public static GenericChart Mentions(EntityIndex entities, int top = 15) => Mentions(entities, top, _ => null);

    /// <summary>The same, and a click on a bar shows the sentences behind it.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="top">The number of bars at the most. Default: 15.</param>
    /// <example><code>Figure.Mentions(text, top: 20)</code></example>
    public static GenericChart Mentions(AnalyzedCorpus text, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = text.EntityTerms();
        return Mentions(text.Entities, top, entity => Sentences.Of(terms, entity.Name));
    }

    private static GenericChart Mentions(EntityIndex entities, int top, Func<Entity, object?> sentencesOf)
    {
        ArgumentNullException.ThrowIfNull(entities);
        const string title = "Mentions by entity";
        var shown = entities.Take(Top.Checked(top)).Select((entity, row) => (Entity: entity, Row: row)).ToList();
        var provenance = entities.Provenance.With("top", top);
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, NoEntity);
        }

        var traces = shown.GroupBy(e => e.Entity.Type).OrderBy(g => g.Key).Select(g => new Trace("bar").With(
            ("name", g.Key.Label()),
            ("orientation", "h"),
            ("width", 0.72),
            ("x", g.Select(e => e.Entity.MentionCount).ToArray()),
            ("y", g.Select(e => e.Row).ToArray()),
            ("text", g.Select(e => e.Entity.MentionCount).ToArray()),
            ("textposition", "outside"),
            ("cliponaxis", false),
            ("hovertext", g.Select(e => Describe(e.Entity)).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("customdata", g.Select(e => sentencesOf(e.Entity)).ToArray()),
            ("marker", Of(("color", Palette.Of(g.Key))))));
        return FigureMaker.Make(
            title,
            provenance,
            110 + (24 * shown.Count),
            traces,
            ("barmode", "overlay"),
            ("showlegend", true),
            ("xaxis", Of(("title", Of(("text", "Mentions"))), ("rangemode", "tozero"), ("tickformat", ",d"), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.Select(e => e.Entity.Name)])));
    }

    private static string Describe(Entity entity) =>
        $"<b>{Labels.Plain(entity.Name)}</b> · {entity.Type.Label()}<br>"
        + $"{Labels.Count(entity.MentionCount, "mention")} in {Labels.Count(entity.DocumentCount, "document")}<br>"
        + Labels.Wrapped($"Named as: {string.Join(", ", entity.Aliases.Take(12))}{(entity.Aliases.Length > 12 ? " …" : "")}");
}
