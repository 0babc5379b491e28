using System.ComponentModel;
using Dramatis.Topics;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis topics</c> is given.</summary>
public sealed class TopicsSettings : CorpusSettings
{
    /// <summary>The model.</summary>
    [CommandOption("--model <MODEL>")]
    [Description("nmf (default): non-negative matrix factorization; lda: latent Dirichlet allocation by Gibbs sampling; lightlda: the same by Microsoft.ML.")]
    public string Model { get; init; } = "nmf";

    /// <summary>The number of topics.</summary>
    [CommandOption("-k <N>")]
    [Description("The number of topics, or auto: as many as are coherent and stable. Default: 6.")]
    public string K { get; init; } = "6";

    /// <summary>The start of the random numbers.</summary>
    [CommandOption("--seed <N>")]
    [Description("The start of the random numbers: one seed, one answer. Default: 1.")]
    public int Seed { get; init; } = 1;

    /// <summary>What topics are shared out over.</summary>
    [CommandOption("-u|--unit <UNIT>")]
    [Description("sentence (default), paragraph, document.")]
    public string Unit { get; init; } = "sentence";

    /// <summary>The number of terms a topic.</summary>
    [CommandOption("-t|--terms <N>")]
    [Description("Terms to list for each topic. Default: 10.")]
    public int Terms { get; init; } = 10;

    /// <summary>Whether topics are made of dictionary forms.</summary>
    [CommandOption("--lemmas")]
    [Description("Count words as their dictionary forms: wars as war.")]
    public bool Lemmas { get; init; }

    internal TopicCount Count
    {
        get
        {
            try
            {
                return TopicCount.Parse(K);
            }
            catch (DramatisException e)
            {
                throw new UsageException(e.Message);
            }
        }
    }
}
