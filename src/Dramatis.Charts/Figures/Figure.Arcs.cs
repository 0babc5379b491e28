using Dramatis.CoOccurrence;
using Dramatis.Entities;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int ArcSteps = 24;

    /// <summary>
    /// Terms on a line in the order in which they first occur in the text, and an arc for each tie, as wide as it is frequent: who comes when, and with whom.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="pairs">The co-occurrences that it was made from; they know where each term first occurs.</param>
    /// <example><code>Figure.Arcs(pairs.Network(top: 20), pairs)</code></example>
    public static GenericChart Arcs(Network network, CoOccurrences pairs)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pairs);
        const string title = "Ties along the text";
        if (network.Nodes.IsEmpty)
        {
            return FigureMaker.Empty(title, network.Provenance, NoTie);
        }

        var first = pairs.Terms.FirstOccurrences();
        int[] order = [.. Enumerable.Range(0, network.Nodes.Length).OrderBy(i => first.GetValueOrDefault(network.Nodes[i].Name, long.MaxValue)).ThenBy(i => network.Nodes[i].Name, StringComparer.Ordinal)];
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        var largest = network.Nodes.Max(n => n.Term.Occurrences);
        var highest = network.Edges.Max(e => Math.Abs(place[e.Source] - place[e.Target]));
        var most = network.Edges.Max(e => e.Count);
        var arcs = network.Edges.GroupBy(e => (int)Math.Ceiling((double)WidthClasses * e.Count / most)).OrderBy(g => g.Key).Select(g => new Trace("scatter").With(
            ("mode", "lines"),
            ("x", g.SelectMany(e => Arc(place[e.Source], place[e.Target]).Select(p => p.X).Append(double.NaN)).ToArray()),
            ("y", g.SelectMany(e => Arc(place[e.Source], place[e.Target]).Select(p => p.Y).Append(double.NaN)).ToArray()),
            ("line", Of(("color", Palette.Line), ("width", 1.2 * g.Key))),
            ("opacity", 0.55),
            ("hoverinfo", "skip"),
            ("showlegend", (object)false)));
        var tops = new Trace("scatter").With(
            ("mode", "markers"),
            ("x", network.Edges.Select(e => (place[e.Source] + place[e.Target]) / 2.0).ToArray()),
            ("y", network.Edges.Select(e => Math.Abs(place[e.Source] - place[e.Target]) / 2.0).ToArray()),
            ("hovertext", network.Edges.Select(e => Describe(network, e)).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("customdata", network.Edges.Select(e => Sentences.Of(network, e)).ToArray()),
            ("marker", Of(("size", 12), ("opacity", 0), ("color", Palette.Line))),
            ("showlegend", false));
        var nodes = network.Nodes.Select((node, i) => (Node: node, Index: i)).GroupBy(n => n.Node.Term.Type).OrderBy(g => g.Key).Select(g => new Trace("scatter").With(
            ("name", g.Key?.Label() ?? "Untyped"),
            ("mode", "markers"),
            ("x", g.Select(n => place[n.Index]).ToArray()),
            ("y", g.Select(_ => 0).ToArray()),
            ("cliponaxis", false),
            ("hovertext", g.Select(n => Describe(n.Node.Term)).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("marker", Of(("size", g.Select(n => 6 + (16 * Math.Sqrt((double)n.Node.Term.Occurrences / largest))).ToArray()), ("color", ColorOf(g.Key)), ("opacity", 1), ("line", Of(("color", "#FFFFFF"), ("width", 1.5)))))));
        return FigureMaker.Make(
            title,
            network.Provenance.With("order", "first occurrence"),
            460,
            [.. arcs, tops, .. nodes],
            ("hovermode", "closest"),
            ("showlegend", network.Nodes.Any(n => n.Term.Type is not null)),
            ("legend", Of(("itemsizing", "constant"))),
            ("xaxis", Of(
                ("title", Of(("text", "In the order of their first occurrence"))),
                ("tickmode", "array"), ("tickvals", Enumerable.Range(0, order.Length).ToArray()), ("ticktext", order.Select(i => Labels.Short(network.Nodes[i].Name, 22)).ToArray()),
                ("tickangle", -45), ("range", new[] { -0.7, order.Length - 0.3 }), ("showgrid", false), ("zeroline", false))),
            ("yaxis", Of(("visible", false), ("range", new[] { highest * -0.03, (highest / 2.0) + 0.4 }))));
    }

    /// <summary>Half an ellipse from one place to another.</summary>
    private static IEnumerable<(double X, double Y)> Arc(int from, int to)
    {
        var (middle, radius) = ((from + to) / 2.0, Math.Abs(from - to) / 2.0);
        return Enumerable.Range(0, ArcSteps + 1).Select(i => Math.PI * i / ArcSteps).Select(a => (middle - (radius * Math.Cos(a)), radius * Math.Sin(a)));
    }
}
