using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Reads what SVG’s shapes are filled with.</summary>
internal sealed partial class SvgPaints(IReadOnlyDictionary<string, XElement> named)
{
    /// <summary>The id in <c>url(#id)</c>; null when it isn’t one.</summary>
    public static string? Reference(string value) => Url().Match(value) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The colour of a value; of a gradient, its first.</summary>
    public Colour Colour(string value) =>
        value == "none" ? Drawing.Colour.Transparent
        : Reference(value) is not { } id ? Drawing.Colour.Parse(value)
        : named.TryGetValue(id, out var gradient) && Stops(gradient) is { Count: > 0 } stops ? stops[0].Colour : Drawing.Colour.Transparent;

    /// <summary>The paint of a value; null when there is nothing to see.</summary>
    /// <param name="value">A colour, or a reference to a gradient.</param>
    /// <param name="bounds">The box of the shape in its own coordinates.</param>
    /// <param name="place">From those to the figure’s.</param>
    /// <param name="opacity">How much of it is seen.</param>
    public Paint? Read(string value, Box bounds, Affine place, double opacity)
    {
        if (Reference(value) is { } id && named.TryGetValue(id, out var gradient) && Stops(gradient) is { Count: > 1 } stops)
        {
            var faded = stops.Select(s => s with { Colour = s.Colour.Fade(opacity) }).ToList();
            var style = new SvgStyle(null, gradient);
            var map = style.Get("gradientUnits") == "userSpaceOnUse" ? place : place * new Affine(bounds.Width, 0, 0, bounds.Height, bounds.Left, bounds.Top);
            map *= SvgTransform.Parse((string?)gradient.Attribute("gradientTransform"));
            if (gradient.Name.LocalName == "radialGradient")
            {
                var (cx, cy, r) = (style.Number("cx", 0.5), style.Number("cy", 0.5), style.Number("r", 0.5));
                var ((x, y), (edgeX, edgeY)) = (map.Map(cx, cy), map.Map(cx + r, cy));
                return new GradientPaint(true, x, y, edgeX, edgeY, faded);
            }

            var ((x1, y1), (x2, y2)) = (map.Map(style.Number("x1", 0), style.Number("y1", 0)), map.Map(style.Number("x2", 1), style.Number("y2", 0)));
            return new GradientPaint(false, x1, y1, x2, y2, faded);
        }

        var colour = Colour(value).Fade(opacity);
        return colour.Alpha > 0 ? new SolidPaint(colour) : null;
    }

    private static List<GradientStop> Stops(XElement gradient) =>
    [
        .. gradient.Elements().Where(e => e.Name.LocalName == "stop").Select(e =>
        {
            var style = new SvgStyle(null, e);
            return new GradientStop(Math.Clamp(style.Number("offset", 0), 0, 1), Drawing.Colour.Parse(style.Get("stop-color", "black")).Fade(style.Number("stop-opacity", 1)));
        }),
    ];

    [GeneratedRegex("""^url\(["']?#([^"')]+)["']?\)""")]
    private static partial Regex Url();
}
