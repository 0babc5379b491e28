using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis sentences</c> is given.</summary>
public sealed class SentencesSettings : CorpusSettings
{
    /// <summary>The sentences inside quotations.</summary>
    [CommandOption("--quotations <HOW>")]
    [Description("split (default): the sentences inside a quotation are sentences; keep: they belong to the one that quotes them.")]
    public string Quotations { get; init; } = "split";

    /// <summary>Whether abbreviations are learned from the corpus.</summary>
    [CommandOption("--learn-abbreviations")]
    [Description("Take what the corpus itself writes with a period for abbreviations too.")]
    public bool LearnAbbreviations { get; init; }
}
