using Dramatis.Charts.Export.Drawing;

namespace Dramatis.Charts.Export.Checks;

/// <summary>How far colours are from each other.</summary>
internal static class ColourDistance
{
    /// <summary>Whether a colour has no hue to speak of.</summary>
    public static bool IsGrey(Colour colour) => Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) - Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue)) < 12;

    /// <summary>The difference of two colours’ lightness L* (CIE 1976), from 0 to 100.</summary>
    public static double InGrey(Colour a, Colour b) => Math.Abs(Lightness(a) - Lightness(b));

    private static double Lightness(Colour colour)
    {
        var y = (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));
        return y > 0.008856 ? (116 * Math.Cbrt(y)) - 16 : 903.3 * y;
    }

    private static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
