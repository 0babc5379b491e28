using Dramatis.Topics;
using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MapWidth = 680;
    private const int MapHeight = 480;

    /// <summary>A circle a topic, in area as large as its share of the text; topics with terms in common are near one another. Labels print.</summary>
    /// <param name="topics">The topics.</param>
    /// <remarks>Two dimensions can’t hold all distances; the similarity figure has them. Where a label would stand on another, the number alone is shown.</remarks>
    /// <example><code>Figure.TopicMap(text.Topics(k: 6))</code></example>
    public static GenericChart TopicMap(TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var places = topics.Map();
        var largest = places.Max(p => p.Topic.Share);
        double[] radii = [.. places.Select(p => (places.Length > 12 ? 5 : 9) + ((places.Length > 12 ? 15 : 24) * Math.Sqrt(p.Topic.Share / Math.Max(largest, 1e-9))))];
        var (x, xRange) = Scaled([.. places.Select(p => p.X)]);
        var (y, yRange) = Scaled([.. places.Select(p => p.Y)]);
        string[] labels = [.. places.Select(p => TopicNames.Short(p.Topic, 30))];
        int[] order = [.. Enumerable.Range(0, places.Length).OrderByDescending(i => radii[i])];
        var placed = LabelPlacer.Place([.. order.Select(i => new LabelledMark(x[i] * MapWidth, y[i] * MapHeight, radii[i], labels[i].Length))], [], MapWidth, MapHeight);
        var sides = new string?[places.Length];
        for (var n = 0; n < order.Length; n++)
        {
            sides[order[n]] = placed[n];
        }

        Trace Circles(bool labelled) => new Trace("scatter").With(
            ("mode", labelled ? "markers+text" : "text"),
            ("x", places.Select(p => p.X).ToArray()),
            ("y", places.Select(p => p.Y).ToArray()),
            ("text", places.Select((p, i) => labelled ? (sides[i] is null ? "" : labels[i]) : sides[i] is null ? p.Topic.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "").ToArray()),
            ("textposition", places.Select((_, i) => labelled ? sides[i] ?? "top center" : "middle center").ToArray()),
            ("textfont", Of(("size", 12), ("color", Palette.Ink))),
            ("cliponaxis", false),
            ("hovertext", places.Select(p => TopicNames.Hover(p.Topic)).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("showlegend", false),
            ("marker", Of(
                ("size", radii.Select(r => 2 * r).ToArray()),
                ("color", places.Select(p => Palette.OfTopic(p.Topic.Number)).ToArray()),
                ("opacity", 0.6),
                ("line", Of(("color", "#FFFFFF"), ("width", 1.5))))));
        return FigureMaker.Make(
            "Topic map",
            topics.Provenance,
            MapHeight + 40,
            [Circles(true), Circles(false)],
            ("hovermode", "closest"),
            ("margin", Of(("l", 12), ("r", 12), ("t", 12), ("b", 12))),
            ("xaxis", Of(("visible", false), ("range", xRange))),
            ("yaxis", Of(("visible", false), ("range", yRange))));
    }

    /// <summary>Places from 0 to 1 with room for marks and labels at both ends, and the range of the axis for it.</summary>
    private static (double[] Places, double[] Range) Scaled(double[] values)
    {
        var (low, high) = (values.Min(), values.Max());
        var room = Math.Max(high - low, 1e-3) * 0.22;
        var (from, to) = (low - room, high + room);
        return ([.. values.Select(v => (v - from) / (to - from))], [from, to]);
    }
}
