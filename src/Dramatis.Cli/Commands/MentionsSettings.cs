using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis mentions</c> is given.</summary>
public sealed class MentionsSettings : CorpusSettings
{
    /// <summary>Whether the recognizer’s confidence is a column.</summary>
    [CommandOption("--confidence")]
    [Description("A column more: how sure the recognizer is, 0 to 1; empty for what rules found.")]
    public bool Confidence { get; init; }
}
