using System.ComponentModel;
using Dramatis.Cli.Output;
using Dramatis.Cli.Progress;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Recognition;
using Dramatis.Progress;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What every command that reads a corpus is given.</summary>
public class CorpusSettings : CommandSettings
{
    /// <summary>The files, folders and globs to read.</summary>
    [CommandArgument(0, "<PATH>")]
    [Description("Files, folders (with all below them) or globs (*, ?, **): .txt and .md; and .jsonl, .csv, .tsv files with a document a line.")]
    public string[] Paths { get; init; } = [];

    /// <summary>How rows are written.</summary>
    [CommandOption("-f|--format <FORMAT>")]
    [Description("table (default on a terminal), tsv (default elsewhere), csv, jsonl.")]
    public string? Format { get; init; }

    /// <summary>How to read files that are neither UTF-8 nor UTF-16.</summary>
    [CommandOption("--encoding <ENCODING>")]
    [Description("How to read files that are neither UTF-8 nor UTF-16: windows-1252. By default such a file is an error.")]
    public string? Encoding { get; init; }

    /// <summary>The recognizer, or its weights.</summary>
    [CommandOption("-r|--recognizer <NAME>")]
    [Description("What finds names: crf (default); rules; or a file of weights of dramatis train entities.")]
    public string Recognizer { get; init; } = "crf";

    /// <summary>The user’s own names.</summary>
    [CommandOption("--names <FILE>")]
    [Description("Names of your own, a line each: name, type and other forms (parted by |), parted by tabs. They win.")]
    public string? Names { get; init; }

    /// <summary>The user’s own patterns.</summary>
    [CommandOption("--pattern <TYPE=REGEX>")]
    [Description("A pattern of your own, such as \"work=Resolution \\d+\"; none=… for what is no name.")]
    public string[] Patterns { get; init; } = [];

    internal RowFormat? RowFormat => Format is null ? null : Choice.Of<RowFormat>("--format", Format);

    internal Corpus Load()
    {
        using var line = new WorkLine();
        using var observation = Console.IsErrorRedirected ? null : LongWork.Observe(line);
        var options = Encoding?.ToLowerInvariant() switch
        {
            null => new CorpusOptions(),
            "windows-1252" => CorpusOptions.Windows1252,
            _ => throw new UsageException($"--encoding {Encoding}: choose windows-1252. UTF-8 and UTF-16 are found without it."),
        };
        var corpus = Corpus.Load(Paths, options);
        foreach (var file in corpus.Skipped)
        {
            Console.Error.WriteLine($"skipped {file}");
        }

        return corpus;
    }

    internal AnalyzedCorpus Analyze()
    {
        var corpus = Load();
        using var line = new WorkLine();
        using var observation = Console.IsErrorRedirected ? null : LongWork.Observe(line);
        return corpus.Analyze(CreateRecognizer());
    }

    private IEntityRecognizer CreateRecognizer()
    {
        var recognizer = Recognizers.Of(Recognizer);
        var patterns = Patterns.Select(Pattern).ToArray();
        return Names is null && patterns.Length == 0 ? recognizer : new GuidedRecognizer(recognizer, Names is null ? null : Gazetteer.Load(Names), patterns);
    }

    private static NamePattern Pattern(string option)
    {
        var at = option.IndexOf('=', StringComparison.Ordinal);
        return at < 1 ? throw new UsageException($"--pattern {option}: write TYPE=REGEX, such as \"work=Resolution [0-9]+\".")
            : new NamePattern(option[(at + 1)..], option[..at].Equals("none", StringComparison.OrdinalIgnoreCase) ? null : Choice.Of<EntityType>("--pattern", option[..at]));
    }
}
