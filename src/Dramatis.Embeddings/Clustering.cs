namespace Dramatis.Embeddings;

/// <summary>How embeddings are put into clusters.</summary>
public enum Clustering
{
    /// <summary>k clusters around means (Lloyd 1982), by Microsoft.ML, begun far apart (k-means++: Arthur &amp; Vassilvitskii 2007), the best of ten beginnings.</summary>
    KMeans,

    /// <summary>As many clusters as there are dense regions (HDBSCAN: Campello, Moulavi &amp; Sander 2013); what lies between is in none.</summary>
    Hdbscan,
}
