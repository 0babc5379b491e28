using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis cooccurrences</c> is given.</summary>
public sealed class CoOccurrencesSettings : CorpusSettings
{
    /// <summary>What two entities share to count as together.</summary>
    [CommandOption("-w|--window <WINDOW>")]
    [Description("sentence (default), paragraph, document.")]
    public string Window { get; init; } = "sentence";

    /// <summary>The measures to add as columns.</summary>
    [CommandOption("-m|--measure <MEASURE>")]
    [Description("A column each: npmi (default). The count is always there. In a network the first is the ties’ weight.")]
    public string[] Measures { get; init; } = ["npmi"];

    /// <summary>The least number of windows for a tie of a network.</summary>
    [CommandOption("--min-count <N>")]
    [Description("Leave out pairs that occur together less often. Default: 1.")]
    public int MinCount { get; init; } = 1;
}
