using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>Who is in which topic: a row an entity, a column a topic, the darker the more of the passages that mention the entity is the topic.</summary>
    /// <param name="entities">The entities by topic.</param>
    /// <param name="top">The number of entities at the most, those with the most mentions. Default: 15.</param>
    /// <example><code>Figure.EntityTopics(topics.Entities(text), top: 20)</code></example>
    public static GenericChart EntityTopics(EntityTopics entities, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(entities);
        const string title = "Entities by topic";
        var provenance = entities.Provenance.With("top", top);
        EntityTopicRow[] shown = [.. entities.Rows.Take(Top.Checked(top))];
        if (shown.Length == 0)
        {
            return FigureMaker.Empty(title, provenance, NoEntity);
        }

        string[] numbers = [.. entities.Topics.Select(t => t.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        var isSmall = entities.Topics.Length <= 10;
        var trace = new Trace("heatmap").With(
            ("z", shown.Select(r => r.Weights.ToArray()).ToArray()),
            ("texttemplate", isSmall ? "%{z:.0%}" : ""),
            ("hovertext", shown.Select(r => entities.Topics.Select(t => $"<b>{Labels.Plain(r.Entity.Name)}</b> · {Labels.Count(r.Mentions, "mention")}<br>{Labels.Plain(TopicNames.Full(t))}").ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<br>%{z:.1%}<extra></extra>"),
            ("colorscale", Palette.Amounts),
            ("zmin", 0),
            ("zmax", 1),
            ("xgap", 1.5),
            ("ygap", 1.5),
            ("colorbar", FigureMaker.ColorBar("Weight").With(("tickformat", ".0%"))));
        var labels = isSmall ? [.. entities.Topics.Select(t => TopicNames.Short(t, 28))] : numbers;
        return FigureMaker.Make(
            title,
            provenance,
            (isSmall ? 190 : 100) + (26 * shown.Length),
            [trace],
            ("xaxis", FigureMaker.Names(labels).With(("ticktext", labels), ("range", new[] { -0.5, labels.Length - 0.5 }), ("tickangle", isSmall ? -30 : labels.Length > 15 ? -90 : 0), ("title", Of(("text", "Topic"))))),
            ("yaxis", FigureMaker.Names([.. shown.Select(r => r.Entity.Name)]).With(
                ("ticktext", shown.Select(r => $"{Labels.Short(r.Entity.Name, 26)} ({r.Mentions.ToString(System.Globalization.CultureInfo.InvariantCulture)})").ToArray()), ("range", new[] { shown.Length - 0.5, -0.5 }))));
    }
}
