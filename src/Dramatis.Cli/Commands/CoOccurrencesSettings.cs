using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis cooccurrences</c> is given.</summary>
public sealed class CoOccurrencesSettings : CorpusSettings
{
    /// <summary>What two terms share to count as together.</summary>
    [CommandOption("-w|--window <WINDOW>")]
    [Description("sentence (default), paragraph, document, or a distance: \"5 words\", \"2 sentences\".")]
    public string Window { get; init; } = "sentence";

    /// <summary>The measures to add as columns.</summary>
    [CommandOption("-m|--measure <MEASURE>")]
    [Description("A column each, with commas or several times: npmi (default), pmi, ppmi, llr, chi2, t, z, fisher, dice, logdice, jaccard, cosine, dp-b-a, dp-a-b. The count is always there. In a network the first is the ties’ weight.")]
    public string[] Measures { get; init; } = ["npmi"];

    /// <summary>The least count of a pair.</summary>
    [CommandOption("--min-count <N>")]
    [Description("Leave out pairs that occur together less often. Default: 1.")]
    public int MinCount { get; init; } = 1;

    /// <summary>What is counted.</summary>
    [CommandOption("--of <TERMS>")]
    [Description("entities (default), words, or lemmas: words in their dictionary forms.")]
    public string Of { get; init; } = "entities";

    /// <summary>Whether pairs have a direction.</summary>
    [CommandOption("--directed")]
    [Description("a comes before b in the text.")]
    public bool Directed { get; init; }
}
