namespace Dramatis.Charts.Figures;

/// <summary>The figures. Each is a Plotly.NET chart: show it in a notebook, change it with Plotly.NET, save it.</summary>
/// <remarks>
/// Names and sentences come from texts and are shown as they are: HTML in them stays text. Where there is nothing to draw, the figure says why.
/// </remarks>
/// <example><code>Figure.Mentions(text.Entities, top: 15).Save("mentions.html");</code></example>
public static partial class Figure
{
    private const string NoTie = "No pair is frequent enough for a tie. Lower minCount, or widen the window.";

    private const string NoEntity = "No entity is named in this text.";
}
