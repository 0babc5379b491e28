using Dramatis.Charts.Export;
using Dramatis.Charts.Export.Origins;
using Dramatis.Cli.Output;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis figure FIGURE.json --output FILE</c></summary>
public sealed class FigureCommand : Command<FigureSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, FigureSettings settings, CancellationToken cancellationToken)
    {
        RowFormat? format = settings.Format is null ? null : Choice.Of<RowFormat>("--format", settings.Format);
        if (settings.ListsVenues)
        {
            Rows.Write(
                ["venue", "width", "height", "font", "text", "least", "dpi", "formats", "source"],
                Venue.All.Select(v => new object[] { v.Name, v.WidthMm, v.MaxHeightMm, v.FontFamily, v.FontPoints, v.MinFontPoints, v.Dpi, string.Join(' ', v.Formats), v.Source }),
                format);
            return CommandLine.Done;
        }

        var path = settings.Inspect ?? settings.Figure ?? throw new UsageException("Name a figure’s file: dramatis figure FIGURE.json --output FILE.");
        if (settings.Inspect is not null && settings.Figure is not null)
        {
            throw new UsageException($"--inspect {settings.Inspect} and {settings.Figure}: give one file.");
        }

        if (settings.Inspect is null && settings.Output is null)
        {
            throw new UsageException("Name the file to write: --output FILE. Its ending chooses the format.");
        }

        var options = Options(settings);
        var figure = FigureReader.Read(path);
        if (settings.Inspect is not null)
        {
            Rows.Write(["field", "value"], FigureSummary.Of(figure).Select(f => new object[] { f.Key, f.Value }), format);
        }

        if (settings.Output is { } output)
        {
            foreach (var warning in FigureExport.Save(figure, output, options).Warnings)
            {
                Console.Error.WriteLine($"warning: {warning}");
            }
        }

        return CommandLine.Done;
    }

    private static ExportOptions Options(FigureSettings settings)
    {
        if (settings.Venue is not null && settings.Width is not null)
        {
            throw new UsageException("--venue and --width: give one of them.");
        }

        if (settings.Output is { } output)
        {
            Known(() => FigureExport.Format(output));
        }

        return new ExportOptions
        {
            Venue = Known(() => settings.Venue is { } name ? Venue.Named(name) : settings.Width is { } width ? Venue.Custom(Positive("--width", width)) : null),
            Palette = Known(() => settings.Palette is { } name ? ColourPalette.Named(name) : null),
            Dpi = settings.Dpi is { } dpi ? Positive("--dpi", dpi) : null,
            HeightMm = settings.Height is { } height ? Positive("--height", height) : null,
            Font = settings.Font,
            Hatches = settings.Hatches,
            ChecksGreyscale = settings.Greyscale,
            OutlinesText = settings.OutlineText ? true : null,
            WithData = settings.Data,
            WithCaption = settings.Caption,
            IsStrict = settings.Strict,
        };
    }

    private static double Positive(string option, double value) => value is > 0 and < 100_000 ? value : throw new UsageException($"{option} {value}: it must be above 0.");

    private static T Known<T>(Func<T> named)
    {
        try
        {
            return named();
        }
        catch (DramatisException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
