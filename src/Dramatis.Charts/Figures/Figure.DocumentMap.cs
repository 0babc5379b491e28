using System.Globalization;
using Dramatis.Topics;
using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostDots = 4000;

    // The golden angle: dots at one place spread evenly around it.
    private const double Turn = 2.399963229728653;

    /// <summary>
    /// A dot a passage, coloured by its weightiest topic, between the places of its topics on the topic map, nearer to those that it has more of. Pointing at one shows its text.
    /// </summary>
    /// <param name="topics">The topics.</param>
    /// <remarks>
    /// Dots lie in a small disc around their topic, the weightiest passages in its middle. Of more than 4,000 passages, evenly spaced ones are drawn, and the figure says so.
    /// </remarks>
    /// <example><code>Figure.DocumentMap(text.Topics(k: 6))</code></example>
    public static GenericChart DocumentMap(TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        const string title = "Document map";
        TopicPassage[] all = [.. topics.Passages.Where(p => !p.Weights.IsEmpty)];
        if (all.Length == 0)
        {
            return FigureMaker.Empty(title, topics.Provenance, "No passage has a topic.");
        }

        var every = (all.Length + MostDots - 1) / MostDots;
        var shown = all.Where((_, i) => i % every == 0).GroupBy(p => p.MainTopic!.Value).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Weights[g.Key]).ToArray());
        var places = topics.Map();
        var spread = 0.11 * Math.Max(1e-3, Math.Max(places.Max(p => p.X) - places.Min(p => p.X), places.Max(p => p.Y) - places.Min(p => p.Y)));
        var largest = Math.Sqrt(shown.Values.Max(g => g.Length));
        var traces = shown.OrderBy(g => g.Key).Select(g =>
        {
            var at = g.Value.Select((p, n) =>
            {
                var (x, y) = (0.0, 0.0);
                for (var t = 0; t < places.Length; t++)
                {
                    // Squared, so that a passage with a main topic lies with it rather than in the middle of all.
                    x += p.Weights[t] * p.Weights[t] * places[t].X;
                    y += p.Weights[t] * p.Weights[t] * places[t].Y;
                }

                var sum = p.Weights.Sum(w => w * w);
                var radius = spread * Math.Sqrt(n + 0.5) / largest;
                return (X: (x / sum) + (radius * Math.Cos(n * Turn)), Y: (y / sum) + (radius * Math.Sin(n * Turn)));
            }).ToArray();
            return new Trace(all.Length > 1000 ? "scattergl" : "scatter").With(
                ("name", TopicNames.Short(topics.Topics[g.Key], 36)),
                ("mode", "markers"),
                ("x", at.Select(a => a.X).ToArray()),
                ("y", at.Select(a => a.Y).ToArray()),
                ("hovertext", g.Value.Select(p => string.Create(CultureInfo.InvariantCulture, $"{Labels.Plain(p.Document)} · weight {p.Weights[g.Key]:F2}<br>{Labels.Wrapped(p.Text.Length <= 300 ? p.Text : p.Text[..300] + " …")}")).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("marker", Of(("color", Palette.OfTopic(topics.Topics[g.Key].Number)), ("symbol", Symbols[(topics.Topics[g.Key].Number - 1) / 9 % Symbols.Length]), ("size", all.Length > 1000 ? 4 : 8), ("opacity", 0.7))));
        });
        return FigureMaker.Make(
            title,
            topics.Provenance,
            Math.Max(520, 60 + (20 * shown.Count)),
            traces,
            ("hovermode", "closest"),
            ("showlegend", true),
            ("legend", Of(("orientation", "v"), ("x", 1.01), ("xanchor", "left"), ("y", 1), ("yanchor", "top"), ("itemsizing", "constant"), ("font", Of(("size", 11))))),
            ("annotations", every == 1 ? [] : new[] { Of(
                ("text", string.Create(CultureInfo.InvariantCulture, $"One in {every} of {all.Length:N0} passages.")),
                ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 0), ("xanchor", "left"), ("yanchor", "bottom"), ("font", Of(("size", 11)))) }),
            ("xaxis", Of(("visible", false))),
            ("yaxis", Of(("visible", false))));
    }

    private static string[] Symbols { get; } = ["circle", "square", "diamond", "triangle-up", "cross", "x"];
}
