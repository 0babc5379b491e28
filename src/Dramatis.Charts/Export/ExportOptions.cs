namespace Dramatis.Charts.Export;

/// <summary>How a figure is written to a file.</summary>
public sealed record ExportOptions
{
    /// <summary>Where it will be printed or shown. Default: nowhere in particular; a pixel is a 96th of an inch.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The resolution of PNG and TIFF, in pixels an inch. Default: the venue’s, else 192.</summary>
    public double? Dpi { get; init; }

    /// <summary>The height on paper in millimetres. Default: as high as the figure is made, at the venue’s scale.</summary>
    public double? HeightMm { get; init; }

    /// <summary>A font: a family of this machine, or the path of a file. Default: the venue’s, else the figure’s own.</summary>
    public string? Font { get; init; }

    /// <summary>The palette for what has no colour of its own; colours outside it are told. Default: the figure’s own.</summary>
    public ColourPalette? Palette { get; init; }

    /// <summary>Whether bars get hatches, lines dashes and points shapes of their own, so that they can be told apart without colour. Default: no.</summary>
    public bool Hatches { get; init; }

    /// <summary>Whether colours are told that print in greyscale can’t tell apart. Default: no.</summary>
    public bool ChecksGreyscale { get; init; }

    /// <summary>Whether text becomes outlines, for printers that have no fonts. Default: as the venue asks.</summary>
    public bool? OutlinesText { get; init; }

    /// <summary>Whether a table of the data, <c>.csv</c>, is written beside the figure. Default: no.</summary>
    public bool WithData { get; init; }

    /// <summary>Whether a caption, <c>.txt</c>, is written beside the figure. Default: no.</summary>
    public bool WithCaption { get; init; }

    /// <summary>Whether anything to warn of is an error, and nothing is written. Default: no.</summary>
    public bool IsStrict { get; init; }
}
