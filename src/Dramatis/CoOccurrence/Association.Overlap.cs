namespace Dramatis.CoOccurrence;

public sealed partial record Association
{
    /// <summary>Dice’s coefficient: 2 O / (R + C), from 0 to 1.</summary>
    public static Association Dice { get; } = new("dice", "Dice", t => 2.0 * t.Joint / (t.CountA + t.CountB));

    /// <summary>
    /// logDice (Rychlý 2008): 14 + log₂ Dice. At most 14; it does not grow with the corpus, so it compares across corpora; one less is half as strong.
    /// </summary>
    public static Association LogDice { get; } = new("logdice", "logDice", t => 14 + Math.Log2(2.0 * t.Joint / (t.CountA + t.CountB)));

    /// <summary>Jaccard’s coefficient: O / (R + C − O), from 0 to 1.</summary>
    public static Association Jaccard { get; } = new("jaccard", "Jaccard", t => (double)t.Joint / (t.CountA + t.CountB - t.Joint));

    /// <summary>The cosine (Ochiai’s coefficient): O / √(R C), from 0 to 1.</summary>
    public static Association Cosine { get; } = new("cosine", "Cosine", t => t.Joint / Math.Sqrt((double)t.CountA * t.CountB));

    /// <summary>ΔP(b|a) (Gries 2013): how much more probable the second is with the first than without it, from −1 to 1.</summary>
    public static Association DeltaPBGivenA { get; } = new("dp-b-a", "ΔP(b|a)", t => ((double)t.Joint / t.CountA) - ((double)t.OnlyB / (t.Total - t.CountA)));

    /// <summary>ΔP(a|b): how much more probable the first is with the second than without it, from −1 to 1.</summary>
    public static Association DeltaPAGivenB { get; } = new("dp-a-b", "ΔP(a|b)", t => ((double)t.Joint / t.CountB) - ((double)t.OnlyA / (t.Total - t.CountB)));
}
