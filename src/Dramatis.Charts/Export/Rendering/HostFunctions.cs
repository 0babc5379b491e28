using System.Globalization;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Images;

namespace Dramatis.Charts.Export.Rendering;

/// <summary>What scripts ask of us.</summary>
internal sealed class HostFunctions(FontLibrary fonts)
{
    /// <summary>The length of <paramref name="text"/> in ems.</summary>
    /// <param name="font">Slant, weight and families as in CSS, between bars.</param>
    /// <param name="text">The text.</param>
    public double Measure(string font, string text) => fonts.Measure(Style(font), text);

    /// <summary>How far a font reaches above and below the line, in ems.</summary>
    public string Lines(string font)
    {
        var face = fonts.Face(Style(font));
        return string.Create(CultureInfo.InvariantCulture, $"{face.Ascent:R} {face.Descent:R}");
    }

    /// <summary>A PNG in base 64.</summary>
    /// <param name="width">Its columns.</param>
    /// <param name="height">Its rows.</param>
    /// <param name="pixels">Red, green, blue and alpha of each pixel, a character each.</param>
    public static string Png(int width, int height, string pixels)
    {
        var bytes = new byte[pixels.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)pixels[i];
        }

        return Convert.ToBase64String(PngWriter.Write(width, height, bytes, pixelsPerMetre: 0, []));
    }

    private static FontStyle Style(string font)
    {
        var parts = font.Split('|');
        return FontStyle.OfCss(parts[0], parts[1], parts[2]);
    }
}
