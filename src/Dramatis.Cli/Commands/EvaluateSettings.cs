using System.ComponentModel;
using Dramatis.Cli.Output;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What every <c>dramatis evaluate</c> is given.</summary>
public class EvaluateSettings : CommandSettings
{
    /// <summary>The gold standard.</summary>
    [CommandArgument(0, "<GOLD>")]
    [Description("Files in CoNLL-U, or like CoNLL-2003’s: a token and its tag a line.")]
    public string[] Gold { get; init; } = [];

    /// <summary>How rows are written.</summary>
    [CommandOption("-f|--format <FORMAT>")]
    [Description("table (default on a terminal), tsv (default elsewhere), csv, jsonl.")]
    public string? Format { get; init; }

    /// <summary>Which rows.</summary>
    [CommandOption("--show <ROWS>")]
    [Description("scores (default): precision, recall, F1; errors: the most frequent; confusion: gold type, found type, count.")]
    public string Show { get; init; } = "scores";

    /// <summary>How many errors.</summary>
    [CommandOption("--top <N>")]
    [Description("How many of the errors to show. Default: 50.")]
    public int Top { get; init; } = 50;

    internal RowFormat? RowFormat => Format is null ? null : Choice.Of<RowFormat>("--format", Format);
}
