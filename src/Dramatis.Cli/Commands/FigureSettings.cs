using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis figure</c> is given.</summary>
public sealed class FigureSettings : CommandSettings
{
    /// <summary>The figure.</summary>
    [CommandArgument(0, "[FIGURE]")]
    [Description("A figure as plotly’s JSON (from this kit, Python, R or JavaScript), or any file that this command or a figure’s Save wrote.")]
    public string? Figure { get; init; }

    /// <summary>The file to write.</summary>
    [CommandOption("-o|--output <FILE>")]
    [Description("The file to write; its ending chooses the format: .svg, .pdf, .png, .eps, .tiff, .html, .json.")]
    public string? Output { get; init; }

    /// <summary>The venue.</summary>
    [CommandOption("--venue <NAME>")]
    [Description("Where it will be printed or shown: its width, fonts and sizes. --venues lists them.")]
    public string? Venue { get; init; }

    /// <summary>Whether to list the venues.</summary>
    [CommandOption("--venues")]
    [Description("Lists the venues with their rules, and where those stand.")]
    public bool ListsVenues { get; init; }

    /// <summary>The width of a venue of one’s own.</summary>
    [CommandOption("--width <MM>")]
    [Description("The width in millimetres, for a venue of your own.")]
    public double? Width { get; init; }

    /// <summary>The height.</summary>
    [CommandOption("--height <MM>")]
    [Description("The height in millimetres. Default: the figure’s own, at the venue’s scale.")]
    public double? Height { get; init; }

    /// <summary>The resolution.</summary>
    [CommandOption("--dpi <N>")]
    [Description("Pixels an inch, for .png and .tiff. Default: the venue’s, else 192.")]
    public double? Dpi { get; init; }

    /// <summary>The font.</summary>
    [CommandOption("--font <NAME>")]
    [Description("A font: a family of this machine, or the path of a file.")]
    public string? Font { get; init; }

    /// <summary>The palette.</summary>
    [CommandOption("--palette <NAME>")]
    [Description("okabe-ito, tol-bright, tol-muted, viridis, cividis: for what has no colour of its own.")]
    public string? Palette { get; init; }

    /// <summary>Whether marks get hatches.</summary>
    [CommandOption("--hatches")]
    [Description("Hatches, dashes and shapes, so that nothing is told by colour alone.")]
    public bool Hatches { get; init; }

    /// <summary>Whether to check greyscale.</summary>
    [CommandOption("--greyscale")]
    [Description("Warns of colours that print in greyscale can’t tell apart.")]
    public bool Greyscale { get; init; }

    /// <summary>Whether text becomes outlines.</summary>
    [CommandOption("--outline-text")]
    [Description("Text as outlines, for printers without fonts.")]
    public bool OutlineText { get; init; }

    /// <summary>Whether the data are written beside the figure.</summary>
    [CommandOption("--data")]
    [Description("Writes the data beside the figure, as .csv.")]
    public bool Data { get; init; }

    /// <summary>Whether a caption is written beside the figure.</summary>
    [CommandOption("--caption")]
    [Description("Writes a caption beside the figure, as .txt.")]
    public bool Caption { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    [CommandOption("--strict")]
    [Description("What would be a warning is an error, and nothing is written.")]
    public bool Strict { get; init; }

    /// <summary>The file to look into.</summary>
    [CommandOption("--inspect <FILE>")]
    [Description("Reads back what a figure’s file says of itself: field, value. With --output it also makes the figure again.")]
    public string? Inspect { get; init; }

    /// <summary>The format of rows.</summary>
    [CommandOption("-f|--format <FORMAT>")]
    [Description("The rows of --inspect and --venues: table (default on a terminal), tsv (default elsewhere), csv, jsonl.")]
    public string? Format { get; init; }
}
