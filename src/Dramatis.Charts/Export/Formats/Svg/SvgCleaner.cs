using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Formats.Svg;

/// <summary>Makes plotly.js’s SVG one that stands alone: no reference to anything outside, no trace of a web page, and no more than is seen.</summary>
internal static partial class SvgCleaner
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "g", "defs", "text", "tspan", "clipPath" };

    // Of the style, what is SVG’s default or means something to a web page only.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "opacity: 1", "fill-opacity: 1", "stroke-opacity: 1", "vector-effect: none", "cursor", "pointer-events", "user-select", "transition", "position", "stroke-dasharray: none",
    };

    /// <summary>The document of plotly.js’s <paramref name="source"/>.</summary>
    /// <param name="source">The SVG.</param>
    /// <param name="fonts">The fonts it was measured with: it names them.</param>
    /// <param name="prefix">Begins every id: figures on one page don’t share ids.</param>
    public static XDocument Clean(string source, FontLibrary fonts, string prefix)
    {
        var document = XDocument.Parse(source, LoadOptions.PreserveWhitespace);
        var root = document.Root!;
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            Tidy(element, fonts);
        }

        foreach (var image in root.Descendants(Svg + "image").ToList())
        {
            Replace(image);
        }

        RemoveUnseen(root);
        Rename(root, prefix);
        var (width, height) = ((string)root.Attribute("width")!, (string)root.Attribute("height")!);
        root.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        root.SetAttributeValue("role", "img");
        root.Attribute("class")?.Remove();
        if (!root.Descendants().Attributes(XLink + "href").Any())
        {
            root.Attribute(XNamespace.Xmlns + "xlink")?.Remove();
        }

        return document;
    }

    private static void Tidy(XElement element, FontLibrary fonts)
    {
        if (element.Name == Svg + "a")
        {
            element.Name = Svg + "tspan";
            element.Attributes().Where(a => a.Name.LocalName is "href" or "target" or "show" or "onclick" or "rel").Remove();
        }

        element.Attributes().Where(a => a.Name.LocalName.StartsWith("data-", StringComparison.Ordinal) || a.Name.LocalName is "pointer-events" or "onclick").Remove();
        if (element.Attribute("font-family") is { } family)
        {
            family.Value = FontStack(family.Value, fonts);
        }

        // plotly.js’s style sheet says so of lines that should be sharp; a document of its own has no style sheet.
        if (((string?)element.Attribute("class"))?.Split(' ').Contains("crisp") == true)
        {
            element.SetAttributeValue("shape-rendering", "crispEdges");
        }

        if (element.Attribute("style") is not { } style)
        {
            return;
        }

        var kept = CssDeclarations.Parse(style.Value)
            .Where(d => !Idle.Contains(d.Name) && !Idle.Contains($"{d.Name}: {d.Value}"))
            .Select(d => d.Name == "font-family" ? $"font-family: {FontStack(d.Value, fonts)}" : $"{d.Name}: {d.Value}");
        style.Value = string.Join("; ", kept);
        if (style.Value.Length == 0)
        {
            style.Remove();
        }
    }

    private static string FontStack(string families, FontLibrary fonts)
    {
        var face = fonts.Face(new FontStyle(families, IsBold: false, IsItalic: false));
        return face.IsBundled ? BundledFonts.Stack(face.Family) : $"{face.Family}, {BundledFonts.Stack(BundledFonts.Sans)}";
    }

    /// <summary>Cells of a heatmap become rectangles; images from elsewhere go.</summary>
    private static void Replace(XElement image)
    {
        var source = (string?)image.Attribute(XLink + "href") ?? (string?)image.Attribute("href") ?? "";
        if (source.StartsWith(CellImage.Mark, StringComparison.Ordinal))
        {
            image.ReplaceWith(CellImage.ToRectangles(image, source));
        }
        else if (!source.StartsWith("data:image/", StringComparison.Ordinal))
        {
            image.Remove();
        }
    }

    private static void RemoveUnseen(XElement root)
    {
        var used = Used(root);
        foreach (var element in root.Descendants().Reverse().ToList())
        {
            var style = (string?)element.Attribute("style") ?? "";
            var isEmpty = !element.Nodes().Any() && (Containers.Contains(element.Name.LocalName) || (element.Name == Svg + "path" && string.IsNullOrEmpty((string?)element.Attribute("d"))));
            var isUnused = element.Name.Namespace == Svg && element.Name.LocalName is "clipPath" or "linearGradient" or "radialGradient" or "pattern" && !used.Contains((string?)element.Attribute("id") ?? "");
            if (isEmpty || isUnused || style.Contains("display: none", StringComparison.Ordinal))
            {
                element.Remove();
            }
        }
    }

    private static HashSet<string> Used(XElement root) =>
        [.. root.DescendantsAndSelf().Attributes().SelectMany(a => Reference().Matches(a.Value).Select(m => m.Groups[1].Value).Concat(a.Name.LocalName == "href" && a.Value.StartsWith('#') ? [a.Value[1..]] : []))];

    private static void Rename(XElement root, string prefix)
    {
        var used = Used(root);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in root.DescendantsAndSelf().Attributes("id").ToList())
        {
            if (used.Contains(id.Value))
            {
                id.Value = names[id.Value] = prefix + (names.Count + 1).ToString(CultureInfo.InvariantCulture);
            }
            else
            {
                id.Remove();
            }
        }

        foreach (var attribute in root.DescendantsAndSelf().Attributes())
        {
            if (attribute.Name.LocalName == "href" && attribute.Value.StartsWith('#'))
            {
                attribute.Value = "#" + names.GetValueOrDefault(attribute.Value[1..], attribute.Value[1..]);
            }
            else if (attribute.Value.Contains("url(", StringComparison.Ordinal))
            {
                attribute.Value = Reference().Replace(attribute.Value, m => $"url(#{names.GetValueOrDefault(m.Groups[1].Value, m.Groups[1].Value)})");
            }
        }
    }

    [GeneratedRegex("""url\(["']?[^"'#)]*#([^"')]+)["']?\)""")]
    private static partial Regex Reference();
}
