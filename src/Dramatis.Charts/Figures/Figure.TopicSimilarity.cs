using Dramatis.Topics;
using Dramatis.Topics.Hierarchy;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>How alike each two topics are: the cosine of their term weights. Topics of one branch of the hierarchy stand side by side; the diagonal is empty.</summary>
    /// <param name="topics">The topics.</param>
    /// <example><code>Figure.TopicSimilarity(text.Topics(k: 6))</code></example>
    public static GenericChart TopicSimilarity(TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var likeness = topics.Likeness();
        var order = topics.Hierarchy().Order;
        Topic[] shown = [.. order.Select(t => topics.Topics[t])];
        double[][] cells = [.. order.Select(i => order.Select(j => i == j ? double.NaN : likeness[i][j]).ToArray())];
        var most = Math.Max(0.1, cells.SelectMany(row => row).Where(double.IsFinite).DefaultIfEmpty(0).Max());
        var isDense = shown.Length > 20;
        var trace = new Trace("heatmap").With(
            ("z", cells),
            ("texttemplate", shown.Length <= 12 ? "%{z:.2f}" : ""),
            ("hovertext", shown.Select(a => shown.Select(b => $"<b>{Labels.Plain(TopicNames.Full(a))}</b><br><b>{Labels.Plain(TopicNames.Full(b))}</b>").ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<br>likeness %{z:.3f}<extra></extra>"),
            ("hoverongaps", false),
            ("colorscale", Palette.Amounts),
            ("zmin", 0),
            ("zmax", most),
            ("xgap", 1.5),
            ("ygap", 1.5),
            ("colorbar", FigureMaker.ColorBar("Likeness")));
        var font = ("tickfont", (object)Of(("size", isDense ? 10 : 12)));
        return FigureMaker.Make(
            "Topic similarity",
            topics.Provenance,
            90 + Math.Max(160, (isDense ? 17 : 30) * shown.Length),
            [trace],
            ("xaxis", FigureMaker.Names([.. shown.Select(TopicNames.Full)]).With(
                ("ticktext", shown.Select(t => t.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray()), ("range", new[] { -0.5, shown.Length - 0.5 }), ("tickangle", 0), font)),
            ("yaxis", FigureMaker.Names([.. shown.Select(TopicNames.Full)]).With(
                ("ticktext", shown.Select(t => TopicNames.Short(t)).ToArray()), ("range", new[] { shown.Length - 0.5, -0.5 }), font)));
    }
}
