using Dramatis.Charts.Figures;
using Dramatis.Cli.Output;
using Dramatis.CoOccurrence;
using Dramatis.Counts;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis cooccurrences PATH…</c></summary>
public sealed class CoOccurrencesCommand : Command<CoOccurrencesSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CoOccurrencesSettings settings, CancellationToken cancellationToken)
    {
        var format = settings.RowFormat;
        var window = Usage("--window", () => Window.Parse(settings.Window));
        var measures = settings.Measures.SelectMany(m => m.Split(',')).Select(Measure).ToArray();
        if (settings.MinCount < 1)
        {
            throw new UsageException($"--min-count {settings.MinCount}: it must be 1 or more.");
        }

        var pairs = settings.Of.ToLowerInvariant() switch
        {
            "entities" => settings.Analyze().CoOccurrences(window, settings.Directed),
            "words" => settings.Load().Words().CoOccurrences(window, settings.Directed),
            "lemmas" => settings.Load().Words(WordOptions.Lemmas).CoOccurrences(window, settings.Directed),
            _ => throw new UsageException($"--of {settings.Of}: choose entities, words or lemmas."),
        };
        if (format is RowFormat.Gexf or RowFormat.Graphml)
        {
            var network = pairs.Network(measures.FirstOrDefault(), settings.MinCount);
            if (format == RowFormat.Gexf)
            {
                network.WriteGexf(Console.Out, Figure.ColorOf);
            }
            else
            {
                network.WriteGraphMl(Console.Out);
            }

            Console.Out.WriteLine();
            return CommandLine.Done;
        }

        var columns = measures.Where(m => m != Association.Count).ToArray();
        var rows = pairs.Where(p => p.Count >= settings.MinCount)
            .Select(p => new object[] { p.A.Name, p.B.Name, p.Count }.Concat(columns.Select(m => (object)p.Measure(m))).ToArray());
        Rows.Write(["a", "b", "count", .. columns.Select(m => m.Name)], rows, format);
        return CommandLine.Done;
    }

    private static Association Measure(string name) => Usage("--measure", () => Association.Named(name));

    private static T Usage<T>(string option, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DramatisException e)
        {
            throw new UsageException($"{option}: {e.Message}");
        }
    }
}
