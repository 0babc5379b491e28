using System.Globalization;
using System.Xml.Linq;
using Dramatis.Charts.Export.Formats.Svg;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>The properties of an element: its own, and those that it inherits.</summary>
internal sealed class SvgStyle
{
    private static readonly HashSet<string> NotInherited = new(StringComparer.Ordinal) { "opacity", "clip-path", "display", "vector-effect", "mask", "filter", "stop-color", "stop-opacity" };

    private readonly SvgStyle? parent;
    private readonly Dictionary<string, string> own = new(StringComparer.Ordinal);

    /// <summary>The style of <paramref name="element"/> inside one of style <paramref name="parent"/>.</summary>
    public SvgStyle(SvgStyle? parent, XElement element)
    {
        this.parent = parent;
        foreach (var attribute in element.Attributes().Where(a => a.Name.Namespace == XNamespace.None && a.Name.LocalName != "style"))
        {
            own[attribute.Name.LocalName] = attribute.Value;
        }

        foreach (var (name, value) in CssDeclarations.Parse((string?)element.Attribute("style") ?? ""))
        {
            own[name] = value;
        }

        FontSize = Size(own.GetValueOrDefault("font-size"), parent?.FontSize ?? 16);
    }

    /// <summary>The size of the font, in pixels.</summary>
    public double FontSize { get; }

    /// <summary>The value of a property, inherited where it is; or <paramref name="otherwise"/>.</summary>
    public string Get(string name, string otherwise = "")
    {
        for (var style = this; style is not null; style = NotInherited.Contains(name) ? null : style.parent)
        {
            if (style.own.TryGetValue(name, out var value) && value.Length > 0 && value != "inherit")
            {
                return value;
            }
        }

        return otherwise;
    }

    /// <summary>A number in pixels or of no unit.</summary>
    public double Number(string name, double otherwise)
    {
        var value = Get(name);
        return value.Length == 0 ? otherwise
            : value.EndsWith('%') && double.TryParse(value.AsSpan(0, value.Length - 1), CultureInfo.InvariantCulture, out var percent) ? percent / 100
            : double.TryParse(value.EndsWith("px", StringComparison.Ordinal) ? value.AsSpan(0, value.Length - 2) : value, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }

    /// <summary>A length that may be told in ems.</summary>
    public double Length(string? value) => value is null ? 0
        : value.EndsWith("em", StringComparison.Ordinal) ? double.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture) * FontSize
        : double.TryParse(value.EndsWith("px", StringComparison.Ordinal) ? value[..^2] : value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static double Size(string? value, double outer) => value switch
    {
        null or "" or "inherit" => outer,
        _ when value.EndsWith('%') => outer * double.Parse(value.AsSpan(0, value.Length - 1), CultureInfo.InvariantCulture) / 100,
        _ when value.EndsWith("em", StringComparison.Ordinal) => outer * double.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture),
        _ => double.TryParse(value.EndsWith("px", StringComparison.Ordinal) ? value.AsSpan(0, value.Length - 2) : value, CultureInfo.InvariantCulture, out var number) ? number : outer,
    };
}
