using System.Text.Json.Nodes;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export;

/// <summary>Changes a copy of a figure as <see cref="ExportOptions"/> ask: fonts, palette, hatches.</summary>
internal static class FigureStyler
{
    private const double UsualFontSize = 12;
    private static readonly string[] Shapes = ["", "/", "x", "-", ".", "+", "\\", "|"];
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];
    private static readonly string[] Symbols = ["circle", "square", "diamond", "triangle-up", "cross", "x", "star", "triangle-down"];

    /// <summary>The copy.</summary>
    public static FigureSource Apply(FigureSource figure, ExportOptions options)
    {
        var copy = figure.Copy();
        if (options.Font is { } font)
        {
            var faces = SystemFonts.Named(font);
            FontLibrary.Default.Add(faces);
            SetFont(copy, faces[0].Family);
        }
        else if (options.Venue is { } venue)
        {
            SetFont(copy, venue.FontFamily);
        }

        if (options.Palette is { } palette)
        {
            SetPalette(copy, palette);
        }

        if (options.Hatches)
        {
            SetHatches(copy);
        }

        return copy;
    }

    /// <summary>The sizes in which the figure may be laid out and printed, the best first.</summary>
    /// <remarks>
    /// For a venue the figure is laid out as wide as makes its text as large as the venue’s; where that leaves too little room, as wide as makes
    /// it the least that the venue takes. A figure that says how wide it is is scaled as it is.
    /// </remarks>
    public static IReadOnlyList<FigureSize> Sizes(FigureSource figure, ExportOptions options)
    {
        var (width, height) = (figure.Width ?? FigureSource.DefaultWidth, figure.Height ?? FigureSource.DefaultHeight);
        if (options.Venue is not { } venue)
        {
            return [Of(width, 0.75)];
        }

        var points = venue.WidthMm * 72 / 25.4;
        return figure.Width is { } own
            ? [Of(own, points / own)]
            : [.. new[] { venue.FontPoints, (venue.FontPoints + venue.MinFontPoints) / 2, venue.MinFontPoints }.Select(size => Of(points * FontSize(figure) / size, size / FontSize(figure)))];

        FigureSize Of(double laidOut, double pointsPerPixel) => new(laidOut, options.HeightMm is { } mm ? mm * 72 / 25.4 / pointsPerPixel : height, pointsPerPixel);
    }

    private static double FontSize(FigureSource figure) =>
        FigureSource.Number((figure.Layout["font"] as JsonObject)?["size"])
        ?? FigureSource.Number((((figure.Layout["template"] as JsonObject)?["layout"] as JsonObject)?["font"] as JsonObject)?["size"])
        ?? UsualFontSize;

    private static void SetFont(FigureSource figure, string families)
    {
        Rename(figure.Data);
        Rename(figure.Layout);
        if (figure.Layout["font"] is not JsonObject font)
        {
            figure.Layout["font"] = font = [];
        }

        font["family"] = families;

        void Rename(JsonNode? node)
        {
            if (node is JsonObject properties)
            {
                foreach (var (name, value) in properties.ToList())
                {
                    if (name == "family" && value is JsonValue)
                    {
                        properties[name] = families;
                    }
                    else if (value is not JsonValue && name is not ("meta" or "customdata"))
                    {
                        Rename(value);
                    }
                }
            }
            else if (node is JsonArray list && list.Count > 0 && list[0] is not JsonValue)
            {
                foreach (var item in list)
                {
                    Rename(item);
                }
            }
        }
    }

    private static void SetPalette(FigureSource figure, ColourPalette palette)
    {
        if (palette.IsSequential)
        {
            var scale = palette.Colours.Select((colour, i) => (JsonNode)new JsonArray((double)i / (palette.Colours.Count - 1), colour)).ToArray();
            figure.Layout["colorscale"] = new JsonObject { ["sequential"] = new JsonArray(scale), ["sequentialminus"] = new JsonArray([.. scale.Select(s => s.DeepClone())]) };
            foreach (var trace in figure.Data.OfType<JsonObject>().Where(t => t["z"] is not null && t["colorscale"] is null))
            {
                trace["colorscale"] = new JsonArray([.. scale.Select(s => s.DeepClone())]);
            }
        }

        figure.Layout["colorway"] = new JsonArray([.. palette.Colours.Select(c => (JsonNode)c)]);
    }

    private static void SetHatches(FigureSource figure)
    {
        var number = 0;
        foreach (var trace in figure.Data.OfType<JsonObject>())
        {
            var type = (string?)trace["type"] ?? "scatter";
            if (type is "bar" or "histogram" or "funnel" or "pie" or "barpolar")
            {
                var marker = Part(trace, "marker");
                var count = type == "pie" ? (trace["values"] as JsonArray)?.Count ?? 0 : 0;
                Part(marker, "pattern")["shape"] = count > 0 ? new JsonArray([.. Enumerable.Range(0, count).Select(i => (JsonNode)Shapes[i % Shapes.Length])]) : Shapes[number % Shapes.Length];
            }
            else if (type is "scatter" or "scattergl" or "scatterpolar" or "scatterternary")
            {
                Part(trace, "line")["dash"] = Dashes[number % Dashes.Length];
                Part(trace, "marker")["symbol"] = Symbols[number % Symbols.Length];
            }

            number++;
        }

        static JsonObject Part(JsonObject of, string name)
        {
            if (of[name] is not JsonObject part)
            {
                of[name] = part = [];
            }

            return part;
        }
    }
}
