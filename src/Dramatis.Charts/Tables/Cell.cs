using System.Globalization;

namespace Dramatis.Charts.Tables;

/// <summary>Writes single values, in the invariant culture.</summary>
internal static class Cell
{
    /// <summary>The value in full: a number reads back as the same number.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The value for a reader: numbers with a fraction to four digits.</summary>
    public static string Shown(object? value) => value switch
    {
        double number => Rounded(number),
        float number => Rounded(number),
        _ => Text(value),
    };

    /// <summary>Whether <paramref name="value"/> is a number.</summary>
    public static bool IsNumber(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private static string Rounded(double number) =>
        number == 0 || (Math.Abs(number) >= 0.001 && Math.Abs(number) < 1e6)
            ? number.ToString("0.0000", CultureInfo.InvariantCulture)
            : number.ToString("0.###e+0", CultureInfo.InvariantCulture);
}
