namespace Dramatis.Entities.Learning;

/// <summary>Groups of features that may be left out, to measure what each brings.</summary>
[Flags]
public enum FeatureGroups
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Clusters of words of similar use.</summary>
    Clusters = 1,

    /// <summary>Lists: names, cities, the gazetteer, words such as titles and heads.</summary>
    Lists = 2,

    /// <summary>What the rules find.</summary>
    Rules = 4,

    /// <summary>The other places in the document where the word stands.</summary>
    Document = 8,
}
