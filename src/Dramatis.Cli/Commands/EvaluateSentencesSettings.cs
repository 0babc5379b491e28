using System.ComponentModel;
using Dramatis.Tokens;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis evaluate sentences</c> is given.</summary>
public sealed class EvaluateSentencesSettings : EvaluateSettings
{
    /// <summary>The sentences inside quotations.</summary>
    [CommandOption("--quotations <HOW>")]
    [Description("brief (default): a quotation of up to 80 tokens stays whole; split: each sentence in it is one; keep: all belong to the one that quotes them.")]
    public string Quotations { get; init; } = "brief";

    internal TokenizerOptions Options => new() { Quotations = Choice.Of<Tokens.Quotations>("--quotations", Quotations) };
}
