using System.Globalization;
using Dramatis.CoOccurrence;
using Dramatis.Counts;
using Dramatis.Entities;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int NetworkWidth = 640;
    private const int LeastNetworkHeight = 520;
    private const int FewNodes = 24;
    private const int WidthClasses = 6;

    /// <summary>
    /// The terms as circles, as large (in area) as they are frequent, coloured by type; their ties as lines, as wide as they are strong by the network’s
    /// measure. Communities, where they were sought, have an outline.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <remarks>Where a label would stand on another or on a circle it is left out; pointing at a circle shows its name.</remarks>
    /// <example><code>Figure.Network(pairs.Network(Association.Npmi, minCount: 2))</code></example>
    public static GenericChart Network(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        const string title = "Co-occurrence network";
        if (network.Nodes.IsEmpty)
        {
            return FigureMaker.Empty(title, network.Provenance, NoTie);
        }

        var height = LeastNetworkHeight + Math.Clamp(8 * (network.Nodes.Length - FewNodes), 0, 400);
        var largest = network.Nodes.Max(n => n.Term.Occurrences);

        // Many circles are smaller ones.
        var scale = Math.Clamp(Math.Sqrt((double)FewNodes / network.Nodes.Length), 0.45, 1);
        double[] radii = [.. network.Nodes.Select(n => scale * (5 + (17 * Math.Sqrt((double)n.Term.Occurrences / largest))))];
        string[] labels = [.. network.Nodes.Select(n => Labels.Short(n.Name, 26))];
        var sides = LabelPlacer.Place(
            [.. network.Nodes.Select((n, i) => new LabelledMark(40 + (n.X * (NetworkWidth - 80)), 30 + (n.Y * (height - 60)), radii[i], labels[i].Length))],
            [.. network.Edges.Select(e => (e.Source, e.Target))],
            NetworkWidth,
            height);
        var nodes = network.Nodes.Select((node, i) => (Node: node, Index: i)).GroupBy(n => n.Node.Term.Type).OrderBy(g => g.Key).Select(g => new Trace("scatter").With(
            ("name", g.Key?.Label() ?? "Untyped"),
            ("mode", "markers+text"),
            ("x", g.Select(n => n.Node.X).ToArray()),
            ("y", g.Select(n => n.Node.Y).ToArray()),
            ("text", g.Select(n => sides[n.Index] is null ? "" : labels[n.Index]).ToArray()),
            ("textposition", g.Select(n => sides[n.Index] ?? "top center").ToArray()),
            ("textfont", Of(("size", 12))),
            ("cliponaxis", false),
            ("hovertext", g.Select(n => Describe(n.Node.Term)).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("marker", Of(
                ("size", g.Select(n => 2 * radii[n.Index]).ToArray()),
                ("color", ColorOf(g.Key)),
                ("opacity", 1),
                ("line", Of(("color", "#FFFFFF"), ("width", 1.5)))))));
        var leftOut = sides.Count(s => s is null);
        return FigureMaker.Make(
            title,
            network.Provenance,
            height + 60,
            [.. Ties(network), TieHovers(network), .. nodes],
            ("hovermode", "closest"),
            ("showlegend", network.Nodes.Any(n => n.Term.Type is not null)),
            ("legend", Of(("itemsizing", "constant"))),
            ("annotations", leftOut == 0 ? [] : new[] { Note($"{Labels.Count(leftOut, "label")} left out for want of room: point at a circle for its name.") }),
            ("xaxis", Of(("visible", false), ("range", Range(NetworkWidth, 40)))),
            ("yaxis", Of(("visible", false), ("range", Range(height, 30)))),
            ("shapes", Outlines(network, radii, height)));
    }

    /// <summary>An outline for each community of two or more.</summary>
    private static DynamicObj.DynamicObj[] Outlines(Network network, double[] radii, int figureHeight)
    {
        var (width, height) = (NetworkWidth - 80.0, figureHeight - 60.0);
        return
        [
            .. network.Nodes.Select((node, i) => (Node: node, Index: i)).Where(n => n.Node.Community is not null).GroupBy(n => n.Node.Community!.Value).Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g =>
            {
                var hull = Hull.Of(g.Select(n => (n.Node.X * width, n.Node.Y * height, radii[n.Index] + 9)));
                var path = string.Join(" L", hull.Select(p => FormattableString.Invariant($"{p.X / width:0.####},{p.Y / height:0.####}")));
                return Of(
                    ("type", "path"), ("path", $"M{path} Z"), ("layer", "below"), ("fillcolor", Palette.OfTopic(g.Key)), ("opacity", 0.16),
                    ("line", Of(("color", Palette.OfTopic(g.Key)), ("width", 1.5))));
            }),
        ];
    }

    /// <summary>The colour that figures give a node by its type, as <c>#RRGGBB</c>: for files that Gephi opens.</summary>
    /// <example><code>network.SaveGexf("network.gexf", Figure.ColorOf)</code></example>
    public static string ColorOf(NetworkNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return ColorOf(node.Term.Type);
    }

    private static string ColorOf(EntityType? type) => type is { } known ? Palette.Of(known) : Palette.Term;

    /// <summary>The range of an axis on which 0 to 1 leaves <paramref name="margin"/> of <paramref name="pixels"/> free at each end.</summary>
    private static double[] Range(double pixels, double margin)
    {
        var free = margin / (pixels - (2 * margin));
        return [-free, 1 + free];
    }

    /// <summary>The ties, the thin ones first; a trace has one width of line, so ties of like width share one.</summary>
    private static IEnumerable<Trace> Ties(Network network)
    {
        // What is not above 0 by the measure is no stronger than chance: the thinnest line.
        var most = network.Edges.Select(e => e.Weight).Where(double.IsFinite).Append(0).Max();
        return network.Edges.GroupBy(e => double.IsPositiveInfinity(e.Weight) ? WidthClasses : most <= 0 || !(e.Weight > 0) ? 1 : (int)Math.Ceiling(WidthClasses * e.Weight / most)).OrderBy(g => g.Key).Select(g => new Trace("scatter").With(
            ("mode", "lines"),
            ("x", g.SelectMany(e => new[] { network.Nodes[e.Source].X, network.Nodes[e.Target].X, double.NaN }).ToArray()),
            ("y", g.SelectMany(e => new[] { network.Nodes[e.Source].Y, network.Nodes[e.Target].Y, double.NaN }).ToArray()),
            ("line", Of(("color", Palette.Line), ("width", 1.2 * g.Key))),
            ("opacity", 0.4),
            ("hoverinfo", "skip"),
            ("showlegend", (object)false)));
    }

    /// <summary>Marks that can’t be seen in the middle of the ties: a line itself has no hover between its ends.</summary>
    private static Trace TieHovers(Network network) => new Trace("scatter").With(
        ("mode", "markers"),
        ("x", network.Edges.Select(e => (network.Nodes[e.Source].X + network.Nodes[e.Target].X) / 2).ToArray()),
        ("y", network.Edges.Select(e => (network.Nodes[e.Source].Y + network.Nodes[e.Target].Y) / 2).ToArray()),
        ("hovertext", network.Edges.Select(e => Describe(network, e)).ToArray()),
        ("hovertemplate", "%{hovertext}<extra></extra>"),
        ("customdata", network.Edges.Select(e => Sentences.Of(network, e)).ToArray()),
        ("marker", Of(("size", 12), ("opacity", 0), ("color", Palette.Line))),
        ("showlegend", false));

    private static string Describe(Term term) =>
        $"<b>{Labels.Plain(term.Name)}</b>{(term.Type is { } type ? " · " + type.Label() : "")}<br>{Labels.Count(term.Occurrences, term.Type is null ? "occurrence" : "mention")} in {Labels.Count(term.Documents, "document")}";

    private static string Describe(Network network, NetworkEdge edge)
    {
        var measure = network.Measure == Association.Count ? "" : $" · {network.Measure.Label} {edge.Weight.ToString("0.00", CultureInfo.InvariantCulture)}";
        return $"<b>{Labels.Plain(network.Nodes[edge.Source].Name)}</b> and <b>{Labels.Plain(network.Nodes[edge.Target].Name)}</b><br>"
            + $"together {Labels.Count(edge.Count, "time")}{measure}"
            + string.Concat(edge.Evidence.Take(3).Select(e => $"<br>· {Labels.Wrapped(e.Text.Length > 300 ? e.Text[..300] + "…" : e.Text)}"));
    }

    private static DynamicObj.DynamicObj Note(string text) => Of(
        ("text", text), ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 0), ("yanchor", "top"), ("xanchor", "left"), ("font", Of(("size", 11))));
}
