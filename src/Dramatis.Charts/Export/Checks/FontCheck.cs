using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Checks;

/// <summary>Finds characters that the fonts of the kit, or of the user, don’t have.</summary>
internal static class FontCheck
{
    /// <summary>What there is to warn of.</summary>
    public static IEnumerable<string> Warnings(XDocument svg)
    {
        var found = svg.Descendants().Where(e => e.Name.LocalName == "text")
            .SelectMany(e => TextLayout.Pieces(e, StyleOf(e), FontLibrary.Default))
            .SelectMany(piece => FontLibrary.Default.Foreign(piece.Font, piece.Text))
            .Distinct().ToList();
        var missing = found.Where(f => f.Lent is null).Select(f => $"{f.Character} (U+{f.Character.Value:X4})").ToList();
        if (missing.Count > 0)
        {
            yield return $"no font has {string.Join(", ", missing.Take(10))}{(missing.Count > 10 ? $" and {missing.Count - 10} more characters" : "")}: a box stands there. Name a font that has them.";
        }

        foreach (var lent in found.Where(f => f.Lent is not null).GroupBy(f => f.Lent!.Family, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return $"the font {lent.Key} of this machine was used for {string.Concat(lent.Select(f => f.Character.ToString()).Take(20))}: on another machine the figure may look otherwise. Name a font, so that it is sure.";
        }
    }

    private static SvgStyle StyleOf(XElement element) => new(element.Parent is { } parent ? StyleOf(parent) : null, element);
}
