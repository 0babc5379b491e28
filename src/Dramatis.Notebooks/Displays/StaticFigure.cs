using System.Text.Json.Nodes;
using Dramatis.Charts.Export;

namespace Dramatis.Notebooks.Displays;

/// <summary>Figures as pictures, for whoever reads a notebook where no script runs: on GitHub, through nbconvert, through pandoc.</summary>
internal static class StaticFigure
{
    /// <summary>The MIME type of the picture.</summary>
    public const string Svg = "image/svg+xml";

    // As wide as a notebook’s column.
    private const double Width = 860;

    /// <summary>Puts the picture also into the figure’s HTML, where it stands until scripts run and plotly.js is on the page.</summary>
    /// <param name="data">What is shown, by MIME type; its texts are strings.</param>
    public static void PutIntoHtml(JsonObject data)
    {
        if (data[Svg] is JsonValue svg && data["text/html"] is JsonValue html)
        {
            data["text/html"] = FigureHtml.WithPicture(html.GetValue<string>(), svg.GetValue<string>());
        }
    }

    /// <summary>Adds the picture to the forms that a figure is shown in; what is no figure, or none that can be drawn without a browser, stays as it is.</summary>
    /// <param name="data">What is shown, by MIME type.</param>
    /// <param name="text">Writes the picture as the notebook wants its text.</param>
    public static void AddTo(JsonObject data, Func<string, JsonNode?> text)
    {
        if (data[KitFormatters.Plotly] is not JsonObject figure || data.ContainsKey(Svg))
        {
            return;
        }

        try
        {
            var hasWidth = figure["layout"] is JsonObject layout && layout["width"] is JsonValue;
            data[Svg] = text(FigureSvg.Write(figure.ToJsonString(), hasWidth ? null : Width));
        }
        catch (DramatisException)
        {
            // The interactive form is there all the same.
        }
    }
}
