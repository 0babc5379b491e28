using System.Globalization;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>A colour of sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue, double Alpha)
{
    /// <summary>Nothing.</summary>
    public static Colour Transparent { get; } = new(0, 0, 0, 0);

    /// <summary>The colour that CSS calls <paramref name="text"/>; what can’t be read is nothing.</summary>
    public static Colour Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith('#'))
        {
            var hex = text.Length is 4 or 5 ? string.Concat(text[1..].Select(c => $"{c}{c}")) : text[1..];
            return hex.Length >= 6 && uint.TryParse(hex[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
                ? new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb, hex.Length == 8 ? byte.Parse(hex[6..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 : 1)
                : Transparent;
        }

        if (text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
        {
            double[] parts = [.. text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries).Select(Part)];
            return parts.Length >= 3 ? new(Channel(parts[0]), Channel(parts[1]), Channel(parts[2]), parts.Length > 3 ? Math.Clamp(parts[3], 0, 1) : 1) : Transparent;
        }

        var named = System.Drawing.Color.FromName(text);
        return named.IsKnownColor && !named.IsSystemColor ? new(named.R, named.G, named.B, named.A / 255.0) : Transparent;
    }

    /// <summary>The colour with its alpha times <paramref name="opacity"/>.</summary>
    public Colour Fade(double opacity) => this with { Alpha = Alpha * opacity };

    /// <summary>How it looks on white paper.</summary>
    public Colour OnWhite()
    {
        var alpha = Alpha;
        return new(Mix(Red), Mix(Green), Mix(Blue), 1);

        byte Mix(byte channel) => (byte)Math.Round((alpha * channel) + ((1 - alpha) * 255));
    }

    private static double Part(string text) => text.EndsWith('%')
        ? double.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture) * 2.55
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static byte Channel(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
