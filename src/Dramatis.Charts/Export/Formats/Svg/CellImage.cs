using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Dramatis.Charts.Export.Formats.Svg;

/// <summary>The cells of a heatmap, which plotly.js draws on a canvas.</summary>
internal static class CellImage
{
    /// <summary>How the script that stands for the canvas begins the address of an image of cells.</summary>
    public const string Mark = "data:application/x-cells,";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A group of rectangles in the place of <paramref name="image"/>.</summary>
    public static XElement ToRectangles(XElement image, string source)
    {
        using var cells = JsonDocument.Parse(source[Mark.Length..]);
        var (columns, rows) = (cells.RootElement[0].GetDouble(), cells.RootElement[1].GetDouble());
        var (x, y) = (Value(image, "x"), Value(image, "y"));
        var (scaleX, scaleY) = (Value(image, "width") / columns, Value(image, "height") / rows);
        var group = new XElement(Svg + "g", new XAttribute("class", "cells"), new XAttribute("shape-rendering", "crispEdges"));
        if (image.Attribute("style") is { } style && CssDeclarations.Parse(style.Value).FirstOrDefault(d => d.Name == "opacity") is { Value: { } opacity })
        {
            group.SetAttributeValue("opacity", opacity);
        }

        foreach (var cell in cells.RootElement[2].EnumerateArray())
        {
            var (fill, alpha) = Colour(cell[4].GetString()!);
            var rectangle = new XElement(
                Svg + "rect",
                new XAttribute("x", Text(x + (scaleX * cell[0].GetDouble()))),
                new XAttribute("y", Text(y + (scaleY * cell[1].GetDouble()))),
                new XAttribute("width", Text(scaleX * cell[2].GetDouble())),
                new XAttribute("height", Text(scaleY * cell[3].GetDouble())),
                new XAttribute("fill", fill));
            if (alpha < 1)
            {
                rectangle.SetAttributeValue("fill-opacity", Text(alpha));
            }

            group.Add(rectangle);
        }

        return group;
    }

    private static (string Fill, double Alpha) Colour(string css)
    {
        var parts = css[(css.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split(',').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return (string.Create(CultureInfo.InvariantCulture, $"#{(int)parts[0]:x2}{(int)parts[1]:x2}{(int)parts[2]:x2}"), parts.Length > 3 ? parts[3] : 1);
    }

    private static double Value(XElement element, string name) => double.Parse((string?)element.Attribute(name) ?? "0", CultureInfo.InvariantCulture);

    private static string Text(double number) => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture);
}
