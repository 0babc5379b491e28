using System.Xml.Linq;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Draws an SVG as <see cref="Formats.Svg.SvgCleaner"/> leaves it on a canvas.</summary>
internal sealed class SvgPainter
{
    // Each is a drawing of its own in a PDF; beyond that many marks nobody sees the difference.
    private const int MostGroups = 2000;

    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal) { "path", "rect", "circle", "ellipse", "line", "polygon", "polyline" };
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { "defs", "clipPath", "metadata", "title", "desc", "style", "linearGradient", "radialGradient", "pattern" };

    private readonly ICanvas canvas;
    private readonly FontLibrary fonts;
    private readonly Dictionary<string, XElement> named;
    private readonly SvgPaints paints;
    private int groups;

    private SvgPainter(XElement root, ICanvas canvas, FontLibrary fonts)
    {
        (this.canvas, this.fonts) = (canvas, fonts);
        named = root.DescendantsAndSelf().Where(e => e.Attribute("id") is not null).ToDictionary(e => e.Attribute("id")!.Value, StringComparer.Ordinal);
        paints = new SvgPaints(named);
    }

    /// <summary>Draws <paramref name="document"/>.</summary>
    public static void Paint(XDocument document, ICanvas canvas, FontLibrary fonts)
    {
        var painter = new SvgPainter(document.Root!, canvas, fonts);
        painter.Children(document.Root!, new SvgStyle(null, document.Root!), Affine.Identity, 1);
    }

    private void Children(XElement element, SvgStyle style, Affine place, double fade)
    {
        foreach (var child in element.Elements())
        {
            Draw(child, style, place, fade);
        }
    }

    private void Draw(XElement element, SvgStyle outer, Affine outerPlace, double fade)
    {
        var name = element.Name.LocalName;
        var style = new SvgStyle(outer, element);
        var opacity = style.Number("opacity", 1);
        if (Hidden.Contains(name) || opacity <= 0 || style.Get("display") == "none" || style.Get("visibility") == "hidden")
        {
            return;
        }

        var place = outerPlace * SvgTransform.Parse((string?)element.Attribute("transform"));
        var isClipped = SvgPaints.Reference(style.Get("clip-path")) is { } clip && named.TryGetValue(clip, out var region) && Clip(region, place);

        // What doesn't overlap itself fades by its colours; all else as one thing.
        var isGroup = opacity < 1 && groups < MostGroups && IsSeveral(element, style);
        if (isGroup)
        {
            groups++;
            canvas.PushGroup(opacity);
        }
        else
        {
            fade *= opacity;
        }

        DrawInside(element, style, place, fade);
        if (isGroup)
        {
            canvas.PopGroup();
        }

        if (isClipped)
        {
            canvas.PopClip();
        }
    }

    private void DrawInside(XElement element, SvgStyle style, Affine place, double fade)
    {
        switch (element.Name.LocalName)
        {
            case var name when Shapes.Contains(name):
                Shape(element, style, place, fade);
                break;
            case "text":
                Text(element, style, place, fade);
                break;
            case "image":
                Image(element, style, place, fade);
                break;
            case "use":
                if (named.TryGetValue(((string?)element.Attribute(XLink + "href") ?? (string?)element.Attribute("href") ?? "").TrimStart('#'), out var used))
                {
                    Draw(used, style, place * Affine.Translation(style.Number("x", 0), style.Number("y", 0)), fade);
                }

                break;
            case "svg":
                var inner = place * Affine.Translation(style.Number("x", 0), style.Number("y", 0));
                canvas.PushClip([Outline.Rectangle(0, 0, style.Number("width", 0), style.Number("height", 0)).Map(inner)]);
                Children(element, style, inner, fade);
                canvas.PopClip();
                break;
            default:
                Children(element, style, place, fade);
                break;
        }
    }

    private static bool IsSeveral(XElement element, SvgStyle style) => Shapes.Contains(element.Name.LocalName)
        ? style.Get("fill", "black") != "none" && style.Get("stroke", "none") != "none" && style.Number("stroke-width", 1) > 0
        : element.Descendants().Count(e => Shapes.Contains(e.Name.LocalName) || e.Name.LocalName is "text" or "image" or "use") > 1;

    private bool Clip(XElement region, Affine place)
    {
        canvas.PushClip([.. region.Descendants().Where(e => Shapes.Contains(e.Name.LocalName)).Select(e => SvgShapes.Outline(e, new SvgStyle(null, e)).Map(place * SvgTransform.Parse((string?)e.Attribute("transform"))))]);
        return true;
    }

    private void Shape(XElement element, SvgStyle style, Affine place, double opacity)
    {
        var own = SvgShapes.Outline(element, style);
        if (own.Segments.Count < 2)
        {
            return;
        }

        var outline = own.Map(place);
        var fill = style.Get("fill", "black");
        if (fill != "none" && element.Name.LocalName != "line")
        {
            var fade = opacity * style.Number("fill-opacity", 1);
            if (SvgPaints.Reference(fill) is { } id && named.TryGetValue(id, out var pattern) && pattern.Name.LocalName == "pattern")
            {
                Tile(pattern, style, outline, own.Bounds(), place, fade);
            }
            else if (paints.Read(fill, own.Bounds(), place, fade) is { } paint)
            {
                canvas.Fill(outline, paint, style.Get("fill-rule") == "evenodd", style.Get("shape-rendering") == "crispEdges");
            }
        }

        var stroke = paints.Colour(style.Get("stroke", "none")).Fade(opacity * style.Number("stroke-opacity", 1));
        var scale = style.Get("vector-effect") == "non-scaling-stroke" ? 1 : place.Scale;
        var width = style.Number("stroke-width", 1) * scale;
        if (stroke.Alpha > 0 && width > 0)
        {
            double[] dashes = [.. PathData.Numbers(style.Get("stroke-dasharray")).Select(d => d * scale)];
            canvas.Stroke(outline, stroke, new StrokeStyle(width, style.Get("stroke-linecap", "butt"), style.Get("stroke-linejoin", "miter"), style.Number("stroke-miterlimit", 4), dashes.Sum() > 0 ? dashes : []));
        }
    }

    /// <summary>Hatches: the pattern again and again, inside the shape.</summary>
    private void Tile(XElement pattern, SvgStyle outer, Outline shape, Box bounds, Affine place, double opacity)
    {
        var style = new SvgStyle(outer, pattern);
        var (width, height) = (style.Number("width", 0), style.Number("height", 0));
        if (width <= 0 || height <= 0 || bounds.Width * bounds.Height / (width * height) > 40_000)
        {
            return;
        }

        var inner = place * SvgTransform.Parse((string?)pattern.Attribute("patternTransform"));
        canvas.PushClip([shape]);
        for (var y = Math.Floor(bounds.Top / height) * height; y < bounds.Bottom; y += height)
        {
            for (var x = Math.Floor(bounds.Left / width) * width; x < bounds.Right; x += width)
            {
                var tile = inner * Affine.Translation(x, y);
                foreach (var part in pattern.Elements())
                {
                    Shape(part, new SvgStyle(null, part), tile * SvgTransform.Parse((string?)part.Attribute("transform")), opacity);
                }
            }
        }

        canvas.PopClip();
    }

    private void Text(XElement element, SvgStyle style, Affine place, double opacity)
    {
        foreach (var piece in TextLayout.Pieces(element, style, fonts))
        {
            var colour = paints.Colour(piece.Style.Get("fill", "black")).Fade(opacity * piece.Style.Number("fill-opacity", 1));
            var x = piece.X;
            foreach (var run in piece.Runs)
            {
                if (colour.Alpha > 0)
                {
                    canvas.Text(run, piece.Style.FontSize, place * Affine.Translation(x, piece.Y), colour);
                }

                x += run.Length * piece.Style.FontSize;
            }
        }
    }

    private void Image(XElement element, SvgStyle style, Affine place, double opacity)
    {
        if (RasterImage.Decode((string?)element.Attribute(XLink + "href") ?? (string?)element.Attribute("href") ?? "") is not { } image)
        {
            return;
        }

        var (x, y, width, height) = (style.Number("x", 0), style.Number("y", 0), style.Number("width", image.Width), style.Number("height", image.Height));
        if (((string?)element.Attribute("preserveAspectRatio") ?? "xMidYMid") is var fit && !fit.StartsWith("none", StringComparison.Ordinal))
        {
            var scale = Math.Min(width / image.Width, height / image.Height);
            var (freeX, freeY) = (width - (scale * image.Width), height - (scale * image.Height));
            x += fit.StartsWith("xMin", StringComparison.Ordinal) ? 0 : fit.StartsWith("xMax", StringComparison.Ordinal) ? freeX : freeX / 2;
            y += fit.Contains("YMin", StringComparison.Ordinal) ? 0 : fit.Contains("YMax", StringComparison.Ordinal) ? freeY : freeY / 2;
            (width, height) = (scale * image.Width, scale * image.Height);
        }

        canvas.Image(image, place * Affine.Translation(x, y) * Affine.Scaling(width, height), opacity, style.Get("image-rendering") is "pixelated" or "crisp-edges");
    }
}
