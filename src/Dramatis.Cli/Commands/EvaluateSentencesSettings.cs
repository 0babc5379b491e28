using System.ComponentModel;
using Dramatis.Tokens;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis evaluate sentences</c> is given.</summary>
public sealed class EvaluateSentencesSettings : EvaluateSettings
{
    /// <summary>The sentences inside quotations.</summary>
    [CommandOption("--quotations <HOW>")]
    [Description("split (default): the sentences inside a quotation are sentences; keep: they belong to the one that quotes them.")]
    public string Quotations { get; init; } = "split";

    internal TokenizerOptions Options => new() { Quotations = Choice.Of<Joint>("--quotations", Quotations) };
}
