using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis train entities</c> is given.</summary>
public sealed class TrainEntitiesSettings : CommandSettings
{
    /// <summary>The marked texts.</summary>
    [CommandArgument(0, "<TRAIN>")]
    [Description("Files like CoNLL-2003’s, a token and its tag a line; O|MISC and * leave open. Their order counts.")]
    public string[] Train { get; init; } = [];

    /// <summary>The file of weights.</summary>
    [CommandOption("-o|--output <FILE>")]
    [Description("The file to write the weights to.")]
    public string? Output { get; init; }

    /// <summary>How often the data are gone over.</summary>
    [CommandOption("--epochs <N>")]
    [Description("How often to go over the data. Default: 15.")]
    public int Epochs { get; init; } = 15;

    /// <summary>Over how many epochs weights are averaged.</summary>
    [CommandOption("--averaged <N>")]
    [Description("Over how many of the last epochs the weights are averaged. Default: 8, or all if they are fewer.")]
    public int Averaged { get; init; } = 8;

    /// <summary>The step size.</summary>
    [CommandOption("--rate <RATE>")]
    [Description("AdaGrad’s step size. Default: 0.1.")]
    public float Rate { get; init; } = 0.1f;

    /// <summary>The penalty.</summary>
    [CommandOption("--penalty <L1>")]
    [Description("The L1 penalty; more makes a smaller model. Default: 0.25.")]
    public float Penalty { get; init; } = 0.25f;

    /// <summary>How often a feature must occur.</summary>
    [CommandOption("--least-count <N>")]
    [Description("Features that occur less often are not learned. Default: 2.")]
    public int LeastCount { get; init; } = 2;

    /// <summary>What an unmarked MISC counts for.</summary>
    [CommandOption("--open-misc <SHARE>")]
    [Description("What a MISC counts for where a source leaves open whether there is one, 0 to 1. Default: 0.3.")]
    public double OpenMisc { get; init; } = 0.3;

    /// <summary>Documents learned in capitals too.</summary>
    [CommandOption("--capitals-each <N>")]
    [Description("Every how many documents one is learned in capitals too, as headlines are set; 0 for none. Default: 4.")]
    public int CapitalsEach { get; init; } = 4;

    /// <summary>Groups of features to leave out.</summary>
    [CommandOption("--without <GROUPS>")]
    [Description("Groups of features to leave out: clusters, lists, rules, document.")]
    public string[] Without { get; init; } = [];
}
