using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis evaluate entities</c> is given.</summary>
public sealed class EvaluateEntitiesSettings : EvaluateSettings
{
    /// <summary>The recognizer, or its weights.</summary>
    [CommandOption("-r|--recognizer <NAME>")]
    [Description("crf (default): the trained recognizer; rules: the rules alone; or a file of weights of dramatis train entities.")]
    public string Recognizer { get; init; } = "crf";
}
