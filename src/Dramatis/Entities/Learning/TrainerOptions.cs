namespace Dramatis.Entities.Learning;

/// <summary>How to train a recognizer.</summary>
public sealed record TrainerOptions
{
    /// <summary>How often the training data are gone over. 15 by default.</summary>
    public int Epochs { get; init; } = 15;

    /// <summary>Over how many of the last epochs the weights are averaged, which makes them less a matter of the order of the data. 8 by default, or all if they are fewer.</summary>
    public int Averaged { get; init; } = 8;

    /// <summary>AdaGrad’s step size. 0.1 by default.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>The L1 penalty on each weight, over all sentences together. 0.25 by default; more makes a smaller model.</summary>
    public float Penalty { get; init; } = 0.25f;

    /// <summary>How often a feature must occur to be learned. 2 by default.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>What a MISC counts for where a source leaves open whether there is one, from 0 to 1. 0.3 by default: most that isn’t marked is none.</summary>
    public double OpenMisc { get; init; } = 0.3;

    /// <summary>Every how many documents one is learned in capitals too, as headlines are set. 4 by default; 0 for none.</summary>
    public int CapitalsEach { get; init; } = 4;

    /// <summary>Groups of features to leave out. None by default.</summary>
    public FeatureGroups Without { get; init; }

    /// <summary>A token whose tags’ probabilities all are within this of the right ones is not learned from. 0.001 by default.</summary>
    public float Settled { get; init; } = 0.001f;
}
