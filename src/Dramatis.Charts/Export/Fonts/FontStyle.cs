namespace Dramatis.Charts.Export.Fonts;

/// <summary>What a text asks of a font.</summary>
/// <param name="Families">Names of families, the best first, as CSS lists them.</param>
/// <param name="IsBold">Whether bold.</param>
/// <param name="IsItalic">Whether slanted.</param>
internal sealed record FontStyle(string Families, bool IsBold, bool IsItalic)
{
    /// <summary>A style from the values of CSS: <c>italic</c>, <c>bold</c> or <c>700</c>, <c>Arial, sans-serif</c>.</summary>
    public static FontStyle OfCss(string style, string weight, string families) => new(
        families,
        weight is "bold" or "bolder" || (int.TryParse(weight, out var number) && number >= 600),
        style is "italic" or "oblique");
}
