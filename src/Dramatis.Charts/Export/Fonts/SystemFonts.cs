using System.Collections.Concurrent;
using System.Globalization;
using Dramatis.Corpora;
using SkiaSharp;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>The fonts of this machine, which another may not have, and fonts from files.</summary>
internal static class SystemFonts
{
    private static readonly ConcurrentDictionary<(string Family, SKFontStyleWeight Weight, SKFontStyleSlant Slant), FontFace> Helpers = new();

    private static readonly Lazy<IReadOnlyList<SKTypeface>> Installed = new(() =>
    [
        .. FontFiles().Select(file => SKTypeface.FromFile(file)).Where(t => t is not null && HasOutlines(t))
            .OrderBy(t => t.FontSlant != SKFontStyleSlant.Upright).ThenBy(t => Math.Abs(t.FontWeight - (int)SKFontStyleWeight.Normal))
            .ThenBy(t => !t.FamilyName.Contains("Sans", StringComparison.OrdinalIgnoreCase)).ThenBy(t => t.FamilyName, StringComparer.Ordinal),
    ]);

    /// <summary>A font that has a character, upright and without serifs if there is one; null when none has.</summary>
    public static FontFace? For(int codePoint)
    {
        // A character for private use is another in every font.
        if (CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.PrivateUse)
        {
            return null;
        }

        var typeface = OperatingSystem.IsLinux() ? Installed.Value.FirstOrDefault(t => Has(t, codePoint)) : SKFontManager.Default.MatchCharacter(codePoint);
        if (typeface is null)
        {
            return null;
        }

        // One font, however many of its characters are wanted: a file then carries it once.
        var face = Helpers.GetOrAdd((typeface.FamilyName, (SKFontStyleWeight)typeface.FontWeight, typeface.FontSlant), _ => Read(typeface));
        return face.Has(codePoint) ? face : null;
    }

    /// <summary>The fonts that <paramref name="nameOrPath"/> names: a family of this machine, or a file.</summary>
    /// <exception cref="DramatisException">There is no such family, or no such file, or it is no font.</exception>
    public static IReadOnlyList<FontFace> Named(string nameOrPath)
    {
        if (nameOrPath.Contains('/', StringComparison.Ordinal) || nameOrPath.Contains('\\', StringComparison.Ordinal) || File.Exists(nameOrPath))
        {
            using var file = File.Exists(nameOrPath) ? SKTypeface.FromFile(nameOrPath) : throw new DramatisException($"{nameOrPath}: there is no such font file.");
            return [Read(file ?? throw new DramatisException($"{nameOrPath}: this is no font; a TrueType or OpenType file (.ttf, .otf, .ttc) is needed."))];
        }

        using var styles = SKFontManager.Default.GetFontStyles(nameOrPath);
        var faces = Enumerable.Range(0, styles.Count).Select(i => Read(styles.CreateTypeface(i))).ToList();
        if (faces.Count == 0 && OperatingSystem.IsLinux())
        {
            faces.AddRange(InFolders(nameOrPath));
        }

        return faces.Count > 0 ? faces : throw new DramatisException($"The font {nameOrPath} isn’t on this machine. Install it, or give the path of its file.");
    }

    private static IEnumerable<FontFace> InFolders(string family)
    {
        foreach (var file in FontFiles())
        {
            using var typeface = SKTypeface.FromFile(file);
            if (typeface is not null && typeface.FamilyName.Equals(family, StringComparison.OrdinalIgnoreCase))
            {
                yield return Read(typeface);
            }
        }
    }

    // Skia's library for Linux that needs no other library knows no fonts but those of files.
    private static IEnumerable<string> FontFiles()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts")];
        return folders.Where(Directory.Exists).SelectMany(CorpusFiles.FilesBelow).Where(IsFont).Order(StringComparer.Ordinal);
    }

    private static bool Has(SKTypeface typeface, int codePoint)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyph(codePoint);
    }

    // Pictures of characters can't be drawn as outlines.
    private static bool HasOutlines(SKTypeface typeface)
    {
        var tables = typeface.GetTableTags().Select(Tag).ToHashSet();
        return (tables.Contains("glyf") || tables.Contains("CFF ")) && !tables.Overlaps(["CBDT", "COLR", "sbix", "SVG "]);
    }

    private static string Tag(uint tag) => string.Create(4, tag, static (text, t) =>
    {
        for (var i = 0; i < 4; i++)
        {
            text[i] = (char)((t >> (24 - (8 * i))) & 0xFF);
        }
    });

    private static bool IsFont(string file) => Path.GetExtension(file).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc";

    private static FontFace Read(SKTypeface typeface)
    {
        using var stream = typeface.OpenStream(out var index);
        var data = new byte[stream.Length];
        stream.Read(data, data.Length);
        return new FontFace(typeface.FamilyName, typeface.IsBold, typeface.IsItalic, data, isBundled: false, index);
    }
}
