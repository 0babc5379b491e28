namespace Dramatis.CoOccurrence;

/// <summary>Ways to place the nodes of a network.</summary>
public enum NetworkLayout
{
    /// <summary>
    /// Distances on paper are like the number of ties between nodes (Kamada &amp; Kawai 1989, by stress majorization). Draws no random number. Best for some dozens of nodes.
    /// </summary>
    KamadaKawai,

    /// <summary>
    /// Ties pull, nodes push, the more the more ties they have (Jacomy et al. 2014, as in Gephi). Groups stand apart; best for some hundreds of nodes.
    /// </summary>
    ForceAtlas2,
}
