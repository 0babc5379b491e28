using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis sentences</c> is given.</summary>
public sealed class SentencesSettings : CorpusSettings
{
    /// <summary>The sentences inside quotations.</summary>
    [CommandOption("--quotations <HOW>")]
    [Description("brief (default): a quotation of up to 80 tokens stays whole; split: each sentence in it is one; keep: all belong to the one that quotes them.")]
    public string Quotations { get; init; } = "brief";

    /// <summary>Whether abbreviations are learned from the corpus.</summary>
    [CommandOption("--learn-abbreviations")]
    [Description("Take what the corpus itself writes with a period for abbreviations too.")]
    public bool LearnAbbreviations { get; init; }
}
