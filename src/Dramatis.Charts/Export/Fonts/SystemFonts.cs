using Dramatis.Corpora;
using SkiaSharp;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>The fonts of this machine, which another may not have, and fonts from files.</summary>
internal static class SystemFonts
{
    /// <summary>A font that has a character; null when none has.</summary>
    public static FontFace? For(int codePoint)
    {
        using var typeface = SKFontManager.Default.MatchCharacter(codePoint);
        var face = typeface is null ? null : Read(typeface);
        return face?.Has(codePoint) == true ? face : null;
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

    // Skia's library for Linux that needs no other library knows no fonts but those of files.
    private static IEnumerable<FontFace> InFolders(string family)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts")];
        foreach (var file in folders.Where(Directory.Exists).SelectMany(CorpusFiles.FilesBelow).Where(IsFont).Order(StringComparer.Ordinal))
        {
            using var typeface = SKTypeface.FromFile(file);
            if (typeface is not null && typeface.FamilyName.Equals(family, StringComparison.OrdinalIgnoreCase))
            {
                yield return Read(typeface);
            }
        }
    }

    private static bool IsFont(string file) => Path.GetExtension(file).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc";

    private static FontFace Read(SKTypeface typeface)
    {
        using var stream = typeface.OpenStream(out var index);
        var data = new byte[stream.Length];
        stream.Read(data, data.Length);
        return new FontFace(typeface.FamilyName, typeface.IsBold, typeface.IsItalic, data, isBundled: false, index);
    }
}
