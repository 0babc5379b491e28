namespace Dramatis.Charts.Export;

/// <summary>Where a figure will be printed or shown, and what is asked of figures there.</summary>
/// <remarks>
/// A figure is laid out so that its text has the venue’s size when the figure is as wide as the venue’s column: nothing has to be scaled afterwards.
/// Rules change; <see cref="Source"/> says where they stand.
/// </remarks>
/// <param name="Name">Its name on the command line: <c>nature-1col</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="WidthMm">The width of a figure, in millimetres.</param>
/// <param name="MaxHeightMm">The greatest height, in millimetres.</param>
/// <param name="FontFamily">The fonts that are asked for, as CSS lists them; the kit’s own are as wide as Arial, Times New Roman and Courier New.</param>
/// <param name="FontPoints">The size of a figure’s text (its <c>layout.font.size</c>), in points.</param>
/// <param name="MinFontPoints">The least size of text, in points.</param>
/// <param name="MinLinePoints">The least width of lines, in points.</param>
/// <param name="Dpi">The resolution of pictures of pixels, an inch.</param>
/// <param name="Formats">The endings of the files that are taken.</param>
/// <param name="Source">Where the rules stand.</param>
public sealed partial record Venue(
    string Name,
    string Title,
    double WidthMm,
    double MaxHeightMm,
    string FontFamily,
    double FontPoints,
    double MinFontPoints,
    double MinLinePoints,
    double Dpi,
    IReadOnlyList<string> Formats,
    string Source)
{
    /// <summary>Whether text should be outlines, because the venue’s readers lack fonts. Default: no.</summary>
    public bool OutlinesText { get; init; }

    /// <summary>A venue of your own.</summary>
    /// <param name="widthMm">The width in millimetres.</param>
    /// <param name="maxHeightMm">The greatest height. Default: 240.</param>
    /// <param name="fontFamily">The fonts. Default: Arial and the like.</param>
    /// <param name="fontPoints">The size of text in points. Default: 8.</param>
    /// <param name="minFontPoints">The least size. Default: 6.</param>
    /// <param name="dpi">The resolution. Default: 300.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size isn’t above 0.</exception>
    /// <example><code>figure.Save("figure.pdf", Venue.Custom(120, fontFamily: "Times New Roman"));</code></example>
    public static Venue Custom(double widthMm, double maxHeightMm = 240, string fontFamily = SansSerif, double fontPoints = 8, double minFontPoints = 6, double dpi = 300)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widthMm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxHeightMm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fontPoints);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dpi);
        return new("custom", "a venue of your own", widthMm, maxHeightMm, fontFamily, fontPoints, minFontPoints, 0.25, dpi, [], "");
    }
}
