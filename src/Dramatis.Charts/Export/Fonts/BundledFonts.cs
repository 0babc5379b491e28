using System.Collections.Concurrent;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>The fonts that come with the kit: the same on every machine.</summary>
internal static class BundledFonts
{
    /// <summary>The family for all that asks for no serifs.</summary>
    public const string Sans = "Liberation Sans";

    /// <summary>The family with serifs.</summary>
    public const string Serif = "Liberation Serif";

    /// <summary>The family whose characters are all as wide.</summary>
    public const string Mono = "Liberation Mono";

    /// <summary>The family with the most scripts and symbols.</summary>
    public const string Wide = "DejaVu Sans";

    private static readonly ConcurrentDictionary<string, Lazy<FontFace>> Faces = new();

    // Families that are as wide as ours, glyph by glyph, and generic names.
    private static readonly Dictionary<string, string> Families = new(StringComparer.OrdinalIgnoreCase)
    {
        [Sans] = Sans,
        ["Arial"] = Sans,
        ["Helvetica"] = Sans,
        ["Arimo"] = Sans,
        ["sans-serif"] = Sans,
        ["system-ui"] = Sans,
        [Serif] = Serif,
        ["Times New Roman"] = Serif,
        ["Times"] = Serif,
        ["Tinos"] = Serif,
        ["serif"] = Serif,
        [Mono] = Mono,
        ["Courier New"] = Mono,
        ["Courier"] = Mono,
        ["Cousine"] = Mono,
        ["monospace"] = Mono,
        [Wide] = Wide,
        ["Verdana"] = Sans,
    };

    /// <summary>The bundled family that stands for <paramref name="name"/>; null when none does.</summary>
    public static string? FamilyOf(string name) => Families.GetValueOrDefault(name);

    /// <summary>What a document should ask for, so that it looks alike without our font: families of the same widths, and a generic name.</summary>
    public static string Stack(string family) => family switch
    {
        Serif => "Liberation Serif, Times New Roman, Times, serif",
        Mono => "Liberation Mono, Courier New, Courier, monospace",
        Wide => "DejaVu Sans, Verdana, sans-serif",
        _ => "Liberation Sans, Arial, Helvetica, sans-serif",
    };

    /// <summary>The font of a bundled family; one that has no such weight or slant gives its nearest.</summary>
    public static FontFace Face(string family, bool isBold, bool isItalic)
    {
        (isBold, isItalic) = family == Wide ? (false, false) : family == Mono ? (isBold, false) : (isBold, isItalic);
        var style = (isBold, isItalic) switch { (true, true) => "BoldItalic", (true, false) => "Bold", (false, true) => "Italic", _ => "Regular" };
        var file = family == Wide ? "DejaVuSans.ttf" : $"{family.Replace(" ", "", StringComparison.Ordinal)}-{style}.ttf";
        return Faces.GetOrAdd(file, name => new Lazy<FontFace>(() => new FontFace(family, isBold, isItalic, Load(name)))).Value;
    }

    private static byte[] Load(string file)
    {
        using var stream = typeof(BundledFonts).Assembly.GetManifestResourceStream("fonts/" + file)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
