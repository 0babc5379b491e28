using System.Globalization;
using Dramatis.Topics.Hierarchy;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>Which topics are alike, and which of these groups: the farther to the right two branches meet, the less they have in common.</summary>
    /// <param name="hierarchy">The hierarchy.</param>
    /// <example><code>Figure.TopicDendrogram(topics.Hierarchy())</code></example>
    public static GenericChart TopicDendrogram(TopicHierarchy hierarchy)
    {
        ArgumentNullException.ThrowIfNull(hierarchy);
        var (topics, order) = (hierarchy.Topics.Topics, hierarchy.Order);
        var (heights, places) = (new double[topics.Length + hierarchy.Merges.Length], new double[topics.Length + hierarchy.Merges.Length]);
        for (var row = 0; row < order.Length; row++)
        {
            places[order[row]] = row;
        }

        var (x, y) = (new List<double>(), new List<double>());
        for (var i = 0; i < hierarchy.Merges.Length; i++)
        {
            var (merge, node) = (hierarchy.Merges[i], topics.Length + i);
            heights[node] = merge.Height;
            places[node] = (places[merge.Left] + places[merge.Right]) / 2;
            x.AddRange([heights[merge.Left], heights[node], heights[node], heights[merge.Right], double.NaN]);
            y.AddRange([places[merge.Left], places[merge.Left], places[merge.Right], places[merge.Right], double.NaN]);
        }

        var branches = new Trace("scatter").With(
            ("mode", "lines"), ("x", x.ToArray()), ("y", y.ToArray()), ("line", Of(("color", Palette.Ink), ("width", 1.5))), ("hoverinfo", "skip"), ("showlegend", false));
        var joints = new Trace("scatter").With(
            ("mode", "markers"),
            ("x", hierarchy.Merges.Select((_, i) => heights[topics.Length + i]).ToArray()),
            ("y", hierarchy.Merges.Select((_, i) => places[topics.Length + i]).ToArray()),
            ("marker", Of(("size", 7), ("color", Palette.Ink))),
            ("hovertext", hierarchy.Merges.Select((m, i) => string.Create(CultureInfo.InvariantCulture, $"distance {m.Height:F2}<br>topics {string.Join(", ", hierarchy.Leaves(topics.Length + i).Select(t => topics[t].Number))}")).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("showlegend", false));
        return FigureMaker.Make(
            "Topic hierarchy",
            hierarchy.Topics.Provenance,
            90 + (26 * topics.Length),
            [branches, joints],
            ("hovermode", "closest"),
            ("xaxis", Of(("title", Of(("text", "Distance (Ward, Jensen–Shannon)"))), ("range", new[] { 0, 1.04 * Math.Max(1, heights.Max()) }), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. order.Select(t => TopicNames.Full(topics[t]))]).With(("ticktext", order.Select(t => TopicNames.Short(topics[t], 40)).ToArray()))));
    }
}
